//! The command: what it writes and when, its reports and exit codes.

use super::{DAY, fixture, folder, import, import_file, rows};

#[test]
fn the_new_file_takes_its_place_whole_and_nothing_is_left_beside_it() {
    let folder = folder("whole");
    let run = import_file(&folder, "ukgt", &fixture("ukgt.csv"), &[]);
    assert_eq!(run.code, 0, "{}{}", run.out, run.err);
    assert!(
        run.out
            .contains("out.csv written; it needs in sources.toml:\n\n[s]\ntext = \"UK Global Tariff, as of")
    );
    assert!(run.out.ends_with("confidence = \"official\"\n"), "{}", run.out);
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 1);
    let before = std::fs::read(folder.join("out.csv")).unwrap();
    // A file that breaks off does not touch it.
    std::fs::write(folder.join("in.json"), "[{\"htsno\": \"0409.00.00\", \"general\": \"5%\"}, {").unwrap();
    assert_eq!(import_file(&folder, "usitc-json", "in.json", &[]).code, 2);
    assert_eq!(std::fs::read(folder.join("out.csv")).unwrap(), before);
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 2);
}

#[test]
fn a_source_that_the_rules_know_needs_no_words() {
    let folder = folder("source");
    std::fs::create_dir(folder.join("tariffs")).unwrap();
    std::fs::write(
        folder.join("sources.toml"),
        "[ukgt-2021-01-27]\ntext = \"t\"\nconfidence = \"official\"\n",
    )
    .unwrap();
    let file = fixture("ukgt.csv");
    let args = ["--from", "ukgt", &file, "--as-of", "2021-01-27", "--out", "tariffs/GB.csv"];
    let run = import(&folder, &args);
    assert!(run.code == 0 && run.out.ends_with("tariffs/GB.csv written\n"), "{}{}", run.out, run.err);
    let run = import(&folder, &[&args[..], &["--column", "cet_duty_rate"]].concat());
    assert!(run.out.contains("[ukgt-cet-duty-rate-2021-01-27]\n"), "another source: {}", run.out);
}

#[test]
fn err_a_part_of_a_tariff_does_not_replace_the_whole() {
    let folder = folder("part");
    assert_eq!(import_file(&folder, "ukgt", &fixture("ukgt.csv"), &[]).code, 0);
    let before = std::fs::read(folder.join("out.csv")).unwrap();
    std::fs::write(folder.join("in.csv"), "hs,rate\n610910,12%\n").unwrap();
    let run = import_file(&folder, "csv", "in.csv", &[]);
    assert_eq!(run.code, 1, "{}", run.out);
    let told = "looks wrong: the file there has 5 rows, this one 1: is it a part of the tariff?\n";
    assert!(run.out.contains(told), "{}", run.out);
    assert_eq!(std::fs::read(folder.join("out.csv")).unwrap(), before);
    assert_eq!(import_file(&folder, "csv", "in.csv", &["--force"]).code, 0);
    assert_eq!(rows(&folder), ["610910 610910 12% - -"]);
}

#[test]
fn err_rates_of_an_older_day_do_not_replace_later_ones() {
    let folder = folder("older");
    let day = |date: &str, rate: &str, more: &[&str]| {
        std::fs::write(folder.join("in.csv"), format!("hs,rate\n610910,{rate}\n620520,9%\n")).unwrap();
        let args = ["--from", "csv", "in.csv", "--as-of", date, "--out", "out.csv"];
        import(&folder, &[&args[..], more].concat())
    };
    assert_eq!(day("2026-11-22", "12%", &[]).code, 0);
    let before = std::fs::read(folder.join("out.csv")).unwrap();
    let run = day("2026-10-01", "8%", &[]);
    assert_eq!(run.code, 1, "{}", run.out);
    let told = "looks wrong: the day 2026-10-01 is older than 2026-11-22, the day of rates there\n";
    assert!(run.out.contains(told), "{}", run.out);
    assert_eq!(std::fs::read(folder.join("out.csv")).unwrap(), before, "left as it was");
    assert_eq!(day("2026-10-01", "8%", &["--force"]).code, 0);
}

#[test]
fn the_report_says_what_changes_before_anything_is_written() {
    let folder = folder("changes");
    let import = |text: &str, more: &[&str]| {
        std::fs::write(folder.join("in.csv"), format!("hs,rate\n{text}")).unwrap();
        import_file(&folder, "csv", "in.csv", more)
    };
    assert_eq!(import("610910,12%\n620520,9%\n640399,8%\n", &[]).code, 0);
    let before = std::fs::read(folder.join("out.csv")).unwrap();
    let run = import("610910,12%\n620520,7.5%\n900410,2%\n", &["--dry-run"]);
    assert_eq!(run.code, 0, "{}{}", run.out, run.err);
    let told = "against the file there: 1 new, 1 with another rate, 1 gone\n  620520  9% → 7.5%\n";
    assert!(run.out.contains(told), "{}", run.out);
    assert_eq!(std::fs::read(folder.join("out.csv")).unwrap(), before);
    let run = import("610910,12%\n620520,9%\n640399,8%\n", &["--dry-run", "--json"]);
    let report: serde_json::Value = serde_json::from_str(&run.out).unwrap();
    let none = serde_json::json!({"new": 0, "otherRate": 0, "gone": 0, "first": []});
    assert_eq!(report["changes"], none);
}

