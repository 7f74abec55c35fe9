//! The customs papers of an order: whether a declaration is needed, what it has to say, on which form.
//!
//! It looks at the order as its quote left it, so that a threshold, a scheme or a territory decides about the papers
//! exactly as it decided about the money. It knows no form's layout, and nothing about who fills it in.

use crate::world::source::Source;
use crate::world::{CustomsForm, Paper, Provenance, When, World};

use super::case::Case;
use super::engine::{Route, answer, rates};
use super::matching::Match;
use super::order::QuoteError;
use super::tax::How;
use super::{Quote, Request, id};

/// What an order's declaration needs.
#[derive(Clone, Debug)]
pub struct Papers<'r> {
    /// Whether there is one.
    pub declaration: Declaration,
    /// What it needs; empty where there is none.
    pub needs: Vec<Need<'r>>,
    /// For each item of the request, the scheme in which the seller collects its tax.
    pub collected: Vec<Option<Collected>>,
    /// The forms of the first row that applies, and of those before it that may.
    pub forms: Vec<FormChoice<'r>>,
}

/// Whether an order needs a customs declaration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Declaration {
    /// It crosses no customs border, or nothing of it travels.
    None,
    /// It crosses one.
    Needed,
    /// It goes to a place whose rules the data does not have.
    Unknown,
}

/// A row that applies, or may.
#[derive(Clone, Debug)]
pub struct Need<'r> {
    /// The row.
    pub paper: &'r Paper,
    /// The places of the items that it is about.
    pub items: Vec<usize>,
    /// Whether it surely applies; a value that its condition compares may not be known.
    pub certain: bool,
}

/// A scheme that covers an item of this order, and whose registration the request names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Collected {
    /// Its name in `registrations`.
    pub registration: String,
    /// The row that says so.
    pub rule: String,
}

/// A row of forms.
#[derive(Clone, Copy, Debug)]
pub struct FormChoice<'r> {
    /// The row.
    pub row: &'r CustomsForm,
    /// Whether it surely applies.
    pub certain: bool,
}

/// The quote of an order and its papers; no papers where a rate is missing without which nothing can be said.
///
/// # Errors
/// - as [`super::quote()`]
pub fn papers<'r>(
    world: &World,
    request: &Request,
    rules: &'r Source,
) -> Result<(Quote, Option<Papers<'r>>), QuoteError> {
    let mut found = None;
    let mut quote = answer(world, request, |case, route, outside| {
        found = Some(of_case(case, route, outside, rules));
    })?;
    quote.id = id::of(world, request, rates(world, request));
    Ok((quote, found))
}

fn of_case<'r>(case: &Case<'_>, route: Route<'_>, outside: bool, rules: &'r Source) -> Papers<'r> {
    let declaration = match (case.parcels().next(), route, outside) {
        (None, _, _) | (_, Route::Domestic | Route::Union(..), _) => Declaration::None,
        // Whether a border lies before a part of the sender's own territory, only that part's rules could say.
        (_, Route::Import, true) if from_the_same_territory(case) => Declaration::Unknown,
        (_, Route::Import, _) => Declaration::Needed,
    };
    let mut out = Papers { declaration, needs: Vec::new(), collected: Vec::new(), forms: Vec::new() };
    if declaration == Declaration::None {
        return out;
    }
    // Where a country's own rules do not hold, only what holds everywhere can be said.
    let place = Some(case.market.country).filter(|_| !outside);
    out.needs = rules.papers(place).filter_map(|paper| need(case, paper)).collect();
    if place.is_some() {
        out.collected = case.lines.iter().map(|line| collected(case, line)).collect();
    }
    out.forms = forms(case, rules.forms());
    out
}

fn from_the_same_territory(case: &Case<'_>) -> bool {
    let (from, market) = (case.request.ship_from, case.market);
    from == market.country || market.union.as_ref().is_some_and(|union| union.members.contains(&from))
}

fn need<'r>(case: &Case<'_>, paper: &'r Paper) -> Option<Need<'r>> {
    let (items, certain) = matches(case, &paper.from, &paper.when)?;
    Some(Need { paper, items, certain })
}

/// The items that a row is about, those that it may be about too, and whether it is surely about one.
fn matches(case: &Case<'_>, from: &Provenance, when: &When) -> Option<(Vec<usize>, bool)> {
    let (mut items, mut certain) = (Vec::new(), false);
    for (index, line) in case.parcels() {
        match case.applies(from, when, line) {
            Match::No => continue,
            Match::Yes => certain = true,
            Match::Unknown => {}
        }
        items.push(index);
    }
    (!items.is_empty()).then_some((items, certain))
}

fn collected(case: &Case<'_>, line: &super::case::Line<'_>) -> Option<Collected> {
    match case.import_how(line) {
        Some(How::Scheme(scheme)) if !line.is_digital() => {
            Some(Collected { registration: scheme.registration.clone(), rule: scheme.from.rule.clone() })
        }
        _ => None,
    }
}

fn forms<'r>(case: &Case<'_>, rows: &'r [CustomsForm]) -> Vec<FormChoice<'r>> {
    let grams = net_grams(case);
    let mut found = Vec::new();
    for row in rows {
        let Some((_, certain)) = matches(case, &row.from, &row.when) else { continue };
        let light = row.most_grams.map(|most| grams.map(|grams| grams <= u64::from(most)));
        match light {
            Some(Some(false)) => continue,
            Some(None) => found.push(FormChoice { row, certain: false }),
            None | Some(Some(true)) => found.push(FormChoice { row, certain }),
        }
        if found.last().is_some_and(|choice| choice.certain) {
            break;
        }
    }
    found
}

/// What the consignment weighs without its packing; `None` where an item does not say.
fn net_grams(case: &Case<'_>) -> Option<u64> {
    case.parcels().map(|(_, line)| line.item.net_grams()).sum()
}
