//! Plural forms of a language, found by asking for the form of many numbers.

use crate::l10n::Formatter;

/// One plural form that a language has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// `zero`, `one`, `two`, `few`, `many` or `other`.
    pub name: &'static str,
    /// The first number that has it; "1.5" where no whole number does.
    pub example: String,
}

impl Form {
    /// Whether a whole number has it: a count may be one.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        !self.example.contains('.')
    }
}

/// Names of forms in their usual order.
const NAMES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The forms that a language has, in their usual order. `other` is always one of them.
///
/// ```
/// use landfall::l10n::PlainFormatter;
/// use landfall::locales::forms;
/// let polish = forms(&PlainFormatter, "pl", false);
/// let told: Vec<_> = polish.iter().map(|form| (form.name, form.example.as_str())).collect();
/// assert_eq!(told, [("one", "1"), ("few", "2"), ("many", "0"), ("other", "1.5")]);
/// ```
#[must_use]
pub fn forms(formatter: &dyn Formatter, language: &str, ordinal: bool) -> Vec<Form> {
    // CLDR's rules go by the last two digits, and for Romance languages by whole millions.
    let whole = (0..=200_u32).chain([1000, 1_000_000]).map(|number| number.to_string());
    let broken = ["1.5", "0.5", "0.0", "0.1", "1.0", "2.0", "2.5", "5.5", "10.1", "11.1"].map(str::to_owned);
    let mut found: Vec<Form> = Vec::new();
    for number in whole.chain(broken.into_iter().filter(|_| !ordinal)) {
        let name = formatter.plural_category(language, &number, ordinal);
        if !found.iter().any(|form| form.name == name) {
            found.push(Form { name, example: number });
        }
    }
    if !found.iter().any(|form| form.name == "other") {
        found.push(Form { name: "other", example: "1.5".to_owned() });
    }
    let order = |form: &Form| NAMES.iter().position(|name| *name == form.name);
    found.sort_by_key(order);
    found
}

/// Whether a word is the name of a plural form, of whatever language.
pub(super) fn is_form(word: &str) -> bool {
    NAMES.contains(&word)
}
