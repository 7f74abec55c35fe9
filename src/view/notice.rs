//! One notice: what may not go there, a suggestion, how far it is to a threshold, how returns work.
//!
//! Without a topic the first that has something to say is shown, the gravest first: restriction, suggestion, threshold,
//! return.

use crate::config::visitor::{Reason, Visitor};
use crate::config::{Goods, Localize, Restriction, Verdict};
use crate::contract::topic;
use crate::input::{joined, separated};
use crate::l10n::Args;
use crate::money::Currency;
use crate::quote::{Category, Limit, Quote, Request};

use super::context::{Context, written};
use super::item::PriceItem;
use super::threshold::threshold;

/// The topics in the order in which one is looked for.
const TOPICS: [&str; 4] = [topic::RESTRICTION, topic::SUGGESTION, topic::THRESHOLD, topic::RETURN];

/// What a notice is made of.
pub struct NoticeInput<'a> {
    /// The one topic that is asked for; `None`: whichever has something to say.
    pub topic: Option<&'static str>,
    /// Everything around it.
    pub context: &'a Context<'a>,
    /// The market, with its reasons.
    pub visitor: &'a Visitor,
    /// Whether the visitor asked for the shop's own prices.
    pub original: bool,
    /// Whether a suggestion was left alone on this page.
    pub declined: bool,
    /// What restrictions are looked up for: the item that the notice stands beside, or what stands in the cart.
    pub about: &'a [NoticeGoods],
    /// What counts towards a threshold: what stands in the cart, or that item where the page has no cart.
    pub goods: &'a [NoticeGoods],
    /// What the merchant does not send everywhere.
    pub restrictions: &'a [Restriction],
    /// The answer to [`notice_request`], and the limit that it meets.
    pub quote: Option<&'a Quote>,
    /// The limit on the value of the goods.
    pub limit: Option<Limit>,
}

/// Something that a notice may be about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoticeGoods {
    /// As a price element would read it. Without a price it costs nothing, and no threshold counts it.
    pub item: PriceItem,
    /// The page's own word for its category.
    pub category: String,
}

/// The texts of a notice.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NoticeView {
    /// What it is about; empty where there is nothing to say.
    pub topic: &'static str,
    /// The language of the texts.
    pub language: String,
    /// How it is written: `ltr` or `rtl`.
    pub direction: &'static str,
    /// What it says.
    pub message: String,
    /// The button that takes a suggestion; empty where there is none.
    pub accept: String,
    /// The button that leaves it for this page.
    pub decline: String,
    /// The button that leaves it for good.
    pub never: String,
    /// Whether the goods can't be put into the cart.
    pub blocks: bool,
}

/// The topic of an attribute's text.
///
/// # Errors
/// - a word that is none: what was expected
pub fn notice_topic(text: Option<&str>) -> Result<Option<&'static str>, String> {
    let Some(text) = text.map(str::trim).filter(|text| !text.is_empty()) else { return Ok(None) };
    let known = TOPICS.into_iter().find(|topic| *topic == text);
    known.map(Some).ok_or_else(|| joined(&["one of ", &separated(&TOPICS, ", ")]))
}

/// What all the goods cost in the visitor's market, with the freight of a single one: what a limit is looked up for.
/// `None` where nothing has a price, or where it can't be asked.
#[must_use]
pub fn notice_request(goods: &[NoticeGoods], context: &Context<'_>) -> Option<Request> {
    let priced: Vec<&PriceItem> =
        goods.iter().map(|goods| &goods.item).filter(|item| item.amount.minor() > 0).collect();
    if let [one] = priced.as_slice() {
        return super::landed_request(one, context);
    }
    let mut all: Option<Request> = None;
    for (at, item) in priced.into_iter().enumerate() {
        let mut request = super::ask::goods_request(item, context)?;
        // Two lines may be of one product; an answer knows them by their names.
        request.items.iter_mut().for_each(|item| item.id = at.to_string());
        match &mut all {
            Some(all) => all.items.append(&mut request.items),
            None => all = Some(request),
        }
    }
    all
}

/// The texts of a notice; one with an empty topic where there is nothing to say.
#[must_use]
pub fn notice_view(input: &NoticeInput<'_>) -> NoticeView {
    let asked = TOPICS.into_iter().filter(|topic| input.topic.is_none_or(|only| only == *topic));
    let found = asked.into_iter().find_map(|topic| {
        let said = match topic {
            topic::RESTRICTION => restriction(input),
            topic::SUGGESTION => suggestion(input),
            topic::THRESHOLD => threshold(input),
            _ => returns(input),
        };
        said.filter(|view| !view.message.is_empty()).map(|view| NoticeView { topic, ..view })
    });
    found.unwrap_or_default()
}

