//! `Intl` as a formatter for the words. Amounts go in as decimal strings, so they stay exact at any size.
//!
//! Making an `Intl` object costs far more than using one, and one that is made never changes: each is kept. The store
//! is bounded, because currencies and options come from pages and translations.

use std::cell::RefCell;

use js_sys::{Array, Date, Function, JSON, Reflect};
use wasm_bindgen::prelude::*;

use crate::input::{Json, joined, separated};
use crate::l10n::{
    CurrencyDisplay, DateLength, DateOptions, Formatter, ListKind, NumberOptions, PlainFormatter,
    PriceOptions, UnitLength, percent_in, price_in_order,
};

/// How many `Intl` objects are kept for one language.
const KEPT: usize = 64;

const DATE: &str = "DateTimeFormat";

#[wasm_bindgen]
extern "C" {
    /// Any `Intl` object; which methods it has follows from what it was made as.
    #[derive(Clone)]
    pub(super) type Format;
    #[wasm_bindgen(method, js_name = format)]
    pub(super) fn value(this: &Format, value: &JsValue) -> String;
    #[wasm_bindgen(method, js_name = formatRange)]
    fn range(this: &Format, from: &JsValue, to: &JsValue) -> String;
    #[wasm_bindgen(method, catch)]
    fn of(this: &Format, code: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method)]
    fn select(this: &Format, number: &str) -> String;
}

/// Formats for one language by the browser's own data.
pub(super) struct IntlFormatter {
    locale: String,
    made: RefCell<Vec<(String, Option<Format>)>>,
    // The last number and the last day, each with its question: of what prices say, much is said twice.
    printed: RefCell<[(String, String); 2]>,
}

impl IntlFormatter {
    /// A formatter for a language tag; one that the browser does not know prints plainly.
    pub(super) fn new(locale: &str) -> Self {
        IntlFormatter { locale: locale.to_owned(), made: RefCell::default(), printed: RefCell::default() }
    }

    /// Whether the browser has data for the language. (The translator page's module, which shares this file, never asks.)
    #[cfg(feature = "widget")]
    pub(super) fn is_known(&self) -> bool {
        self.get("NumberFormat", &[]).is_some()
    }

    /// The `Intl` object of a class (`NumberFormat` …) with these options, which are JSON. `None` where this browser
    /// has no data for the language, or an option is none.
    fn get(&self, class: &str, options: &[(&str, &str)]) -> Option<Format> {
        self.kept(key(class, options), class, options)
    }

    fn kept(&self, key: String, class: &str, options: &[(&str, &str)]) -> Option<Format> {
        let mut made = self.made.borrow_mut();
        if let Some((_, format)) = made.iter().find(|(known, _)| *known == key) {
            return format.clone();
        }
        let format = make(class, &self.locale, &json(options));
        if made.len() == KEPT {
            made.remove(0);
        }
        made.push((key, format.clone()));
        format
    }

    /// A decimal number or an ISO day as the `Intl` object with these options prints it.
    fn print(&self, class: &str, options: &[(&str, &str)], asked: &str) -> Option<String> {
        let key = key(class, options);
        let question = joined(&[&*key, " ", asked]);
        let mut printed = self.printed.borrow_mut();
        let slot = printed.get_mut(usize::from(class == DATE))?;
        if slot.0 != question {
            let value = if class == DATE { day(asked)? } else { JsValue::from_str(asked) };
            *slot = (question, self.kept(key, class, options)?.value(&value));
        }
        Some(slot.1.clone())
    }

    fn name(&self, kind: &str, code: &str) -> String {
        let names = self.get("DisplayNames", &[("type", kind)]);
        let name = names.and_then(|names| names.of(code).ok()?.as_string());
        name.unwrap_or_else(|| code.to_owned())
    }

    fn decimal(&self, number: &str, options: &NumberOptions, style: &[(&str, &str)]) -> Option<String> {
        let digits = fraction_digits(number);
        let (least, most) = match (options.min_fraction, options.max_fraction) {
            (least, Some(most)) => (least.unwrap_or(0).min(most), most),
            (Some(least), None) => (least, digits.max(least)),
            (None, None) => (digits, digits),
        };
        let (least, most) = (least.to_string(), most.to_string());
        let mut all =
            vec![("minimumFractionDigits", least.as_str()), ("maximumFractionDigits", most.as_str())];
        if options.no_grouping {
            all.push(("useGrouping", "false"));
        }
        all.extend_from_slice(style);
        self.print("NumberFormat", &all, number)
    }

    /// The options of a day's format.
    fn dates(options: &DateOptions) -> Vec<(&'static str, &'static str)> {
        let (month, year) = match options.length {
            DateLength::Short => ("numeric", "2-digit"),
            DateLength::Medium => ("short", "numeric"),
            DateLength::Long | DateLength::Full => ("long", "numeric"),
        };
        // Days are civil dates: midnight in UTC, printed in UTC. The calendar is the Gregorian one.
        let mut all =
            vec![("timeZone", "UTC"), ("calendar", "gregory"), ("day", "numeric"), ("month", month)];
        if !options.no_year {
            all.push(("year", year));
        }
        if options.length == DateLength::Full {
            all.push(("weekday", "long"));
        } else if options.weekday {
            all.push(("weekday", if options.length == DateLength::Long { "long" } else { "short" }));
        }
        all
    }
}

