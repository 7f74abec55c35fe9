//! Taxes, the schemes in which sellers collect them, levies and fees, and what the law rounds or waives.

use crate::input::Json;
use crate::money::{Amount, Decimal, Exact, Percent};

use super::super::{
    Form, Levy, LevyBase, LevyKind, LevyUnit, RoundingRule, Scheme, Special, TaxRate, TaxRule, WaiverRule,
};
use super::row::{provenance, when};

pub(super) fn tax(f: &mut Form<'_, '_>) -> TaxRule {
    let (rate, other) = (f.value("rate").and_then(Json::as_str), f.optional("share_of"));
    f.pass("share");
    let rate = match (rate, other) {
        (Some("none"), None) => TaxRate::None,
        (Some("unknown"), None) => TaxRate::Unknown,
        (Some(_), None) => TaxRate::Percent(f.required("rate")),
        (None, Some(other)) => {
            TaxRate::ShareOf(other, fraction(f).unwrap_or(Exact::ZERO), f.required("share"))
        }
        _ => {
            f.note(f.node().problem("exactly one of rate, share_of"));
            TaxRate::None
        }
    };
    // Only a rate of its own has a base to speak of.
    let plain = matches!(rate, TaxRate::Percent(_));
    let on = f.place("on", &["import", "domestic"]);
    TaxRule {
        from: provenance(f),
        when: when(f),
        tax: f.required("tax"),
        rate,
        base: f.words("base"),
        uplift: if plain { f.optional("uplift").unwrap_or(Percent::ZERO) } else { Percent::ZERO },
        free: if plain { f.optional("free") } else { None },
        inside: plain && f.flag("inside"),
        import: on != Some(1),
        domestic: on != Some(0),
    }
}

/// The member `share`: `"22/78"`.
fn fraction(f: &mut Form<'_, '_>) -> Option<Exact> {
    let parts = f.value("share").and_then(Json::as_str).and_then(|text| text.split_once('/'));
    let whole = |text: &str| Decimal::parse(text).ok().map(Decimal::exact);
    let share = parts.and_then(|(up, down)| Some(whole(up)?.div(&whole(down)?)));
    let share = share.filter(|share| !share.is_too_large());
    if share.is_none() {
        f.wrong("share", "a fraction such as \"22/78\"");
    }
    share
}

pub(super) fn scheme(f: &mut Form<'_, '_>) -> Scheme {
    Scheme {
        from: provenance(f),
        when: when(f),
        registration: f.required("registration"),
        base: f.words("base"),
        unregistered: f.required_word("unregistered"),
    }
}

pub(super) fn levy(f: &mut Form<'_, '_>) -> Levy {
    let kind = f.required_word("kind");
    let of = if kind == LevyKind::Fee { LevyBase::Advanced } else { LevyBase::CustomsValue };
    Levy {
        from: provenance(f),
        when: when(f),
        kind,
        amount: f.optional("amount"),
        percent: f.optional("percent").unwrap_or(Percent::ZERO),
        of: f.word("of").unwrap_or(of),
        min: f.optional("min"),
        max: f.optional("max"),
        per: f.word("per").unwrap_or(LevyUnit::Consignment),
        taxable: f.flag("taxable"),
    }
}

pub(super) fn rounding(f: &mut Form<'_, '_>) -> RoundingRule {
    RoundingRule {
        from: provenance(f),
        what: f.required_word("what"),
        step: f.required("step"),
        mode: f.required("mode"),
    }
}

pub(super) fn waiver(f: &mut Form<'_, '_>) -> WaiverRule {
    let included: Option<Amount> = f.optional("up_to");
    WaiverRule {
        from: provenance(f),
        what: f.required_word("what"),
        below: included.unwrap_or_else(|| f.required("below")),
        included: included.is_some(),
    }
}

pub(super) fn special(f: &mut Form<'_, '_>) -> Special {
    Special {
        from: provenance(f),
        when: when(f),
        effect: f.required_word("effect"),
        reason: f.required("reason"),
    }
}
