//! What each language costs a visitor: the brotli copies of its files of words, by what a page shows and by the letters
//! that it is written in.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use super::{budget, length};
use crate::build::FILES;

/// Bytes that any one language may cost where a page shows something, brotli.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Limits {
    /// What is shown.
    pub(crate) page: String,
    /// The files that are read for it.
    pub(crate) files: Vec<String>,
    /// Bytes where the letters are Latin.
    pub(crate) latin: u64,
    /// Where they are others, which take two or three bytes each.
    pub(crate) other: u64,
}

/// What the files of one language weigh.
struct Language {
    tag: String,
    files: [u64; FILES.len()],
    is_latin: bool,
}

impl Language {
    /// What all these files weigh.
    fn bytes(&self, names: &[String]) -> u64 {
        let weighed = FILES.iter().zip(self.files);
        weighed.filter(|(name, _)| names.iter().any(|other| other == *name)).map(|(_, bytes)| bytes).sum()
    }
}

/// Lines that sum them up, and the languages that cost too much.
///
/// # Errors
/// - there are no words in the folder, or a file can't be read
/// - a limit names a file that languages do not have
pub(super) fn judge(dist: &Path, limits: &[Limits]) -> Result<(String, Vec<String>)> {
    let mut all = Vec::new();
    let [first, ..] = FILES;
    for file in budget::matching(dist, &format!("locales/*/{first}"))? {
        let tag = file.split('/').nth(1).unwrap_or(&file).to_owned();
        let (mut files, mut letters) = ([0; FILES.len()], String::new());
        for (bytes, name) in files.iter_mut().zip(FILES) {
            let file = format!("locales/{tag}/{name}");
            let path = dist.join(&file);
            let text = fs::read_to_string(&path);
            letters += &text.with_context(|| format!("could not read {}", path.display()))?;
            *bytes = length(dist, &format!("{file}.br"))?;
        }
        all.push(Language { tag, files, is_latin: is_latin(&letters) });
    }
    let mut lines =
        format!("\nwords of {} languages, brotli: the most in Latin letters, and in others\n", all.len());
    let mut over = Vec::new();
    for Limits { page, files, latin, other } in limits {
        if let Some(unknown) = files.iter().find(|name| !FILES.contains(&name.as_str())) {
            bail!("words for \"{page}\": expected files of {}, found {unknown}", FILES.join(", "));
        }
        let most = |of_latin: bool| {
            let of_it = all.iter().filter(|language| language.is_latin == of_latin);
            let most = of_it.max_by_key(|language| language.bytes(files));
            most.map_or("none".to_owned(), |most| format!("{} {}", most.tag, most.bytes(files)))
        };
        lines += &format!(
            "  {page}: {}, limit {latin}; {}, limit {other} ({})\n",
            most(true),
            most(false),
            files.join(" + ")
        );
        for language in &all {
            let (bytes, limit) = (language.bytes(files), if language.is_latin { *latin } else { *other });
            if bytes > limit {
                over.push(format!(
                    "locales/{} {bytes} ({}): at most {limit} bytes for {page}",
                    language.tag,
                    files.join(" + ")
                ));
            }
        }
    }
    for (nth, name) in FILES.iter().enumerate() {
        let of_it = || all.iter().filter_map(|language| language.files.get(nth));
        let (least, most) = (of_it().min().unwrap_or(&0), of_it().max().unwrap_or(&0));
        lines += &format!("  {name}: {least} to {most} bytes\n");
    }
    Ok((lines, over))
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
            for name in FILES {
                let bytes = if name == "cart.ftl" { bytes } else { 6 };
                fs::write(folder.join(name), text).unwrap();
                fs::write(folder.join(format!("{name}.br")), vec![0; bytes]).unwrap();
            }
        }
        let limits = |page: &str, files: &[&str], latin, other| {
            let files = files.iter().map(|&name| name.to_owned()).collect();
            Limits { page: page.to_owned(), files, latin, other }
        };
        let of_cart = limits("a cart", &["landfall.ftl", "cart.ftl"], 36, 46);
        let (lines, over) = judge(&dir, &[limits("prices", &["landfall.ftl"], 6, 5), of_cart]).unwrap();
        let wrong = judge(&dir, &[limits("rates", &["rates.ftl"], 9, 9)]).unwrap_err().to_string();
        fs::remove_dir_all(&dir).unwrap();
        let two = [
            "locales/ja 6 (landfall.ftl): at most 5 bytes for prices",
            "locales/de 37 (landfall.ftl + cart.ftl): at most 36 bytes for a cart",
        ];
        assert_eq!(over, two);
        let told = "  a cart: de 37, limit 36; ja 46, limit 46 (landfall.ftl + cart.ftl)\n";
        assert!(lines.contains(told) && lines.contains("cart.ftl: 31 to 40 bytes\n"), "{lines}");
        assert!(wrong.contains("found rates.ftl"), "{wrong}");
    }
}