/// A message with the language that it comes out in: a merchant's may be there in another one than the page's. `None`
/// where no language has it.
pub(super) fn saying(context: &Context<'_>, id: &str, args: &Args<'_>) -> Option<NoticeView> {
    let said = context.words.format(id, args)?;
    let (language, direction) = (said.language.to_owned(), written(said.language));
    Some(NoticeView { language, direction, message: said.text, ..NoticeView::default() })
}

/// The gravest of the restrictions that are about any of the goods, or that the shop does not send there at all.
fn restriction(input: &NoticeInput<'_>) -> Option<NoticeView> {
    let context = input.context;
    restricted(input.restrictions, input.about, "notice-restricted", context).or_else(|| {
        let elsewhere = !context.config.markets.ships_to(context.country);
        let args = Args::new().text("country", context.country.code());
        elsewhere.then(|| saying(context, "notice-not-sent", &args)).flatten()
    })
}

/// The gravest of the restrictions that are about any of the goods; `id` is our message for those without one of the
/// merchant's.
pub(super) fn restricted(
    rules: &[Restriction],
    about: &[NoticeGoods],
    id: &str,
    context: &Context<'_>,
) -> Option<NoticeView> {
    let country = context.country;
    let mut gravest: Option<(&Restriction, &NoticeGoods)> = None;
    for rule in rules {
        let about = about.iter().find(|goods| rule.is_about(&goods.known(), country));
        let graver = gravest.is_none_or(|(known, _)| known.verdict < rule.verdict);
        if let Some(goods) = about.filter(|_| graver) {
            gravest = Some((rule, goods));
        }
    }
    let (rule, goods) = gravest?;
    let sku = goods.item.sku.as_deref().unwrap_or_default();
    let action = if rule.verdict == Verdict::Block { "block" } else { "warn" };
    let args = Args::new().text("country", country.code()).text("sku", sku).text("action", action);
    // A message that is missing must not hide the restriction.
    let own = rule.message.as_deref().and_then(|id| saying(context, id, &args));
    let view = own.or_else(|| saying(context, id, &args))?;
    Some(NoticeView { blocks: rule.verdict == Verdict::Block, ..view })
}

/// Prices of the visitor's country, where nothing but a guess speaks for it and the merchant wants to ask first.
fn suggestion(input: &NoticeInput<'_>) -> Option<NoticeView> {
    let context = input.context;
    let config = context.config;
    let open = config.localize_for(input.visitor.country.reason) == Localize::Suggest
        && !input.original
        && !input.declined
        && !context.is_domestic()
        && config.markets.ships_to(context.country);
    if !open {
        return None;
    }
    let currency = context.currency;
    let args = Args::new().text("country", context.country.code()).text("currency", currency.code());
    // Where people pay in the shop's own currency, the country is what is new.
    let known = config.store.currency == Some(currency);
    let [greeting, accept] = if known {
        ["notice-greeting-here", "notice-accept-here"]
    } else {
        ["notice-greeting", "notice-accept"]
    };
    Some(NoticeView {
        accept: context.say(accept, &args)?,
        decline: context.word("notice-dismiss"),
        never: context.word("notice-never"),
        ..saying(context, greeting, &args)?
    })
}

/// How returns work there, in the merchant's words.
fn returns(input: &NoticeInput<'_>) -> Option<NoticeView> {
    let context = input.context;
    let id = context.config.markets.of(context.country).return_note.as_deref()?;
    let args = Args::new().text("country", context.country.code());
    saying(context, id, &args)
}

impl NoticeGoods {
    /// What restrictions look at.
    fn known(&self) -> Goods<'_> {
        let product = &self.item.product;
        Goods {
            sku: self.item.sku.as_deref().unwrap_or_default(),
            category: &self.category,
            kind: product.category.map_or("", Category::name),
            hs: product.hs_code.as_ref().map_or("", |code| code.digits()),
        }
    }
}

/// The currency that a visitor chose for themselves, to be kept when a suggestion is taken.
#[must_use]
pub fn chosen_currency(visitor: &Visitor) -> Option<Currency> {
    let currency = visitor.currency.as_ref()?;
    matches!(currency.reason, Reason::Chosen | Reason::Saved).then_some(currency.value)
}
