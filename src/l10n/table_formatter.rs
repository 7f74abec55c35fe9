//! A formatter by a table of CLDR's, for a language that a browser has no data of its own for (Chromium: Icelandic).
//!
//! The table is a file of `data/intl/`, made by `cargo xtask data`; a page loads it only where it is needed. Plural
//! forms are the browser's: it has those of every language. Numbers are written with Latin digits.
//!
//! It does not know other calendars, and shortens a range of days only as far as the table says.

use std::rc::Rc;

use super::formatter::{
    CurrencyDisplay, DateLength, DateOptions, Formatter, ListKind, NumberOptions, PriceOptions, UnitLength,
};
use super::plain_formatter::PlainFormatter;
use crate::calendar::Date;
use crate::input::{FORMAT, Json, Node, joined, separated};

/// The languages that there is a table for: the files of `data/intl/`.
pub const TABLES: &[&str] = &["is"];

/// What stands for the number in a pattern.
const NUMBER: char = '#';
/// What stands for the currency.
const CURRENCY: char = '¤';

/// Formats for one language by its table.
pub struct TableFormatter {
    table: Json,
    language: String,
    /// What chooses plural forms.
    plurals: Rc<dyn Formatter>,
}

impl TableFormatter {
    /// A formatter by the text of a table.
    ///
    /// # Errors
    /// - the text is no JSON, a table of another format, or none: without its patterns nothing would be printed
    ///
    /// ```
    /// use landfall::l10n::{Formatter, PlainFormatter, TableFormatter};
    /// let table = r##"{"decimal": ",", "group": ".", "price": "# ¤", "percent": "#%", "dates": {}, "ranges": {},
    ///     "months": {}, "days": {}, "lists": {}, "countries": {"DE": "Þýskaland"}}"##;
    /// let by = TableFormatter::try_new("is", table, std::rc::Rc::new(PlainFormatter)).unwrap();
    /// assert_eq!(by.country("DE"), "Þýskaland");
    /// assert_eq!(by.number("1234.5", &Default::default()), "1.234,5");
    /// assert!(TableFormatter::try_new("is", r#"{"format": "2"}"#, std::rc::Rc::new(PlainFormatter)).is_err());
    /// assert!(TableFormatter::try_new("is", "<!doctype html>", std::rc::Rc::new(PlainFormatter)).is_err());
    /// assert!(TableFormatter::try_new("is", r#"{"decimal": ","}"#, std::rc::Rc::new(PlainFormatter)).is_err());
    /// ```
    pub fn try_new(language: &str, table: &str, plurals: Rc<dyn Formatter>) -> Result<Self, String> {
        let table = Json::parse(table).map_err(|why| why.to_string())?;
        if let Some(format) = Node::root(&table).optional("format") {
            format.word(&[FORMAT]).map_err(|why| why.to_string())?;
        }
        // A release may have known fewer: what is printed by a pattern that is not there is nothing.
        for key in ["decimal", "group", "price", "percent", "dates", "ranges", "months", "days", "lists"] {
            if table.get(key).is_none() {
                return Err(joined(&[key, ": expected a text or texts of the language, found none"]));
            }
        }
        Ok(TableFormatter { table, language: language.to_owned(), plurals })
    }

    /// A text of the table; empty where it has none.
    fn text(&self, path: &[&str]) -> &str {
        self.found(path).and_then(Json::as_str).unwrap_or_default()
    }

    fn found(&self, path: &[&str]) -> Option<&Json> {
        path.iter().try_fold(&self.table, |node, key| node.get(key))
    }

    /// A name, or the code itself.
    fn name(&self, kind: &str, code: &str) -> String {
        let name = self.text(&[kind, code]);
        if name.is_empty() { code } else { name }.to_owned()
    }

    /// One of a currency's texts: its sign, its narrow sign, its name, its name with one unit, with others.
    fn currency<'c>(&'c self, code: &'c str, which: usize) -> &'c str {
        let texts = self.found(&["currencies", code]).and_then(Json::as_array).unwrap_or_default();
        texts.get(which).and_then(Json::as_str).unwrap_or(code)
    }

    /// The texts of a list of the table.
    fn nth(&self, path: &[&str], index: usize) -> &str {
        let list = self.found(path).and_then(Json::as_array).unwrap_or_default();
        list.get(index).and_then(Json::as_str).unwrap_or_default()
    }

