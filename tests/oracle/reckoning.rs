//! One cart reckoned by the book: goods, customs value, duty, levies, tax, who pays. Everything is an exact fraction of
//! a unit of the answer's currency until it is printed.

use num_traits::Zero;

use crate::oracle::cart::{Cart, Stated};
use crate::oracle::data::{Market, Money, Row, World};
use crate::oracle::number::{Q, to_step, whole};
use crate::oracle::place::Place;
use crate::oracle::when::Seen;

/// One line of the order, as money.
pub(crate) struct Line {
    /// What is paid for it, net of tax and discount.
    pub(crate) goods: Q,
    pub(crate) freight: Q,
    pub(crate) insurance: Q,
    /// What customs take as its value.
    pub(crate) customs: Q,
    pub(crate) physical: bool,
}

impl Line {
    /// Goods, goods with freight and insurance, customs value.
    pub(crate) fn values(&self) -> [Q; 3] {
        [self.goods.clone(), &self.goods + &self.freight + &self.insurance, self.customs.clone()]
    }
}

/// How a parcel relates to where it goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    /// Nothing is due at a border: the same country, or the same customs and tax territory.
    Inland,
    Import,
}

/// What all steps look at.
pub(crate) struct Reckoning<'a> {
    pub(crate) world: &'a World,
    pub(crate) cart: &'a Cart,
    pub(crate) place: Place<'a>,
    pub(crate) way: Way,
    pub(crate) lines: Vec<Line>,
    pub(crate) freight: Q,
    pub(crate) insurance: Q,
    /// At home, prices with their tax: of each line, of freight, of insurance.
    pub(crate) gross: Option<Vec<Q>>,
    /// Goods, goods with freight and insurance, customs value: of all that travels.
    pub(crate) sums: [Q; 3],
}

impl<'a> Reckoning<'a> {
    pub(crate) fn market(&self) -> &'a Market {
        self.place.market
    }

    pub(crate) fn convert(&self, value: &Q, from: &str, to: &str) -> Option<Q> {
        self.cart.rates.convert(value, from, to)
    }

    /// An amount of the request or of a rule in the answer's currency.
    pub(crate) fn stated(&self, money: &Stated) -> Option<Q> {
        self.convert(&money.amount, &money.currency, &self.cart.currency)
    }

    pub(crate) fn money(&self, money: &Money) -> Option<Q> {
        self.convert(&money.amount, &money.currency, &self.cart.currency)
    }

    /// The amount after the rounding that the market's data names for `what`.
    ///
    /// Where the step's currency has no rate it stays as it is, which makes the answer an estimate.
    pub(crate) fn rounded(&self, what: &str, value: Q) -> Q {
        let rounded = self.rows("rounding").find(|r| r.text("what") == Some(what)).and_then(|row| {
            let step = row.money("step").unwrap();
            let there = self.convert(&value, &self.cart.currency, &step.currency)?;
            let rounded = to_step(&there, &step.amount, row.text("mode").unwrap());
            self.convert(&rounded, &step.currency, &self.cart.currency)
        });
        rounded.unwrap_or(value)
    }

    pub(crate) fn rows(&self, section: &'a str) -> impl Iterator<Item = &'a Row> {
        self.place.market.on(section, &self.cart.date)
    }

    /// Adds up what thresholds look at; to be called again when the lines have changed.
    pub(crate) fn add_up(&mut self) {
        self.sums = [whole(0), whole(0), whole(0)];
        for line in self.lines.iter().filter(|l| l.physical) {
            for (sum, value) in self.sums.iter_mut().zip(line.values()) {
                *sum += value;
            }
        }
    }

    /// The part of an amount that counts once which falls on a line, by the value of its goods.
    pub(crate) fn part(&self, line: usize, among: &[usize], amount: &Q) -> Q {
        let all: Q = among.iter().map(|i| &self.lines[*i].goods).sum();
        if all.is_zero() {
            return if among.first() == Some(&line) { amount.clone() } else { whole(0) };
        }
        amount * &self.lines[line].goods / all
    }

    pub(crate) fn physical(&self) -> Vec<usize> {
        (0..self.lines.len()).filter(|i| self.lines[*i].physical).collect()
    }

    /// Whether a row applies to a line, or to the consignment as a whole.
    pub(crate) fn applies(&self, row: &Row, line: Option<usize>) -> Option<bool> {
        row.when.holds(&self.seen(line, self.place.region, &|name| self.scheme(name, line)))
    }

    /// Whether a row applies to a line that is looked up by another code than its own.
    pub(crate) fn applies_to_code(&self, row: &Row, line: usize, code: &str) -> Option<bool> {
        let scheme = |name: &str| self.scheme(name, Some(line));
        let mut seen = self.seen(Some(line), self.place.region, &scheme);
        seen.hs = Some(code);
        row.when.holds(&seen)
    }

    /// Whether a row of another place's law applies to a line.
    pub(crate) fn applies_at(&self, place: &Place<'_>, row: &Row, line: usize) -> Option<bool> {
        row.when.holds(&self.seen(Some(line), place.region, &|_| Some(false)))
    }

    /// Whether the seller is registered in a scheme and it covers the line.
    fn scheme(&self, name: &str, line: Option<usize>) -> Option<bool> {
        Some(
            self.cart.registrations.contains(name)
                && self.covering(line)?.is_some_and(|s| s.text("registration") == Some(name)),
        )
    }

    /// The scheme that covers a line, whether the seller is registered in it or not. Unless it counts by the piece, all
    /// that travels together must fit.
    pub(crate) fn covering(&self, line: Option<usize>) -> Option<Option<&'a Row>> {
        for row in self.rows("schemes") {
            let fits = |line| row.when.holds(&self.seen(Some(line), self.place.region, &|_| Some(false)));
            let lines = if row.when.per_piece() { line.into_iter().collect() } else { self.physical() };
            let mut all = true;
            for line in lines {
                all = all && fits(line)?;
            }
            if all {
                return Some(Some(row));
            }
        }
        Some(None)
    }

    fn seen<'b>(
        &'b self,
        line: Option<usize>,
        region: Option<&'b str>,
        scheme: &'b dyn Fn(&str) -> Option<bool>,
    ) -> Seen<'b> {
        let item = line.map(|i| &self.cart.items[i]);
        Seen {
            world: self.world,
            rates: &self.cart.rates,
            currency: &self.cart.currency,
            consignment: &self.cart.consignment,
            buyer: &self.cart.buyer,
            carrier: &self.cart.carrier,
            shipped_from: &self.cart.from,
            region,
            origin: item.and_then(|i| i.origin.as_deref()),
            hs: item.and_then(|i| i.hs.as_deref()),
            category: item.map_or("", |i| &i.category),
            all: &self.sums,
            line: line.and_then(|i| self.lines.get(i)),
            pieces: item.map_or(1, |i| i.quantity),
            scheme,
        }
    }
}
