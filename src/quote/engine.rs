//! The order of work: lines, route, customs value, duty, levies, tax, print.

use crate::money::{Exact, Percent, Rates};
use crate::world::{Grade, Market, SpecialEffect, Valuation, Waived, World};

use super::case::{Case, Line};
use super::convert::Converter;
use super::duty::Duties;
use super::figure::Figure;
use super::levy::Charged;
use super::matching::Match;
use super::order::{self, QuoteError};
use super::settle::{self, Worked};
use super::tax::{How, Taxes};
use super::{ChargeKind, ExportPrices, Note, Payer, Quote, QuoteItem, Request, Status, Totals, id};

/// What lies between the country of shipment and the destination.
#[derive(Clone, Copy)]
pub(super) enum Route<'a> {
    /// Nothing.
    Domestic,
    /// A border inside one customs and tax territory: whose tax, and its name in the rule.
    Union(&'a Market, &'static str),
    /// A customs border.
    Import,
}

/// What an order costs at the door: goods, freight, duty, tax, levies and fees, with the working of each.
///
/// Pure and deterministic: the same world and request give the same answer, to the byte, in a browser, in the tool
/// and on a server.
///
/// # Errors
/// - amounts too large to compute with exactly, or a discount larger than the goods. Everything else that is not
///   known makes an amount of the answer `None`, and a note says why.
pub fn quote(world: &World, request: &Request) -> Result<Quote, QuoteError> {
    let mut quote = figures(world, request)?;
    quote.id = id::of(world, request, rates(world, request));
    Ok(quote)
}

/// The answer without its name, for those who show a figure and tell nobody of the quote: the name takes as long to work
/// out as a simple answer does.
///
/// # Errors
/// - as [`quote`]
pub fn figures(world: &World, request: &Request) -> Result<Quote, QuoteError> {
    answer(world, request, |_, _, _| ())
}

/// The rates of the request, or those of the world.
pub(super) fn rates<'a>(world: &'a World, request: &'a Request) -> Option<&'a Rates> {
    request.rates.as_ref().or(world.rates.as_ref())
}

/// The answer without its name, and a look at the case behind it: which border it crosses, and whether it lies outside the rules.
/// Nobody gets a look where a rate is missing without which nothing can be said.
pub(super) fn answer(
    world: &World,
    request: &Request,
    look: impl FnOnce(&Case<'_>, Route<'_>, bool),
) -> Result<Quote, QuoteError> {
    let rates = rates(world, request);
    let blank;
    let home_blank;
    let there = match world.market(request.destination.country) {
        Some(market) => market,
        None => {
            blank = Market::without_rules(request.destination.country);
            &blank
        }
    };
    let home = match world.market(request.ship_from) {
        Some(market) => market,
        None => {
            home_blank = Market::without_rules(request.ship_from);
            &home_blank
        }
    };
    let place = &request.destination;
    let part = there.part(place.region.as_deref(), place.postal_code.as_deref(), request.date);
    let own = part.map(|part| part.market().and_then(|country| world.market(country)));
    // A part with other rules that are not known, or not loaded.
    let outside = part.filter(|_| matches!(own, Some(None)));
    let market = own.flatten().unwrap_or(there);
    let money = Converter::new(rates, request.currency);
    let Some(mut case) = order::open(request, market, money)? else {
        return Ok(without_rates(world, request, rates));
    };
    if let Some(part) = part {
        case.mark(&part.from);
    }
    let route = match outside {
        Some(part) => {
            case.note(Status::Unavailable, "territory", None, None, Some(&part.name));
            case.lines.iter_mut().for_each(|line| line.blocked = true);
            Route::Import
        }
        None => route(request, market, home),
    };
    let worked = match route {
        Route::Domestic => at_home_or_union(&mut case, market, How::Domestic)?,
        Route::Union(of, name) => at_home_or_union(&mut case, of, How::Union(name))?,
        Route::Import => import(&mut case, home)?,
    };
    if case.money.has_overflowed() {
        return Err(QuoteError::TooLarge);
    }
    let printed = settle::print(&case, worked)?;
    let mut quote = Quote {
        id: String::new(),
        data: world.data.clone(),
        status: Status::Exact,
        currency: request.currency,
        items: printed.items,
        totals: printed.totals,
        charges: printed.charges,
        notes: Vec::new(),
    };
    conclude(&mut quote, &case, market);
    look(&case, route, outside.is_some());
    Ok(quote)
}

