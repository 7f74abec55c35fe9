//! Currency conversion for one quote: exact, and aware of what is missing.

use std::cell::{Cell, RefCell};

use crate::money::{Amount, Currency, Exact, Rates, TooLarge};

/// The rates of one quote. Every figure of the engine is an exact number of the answer's currency; other currencies
/// are needed only where a rule compares, rounds or states an amount.
pub(super) struct Converter<'a> {
    rates: Option<&'a Rates>,
    answer: Currency,
    used: Cell<bool>,
    missing: RefCell<Vec<Currency>>,
}

impl<'a> Converter<'a> {
    pub(super) fn new(rates: Option<&'a Rates>, answer: Currency) -> Self {
        Converter { rates, answer, used: Cell::new(false), missing: RefCell::new(Vec::new()) }
    }

    /// The currency of the answer.
    pub(super) fn answer(&self) -> Currency {
        self.answer
    }

    /// The same value in another currency; `None` where a rate is missing, which is remembered.
    pub(super) fn convert(
        &self,
        value: Exact,
        from: Currency,
        to: Currency,
    ) -> Result<Option<Exact>, TooLarge> {
        if from == to || value.is_zero() {
            return Ok(Some(value));
        }
        let Some((up, down)) = self.rates.and_then(|rates| rates.ratio(from, to)) else {
            self.miss(from);
            self.miss(to);
            return Ok(None);
        };
        self.used.set(true);
        let (up, down) =
            (i128::try_from(up).map_err(|_| TooLarge)?, i128::try_from(down).map_err(|_| TooLarge)?);
        value.mul(Exact::ratio(up, down)?).map(Some)
    }

    /// An amount in the answer's currency.
    pub(super) fn to_answer(&self, amount: Amount) -> Result<Option<Exact>, TooLarge> {
        self.convert(amount.exact(), amount.currency(), self.answer)
    }

    /// A figure of the answer in another currency.
    pub(super) fn in_currency(&self, value: Exact, to: Currency) -> Result<Option<Exact>, TooLarge> {
        self.convert(value, self.answer, to)
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
