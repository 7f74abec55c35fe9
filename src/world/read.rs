//! Reading a market from JSON: a compiled file, or a rule file turned into JSON by the tool.

use crate::calendar::Date;
use crate::input::{Json, Node, Problem};
use crate::money::{Amount, Currency, Decimal, Exact, Percent, Rounding};

use super::{
    BasePart, Basis, Buyer, Carrier, Category, Confidence, Consignment, Country, DutyExpression, DutyFormula,
    DutyRule, Grade, Levy, LevyBase, LevyKind, LevyUnit, Market, Measure, MeasureRate, Preference,
    PreferenceRate, Provenance, RegionByPostal, RoundingPoint, RoundingRule, Scheme, Special, SpecialEffect,
    TariffRow, TaxDisplay, TaxRate, TaxRule, Territory, TerritoryEffect, Threshold, ThresholdUnit,
    UnionTerms, Unregistered, Valuation, ValuationRule, WaiverRule, When,
};

type Read<T> = Result<T, Problem>;

impl Market {
    /// Reads a market. The first thing that is not understood is an error: a rule that is not understood must never
    /// be left out silently, since the answer without it would be wrong.
    ///
    /// # Errors
    /// - an unknown field, a missing or malformed value; the problem names its path
    pub fn read(value: &Json) -> Read<Market> {
        let n = Node::root(value);
        known(
            &n,
            &[
                "data",
                "country",
                "name",
                "currency",
                "grade",
                "tax_display",
                "union",
                "default_region",
                "regions",
                "territories",
                "valuation",
                "duty",
                "measures",
                "tax",
                "schemes",
                "levies",
                "rounding",
                "waivers",
                "special",
                "tariff",
                "sources",
                "preferences",
                "facts",
            ],
        )?;
        let sources = n.get("sources");
        Ok(Market {
            country: country(&n.get("country"))?,
            currency: currency(&n.get("currency"))?,
            grade: named(&n.get("grade"), &Grade::WORDS)?,
            tax_display: named(
                &n.get("tax_display"),
                &[("included", TaxDisplay::Included), ("excluded", TaxDisplay::Excluded)],
            )?,
            union: n.optional("union").map(|u| union(&u)).transpose()?,
            default_region: optional_text(&n, "default_region")?,
            regions: rows(&n, "regions", region)?,
            territories: rows(&n, "territories", territory)?,
            valuation: rows(&n, "valuation", valuation)?,
            duty: rows(&n, "duty", duty)?,
            measures: rows(&n, "measures", measure)?,
            tax: rows(&n, "tax", tax)?,
            schemes: rows(&n, "schemes", scheme)?,
            levies: rows(&n, "levies", levy)?,
            rounding: rows(&n, "rounding", rounding)?,
            waivers: rows(&n, "waivers", waiver)?,
            special: rows(&n, "special", special)?,
            tariff: rows(&n, "tariff", |row| tariff(row, &sources))?,
            preferences: rows(&n, "preferences", preference)?,
        })
    }
}

/// The fields that every dated row has.
const DATED: [&str; 6] = ["rule", "since", "until", "source", "checked", "confidence"];

fn rows<T>(n: &Node<'_>, key: &str, read: impl Fn(&Node<'_>) -> Read<T>) -> Read<Vec<T>> {
    n.get(key).list_or_empty()?.iter().map(read).collect()
}

fn known(n: &Node<'_>, fields: &[&str]) -> Read<()> {
    n.unknown_keys(fields).into_iter().next().map_or(Ok(()), Err)
}

fn known_row(n: &Node<'_>, own: &[&str]) -> Read<()> {
    known(n, &[own, &DATED].concat())
}

fn union(n: &Node<'_>) -> Read<UnionTerms> {
    known(n, &["id", "members", "distance_sales"])?;
    Ok(UnionTerms {
        id: text(&n.get("id"))?,
        members: countries(&n.get("members"))?,
        distance_sales: optional_text(n, "distance_sales")?,
    })
}