#[test]
fn err_a_file_there_that_is_no_tariff_is_not_replaced_unasked() {
    let folder = folder("other");
    std::fs::write(folder.join("out.csv"), "my,own,list\n").unwrap();
    let run = import_file(&folder, "ukgt", &fixture("ukgt.csv"), &[]);
    assert!(
        run.code == 1 && run.out.contains("looks wrong: out.csv: the file there is no tariff file\n"),
        "{}",
        run.out
    );
    assert_eq!(std::fs::read_to_string(folder.join("out.csv")).unwrap(), "my,own,list\n");
}

#[test]
fn err_a_file_without_a_rate_on_the_day_is_refused() {
    let folder = folder("none");
    let file = fixture("uk.csv");
    let run = import(&folder, &["--from", "uk", &file, "--as-of", "1999-01-01", "--out", "out.csv"]);
    assert!(run.code == 1 && run.out.contains("looks wrong: no rate was taken\n"), "{}", run.out);
    assert!(!folder.join("out.csv").exists());
}

#[test]
fn a_dry_run_reports_and_writes_nothing() {
    let folder = folder("dry");
    let file = fixture("own.csv");
    let args =
        ["--from", "csv", &file, "--as-of", DAY, "--dry-run", "--footnotes", "f.csv", "--remarks", "r.csv"];
    let run = import(&folder, &args);
    assert!(run.code == 0 && run.out.ends_with("nothing is written (dry run)\n"), "{}{}", run.out, run.err);
    let run = import(&folder, &[&args[..], &["--out", "out.csv"]].concat());
    assert!(
        run.code == 0 && run.out.ends_with("out.csv would be written (dry run)\n"),
        "{}{}",
        run.out,
        run.err
    );
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 0);
}

#[test]
fn json_holds_the_same_facts() {
    let folder = folder("json");
    let run = import_file(&folder, "uk", &fixture("uk.csv"), &["--json"]);
    assert_eq!((run.code, run.err.as_str()), (0, ""), "a report alone: no bar where there is no terminal");
    let report: serde_json::Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!((&report["read"], &report["taken"], &report["rows"]), (&11.into(), &6.into(), &4.into()));
    assert_eq!((&report["written"], &report["inOrder"]), (&true.into(), &true.into()));
    assert_eq!(report["knownByHeadingOnly"], true);
    let words = report["remarks"].as_array().unwrap().iter().find(|r| r["reason"] == "words").unwrap();
    assert_eq!(
        (&words["count"], &words["taken"], &words["first"][0]["line"]),
        (&1.into(), &true.into(), &13.into())
    );
}

#[test]
fn err_wrong_use_ends_with_2() {
    let folder = folder("use");
    let file = fixture("own.csv");
    for (args, expected) in [
        (vec!["--from", "csv", "none.csv", "--as-of", DAY, "--out", "o"], "none.csv: can't read"),
        (
            vec!["--from", "csv", &file, "--as-of", "22.11.2026", "--out", "o"],
            "expected a date such as 2026-11-22",
        ),
        (vec!["--from", "csv", &file, "--as-of", DAY], "--out"),
        (vec!["--from", "csv", &file, "--out", "o"], "--as-of"),
        (vec!["--from", "tarif", &file, "--as-of", DAY, "--out", "o"], "a similar value exists: 'taric'"),
        (
            vec!["--from", "csv", &file, "--as-of", DAY, "--out", "o", "--source", "a b"],
            "expected letters, digits",
        ),
        (vec!["--from", "csv", ".", "--as-of", DAY, "--out", "o"], ".: expected a file that can be read"),
    ] {
        let run = import(&folder, &args);
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{args:?}: {}", run.err);
        assert!(run.err.contains(expected), "{args:?}: {}", run.err);
    }
}

#[test]
fn err_a_place_that_can_not_be_written_ends_with_3() {
    let folder = folder("place");
    let file = fixture("own.csv");
    let run = import(&folder, &["--from", "csv", &file, "--as-of", DAY, "--out", "none/out.csv"]);
    assert!(run.code == 3 && run.err.contains("none/out.csv: can't write"), "{}: {}", run.code, run.err);
}

#[test]
fn the_help_explains_every_kind() {
    let folder = folder("help");
    let run = import(&folder, &["--help"]);
    for part in
        ["usitc-json", "measures-on-declarable-commodities", "TPHS", "Examples:", "Exit codes: 0 done"]
    {
        assert!(run.out.contains(part), "{part} is missing in\n{}", run.out);
    }
}

#[test]
fn a_shop_can_have_the_rows_of_its_own_goods_alone() {
    let folder = folder("only");
    let run = import_file(&folder, "taric", &fixture("taric.csv"), &["--only", "6109.10,0409000000"]);
    assert_eq!(run.code, 0, "{}{}", run.out, run.err);
    assert_eq!(
        rows(&folder),
        ["610910 610910 12% - -", "0409 0409 17.3% - -"],
        "a heading's row is needed too"
    );
    assert!(run.out.contains(", 2 rows made of them\n"), "{}", run.out);
}
