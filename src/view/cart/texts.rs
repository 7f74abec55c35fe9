//! From an answer to texts.

use crate::config::ChargeIn;
use crate::delivery::Arrival;
use crate::l10n::Args;
use crate::money::Amount;
use crate::quote::Status;
use crate::view::breakdown::{Part, Row, pay, row, working};
use crate::view::context::Context;
use crate::view::money::shown;
use crate::view::notice::{NoticeGoods, restricted};
use crate::view::price::{Local, line_price};
use crate::view::{arrival_text, notes, price_request};

use super::answer::{CartAnswer, Offer, Refusal};
use super::services::{self, minus};
use super::sums::{self, in_money};
use super::{CartInput, CartLine, CartView, LineView, StepperView, papers, place};

/// The texts of a cart; `None` where a line has no price in the visitor's money.
#[must_use]
pub fn cart_view(answer: &CartAnswer<'_>, input: &CartInput<'_>) -> Option<CartView> {
    let context = input.context;
    let (language, direction) = context.written_in("cart-checkout");
    let country = || Args::new().text("country", context.country.code());
    let prices = prices(input)?;
    let lines = input.cart.lines.iter().zip(&prices).map(|(line, price)| line_view(line, price, input));
    let view = CartView {
        language,
        direction,
        heading: context.say("cart-heading", &country()).unwrap_or_default(),
        lines: lines.collect(),
        place: place::view(input),
        ..CartView::default()
    };
    let offer = match &answer.offers {
        Ok(_) => answer.offer()?,
        Err(refusal) => {
            let text = match refusal {
                Refusal::NotThere => context.say("cart-not-there", &country()).unwrap_or_default(),
                Refusal::NoPrice => context.word("cart-no-service"),
            };
            return Some(CartView { spoken: text.clone(), refused: Some(text), place: None, ..view });
        }
    };
    let amounts: Vec<Amount> = prices.iter().map(|price| price.amount).collect();
    Some(of_offer(answer, offer, &amounts, input, view))
}

fn of_offer(
    answer: &CartAnswer<'_>,
    offer: &Offer<'_>,
    lines: &[Amount],
    input: &CartInput<'_>,
    view: CartView,
) -> CartView {
    let (context, quote) = (input.context, &offer.quote);
    let (rows, sum) = sums::rows(offer, lines, input);
    let total = total(offer, sum, input);
    let approximate = is_estimate(offer, input);
    // Where nothing travels it is there at once; otherwise the parcel decides.
    let arrives = if input.cart.lines.iter().all(CartLine::is_digital) {
        Some(arrival_text(context.words, &Arrival::AtOnce))
    } else {
        services::arrival(offer, input).map(|promise| services::arrives(promise, context))
    };
    let pay = pay_text(offer, context);
    let payments = payments(context);
    let papers = papers::needed(input.papers, offer, context);
    let id = quote.id.get(..8).unwrap_or(&quote.id);
    let day = offer.request.date.to_string();
    let printed = context.say("cart-printed", &Args::new().text("id", id).date("date", &day));
    let data_date = context.say("working-data-date", &Args::new().date("date", &quote.data));
    let label = context.word("cart-checkout");
    let spoken =
        context.say("cart-spoken", &Args::new().text("label", &total.label).text("total", &total.amount));
    CartView {
        refused: None,
        services: services::services(answer, input),
        paying: services::paying(answer, input),
        tax_within: sums::tax_within(quote, context),
        charged: charged(offer, input),
        rows,
        after: after(offer, input),
        papers_title: if papers.is_empty() { String::new() } else { context.word("cart-papers") },
        papers,
        reasons: notes::reasons(quote, input.detailed, context),
        working_open: context.word("working-open"),
        working: quote.charges.iter().map(|charge| working(charge, context)).collect(),
        data_date: data_date.unwrap_or_default(),
        disclaimer: context.word("breakdown-disclaimer"),
        printed: printed.unwrap_or_default(),
        spoken: spoken.unwrap_or_default(),
        // What may not be sent is not sold either.
        checkout: input
            .checkout
            .filter(|_| quote.status != Status::Prohibited && view.lines.iter().all(|line| !line.blocked))
            .and_then(|checkout| checkout.view(answer, label)),
        total,
        approximate,
        arrives,
        pay,
        payments,
        ..view
    }
}

/// What each line shows: the same as its price element.
fn prices(input: &CartInput<'_>) -> Option<Vec<Local>> {
    let price = |line: &CartLine| {
        let quote = price_request(&line.item, input.context).and_then(|request| (input.ask)(&request));
        line_price(&line.item, quote.as_ref(), input.context)
    };
    input.cart.lines.iter().map(price).collect()
}

