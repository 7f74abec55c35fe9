//! The rule files in `data/`: everything is understood, nothing overlaps, every row says where it comes from.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use landfall::calendar::Date;
use landfall::contract::{form, paper};
use landfall::world::source::{self, Source};
use landfall::world::{GivenBy, HsCode, Market, Paper, Provenance, TariffRow, TaxRate, When};

fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data")
}

fn files() -> Vec<(String, String)> {
    let mut all = Vec::new();
    for folder in ["", "markets", "unions", "tariffs", "measures"] {
        for entry in fs::read_dir(data().join(folder)).expect("a folder of data/") {
            let path = entry.expect("an entry").path();
            let rules = path.extension().is_some_and(|e| e == "toml" || e == "csv");
            if path.is_file() && rules {
                let name =
                    path.strip_prefix(data()).expect("below data/").to_string_lossy().replace('\\', "/");
                all.push((name, fs::read_to_string(&path).expect("UTF-8")));
            }
        }
    }
    all.sort();
    all
}

fn load() -> Source {
    source::load(&files()).unwrap_or_else(|problems| {
        panic!("{}", problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
    })
}

/// Every dated row of a market, with its section.
fn rows(market: &Market) -> Vec<(&'static str, &Provenance)> {
    let mut all: Vec<(&'static str, &Provenance)> = Vec::new();
    all.extend(market.valuation.iter().map(|r| ("valuation", &r.from)));
    all.extend(market.duty.iter().map(|r| ("duty", &r.from)));
    all.extend(market.measures.iter().map(|r| ("measures", &r.from)));
    all.extend(market.tax.iter().map(|r| ("tax", &r.from)));
    all.extend(market.schemes.iter().map(|r| ("schemes", &r.from)));
    all.extend(market.levies.iter().map(|r| ("levies", &r.from)));
    all.extend(market.rounding.iter().map(|r| ("rounding", &r.from)));
    all.extend(market.waivers.iter().map(|r| ("waivers", &r.from)));
    all.extend(market.special.iter().map(|r| ("special", &r.from)));
    all.extend(market.territories.iter().map(|r| ("territories", &r.from)));
    all
}

fn overlap(a: &Provenance, b: &Provenance) -> bool {
    let starts_in =
        |a: &Provenance, b: &Provenance| b.until.is_none_or(|end| a.since <= end) && a.since >= b.since;
    starts_in(a, b) || starts_in(b, a)
}

#[test]
fn the_loader_understands_every_file() {
    let source = load();
    assert!(source.countries().count() >= 84, "{}", source.countries().count());
}

#[test]
fn no_rule_of_a_name_has_two_rows_on_one_day() {
    for market in load().markets() {
        let rows = rows(market);
        for (i, (section, a)) in rows.iter().enumerate() {
            for (_, b) in rows.iter().skip(i + 1).filter(|(s, b)| s == section && b.rule == a.rule) {
                assert!(
                    !overlap(a, b),
                    "{}: {} from {} and from {}",
                    market.country,
                    a.rule,
                    a.since,
                    b.since
                );
            }
        }
    }
}

#[test]
fn every_row_names_its_place_and_its_source() {
    for market in load().markets() {
        for (section, from) in rows(market) {
            assert!(from.source.len() > 5, "{}: {section}: {} has no source", market.country, from.rule);
            assert_eq!(from.rule.split('/').count().min(2), 2, "{}: {}", market.country, from.rule);
        }
        for row in &market.tariff {
            assert!(!row.source.is_empty(), "{}: {}", market.country, row.hs);
        }
        for preference in &market.preferences {
            assert!(!preference.source.is_empty(), "{}: {}", market.country, preference.id);
        }
    }
}

/// Every table in the TOML files that has a `source`, by file and rule: the loader drops `checked`, so it is read here.
#[test]
fn every_row_says_when_somebody_last_looked() {
    let today = Date::parse("2026-11-22").expect("a date");
    for (file, text) in files().iter().filter(|(file, _)| file.ends_with(".toml")) {
        let table: toml::Table = text.parse().unwrap_or_else(|e| panic!("{file}: {e}"));
        for (section, rows) in &table {
            for row in rows.as_array().into_iter().flatten().filter_map(toml::Value::as_table) {
                if !row.contains_key("rule") {
                    assert_eq!(section, "regions", "{file}: a row of {section} without a rule");
                    continue;
                }
                let text = |key: &str| row.get(key).and_then(toml::Value::as_str).unwrap_or_default();
                let rule = text("rule");
                let checked = Date::parse(text("checked"));
                assert!(
                    checked.is_ok_and(|day| day >= today),
                    "{file}: {rule}: checked = {:?}",
                    text("checked")
                );
                for key in ["source", "since", "confidence"] {
                    assert!(!text(key).is_empty(), "{file}: {rule} has no {key}");
                }
            }
        }
    }
}

#[test]
fn every_member_of_the_union_charges_value_added_tax() {
    let source = load();
    let day = Date::parse("2026-11-22").expect("a date");
    let germany = source.markets().find(|m| m.country.code() == "DE").expect("Germany");
    let members = &germany.union.as_ref().expect("the union").members;
    assert_eq!(members.len(), 28, "27 members and Monaco");
    for member in members {
        let market =
            source.markets().find(|m| m.country == *member).unwrap_or_else(|| panic!("{member} has no file"));
        let standard = market.tax.iter().filter(|t| t.tax == "vat" && t.from.holds_on(day));
        let rule = format!("{member}/vat/standard");
        assert_eq!(standard.filter(|t| t.from.rule == rule).count(), 1, "{rule}");
    }
}

#[test]
fn a_part_that_has_rules_of_its_own_has_a_file_and_every_name_of_a_part_is_used() {
    let source = load();
    let mut led_to = BTreeSet::new();
    for market in source.markets() {
        for part in market.territories.iter() {
            let Some(country) = part.market() else { continue };
            assert!(source.countries().any(|known| known == country), "{}: {country}", part.from.rule);
            led_to.insert(country.code().to_owned());
        }
    }
    let parts = fs::read_to_string(data().join("parts.csv")).expect("parts.csv");
    for line in parts.lines().filter(|line| !line.starts_with('#')).skip(1) {
        let name = line.split(',').next().expect("a name");
        assert!(led_to.contains(name), "no territory leads to {name}");
    }
}

/// Duty and tax of goods that a private person orders are spoken about, if only to say that they are not known.
#[test]
fn every_state_and_province_has_a_rate() {
    let source = load();
    let day = Date::parse("2026-11-22").expect("a date");
    for (country, taxes) in [("BR", &["icms"][..]), ("CA", &["gst", "hst"][..])] {
        let market = source.markets().find(|m| m.country.code() == country).expect("a market");
        let named: BTreeSet<&str> = market.regions.iter().map(|row| row.region.as_str()).collect();
        assert_eq!(named.len(), if country == "BR" { 27 } else { 13 }, "{country}");
        assert!(named.contains(market.default_region.as_deref().expect("a default")), "{country}");
        for region in named {
            let here = |when: &When| {
                let listed = |list: &[String]| list.iter().any(|own| own == region);
                (when.regions.is_empty() || listed(&when.regions)) && !listed(&when.not_regions)
            };
            let rates = market.tax.iter().filter(|row| {
                taxes.contains(&row.tax.as_str())
                    && row.from.holds_on(day)
                    && matches!(row.rate, TaxRate::Percent(_))
                    && here(&row.when)
            });
            assert_eq!(rates.count(), 1, "{country}-{region}");
        }
    }
}

#[test]
fn registrations_are_the_published_names() {
    let known = ["IOSS", "OSS", "GB", "CH", "NO-VOEC", "AU", "NZ", "SG", "MY", "BR-PRC", "CL", "JP"];
    for market in load().markets() {
        let schemes = market.schemes.iter().map(|s| s.registration.as_str());
        let collected = market.duty.iter().filter_map(|d| d.collected_by.as_deref());
        let conditions = market.duty.iter().filter_map(|d| d.when.scheme.as_deref());
        let union = market.union.iter().filter_map(|u| u.distance_sales.as_deref());
        for name in schemes.chain(collected).chain(conditions).chain(union) {
            assert!(known.contains(&name), "{}: {name}", market.country);
        }
    }
}

#[test]
fn a_tariff_holds_each_code_once() {
    for market in load().markets() {
        let mut seen: BTreeMap<&str, &TariffRow> = BTreeMap::new();
        for row in &market.tariff {
            assert!(
                row.hs.len() >= 6 && row.hs.bytes().all(|b| b.is_ascii_digit()),
                "{}: {}",
                market.country,
                row.hs
            );
            assert!(seen.insert(&row.hs, row).is_none(), "{}: {} twice", market.country, row.hs);
        }
    }
}

/// Rates that no expression of the grammar can say; everything else must be computable.
const TEXT_RATES: [(&str, &str); 8] = [
    ("EU", "170490"),
    ("EU", "180632"),
    ("EU", "180690"),
    ("EU", "190531"),
    ("US", "150920"),
    ("US", "910111"),
    ("US", "910211"),
    ("US", "910221"),
];

#[test]
fn only_the_listed_rates_are_kept_as_text() {
    for market in load().markets() {
        // Members, and places whose customs rules are the union's, take its tariff.
        let own = data().join(format!("tariffs/{}.csv", market.country)).exists();
        let place = if own { market.country.code() } else { "EU" };
        for row in market.tariff.iter().filter(|row| row.rate.is_none()) {
            assert!(TEXT_RATES.contains(&(place, row.hs.as_str())), "{place}: {} {}", row.hs, row.text);
        }
    }
}

#[test]
fn what_the_demo_shop_sells_is_in_the_tariffs() {
    let shop = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("www/shop/products.toml"))
        .expect("products");
    let shop: toml::Table = shop.parse().expect("TOML");
    let products = shop["product"].as_array().expect("a list");
    assert!(products.len() >= 12);
    // Switzerland and most of Norway need no tariff row: their duty rows free whole chapters. Canada's tariff was read
    // for part of the goods only, and a quote for the rest says so.
    let source = load();
    for country in ["DE", "FR", "GB", "US", "JP", "AU"] {
        let market = source.markets().find(|m| m.country.code() == country).expect("a market");
        for product in products {
            let hs = product["hs"].as_str().expect("an HS code");
            let code = HsCode::try_new(hs).expect("a code");
            assert!(
                TariffRow::find(&market.tariff, &code).is_some(),
                "{country}: {hs} ({})",
                product["slug"]
            );
        }
    }
}

#[test]
fn papers_and_forms_are_the_published_names_and_no_rule_has_two_rows_on_one_day() {
    let source = load();
    for market in source.markets() {
        let papers: Vec<&Paper> = source.papers(Some(market.country)).collect();
        for (i, row) in papers.iter().enumerate() {
            let place = format!("{}: {}", market.country, row.from.rule);
            assert!(paper::ALL.iter().any(|known| known.name == row.code), "{place}: {}", row.code);
            assert!(row.from.rule.contains("/papers/") && row.from.source.len() > 5, "{place}");
            for other in papers.iter().skip(i + 1).filter(|other| other.from.rule == row.from.rule) {
                assert!(!overlap(&row.from, &other.from), "{place} has two rows on one day");
            }
        }
    }
    for row in source.forms() {
        for name in &row.forms {
            assert!(form::ALL.iter().any(|known| known.name == name), "{}: {name}", row.from.rule);
        }
    }
}

/// A shopper's download carries what shoppers can be told, and nothing that only a declaration's writer needs.
#[test]
fn a_page_gets_the_recipients_papers_and_no_others() {
    let source = load();
    let mut with_papers = 0;
    for market in source.markets() {
        let compiled = source.compiled(market.country).expect("a file");
        let read = Paper::read_all(&compiled.into()).expect("its papers");
        assert!(read.iter().all(|row| row.by == GivenBy::Recipient), "{}", market.country);
        let own = source.papers(Some(market.country)).filter(|row| row.by == GivenBy::Recipient);
        assert_eq!(read.len(), own.count(), "{}", market.country);
        with_papers += usize::from(!read.is_empty());
    }
    assert!(with_papers >= 18, "{with_papers} destinations say what their recipients need");
}

#[test]
fn err_a_paper_that_is_not_understood_names_file_and_line() {
    for (file, row, wrong, right) in [
        ("markets/KR.toml", "\"KR/papers/customs-code\"", "by = \"buyer\"", "by = \"recipient\""),
        ("papers.toml", "\"ALL/papers/description\"", "by = \"buyer\"", "by = \"seller\""),
    ] {
        let mut broken = files();
        let (_, text) = broken.iter_mut().find(|(name, _)| name == file).expect("the file");
        let before = text.lines().position(|line| line.contains(row)).expect("the rule");
        let at = text.find(row).expect("the rule");
        let (head, tail) = text.split_at(at);
        *text = format!("{head}{}", tail.replacen(right, wrong, 1));
        let problems = source::load(&broken).expect_err("nobody calls them buyer");
        let first = problems.first().expect("a problem").to_string();
        assert!(first.starts_with(&format!("{file}:{}: papers[", before + 2)), "{first}");
        assert!(first.contains("recipient, seller"), "{first}");
    }
}

#[test]
fn err_a_broken_row_names_file_and_line() {
    let mut broken = files();
    let (_, text) = broken.iter_mut().find(|(file, _)| file == "unions/EU.toml").expect("the union");
    let before = text.lines().position(|line| line.contains("\"EU/duty/flat-per-line\"")).expect("the rule");
    *text = text.replace("amount = \"3 EUR\"", "amount = \"three euros\"");
    let problems = source::load(&broken).expect_err("three euros is no amount");
    let first = problems.first().expect("a problem").to_string();
    let line = format!("unions/EU.toml:{}", before + 3);
    assert!(first.starts_with(&line), "expected {line}, found {first}");
    assert!(first.contains("three euros"), "{first}");
}
