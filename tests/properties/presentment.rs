//! The currency of the answer changes nothing but the last digit.
//!
//! Every figure that enters an answer is one exact amount, rounded once, half up, to the currency's minor unit: the
//! same figure in another currency is off by at most half a unit of each. A sum of printed figures is off by that much
//! for each of them. (How much of a charge stands beside each line goes by printed values, and is not looked at here.)

use std::collections::BTreeMap;

use landfall::money::{Amount, Currency};
use landfall::quote::Quote;
use num_bigint::BigInt;
use num_rational::BigRational as Q;
use num_traits::Signed;
use serde_json::{Value, json};

use crate::properties::{ask, random_carts};

const MONEY: [&str; 6] = ["EUR", "USD", "JPY", "KWD", "CHF", "HUF"];

fn decimal(text: &str) -> Q {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    let digits: BigInt = format!("{whole}{decimals}").parse().unwrap();
    Q::new(digits, num_traits::pow(10.into(), decimals.len()))
}

/// The two answers, what one unit of each currency is worth, and half of its smallest.
struct Pair<'a> {
    answers: [&'a Quote; 2],
    worth: [Q; 2],
    half: [Q; 2],
}

impl Pair<'_> {
    /// Whether two amounts are the same but for `figures` roundings in each.
    fn same(&self, what: &str, amounts: [Amount; 2], figures: usize, cart: &str) {
        let [a, b] = [0, 1].map(|i| decimal(&amounts[i].digits()) * &self.worth[i]);
        let [half_a, half_b] = [0, 1].map(|i| &self.half[i] * &self.worth[i]);
        let bound = (half_a + half_b) * Q::from_integer(figures.into());
        let [one, other] = amounts;
        assert!((a - b).abs() <= bound, "{what}: {one} against {other}, {figures} figures\n{cart}");
    }
}

fn compare(pair: &Pair<'_>, gross: bool, cart: &str) {
    let [a, b] = pair.answers;
    assert_eq!(a.status, b.status, "{cart}");
    // Whether a rate was used at all is the currency's doing.
    let codes = |q: &Quote| {
        q.notes
            .iter()
            .filter(|n| n.code != "rate-date")
            .map(|n| (n.code.to_string(), n.item.clone(), n.rule.clone()))
            .collect::<Vec<_>>()
    };
    assert_eq!(codes(a), codes(b), "{cart}");
    let by_charge =
        |q: &Quote| q.charges.iter().map(|c| (c.rule.clone(), c.payer, c.rate.clone())).collect::<Vec<_>>();
    assert_eq!(by_charge(a), by_charge(b), "{cart}");
    for (one, other) in a.charges.iter().zip(&b.charges) {
        pair.same(&one.rule, [one.amount, other.amount], 1, cart);
    }
    let lines = a.items.len();
    for (one, other) in a.items.iter().zip(&b.items) {
        let parts = [
            // Where the gross stays, the goods are what the printed taxes leave of printed prices.
            ("goods", one.goods, other.goods, if gross { lines + a.charges.len() + 4 } else { 1 }),
            ("customsValue", one.customs_value, other.customs_value, 1),
        ];
        for (what, one, other, figures) in parts {
            assert_eq!(one.is_some(), other.is_some(), "{what}: {cart}");
            if let (Some(one), Some(other)) = (one, other) {
                pair.same(what, [one, other], figures, cart);
            }
        }
        assert_eq!(
            (one.duty.is_some(), one.tax.is_some()),
            (other.duty.is_some(), other.tax.is_some()),
            "{cart}"
        );
    }
    let all = lines + 2 + a.charges.len();
    let (t, u) = (&a.totals, &b.totals);
    for (what, one, other) in [
        ("goods", t.goods, u.goods),
        ("shipping", t.shipping, u.shipping),
        ("insurance", t.insurance, u.insurance),
        ("customsValue", t.customs_value, u.customs_value),
        ("duty", t.duty, u.duty),
        ("tax", t.tax, u.tax),
        ("fees", t.fees, u.fees),
        ("total", t.total, u.total),
        ("dueNow", t.due_now, u.due_now),
        ("dueOnDelivery", t.due_on_delivery, u.due_on_delivery),
    ] {
        assert_eq!(one.is_some(), other.is_some(), "{what}: {cart}");
        if let (Some(one), Some(other)) = (one, other) {
            pair.same(what, [one, other], if gross { 2 * all } else { all }, cart);
        }
    }
}

#[test]
fn the_currency_of_the_answer_changes_nothing_beyond_rounding() {
    let rates: BTreeMap<&str, &str> = BTreeMap::from([
        ("USD", "1.1172"),
        ("JPY", "175.68"),
        ("KWD", "0.3444"),
        ("CHF", "0.9194"),
        ("HUF", "366.33"),
    ]);
    let half = |code: &str| {
        let exponent = usize::from(Currency::try_new(code).unwrap().exponent());
        Q::new(1.into(), BigInt::from(2) * num_traits::pow(BigInt::from(10), exponent))
    };
    let worth = |code: &str| rates.get(code).map_or(decimal("1"), |rate| decimal("1") / decimal(rate));
    random_carts(2500, &|world, value, cart| {
        let mut value = value.clone();
        if value.get("rates").is_none_or(Value::is_null) {
            let mut own: BTreeMap<&str, &str> = BTreeMap::from([
                ("GBP", "0.8338"),
                ("AED", "4.1"),
                ("KRW", "1491.76"),
                ("NOK", "10.312"),
                ("CAD", "1.5606"),
                ("AUD", "1.5904"),
                ("TRY", "55.8"),
                ("BHD", "0.42"),
                ("BRL", "6.07"),
                ("CNY", "7.43"),
                ("NZD", "1.98"),
                ("SGD", "1.43"),
                ("MYR", "4.53"),
                ("THB", "37.68"),
                ("TWD", "35.2"),
                ("RON", "5.34"),
                ("ZAR", "18.65"),
            ]);
            own.extend(&rates);
            value["rates"] = json!({"base": "EUR", "date": "2026-10-30", "rates": own});
        } else {
            for (code, rate) in &rates {
                value["rates"]["rates"][*code] = json!(rate);
            }
        }
        let pick = cart.len() % MONEY.len();
        let codes = [MONEY[pick], MONEY[(pick + 1 + cart.len() % 5) % MONEY.len()]];
        let answers = codes.map(|code| {
            value["currency"] = json!(code);
            ask(world, &value)
        });
        let [Some(a), Some(b)] = answers else { return };
        let pair = Pair { answers: [&a, &b], worth: codes.map(worth), half: codes.map(half) };
        compare(&pair, value["pricesIncludeTax"] == true, cart);
    });
}
