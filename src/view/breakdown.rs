//! What a price at the door is made of: rows that add up, who is paid when, and the working.

use crate::input::{find, joined};
use crate::l10n::Args;
use crate::money::Amount;
use crate::quote::{Charge, ChargeKind, Payer, Quote, Status};

use super::context::Context;
use super::item::{PriceItem, Show};
use super::money::{shown, shown_parts};
use super::price::{is_estimate, landed_text};
use super::{notes, rate};

/// What an address begins with.
const ADDRESS: &str = "https://";

/// The texts of a breakdown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BreakdownView {
    /// The language of the texts.
    pub language: String,
    /// How it is written: `ltr` or `rtl`.
    pub direction: &'static str,
    /// The button that opens it: the price at the door, where the element does not show that itself.
    pub open: String,
    /// Its heading.
    pub heading: String,
    /// What is counted: this item alone, with shipping. Empty where the element says so itself.
    pub scope: String,
    /// Goods, shipping, duty, taxes, fees: they add up to the total.
    pub rows: Vec<Row>,
    /// The sum.
    pub total: Row,
    /// What is left to pay on delivery.
    pub pay: String,
    /// What is paid when, where some of it is paid now and some on delivery: they add up to the total.
    pub pays: Vec<Row>,
    /// "Estimate", where it is one.
    pub estimate: Option<String>,
    /// Why it is an estimate, what is missing, and where rates come from.
    pub reasons: Vec<String>,
    /// The button that shows the working.
    pub working_open: String,
    /// What customs take as the value; empty where nothing is worked out from it.
    pub customs_value: String,
    /// Every charge with its rule, date and source.
    pub working: Vec<Working>,
    /// The day of the rules.
    pub data_date: String,
    /// The last line.
    pub disclaimer: String,
}

/// One row of a breakdown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// What is paid for.
    pub label: String,
    /// How much, or that it is not known.
    pub amount: String,
    /// Whether the amount is known.
    pub known: bool,
    /// How it was worked out: "19% of €101.46".
    pub detail: Option<String>,
}

/// Where one charge comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Working {
    /// What it is, and how much.
    pub title: String,
    /// How it was worked out.
    pub detail: Option<String>,
    /// Rule, first day, who collects it.
    pub rule: String,
    /// Where the rule is written down.
    pub source: Vec<Piece>,
}

/// A piece of a text about sources.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// As it is.
    Text(String),
    /// An address that can be opened; it begins with `https://`.
    Address(String),
}

/// A row before its amount is rounded for display.
#[derive(Default)]
pub(super) struct Part {
    pub(super) label: String,
    pub(super) amount: Option<Amount>,
    pub(super) detail: Option<String>,
    /// Whether nothing is to be paid for it, which is said in a word.
    pub(super) is_free: bool,
}

/// A breakdown that is not open yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClosedBreakdown {
    /// The language of the text.
    pub language: String,
    /// How it is written: `ltr` or `rtl`.
    pub direction: &'static str,
    /// The button that opens it: the price at the door, where the element does not show that itself.
    pub open: String,
}

/// The button of the breakdown, for a quote that answers [`landed_request`](super::landed_request).
#[must_use]
pub fn closed_breakdown(item: &PriceItem, quote: &Quote, context: &Context<'_>) -> ClosedBreakdown {
    let open = match item.show {
        Show::Landed => context.word("breakdown-open"),
        Show::Price => landed_text(item, quote, context),
    };
    let (language, direction) = context.written_in("breakdown-open");
    ClosedBreakdown { language, direction, open }
}

/// The texts of the quote that answers [`landed_request`](super::landed_request).
#[must_use]
pub fn breakdown_view(item: &PriceItem, quote: &Quote, context: &Context<'_>) -> BreakdownView {
    let country = context.country.code();
    let estimate = quote.status == Status::Estimated;
    let ClosedBreakdown { language, direction, open } = closed_breakdown(item, quote, context);
    let scope = match item.show {
        Show::Landed => String::new(),
        Show::Price => scope(context),
    };
    let total_id = if estimate { "breakdown-total-estimate" } else { "breakdown-total" };
    BreakdownView {
        language,
        direction,
        open,
        heading: context.say("breakdown-heading", &Args::new().text("country", country)).unwrap_or_default(),
        scope,
        rows: rows(quote, context),
        total: total(context.word(total_id), item, quote, context),
        pay: pay(quote, context),
        pays: pays(quote, context),
        estimate: estimate.then(|| context.word("estimate-mark")),
        reasons: notes::reasons(quote, true, context),
        working_open: context.word("working-open"),
        customs_value: customs_value(quote, context),
        working: quote.charges.iter().map(|charge| working(charge, context)).collect(),
        data_date: context
            .say("working-data-date", &Args::new().date("date", &quote.data))
            .unwrap_or_default(),
        disclaimer: context.word("breakdown-disclaimer"),
    }
}

