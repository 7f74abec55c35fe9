//! The fields of a product, and what may stand in each.
//!
//! Names, limits and words are those of Google's product data specification. `tests/feed/rules.rs` holds them a second
//! time, with the source of each.

/// What may stand in a field.
#[derive(Clone, Copy, Debug)]
pub(super) enum Rule {
    /// A text of at most so many characters.
    Text(usize),
    /// Several addresses with commas between them, each as [`Rule::Address`].
    Addresses,
    /// A full address, `https://…`.
    Address,
    /// One of these words.
    Word(&'static [&'static str]),
    /// A number of GS1 with its check digit.
    Gtin,
    /// A day or a moment.
    Moment,
    /// A whole number of at least 2.
    Several,
    /// For Landfall itself: no column of the feed.
    Ours,
}

/// A field of a catalogue.
#[derive(Debug)]
pub(super) struct Field {
    /// Its name in the feed.
    pub(super) name: &'static str,
    /// Other names that it may have in a catalogue.
    pub(super) aliases: &'static [&'static str],
    /// What may stand in it.
    pub(super) rule: Rule,
    /// Whether a product without it is refused.
    pub(super) is_required: bool,
}

const fn required(name: &'static str, aliases: &'static [&'static str], rule: Rule) -> Field {
    Field { name, aliases, rule, is_required: true }
}

const fn optional(name: &'static str, rule: Rule) -> Field {
    Field { name, aliases: &[], rule, is_required: false }
}

const fn ours(name: &'static str, aliases: &'static [&'static str]) -> Field {
    Field { name, aliases, rule: Rule::Ours, is_required: false }
}

const YES_NO: &[&str] = &["yes", "no"];

/// Places in [`FIELDS`] of those that are asked for by name.
pub(super) mod at {
    pub(in crate::feed) const ID: usize = 0;
    pub(in crate::feed) const LINK: usize = 3;
    pub(in crate::feed) const AVAILABILITY: usize = 6;
    pub(in crate::feed) const AVAILABILITY_DATE: usize = 7;
    pub(in crate::feed) const PRICE: usize = 9;
    pub(in crate::feed) const SALE_PRICE: usize = 10;
    pub(in crate::feed) const COMPARE_AT: usize = 11;
    pub(in crate::feed) const CURRENCY: usize = 12;
    pub(in crate::feed) const HS: usize = 13;
    pub(in crate::feed) const ORIGIN: usize = 14;
    pub(in crate::feed) const WEIGHT: usize = 15;
    pub(in crate::feed) const CATEGORY: usize = 16;
}

/// Every field, in the order of the feed. The names of Landfall's own attributes and JSON keys are understood too.
pub(super) const FIELDS: &[Field] = &[
    required("id", &["sku"], Rule::Text(50)),
    required("title", &["name"], Rule::Text(150)),
    required("description", &[], Rule::Text(5000)),
    required("link", &["url"], Rule::Address),
    required("image_link", &["image"], Rule::Address),
    optional("additional_image_link", Rule::Addresses),
    required("availability", &[], Rule::Word(&["in_stock", "out_of_stock", "preorder", "backorder"])),
    optional("availability_date", Rule::Moment),
    optional("expiration_date", Rule::Moment),
    required("price", &["amount"], Rule::Ours),
    ours("sale_price", &[]),
    ours("compare_at", &["compare-at", "compareAt"]),
    ours("currency", &[]),
    ours("hs", &["hsCode", "hs_code"]),
    ours("origin", &["country_of_origin"]),
    ours("weight", &["weightGrams", "weight_grams"]),
    ours("category", &[]),
    optional("google_product_category", Rule::Text(750)),
    optional("product_type", Rule::Text(750)),
    optional("brand", Rule::Text(70)),
    optional("gtin", Rule::Gtin),
    optional("mpn", Rule::Text(70)),
    optional("identifier_exists", Rule::Word(YES_NO)),
    optional("condition", Rule::Word(&["new", "refurbished", "used"])),
    optional("adult", Rule::Word(YES_NO)),
    optional("multipack", Rule::Several),
    optional("is_bundle", Rule::Word(YES_NO)),
    optional("age_group", Rule::Word(&["newborn", "infant", "toddler", "kids", "adult"])),
    optional("color", Rule::Text(100)),
    optional("gender", Rule::Word(&["male", "female", "unisex"])),
    optional("material", Rule::Text(200)),
    optional("pattern", Rule::Text(100)),
    optional("size", Rule::Text(100)),
    optional("item_group_id", Rule::Text(50)),
    optional("custom_label_0", Rule::Text(100)),
    optional("custom_label_1", Rule::Text(100)),
    optional("custom_label_2", Rule::Text(100)),
    optional("custom_label_3", Rule::Text(100)),
    optional("custom_label_4", Rule::Text(100)),
];

/// The place of the field that a column or member is called; capitals and `-` or blanks for `_` do not matter.
pub(super) fn place_of(name: &str) -> Option<usize> {
    let same = |known: &str| {
        let plain = |c: char| if matches!(c, '-' | ' ') { '_' } else { c.to_ascii_lowercase() };
        // `g:price` is how the same field is written in XML.
        let name = name.strip_prefix("g:").unwrap_or(name);
        known.chars().map(plain).eq(name.trim().chars().map(plain))
    };
    FIELDS.iter().position(|field| same(field.name) || field.aliases.iter().any(|alias| same(alias)))
}

/// Every name that is understood.
pub(super) fn names() -> Vec<&'static str> {
    FIELDS.iter().flat_map(|field| std::iter::once(field.name).chain(field.aliases.iter().copied())).collect()
}

impl Rule {
    /// What is wrong with a text that is not empty: what was expected instead.
    pub(super) fn refuses(self, text: &str) -> Option<String> {
        let wrong = |fits: bool, expected: &str| (!fits).then(|| expected.to_owned());
        match self {
            Rule::Ours => None,
            Rule::Text(most) => {
                // Bytes are no fewer than characters, and nearly every text is short.
                let fits = text.len() <= most || text.chars().count() <= most;
                (!fits).then(|| format!("at most {most} characters"))
            }
            Rule::Address => wrong(is_address(text), ADDRESS),
            Rule::Addresses => {
                let all: Vec<&str> = text.split(',').map(str::trim).collect();
                wrong(all.len() <= 10 && all.iter().all(|one| is_address(one)), ADDRESSES)
            }
            Rule::Word(words) => {
                (!words.contains(&text)).then(|| match crate::config::nearest(text, words) {
                    Some(near) => format!("{near:?}"),
                    None => format!("one of {}", words.join(", ")),
                })
            }
            Rule::Gtin => {
                wrong(is_gtin(text), "8, 12, 13 or 14 digits, the last of them the right check digit")
            }
            Rule::Moment => wrong(
                is_moment(text),
                "a day such as 2026-12-24, or with time and zone 2026-12-24T13:00+0100",
            ),
            Rule::Several => {
                wrong(text.parse::<u32>().is_ok_and(|count| count >= 2), "a whole number of at least 2")
            }
        }
    }
}

const ADDRESS: &str = "a full address of at most 2000 characters such as https://shop.example/tee";
const ADDRESSES: &str = "at most 10 full addresses with commas between them";

fn is_address(text: &str) -> bool {
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let plain = |c: char| !c.is_whitespace() && !matches!(c, '<' | '>' | '"');
    text.len() <= 2000
        && text.chars().all(plain)
        && host.is_some_and(|host| host.starts_with(|c: char| c.is_alphanumeric()))
}

/// Whether a text is a standard number of 8, 12, 13 or 14 digits: from the right, weighted 1, 3, 1, 3 …, they sum to a
/// multiple of ten (GS1 General Specifications).
///
/// ```
/// use landfall::feed::is_gtin;
/// assert!(is_gtin("4006381333931") && !is_gtin("4006381333932"));
/// ```
#[must_use]
pub fn is_gtin(text: &str) -> bool {
    let weighted = |(place, c): (usize, char)| Some(c.to_digit(10)? * if place % 2 == 0 { 1 } else { 3 });
    let sum: Option<u32> = text.chars().rev().enumerate().map(weighted).sum();
    matches!(text.len(), 8 | 12 | 13 | 14) && sum.is_some_and(|sum| sum % 10 == 0)
}

/// `2026-12-24`, `2026-12-24T13:00+0100`, `2026-12-24T13:00:00Z`.
fn is_moment(text: &str) -> bool {
    let day = text.get(..10).is_some_and(|day| crate::calendar::Date::parse(day).is_ok());
    let rest = text.get(10..).unwrap_or_default();
    let time = |c: char| c.is_ascii_digit() || matches!(c, ':' | '+' | '-' | 'Z');
    day && text.len() <= 25
        && (rest.is_empty() || rest.strip_prefix('T').is_some_and(|rest| rest.chars().all(time)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_found_by_each_of_its_names_and_stands_where_it_is_looked_for() {
        for (place, name) in [
            (at::ID, "id"),
            (at::LINK, "link"),
            (at::AVAILABILITY, "availability"),
            (at::AVAILABILITY_DATE, "availability date"),
            (at::PRICE, "g:price"),
            (at::PRICE, "Amount"),
            (at::SALE_PRICE, "sale_price"),
            (at::COMPARE_AT, "compareAt"),
            (at::CURRENCY, "currency"),
            (at::HS, "hsCode"),
            (at::ORIGIN, "origin"),
            (at::WEIGHT, "weightGrams"),
            (at::CATEGORY, "category"),
        ] {
            assert_eq!(place_of(name), Some(place), "{name}");
        }
        assert_eq!(place_of("colour"), None);
    }

    #[test]
    fn no_two_fields_have_one_name() {
        for (place, field) in FIELDS.iter().enumerate() {
            assert_eq!(place_of(field.name), Some(place), "{}", field.name);
        }
    }

    #[test]
    fn err_what_does_not_fit_says_what_would() {
        for (rule, text, expected) in [
            (Rule::Text(3), "ab\u{e4}\u{e4}", "at most 3 characters"),
            (Rule::Word(&["in_stock", "out_of_stock"]), "in stock", "\"in_stock\""),
            (Rule::Word(&["new", "used"]), "brandnew", "one of new, used"),
            (Rule::Address, "/tee", ADDRESS),
            (Rule::Address, "javascript:alert(1)", ADDRESS),
            (Rule::Several, "1", "a whole number of at least 2"),
        ] {
            assert_eq!(rule.refuses(text).as_deref(), Some(expected), "{text}");
        }
        assert_eq!(Rule::Text(4).refuses("\u{e4}\u{e4}\u{e4}\u{e4}"), None, "characters, not bytes");
        for good in ["4006381333931", "036000291452", "96385074", "10012345678902"] {
            assert!(is_gtin(good), "{good}");
        }
        assert!(!is_gtin("4006381333932") && !is_gtin("400638133393") && !is_gtin(""));
        assert!(is_moment("2026-12-24") && is_moment("2026-12-24T13:00+0100"));
        assert!(!is_moment("24.12.2026") && !is_moment("2026-02-30") && !is_moment("2026-12-24 13:00"));
    }
}
