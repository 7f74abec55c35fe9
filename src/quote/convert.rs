//! Currency conversion for one quote: exact, and aware of what is missing.

use std::cell::{Cell, RefCell};

use crate::money::{Amount, Currency, Exact, Rates};

/// The rates of one quote. Every figure of the engine is an exact number of the answer's currency; other currencies
/// are needed only where a rule compares, rounds or states an amount.
pub(super) struct Converter<'a> {
    rates: Option<&'a Rates>,
    answer: Currency,
    used: Cell<bool>,
    overflowed: Cell<bool>,
    missing: RefCell<Vec<Currency>>,
}

impl<'a> Converter<'a> {
    pub(super) fn new(rates: Option<&'a Rates>, answer: Currency) -> Self {
        Converter {
            rates,
            answer,
            used: Cell::new(false),
            overflowed: Cell::new(false),
            missing: RefCell::new(Vec::new()),
        }
    }

    /// The currency of the answer.
    pub(super) fn answer(&self) -> Currency {
        self.answer
    }

    /// The same value in another currency; `None` where a rate is missing, which is remembered.
    pub(super) fn convert(&self, value: &Exact, from: Currency, to: Currency) -> Option<Exact> {
        if from == to || value.is_zero() {
            return Some(*value);
        }
        let Some((up, down)) = self.rates.and_then(|rates| rates.ratio(from, to)) else {
            self.miss(from);
            self.miss(to);
            return None;
        };
        self.used.set(true);
        #[cfg(feature = "tool")]
        super::working::record(|| super::working::Step::Converted(from, to));
        // A ratio of 18 digits each way fits; one that does not is too large, as are figures made with it.
        let whole = |n: u128| i128::try_from(n).map_or(Exact::TOO_LARGE, Exact::whole);
        let converted = value.mul(&whole(up)).div(&whole(down));
        if converted.is_too_large() {
            self.overflowed.set(true);
        }
        Some(converted)
    }

    /// An amount in the answer's currency.
    pub(super) fn to_answer(&self, amount: Amount) -> Option<Exact> {
        self.convert(&amount.exact(), amount.currency(), self.answer)
    }

    /// A figure of the answer in another currency.
    pub(super) fn in_currency(&self, value: &Exact, to: Currency) -> Option<Exact> {
        self.convert(value, self.answer, to)
    }

    /// Whether a conversion was too large to compute, which a threshold alone would not show.
    pub(super) fn has_overflowed(&self) -> bool {
        self.overflowed.get()
    }

    /// The day and the source of the rates, where any was used.
    pub(super) fn used(&self) -> Option<&'a Rates> {
        self.rates.filter(|_| self.used.get())
    }

    /// The currencies whose rate was needed and is missing.
    pub(super) fn missing(&self) -> Vec<Currency> {
        self.missing.borrow().clone()
    }

    fn miss(&self, currency: Currency) {
        let known = self.rates.is_some_and(|rates| rates.rate(currency).is_some());
        let mut missing = self.missing.borrow_mut();
        if !known && !missing.contains(&currency) {
            missing.push(currency);
        }
    }
}