fn line_view(line: &CartLine, price: &Local, input: &CartInput<'_>) -> LineView {
    let context = input.context;
    let quantity = line.item.quantity;
    let named = |id: &str| context.say(id, &Args::new().text("name", &line.name)).unwrap_or_default();
    let mut notes: Vec<String> = price.tax_note.clone().into_iter().collect();
    if line.is_digital() {
        notes.push(arrival_text(context.words, &Arrival::AtOnce));
    }
    let count = || Args::new().count("count", quantity);
    let goods = NoticeGoods { item: line.item.clone(), category: line.category.clone() };
    let said = restricted(input.restrictions, std::slice::from_ref(&goods), "cart-restricted", context);
    let blocked = said.as_ref().is_some_and(|said| said.blocks);
    notes.extend(said.map(|said| said.message));
    let quantity_text = if quantity > 1 || input.editable {
        context.say("cart-quantity", &count()).unwrap_or_default()
    } else {
        String::new()
    };
    LineView {
        name: line.name.clone(),
        quantity,
        quantity_text,
        amount: context.amount(price.amount),
        notes,
        blocked,
        stepper: input.editable.then(|| StepperView {
            label: named("cart-quantity-of"),
            more: named("cart-more"),
            less: named("cart-less"),
        }),
    }
}

/// The sum. What is not known is no part of it, and its label says so.
fn total(offer: &Offer<'_>, rows: i64, input: &CartInput<'_>) -> Row {
    let (context, totals) = (input.context, &offer.quote.totals);
    let total = totals.total.map(shown);
    let label = match total {
        Some(_) if offer.quote.status == Status::Estimated => context.word("breakdown-total-estimate"),
        Some(_) => context.word("breakdown-total"),
        None => {
            let missing = match (totals.duty.is_none(), totals.tax.is_none()) {
                (true, true) => "duty-and-tax",
                (true, false) => "duty",
                (false, true) => "tax",
                (false, false) => "fees",
            };
            context.say("cart-total-without", &Args::new().text("missing", missing)).unwrap_or_default()
        }
    };
    let amount = total.unwrap_or(Amount::from_minor(rows, context.currency));
    let mut row = row(Part { label, amount: Some(amount), ..Part::default() }, context);
    // What is left out is said; the rest is what it is.
    if converted(input) || (total.is_some() && offer.quote.status > Status::Exact) {
        row.amount = context.with_amount("price-approximate", "price", amount);
    }
    row.known = total.is_some();
    row
}

/// What is left for the door. At home nothing is: a tax that is not known is the shop's to add.
fn pay_text(offer: &Offer<'_>, context: &Context<'_>) -> String {
    if context.is_domestic() && offer.quote.totals.due_on_delivery.is_none() {
        return context.word("cart-tax-at-checkout");
    }
    pay(&offer.quote, context)
}

/// Whether the total is an estimate, or not what is charged.
fn is_estimate(offer: &Offer<'_>, input: &CartInput<'_>) -> bool {
    offer.quote.status > Status::Exact || converted(input)
}

fn converted(input: &CartInput<'_>) -> bool {
    input.cart.lines.iter().any(|line| input.context.is_approximate(line.item.amount.currency()))
}

/// What the shop will take, in its own currency where that is another one.
fn charged(offer: &Offer<'_>, input: &CartInput<'_>) -> Option<String> {
    let context = input.context;
    if !converted(input) {
        let local = context.config.store.charge_in == ChargeIn::Local && !context.is_domestic();
        let currency = Args::new().text("currency", context.currency.code());
        return local.then(|| context.say("cart-charged-local", &currency)).flatten();
    }
    let currency = input.cart.lines.first()?.item.amount.currency();
    let mut request = offer.request.clone();
    request.currency = currency;
    let due = (input.ask)(&request)?.totals.due_now?;
    let own = Context { currency, ..*context };
    let gift = input.cart.gift_card.and_then(|gift| in_money(gift, &own)).map_or(0, Amount::minor);
    let left = Amount::from_minor(due.minor().saturating_sub(gift).max(0), currency);
    Some(context.with_amount("cart-charged", "price", left))
}

/// The gift card and what it leaves; or what is paid now, where something is left for the door.
fn after(offer: &Offer<'_>, input: &CartInput<'_>) -> Vec<Row> {
    let context = input.context;
    let totals = &offer.quote.totals;
    let plain = |id: &str, amount: Amount| {
        row(Part { label: context.word(id), amount: Some(amount), ..Part::default() }, context)
    };
    let (Some(now), Some(later)) = (totals.due_now, totals.due_on_delivery) else { return Vec::new() };
    // Both parts of what is shown as the total.
    let (later, total) = (shown(later), shown(totals.total.unwrap_or(now)));
    let now = Amount::from_minor(total.minor() - later.minor(), now.currency());
    let mut rows = Vec::new();
    let gift = input.cart.gift_card.and_then(|gift| in_money(gift, context)).map(shown);
    if let Some(gift) = gift.filter(|gift| gift.minor() > 0) {
        let paid = Amount::from_minor(gift.minor().min(now.minor()), now.currency());
        rows.push(plain("cart-gift-card", minus(paid)));
        rows.push(plain("pay-now-row", Amount::from_minor(now.minor() - paid.minor(), now.currency())));
    } else if later.minor() > 0 {
        rows.push(plain("pay-now-row", now));
    }
    if later.minor() > 0 {
        rows.push(plain("pay-on-delivery-row", later));
    }
    rows
}

fn payments(context: &Context<'_>) -> Option<String> {
    let ways = context.config.markets.payments(context.country);
    if ways.is_empty() {
        return None;
    }
    context.say("cart-payments", &Args::new().list("ways", ways.to_vec()))
}
