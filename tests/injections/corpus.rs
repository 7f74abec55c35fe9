//! The hostile texts of `texts.txt`, whose head says how they are written. Used here and by the stories in browsers.
#![allow(clippy::panic, reason = "a test fails by panicking, and so does its list of texts")]

/// The file.
const FILE: &str = include_str!("texts.txt");
/// Its groups. Another word in brackets is a text.
const GROUPS: [&str; 13] = [
    "markup",
    "attributes",
    "addresses",
    "templates",
    "controls",
    "styles",
    "names",
    "json",
    "encodings",
    "others",
    "numbers",
    "long",
    "languages",
];
/// The group whose lines are a count and what is repeated.
const LONG: &str = "long";

/// One hostile text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Injection {
    /// Its group.
    pub(crate) group: &'static str,
    /// Code units, since a page's script may write halves of pairs.
    units: Vec<u16>,
}

impl Injection {
    /// The text, with a sign in place of each half of a pair: what a file can hold.
    pub(crate) fn text(&self) -> String {
        String::from_utf16_lossy(&self.units)
    }

    /// The text as JSON in ASCII, halves of pairs included.
    pub(crate) fn json(&self) -> String {
        let mut out = String::from("\"");
        for unit in &self.units {
            match u8::try_from(*unit) {
                Ok(byte) if (b' '..0x7f).contains(&byte) && byte != b'"' && byte != b'\\' => {
                    out.push(char::from(byte));
                }
                _ => out.push_str(&format!("\\u{unit:04x}")),
            }
        }
        out.push('"');
        out
    }

    /// Whether it has no halves of pairs. JSON that has some is refused as a whole.
    #[allow(dead_code, reason = "asked by the stories alone")]
    pub(crate) fn is_whole(&self) -> bool {
        String::from_utf16(&self.units).is_ok()
    }

    /// Whether it is so long that only what takes one text gets it.
    pub(crate) fn is_long(&self) -> bool {
        self.group == LONG
    }
}

/// All of them, in the order of the file.
pub(crate) fn all() -> Vec<Injection> {
    let mut group = "";
    let mut all = Vec::new();
    for line in FILE.lines().filter(|line| !line.is_empty() && *line != "#" && !line.starts_with("# ")) {
        let named = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
        if let Some(known) = GROUPS.into_iter().find(|known| Some(*known) == named) {
            group = known;
            continue;
        }
        let units = match line.split_once(' ') {
            Some((count, text)) if group == LONG => {
                unescaped(text).repeat(count.parse().unwrap_or_else(|e| panic!("texts.txt: {line}: {e}")))
            }
            _ => unescaped(line),
        };
        all.push(Injection { group, units });
    }
    all
}

fn unescaped(line: &str) -> Vec<u16> {
    let mut units = Vec::new();
    let mut rest = line.chars();
    while let Some(sign) = rest.next() {
        if sign != '\\' {
            units.extend(sign.encode_utf16(&mut [0; 2]).iter());
            continue;
        }
        match rest.next() {
            Some('n') => units.push(u16::from(b'\n')),
            Some('r') => units.push(u16::from(b'\r')),
            Some('t') => units.push(u16::from(b'\t')),
            Some('0') => units.push(0),
            Some('\\') => units.push(u16::from(b'\\')),
            Some('u') => {
                let code: String = rest.by_ref().skip(1).take_while(|sign| *sign != '}').collect();
                units.push(
                    u16::from_str_radix(&code, 16).unwrap_or_else(|e| panic!("texts.txt: {line}: {e}")),
                );
            }
            other => panic!("texts.txt: {line}: expected an escape, found {other:?}"),
        }
    }
    units
}
