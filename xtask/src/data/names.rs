//! `www/shop/countries.csv`: what countries are called in the languages of the demo's pages.
//!
//! The widget needs no such table, since the browser knows the names; a page that is read without JavaScript does.

use std::path::Path;

use serde_json::Value;

use super::cldr::node;
use super::fetch::CLDR_NAMES;
use super::{AS_OF, Outcome};

/// The pages' languages, in the order of the columns.
const LANGUAGES: [&str; 4] = ["en", "de", "ja", "ar"];

/// Places that CLDR's plain name says more of than a chart has room for.
const SHORT: [&str; 3] = ["HK", "MO", "PS"];

/// The whole file.
pub(crate) fn table(iso: &[String], package: &Path) -> Outcome<String> {
    let mut names = Vec::new();
    for language in LANGUAGES {
        let file = package.join("main").join(language).join("territories.json");
        names.push(node(&file, &format!("/main/{language}/localeDisplayNames/territories"))?);
    }
    let mut out =
        format!("# {CLDR_NAMES} (Unicode-3.0), as of {AS_OF}; by `cargo xtask data`\ncode,en,de,ja,ar\n");
    let mut codes: Vec<&str> = iso.iter().map(String::as_str).chain(["XK"]).collect();
    codes.sort_unstable();
    for code in codes {
        out += code;
        for (language, names) in LANGUAGES.iter().zip(&names) {
            let name =
                name(names, code).ok_or_else(|| format!("territories {language}: no name for {code}"))?;
            if name.contains([',', '"']) {
                return Err(format!(
                    "territories {language} {code}: expected a name without commas, found {name:?}"
                ));
            }
            out += &format!(",{name}");
        }
        out.push('\n');
    }
    Ok(out)
}

fn name<'a>(names: &'a Value, code: &str) -> Option<&'a str> {
    let short = names.get(format!("{code}-alt-short")).filter(|_| SHORT.contains(&code));
    short.or_else(|| names.get(code)).and_then(Value::as_str)
}