fn route<'a>(request: &Request, market: &'a Market, home: &'a Market) -> Route<'a> {
    if market.country == request.ship_from {
        return Route::Domestic;
    }
    let Some(union) = market.union_with(request.ship_from) else { return Route::Import };
    match &union.distance_sales {
        None => Route::Union(market, "domestic"),
        Some(registration) if request.registrations.contains(registration) => Route::Union(market, "oss"),
        Some(_) => Route::Union(home, "origin"),
    }
}

/// A sale without a customs border: tax as on any sale, nothing else.
fn at_home_or_union<'a>(case: &mut Case<'a>, of: &'a Market, how: How<'a>) -> Result<Worked, QuoteError> {
    let count = case.lines.len();
    let mut gross = None;
    if case.request.prices_include_tax
        && let Some(rates) = rates_inside(case, of, how, case.request.overrides.tax_rate)
    {
        gross = Some((case.lines.iter().map(|line| line.goods).collect(), case.shipping, case.insurance));
        case.take_out(&rates);
    }
    #[cfg(feature = "tool")]
    record_lines(case);
    let taxes = case.taxes(of, &|_, _| Some(how), &Exact::ZERO);
    let mut figures = taxes.figures;
    let fees_known = own_fees(case, &mut figures)?;
    Ok(Worked { figures, duty_known: vec![true; count], tax_known: taxes.known, fees_known, gross })
}

/// Fees that the merchant names are part of any order.
fn own_fees(case: &mut Case<'_>, figures: &mut Vec<Figure>) -> Result<bool, QuoteError> {
    if case.request.overrides.fees.is_none() {
        return Ok(true);
    }
    let Some(fees) = case.levies(&Exact::ZERO) else { return Ok(false) };
    for Charged { mut figure, .. } in fees {
        figure.charge.payer = Payer::Seller;
        figures.push(figure);
    }
    Ok(true)
}

/// The tax rate inside each line's price; `None` where one is not known.
fn rates_inside<'a>(
    case: &Case<'a>,
    of: &'a Market,
    how: How<'a>,
    own: Option<Percent>,
) -> Option<Vec<Exact>> {
    case.lines.iter().map(|line| case.rate_inside(of, line, how, own)).collect()
}

