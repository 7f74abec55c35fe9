//! What rows share: where they come from, and when they apply.

use super::super::{Form, Provenance, Threshold, ThresholdUnit, When};

/// The fields that every dated row has.
pub(super) fn provenance(f: &mut Form<'_, '_>) -> Provenance {
    // The day of the last check serves only the authors.
    f.pass("checked");
    let from = Provenance {
        rule: f.required("rule"),
        since: f.required("since"),
        until: f.optional("until"),
        source: f.required("source"),
        confidence: f.required_word("confidence"),
    };
    if from.until.is_some_and(|until| until < from.since) {
        f.wrong("until", "a day that is not before since");
    }
    from
}

/// The conditions of a row.
pub(super) fn when(f: &mut Form<'_, '_>) -> When {
    let mut found = When::default();
    f.object("when", "an object", &mut |f| found = conditions(f));
    found
}

fn conditions(f: &mut Form<'_, '_>) -> When {
    When {
        value: threshold(f),
        consignment: f.word("consignment"),
        buyer: f.word("buyer"),
        carrier: f.word("carrier"),
        shipped_from: f.list("shipped_from"),
        not_shipped_from: f.list("not_shipped_from"),
        origin: f.list("origin"),
        not_origin: f.list("not_origin"),
        hs: f.list("hs"),
        not_hs: f.list("not_hs"),
        categories: f.words("categories"),
        regions: f.list("regions"),
        not_regions: f.list("not_regions"),
        scheme: f.optional("scheme"),
        not_scheme: f.optional("not_scheme"),
    }
}

fn threshold(f: &mut Form<'_, '_>) -> Option<Threshold> {
    let (over, up_to) = (f.optional("over"), f.optional("up_to"));
    let (basis, unit) = (f.word("basis"), f.word("unit"));
    match basis {
        Some(basis) if over.is_some() || up_to.is_some() => {
            Some(Threshold { basis, unit: unit.unwrap_or(ThresholdUnit::Consignment), over, up_to })
        }
        None if over.is_none() && up_to.is_none() && unit.is_none() => None,
        _ => {
            f.note(f.node().problem("basis together with over or up_to"));
            None
        }
    }
}
