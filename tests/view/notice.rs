//! Notices: which topic speaks, what it says, and what it does not know.

use landfall::config::visitor::{Choice, Reason, Visitor};
use landfall::config::{self, Problems, Restriction};
use landfall::contract::topic;
use landfall::l10n::{Layer, plain};
use landfall::money::Exact;
use landfall::quote::{Limit, LimitKind, Quote};
use landfall::view::{NoticeGoods, NoticeInput, NoticeView, notice_request, notice_topic, notice_view};
use landfall::world::Country;

use crate::view::page::*;

/// A shop in the United States that asks before it localizes.
const ASKS: &str = r#"{"store": {"country": "US", "currency": "USD"}, "localize": "suggest"}"#;

/// Everything that a notice looks at, with a visitor whose country was guessed.
struct Scene {
    page: Page,
    reason: Reason,
    original: bool,
    declined: bool,
    goods: Vec<NoticeGoods>,
    limit: Option<Limit>,
    quote: Option<Quote>,
}

impl Scene {
    fn of(config: &str, country: &'static str, code: &'static str) -> Self {
        let page = Page::of(config, country, code);
        let (original, declined, goods, limit, quote) = Default::default();
        Scene { page, reason: Reason::TimeZone, original, declined, goods, limit, quote }
    }

    fn with(mut self, attributes: &[(&str, &str)]) -> Self {
        let category = attributes.iter().find(|(name, _)| *name == "category").map_or("", |(_, text)| *text);
        let known = ["standard", "food"].contains(&category);
        let kept: Vec<_> =
            attributes.iter().copied().filter(|(name, _)| known || *name != "category").collect();
        self.goods.push(NoticeGoods { item: self.page.item(&kept), category: category.to_owned() });
        self
    }

    fn at_limit(self, kind: LimitKind, up_to: &str, value: &str, code: &str) -> Self {
        let (up_to, value) = (amount(up_to, code), amount(value, code).exact());
        Scene { limit: Some(Limit { kind, up_to, value, with_freight: false }), ..self }
    }

    fn restrictions(&self) -> Vec<Restriction> {
        let mut problems = Problems::default();
        let all = config::restrictions(&self.page.config, &mut problems);
        assert!(problems.is_empty(), "{problems}");
        all
    }

    fn view(&self, topic: Option<&'static str>) -> NoticeView {
        let context = self.page.context();
        let visitor = Visitor {
            country: Choice { value: context.country, reason: self.reason },
            currency: Some(Choice { value: context.currency, reason: Reason::Country }),
            language: Choice { value: "en".to_owned(), reason: Reason::Page },
        };
        let view = notice_view(&NoticeInput {
            topic,
            context: &context,
            visitor: &visitor,
            original: self.original,
            declined: self.declined,
            about: &self.goods,
            goods: &self.goods,
            restrictions: &self.restrictions(),
            quote: self.quote.as_ref(),
            limit: self.limit,
        });
        NoticeView {
            message: plain(&view.message),
            accept: plain(&view.accept),
            decline: plain(&view.decline),
            never: plain(&view.never),
            ..view
        }
    }

    fn says(&self) -> String {
        self.view(None).message
    }
}

#[test]
fn a_suggestion_offers_prices_of_a_country_that_was_only_guessed() {
    let scene = Scene::of(ASKS, "DE", "EUR");
    let view = scene.view(None);
    assert_eq!(view.topic, topic::SUGGESTION);
    assert_eq!(view.message, "Shipping to DE? See prices in EUR.");
    assert_eq!((&*view.accept, &*view.decline), ("Prices in EUR", "Keep these prices"));
    assert_eq!(view.never, "Do not ask again");
    assert_eq!((&*view.language, view.direction), ("en", "ltr"));
}

#[test]
fn who_pays_in_the_shops_currency_already_is_offered_the_country_not_the_currency() {
    let euros = r#"{"store": {"country": "DE", "currency": "EUR"}, "localize": "suggest"}"#;
    let view = Scene::of(euros, "AT", "EUR").view(None);
    assert_eq!(
        (&*view.message, &*view.accept),
        ("Shipping to AT? See what it costs there.", "Prices for AT")
    );
}

