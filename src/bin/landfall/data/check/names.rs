//! Names that lead nowhere: notes without words, schemes, taxes and members that are not there.

use landfall::contract;
use landfall::world::{Market, TaxRate};

use super::finding::Finding;
use super::{Ground, Sheet};

/// Names in rows.
pub(super) fn unknown(ground: &Ground<'_>, sheet: &Sheet<'_>) -> Vec<Finding> {
    let market = sheet.market;
    let mut found = Vec::new();
    let mut add = |path: String, code: &'static str, message: String| {
        found.push(Finding::error(code, ground.place(market, &path), message));
    };
    let notes =
        market.duty.iter().enumerate().filter_map(|(i, row)| Some(("duty", "note", i, row.note.as_ref()?)));
    let reasons = market.special.iter().enumerate().map(|(i, row)| ("special", "reason", i, &row.reason));
    for (section, field, i, name) in notes.chain(reasons) {
        if !contract::note::ALL.iter().any(|note| note.name == name) {
            let message = format!("expected a note of src/contract.rs, found {name:?}: it has no words");
            add(format!("{section}[{i}].{field}"), "unknown-note", message);
        }
    }
    let collected = market
        .duty
        .iter()
        .enumerate()
        .filter_map(|(i, row)| Some((format!("duty[{i}]"), row.collected_by.as_ref()?)));
    let conditions = sheet.rows.iter().flat_map(|row| {
        let named = row.when.map(|when| [when.scheme.as_ref(), when.not_scheme.as_ref()]);
        named.into_iter().flatten().flatten().map(|name| (row.path(), name))
    });
    for (path, name) in collected.chain(conditions) {
        // A market may follow a union's customs rules without its schemes: a row then never finds its scheme there.
        let mut schemes = ground.source.markets().flat_map(|market| &market.schemes);
        if !schemes.any(|scheme| scheme.registration == *name) {
            let message = format!("{}: no row of schemes has the registration {name:?}", market.country);
            add(path, "unknown-scheme", message);
        }
    }
    for (i, row) in market.tax.iter().enumerate() {
        if let TaxRate::ShareOf(other, ..) = &row.rate
            && !market.tax.iter().any(|tax| tax.tax == *other)
        {
            let message = format!("{} is a share of {other:?}, and no tax is called so", row.from.rule);
            add(format!("tax[{i}].share_of"), "unknown-tax", message);
        }
    }
    found.extend(misplaced(ground, sheet));
    found
}

/// Rules that are named after another place.
fn misplaced(ground: &Ground<'_>, sheet: &Sheet<'_>) -> Vec<Finding> {
    let market = sheet.market;
    let mut found = Vec::new();
    for row in &sheet.rows {
        let place = ground.place(market, &row.path());
        // The file's name is the place: markets/DE.toml, unions/EU.toml.
        let file = place.rsplit('/').next().and_then(|file| file.split('.').next()).unwrap_or_default();
        let named = row.from.rule.split(['/', '-']).next().unwrap_or_default();
        if named != file || !row.from.rule.contains('/') {
            let message = format!("expected a rule that begins with \"{file}/\", found {:?}", row.from.rule);
            found.push(Finding::warning("misplaced", place, message));
        }
    }
    found
}

/// Unions whose members have no market, and markets that their union does not list.
pub(super) fn members(ground: &Ground<'_>, sheet: &Sheet<'_>) -> Vec<Finding> {
    let Market { country, union: Some(union), .. } = sheet.market else { return Vec::new() };
    let mut found = Vec::new();
    if !union.members.contains(country) {
        let message = format!("{country} is no member of {} in unions/{}.toml", union.id, union.id);
        found.push(Finding::error("members", ground.place(sheet.market, "country"), message));
    }
    for member in union.members.iter().filter(|member| !ground.source.countries().any(|c| c == **member)) {
        let message = format!("the member {member} has no file in markets/");
        found.push(Finding::warning("members", ground.place(sheet.market, "union.members"), message));
    }
    found
}