fn region(n: &Node<'_>) -> Read<RegionByPostal> {
    known(n, &["region", "postal"])?;
    Ok(RegionByPostal { region: text(&n.get("region"))?, postal: texts(&n.get("postal"))? })
}

fn territory(n: &Node<'_>) -> Read<Territory> {
    known_row(n, &["name", "postal", "regions", "market"])?;
    let effect = match n.optional("market") {
        Some(market) => TerritoryEffect::Market(country(&market)?),
        None => TerritoryEffect::Unknown,
    };
    Ok(Territory {
        from: provenance(n)?,
        name: text(&n.get("name"))?,
        postal: texts(&n.get("postal"))?,
        regions: texts(&n.get("regions"))?,
        effect,
    })
}

fn valuation(n: &Node<'_>) -> Read<ValuationRule> {
    known_row(n, &["basis", "share", "when"])?;
    Ok(ValuationRule {
        from: provenance(n)?,
        when: when(&n.get("when"))?,
        basis: enumerated(&n.get("basis"), Valuation::WORDS, Valuation::ALL)?,
        share: n.optional("share").map_or(Ok(Percent::WHOLE), |share| percent(&share))?,
    })
}

fn duty(n: &Node<'_>) -> Read<DutyRule> {
    known_row(n, &["formula", "amount", "rate", "collected_by", "note", "when"])?;
    let formula = match n.get("formula").word(&["free", "tariff", "flat-per-line", "percent"])? {
        0 => DutyFormula::Free,
        1 => DutyFormula::Tariff,
        2 => DutyFormula::FlatPerLine(amount(&n.get("amount"))?),
        _ => DutyFormula::Percent(percent(&n.get("rate"))?),
    };
    let collected_by = optional_text(n, "collected_by")?;
    let note = optional_text(n, "note")?;
    Ok(DutyRule { from: provenance(n)?, when: when(&n.get("when"))?, formula, collected_by, note })
}

fn measure(n: &Node<'_>) -> Read<Measure> {
    known_row(n, &["add", "top_up_to", "unknown", "not_with", "when"])?;
    let rate = match (n.optional("add"), n.optional("top_up_to"), n.optional("unknown")) {
        (Some(add), None, None) => MeasureRate::Add(percent(&add)?),
        (None, Some(cap), None) => MeasureRate::TopUpTo(percent(&cap)?),
        (None, None, Some(_)) => MeasureRate::Unknown,
        _ => return Err(n.problem("exactly one of add, top_up_to, unknown")),
    };
    let not_with = texts(&n.get("not_with"))?;
    Ok(Measure { from: provenance(n)?, when: when(&n.get("when"))?, rate, not_with })
}

fn tax(n: &Node<'_>) -> Read<TaxRule> {
    known_row(n, &["tax", "rate", "share_of", "share", "base", "on", "when"])?;
    let rate = match (n.optional("rate"), n.optional("share_of")) {
        (Some(rate), None) if rate.value().as_str() == Some("none") => TaxRate::None,
        (Some(rate), None) => TaxRate::Percent(percent(&rate)?),
        (None, Some(other)) => {
            TaxRate::ShareOf(text(&other)?, fraction(&n.get("share"))?, text(&n.get("share"))?)
        }
        _ => return Err(n.problem("exactly one of rate, share_of")),
    };
    let on = n.optional("on").map(|on| on.word(&["import", "domestic"])).transpose()?;
    Ok(TaxRule {
        from: provenance(n)?,
        when: when(&n.get("when"))?,
        tax: text(&n.get("tax"))?,
        rate,
        base: base(&n.get("base"))?,
        import: on != Some(1),
        domestic: on != Some(0),
    })
}

