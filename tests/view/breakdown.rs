//! Breakdowns add up and say in words what they are made of.

use landfall::calendar::Date;
use landfall::l10n::plain;
use landfall::quote::{Charge, ChargeKind, Note, Quote, Status, Totals};
use landfall::view::{BreakdownView, Piece, breakdown_view, landed_request};

use crate::view::page::*;

const LANDED: [(&str, &str); 2] = [("amount", "98.00"), ("show", "landed")];

/// The amounts of a breakdown's rows and its total, as numbers without their point.
fn printed(quote: &Quote, page: &Page) -> (Vec<i64>, i64) {
    let view = breakdown_view(&page.item(&LANDED), quote, &page.context());
    let number = |text: &str| {
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        digits.parse().unwrap_or_else(|_| panic!("{text} is no amount"))
    };
    (view.rows.iter().map(|row| number(&row.amount)).collect(), number(&view.total.amount))
}

/// Label, amount and whether it is known, of each row.
fn rows(view: &BreakdownView) -> Vec<(&str, &str, bool)> {
    view.rows.iter().map(|row| (row.label.as_str(), row.amount.as_str(), row.known)).collect()
}

/// The pieces of a source; those that can be opened in brackets.
fn source(pieces: &[Piece]) -> Vec<String> {
    let said = |piece: &Piece| match piece {
        Piece::Text(text) => plain(text),
        Piece::Address(address) => format!("[{address}]"),
    };
    // An isolation mark may stand alone.
    pieces.iter().map(said).filter(|text| !text.is_empty()).collect()
}

#[test]
fn the_rows_of_a_breakdown_add_up_to_its_total_in_every_currency() {
    let cases = [
        Figures { code: "EUR", goods: "87.72", shipping: "10.74", duty: "3.00", tax: "19.28", fees: "0.00" },
        Figures { code: "JPY", goods: "7654", shipping: "1874", duty: "812", tax: "1034", fees: "0" },
        Figures {
            code: "KWD",
            goods: "15.053",
            shipping: "3.687",
            duty: "0.937",
            tax: "0.000",
            fees: "0.000",
        },
        // Forint are written whole: 0.40 and 0.40 and 0.40 are 1, and one row has to say so.
        Figures {
            code: "HUF",
            goods: "17064.40",
            shipping: "4178.40",
            duty: "1167.40",
            tax: "6050.40",
            fees: "0.00",
        },
        Figures { code: "HUF", goods: "0.50", shipping: "0.50", duty: "0.50", tax: "0.50", fees: "0.00" },
    ];
    for figures in cases {
        let page = Page::new("DE", "EUR");
        let (rows, total) = printed(&figures.quote(), &page);
        assert!(rows.len() >= 4, "{rows:?}");
        assert_eq!(rows.iter().sum::<i64>(), total, "{} {rows:?}", figures.code);
    }
    let figures = Figures {
        code: "HUF",
        goods: "17064.40",
        shipping: "4178.40",
        duty: "1167.40",
        tax: "6050.40",
        fees: "0.00",
    };
    let page = Page::new("HU", "HUF");
    assert_eq!(printed(&figures.quote(), &page), (vec![17065, 4178, 1167, 6051], 28461));
}

