//! The command: what it reads and writes, what it finds, and with which exit code it ends.

use serde_json::Value;

use super::{DAY, data, feed, fixture, folder, landfall, table};

#[test]
fn good_rows_are_listed_and_every_mistake_is_told_with_its_line_and_field() {
    let folder = folder("mistakes");
    let run = feed(&folder, "catalogue.csv", &["--to", "DE,GB", "--remarks", "remarks.csv"]);
    assert_eq!((run.code, run.err.as_str()), (1, ""), "{}", run.out);
    for told in [
        "catalogue.csv: 9 products, 5 of them left out\n  DE  4 listed in EUR\n",
        "  GB  3 listed in GBP, 1 kept out by restrictions\n",
        "columns that nothing was read from: colour (is it color?)\n",
        "catalogue.csv:7: price: expected a plain decimal such as \"49.00\", found \"49,00\"\n",
        "catalogue.csv:8: availability: expected \"in_stock\", found \"in stock\"\n",
        "catalogue.csv:8: gtin: expected 8, 12, 13 or 14 digits, the last of them the right check digit, found",
        "catalogue.csv:8: hs: expected an HS code of 6 to 10 digits such as \"610910\", found \"6109\"\n",
        "catalogue.csv:9: expected 16 cells, as in the heading, found 2\n",
        "catalogue.csv:10: link: expected an address without ship-to=: each country's feed adds its own, found",
        "catalogue.csv:11: availability_date: expected a day, because availability is \"preorder\", found nothing\n",
        "feeds/products-DE.tsv written\n",
    ] {
        assert!(run.out.contains(told), "{told}: {}", run.out);
    }
    let remarks = std::fs::read_to_string(folder.join("remarks.csv")).unwrap();
    assert_eq!(remarks.lines().count(), 1 + 9, "{remarks}");
    let rows = table(&std::fs::read_to_string(folder.join("feeds/products-DE.tsv")).unwrap());
    let ids: Vec<&str> = rows.iter().map(|row| row["id"].as_str()).collect();
    assert_eq!(ids, ["tee", "mug", "knife-8", "atlas"]);
    assert_eq!(rows[0]["title"], "T-shirt, \"plain\"");
    assert_eq!(rows[1]["description"], "A mug, hand made", "a line end is a blank");
    assert_eq!(rows[1]["link"], "https://shop.example/mug?size=m&ship-to=DE#top");
    assert_eq!(rows[2]["shopping_ads_excluded_country"], "GB");
    assert_eq!(rows[3]["shipping"], "", "nothing travels");
    assert_eq!(std::fs::read_dir(folder.join("feeds")).unwrap().count(), 3, "nothing is left beside them");
}

#[test]
fn a_country_that_nothing_is_sent_to_is_told_and_gets_no_file() {
    let folder = folder("stops");
    let run = feed(&folder, "good.jsonl", &["--to", "RU,US"]);
    assert_eq!(run.code, 1, "{}", run.out);
    let told = "  RU  not listed: the configuration says that nothing is sent there (markets, ship)\n";
    assert!(run.out.contains(told), "{}", run.out);
    assert!(!folder.join("feeds/products-RU.tsv").exists());
    let details = std::fs::read_to_string(folder.join("feeds/shipping-details.jsonl")).unwrap();
    let first: Value = serde_json::from_str(details.lines().next().unwrap()).unwrap();
    let last = first["shippingDetails"].as_array().unwrap().last().unwrap();
    assert_eq!(
        (&last["doesNotShip"], &last["shippingDestination"]["addressCountry"]),
        (&true.into(), &"RU".into())
    );
}

#[test]
fn where_no_service_goes_only_what_comes_by_wire_is_listed() {
    let folder = folder("wire");
    let config = std::fs::read_to_string(fixture("landfall.json")).unwrap();
    std::fs::write(folder.join("landfall.json"), config.replace("\"to\": \"*\"", "\"to\": \"US\"")).unwrap();
    let catalogue = fixture("catalogue.csv");
    let args = ["feed", &catalogue, "--to", "JP", "--date", DAY, "--threads", "1", "--data", data()];
    let run = landfall(&folder, &args);
    assert!(run.out.contains("  JP  1 listed in JPY, 3 not sent: no service goes there\n"), "{}", run.out);
    let rows = table(&std::fs::read_to_string(folder.join("feeds/products-JP.tsv")).unwrap());
    assert_eq!(rows[0]["id"], "atlas");
    let details = std::fs::read_to_string(folder.join("feeds/shipping-details.jsonl")).unwrap();
    assert!(details.lines().next().unwrap().contains("\"doesNotShip\":true"), "{details}");
}

