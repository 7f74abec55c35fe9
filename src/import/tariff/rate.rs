//! Rates as official files spell them, in the one grammar of [`DutyExpression`].
//!
//! `12.00%`, `10.200 % + 93.100 EUR DTN`, `35.10 GBP / 100 kg`, `37.5¢ each + 8%`, `$1.055/kg`, `Free`: each is spelt
//! anew and read by the engine's own parser. Whatever else a tariff says (Meursing amounts `EA`, conditions, parts of
//! a good with rates of their own) is kept as its text, and an answer that needs it says "cannot compute".

use std::collections::HashMap;
use std::rc::Rc;

use crate::money::{Currency, Decimal};
use crate::world::DutyExpression;

use super::unit;

/// A rate of a tariff: a duty, or the words that nobody could read. Copies share it: a tariff has few rates and many
/// lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rate(Rc<Words>);

#[derive(Debug, PartialEq, Eq)]
struct Words {
    text: String,
    duty: Option<DutyExpression>,
}

/// The longest text that is kept, in characters.
const LONGEST: usize = 200;

impl Rate {
    /// Reads a rate. `dollar` is the currency that `$` and `¢` mean; without it they mean nothing.
    ///
    /// ```
    /// # use landfall::import::tariff::Rate;
    /// assert_eq!(Rate::read("10.200 % + 93.100 EUR DTN", None).text(), "10.2% + 93.10 EUR/100kg");
    /// assert!(Rate::read("7.600 % + EA", None).duty().is_none());
    /// ```
    #[must_use]
    pub fn read(text: &str, dollar: Option<Currency>) -> Rate {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let duty = duty(&text, dollar);
        let text = match &duty {
            Some(duty) if duty.is_free() => "0".to_owned(),
            Some(duty) => duty.to_string(),
            None => text.chars().take(LONGEST).collect(),
        };
        Rate(Rc::new(Words { text, duty }))
    }

    /// The rate as a tariff file of ours has it: a duty expression, or the official words on one line.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.0.text
    }

    /// The duty, where the words were understood.
    #[must_use]
    pub fn duty(&self) -> Option<&DutyExpression> {
        self.0.duty.as_ref()
    }
}

/// Rates that were read, by their text.
#[derive(Default)]
pub(super) struct Known(HashMap<String, Rate>);

/// A tariff has some hundred rates. More than these are not shared.
const MOST_KNOWN: usize = 10_000;

impl Known {
    /// The rate, or the equal one that is known.
    pub(super) fn share(&mut self, rate: Rate) -> Rate {
        if let Some(known) = self.0.get(rate.text()) {
            return known.clone();
        }
        if self.0.len() < MOST_KNOWN {
            self.0.insert(rate.text().to_owned(), rate.clone());
        }
        rate
    }
}

/// The text in our spelling, read.
fn duty(text: &str, dollar: Option<Currency>) -> Option<DutyExpression> {
    if text == "0" || text.eq_ignore_ascii_case("free") {
        return Some(DutyExpression::free());
    }
    let mut spelt = String::new();
    for part in bounded(text) {
        let (word, sum) = part;
        if !word.is_empty() {
            spelt.push_str(&[" ", word, " "].concat());
        }
        for (i, words) in sum.split('+').enumerate() {
            // A bound of several terms is more than the grammar can say: its parser would take the "+" for another.
            if i > 0 && !word.is_empty() {
                return None;
            }
            spelt.push_str(if i > 0 { " + " } else { "" });
            spelt.push_str(&term(words.trim(), dollar)?);
        }
    }
    DutyExpression::parse(&spelt).ok()
}

/// The parts of a text, each with the word `MIN` or `MAX` before it; the first has none.
fn bounded(text: &str) -> Vec<(&'static str, &str)> {
    let (mut parts, mut word, mut rest) = (Vec::new(), "", text);
    loop {
        let next =
            ["MIN", "MAX"].iter().filter_map(|word| Some((rest.find(&[" ", word, " "].concat())?, *word)));
        let Some((at, following)) = next.min() else { break };
        let (before, after) = rest.split_at_checked(at).unwrap_or((rest, ""));
        parts.push((word, before));
        (word, rest) = (following, after.get(5..).unwrap_or_default());
    }
    parts.push((word, rest));
    parts
}

