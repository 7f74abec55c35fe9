//! The words: for shoppers without the comments, for translators as they are.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::Dist;

/// The files of a language; `src/locales/files.rs` says the same.
pub(crate) const FILES: [&str; 8] = [
    "landfall.ftl",
    "delivery.ftl",
    "sums.ftl",
    "cart.ftl",
    "details.ftl",
    "papers.ftl",
    "notice.ftl",
    "market.ftl",
];
/// The list of shipped languages.
const INDEX: &str = "index.txt";

/// Adds the words of every language for shoppers, under `locales`, and for translators, under `translate/words`.
///
/// # Errors
/// - a file can't be read
pub(super) fn add(dist: &mut Dist, locales: &Path) -> Result<()> {
    let read = |file: &Path| fs::read(file).with_context(|| format!("could not read {}", file.display()));
    let index = read(&locales.join(INDEX))?;
    for tag in String::from_utf8_lossy(&index).lines().filter(|tag| !tag.is_empty()) {
        for name in FILES {
            let text = read(&locales.join(tag).join(name))?;
            dist.add(format!("locales/{tag}/{name}"), without_comments(&String::from_utf8_lossy(&text)))?;
            dist.add(format!("translate/words/{tag}/{name}"), text)?;
        }
    }
    dist.add(format!("translate/words/{INDEX}"), index)
}

/// Words without what only translators need: comments, which are two thirds of a file, empty lines, and all but one of
/// the blanks that a line begins with. It stays a file that can be read and edited where it is served.
fn without_comments(words: &str) -> String {
    let kept = words.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    kept.fold(String::new(), |mut all, line| {
        let text = line.trim_start_matches(' ');
        if text.len() < line.len() {
            all.push(' ');
        }
        all + text + "\n"
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::Project;

    #[test]
    fn the_list_of_files_is_what_the_source_language_has() {
        let folder = Project::here().root().join("locales/en");
        let there =
            fs::read_dir(folder).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap());
        let (mut there, mut listed) = (there.collect::<Vec<_>>(), FILES.map(str::to_owned));
        there.sort();
        listed.sort();
        assert_eq!(there, listed);
    }

    #[test]
    fn words_lose_comments_empty_lines_and_blanks() {
        let words = "# Seen in the button.\n## Group\n\nopen = Open\nfound =\n    { $count ->\n       *[other] # Found\n    }\n";
        assert_eq!(without_comments(words), "open = Open\nfound =\n { $count ->\n *[other] # Found\n }\n");
    }
}