fn scope(context: &Context<'_>) -> String {
    if context.config.shipping.is_empty() { String::new() } else { context.word("price-landed-scope") }
}

/// The rows, rounded together so that they add up to the total that is shown.
fn rows(quote: &Quote, context: &Context<'_>) -> Vec<Row> {
    let parts = parts(quote, context);
    let known: Vec<Amount> = parts.iter().filter_map(|part| part.amount).collect();
    let mut rounded = shown_parts(quote.totals.total, &known).into_iter();
    let round = |part: Part| {
        let amount = part.amount.and_then(|_| rounded.next());
        row(Part { amount, ..part }, context)
    };
    parts.into_iter().map(round).collect()
}

pub(super) fn is_some_money(amount: Option<Amount>) -> bool {
    amount.is_some_and(|amount| amount.minor() > 0)
}

fn parts(quote: &Quote, context: &Context<'_>) -> Vec<Part> {
    let totals = &quote.totals;
    let plain = |id: &str, amount| Part { label: context.word(id), amount, ..Part::default() };
    let mut parts = vec![plain("breakdown-goods", totals.goods)];
    if !context.config.shipping.is_empty() || is_some_money(totals.shipping) {
        let is_free = totals.shipping.is_some_and(|shipping| shipping.minor() == 0);
        parts.push(Part { is_free, ..plain("breakdown-shipping", totals.shipping) });
    }
    if is_some_money(totals.insurance) {
        parts.push(plain("breakdown-insurance", totals.insurance));
    }
    if !context.is_domestic() || totals.duty.is_some_and(|duty| duty.minor() > 0) {
        let detail = match totals.duty {
            Some(duty) if duty.minor() == 0 => Some(context.word("breakdown-duty-free")),
            Some(_) => single(quote, ChargeKind::Duty).and_then(|charge| rate::working(charge, context)),
            None => None,
        };
        parts.push(Part { detail, ..plain("breakdown-duty", totals.duty) });
    }
    parts.extend(taxes(quote, context));
    match totals.fees {
        // Levies and fees are unknown together: the answer has one sum for both.
        None => parts.push(plain("breakdown-fee", None)),
        Some(_) => {
            for (kind, id) in [(ChargeKind::Levy, "breakdown-levy"), (ChargeKind::Fee, "breakdown-fee")] {
                let sum: i64 = of(quote, kind).map(|charge| charge.amount.minor()).sum();
                if sum > 0 {
                    parts.push(plain(id, Some(Amount::from_minor(sum, quote.currency))));
                }
            }
        }
    }
    parts
}

/// One row for each tax by its name; one row that says so where tax is not known.
pub(super) fn taxes(quote: &Quote, context: &Context<'_>) -> Vec<Part> {
    let label = |name: &str, rule: &str| {
        // `CA-ON/hst/import` is charged in CA.
        let place = rule.split(['/', '-']).next().unwrap_or_default();
        context
            .say("breakdown-tax", &Args::new().text("tax", name).text("country", place))
            .unwrap_or_default()
    };
    let mut names: Vec<(&str, &str)> = Vec::new();
    for charge in of(quote, ChargeKind::Tax) {
        let name = rate::tax_of(&charge.rule);
        if !names.iter().any(|(known, _)| *known == name) {
            names.push((name, &charge.rule));
        }
    }
    if quote.totals.tax.is_none() || names.is_empty() {
        let (name, rule) = names.first().copied().unwrap_or(("other", context.country.code()));
        return vec![Part { label: label(name, rule), amount: quote.totals.tax, ..Part::default() }];
    }
    let part = |(name, rule): &(&str, &str)| {
        let charges: Vec<&Charge> =
            of(quote, ChargeKind::Tax).filter(|charge| rate::tax_of(&charge.rule) == *name).collect();
        let sum = charges.iter().map(|charge| charge.amount.minor()).sum();
        let detail = match charges.as_slice() {
            [one] => rate::working(one, context),
            _ => None,
        };
        let amount = Some(Amount::from_minor(sum, quote.currency));
        Part { label: label(name, rule), amount, detail, is_free: false }
    };
    names.iter().map(part).collect()
}

pub(super) fn of(quote: &Quote, kind: ChargeKind) -> impl Iterator<Item = &Charge> {
    quote.charges.iter().filter(move |charge| charge.kind == kind)
}

/// The charge of a kind, where there is exactly one.
pub(super) fn single(quote: &Quote, kind: ChargeKind) -> Option<&Charge> {
    let mut charges = of(quote, kind);
    let first = charges.next()?;
    charges.next().is_none().then_some(first)
}

