//! One price as it is shown: the local amount, what is charged, the former price, tax, the day of the rate.

use crate::calendar::Date;
use crate::config::RatesUse;
use crate::l10n::{Args, ListKind};
use crate::money::{Amount, Currency, Rounding};
use crate::quote::{Quote, Status};

use super::context::Context;
use super::item::{PriceItem, Show};
use super::money::{convert, shown, unit};
use super::rate::tax_name;

/// Whether a price is shown or the page's own stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PriceState {
    /// The texts are shown in place of the page's price.
    Localized,
    /// The page's own price is right as it is: a shopper at home, or no rate that can be used.
    Original,
}

/// The texts of one price.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PriceView {
    /// Whether they are shown at all.
    pub state: PriceState,
    /// The amount, with its mark where it is approximate.
    pub amount: String,
    /// Whether the amount is converted and not what is charged, or an estimate.
    pub approximate: bool,
    /// What is really charged, beside an approximate amount.
    pub charged: Option<String>,
    /// The former price, to be struck through.
    pub compare_at: Option<String>,
    /// How much less that is now, where it is a percent or more.
    pub saving: Option<String>,
    /// Whether tax is in the price; or what a price at the door stands for.
    pub tax_note: Option<String>,
    /// The day of the exchange rate, where it is old.
    pub rate_date: Option<String>,
    /// All of it in one sentence, for screen readers.
    pub spoken: String,
}

/// An amount of the visitor's market and what to say about tax.
pub(super) struct Local {
    pub(super) amount: Amount,
    pub(super) tax_note: Option<String>,
}

/// The texts of a price. `quote` answers [`price_request`](super::price_request), `former` answers
/// [`former_request`](super::former_request); either is `None` where there was nothing to ask or no answer.
#[must_use]
pub fn price_view(
    item: &PriceItem,
    quote: Option<&Quote>,
    former: Option<&Quote>,
    context: &Context<'_>,
) -> PriceView {
    let converts = item.amount.currency() != context.currency;
    let at_home = context.is_domestic() || context.config.store.country.is_none();
    if converts && context.rates_use() == RatesUse::TooOld {
        return original(item, context);
    }
    match item.show {
        Show::Landed => landed(item, quote, context).unwrap_or_else(|| original(item, context)),
        Show::Price if at_home && !converts => original(item, context),
        Show::Price => {
            let Some(now) = local(item, item.amount, quote, context) else { return original(item, context) };
            let before = item.compare_at.and_then(|list| local(item, list, former, context));
            // What was no more than it is now is no former price.
            let before = before.map(|before| before.amount).filter(|b| b.minor() > now.amount.minor());
            localized(item, now, before, context).unwrap_or_else(|| original(item, context))
        }
    }
}

/// The amount that a price element shows, for the line of a cart: `quote` answers
/// [`price_request`](super::price_request). `None` where the page's own price stays, in another currency.
pub(super) fn line_price(item: &PriceItem, quote: Option<&Quote>, context: &Context<'_>) -> Option<Local> {
    let own = item.line(item.amount);
    let converts = own.currency() != context.currency;
    if converts && context.rates_use() == RatesUse::TooOld {
        return None;
    }
    let at_home = context.is_domestic() || context.config.store.country.is_none();
    let found = if at_home && !converts { None } else { local(item, item.amount, quote, context) };
    found.or_else(|| (!converts).then_some(Local { amount: own, tax_note: None }))
}

/// The former price as an element shows it: by the market's convention, or the page's own where that one stays.
#[cfg(feature = "tool")]
pub(super) fn former_price(
    item: &PriceItem,
    list: Amount,
    former: Option<&Quote>,
    context: &Context<'_>,
) -> Option<Amount> {
    let at_home = context.is_domestic() || context.config.store.country.is_none();
    if at_home && list.currency() == context.currency {
        return Some(item.line(list));
    }
    local(item, list, former, context).map(|local| local.amount)
}

/// The page's own price, with a text for those who ask what it is.
fn original(item: &PriceItem, context: &Context<'_>) -> PriceView {
    let amount = context.amount(item.line(item.amount));
    PriceView {
        state: PriceState::Original,
        spoken: amount.clone(),
        amount,
        approximate: false,
        charged: None,
        compare_at: None,
        saving: None,
        tax_note: None,
        rate_date: None,
    }
}

/// The price by the market's convention: with its tax where prices are shown with tax. Without an answer, the
/// converted price, which says nothing about tax.
fn local(item: &PriceItem, list: Amount, quote: Option<&Quote>, context: &Context<'_>) -> Option<Local> {
    let may_apply = || (!context.is_domestic()).then(|| context.word("price-taxes-may-apply"));
    let Some(quote) = quote else {
        let exact = convert(item.line(list), context.currency, context.rates)?;
        let amount = Amount::round(&exact, context.currency, Rounding::HalfUp).ok()?;
        return Some(Local { amount: shown(amount), tax_note: may_apply() });
    };
    let goods = quote.totals.goods?;
    let Some(tax) = quote.totals.tax else {
        return Some(Local { amount: shown(goods), tax_note: may_apply() });
    };
    let included = context.shows_tax();
    let minor = if included { goods.minor().checked_add(tax.minor())? } else { goods.minor() };
    let id = if included { "price-tax-included" } else { "price-tax-excluded" };
    let place = context.country.code();
    let note = (tax.minor() > 0)
        .then(|| context.say(id, &Args::new().text("tax", tax_name(quote)).text("country", place)))
        .flatten();
    Some(Local { amount: shown(Amount::from_minor(minor, goods.currency())), tax_note: note })
}

