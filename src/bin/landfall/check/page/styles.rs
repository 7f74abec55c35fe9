//! What a page's own `<style>` elements and `style` attributes say that changes how a price is read: what is not
//! displayed, what is raised, and currency signs that a style sheet prints.
//!
//! Files of styles are not read, and of two rules the one that hides counts: whoever needs it exactly asks a browser.

use landfall::adopt::sign_in;
use scraper::{ElementRef, Html, Selector};

/// The rules that matter.
pub(super) struct Styles {
    hidden: Vec<Selector>,
    raised: Vec<Selector>,
    signs: Vec<Selector>,
}

impl Styles {
    pub(super) fn of(html: &Html) -> Styles {
        let mut styles = Styles { hidden: Vec::new(), raised: Vec::new(), signs: Vec::new() };
        if let Ok(sheets) = Selector::parse("style") {
            for sheet in html.select(&sheets) {
                styles.read(&sheet.text().collect::<String>());
            }
        }
        styles
    }

    fn read(&mut self, sheet: &str) {
        for rule in without_comments(sheet).split('}') {
            let Some((names, body)) = rule.rsplit_once('{') else { continue };
            // What holds only under a condition does not count.
            if names.contains('@') || names.contains('{') {
                continue;
            }
            let hides = hides(body);
            let raises = raises(body);
            let sign = value(body, "content").is_some_and(sign_in);
            for name in names.split(',').map(str::trim) {
                let pseudo =
                    ["::before", "::after", ":before", ":after"].iter().find_map(|p| name.strip_suffix(p));
                let (list, name) = match (pseudo, sign, hides, raises) {
                    (Some(""), true, ..) => (&mut self.signs, "*"),
                    (Some(name), true, ..) => (&mut self.signs, name),
                    (None, _, true, _) => (&mut self.hidden, name),
                    (None, _, _, true) => (&mut self.raised, name),
                    _ => continue,
                };
                list.extend(Selector::parse(name));
            }
        }
    }

    pub(super) fn hides(&self, element: ElementRef<'_>) -> bool {
        element.attr("style").is_some_and(hides) || self.hidden.iter().any(|rule| rule.matches(&element))
    }

    pub(super) fn raises(&self, element: ElementRef<'_>) -> bool {
        element.value().name() == "sup"
            || element.attr("style").is_some_and(raises)
            || self.raised.iter().any(|rule| rule.matches(&element))
    }

    /// Whether a style sheet prints a currency sign before or after what stands in an element.
    pub(super) fn signs(&self, element: ElementRef<'_>) -> bool {
        self.signs.iter().any(|rule| rule.matches(&element))
    }
}

fn hides(body: &str) -> bool {
    value(body, "display").is_some_and(|value| value.starts_with("none"))
        || value(body, "visibility").is_some_and(|value| value.starts_with("hidden"))
}

fn raises(body: &str) -> bool {
    value(body, "vertical-align").is_some_and(|value| {
        ["super", "text-top", "top"].iter().any(|word| value.split_whitespace().next() == Some(word))
    })
}

/// The last value of a property in a rule.
fn value<'a>(body: &'a str, property: &str) -> Option<&'a str> {
    let pairs = body.split(';').filter_map(|pair| pair.split_once(':'));
    pairs.filter(|(name, _)| name.trim() == property).map(|(_, value)| value.trim()).next_back()
}

fn without_comments(sheet: &str) -> String {
    let mut out = String::new();
    let mut rest = sheet;
    while let Some((before, after)) = rest.split_once("/*") {
        out.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, rest)| rest);
    }
    out + rest
}
