//! Setting up a case: the lines in the answer's currency, discounts, home tax, freight shares, the region.

use std::cell::RefCell;
use std::fmt;

use crate::input::Problem;
use crate::money::{Amount, Exact, Rounding, TooLarge, share};
use crate::world::Market;

use super::case::{Case, Line};
use super::convert::Converter;
use super::{Request, Status};

/// A request that reads well and cannot be computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum QuoteError {
    /// Amounts or rates beyond any price.
    TooLarge,
    /// The discount is larger than the goods.
    DiscountTooLarge,
}

impl fmt::Display for QuoteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Problem::from(*self).fmt(f)
    }
}

impl std::error::Error for QuoteError {}

impl From<QuoteError> for Problem {
    fn from(error: QuoteError) -> Self {
        let [path, expected, found] = match error {
            QuoteError::TooLarge => {
                ["items", "amounts and rates of a price", "one too large to compute with exactly"]
            }
            QuoteError::DiscountTooLarge => ["discount", "at most the value of the goods", "more"],
        };
        Problem { path: path.to_owned(), expected: expected.to_owned(), found: found.to_owned() }
    }
}

impl From<TooLarge> for QuoteError {
    fn from(_: TooLarge) -> Self {
        QuoteError::TooLarge
    }
}

/// The case of a request, or `None` where a rate is missing without which nothing can be said.
pub(super) fn open<'a>(
    request: &'a Request,
    market: &'a Market,
    money: Converter<'a>,
) -> Result<Option<Case<'a>>, QuoteError> {
    let Some(goods) = goods(request, &money)? else { return Ok(None) };
    let freight = |amount: Option<Amount>| amount.map_or(Some(Exact::ZERO), |a| money.to_answer(a));
    let (Some(shipping), Some(insurance)) = (freight(request.shipping), freight(request.insurance)) else {
        return Ok(None);
    };
    let line = |(item, goods)| Line {
        item,
        goods,
        part: Exact::ZERO,
        customs_value: None,
        duty: Some(Exact::ZERO),
        blocked: false,
    };
    let lines = request.items.iter().zip(goods).map(line).collect();
    let mut case = Case {
        request,
        market,
        money,
        lines,
        shipping,
        insurance,
        region: None,
        findings: RefCell::default(),
        known: RefCell::default(),
    };
    case.share_freight();
    case.find_region();
    Ok(Some(case))
}

/// What is paid for each line after the discount, in the answer's currency; `None` where a rate is missing.
fn goods(request: &Request, money: &Converter<'_>) -> Result<Option<Vec<Exact>>, QuoteError> {
    let answer = money.answer();
    let mut goods = Vec::new();
    for item in &request.items {
        goods.push(item.unit_price.exact().mul(&Exact::whole(i128::from(item.quantity))));
    }
    let mut off = Vec::new();
    if let Some(discount) = request.discount {
        // Shared in whole minor units of its own currency, so that the parts sum to what is printed on the order.
        let mut weights = Vec::new();
        for (value, item) in goods.iter().zip(&request.items) {
            let there = money.convert(value, item.unit_price.currency(), discount.currency());
            let Some(there) = there else { return Ok(None) };
            weights.push(Amount::round(&there, discount.currency(), Rounding::HalfUp)?.minor());
        }
        if weights.iter().sum::<i64>() < discount.minor() {
            return Err(QuoteError::DiscountTooLarge);
        }
        off = share(discount.minor(), &weights);
        #[cfg(feature = "tool")]
        super::working::record(|| {
            let parts = off.iter().map(|minor| Amount::from_minor(*minor, discount.currency()));
            super::working::Step::Discounted(parts.collect())
        });
    }
    for (i, (value, item)) in goods.iter_mut().zip(&request.items).enumerate() {
        let Some(here) = money.convert(value, item.unit_price.currency(), answer) else { return Ok(None) };
        *value = here;
        if let (Some(discount), Some(minor)) = (request.discount, off.get(i)) {
            let off = money.to_answer(Amount::from_minor(*minor, discount.currency()));
            let Some(off) = off else { return Ok(None) };
            *value = value.sub(&off).max(&Exact::ZERO);
        }
    }
    Ok(Some(goods))
}

impl Case<'_> {
    /// Gives each line that travels its part of freight and insurance, by value of the goods.
    pub(super) fn share_freight(&mut self) {
        let parcels: Vec<usize> = self.parcels().map(|(index, _)| index).collect();
        let parts = self.parts_of(&parcels);
        for (index, part) in parcels.iter().zip(parts) {
            if let Some(line) = self.lines.get_mut(*index) {
                line.part = part;
            }
        }
    }

    /// The region: the one given, the one of the postal code, or the market's default, which is an assumption.
    fn find_region(&mut self) {
        let destination = &self.request.destination;
        let by_code = self.market.region_of(destination.postal_code.as_deref());
        self.region = destination.region.clone().or_else(|| by_code.map(str::to_owned));
        if self.region.is_none()
            && let Some(assumed) = &self.market.default_region
        {
            self.region = Some(assumed.clone());
            self.note(Status::Estimated, "estimated-region", None, None, Some(assumed));
        }
    }

    /// Takes the tax at these rates (a fraction of the net price for each line) out of goods and freight.
    pub(super) fn take_out(&mut self, rates: &[Exact]) {
        let nothing_travels = self.parcels().next().is_none();
        #[cfg(feature = "tool")]
        for (index, (line, rate)) in self.lines.iter().zip(rates).enumerate() {
            super::working::record(|| super::working::Step::TakenOut(index, *rate, line.goods));
        }
        for (line, rate) in self.lines.iter_mut().zip(rates) {
            line.goods = line.goods.div(&Exact::ONE.add(rate));
        }
        self.share_freight();
        let (mut shipping, mut insurance) = (Exact::ZERO, Exact::ZERO);
        for (line, rate) in self.lines.iter().zip(rates) {
            let whole = Exact::ONE.add(rate);
            shipping = shipping.add(&self.shipping.mul(&line.part).div(&whole));
            insurance = insurance.add(&self.insurance.mul(&line.part).div(&whole));
        }
        if !nothing_travels {
            (self.shipping, self.insurance) = (shipping, insurance);
        }
        self.values_changed();
    }
}