#[test]
fn english_gives_a_country_the_article_that_its_name_takes() {
    let euros = r#"{"store": {"country": "DE", "currency": "EUR"}, "localize": "suggest"}"#;
    for (country, named) in [("AE", "the UAE"), ("GB", "the UK"), ("PH", "the Philippines"), ("US", "the US")]
    {
        let said = Scene::of(euros, country, "USD").says();
        assert_eq!(said, format!("Shipping to {named}? See prices in USD."));
    }
    let view = Scene::of(euros, "NL", "EUR").view(None);
    assert_eq!(
        (&*view.message, &*view.accept),
        ("Shipping to the Netherlands? See what it costs there.", "Prices for the Netherlands")
    );
}

#[test]
fn nothing_is_suggested_to_those_who_chose_or_declined_or_are_at_home() {
    let scene = || Scene::of(ASKS, "DE", "EUR");
    for reason in [Reason::Chosen, Reason::Saved, Reason::Url] {
        assert_eq!(Scene { reason, ..scene() }.says(), "", "{reason:?}");
    }
    assert_eq!(Scene { original: true, ..scene() }.says(), "", "the shop's own prices were chosen");
    assert_eq!(Scene { declined: true, ..scene() }.says(), "");
    assert_eq!(Scene::of(ASKS, "US", "USD").says(), "", "at home");
    let auto = r#"{"store": {"country": "US", "currency": "USD"}}"#;
    assert_eq!(Scene::of(auto, "DE", "EUR").says(), "", "prices are localized already");
    let nowhere = r#"{"store": {"country": "US", "currency": "USD"}, "localize": "suggest", "markets": {"DE": {"ship": false}}}"#;
    let view = Scene::of(nowhere, "DE", "EUR").view(None);
    assert_eq!((view.topic, &*view.message), (topic::RESTRICTION, "DE: this shop does not ship there"));
}

const FREE: &str =
    r#"{"store": {"country": "US", "currency": "USD"}, "markets": {"DE": {"freeShippingFrom": "80 EUR"}}}"#;

#[test]
fn what_is_missing_for_free_delivery_follows_the_quantity() {
    let scene =
        |quantity: &str| Scene::of(FREE, "DE", "EUR").with(&[("amount", "24.50"), ("quantity", quantity)]);
    // 24.50 USD are 21.93 EUR at 1.1172.
    assert_eq!(scene("1").says(), "58.08 EUR more for free delivery", "rounded up: never too little");
    assert_eq!(scene("3").says(), "14.22 EUR more for free delivery");
    assert_eq!(scene("4").says(), "Delivery is free");
}

#[test]
fn a_threshold_in_another_currency_is_marked_as_converted_and_stays_as_it_is_beside_the_shops_own_prices() {
    let config = r#"{"store": {"country": "US", "currency": "USD"}, "shipping": [{"id": "a", "price": "9 USD", "freeFrom": "100 USD"}]}"#;
    let scene = || Scene::of(config, "JP", "JPY").with(&[("amount", "90.00")]);
    // 10 USD are 1561.94 JPY.
    assert_eq!(scene().says(), "≈ 1562 JPY more for free delivery");
    assert_eq!(Scene { original: true, ..scene() }.says(), "10.00 USD more for free delivery");
}

#[test]
fn without_goods_or_a_rate_no_threshold_is_told() {
    assert_eq!(Scene::of(FREE, "DE", "EUR").says(), "");
    let mut scene = Scene::of(FREE, "DE", "EUR").with(&[("amount", "24.50")]);
    scene.page.rates = None;
    assert_eq!(scene.says(), "");
}