pub(super) fn row(part: Part, context: &Context<'_>) -> Row {
    let amount = match part.amount {
        Some(_) if part.is_free => context.word("amount-free"),
        Some(amount) => context.amount(amount),
        None => context.word("amount-unknown"),
    };
    Row { label: part.label, amount, known: part.amount.is_some(), detail: part.detail }
}

/// The sum, marked as the price at the door is: where it is an estimate, or converted and not what is charged.
fn total(label: String, item: &PriceItem, quote: &Quote, context: &Context<'_>) -> Row {
    let mut row = row(Part { label, amount: quote.totals.total.map(shown), ..Part::default() }, context);
    if let Some(total) = quote.totals.total.filter(|_| is_estimate(item, quote, context)) {
        row.amount = context.with_amount("price-approximate", "price", shown(total));
    }
    row
}

pub(super) fn pay(quote: &Quote, context: &Context<'_>) -> String {
    match quote.totals.due_on_delivery {
        Some(due) if due.minor() == 0 => context.word("pay-nothing-on-delivery"),
        Some(due) => context.with_amount("pay-on-delivery", "amount", shown(due)),
        None => context.word("pay-on-delivery-unknown"),
    }
}

/// Two rows, rounded together; none where all of it is paid at once or something is not known.
fn pays(quote: &Quote, context: &Context<'_>) -> Vec<Row> {
    let some = |amount: Option<Amount>| amount.filter(|amount| amount.minor() > 0);
    let totals = &quote.totals;
    let Some((now, later)) = some(totals.due_now).zip(some(totals.due_on_delivery)) else {
        return Vec::new();
    };
    let labels = ["pay-now-row", "pay-on-delivery-row"];
    let amounts = shown_parts(totals.total, &[now, later]);
    let one = |(label, amount): (&str, Amount)| {
        row(Part { label: context.word(label), amount: Some(amount), ..Part::default() }, context)
    };
    labels.into_iter().zip(amounts).map(one).collect()
}

fn customs_value(quote: &Quote, context: &Context<'_>) -> String {
    let value = quote.totals.customs_value.filter(|_| of(quote, ChargeKind::Duty).next().is_some());
    value.map(|value| context.with_amount("working-customs-value", "amount", value)).unwrap_or_default()
}

/// The addresses in a text, apart from what stands around them. Others than `https` stay text.
fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(at) = find(rest, ADDRESS) {
        // By bytes: what ends an address is ASCII, or the beginning of a letter that is not.
        let from = rest.as_bytes().get(at..).unwrap_or_default();
        let ends = |byte: &u8| !byte.is_ascii_graphic() || b"()<>;,\"".contains(byte);
        let end = at + from.iter().position(ends).unwrap_or(from.len());
        let parts = (rest.get(..at), rest.get(at..end), rest.get(end..));
        let (Some(before), Some(address), Some(after)) = parts else { break };
        add(&mut pieces, before, Piece::Text);
        let whole = address.len() > ADDRESS.len();
        add(&mut pieces, address, if whole { Piece::Address } else { Piece::Text });
        rest = after;
    }
    add(&mut pieces, rest, Piece::Text);
    pieces
}

fn add(pieces: &mut Vec<Piece>, text: &str, piece: fn(String) -> Piece) {
    if !text.is_empty() {
        pieces.push(piece(text.to_owned()));
    }
}

pub(super) fn working(charge: &Charge, context: &Context<'_>) -> Working {
    let place = charge.rule.split(['/', '-']).next().unwrap_or_default();
    let label = match charge.kind {
        ChargeKind::Duty => context.word("breakdown-duty"),
        ChargeKind::Levy => context.word("breakdown-levy"),
        ChargeKind::Fee => context.word("breakdown-fee"),
        ChargeKind::Tax => {
            let args = Args::new().text("tax", rate::tax_of(&charge.rule)).text("country", place);
            context.say("breakdown-tax", &args).unwrap_or_default()
        }
    };
    let payer = match charge.payer {
        // Of nothing nothing is collected.
        _ if charge.amount.minor() == 0 => String::new(),
        Payer::Seller => context.word("working-payer-seller"),
        Payer::Recipient => context.word("working-payer-recipient"),
    };
    let rule = context.say("working-rule", &Args::new().text("rule", &charge.rule)).unwrap_or_default();
    let since = context
        .say("working-since", &Args::new().date("date", &charge.since.to_string()))
        .unwrap_or_default();
    Working {
        title: joined(&[&label, " · ", &context.amount(charge.amount)]),
        detail: rate::working(charge, context),
        rule: if payer.is_empty() {
            joined(&[&rule, " · ", &since])
        } else {
            joined(&[&rule, " · ", &since, " · ", &payer])
        },
        source: pieces(
            &context
                .say("working-source", &Args::new().text("source", &charge.source))
                .unwrap_or_else(|| charge.source.clone()),
        ),
    }
}
