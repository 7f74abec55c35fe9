//! The values for one message, by name.

use super::formatter::{DateOptions, ListKind, NumberOptions, PriceOptions, UnitLength};
use super::value::Value;

/// The values for one message. Each method adds one and gives the list back.
///
/// Amounts and numbers are decimal strings with a point ("1234.50"); days are ISO ("2026-12-01").
/// A name that the message does not use does no harm; one that it uses and does not find makes the message
/// unusable, and the next language is taken.
///
/// ```
/// use landfall::l10n::Args;
/// let args = Args::new().money("price", "49.00", "USD").text("country", "DE").count("lines", 2);
/// ```
#[derive(Debug, Default)]
#[must_use = "the values are needed to format a message"]
pub struct Args<'a>(Vec<(&'a str, Value)>);

impl<'a> Args<'a> {
    /// No values.
    pub fn new() -> Self {
        Self::default()
    }

    /// A text, or a code or word that the message selects by. Printed as it is, never as markup.
    pub fn text(self, name: &'a str, text: &str) -> Self {
        self.value(name, Value::Text(text.to_owned()))
    }

    /// A whole number that the message may select a plural form by.
    pub fn count(self, name: &'a str, count: u32) -> Self {
        self.value(name, Value::count(&count.to_string()))
    }

    /// An amount in whole units of a currency, printed with exactly the digits that it has.
    pub fn money(self, name: &'a str, amount: &str, currency: &str) -> Self {
        self.money_with(name, amount, currency, PriceOptions::default())
    }

    /// An amount with the options that hold where the message names none.
    pub fn money_with(self, name: &'a str, amount: &str, currency: &str, options: PriceOptions) -> Self {
        self.value(name, Value::Money { amount: amount.to_owned(), currency: currency.to_owned(), options })
    }

    /// An exact number that is not selected by.
    pub fn number(self, name: &'a str, number: &str) -> Self {
        self.value(name, Value::Number { number: number.to_owned(), options: NumberOptions::default() })
    }

    /// A percentage: "19" is nineteen percent.
    pub fn percent(self, name: &'a str, percent: &str) -> Self {
        self.value(name, Value::Percent { percent: percent.to_owned(), options: NumberOptions::default() })
    }

    /// A day.
    pub fn date(self, name: &'a str, date: &str) -> Self {
        self.value(name, Value::Date { date: date.to_owned(), options: DateOptions::default() })
    }

    /// A range of days, both inclusive. The same day twice prints as one day.
    pub fn dates(self, name: &'a str, from: &str, to: &str) -> Self {
        let (from, to) = (from.to_owned(), to.to_owned());
        self.value(name, Value::Dates { from, to, options: DateOptions::default() })
    }

    /// A list of texts.
    pub fn list(self, name: &'a str, items: Vec<String>) -> Self {
        self.value(name, Value::List { items, kind: ListKind::And })
    }

    /// A length of time in minutes.
    pub fn minutes(self, name: &'a str, minutes: u32) -> Self {
        self.value(name, Value::Duration { minutes, length: UnitLength::Short })
    }

    #[inline(never)]
    fn value(mut self, name: &'a str, value: Value) -> Self {
        self.0.push((name, value));
        self
    }

    /// The value that was added last under a name.
    pub(super) fn get(&self, name: &str) -> Option<&Value> {
        self.0.iter().rev().find(|(known, _)| *known == name).map(|(_, value)| value)
    }
}
