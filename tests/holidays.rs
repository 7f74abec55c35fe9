//! The files in `data/holidays/`: every destination has one, three years ahead, and a page gets few bytes.

use std::collections::BTreeMap;
use std::path::Path;

use landfall::calendar::Date;
use landfall::input::Json;
use landfall::world::{Country, Holidays};

use crate::common;

fn all() -> BTreeMap<Country, Holidays> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/holidays");
    let read = |entry: std::io::Result<std::fs::DirEntry>| {
        let path = entry.unwrap().path();
        let country = Country::try_new(path.file_stem().unwrap().to_str().unwrap()).unwrap();
        let text = std::fs::read_to_string(&path).unwrap();
        let holidays = Holidays::read_table(country, &path.to_string_lossy(), &text);
        (country, holidays.unwrap_or_else(|problems| panic!("{}", problems[0])))
    };
    std::fs::read_dir(folder).unwrap().map(read).collect()
}

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

#[test]
fn every_destination_with_rules_has_holidays_three_years_ahead() {
    let (all, world) = (all(), common::world());
    let today = day(&world.data);
    let ahead = Date::try_new(today.year() + 3, today.month(), today.day()).unwrap();
    for market in &world.markets {
        let country = market.country;
        let holidays = all.get(&country).or_else(|| all.get(&country.whole()));
        let known = holidays.and_then(|holidays| holidays.known).unwrap_or_else(|| panic!("{country}: none"));
        assert!(known.contains(today) && known.contains(ahead), "{country}: known {known}");
        // Law lets no day be off in a country at war.
        let few = if country.code() == "UA" { 0 } else { 4 * 4 };
        assert!(holidays.unwrap().days.len() >= few, "{country}: {} days", holidays.unwrap().days.len());
    }
}

#[test]
fn every_country_has_a_file_so_that_any_shop_can_send_from_it() {
    let all = all();
    for country in Country::all() {
        assert!(all.contains_key(&country), "{country}");
    }
}

#[test]
fn days_that_everybody_knows_are_there() {
    let all = all();
    let off = |code: &str, date: &str| all[&Country::try_new(code).unwrap()].days.contains(day(date));
    for (code, date) in [
        ("DE", "2026-12-25"),
        ("US", "2026-11-26"),
        ("US", "2027-07-05"),
        ("GB", "2027-12-27"),
        ("XI", "2027-03-17"),
        ("JP", "2027-01-11"),
        ("CN", "2027-02-06"),
        ("IN", "2027-01-26"),
        ("FR", "2028-07-14"),
        ("NZ", "2029-02-06"),
    ] {
        assert!(off(code, date), "{code} {date}");
    }
    assert!(!off("GB", "2027-03-17") && !off("US", "2026-11-27") && !off("DE", "2026-12-24"));
}

#[test]
fn a_day_that_hangs_on_the_moon_is_an_estimate_and_others_are_not() {
    let all = all();
    let estimated =
        |code: &str, date: &str| all[&Country::try_new(code).unwrap()].estimated.contains(day(date));
    assert!(estimated("SA", "2027-03-10") && estimated("AE", "2027-03-10") && estimated("IN", "2027-03-10"));
    assert!(!estimated("SA", "2027-09-23") && !estimated("AE", "2026-12-02"));
    for (country, holidays) in &all {
        assert!(holidays.estimated.iter().all(|day| holidays.days.contains(day)), "{country}");
    }
}

#[test]
fn a_page_reads_back_what_the_table_says_in_at_most_520_bytes() {
    for (country, holidays) in all() {
        let file = holidays.compiled();
        assert_eq!(Holidays::read(&Json::from(file.clone())).unwrap(), holidays, "{country}");
        let bytes = file.to_string().len();
        assert!(bytes <= 520, "{country}: {bytes} bytes");
    }
}
