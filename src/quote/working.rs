//! The working of an answer step by step, for people who check it by hand: what was converted, compared, decided,
//! rounded and waived on the way. The tool alone asks for it; a widget is compiled without this file.
//!
//! The engine stays as it is: where it takes a step, it says so to whoever listens on its thread, and nobody does
//! unless [`explained`] was called. So the working is that of the answer itself and no second computation beside it.

use std::cell::RefCell;

use crate::calendar::Date;
use crate::money::{Amount, Currency, Exact, Percent, Rounding};
use crate::world::{BasePart, Basis, Provenance, RoundingPoint, ThresholdUnit, Valuation, Waived, World};

use super::{Quote, QuoteError, Request};

/// Something that the engine did. Figures are exact and in the answer's currency where nothing else is said; lines are
/// counted from 0, as in the request.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// A rate between two currencies was used.
    Converted(Currency, Currency),
    /// The parts of the discount, one for each line.
    Discounted(Vec<Amount>),
    /// The tax inside a line's price was taken out: the rate, and what the price was.
    TakenOut(usize, Exact, Exact),
    /// A line as it is worked on.
    Line {
        /// Which.
        line: usize,
        /// What is paid for it.
        goods: Exact,
        /// Its part of freight and insurance.
        part: Exact,
        /// The freight on it.
        shipping: Exact,
        /// The insurance on it.
        insurance: Exact,
        /// What customs take as its value, where there is a border.
        customs_value: Option<Exact>,
    },
    /// The row that says what customs take as a line's value; `None` where the merchant says it.
    Valued(usize, Option<Row>, Valuation, Percent),
    /// A value was compared with the bounds of a row.
    Compared {
        /// The row.
        rule: String,
        /// Which value.
        basis: Basis,
        /// Of what.
        unit: ThresholdUnit,
        /// The value, in the currency of the bounds.
        value: Exact,
        /// It must be larger than this.
        over: Option<Amount>,
        /// It must not be larger than this.
        up_to: Option<Amount>,
        /// Whether it is within them.
        fits: bool,
    },
    /// The row that decides how a line's duty is found.
    Decided(usize, Row),
    /// A part of a line's customs value that bears no duty.
    Spared(usize, Exact),
    /// A figure after a step that a law names, in the currency of the step.
    Rounded {
        /// The row.
        row: Row,
        /// Which figure.
        what: RoundingPoint,
        /// To a multiple of this.
        step: Amount,
        /// How.
        mode: Rounding,
        /// The figure.
        before: Exact,
        /// What it became.
        after: Exact,
    },
    /// A sum that is not collected, in the currency of its limit.
    Waived(Row, Waived, Exact, Amount),
    /// What a tax is charged on.
    Taxed {
        /// The row; `None` where the merchant's own rate stands alone.
        row: Option<Row>,
        /// The lines.
        lines: Vec<usize>,
        /// The parts, summed over the lines.
        parts: Vec<(BasePart, Exact)>,
        /// Added to them: a share of the customs value.
        uplift: Exact,
        /// Taken off them: what bears no tax.
        free: Exact,
        /// Whether the tax is a part of its own base.
        inside: bool,
        /// All of it, before any step that a law names.
        base: Exact,
        /// The rate.
        rate: Percent,
    },
}

/// A row of the data: its name, its first day and its source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its name.
    pub rule: String,
    /// Its first day.
    pub since: Date,
    /// Where it can be read.
    pub source: String,
}

impl Row {
    pub(super) fn of(from: &Provenance) -> Row {
        Row { rule: from.rule.clone(), since: from.since, source: from.source.clone() }
    }
}

thread_local! {
    static STEPS: RefCell<Option<Vec<Step>>> = const { RefCell::new(None) };
}

/// The answer, the same as that of [`quote`](super::quote), and every step to it.
///
/// # Errors
/// - as [`quote`](super::quote)
pub fn explained(world: &World, request: &Request) -> Result<(Quote, Vec<Step>), QuoteError> {
    STEPS.set(Some(Vec::new()));
    let answer = super::quote(world, request);
    let steps = STEPS.take().unwrap_or_default();
    Ok((answer?, steps))
}

/// Says what was done, if anybody listens.
pub(super) fn record(step: impl FnOnce() -> Step) {
    if STEPS.with_borrow(Option::is_some) {
        // Finding out what to say may convert something, which is a step too.
        let step = step();
        STEPS.with_borrow_mut(|steps| steps.as_mut().map(|steps| steps.push(step)));
    }
}

/// How many steps were taken.
pub(super) fn count() -> usize {
    STEPS.with_borrow(|steps| steps.as_ref().map_or(0, Vec::len))
}

/// Forgets the steps after the first `count`: what they led to is worked out once more.
pub(super) fn back_to(count: usize) {
    STEPS.with_borrow_mut(|steps| steps.as_mut().map(|steps| steps.truncate(count)));
}
