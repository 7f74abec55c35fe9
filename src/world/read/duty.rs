//! Customs value, duty, additional duties, agreements.

use crate::input::Json;
use crate::money::Percent;

use super::super::{
    DutyFormula, DutyRule, Form, Measure, MeasureRate, Preference, PreferenceRate, ValuationRule,
};
use super::row::{provenance, when};

pub(super) fn valuation(f: &mut Form<'_, '_>) -> ValuationRule {
    ValuationRule {
        from: provenance(f),
        when: when(f),
        basis: f.required_word("basis"),
        share: f.optional("share").unwrap_or(Percent::WHOLE),
    }
}

pub(super) fn duty(f: &mut Form<'_, '_>) -> DutyRule {
    let formula = match f.required_place("formula", &["free", "tariff", "flat-per-line", "percent"]) {
        0 => DutyFormula::Free,
        1 => DutyFormula::Tariff,
        2 => DutyFormula::FlatPerLine(f.required("amount")),
        _ => {
            let rate = f.required("rate");
            f.optional("less").map_or(DutyFormula::Percent(rate), |less| DutyFormula::PercentLess(rate, less))
        }
    };
    let by_value = matches!(formula, DutyFormula::Tariff | DutyFormula::Percent(_));
    DutyRule {
        from: provenance(f),
        when: when(f),
        formula,
        // The other formulas ask for nothing that a part could be free of.
        free: if by_value { f.optional("free") } else { None },
        collected_by: f.optional("collected_by"),
        note: f.optional("note"),
    }
}

pub(super) fn measure(f: &mut Form<'_, '_>) -> Measure {
    let (add, cap) = (f.optional("add"), f.optional("top_up_to"));
    let rate = match (add, cap, f.value("unknown")) {
        (Some(add), None, None) => MeasureRate::Add(add),
        (None, Some(cap), None) => MeasureRate::TopUpTo(cap),
        (None, None, Some(_)) => MeasureRate::Unknown,
        _ => {
            f.note(f.node().problem("exactly one of add, top_up_to, unknown"));
            MeasureRate::Unknown
        }
    };
    Measure { from: provenance(f), when: when(f), rate, not_with: f.list("not_with") }
}

pub(super) fn preference(f: &mut Form<'_, '_>) -> Preference {
    f.pass("checked");
    let rate = match f.value("rate").and_then(Json::as_str) {
        Some("staged") => PreferenceRate::Staged,
        _ => PreferenceRate::Duty(f.required("rate")),
    };
    Preference {
        id: f.required("id"),
        origins: f.list("origins"),
        rate,
        hs: f.list("hs"),
        not_hs: f.list("not_hs"),
        since: f.optional("since"),
        until: f.optional("until"),
        source: f.required("source"),
        confidence: f.required_word("confidence"),
    }
}