#[test]
fn a_breakdown_says_what_it_is_made_of_in_words() {
    let page = Page::of(
        r#"{"store": {"country": "US", "currency": "USD"}, "shipping": [{"id": "a", "price": "12.00 USD"}]}"#,
        "DE",
        "EUR",
    );
    let mut quote =
        Figures { code: "EUR", goods: "87.72", shipping: "10.74", duty: "3.00", tax: "19.28", fees: "5.95" }
            .quote();
    let duty = charge(ChargeKind::Duty, "EU/duty/flat-per-line", "1 line", "3.00 EUR", amount("3.00", "EUR"));
    quote.charges.insert(0, duty);
    quote.charges.push(charge(ChargeKind::Fee, "carrier/fee", "1 parcel", "5.95 EUR", amount("5.95", "EUR")));
    let view = breakdown_view(&page.item(&LANDED), &quote, &page.context());
    let rows: Vec<String> = view
        .rows
        .iter()
        .map(|row| plain(&[&row.label, &*row.amount, row.detail.as_deref().unwrap_or("-")].join(" | ")))
        .collect();
    assert_eq!(
        rows,
        [
            "Goods | 87.72 EUR | -",
            "Shipping | 10.74 EUR | -",
            "Import duty | 3.00 EUR | 3.00 EUR for 1 kind of goods",
            "VAT | 19.28 EUR | 19% of 101.46 EUR",
            "Carrier’s handling fee | 5.95 EUR | -",
        ]
    );
    assert_eq!(plain(&view.total.amount), "≈ 126.69 EUR", "converted, and not what is charged");
    assert_eq!(view.pay, "Nothing to pay on delivery");
    assert_eq!(view.estimate, None);
    assert_eq!(plain(&view.heading), "What you pay · DE");
    let working = &view.working[1];
    assert_eq!(plain(&working.title), "VAT · 19.28 EUR");
    assert_eq!(plain(&working.rule), "Rule DE/vat/ioss · since 2021-07-01 · collected by the shop");
    assert_eq!(source(&working.source), ["Source: Dir. 2006/112/EC <b>"], "as text");
}

#[test]
fn the_sum_is_marked_exactly_where_the_price_at_the_door_is() {
    let store = r#"{"store": {"country": "US", "currency": "USD"}}"#;
    let local = r#"{"store": {"country": "US", "currency": "USD", "chargeIn": "local"}}"#;
    let figures =
        Figures { code: "EUR", goods: "87.72", shipping: "10.74", duty: "3.00", tax: "19.28", fees: "0.00" };
    for (config, status, sum) in [
        (local, Status::Exact, "120.74 EUR"),
        (local, Status::Estimated, "≈ 120.74 EUR"),
        (store, Status::Exact, "≈ 120.74 EUR"),
        (store, Status::Estimated, "≈ 120.74 EUR"),
    ] {
        let page = Page::of(config, "DE", "EUR");
        let quote = Quote { status, ..figures.quote() };
        let view = breakdown_view(&page.item(&LANDED), &quote, &page.context());
        assert_eq!(plain(&view.total.amount), sum, "{config} {status:?}");
        let door = page.price(&LANDED, Some(&quote));
        assert_eq!(door.amount.starts_with('≈'), sum.starts_with('≈'), "{}", door.amount);
    }
}

#[test]
fn shipping_that_costs_nothing_is_free() {
    let page = Page::of(
        r#"{"store": {"country": "US", "currency": "USD"}, "shipping": [{"id": "a", "price": "0.00 USD"}]}"#,
        "DE",
        "EUR",
    );
    let quote =
        Figures { code: "EUR", goods: "87.72", shipping: "0.00", duty: "0.00", tax: "16.67", fees: "0.00" }
            .quote();
    let view = breakdown_view(&page.item(&LANDED), &quote, &page.context());
    assert_eq!(
        rows(&view),
        [
            ("Goods", "87.72 EUR", true),
            ("Shipping", "free", true),
            ("Import duty", "0.00 EUR", true),
            ("VAT", "16.67 EUR", true),
        ]
    );
}

#[test]
fn what_is_not_known_is_said_and_the_rest_stays() {
    let page = Page::new("DE", "EUR");
    let mut quote =
        Figures { code: "EUR", goods: "87.72", shipping: "10.74", duty: "?", tax: "?", fees: "0.00" }.quote();
    quote.totals.due_on_delivery = None;
    quote.notes.push(Note::new("duty-unknown"));
    let view = breakdown_view(&page.item(&LANDED), &quote, &page.context());
    assert_eq!(
        rows(&view),
        [
            ("Goods", "87.72 EUR", true),
            ("Shipping", "10.74 EUR", true),
            ("Import duty", "not known yet", false),
            ("Tax", "not known yet", false),
        ]
    );
    assert_eq!((view.total.amount.as_str(), view.total.known), ("not known yet", false));
    assert_eq!((view.total.label.as_str(), view.estimate), ("Total", None), "what is unknown is no estimate");
    assert_eq!(view.pay, "More may be due on delivery");
    assert_eq!(view.reasons, ["Import duty is not known"]);
}