fn scheme(n: &Node<'_>) -> Read<Scheme> {
    known_row(n, &["registration", "base", "unregistered", "when"])?;
    Ok(Scheme {
        from: provenance(n)?,
        when: when(&n.get("when"))?,
        registration: text(&n.get("registration"))?,
        base: base(&n.get("base"))?,
        unregistered: named(
            &n.get("unregistered"),
            &[("border", Unregistered::Border), ("none", Unregistered::None)],
        )?,
    })
}

fn levy(n: &Node<'_>) -> Read<Levy> {
    known_row(n, &["kind", "amount", "percent", "of", "min", "max", "per", "taxable", "when"])?;
    let optional_amount = |key: &str| n.optional(key).map(|a| amount(&a)).transpose();
    let per = [("consignment", LevyUnit::Consignment), ("line", LevyUnit::Line), ("kg", LevyUnit::Kilogram)];
    let kind = named(&n.get("kind"), &[("levy", LevyKind::Levy), ("fee", LevyKind::Fee)])?;
    Ok(Levy {
        from: provenance(n)?,
        when: when(&n.get("when"))?,
        kind,
        amount: optional_amount("amount")?,
        percent: n.optional("percent").map_or(Ok(Percent::ZERO), |p| percent(&p))?,
        of: n.optional("of").map_or(
            Ok(if kind == LevyKind::Fee { LevyBase::Advanced } else { LevyBase::CustomsValue }),
            |of| named(&of, &[("customs-value", LevyBase::CustomsValue), ("advanced", LevyBase::Advanced)]),
        )?,
        min: optional_amount("min")?,
        max: optional_amount("max")?,
        per: n.optional("per").map_or(Ok(LevyUnit::Consignment), |p| named(&p, &per))?,
        taxable: n.optional("taxable").map_or(Ok(false), |t| t.bool())?,
    })
}

fn rounding(n: &Node<'_>) -> Read<RoundingRule> {
    known_row(n, &["what", "step", "mode"])?;
    let points = [
        ("customs-value", RoundingPoint::CustomsValue),
        ("duty", RoundingPoint::Duty),
        ("duty-total", RoundingPoint::DutyTotal),
        ("tax-base", RoundingPoint::TaxBase),
        ("tax", RoundingPoint::Tax),
    ];
    Ok(RoundingRule {
        from: provenance(n)?,
        what: named(&n.get("what"), &points)?,
        step: amount(&n.get("step"))?,
        mode: named(&n.get("mode"), &Rounding::NAMES)?,
    })
}

fn waiver(n: &Node<'_>) -> Read<WaiverRule> {
    known_row(n, &["what", "below"])?;
    let duty = n.get("what").word(&["duty", "tax"])? == 0;
    Ok(WaiverRule { from: provenance(n)?, duty, below: amount(&n.get("below"))? })
}

fn special(n: &Node<'_>) -> Read<Special> {
    known_row(n, &["effect", "reason", "when"])?;
    let effects = [("unavailable", SpecialEffect::Unavailable), ("prohibited", SpecialEffect::Prohibited)];
    Ok(Special {
        from: provenance(n)?,
        when: when(&n.get("when"))?,
        effect: named(&n.get("effect"), &effects)?,
        reason: text(&n.get("reason"))?,
    })
}

/// A tariff row is a list, not an object, since there are many: code, national line, rate, lowest, highest, day of
/// the edition, key of the source.
fn tariff(n: &Node<'_>, sources: &Node<'_>) -> Read<TariffRow> {
    let cells = n.list()?;
    let [hs, national, rate, low, high, as_of, key] = cells.as_slice() else {
        return Err(n.problem("a list of code, national line, rate, lowest, highest, date, source"));
    };
    let source = sources.get(key.str("the key of a source")?);
    let span = match (low.is_null(), high.is_null()) {
        (false, false) => Some((percent(low)?, percent(high)?)),
        _ => None,
    };
    let written = text(rate)?;
    Ok(TariffRow {
        hs: text(hs)?,
        national: text(national)?,
        rate: DutyExpression::parse(&written).ok(),
        text: written,
        span: span.filter(|(low, high)| low != high),
        as_of: date(as_of)?,
        source: text(&source.get("text"))?,
        confidence: named(&source.get("confidence"), &Confidence::WORDS)?,
    })
}