    /// Digits with the language's signs; the minus apart.
    fn digits(&self, number: &str, options: &NumberOptions) -> (&'static str, String) {
        let (minus, number) = number.strip_prefix('-').map_or(("", number), |rest| ("-", rest));
        let (whole, fraction) = rounded(number, options);
        let group = if options.no_grouping { "" } else { self.text(&["group"]) };
        let mut out = String::new();
        for (index, digit) in whole.chars().enumerate() {
            if index > 0 && (whole.len() - index) % 3 == 0 {
                out.push_str(group);
            }
            out.push(digit);
        }
        if !fraction.is_empty() {
            out.push_str(self.text(&["decimal"]));
            out.push_str(&fraction);
        }
        (minus, out)
    }

    /// A number in a pattern such as `# ¤`.
    fn in_pattern(&self, pattern: &str, number: &str, options: &NumberOptions, currency: &str) -> String {
        let (minus, digits) = self.digits(number, options);
        let mut out = minus.to_owned();
        for letter in pattern.chars() {
            match letter {
                NUMBER => out.push_str(&digits),
                CURRENCY => out.push_str(currency),
                other => out.push(other),
            }
        }
        out
    }

    fn plural(&self, number: &str) -> &'static str {
        self.plurals.plural_category(&self.language, number, false)
    }

    /// A day in a pattern of CLDR's: `E, d. MMM y`. Letters between quotes are text.
    fn day(&self, pattern: &str, date: Date, options: &DateOptions, whole_year: bool) -> String {
        let long = matches!(options.length, DateLength::Long | DateLength::Full);
        let mut out = String::new();
        let mut rest = pattern;
        while let Some(letter) = rest.chars().next() {
            let length = rest.len() - rest.trim_start_matches(letter).len();
            let field = length / letter.len_utf8();
            match letter {
                'd' => out.push_str(&date.day().to_string()),
                'M' | 'L' if field > 2 => {
                    let names = if long { "long" } else { "short" };
                    out.push_str(self.nth(&["months", names], usize::from(date.month()) - 1));
                }
                'M' | 'L' => out.push_str(&date.month().to_string()),
                'y' if options.length == DateLength::Short && !whole_year => {
                    let two = (date.year() % 100).to_string();
                    out.push_str(if two.len() < 2 { "0" } else { "" });
                    out.push_str(&two);
                }
                'y' => out.push_str(&date.year().to_string()),
                'E' | 'c' => {
                    let names = if long { "long" } else { "short" };
                    out.push_str(self.nth(&["days", names], date.weekday() as usize));
                }
                '\'' => {
                    let inside = rest.split('\'').nth(1).unwrap_or_default();
                    out.push_str(inside);
                    rest = rest.get(inside.len() + 2..).unwrap_or_default();
                    continue;
                }
                other => (0..field).for_each(|_| out.push(other)),
            }
            rest = rest.get(length..).unwrap_or_default();
        }
        out
    }
}

/// CLDR's name of a date's fields.
fn skeleton(options: &DateOptions, with_year: bool) -> String {
    let weekday = options.weekday || options.length == DateLength::Full;
    let month = if options.length == DateLength::Short { "M" } else { "MMM" };
    joined(&[if with_year { "y" } else { "" }, month, if weekday { "E" } else { "" }, "d"])
}

/// The digits before and after the point, half up to the digits asked for.
fn rounded(number: &str, options: &NumberOptions) -> (String, String) {
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    let (least, most) = (options.min_fraction.unwrap_or(0), options.max_fraction.map(usize::from));
    let mut digits = joined(&[whole, fraction]).into_bytes();
    let mut point = whole.len();
    if let Some(most) = most.filter(|most| *most < fraction.len()) {
        let next = digits.get(point + most).copied().unwrap_or(b'0');
        digits.truncate(point + most);
        let mut up = next >= b'5';
        for digit in digits.iter_mut().rev() {
            if up {
                up = *digit == b'9';
                *digit = if up { b'0' } else { *digit + 1 };
            }
        }
        if up {
            digits.insert(0, b'1');
            point += 1;
        }
    }
    let digits: String = digits.into_iter().map(char::from).collect();
    let (whole, fraction) = digits.split_at_checked(point).unwrap_or((&digits, ""));
    let mut fraction = fraction.to_owned();
    if most.is_some() {
        // At most so many: zeros that nobody asked for go.
        while fraction.len() > usize::from(least) && fraction.ends_with('0') {
            fraction.pop();
        }
    }
    while fraction.len() < usize::from(least) {
        fraction.push('0');
    }
    (whole.to_owned(), fraction)
}

