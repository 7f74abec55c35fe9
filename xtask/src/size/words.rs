//! What each language costs a visitor: the brotli copy of its words, by the letters that it is written in.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde::Deserialize;

use super::{budget, length};

/// Bytes that one language may cost, brotli.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Limits {
    /// Where the letters are Latin.
    pub(crate) latin: u64,
    /// Where they are others, which take two or three bytes each.
    pub(crate) other: u64,
}

/// A line that sums them up, and the languages that cost too much.
///
/// # Errors
/// - there are no words in the folder, or a file can't be read
pub(super) fn judge(dist: &Path, limits: Limits) -> Result<(String, Vec<String>)> {
    let mut costs = Vec::new();
    for file in budget::matching(dist, "locales/*/landfall.ftl")? {
        let path = dist.join(&file);
        let text = fs::read_to_string(&path).with_context(|| format!("could not read {}", path.display()))?;
        costs.push((file.clone(), length(dist, &format!("{file}.br"))?, is_latin(&text)));
    }
    let most = |latin: bool| {
        let of_it = costs.iter().filter(|(.., is)| *is == latin);
        of_it.map(|(file, bytes, _)| (*bytes, tag(file))).max().unwrap_or((0, "none"))
    };
    let ((latin, first), (other, second)) = (most(true), most(false));
    let line = format!(
        "\nwords of {} languages: at most {latin} bytes in Latin letters ({first}, limit {}), {other} in others ({second}, limit {})\n",
        costs.len(),
        limits.latin,
        limits.other
    );
    let over = |(file, bytes, latin): &(String, u64, bool)| {
        let limit = if *latin { limits.latin } else { limits.other };
        (*bytes > limit).then(|| format!("{file}: {bytes} bytes, at most {limit}"))
    };
    Ok((line, costs.iter().filter_map(over).collect()))
}

/// `de` of `locales/de/landfall.ftl`.
fn tag(file: &str) -> &str {
    file.split('/').nth(1).unwrap_or(file)
}

/// Whether most letters outside names and keys are Latin. Names and keys are Latin everywhere: only letters beyond
/// ASCII tell, and a language that has none is Latin.
fn is_latin(text: &str) -> bool {
    let beyond = text.chars().filter(|letter| letter.is_alphabetic() && !letter.is_ascii());
    let (latin, other): (Vec<char>, Vec<char>) =
        beyond.partition(|letter| matches!(letter, '\u{80}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}'));
    latin.len() >= other.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_tell_the_script() {
        for (text, latin) in [
            ("a = Goods", true),
            ("a = Gebühr", true),
            ("a = Thuế nhập khẩu", true),
            ("a = Пошлина", false),
            ("a = 関税", false),
            ("a = الرسوم", false),
        ] {
            assert_eq!(is_latin(text), latin, "{text}");
        }
    }

    #[test]
    fn err_a_language_over_its_limit_is_named() {
        let dir = std::env::temp_dir().join(format!("landfall-words-{}", std::process::id()));
        for (tag, text, bytes) in [("de", "a = Gebühr", 31), ("ja", "a = 関税", 40)] {
            let folder = dir.join("locales").join(tag);
            fs::create_dir_all(&folder).unwrap();
            fs::write(folder.join("landfall.ftl"), text).unwrap();
            fs::write(folder.join("landfall.ftl.br"), vec![0; bytes]).unwrap();
        }
        let (line, over) = judge(&dir, Limits { latin: 30, other: 45 }).unwrap();
        fs::remove_dir_all(&dir).unwrap();
        assert_eq!(over, ["locales/de/landfall.ftl: 31 bytes, at most 30"]);
        assert!(
            line.contains("31 bytes in Latin letters (de, limit 30), 40 in others (ja, limit 45)"),
            "{line}"
        );
    }
}
