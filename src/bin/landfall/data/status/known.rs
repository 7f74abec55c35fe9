//! What is known of one market on a day.

use landfall::calendar::Date;
use landfall::world::source::Source;
use landfall::world::{Confidence, LevyKind, Market, TariffRow};
use serde_json::{Value, json};

use super::super::rows::rows;
use super::terms::{self, Free, How, Rate, Seller};

/// One market's line.
pub(super) struct Known<'a> {
    pub(super) market: &'a Market,
    name: String,
    taxes: Vec<Rate>,
    reduced: Vec<String>,
    duty_free: Vec<Free>,
    tax_free: Vec<Free>,
    schemes: Vec<Seller>,
    how: How,
    partly: bool,
    rates: Vec<Value>,
    measures: usize,
    levies: usize,
    fees: usize,
    papers: usize,
    agreements: Vec<String>,
    /// Rows in force by confidence, in the order of `Confidence`.
    counts: [usize; 3],
    /// The first days of the oldest and of the newest row in force.
    since: Option<(Date, Date)>,
    /// The days on which somebody last looked, the longest ago and the latest.
    checked: Option<(Date, Date)>,
}

/// Counts by confidence under their words.
pub(super) fn shares([official, third_party, unverified]: [usize; 3]) -> Value {
    json!({"official": official, "third-party": third_party, "unverified": unverified})
}

impl<'a> Known<'a> {
    pub(super) fn of(source: &Source, market: &'a Market, day: Date) -> Known<'a> {
        let (mut counts, mut since, mut checked) = ([0; 3], None, None);
        for row in rows(market).iter().filter(|row| row.from.holds_on(day)) {
            if let Some(count) = counts.get_mut(row.from.confidence as usize) {
                *count += 1;
            }
            since = widened(since, row.from.since);
            if let Some(looked) = source.checked(market.country, row.section, row.index) {
                checked = widened(checked, looked);
            }
        }
        let levies = |kind: LevyKind| {
            let mut names: Vec<&str> = market
                .levies
                .iter()
                .filter(|levy| levy.kind == kind && levy.from.holds_on(day))
                .map(|levy| levy.from.rule.as_str())
                .collect();
            names.dedup();
            names.len()
        };
        let mut agreements: Vec<String> = market
            .preferences
            .iter()
            .filter(|p| p.since.is_none_or(|since| since <= day) && p.until.is_none_or(|until| day <= until))
            .map(|p| p.id.clone())
            .collect();
        agreements.sort();
        agreements.dedup();
        let (taxes, reduced) = terms::taxes(market, day);
        Known {
            market,
            name: source.name(market.country).to_owned(),
            taxes,
            reduced,
            duty_free: terms::duty_free(market, day),
            tax_free: terms::tax_free(market, day),
            schemes: terms::schemes(market, day),
            how: terms::how(market, day),
            partly: terms::is_partly_unknown(market, day),
            rates: terms::rates(market, day),
            measures: market.measures.iter().filter(|row| row.from.holds_on(day)).count(),
            levies: levies(LevyKind::Levy),
            fees: levies(LevyKind::Fee),
            papers: source.rows(market.country, "papers"),
            agreements,
            counts,
            since,
            checked,
        }
    }

    fn oldest(&self) -> Option<Date> {
        self.market.tariff.iter().map(|row| row.as_of).min()
    }

    fn seen(&self) -> [usize; 3] {
        let count = |confidence: Confidence| {
            let fits = |row: &&TariffRow| row.confidence == confidence;
            self.market.tariff.iter().filter(fits).count()
        };
        [Confidence::Official, Confidence::ThirdParty, Confidence::Unverified].map(count)
    }

    pub(super) const HEADING: [&'static str; 14] = [
        "country",
        "grade",
        "tax",
        "duty-free",
        "tax-free",
        "schemes",
        "duty",
        "rates",
        "oldest",
        "agreements",
        "official",
        "third-party",
        "unverified",
        "since, checked",
    ];

    pub(super) fn cells(&self) -> Vec<String> {
        let first = |list: &[Free]| {
            let more = if list.len() > 1 { " …" } else { "" };
            list.iter()
                .max_by_key(|free| free.rank())
                .map(|free| format!("{}{more}", terms::short(free.up_to)))
        };
        let tax: Vec<String> = self.taxes.iter().map(|tax| format!("{} {}", tax.tax, tax.rate)).collect();
        let tax = match tax.as_slice() {
            [] => "none".to_owned(),
            [one] => one.clone(),
            [one, ..] => format!("{one} …"),
        };
        let schemes: Vec<&str> = self.schemes.iter().map(|seller| seller.registration.as_str()).collect();
        let [official, third_party, unverified] = self.counts;
        let day = |days: Option<(Date, Date)>, last: bool| {
            days.map_or_else(String::new, |(a, b)| if last { b } else { a }.to_string())
        };
        vec![
            self.market.country.code().to_owned(),
            self.market.grade.name().to_owned(),
            tax,
            first(&self.duty_free).unwrap_or_default(),
            first(&self.tax_free).unwrap_or_default(),
            schemes.join(" "),
            self.how.name().to_owned(),
            self.market.tariff.len().to_string(),
            self.oldest().map(|day| day.to_string()).unwrap_or_default(),
            self.agreements.len().to_string(),
            official.to_string(),
            third_party.to_string(),
            unverified.to_string(),
            format!("{}, {}", day(self.since, true), day(self.checked, false)),
        ]
    }

    pub(super) fn object(&self) -> Value {
        let market = self.market;
        let span = |days: Option<(Date, Date)>| {
            days.map(|(first, last)| json!({"earliest": first.to_string(), "latest": last.to_string()}))
        };
        let free = |list: &[Free]| list.iter().map(Free::object).collect::<Vec<_>>();
        json!({
            "country": market.country.code(),
            "name": self.name,
            "currency": market.currency.code(),
            "union": market.union.as_ref().map(|union| union.id.clone()),
            "grade": market.grade.name(),
            "tax": {
                "standard": self.taxes.iter().map(Rate::object).collect::<Vec<_>>(),
                "others": self.reduced,
                "freeUpTo": free(&self.tax_free),
            },
            "schemes": self.schemes.iter().map(Seller::object).collect::<Vec<_>>(),
            "duty": {
                "how": self.how.name(),
                "partlyUnknown": self.partly,
                "rates": self.rates,
                "freeUpTo": free(&self.duty_free),
                "measures": self.measures,
            },
            "dutyRates": market.tariff.len(),
            "dutyRatesBy": shares(self.seen()),
            "oldestDutyRate": self.oldest().map(|day| day.to_string()),
            "agreements": self.agreements,
            "levies": self.levies,
            "fees": self.fees,
            "papers": self.papers,
            "regions": market.regions.len(),
            "territories": market.territories.iter().map(|place| place.name.clone()).collect::<Vec<_>>(),
            "rows": shares(self.counts),
            "since": span(self.since),
            "checked": span(self.checked),
        })
    }
}

fn widened(span: Option<(Date, Date)>, day: Date) -> Option<(Date, Date)> {
    Some(span.map_or((day, day), |(first, last)| (first.min(day), last.max(day))))
}