#[test]
fn each_kind_of_tax_has_its_row() {
    let page = Page::new("CA", "EUR");
    let mut quote =
        Figures { code: "EUR", goods: "100.00", shipping: "0.00", duty: "0.00", tax: "14.98", fees: "0.00" }
            .quote();
    quote.charges = vec![
        charge(ChargeKind::Tax, "CA/gst/import", "100.00 EUR", "5%", amount("5.00", "EUR")),
        charge(ChargeKind::Tax, "CA-QC/qst/import", "100.00 EUR", "9.975%", amount("9.98", "EUR")),
    ];
    let view = breakdown_view(&page.item(&LANDED), &quote, &page.context());
    let taxes: Vec<String> = view
        .rows
        .iter()
        .skip(2)
        .map(|r| plain(&[&r.label, &*r.amount, r.detail.as_deref().unwrap_or("-")].join(" ")))
        .collect();
    assert_eq!(taxes, ["GST 5.00 EUR 5% of 100.00 EUR", "QST 9.98 EUR 9.975% of 100.00 EUR"]);
    assert_eq!(view.rows[1].detail.as_deref(), Some("no duty due"));
}

#[test]
fn rates_by_weight_and_bounds_are_read_as_sentences() {
    let page = Page::new("GB", "EUR");
    let detail = |base: &str, rate: &str| {
        let mut quote = Figures {
            code: "EUR",
            goods: "87.72",
            shipping: "0.00",
            duty: "3.00",
            tax: "0.00",
            fees: "0.00",
        }
        .quote();
        quote.charges = vec![charge(ChargeKind::Duty, "GB/duty/tariff", base, rate, amount("3.00", "EUR"))];
        let view = breakdown_view(&page.item(&LANDED), &quote, &page.context());
        plain(view.rows[1].detail.as_deref().unwrap_or_default())
    };
    assert_eq!(detail("98.46 EUR", "12%"), "12% of 98.46 EUR");
    assert_eq!(detail("2 lines", "3.00 EUR"), "3.00 EUR for each of 2 kinds of goods");
    assert_eq!(detail("0.36 kg", "35.10 GBP/100kg"), "35.10 GBP per 100 kg");
    assert_eq!(detail("98.46 EUR", "8% + 1.20 EUR/kg"), "8% + 1.20 EUR per kg of 98.46 EUR");
    assert_eq!(detail("98.46 EUR", "10% MIN 2.00 EUR/kg"), "10%, at least 2.00 EUR per kg of 98.46 EUR");
    assert_eq!(
        detail("98.46 EUR", "see tariff"),
        "see tariff of 98.46 EUR",
        "not understood: as it is written"
    );
}

#[test]
fn an_estimate_looks_like_one_and_says_why_once() {
    let page = Page::new("DE", "EUR");
    let mut quote = german();
    quote.status = Status::Estimated;
    quote.notes = vec![
        Note {
            detail: Some("European Central Bank, euro foreign exchange reference rates".to_owned()),
            date: Date::parse("2026-10-30").ok(),
            ..Note::new("rate-date")
        },
        Note {
            detail: Some("Our own bank".to_owned()),
            date: Date::parse("2026-10-29").ok(),
            ..Note::new("rate-date")
        },
        Note { detail: Some("ON".to_owned()), ..Note::new("estimated-region") },
        Note { item: Some("1".to_owned()), ..Note::new("hs-missing") },
        Note { item: Some("2".to_owned()), ..Note::new("hs-missing") },
        Note { detail: Some("8%–18%".to_owned()), ..Note::new("tariff-span") },
        Note::new("something-new"),
    ];
    let view = breakdown_view(&page.item(&LANDED), &quote, &page.context());
    assert_eq!(view.estimate.as_deref(), Some("Estimate"));
    assert_eq!(view.total.label, "Estimated total");
    let reasons: Vec<String> = view.reasons.iter().map(|r| plain(r)).collect();
    assert_eq!(
        reasons,
        [
            "Tax differs by region; the VAT here is a typical one",
            "This product has no customs code, so its duty is not certain",
            "Duty is between 8% and 18%, depending on the exact product",
            "Some of these amounts are estimates",
            "Converted at the European Central Bank’s rate of 2026-10-30",
            "Converted at the rate of 2026-10-29 (Our own bank)",
        ]
    );
}

