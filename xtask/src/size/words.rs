//! What each language costs a visitor: the brotli copies of its files of words, by the letters that it is written in.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde::Deserialize;

use super::{budget, length};
use crate::build::FILES;

/// Bytes that one language may cost, brotli. Carts and notices have a file of words of their own.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Limits {
    /// A page without carts and notices, where the letters are Latin.
    pub(crate) latin: u64,
    /// Where they are others, which take two or three bytes each.
    pub(crate) other: u64,
    /// What a cart adds, in any letters.
    pub(crate) cart: u64,
}

/// The file that only carts and notices read.
const CART: usize = FILES.len() - 1;

/// What the files of one language weigh.
struct Language {
    tag: String,
    files: [u64; FILES.len()],
    is_latin: bool,
}

impl Language {
    /// What a page without carts and notices reads.
    fn bytes(&self) -> u64 {
        self.files.iter().take(CART).sum()
    }

    /// What carts and notices add.
    fn cart(&self) -> u64 {
        self.files.iter().skip(CART).sum()
    }

    /// "el 2900 (1400 landfall.ftl + 1500 details.ftl)".
    fn told(&self) -> String {
        let files = FILES.iter().zip(self.files).take(CART).map(|(name, bytes)| format!("{bytes} {name}"));
        format!("{} {} ({})", self.tag, self.bytes(), files.collect::<Vec<_>>().join(" + "))
    }
}

/// A line that sums them up, and the languages that cost too much.
///
/// # Errors
/// - there are no words in the folder, or a file can't be read
pub(super) fn judge(dist: &Path, limits: Limits) -> Result<(String, Vec<String>)> {
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
    let most = |latin: bool| {
        let of_it = all.iter().filter(|language| language.is_latin == latin);
        of_it.max_by_key(|language| language.bytes()).map_or("none".to_owned(), Language::told)
    };
    let mut line = format!(
        "\nwords of {} languages, without carts and notices: the most in Latin letters {}, limit {}; in others {}, limit {}; \
         a cart adds at most {}, limit {}\n",
        all.len(),
        most(true),
        limits.latin,
        most(false),
        limits.other,
        all.iter().map(Language::cart).max().unwrap_or_default(),
        limits.cart
    );
    for (nth, name) in FILES.iter().enumerate() {
        let of_it = || all.iter().filter_map(|language| language.files.get(nth));
        let (least, most) = (of_it().min().unwrap_or(&0), of_it().max().unwrap_or(&0));
        line += &format!("  {name}: {least} to {most} bytes\n");
    }
    let over = |language: &Language| {
        let limit = if language.is_latin { limits.latin } else { limits.other };
        let page =
            (language.bytes() > limit).then(|| format!("locales/{}: at most {limit} bytes", language.told()));
        let cart = (language.cart() > limits.cart).then(|| {
            let (tag, bytes, limit) = (&language.tag, language.cart(), limits.cart);
            format!("locales/{tag}/cart.ftl {bytes}: at most {limit} bytes")
        });
        page.into_iter().chain(cart)
    };
    Ok((line, all.iter().flat_map(over).collect()))
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
            for (name, bytes) in [("landfall.ftl", bytes), ("details.ftl", 6), ("cart.ftl", bytes / 4)] {
                fs::write(folder.join(name), text).unwrap();
                fs::write(folder.join(format!("{name}.br")), vec![0; bytes]).unwrap();
            }
        }
        let (line, over) = judge(&dir, Limits { latin: 36, other: 46, cart: 9 }).unwrap();
        fs::remove_dir_all(&dir).unwrap();
        let two = [
            "locales/de 37 (31 landfall.ftl + 6 details.ftl): at most 36 bytes",
            "locales/ja/cart.ftl 10: at most 9 bytes",
        ];
        assert_eq!(over, two);
        let told = "de 37 (31 landfall.ftl + 6 details.ftl), limit 36; in others ja 46 (40 landfall.ftl + 6 details.ftl)";
        assert!(line.contains(told) && line.contains("landfall.ftl: 31 to 40 bytes\n"), "{line}");
    }
}
