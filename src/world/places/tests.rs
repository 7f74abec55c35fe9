//! Tests of the rows and their look-ups, with counts so that a lost row is seen.

use super::*;
use proptest::prelude::*;

const ZONES: &str = include_str!("../../../data/zones.csv");

fn country(code: &str) -> Country {
    Country::try_new(code).unwrap()
}

fn currency(code: &str) -> Option<String> {
    country(code).currency().map(|c| c.to_string())
}

#[test]
fn all_of_iso_3166_and_kosovo_are_there_in_order() {
    let all: Vec<Country> = Country::all().collect();
    assert_eq!(all.len(), 250);
    assert!(all.is_sorted(), "binary search needs a sorted table");
    assert!(all.contains(&country("XK")) && !all.contains(&country("XI")));
}

#[test]
fn every_country_but_antarctica_has_a_currency_in_use() {
    let without: Vec<Country> = Country::all().filter(|c| c.currency().is_none()).collect();
    assert_eq!(without, [country("AQ")]);
}

#[test]
fn a_currency_is_the_one_of_today() {
    for (code, expected) in
        [("BG", "EUR"), ("HR", "EUR"), ("CW", "XCG"), ("ZW", "ZWG"), ("SL", "SLE"), ("CH", "CHF")]
    {
        assert_eq!(currency(code).as_deref(), Some(expected), "{code}");
    }
}

#[test]
fn every_country_has_a_weekend_and_a_first_day() {
    for c in Country::all() {
        assert!((1..=2).contains(&c.weekend().iter().count()), "{c}");
        assert!((1..=7).contains(&c.first_day()), "{c}");
    }
}

#[test]
fn weekends_differ() {
    let days = |code: &str| country(code).weekend().iter().collect::<Vec<_>>();
    assert_eq!(days("DE"), [6, 7]);
    assert_eq!(days("SA"), [5, 6]);
    assert_eq!(days("AE"), [6, 7], "since 2022");
    assert_eq!(days("IN"), [7]);
    assert_eq!(days("BD"), [5, 6]);
    assert_eq!(days("BN"), [5, 7], "not in a row");
    assert!(!country("DE").weekend().contains(0) && !country("DE").weekend().contains(8));
}

#[test]
fn official_languages_stand_first() {
    let languages = |code: &str| country(code).languages().collect::<Vec<_>>();
    assert_eq!(languages("CH"), ["de", "fr", "it", "en"]);
    assert_eq!(languages("US"), ["en", "es"]);
    assert_eq!(languages("HK").first(), Some(&"zh-Hant"));
    assert_eq!(languages("AQ"), [""; 0]);
}

#[test]
fn measures_and_first_days_are_those_of_the_country() {
    assert_eq!(country("US").measures(), Measures::Us);
    assert_eq!(country("GB").measures(), Measures::Uk);
    assert_eq!(country("FR").measures(), Measures::Metric);
    assert_eq!((country("US").first_day(), country("DE").first_day(), country("EG").first_day()), (7, 1, 6));
}

#[test]
fn northern_ireland_is_accepted_and_shares_the_rows_of_gb() {
    assert_eq!(currency("XI").as_deref(), Some("GBP"));
    assert_eq!(country("XI").measures(), Measures::Uk);
    assert_eq!(country("XI").code(), "XI");
}

#[test]
fn a_part_is_accepted_and_belongs_to_its_country() {
    for (part, whole) in [("IC", "ES"), ("EA", "ES"), ("XH", "DE"), ("XV", "IT"), ("XN", "CH"), ("DE", "DE")]
    {
        assert_eq!(country(part).whole(), country(whole), "{part}");
        assert_eq!(currency(part), currency(whole), "{part}");
    }
    let all: Vec<Country> = Country::all().collect();
    for (code, _) in &PARTS {
        let part = Country(*code);
        assert!(!all.contains(&part) && all.contains(&part.whole()) && part.whole() != part, "{part}");
    }
}

#[test]
fn a_zone_has_one_country_and_so_have_its_older_names() {
    let rows = [
        ("Europe/Berlin", "DE"),
        ("Europe/Busingen", "DE"),
        ("Europe/Kiev", "UA"),
        ("Europe/Kyiv", "UA"),
        ("Asia/Calcutta", "IN"),
        ("Asia/Saigon", "VN"),
        ("America/Argentina/Buenos_Aires", "AR"),
        ("America/Buenos_Aires", "AR"),
        ("US/Eastern", "US"),
        ("GB", "GB"),
        ("Europe/Belfast", "GB"),
        ("Japan", "JP"),
        ("Atlantic/Reykjavik", "IS"),
        ("Europe/Oslo", "NO"),
    ];
    for (zone, code) in rows {
        assert_eq!(country_of_zone(zone), Some(country(code)), "{zone}");
    }
}

#[test]
fn every_zone_in_the_file_is_found_again_and_their_number_is_known() {
    let mut zones = 0;
    for line in ZONES.lines().filter(|l| !l.starts_with('#')) {
        let (area, groups) = line.split_once('|').unwrap();
        for (code, names) in groups.split(' ').map(|g| g.split_once(':').unwrap()) {
            for name in names.split(',') {
                let zone = if area.is_empty() { name.to_owned() } else { format!("{area}/{name}") };
                assert_eq!(country_of_zone(&zone), Some(country(code)), "{zone}");
                zones += 1;
            }
        }
    }
    assert_eq!(zones, 544);
}

#[test]
fn a_name_without_a_place_has_no_country() {
    for zone in
        ["UTC", "Etc/UTC", "Etc/GMT+1", "CET", "EST", "", "/", "Europe", "Europe/", "Europe/berlin", "x|y"]
    {
        assert_eq!(country_of_zone(zone), None, "{zone:?}");
    }
}

#[test]
fn err_says_what_was_expected_and_found_and_what_was_meant() {
    let text = |code: &str| Country::try_new(code).unwrap_err().to_string();
    assert_eq!(text("de"), "expected an ISO 3166 country code, such as \"DE\", found \"de\"");
    assert!(text("UK").ends_with("the United Kingdom is \"GB\""));
    assert!(text("ZZ").contains("found \"ZZ\""));
}

proptest! {
    #[test]
    fn no_text_makes_a_look_up_fail_in_another_way_than_none(zone in "\\PC{0,30}|[A-Za-z]{1,9}[/|:, ][A-Za-z_]{0,9}") {
        if let Some(c) = country_of_zone(&zone) {
            prop_assert!(Country::all().any(|known| known == c));
        }
    }

    #[test]
    fn any_text_is_either_a_country_or_refused(text in "\\PC{0,3}|[A-Z]{2}") {
        let parts = PARTS.iter().map(|(code, _)| Country(*code));
        let known = Country::all().chain(parts).any(|c| c.code() == text);
        prop_assert_eq!(Country::try_new(&text).is_ok(), known);
    }
}