#[test]
fn under_a_plain_price_the_breakdown_opens_from_the_price_at_the_door() {
    let config =
        r#"{"store": {"country": "US", "currency": "USD"}, "shipping": [{"id": "a", "price": "12.00 USD"}]}"#;
    let page = Page::of(config, "DE", "EUR");
    let item = page.item(&[("amount", "98.00")]);
    let request = landed_request(&item, &page.context()).unwrap();
    assert_eq!(request.shipping, Some(amount("12.00", "USD")));
    let mut figures =
        Figures { code: "EUR", goods: "87.72", shipping: "10.74", duty: "3.00", tax: "19.28", fees: "0.00" };
    let view = breakdown_view(&item, &figures.quote(), &page.context());
    assert_eq!(plain(&view.open), "≈ 120.74 EUR at your door");
    assert_eq!(view.scope, "This item ordered alone, shipping included");
    figures.duty = "?";
    let view = breakdown_view(&item, &figures.quote(), &page.context());
    assert_eq!(view.open, "Price at your door not known yet");
    let landed = breakdown_view(&page.item(&LANDED), &figures.quote(), &page.context());
    assert_eq!((landed.open.as_str(), landed.scope.as_str()), ("What this includes", ""));
}

/// Under a duty of 3.00 EUR from this source.
fn sourced(text: &str) -> BreakdownView {
    let page = Page::new("DE", "EUR");
    let mut quote = german();
    let duty = charge(ChargeKind::Duty, "EU/duty", "98.46 EUR", "12%", amount("3.00", "EUR"));
    quote.totals.customs_value = Some(amount("98.46", "EUR"));
    quote.charges = vec![Charge { source: text.to_owned(), ..duty }];
    breakdown_view(&page.item(&LANDED), &quote, &page.context())
}

#[test]
fn addresses_of_sources_can_be_opened_if_they_are_safe_to() {
    let pieces = |text: &str| source(&sourced(text).working[0].source);
    assert_eq!(pieces("https://europa.eu/a?b=1#c"), ["Source: ", "[https://europa.eu/a?b=1#c]"]);
    assert_eq!(
        pieces("https://a.eu/x (orders above 22 EUR); see https://b.eu/y, of 2026"),
        ["Source: ", "[https://a.eu/x]", " (orders above 22 EUR); see ", "[https://b.eu/y]", ", of 2026"]
    );
    for text in ["http://a.eu/x", "javascript:alert(1)", "https://", "Reg. (EU) 2026/382"] {
        assert_eq!(pieces(text).concat(), format!("Source: {text}"), "not to be opened");
    }
}

#[test]
fn the_value_that_a_duty_is_taken_of_stands_in_the_working() {
    assert_eq!(plain(&sourced("x").customs_value), "Customs value 98.46 EUR");
    let page = Page::new("DE", "EUR");
    let quote = Quote { totals: sourced_totals(), ..german() };
    let view = breakdown_view(&page.item(&LANDED), &quote, &page.context());
    assert_eq!(view.customs_value, "", "no duty is taken of it");
}

fn sourced_totals() -> Totals {
    Totals { customs_value: Some(amount("98.46", "EUR")), ..german().totals }
}

#[test]
fn what_is_paid_now_and_what_on_delivery_add_up_to_the_total() {
    let page = Page::new("HU", "HUF");
    let figures =
        Figures { code: "HUF", goods: "100.40", shipping: "0.00", duty: "20.40", tax: "0.00", fees: "0.00" };
    let mut quote = figures.quote();
    quote.totals.due_now = Some(amount("100.40", "HUF"));
    quote.totals.due_on_delivery = Some(amount("20.40", "HUF"));
    let view = |quote: &Quote| breakdown_view(&page.item(&LANDED), quote, &page.context());
    let pays = view(&quote).pays;
    let pays: Vec<_> = pays.iter().map(|row| (row.label.as_str(), row.amount.as_str())).collect();
    assert_eq!(pays, [("Pay now", "101 HUF"), ("Pay on delivery", "20 HUF")], "121 in all");
    assert_eq!(view(&figures.quote()).pays, [], "all of it at once");
    quote.totals.due_on_delivery = None;
    assert_eq!(view(&quote).pays, [], "nobody knows");
}