/// One term in our spelling: `n%` or `n CUR/unit`.
fn term(text: &str, dollar: Option<Currency>) -> Option<String> {
    if let Some(number) = text.strip_suffix('%') {
        return Some([number.trim_end(), "%"].concat());
    }
    let mark = text.strip_prefix(['$', '£', '€']).map(|_| text.chars().next().unwrap_or_default());
    let unmarked =
        if mark.is_some() { text.trim_start_matches(['$', '£', '€']).trim_start() } else { text };
    let end = unmarked.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(unmarked.len());
    let (number, rest) = unmarked.split_at_checked(end)?;
    let number = Decimal::parse(number).ok()?;
    let rest = rest.trim_start();
    let (amount, currency, rest) = match mark {
        Some('$') => (number, dollar?, rest),
        Some('£') => (number, Currency::try_new("GBP").ok()?, rest),
        Some(_) => (number, Currency::EUR, rest),
        None => match rest.strip_prefix('¢') {
            Some(rest) => (number.times(Decimal::parse("0.01").ok()?)?, dollar?, rest),
            None => {
                let (code, rest) = rest.split_at_checked(3)?;
                (number, Currency::try_new(code).ok()?, rest)
            }
        },
    };
    let unit = unit::find(rest.trim_start().trim_start_matches('/'))?;
    let amount = money(unit.amount(amount)?, currency);
    Some([&amount, " ", currency.code(), "/", unit.name].concat())
}