fn preference(n: &Node<'_>) -> Read<Preference> {
    known(
        n,
        &["id", "origins", "rate", "hs", "not_hs", "since", "until", "source", "checked", "confidence"],
    )?;
    let rate = match n.get("rate").str("a duty, or \"staged\"")? {
        "staged" => PreferenceRate::Staged,
        text => PreferenceRate::Duty(
            DutyExpression::parse(text)
                .map_err(|_| n.get("rate").problem(super::BadDutyExpression::EXPECTED))?,
        ),
    };
    Ok(Preference {
        id: text(&n.get("id"))?,
        origins: countries(&n.get("origins"))?,
        rate,
        hs: texts(&n.get("hs"))?,
        not_hs: texts(&n.get("not_hs"))?,
        since: n.optional("since").map(|d| date(&d)).transpose()?,
        until: n.optional("until").map(|d| date(&d)).transpose()?,
        source: text(&n.get("source"))?,
        confidence: named(&n.get("confidence"), &Confidence::WORDS)?,
    })
}

fn provenance(n: &Node<'_>) -> Read<Provenance> {
    let from = Provenance {
        rule: text(&n.get("rule"))?,
        since: date(&n.get("since"))?,
        until: n.optional("until").map(|d| date(&d)).transpose()?,
        source: text(&n.get("source"))?,
        confidence: named(&n.get("confidence"), &Confidence::WORDS)?,
    };
    if from.until.is_some_and(|until| until < from.since) {
        return Err(n.get("until").problem("a day that is not before since"));
    }
    Ok(from)
}

fn when(n: &Node<'_>) -> Read<When> {
    if n.is_null() {
        return Ok(When::default());
    }
    known(
        n,
        &[
            "basis",
            "unit",
            "over",
            "up_to",
            "consignment",
            "buyer",
            "carrier",
            "shipped_from",
            "not_shipped_from",
            "origin",
            "not_origin",
            "hs",
            "not_hs",
            "categories",
            "regions",
            "not_regions",
            "scheme",
            "not_scheme",
        ],
    )?;
    let categories = n.get("categories").list_or_empty()?;
    Ok(When {
        value: threshold(n)?,
        consignment: optional_word(n, "consignment", Consignment::WORDS, Consignment::ALL)?,
        buyer: optional_word(n, "buyer", Buyer::WORDS, Buyer::ALL)?,
        carrier: optional_word(n, "carrier", Carrier::WORDS, Carrier::ALL)?,
        shipped_from: countries(&n.get("shipped_from"))?,
        not_shipped_from: countries(&n.get("not_shipped_from"))?,
        origin: countries(&n.get("origin"))?,
        not_origin: countries(&n.get("not_origin"))?,
        hs: texts(&n.get("hs"))?,
        not_hs: texts(&n.get("not_hs"))?,
        categories: categories
            .iter()
            .map(|c| enumerated(c, Category::WORDS, Category::ALL))
            .collect::<Read<_>>()?,
        regions: texts(&n.get("regions"))?,
        not_regions: texts(&n.get("not_regions"))?,
        scheme: optional_text(n, "scheme")?,
        not_scheme: optional_text(n, "not_scheme")?,
    })
}

fn threshold(n: &Node<'_>) -> Read<Option<Threshold>> {
    let over = n.optional("over").map(|a| amount(&a)).transpose()?;
    let up_to = n.optional("up_to").map(|a| amount(&a)).transpose()?;
    if over.is_none() && up_to.is_none() {
        return if n.get("basis").is_null() && n.get("unit").is_null() {
            Ok(None)
        } else {
            Err(n.problem("over or up_to beside basis and unit"))
        };
    }
    let basis = [("goods", Basis::Goods), ("cif", Basis::Cif), ("customs-value", Basis::CustomsValue)];
    let unit = [("consignment", ThresholdUnit::Consignment), ("item", ThresholdUnit::Item)];
    Ok(Some(Threshold {
        basis: named(&n.get("basis"), &basis)?,
        unit: n.optional("unit").map_or(Ok(ThresholdUnit::Consignment), |u| named(&u, &unit))?,
        over,
        up_to,
    }))
}