/// `None` where the words are missing that say what an amount is: a converted amount without its mark would pass for
/// the price.
fn localized(
    item: &PriceItem,
    now: Local,
    before: Option<Amount>,
    context: &Context<'_>,
) -> Option<PriceView> {
    let approximate = context.is_approximate(item.amount.currency());
    let (amount, charged, spoken_now);
    if approximate {
        amount = context.said("price-approximate", "price", now.amount)?;
        charged = Some(context.said("price-charged", "price", item.line(item.amount))?);
        spoken_now = context.said("price-approximate-spoken", "price", now.amount)?;
    } else {
        (amount, charged) = (context.amount(now.amount), None);
        spoken_now = amount.clone();
    }
    let was = before.map(|before| context.with_amount("price-was", "price", before));
    let saving = before.and_then(|before| saving(before, now.amount, item, context));
    let rate_date = rate_date(item.amount.currency(), context);
    let parts = [
        was.as_ref(),
        Some(&spoken_now),
        saving.as_ref(),
        charged.as_ref(),
        now.tax_note.as_ref(),
        rate_date.as_ref(),
    ];
    let spoken = join(&parts, context);
    Some(PriceView {
        state: PriceState::Localized,
        amount,
        approximate,
        charged,
        compare_at: before.map(|before| context.amount(before)),
        saving,
        tax_note: now.tax_note,
        rate_date,
        spoken,
    })
}

/// The price at the door, or that it is not known: never a part of it in its place. `None` where the words are missing.
fn landed(item: &PriceItem, quote: Option<&Quote>, context: &Context<'_>) -> Option<PriceView> {
    let total = quote.and_then(|quote| Some((quote, quote.totals.total?)));
    let Some((quote, total)) = total.filter(|(quote, _)| quote.status < Status::Unavailable) else {
        // An order inside the country stays as simple as it is: what we do not know of it, the page says better.
        if context.is_domestic() {
            return None;
        }
        let text = context.say("price-landed-unknown", &Args::new())?;
        return Some(PriceView {
            state: PriceState::Localized,
            amount: text.clone(),
            spoken: text,
            ..original(item, context)
        });
    };
    let estimate = is_estimate(item, quote, context);
    let amount = at_the_door(total, estimate, context)?;
    let scope = (!context.config.shipping.is_empty()).then(|| context.word("price-landed-scope"));
    let rate_date = rate_date(item.amount.currency(), context);
    let spoken = join(&[Some(&amount), scope.as_ref(), rate_date.as_ref()], context);
    Some(PriceView {
        state: PriceState::Localized,
        amount,
        approximate: estimate,
        charged: None,
        compare_at: None,
        saving: None,
        tax_note: scope,
        rate_date,
        spoken,
    })
}

/// "20% less". Rounded down, so that it never says more than it is.
///
/// Amounts that are shown may each be half a cent off where they are converted: what the shop's own prices say counts
/// then, unless the amounts that are shown say less.
fn saving(before: Amount, now: Amount, item: &PriceItem, context: &Context<'_>) -> Option<String> {
    let mut saved = percent(before, now, 0)?;
    if context.is_approximate(item.amount.currency()) {
        saved = percent(before, now, unit(now.currency()) as i64)?.min(percent(
            item.compare_at?,
            item.amount,
            0,
        )?);
    }
    let args = Args::new().percent("percent", &saved.to_string());
    (saved > 0).then(|| context.say("price-saving", &args)).flatten()
}

/// Whole percent by which a price fell, and by so many minor units more.
fn percent(before: Amount, now: Amount, more: i64) -> Option<i64> {
    let less = before.minor().checked_sub(now.minor())?.checked_add(more)?;
    less.checked_mul(100)?.checked_div(before.minor())
}

/// Whether a price at the door is an estimate: by its quote, or because it is not what is charged.
pub(super) fn is_estimate(item: &PriceItem, quote: &Quote, context: &Context<'_>) -> bool {
    quote.status > Status::Exact || context.is_approximate(item.amount.currency())
}

fn at_the_door(total: Amount, estimate: bool, context: &Context<'_>) -> Option<String> {
    let id = if estimate { "price-landed-estimate" } else { "price-landed" };
    context.said(id, "price", shown(total))
}

/// "≈ €59.04 at your door", or that it is not known; empty where the words are missing.
pub(super) fn landed_text(item: &PriceItem, quote: &Quote, context: &Context<'_>) -> String {
    match quote.totals.total.filter(|_| quote.status < Status::Unavailable) {
        Some(total) => at_the_door(total, is_estimate(item, quote, context), context).unwrap_or_default(),
        None => context.word("price-landed-unknown"),
    }
}

/// "rate of 30 Oct 2026", where a rate was used and is old enough to say so.
fn rate_date(charged: Currency, context: &Context<'_>) -> Option<String> {
    let rates = context.rates.filter(|_| charged != context.currency)?;
    let marked = context.rates_use() == RatesUse::Marked && Date::parse(rates.date()).is_ok();
    marked.then(|| context.say("price-rate-date", &Args::new().date("date", rates.date()))).flatten()
}

/// What there is of the parts, as one sentence.
fn join(parts: &[Option<&String>], context: &Context<'_>) -> String {
    let mut texts: Vec<String> = Vec::new();
    for part in parts.iter().flatten() {
        texts.push((*part).clone());
    }
    match texts.as_slice() {
        [one] => one.clone(),
        several => context.words.formatter().list(several, ListKind::Unit),
    }
}
