//! The words: for shoppers without the comments, for translators as they are.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::Dist;

/// The files of a language; `src/locales/files.rs` says the same.
pub(crate) const FILES: [&str; 3] = ["landfall.ftl", "details.ftl", "cart.ftl"];
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
            dist.add(format!("locales/{tag}/{name}"), without_comments(&text))?;
            dist.add(format!("translate/words/{tag}/{name}"), text)?;
        }
    }
    dist.add(format!("translate/words/{INDEX}"), index)
}

/// Words without the lines that only translators read, which are two thirds of a file. The line ends stay, so that
/// what the widget says of a line is true of the source too.
fn without_comments(words: &[u8]) -> Vec<u8> {
    let lines: Vec<&[u8]> = words.split(|byte| *byte == b'\n').collect();
    let kept: Vec<&[u8]> =
        lines.into_iter().map(|line| if line.starts_with(b"#") { &[][..] } else { line }).collect();
    kept.join(&b'\n')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_lose_their_comments_and_keep_their_lines() {
        let words = b"# Seen in the button.\n## Group\nopen = Open\n    # not a comment\nclose = Close\n";
        assert_eq!(without_comments(words), b"\n\nopen = Open\n    # not a comment\nclose = Close\n");
    }
}
