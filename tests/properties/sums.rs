//! Parts sum to wholes, nothing is paid twice or by nobody, nothing is due at a border that is not there.

use landfall::quote::{ChargeKind, Payer, Quote, Request, Status, quote, verify};
use serde_json::{Value, json};

use crate::common;
use crate::properties::{ask, minor, random_carts};

/// The parts of an answer add up, and nothing is paid twice or by nobody.
fn adds_up(q: &Quote, cart: &str) {
    let t = &q.totals;
    let of = |kinds: &[ChargeKind]| -> i64 {
        q.charges.iter().filter(|c| kinds.contains(&c.kind)).map(|c| c.amount.minor()).sum()
    };
    let due = |payer: Payer| -> i64 {
        q.charges.iter().filter(|c| c.payer == payer).map(|c| c.amount.minor()).sum()
    };
    if let (Some(total), Some(goods)) = (minor(t.total), minor(t.goods)) {
        let parts = [t.shipping, t.insurance, t.duty, t.tax, t.fees].map(|a| minor(a).unwrap());
        assert_eq!(total, goods + parts.iter().sum::<i64>(), "{cart}");
        assert_eq!(total, minor(t.due_now).unwrap() + minor(t.due_on_delivery).unwrap(), "{cart}");
        assert_eq!(minor(t.due_on_delivery), Some(due(Payer::Recipient)), "{cart}");
        assert_eq!(minor(t.due_now), Some(goods + parts[0] + parts[1] + due(Payer::Seller)), "{cart}");
        assert_eq!(minor(t.duty).unwrap(), of(&[ChargeKind::Duty]), "{cart}");
        assert_eq!(minor(t.tax).unwrap(), of(&[ChargeKind::Tax]), "{cart}");
        assert_eq!(minor(t.fees).unwrap(), of(&[ChargeKind::Levy, ChargeKind::Fee]), "{cart}");
        assert_eq!(minor(t.duty), q.items.iter().map(|i| minor(i.duty)).sum(), "{cart}");
        assert_eq!(minor(t.tax), q.items.iter().map(|i| minor(i.tax)).sum(), "{cart}");
        assert!(q.status <= Status::Estimated || q.status == Status::Prohibited, "{cart}");
    } else {
        assert!(q.status >= Status::Unavailable, "an unknown total and the status {:?}: {cart}", q.status);
        assert!(!q.notes.is_empty(), "an unknown total, and no note that says why: {cart}");
        assert_eq!((t.due_now, t.due_on_delivery), (None, None), "{cart}");
    }
    assert_eq!(minor(t.goods), q.items.iter().map(|i| minor(i.goods)).sum(), "{cart}");
    assert_eq!(minor(t.customs_value), q.items.iter().map(|i| minor(i.customs_value)).sum(), "{cart}");
    let charged =
        q.charges.iter().all(|c| c.amount.minor() >= 0 && !c.rule.is_empty() && !c.source.is_empty());
    assert!(charged, "a charge without a rule, a source or a sense: {cart}");
}

#[test]
fn every_answer_adds_up_and_can_be_verified() {
    random_carts(3000, &|world, value, cart| {
        let Some(answer) = ask(world, value) else { return };
        adds_up(&answer, cart);
        let request = Request::read(&value.clone().into(), world).unwrap();
        assert!(verify(world, &request, &answer.to_json()), "{cart}");
    });
}

#[test]
fn nothing_is_due_at_a_border_that_is_not_there() {
    random_carts(3000, &|world, value, cart| {
        // To the door next door: no part of the country with rules of its own.
        let mut value = value.clone();
        value["shipFrom"] = value["destination"]["country"].clone();
        value["destination"].as_object_mut().unwrap().remove("postalCode");
        value["destination"].as_object_mut().unwrap().remove("region");
        let Some(answer) = ask(world, &value) else { return };
        if answer.totals.goods.is_none() {
            return;
        }
        assert_eq!(minor(answer.totals.duty), Some(0), "{cart}");
        let due = |kind: ChargeKind| answer.charges.iter().filter(move |c| c.kind == kind);
        assert_eq!(due(ChargeKind::Duty).count() + due(ChargeKind::Levy).count(), 0, "{cart}");
        assert!(due(ChargeKind::Fee).all(|fee| fee.rule.starts_with("merchant/")), "{cart}");
        assert!(minor(answer.totals.due_on_delivery).is_none_or(|later| later == 0), "{cart}");
    });
}

#[test]
fn a_price_with_its_tax_stays_at_home_what_it_is() {
    random_carts(1500, &|world, value, cart| {
        let mut value = value.clone();
        value["shipFrom"] = value["destination"]["country"].clone();
        value["pricesIncludeTax"] = json!(true);
        value["overrides"] = Value::Null;
        let mut plain = value.clone();
        plain["pricesIncludeTax"] = json!(false);
        let (Some(gross), Some(net)) = (ask(world, &value), ask(world, &plain)) else { return };
        let Some(total) = minor(gross.totals.total) else { return };
        if minor(gross.totals.duty) != Some(0) || gross.totals.customs_value.is_some() {
            // A part of the country behind a border.
            return;
        }
        let t = &net.totals;
        let paid: i64 = [t.goods, t.shipping, t.insurance].map(|a| minor(a).unwrap()).iter().sum();
        assert_eq!(total, paid, "the gross became another: {cart}");
    });
}

#[test]
fn an_answer_that_was_changed_is_refused() {
    let world = common::world();
    let value = json!({
        "date": "2026-11-22", "shipFrom": "US", "destination": {"country": "DE"}, "currency": "EUR",
        "items": [{"unitPrice": {"amount": "49.00", "currency": "USD"}, "hsCode": "610910"}],
    });
    let request = Request::read(&value.clone().into(), &world).unwrap();
    let mut answer = quote(&world, &request).unwrap().to_json();
    assert!(verify(&world, &request, &answer));
    *answer.member("totals").member("total") = "1.00".into();
    assert!(!verify(&world, &request, &answer));
}

#[test]
fn amounts_near_the_limits_are_computed_or_refused_but_never_wrap() {
    let world = common::world();
    for amount in ["90000000000000000", "9999999999999999.99", "0", "0.01"] {
        let value = json!({
            "date": "2026-11-22", "shipFrom": "US", "destination": {"country": "DE"}, "currency": "JPY",
            "items": [{"unitPrice": {"amount": amount, "currency": "EUR"}, "quantity": 1_000_000, "hsCode": "610910"},
                      {"unitPrice": {"amount": "1", "currency": "KWD"}}],
            "shipping": {"amount": "7", "currency": "GBP"}, "insurance": {"amount": "3", "currency": "AED"},
            "rates": {"base": "EUR", "date": "2026-10-30", "rates": {"JPY": "175.68", "KWD": "0.345678", "GBP": "0.83377", "AED": "4.10291"}},
        });
        let request = Request::read(&value.clone().into(), &world).unwrap();
        if let Ok(answer) = quote(&world, &request) {
            adds_up(&answer, amount);
        }
    }
}
