//! Which languages to read, from whatever a page or a browser calls its language. Never an error: what is not
//! understood is skipped, and English is always last.

/// The language that every message exists in.
pub const DEFAULT_LANGUAGE: &str = "en";

const SHIPPED: &str = include_str!("../../locales/index.txt");

/// The languages that Landfall ships: the folders of `locales/`.
pub fn shipped() -> impl Iterator<Item = &'static str> {
    SHIPPED.lines().map(str::trim).filter(|line| !line.is_empty())
}

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of the `dir` attribute.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// The chain of languages to read messages in: the closest of `available` to the first of `requested` that has
/// one, then less close ones of the same language, then English. Never empty.
///
/// Closest is the same language, script and region; then the region whose wording is nearest (`es-MX` reads `es-419`);
/// then the same language and script without a region; then the same language and script with another region. A language in another script is not close: who reads Traditional
/// Chinese is not shown Simplified.
///
/// ```
/// use landfall::l10n::chain;
/// assert_eq!(chain(&["pt_BR"], &["en", "pt"]), ["pt", "en"]);
/// assert_eq!(chain(&["", "tlh", "de-AT"], &["en", "de"]), ["de", "en"]);
/// assert_eq!(chain(&["zh-TW"], &["en", "zh-Hans", "zh-Hant"]), ["zh-Hant", "en"]);
/// assert_eq!(chain(&["es-MX"], &["en", "es", "es-419"]), ["es-419", "es", "en"]);
/// ```
#[must_use]
pub fn chain<'t>(requested: &[&str], available: &[&'t str]) -> Vec<&'t str> {
    let mut chain = Vec::new();
    for tag in requested {
        if chain.is_empty() {
            chain = matches(tag, available);
        }
    }
    if !chain.contains(&DEFAULT_LANGUAGE) {
        chain.push(DEFAULT_LANGUAGE);
    }
    chain
}

/// Which way a language is written, by its script, or by the one that it is usually written in.
///
/// ```
/// use landfall::l10n::{Direction, direction};
/// assert_eq!(direction("ar-EG"), Direction::Rtl);
/// assert_eq!(direction("de"), Direction::Ltr);
/// ```
#[must_use]
pub fn direction(tag: &str) -> Direction {
    let script = Tag::parse(tag).map(|tag| tag.script).unwrap_or_default();
    if has("arab hebr thaa syrc nkoo adlm rohg mand", &script) { Direction::Rtl } else { Direction::Ltr }
}

/// The available languages that are close to a tag, closest first.
fn matches<'t>(tag: &str, available: &[&'t str]) -> Vec<&'t str> {
    let mut found = Vec::new();
    let Some(wanted) = Tag::parse(tag) else { return found };
    let mut close = Vec::new();
    for name in available {
        if let Some(tag) = Tag::parse(name)
            && tag.language == wanted.language
            && tag.script == wanted.script
        {
            close.push((*name, tag));
        }
    }
    let same: fn(&Tag, &Tag) -> bool = |tag, wanted| tag.region == wanted.region;
    let near: fn(&Tag, &Tag) -> bool =
        |tag, wanted| !tag.region.is_empty() && tag.region == near_region(&wanted.language, &wanted.region);
    for fits in [same, near, |tag, _| tag.region.is_empty(), |_, _| true] {
        for (name, tag) in &close {
            if fits(tag, &wanted) && !found.contains(name) {
                found.push(*name);
            }
        }
    }
    found
}

/// The parts of a tag that matter here, in lower case.
struct Tag {
    language: String,
    script: String,
    region: String,
}

impl Tag {
    /// Accepts `-` and `_`, any case, and POSIX endings (`de_DE.UTF-8`). `None`: no language at the start.
    fn parse(tag: &str) -> Option<Self> {
        let tag = tag.trim().to_ascii_lowercase();
        let tag = tag.split(['.', '@']).next().unwrap_or_default();
        let mut parts = tag.split(['-', '_']);
        let language = parts.next().filter(|part| matches!(part.len(), 2..=8) && alphabetic(part))?;
        let (mut script, mut region) = ("", "");
        for part in parts.take_while(|part| part.len() > 1) {
            if part.len() == 4 && alphabetic(part) && script.is_empty() && region.is_empty() {
                script = part;
            } else if region.is_empty() && is_region(part) {
                region = part;
            }
        }
        let language = renamed(language);
        let script = match script {
            "" => usual_script(language, region),
            "latn" if usual_script(language, "").is_empty() => "", // said, though nothing else was to be expected
            said => said,
        };
        Some(Self { language: language.to_owned(), script: script.to_owned(), region: region.to_owned() })
    }
}

fn alphabetic(part: &str) -> bool {
    part.bytes().all(|byte| byte.is_ascii_alphabetic())
}

fn is_region(part: &str) -> bool {
    match part.len() {
        2 => alphabetic(part),
        3 => part.bytes().all(|byte| byte.is_ascii_digit()),
        _ => false,
    }
}

/// Languages whose code changed, or that are known by two, or are read by those who read another: that one, and ours.
const RENAMED: &[(&str, &str)] =
    &[("iw", "he"), ("in", "id"), ("ji", "yi"), ("no", "nb"), ("nn", "nb"), ("tl", "fil"), ("cmn", "zh")];

fn renamed(language: &str) -> &str {
    RENAMED.iter().find(|(other, _)| *other == language).map_or(language, |(_, ours)| ours)
}

/// The regions whose wording others share: a language, the regions that have it (`true`) or all but which have it, and
/// the region of its tag. Source: CLDR parent locales (`es-MX` to `es-419`, `en-AU` to `en-001`, `pt-AO` to `pt-PT`).
const NEAR: &[(&str, bool, &str, &str)] = &[
    ("es", true, "ar bo br bz cl co cr cu do ec gt hn mx ni pa pe pr py sv us uy ve", "419"),
    ("en", false, "us as gu mh mp pr um vi ph", "gb"),
    ("pt", false, "br", "pt"),
];

/// The region whose wording is nearest to that of another; "" for none.
fn near_region(language: &str, region: &str) -> &'static str {
    for (of, within, regions, near) in NEAR {
        if *of == language && !region.is_empty() && has(regions, region) == *within {
            return near;
        }
    }
    ""
}

/// The scripts that languages are usually written in: those languages, the regions in which they are (none: all of
/// them), and the script. The first row that fits holds. Only where that is not Latin for each language with a choice,
/// or where it decides the direction. Source: CLDR likely subtags.
const SCRIPTS: &[(&str, &str, &str)] = &[
    ("zh", "tw hk mo", "hant"),
    ("yue", "", "hant"),
    ("zh", "", "hans"),
    ("sr", "me ro tr", "latn"),
    ("sr", "", "cyrl"),
    ("uz ug ky", "af cn", "arab"),
    ("az", "ir iq", "arab"),
    ("pa", "pk", "arab"),
    ("ks sd ug ar fa ur ps ckb prs", "", "arab"),
    ("he yi", "", "hebr"),
    ("dv", "", "thaa"),
    ("syr", "", "syrc"),
    ("nqo", "", "nkoo"),
];

/// The script that a language is usually written in; "" for those that are not listed.
fn usual_script(language: &str, region: &str) -> &'static str {
    for (languages, regions, script) in SCRIPTS {
        if has(languages, language) && (regions.is_empty() || has(regions, region)) {
            return script;
        }
    }
    ""
}

/// Whether a word is one of several.
#[inline(never)]
fn has(words: &str, word: &str) -> bool {
    words.split(' ').any(|known| known == word)
}