/// An amount with at least the decimals that its currency has: `104.00`, `35.10`, `0.019`.
fn money(amount: Decimal, currency: Currency) -> String {
    let amount = amount.trimmed();
    let missing = usize::from(currency.exponent().saturating_sub(amount.scale()));
    let point = if amount.scale() == 0 && missing > 0 { "." } else { "" };
    [amount.to_string().as_str(), point, &"0".repeat(missing)].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(text: &str) -> (String, bool) {
        let rate = Rate::read(text, Currency::try_new("USD").ok());
        (rate.text().to_owned(), rate.duty().is_some())
    }

    #[test]
    fn each_official_spelling_becomes_ours() {
        for (official, ours) in [
            ("12.00%", "12%"),
            ("12.800 %", "12.8%"),
            ("18 %", "18%"),
            ("0.00%", "0"),
            ("0.000 %", "0"),
            ("Free", "0"),
            ("10.200 % + 93.100 EUR DTN", "10.2% + 93.10 EUR/100kg"),
            ("41.200 EUR DTN", "41.20 EUR/100kg"),
            ("35.10 GBP / 100 kg", "35.10 GBP/100kg"),
            ("104.00 GBP/100kg", "104.00 GBP/100kg"),
            ("50.00% + 144.10 GBP / 1000 kg", "50% + 144.10 GBP/1000kg"),
            ("26.30 EUR / tonne", "26.30 EUR/1000kg"),
            ("95.000 EUR TNE", "95.00 EUR/1000kg"),
            ("4.50% MIN 0.30 EUR / item MAX 0.80 EUR / item", "4.5% MIN 0.30 EUR/item MAX 0.80 EUR/item"),
            ("16.00% MIN 1.600 EUR KGM", "16% MIN 1.60 EUR/kg"),
            ("0.600 EUR NAR", "0.60 EUR/item"),
            ("0.20 GBP/ item", "0.20 GBP/item"),
            ("5.00 EUR / hl", "0.05 EUR/l"),
            ("1.750 EUR HLT", "0.0175 EUR/l"),
            ("0.250 EUR NPR", "0.25 EUR/pair"),
            ("15.00 EUR MIL", "0.015 EUR/item"),
            ("4.4¢/kg", "0.044 USD/kg"),
            ("1.9¢/kg", "0.019 USD/kg"),
            ("$1.055/kg", "1.055 USD/kg"),
            ("37.5¢ each + 8%", "0.375 USD/item + 8%"),
            ("37.2¢/kg + 4.3%", "0.372 USD/kg + 4.3%"),
            ("90¢/pr. + 37.5%", "0.90 USD/pair + 37.5%"),
            ("6.3¢/liter", "0.063 USD/l"),
            ("60¢/doz.", "0.05 USD/item"),
            ("$3/head", "3.00 USD/item"),
            ("0.5¢/g", "5.00 USD/kg"),
            ("30% MIN 4300 JPY/pair", "30% MIN 4300 JPY/pair"),
        ] {
            assert_eq!(read(official), (ours.to_owned(), true), "{official}");
        }
    }

    #[test]
    fn what_no_expression_says_is_kept_as_its_words() {
        for text in [
            "7.600 % + EA",
            "9.00% + EA MAX 18.70% + ADSZ",
            "9.10% + 45.10 EUR / 100 kg MAX 18.90% + 16.50 EUR / 100 kg",
            "Cond: B cert: Y-155 (01):50.000 %",
            "NAR",
            "N/A",
            "40¢ each + 8.5% on the case + 2.8% on the strap, band or bracelet + 5.3% on the battery",
            "5¢/kg on contents and container",
            "The duty provided in the applicable subheading + 12.5%",
            "See 9903.88.03",
            "0.50 EUR / % vol / hl",
            "2.80 EUR DTN E",
            "20¢/doz.",
            "1.054,5 EUR DTN",
            "$1,055/kg",
            "12",
            "-3%",
            "3.4% - 1.00 EUR DTN",
            "1.00 EUR",
            "Free + 3%",
            "MIN 3%",
        ] {
            assert_eq!(read(text), (text.to_owned(), false), "{text}");
        }
        assert_eq!(read("9.00%  +\u{a0}EA\n MAX").0, "9.00% + EA MAX", "on one line");
        assert_eq!(read(&"x".repeat(900)).0.len(), LONGEST);
    }

    #[test]
    fn a_dollar_is_the_one_of_the_country_whose_file_it_is() {
        let canadian = Rate::read("2.82¢/kg", Currency::try_new("CAD").ok());
        assert_eq!(canadian.text(), "0.0282 CAD/kg");
        assert!(Rate::read("2.82¢/kg", None).duty().is_none(), "a dollar of nobody is no duty");
    }

    /// A duty in our spelling, and the same as TARIC, the United Kingdom and the USITC spell it.
    fn spelt() -> impl Strategy<Value = [String; 4]> {
        let unit = prop::sample::select(
            &[
                ["kg", "KGM", "kg", "/kg"],
                ["100kg", "DTN", "100 kg", "/100 kg"],
                ["1000kg", "TNE", "tonne", "/t"],
                ["item", "NAR", "item", " each"],
                ["pair", "NPR", "pair", "/pr."],
                ["l", "LTR", "litre", "/liter"],
            ][..],
        );
        let amount = (1u32..1_000_000, unit).prop_map(|(n, [ours, taric, uk, us])| {
            let amount = format!("{}.{:02}", n / 100, n % 100);
            [
                format!("{amount} USD/{ours}"),
                format!("{amount}0 USD {taric}"),
                format!("{amount} USD / {uk}"),
                format!("${amount}{us}"),
            ]
        });
        let percent = (1u32..10_000).prop_map(|n| {
            let tenths = format!("{}.{}", n / 10, n % 10);
            let short = tenths.trim_end_matches(".0");
            [format!("{short}%"), format!("{tenths}00 %"), format!("{tenths}0%"), format!("{tenths}%")]
        });
        let term = prop_oneof![percent, amount].boxed();
        let bound = (any::<bool>(), term.clone());
        (prop::collection::vec(term, 1..4), prop::collection::vec(bound, 0..3)).prop_map(|(sum, bounds)| {
            [0, 1, 2, 3].map(|way| {
                let sum = sum.iter().map(|term| term[way].as_str()).collect::<Vec<_>>().join(" + ");
                bounds.iter().fold(sum, |text, (is_min, term)| {
                    format!("{text} {} {}", if *is_min { "MIN" } else { "MAX" }, term[way])
                })
            })
        })
    }

    proptest! {
        #[test]
        fn what_is_printed_reads_back_the_same([ours, ..] in spelt()) {
            let duty = DutyExpression::parse(&ours).unwrap();
            let rate = Rate::read(&duty.to_string(), None);
            prop_assert_eq!(rate.duty(), Some(&duty));
            prop_assert_eq!(Rate::read(rate.text(), None), rate);
        }

        #[test]
        fn every_country_spells_the_same_duty([ours, others @ ..] in spelt()) {
            let duty = DutyExpression::parse(&ours).ok();
            for text in others {
                prop_assert_eq!(Rate::read(&text, Currency::try_new("USD").ok()).duty().cloned(), duty.clone(), "{}", text);
            }
        }

        #[test]
        fn a_rate_is_one_line_whatever_the_words(text in "[ -~¢£€\\n\u{a0}]{0,40}|.{0,60}") {
            let rate = Rate::read(&text, Currency::try_new("USD").ok());
            prop_assert!(!rate.text().contains(['\n', '\r']));
            let again = Rate::read(rate.text(), None);
            prop_assert_eq!(again.duty(), rate.duty());
        }
    }
}