impl Formatter for TableFormatter {
    fn price(&self, amount: &str, currency: &str, options: &PriceOptions) -> String {
        let digits = options.fraction_digits;
        let numbers = NumberOptions { min_fraction: digits, max_fraction: digits, no_grouping: false };
        let (pattern, sign) = match options.display {
            CurrencyDisplay::Symbol => (self.text(&["price"]), self.currency(currency, 0)),
            CurrencyDisplay::NarrowSymbol => (self.text(&["price"]), self.currency(currency, 1)),
            CurrencyDisplay::Code => (self.text(&["price"]), currency),
            CurrencyDisplay::Name => {
                let which = if self.plural(amount) == "one" { 3 } else { 4 };
                ("# ¤", self.currency(currency, which))
            }
        };
        self.in_pattern(pattern, amount, &numbers, sign)
    }

    fn number(&self, number: &str, options: &NumberOptions) -> String {
        self.in_pattern("#", number, options, "")
    }

    fn percent(&self, percent: &str, options: &NumberOptions) -> String {
        self.in_pattern(self.text(&["percent"]), percent, options, "")
    }

    fn date(&self, date: &str, options: &DateOptions) -> String {
        let pattern = self.text(&["dates", &skeleton(options, !options.no_year)]);
        match Date::parse(date) {
            Ok(day) if !pattern.is_empty() => self.day(pattern, day, options, false),
            _ => PlainFormatter.date(date, options),
        }
    }

    fn date_range(&self, from: &str, to: &str, options: &DateOptions) -> String {
        let (Ok(first), Ok(last)) = (Date::parse(from), Date::parse(to)) else {
            return PlainFormatter.date_range(from, to, options);
        };
        if first == last {
            return self.date(from, options);
        }
        let differs = match (first.year() == last.year(), first.month() == last.month()) {
            (false, _) => "y",
            (true, false) => "M",
            (true, true) => "d",
        };
        // Without the year nobody would know which of two years is meant.
        let with_year = !options.no_year || differs == "y";
        let path = ["ranges", &skeleton(options, with_year), differs];
        let (left, right) = (self.nth(&path, 0), self.nth(&path, 1));
        let whole_year = options.no_year;
        separated(
            &[self.day(left, first, options, whole_year), self.day(right, last, options, whole_year)],
            "",
        )
    }

    fn list(&self, items: &[String], kind: ListKind) -> String {
        let kind = match kind {
            ListKind::And => "and",
            ListKind::Or => "or",
            ListKind::Unit => "unit",
        };
        let mut out = String::new();
        for (index, item) in items.iter().enumerate() {
            // What stands between two items, before the middle ones, and before the last.
            let place = match (index + 1 == items.len(), items.len()) {
                (true, 2) => 0,
                (false, _) => 1,
                (true, _) => 2,
            };
            if index > 0 {
                out.push_str(self.nth(&["lists", kind], place));
            }
            out.push_str(item);
        }
        out
    }

    fn unit(&self, number: &str, unit: &str, length: UnitLength) -> String {
        let length = if length == UnitLength::Long { "long" } else { "short" };
        let texts = |category: &str| self.text(&["units", unit, length, category]);
        let exact = texts(self.plural(number));
        let pattern = if exact.is_empty() { texts("other") } else { exact };
        if pattern.is_empty() {
            return PlainFormatter.unit(number, unit, UnitLength::Short);
        }
        self.in_pattern(pattern, number, &NumberOptions::default(), "")
    }

    fn country(&self, code: &str) -> String {
        self.name("countries", code)
    }

    fn currency_name(&self, code: &str) -> String {
        self.currency(code, 2).to_owned()
    }

    fn language_name(&self, tag: &str) -> String {
        self.name("languages", tag)
    }

    fn plural_category(&self, language: &str, number: &str, ordinal: bool) -> &'static str {
        self.plurals.plural_category(language, number, ordinal)
    }
}
