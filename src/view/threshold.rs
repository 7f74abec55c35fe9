//! How far an order is from free delivery, and from the value from which duty is added.
//!
//! What a shopper can still do something about comes first: a limit that was just passed, then what is missing for free
//! delivery, then a limit that is near. What is not known is not said.

use crate::l10n::Args;
use crate::money::{Amount, Exact, Rounding};
use crate::quote::LimitKind;

use super::ask::charged;
use super::money::{convert, ratio, shown, written};
use super::notice::{NoticeInput, NoticeView, saying};

/// The text; `None` where there is nothing to say.
pub(super) fn threshold(input: &NoticeInput<'_>) -> Option<NoticeView> {
    let limit = duty_limit(input);
    let free = free_delivery(input);
    let graded = [limit, free];
    // The order of what is more urgent.
    let (view, _) = graded.into_iter().flatten().min_by_key(|(_, urgency)| *urgency)?;
    Some(view)
}

/// How urgent a text is; less is more.
type Graded = (NoticeView, u8);

/// Where the law's limit stands against the value of the goods.
fn duty_limit(input: &NoticeInput<'_>) -> Option<Graded> {
    let limit = input.limit?;
    // Freight that is not known can't be counted: a table of prices by weight needs all goods together.
    if limit.with_freight && input.goods.len() != 1 {
        return None;
    }
    let most = limit.up_to.exact();
    let over = limit.value.sub(&most);
    let of_limit = |percent: i128| most.mul(&Exact::ratio(percent, 100));
    if over.is_negative() || over.is_zero() {
        let left = most.sub(&limit.value);
        let near = left.compare(&of_limit(20)).is_le() && limit.kind == LimitKind::Free;
        let amount = Amount::round(&left, limit.up_to.currency(), Rounding::Down).ok()?;
        return near.then(|| Some((say(input, "notice-under-limit", "amount", amount)?, 3))).flatten();
    }
    // Goods that bear no duty at any value have nothing to lose.
    if input.quote.is_some_and(|quote| quote.totals.duty.is_some_and(|duty| duty.minor() == 0)) {
        return None;
    }
    if limit.kind == LimitKind::Flat {
        return Some((say(input, "notice-above-flat", "limit", limit.up_to)?, 4));
    }
    if over.compare(&of_limit(50)).is_gt() {
        return Some((say(input, "notice-above-limit", "limit", limit.up_to)?, 4));
    }
    let amount = Amount::round(&over, limit.up_to.currency(), Rounding::Up).ok()?;
    Some((say(input, "notice-over-limit", "amount", amount)?, 1))
}

/// A message with one amount; nothing where no language has it: an amount alone would say nothing.
fn say(input: &NoticeInput<'_>, id: &str, name: &str, amount: Amount) -> Option<NoticeView> {
    saying(input.context, id, &Args::new().money(name, &written(amount), amount.currency().code()))
}

/// What is missing for free delivery: by the market's threshold, or by that of the service that is used unless another
/// one is chosen.
fn free_delivery(input: &NoticeInput<'_>) -> Option<Graded> {
    let context = input.context;
    let config = context.config;
    let market = config.markets.of(context.country);
    if !config.markets.ships_to(context.country) {
        return None;
    }
    let service = config.shipping.iter().find(|service| service.goes_to(context.country));
    if service.is_none() && !config.shipping.is_empty() {
        return None;
    }
    let limits = [market.free_shipping_from, service.and_then(|service| service.free_from)];
    let missing = limits.into_iter().flatten().filter_map(|from| Some((from, missing(from, input)?)));
    // The nearest by what part of it is missing; nearly always there is only one.
    let part = |(from, missing): &(Amount, Exact)| missing.div(&from.exact());
    let (from, missing) = missing.min_by(|one, other| part(one).compare(&part(other)))?;
    if missing.is_negative() || missing.is_zero() {
        return Some((saying(context, "notice-free-shipping-reached", &Args::new())?, 5));
    }
    Some((say_missing(&missing, from, input)?, 2))
}

/// How much is missing up to a threshold, in its currency; `None` where no goods have a price, or a rate is missing.
fn missing(from: Amount, input: &NoticeInput<'_>) -> Option<Exact> {
    let context = input.context;
    let mut sum = Exact::ZERO;
    for goods in input.goods {
        let piece = charged(&goods.item, goods.item.amount, context)?;
        sum = sum.add(&convert(goods.item.line(piece), from.currency(), context.rates)?);
    }
    (!sum.is_zero()).then(|| from.exact().sub(&sum))
}

/// The amount as prices are shown on the page, never less than what is missing; marked where it is converted.
fn say_missing(missing: &Exact, from: Amount, input: &NoticeInput<'_>) -> Option<NoticeView> {
    let context = input.context;
    let here = if input.shows_own_prices() { from.currency() } else { context.currency };
    let rate = ratio(from.currency(), here, context.rates)?;
    let exact = missing.mul(&rate);
    let amount = Amount::round(&exact, here, Rounding::Up).ok()?;
    let digits = written_up(amount, &exact);
    if here == from.currency() {
        let args = Args::new().money("amount", &digits, here.code());
        return saying(context, "notice-free-shipping", &args);
    }
    let about = context.say("price-approximate", &Args::new().money("price", &digits, here.code()))?;
    saying(context, "notice-free-shipping", &Args::new().text("amount", &about))
}

/// The digits that people write, rounded up where they write fewer than there are.
fn written_up(amount: Amount, exact: &Exact) -> String {
    let short = shown(amount);
    if short.exact().compare(exact).is_ge() {
        return written(short);
    }
    let step =
        10i64.pow(u32::from(amount.currency().exponent().saturating_sub(amount.currency().display_digits())));
    written(Amount::from_minor(short.minor().saturating_add(step), amount.currency()))
}

impl NoticeInput<'_> {
    /// Whether the page shows the shop's own prices.
    fn shows_own_prices(&self) -> bool {
        let config = self.context.config;
        let localize = config.localize_for(self.visitor.country.reason);
        self.original || localize != crate::config::Localize::Auto
    }
}