#[test]
fn json_lines_say_the_same_as_a_table_and_all_is_well() {
    let folder = folder("lines");
    let run = feed(&folder, "good.jsonl", &["--to", "DE", "--json"]);
    assert_eq!((run.code, run.err.as_str()), (0, ""), "{}", run.out);
    let report: Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!(
        (&report["products"], &report["leftOut"], &report["findings"]),
        (&2.into(), &0.into(), &0.into())
    );
    assert_eq!(report["countries"][0]["listed"], 2);
    let lines = table(&std::fs::read_to_string(folder.join("feeds/products-DE.tsv")).unwrap());
    assert_eq!(feed(&folder, "catalogue.csv", &["--to", "DE", "--out", "table"]).code, 1);
    let rows = table(&std::fs::read_to_string(folder.join("table/products-DE.tsv")).unwrap());
    for column in ["id", "title", "link", "price", "sale_price", "shipping", "shipping_weight", "gtin"] {
        assert_eq!(lines[0][column], rows[0][column], "{column}");
    }
}

#[test]
fn a_dry_run_reports_and_writes_nothing() {
    let folder = folder("dry");
    let run = feed(&folder, "good.jsonl", &["--to", "DE", "--dry-run"]);
    assert!(run.code == 0 && run.out.ends_with("nothing is written (dry run)\n"), "{}{}", run.out, run.err);
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 0);
}

#[test]
fn err_wrong_input_and_use_end_with_2_and_say_where() {
    let folder = folder("wrong");
    std::fs::write(folder.join("bad.json"), "{\"store\": ").unwrap();
    std::fs::write(folder.join("no-prices.csv"), "id,titel,link\n").unwrap();
    let (catalogue, config) = (fixture("good.jsonl"), fixture("landfall.json"));
    for (args, expected) in [
        (vec!["none.csv", "--config", &config], "none.csv: can't read"),
        (vec![&catalogue, "--config", "none.json"], "none.json: can't read"),
        (vec![&catalogue, "--config", "bad.json"], "bad.json: line 1"),
        (
            vec!["no-prices.csv", "--config", &config],
            "no-prices.csv:1: heading: expected also columns title, description, image_link, availability, price, found id",
        ),
        (vec![&catalogue, "--config", &config, "--to", "UK"], "--to: "),
        (vec![&catalogue, "--config", &config, "--to", "DE,DE"], "--to: expected each country once"),
        (vec![&catalogue, "--config", &config, "--make", "hreflang"], "expected --language"),
        (vec![&catalogue, "--config", &config, "--format", "xml"], "--site"),
        (vec![&catalogue, "--config", &config, "--part", "5/4"], "expected a part such as 2/16"),
        (vec!["-", "--config", &config, "--part", "1/4"], "--part: expected a file, found standard input"),
        (vec![&catalogue, "--config", &config, "--rates", "none.json"], "none.json: can't read"),
    ] {
        let run = landfall(&folder, &[&["feed", "--data", data()], &args[..]].concat());
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{args:?}: {}", run.err);
        assert!(run.err.contains(expected), "{args:?}: {}", run.err);
    }
}

#[test]
fn err_a_folder_that_can_not_be_written_ends_with_3() {
    let folder = folder("place");
    std::fs::write(folder.join("feeds"), "a file").unwrap();
    let run = feed(&folder, "good.jsonl", &["--to", "DE"]);
    assert!(run.code == 3 && run.err.contains("feeds: can't write"), "{}{}", run.out, run.err);
}

#[test]
fn err_rates_that_are_too_old_to_charge_by_list_nothing_in_another_currency() {
    let folder = folder("old");
    let rates = r#"{"base": "EUR", "date": "2026-01-02", "source": "s", "rates": {"USD": "1.1"}}"#;
    std::fs::write(folder.join("rates.json"), rates).unwrap();
    let run = feed(&folder, "good.jsonl", &["--to", "DE,US", "--rates", "rates.json"]);
    assert_eq!(run.code, 1, "{}", run.out);
    assert!(run.out.contains("  DE  not listed: the exchange rates are too old"), "{}", run.out);
    assert!(run.out.contains("  US  2 listed in USD\n"), "{}", run.out);
}