fn base(n: &Node<'_>) -> Read<Vec<BasePart>> {
    let parts = [
        ("goods", BasePart::Goods),
        ("shipping", BasePart::Shipping),
        ("insurance", BasePart::Insurance),
        ("customs-value", BasePart::CustomsValue),
        ("duty", BasePart::Duty),
        ("fees", BasePart::Fees),
    ];
    n.list_or_empty()?.iter().map(|part| named(part, &parts)).collect()
}

// Single values.

fn text(n: &Node<'_>) -> Read<String> {
    n.str("a text").map(str::to_owned)
}

fn optional_text(n: &Node<'_>, key: &str) -> Read<Option<String>> {
    n.optional(key).map(|node| text(&node)).transpose()
}

fn texts(n: &Node<'_>) -> Read<Vec<String>> {
    n.list_or_empty()?.iter().map(text).collect()
}

fn date(n: &Node<'_>) -> Read<Date> {
    let expected = "a date such as 2026-11-22";
    Date::parse(n.str(expected)?).map_err(|_| n.problem(expected))
}

fn country(n: &Node<'_>) -> Read<Country> {
    let expected = "a country code such as DE";
    Country::try_new(n.str(expected)?).map_err(|_| n.problem(expected))
}

fn countries(n: &Node<'_>) -> Read<Vec<Country>> {
    n.list_or_empty()?.iter().map(country).collect()
}

fn currency(n: &Node<'_>) -> Read<Currency> {
    let expected = "a currency code such as EUR";
    Currency::try_new(n.str(expected)?).map_err(|_| n.problem(expected))
}

fn percent(n: &Node<'_>) -> Read<Percent> {
    let expected = "a percentage such as \"19%\"";
    Percent::parse(n.str(expected)?).map_err(|_| n.problem(expected))
}

/// `"22/78"`.
fn fraction(n: &Node<'_>) -> Read<Exact> {
    let expected = "a fraction such as \"22/78\"";
    let parts = n.str(expected)?.split_once('/').ok_or_else(|| n.problem(expected))?;
    let whole = |text: &str| Decimal::parse(text).map_err(|_| n.problem(expected)).map(Decimal::exact);
    let share = whole(parts.0)?.div(whole(parts.1)?);
    if share.is_too_large() { Err(n.problem(expected)) } else { Ok(share) }
}

/// `"150 EUR"`.
fn amount(n: &Node<'_>) -> Read<Amount> {
    let expected = "an amount such as \"150 EUR\"";
    let (digits, code) = n.str(expected)?.split_once(' ').ok_or_else(|| n.problem(expected))?;
    let currency = Currency::try_new(code).map_err(|_| n.problem(expected))?;
    Amount::parse(digits, currency).map_err(|_| n.problem(expected))
}

fn named<T: Copy>(n: &Node<'_>, words: &[(&str, T)]) -> Read<T> {
    let names: Vec<&str> = words.iter().map(|(name, _)| *name).collect();
    let index = n.word(&names)?;
    words.get(index).map(|(_, value)| *value).ok_or_else(|| n.problem("a known word"))
}

fn enumerated<T: Copy>(n: &Node<'_>, words: &[&str], all: &[T]) -> Read<T> {
    let index = n.word(words)?;
    all.get(index).copied().ok_or_else(|| n.problem("a known word"))
}

fn optional_word<T: Copy>(n: &Node<'_>, key: &str, words: &[&str], all: &[T]) -> Read<Option<T>> {
    n.optional(key).map(|node| enumerated(&node, words, all)).transpose()
}