impl Formatter for IntlFormatter {
    fn price(&self, amount: &str, currency: &str, options: &PriceOptions) -> String {
        let display = match options.display {
            CurrencyDisplay::Symbol => "symbol",
            CurrencyDisplay::NarrowSymbol => "narrowSymbol",
            CurrencyDisplay::Code => "code",
            CurrencyDisplay::Name => "name",
        };
        let digits = options.fraction_digits.unwrap_or_else(|| fraction_digits(amount)).to_string();
        let all = [
            ("style", "currency"),
            ("currency", currency),
            ("currencyDisplay", display),
            ("minimumFractionDigits", &digits),
            ("maximumFractionDigits", &digits),
        ];
        match self.print("NumberFormat", &all, amount) {
            Some(printed) => price_in_order(&printed),
            None => PlainFormatter.price(amount, currency, options),
        }
    }

    fn number(&self, number: &str, options: &NumberOptions) -> String {
        self.decimal(number, options, &[]).unwrap_or_else(|| PlainFormatter.number(number, options))
    }

    fn percent(&self, percent: &str, options: &NumberOptions) -> String {
        // `Intl` multiplies by 100; the exponent takes it back exactly.
        let digits = fraction_digits(percent);
        let options = NumberOptions {
            min_fraction: options.min_fraction.or(options.max_fraction.is_none().then_some(digits)),
            max_fraction: options.max_fraction.or(Some(digits)),
            ..*options
        };
        let shifted = joined(&[percent, "e-2"]);
        let printed = self.decimal(&shifted, &options, &[("style", "percent")]);
        match printed {
            Some(printed) => percent_in(&self.locale, &printed),
            None => PlainFormatter.percent(percent, &options),
        }
    }

    fn date(&self, date: &str, options: &DateOptions) -> String {
        let printed = self.print(DATE, &Self::dates(options), date);
        printed.unwrap_or_else(|| PlainFormatter.date(date, options))
    }

    fn date_range(&self, from: &str, to: &str, options: &DateOptions) -> String {
        let days = day(from).zip(day(to)).zip(self.get(DATE, &Self::dates(options)));
        let printed = days.map(|((from, to), format)| format.range(&from, &to));
        printed.unwrap_or_else(|| PlainFormatter.date_range(from, to, options))
    }

    fn list(&self, items: &[String], kind: ListKind) -> String {
        let kind_name = match kind {
            ListKind::And => "conjunction",
            ListKind::Or => "disjunction",
            ListKind::Unit => "unit",
        };
        let style = if kind == ListKind::Unit { "narrow" } else { "long" };
        let values: Array = items.iter().map(|item| JsValue::from_str(item)).collect();
        let format = self.get("ListFormat", &[("type", kind_name), ("style", style)]);
        format.map_or_else(|| PlainFormatter.list(items, kind), |f| f.value(&values))
    }

    fn unit(&self, number: &str, unit: &str, length: UnitLength) -> String {
        let display = if length == UnitLength::Long { "long" } else { "short" };
        let style = [("style", "unit"), ("unit", unit), ("unitDisplay", display)];
        let printed = self.decimal(number, &NumberOptions::default(), &style);
        printed.unwrap_or_else(|| PlainFormatter.unit(number, unit, length))
    }

    fn country(&self, code: &str) -> String {
        self.name("region", code)
    }

    fn currency_name(&self, code: &str) -> String {
        self.name("currency", code)
    }

    fn language_name(&self, tag: &str) -> String {
        self.name("language", tag)
    }

    fn plural_category(&self, _language: &str, number: &str, ordinal: bool) -> &'static str {
        let kind = if ordinal { "ordinal" } else { "cardinal" };
        // "1.0" is another form than "1" in many languages, and the same number to `Intl`.
        let digits = fraction_digits(number).to_string();
        let rules = self.get("PluralRules", &[("type", kind), ("minimumFractionDigits", &digits)]);
        let found = rules.map(|rules| rules.select(number));
        let categories = ["zero", "one", "two", "few", "many"];
        categories.into_iter().find(|known| found.as_deref() == Some(*known)).unwrap_or("other")
    }
}

/// `new Intl[class](locale, options)`, if the browser has the language: `Intl` would silently take another one.
pub(super) fn make(class: &str, locale: &str, options: &str) -> Option<Format> {
    let intl = Reflect::get(&js_sys::global(), &JsValue::from_str("Intl")).ok()?;
    let class: Function = Reflect::get(&intl, &JsValue::from_str(class)).ok()?.dyn_into().ok()?;
    let supported: Function =
        Reflect::get(&class, &JsValue::from_str("supportedLocalesOf")).ok()?.dyn_into().ok()?;
    let locale = JsValue::from_str(locale);
    let known: Array = supported.call1(&class, &locale).ok()?.dyn_into().ok()?;
    if known.length() == 0 {
        return None;
    }
    let arguments: Array = [locale, JSON::parse(options).ok()?].iter().collect();
    Reflect::construct(&class, &arguments).ok().map(JsCast::unchecked_into)
}

/// A class with its options, as what is kept is known by.
fn key(class: &str, options: &[(&str, &str)]) -> String {
    let mut key = class.to_owned();
    for (option, value) in options {
        key += option;
        key += value;
    }
    key
}

/// A JSON object of strings.
pub(super) fn json(members: &[(&str, &str)]) -> String {
    let member = |(key, value): &(&str, &str)| {
        let value = if *value == "false" { (*value).into() } else { Json::from(*value).to_string() };
        joined(&["\"", key, "\":", &value])
    };
    let members: Vec<String> = members.iter().map(member).collect();
    joined(&["{", &separated(&members, ","), "}"])
}

/// Midnight UTC of an ISO day.
fn day(date: &str) -> Option<JsValue> {
    let time = Date::parse(date);
    (!time.is_nan()).then(|| JsValue::from_f64(time))
}

fn fraction_digits(decimal: &str) -> u8 {
    decimal.split_once('.').map_or(0, |(_, digits)| digits.len().min(18) as u8)
}
