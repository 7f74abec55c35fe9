//! `data/zones.csv`: one country for each IANA time zone and each of its older names.
//!
//! `zone.tab` names one country per zone; CLDR's alias lists add the names that browsers still report
//! (`Asia/Calcutta`, `US/Eastern`, `Japan`). The tz database's own links are no help here: they join zones with
//! the same clock across borders. Names without a country (`Etc/UTC`, `Factory`) are left out, and so are those
//! that name a clock and not a place: CLDR hangs `CET` on Brussels and `EST` on Panama, which says nothing about
//! where the visitor is.

use std::collections::BTreeMap;
use std::path::Path;

use super::cldr::node;
use super::fetch::{CLDR_BCP47, TZDATA};
use super::{AS_OF, Outcome, read};

/// Clocks without a place.
const CLOCKS: [&str; 11] =
    ["CET", "CST6CDT", "EET", "EST", "EST5EDT", "HST", "MET", "MST", "MST7MDT", "PST8PDT", "WET"];

/// The whole file: `area|CC:name,name CC:name …`, one line for each area; names without an area stand first.
pub(crate) fn table(zoneinfo: &Path, bcp47: &Path) -> Outcome<String> {
    let mut countries = zone_tab(&zoneinfo.join("zone.tab"))?;
    let lists = node(&bcp47.join("bcp47/timezone.json"), "/keyword/u/tz")?;
    for (key, row) in lists.as_object().into_iter().flatten() {
        if let Some(names) = row.get("_alias").and_then(|a| a.as_str()) {
            add_aliases(&mut countries, key, names)?;
        }
    }
    let mut areas: BTreeMap<&str, BTreeMap<&str, Vec<&str>>> = BTreeMap::new();
    for (zone, country) in &countries {
        let (area, name) = zone.split_once('/').unwrap_or(("", zone));
        areas.entry(area).or_default().entry(country).or_default().push(name);
    }
    let mut out = format!(
        "# {TZDATA} (public domain), {CLDR_BCP47} (Unicode-3.0), as of {AS_OF}; by `cargo xtask data`; area|country:zone,zone\n"
    );
    for (area, countries) in areas {
        let groups: Vec<String> =
            countries.iter().map(|(cc, names)| format!("{cc}:{}", names.join(","))).collect();
        out += &format!("{area}|{}\n", groups.join(" "));
    }
    Ok(out)
}

/// Zone → country, as `zone.tab` has it.
fn zone_tab(path: &Path) -> Outcome<BTreeMap<String, String>> {
    let mut countries = BTreeMap::new();
    for (number, line) in read(path)?.lines().enumerate().filter(|(_, l)| !l.starts_with('#')) {
        let mut cells = line.split('\t');
        let (Some(country), Some(zone)) = (cells.next(), cells.nth(1)) else {
            return Err(format!("{}:{}: expected three columns", path.display(), number + 1));
        };
        if countries.insert(zone.to_owned(), country.to_owned()).is_some() {
            return Err(format!("{}:{}: {zone} stands twice", path.display(), number + 1));
        }
    }
    Ok(countries)
}

/// Gives every name of one alias list the country of its canonical zone.
fn add_aliases(countries: &mut BTreeMap<String, String>, key: &str, names: &str) -> Outcome<()> {
    let mut found: Vec<String> = names.split(' ').filter_map(|n| countries.get(n).cloned()).collect();
    found.dedup();
    let country = match found.as_slice() {
        [] => return Ok(()),
        [one] => one.clone(),
        _ => return Err(format!("timezone.json {key}: {names:?} lie in several countries: {found:?}")),
    };
    for name in names.split(' ').filter(|n| !CLOCKS.contains(n)) {
        countries.insert(name.to_owned(), country.clone());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tab() -> BTreeMap<String, String> {
        [("Asia/Kolkata", "IN"), ("Europe/Berlin", "DE"), ("Europe/Oslo", "NO")]
            .map(|(z, c)| (z.to_owned(), c.to_owned()))
            .into()
    }

    #[test]
    fn an_old_name_gets_the_country_of_its_canonical_zone() {
        let mut countries = tab();
        add_aliases(&mut countries, "inccu", "Asia/Calcutta Asia/Kolkata").unwrap();
        assert_eq!(countries["Asia/Calcutta"], "IN");
    }

    #[test]
    fn a_list_without_a_country_is_left_out() {
        let mut countries = tab();
        add_aliases(&mut countries, "utc", "Etc/UTC UTC Zulu").unwrap();
        assert_eq!(countries, tab());
    }

    #[test]
    fn a_clock_without_a_place_is_left_out() {
        let mut countries = tab();
        add_aliases(&mut countries, "deber", "Europe/Berlin MET").unwrap();
        assert_eq!(countries, tab());
    }

    #[test]
    fn err_a_list_across_a_border_is_refused() {
        let refused = add_aliases(&mut tab(), "x", "Europe/Berlin Europe/Oslo").unwrap_err();
        assert!(refused.contains("several countries"), "{refused}");
    }
}