#[test]
fn a_limit_is_told_when_it_is_near_or_was_passed() {
    let plain = r#"{"store": {"country": "US", "currency": "USD"}}"#;
    let scene = |value: &str| {
        let scene = Scene::of(plain, "GB", "GBP").with(&[("amount", "1.00")]);
        scene.at_limit(LimitKind::Free, "135.00", value, "GBP").says()
    };
    assert_eq!(scene("100.00"), "", "far below");
    assert_eq!(scene("122.60"), "12.40 GBP below the duty-free limit");
    assert_eq!(scene("135.00"), "0.00 GBP below the duty-free limit", "the limit itself is included");
    assert_eq!(scene("143.00"), "8.00 GBP over the duty-free limit");
    assert_eq!(scene("500.00"), "For more than 135.00 GBP, import duty is added");
    let flat = Scene::of(plain, "DE", "EUR").with(&[("amount", "1.00")]);
    let flat = flat.at_limit(LimitKind::Flat, "150.00", "150.01", "EUR");
    assert_eq!(flat.says(), "For more than 150.00 EUR, the full import duty applies");
}

#[test]
fn goods_without_duty_have_no_limit_to_pass() {
    let plain = r#"{"store": {"country": "US", "currency": "USD"}}"#;
    let scene = Scene::of(plain, "GB", "GBP").with(&[("amount", "1.00")]);
    let scene = scene.at_limit(LimitKind::Free, "135.00", "143.00", "GBP");
    assert_eq!(Scene { quote: Some(german()), ..scene }.says(), "", "the quote's duty is 0.00");
}

#[test]
fn freight_that_a_limit_counts_is_known_for_one_item_only() {
    let plain = r#"{"store": {"country": "US", "currency": "USD"}}"#;
    let one = || Scene::of(plain, "AE", "USD").with(&[("amount", "1.00")]);
    let limit = Limit {
        kind: LimitKind::Free,
        up_to: amount("100.00", "USD"),
        value: Exact::whole(110),
        with_freight: true,
    };
    assert_eq!(Scene { limit: Some(limit), ..one() }.says(), "10.00 USD over the duty-free limit");
    let two = one().with(&[("amount", "1.00")]);
    assert_eq!(Scene { limit: Some(limit), ..two }.says(), "");
}

const RESTRICTS: &str = r#"{"store": {"country": "US", "currency": "USD"}, "restrictions": [
    {"match": {"category": "knives"}, "to": ["GB", "DE"], "action": "warn"},
    {"match": {"hs": "8211"}, "to": "DE", "action": "block", "message": "no-knives"},
    {"match": {"sku": "FIRE-*"}, "action": "block"}]}"#;

#[test]
fn the_gravest_restriction_speaks_and_a_missing_message_never_hides_it() {
    let knife: &[_] = &[("amount", "10.00"), ("hs", "8211.92"), ("category", "knives")];
    let view = Scene::of(RESTRICTS, "DE", "EUR").with(knife).view(None);
    assert_eq!((view.topic, view.blocks), (topic::RESTRICTION, true));
    assert_eq!(view.message, "DE: this product is not shipped there", "nobody wrote no-knives");
    let view = Scene::of(RESTRICTS, "GB", "GBP").with(knife).view(None);
    assert_eq!((&*view.message, view.blocks), ("GB: special rules apply to this product", false));
    let view = Scene::of(RESTRICTS, "FR", "EUR").with(knife).view(None);
    assert_eq!((&*view.message, view.blocks), ("", false), "another country");
    let rocket: &[_] = &[("amount", "10.00"), ("sku", "FIRE-7")];
    assert!(Scene::of(RESTRICTS, "FR", "EUR").with(rocket).view(None).blocks, "everywhere");
}

#[test]
fn a_restriction_says_what_the_merchant_wrote_as_text() {
    let mut scene = Scene::of(RESTRICTS, "DE", "EUR").with(&[("amount", "10.00"), ("hs", "821192")]);
    let own = "no-knives = <img src=x onerror=alert(1)> not to { COUNTRY($country) }";
    assert!(scene.page.words.add("en", own, Layer::Merchant).is_empty());
    assert_eq!(scene.says(), "<img src=x onerror=alert(1)> not to DE");
}