/// A sale over a customs border.
fn import<'a>(case: &mut Case<'a>, home: &'a Market) -> Result<Worked, QuoteError> {
    if case.request.prices_include_tax && case.request.export_prices == ExportPrices::Net {
        // The merchant's own tax rate is the destination's. The shop's region is not asked for: its country's usual one
        // stands in.
        let region = std::mem::replace(&mut case.region, home.default_region.clone());
        let rates = rates_inside(case, home, How::Domestic, None);
        let assumed = std::mem::replace(&mut case.region, region);
        match rates {
            Some(rates) => {
                if let Some(assumed) = &assumed {
                    case.note(Status::Estimated, "estimated-region", None, None, Some(assumed));
                }
                case.take_out(&rates);
                case.note(Status::Exact, "home-tax-removed", None, None, None);
            }
            None => case.note(Status::Estimated, "home-tax-unknown", None, None, None),
        }
    }
    value_for_customs(case);
    #[cfg(feature = "tool")]
    record_lines(case);
    block_special(case);
    let mut duties = case.duties();
    for (line, duty) in case.lines.iter_mut().zip(&duties.of_line) {
        line.duty = *duty;
    }
    let duty_known: Vec<bool> = duties.of_line.iter().map(Option::is_some).collect();
    let how = |case: &Case<'a>, line: &Line<'_>| case.import_how(line);
    let market = case.market;
    #[cfg(feature = "tool")]
    let steps = super::working::count();
    let mut taxes = case.taxes(market, &how, &Exact::ZERO);
    let waived = waive_all(case, &mut duties, &mut taxes);
    let due = on_delivery(duties.figures.iter().chain(&taxes.figures));
    let levies = case.levies(&due);
    let fees_known = levies.is_some();
    if !fees_known && case.taxes_fees() {
        taxes.known.iter_mut().for_each(|known| *known = false);
    }
    let levies = levies.unwrap_or_default();
    let taxable = Exact::sum(levies.iter().filter(|l| l.taxable).map(|l| l.figure.value));
    if !waived && !taxable.is_zero() {
        #[cfg(feature = "tool")]
        super::working::back_to(steps);
        taxes = case.taxes(market, &how, &taxable);
    }
    let mut figures = duties.figures;
    let Taxes { figures: tax_figures, known: tax_known } = taxes;
    figures.extend(tax_figures);
    figures.extend(levies.into_iter().map(|Charged { figure, .. }| figure));
    Ok(Worked { figures, duty_known, tax_known, fees_known, gross: None })
}

/// Takes away duty and import tax where both together are too small to collect.
fn waive_all(case: &Case<'_>, duties: &mut Duties, taxes: &mut Taxes) -> bool {
    let Some((duty, tax)) = case.total_duty(duties).zip(case.total_tax(taxes)) else { return false };
    let Some(waiver) = case.waiver(Waived::All, &duty.add(&tax)) else { return false };
    case.waive_duty(waiver, &duty, duties);
    case.waive_tax(waiver, taxes);
    true
}

/// What the recipient would have to pay at the door.
fn on_delivery<'f>(figures: impl Iterator<Item = &'f Figure>) -> Exact {
    let due = |f: &&Figure| f.charge.payer == Payer::Recipient && f.charge.kind != ChargeKind::Fee;
    Exact::sum(figures.filter(due).map(|f| f.value))
}

/// Tells whoever checks the answer by hand what each line is.
#[cfg(feature = "tool")]
fn record_lines(case: &Case<'_>) {
    for (index, line) in case.lines.iter().enumerate() {
        super::working::record(|| super::working::Step::Line {
            line: index,
            goods: line.goods,
            part: line.part,
            shipping: case.shipping_of(line),
            insurance: case.insurance_of(line),
            customs_value: line.customs_value,
        });
    }
}

/// The customs value of each line that travels, by the market's valuation or the merchant's.
fn value_for_customs(case: &mut Case<'_>) {
    let mut values = Vec::with_capacity(case.lines.len());
    for line in &case.lines {
        values.push(if line.is_digital() { None } else { customs_value(case, line) });
    }
    for (line, value) in case.lines.iter_mut().zip(values) {
        line.customs_value = if line.is_digital() { Some(Exact::ZERO) } else { value };
    }
    case.values_changed();
}

fn customs_value(case: &Case<'_>, line: &Line<'_>) -> Option<Exact> {
    let mut found = None;
    for rule in &case.market.valuation {
        match case.applies(&rule.from, &rule.when, line) {
            Match::No => continue,
            Match::Yes => found = Some(rule),
            Match::Unknown if case.request.overrides.valuation.is_none() => return None,
            Match::Unknown => {}
        }
        break;
    }
    let (basis, share) = match (case.request.overrides.valuation, found) {
        (Some(own), _) => (own, Exact::ONE),
        (None, Some(rule)) => {
            case.mark(&rule.from);
            (rule.basis, rule.share.exact())
        }
        (None, None) => return None,
    };
    #[cfg(feature = "tool")]
    super::working::record(|| {
        let index = case.lines.iter().position(|other| std::ptr::eq(other, line)).unwrap_or_default();
        let row = found.filter(|_| case.request.overrides.valuation.is_none());
        let percent = row.map_or(crate::money::Percent::WHOLE, |rule| rule.share);
        let row = row.map(|rule| super::working::Row::of(&rule.from));
        super::working::Step::Valued(index, row, basis, percent)
    });
    let mut value = line.goods;
    if basis == Valuation::Cif {
        value = value.add(&case.shipping_of(line)).add(&case.insurance_of(line));
    }
    Some(value.mul(&share))
}

