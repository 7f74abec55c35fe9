//! What the platform formats: money, numbers, dates, lists and names. In a browser this is `Intl`.
//!
//! Every number is a decimal string ("1234.50", "-3", no exponent, no grouping): exact at any size. Every date is
//! an ISO day ("2026-12-01"), without time zone. An implementation never fails: what it does not understand
//! (an unknown code, a malformed number) it gives back as it came.

/// How a currency is written beside its amount.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CurrencyDisplay {
    /// As the language does it: "€49.00", "CA$49.00".
    #[default]
    Symbol,
    /// The shortest sign, even where it is ambiguous: "$49.00" for Canadian dollars.
    NarrowSymbol,
    /// "CAD 49.00".
    Code,
    /// "49.00 Canadian dollars".
    Name,
}

/// Options of [`Formatter::price`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PriceOptions {
    /// How the currency is written.
    pub display: CurrencyDisplay,
    /// Digits after the point; `None`: exactly as many as the amount has.
    pub fraction_digits: Option<u8>,
}

/// Options of [`Formatter::number`] and [`Formatter::percent`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct NumberOptions {
    /// At least so many digits after the point; `None`: as many as the number has.
    pub min_fraction: Option<u8>,
    /// At most so many digits after the point; `None`: as many as the number has.
    pub max_fraction: Option<u8>,
    /// Leave out the grouping of thousands.
    pub no_grouping: bool,
}

/// How much of a date is written out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DateLength {
    /// Digits only: "1/12/26".
    Short,
    /// Abbreviated month: "1 Dec 2026".
    #[default]
    Medium,
    /// Full month: "1 December 2026".
    Long,
    /// Full month and weekday: "Tuesday, 1 December 2026".
    Full,
}

/// Options of [`Formatter::date`] and [`Formatter::date_range`]. The calendar is always the Gregorian one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DateOptions {
    /// How much is written out.
    pub length: DateLength,
    /// Add the weekday (abbreviated, unless the length is `Long` or `Full`).
    pub weekday: bool,
    /// Leave out the year.
    pub no_year: bool,
}

/// How the items of a list are joined.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ListKind {
    /// "a, b and c".
    #[default]
    And,
    /// "a, b or c".
    Or,
    /// Without a word: "3 h 12 min".
    Unit,
}

/// How a unit is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum UnitLength {
    /// "3 h".
    #[default]
    Short,
    /// "3 hours".
    Long,
}

/// Formats for one language. Object safe; kept behind `Rc<dyn Formatter>`, one for each language of a chain.
pub trait Formatter {
    /// An amount of money. `amount` is in whole units ("49.00" is forty-nine euros); `currency` is an ISO code.
    fn price(&self, amount: &str, currency: &str, options: &PriceOptions) -> String;
    /// A number.
    fn number(&self, number: &str, options: &NumberOptions) -> String;
    /// A percentage; "19" is nineteen percent. (`Intl` multiplies by 100 and takes the string "19e-2" exactly.)
    fn percent(&self, percent: &str, options: &NumberOptions) -> String;
    /// A day.
    fn date(&self, date: &str, options: &DateOptions) -> String;
    /// A range of days, both inclusive.
    fn date_range(&self, from: &str, to: &str, options: &DateOptions) -> String;
    /// A list of texts.
    fn list(&self, items: &[String], kind: ListKind) -> String;
    /// A number with a unit of measurement by its CLDR name ("hour", "minute", "day", "kilogram", "gram").
    fn unit(&self, number: &str, unit: &str, length: UnitLength) -> String;
    /// The name of a country by its ISO code.
    fn country(&self, code: &str) -> String;
    /// The name of a currency by its ISO code.
    fn currency_name(&self, code: &str) -> String;
    /// The name of a language by its tag.
    fn language_name(&self, tag: &str) -> String;
    /// The plural category of a number in the language of a message: `zero`, `one`, `two`, `few`, `many` or `other`.
    fn plural_category(&self, language: &str, number: &str, ordinal: bool) -> &'static str;
}