#[test]
fn a_message_that_is_there_in_another_language_says_which() {
    let mut scene = Scene::of(RESTRICTS, "DE", "EUR").with(&[("amount", "10.00"), ("hs", "821192")]);
    scene.page.words.add("ar", "no-knives = لا سكاكين", Layer::Merchant);
    let view = scene.view(None);
    assert_eq!((&*view.message, &*view.language, view.direction), ("لا سكاكين", "ar", "rtl"));
}

#[test]
fn a_return_note_is_the_merchants_and_comes_last() {
    let config = r#"{"store": {"country": "US", "currency": "USD"}, "markets": {"default": {"returnNote": "returns"}, "DE": {"freeShippingFrom": "80 EUR"}}}"#;
    let mut scene = Scene::of(config, "DE", "EUR");
    assert_eq!(scene.says(), "", "a message that nobody wrote");
    scene.page.words.add("en", "returns = Free returns from { COUNTRY($country) }", Layer::Merchant);
    assert_eq!((scene.view(None).topic, &*scene.says()), (topic::RETURN, "Free returns from DE"));
    let scene = scene.with(&[("amount", "24.50")]);
    assert_eq!(scene.view(None).topic, topic::THRESHOLD);
    assert_eq!(scene.view(Some(topic::RETURN)).message, "Free returns from DE", "asked for by name");
    assert_eq!(scene.view(Some(topic::SUGGESTION)).message, "");
}

#[test]
fn a_question_for_many_goods_has_one_line_for_each_and_leaves_out_what_has_no_price() {
    let scene = Scene::of(FREE, "DE", "EUR")
        .with(&[("amount", "24.50"), ("sku", "tee")])
        .with(&[("amount", "0")])
        .with(&[("amount", "10.00"), ("sku", "tee")]);
    let request = notice_request(&scene.goods, &scene.page.context()).unwrap();
    let ids: Vec<&str> = request.items.iter().map(|item| item.id.as_str()).collect();
    assert_eq!(ids, ["0", "1"]);
    assert!(notice_request(&[], &scene.page.context()).is_none());
}

#[test]
fn err_a_topic_that_is_none_is_told_those_that_are() {
    assert_eq!(notice_topic(Some(" return ")), Ok(Some(topic::RETURN)));
    assert_eq!(notice_topic(Some("")), Ok(None));
    let expected = "one of restriction, suggestion, threshold, return";
    assert_eq!(notice_topic(Some("returns")), Err(expected.to_owned()));
}

#[test]
fn err_half_of_a_restriction_is_none() {
    let read = |rule: &str| {
        let file = format!(r#"{{"restrictions": [{rule}]}}"#);
        let (config, problems) = config::read(Some(&file), &[]).unwrap();
        assert!(problems.is_empty(), "{problems}");
        let mut problems = Problems::default();
        assert!(config::restrictions(&config, &mut problems).is_empty(), "{rule}");
        problems.to_string()
    };
    let told = read(r#"{"match": {"hs": "8"}, "action": "block"}"#);
    assert!(told.starts_with("restrictions[0].match.hs: expected the first 2 to 10 digits"), "{told}");
    let told = read(r#"{"match": {"sku": "A"}, "to": ["UK"], "action": "block"}"#);
    assert!(told.starts_with("restrictions[0].to[0]: expected \"GB\", found \"UK\""), "{told}");
    assert!(read(r#"{"action": "block"}"#).contains("a \"match\" by hs, category or sku"));
    assert!(read(r#"{"match": {"sku": "A"}}"#).contains("an \"action\""));
    assert!(read(r#"{"match": {"sku": "A"}, "action": "forbid"}"#).starts_with("restrictions[0].action"));
    let country = Country::try_new("DE").unwrap();
    let (config, _) = config::read(Some(RESTRICTS), &[]).unwrap();
    let rules = config::restrictions(&config, &mut Problems::default());
    assert!(!rules[2].is_about(&config::Goods::default(), country), "what has no SKU has none of these");
}