/// Takes goods out that the plain formula must not be used for.
fn block_special(case: &mut Case<'_>) {
    for index in 0..case.lines.len() {
        let Some(line) = case.lines.get(index).filter(|line| !line.is_digital()) else { continue };
        for rule in &case.market.special {
            match case.applies(&rule.from, &rule.when, line) {
                Match::No => continue,
                Match::Yes => {}
                Match::Unknown if rule.effect == SpecialEffect::Mention => continue,
                // A limit that cannot be compared: nobody can say that the plain formula holds.
                Match::Unknown => {
                    if let Some(line) = case.lines.get_mut(index) {
                        line.blocked = true;
                    }
                    break;
                }
            }
            let status = match rule.effect {
                SpecialEffect::Mention => Status::Exact,
                SpecialEffect::Unavailable => Status::Unavailable,
                SpecialEffect::Prohibited => Status::Prohibited,
            };
            case.note(status, &rule.reason, Some(line), Some(&rule.from.rule), None);
            if rule.effect != SpecialEffect::Mention {
                if let Some(line) = case.lines.get_mut(index) {
                    line.blocked = true;
                }
                break;
            }
        }
    }
}

/// The status and the notes that follow from the whole.
fn conclude(quote: &mut Quote, case: &Case<'_>, market: &Market) {
    if market.grade == Grade::Price {
        case.note(Status::Exact, "no-rules", None, None, None);
    }
    let unknown = quote.totals.total.is_none();
    for currency in case.money.missing() {
        let status = if unknown { Status::Unavailable } else { Status::Estimated };
        case.note(status, "rate-missing", None, None, Some(currency.code()));
    }
    if let Some(rates) = case.money.used() {
        let date = crate::calendar::Date::parse(rates.date()).ok();
        let detail = rates.source().map(str::to_owned);
        case.remark(Status::Exact, Note { date, detail, ..Note::new("rate-date") });
    }
    let findings = case.findings.take();
    quote.status = findings.status.max(if unknown { Status::Unavailable } else { Status::Exact });
    quote.notes = findings.notes;
}

/// The answer where not even the goods can be stated in the currency asked for.
fn without_rates(world: &World, request: &Request, rates: Option<&Rates>) -> Quote {
    let item = |item: &super::Item| QuoteItem {
        id: item.id.clone(),
        goods: None,
        customs_value: None,
        duty: None,
        tax: None,
    };
    let known = |currency: crate::money::Currency| rates.is_some_and(|rates| rates.rate(currency).is_some());
    let mut missing = vec![request.currency];
    missing.extend(request.items.iter().map(|item| item.unit_price.currency()));
    missing.extend(
        [request.shipping, request.insurance, request.discount].into_iter().flatten().map(|a| a.currency()),
    );
    crate::money::sort(&mut missing, &|a, b| a < b);
    missing.dedup();
    let note = |currency: crate::money::Currency| Note {
        detail: Some(currency.code().to_owned()),
        ..Note::new("rate-missing")
    };
    Quote {
        id: String::new(),
        data: world.data.clone(),
        status: Status::Unavailable,
        currency: request.currency,
        items: request.items.iter().map(item).collect(),
        totals: Totals::default(),
        charges: Vec::new(),
        notes: missing.into_iter().filter(|c| !known(*c)).map(note).collect(),
    }
}
