//! `landfall locales` from outside: what it prints and writes, and with which exit code.
#![cfg(feature = "tool")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use landfall::locales::FILES;

/// A folder of its own for each test, with the English and the German words.
fn folder(test: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("locales").join(test);
    let _ = fs::remove_dir_all(&folder);
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    for tag in ["en", "de"] {
        fs::create_dir_all(folder.join("locales").join(tag)).unwrap();
        for name in FILES {
            let file = |root: &Path| root.join(tag).join(name);
            fs::copy(file(&shipped), file(&folder.join("locales"))).unwrap();
        }
    }
    fs::write(folder.join("locales").join("index.txt"), "de\nen\n").unwrap();
    folder
}

/// Exit code, standard output, standard error.
fn locales(folder: &Path, args: &[&str]) -> (i32, String, String) {
    let tool = env!("CARGO_BIN_EXE_landfall");
    let run = Command::new(tool).arg("locales").args(args).current_dir(folder).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (run.status.code().unwrap(), text(run.stdout), text(run.stderr))
}

fn json(folder: &Path, args: &[&str]) -> (i32, serde_json::Value) {
    let (code, out, err) = locales(folder, &[args, &["--json"]].concat());
    (code, serde_json::from_str(&out).unwrap_or_else(|e| panic!("{e}: {out}{err}")))
}

#[test]
fn files_without_a_mistake_end_with_code_0() {
    let folder = folder("clean");
    let (code, out, err) = locales(&folder, &["check"]);
    assert_eq!((code, err.as_str()), (0, ""), "{out}");
    assert!(out.ends_with(": nothing to do\n"), "{out}");
    assert_eq!(json(&folder, &["check"]).1["findings"], serde_json::json!([]));
}

#[test]
fn err_a_mistake_ends_with_code_1_and_its_place_for_people_and_for_programs() {
    let folder = folder("mistake");
    let file = folder.join("locales/de/landfall.ftl");
    let text = fs::read_to_string(&file).unwrap().replace("price-charged = ", "price-charged = <b> ");
    fs::write(&file, &text).unwrap();
    let line = text.lines().position(|line| line.starts_with("price-charged")).unwrap() + 1;
    let (code, out, _) = locales(&folder, &["check", "de"]);
    assert_eq!(code, 1, "{out}");
    assert!(
        out.starts_with(&format!("locales/de/landfall.ftl:{line}:17: error: price-charged: found markup")),
        "{out}"
    );
    let (code, report) = json(&folder, &["check", "de"]);
    let found = &report["findings"][0];
    assert_eq!((code, found["line"].as_u64(), found["column"].as_u64()), (1, Some(line as u64), Some(17)));
    assert_eq!((found["code"].as_str(), found["language"].as_str()), (Some("markup"), Some("de")));
    assert_eq!(report["errors"], 1);
    let (_, table) = json(&folder, &["coverage"]);
    assert_eq!((table[0]["language"].as_str(), table[0]["broken"].as_u64()), (Some("de"), Some(1)));
}

#[test]
fn err_a_language_or_folder_that_is_not_there_ends_with_code_2() {
    let folder = folder("absent");
    let (code, _, err) = locales(&folder, &["check", "pl"]);
    assert!(code == 2 && err.contains("`landfall locales new pl` begins one"), "{err}");
    let (code, _, err) = locales(&folder, &["check", "--dir", "nowhere"]);
    assert!(code == 2 && err.contains("nowhere/en/landfall.ftl: expected the English words"), "{err}");
}

#[test]
fn a_new_language_is_complete_but_for_its_words_and_is_never_written_over() {
    let folder = folder("new");
    let (code, out, err) = locales(&folder, &["new", "pl"]);
    assert_eq!((code, err.as_str()), (0, ""), "{out}");
    assert!(
        out.starts_with(&format!(
            "{}: to translate",
            FILES.map(|name| format!("locales/pl/{name}")).join(", ")
        )),
        "{out}"
    );
    let text = fs::read_to_string(folder.join("locales/pl/landfall.ftl")).unwrap();
    assert!(text.contains("# Example: Germany · EUR. Length: 28\nmarket-button = "), "{text}");
    let text = fs::read_to_string(folder.join("locales/pl/market.ftl")).unwrap();
    assert!(text.contains("one (1), few (2), many (0), other (fractions only)"), "{text}");
    for form in ["        [one] ", "        [few] ", "        [many] ", "       *[other] "] {
        assert!(text.contains(&format!("{form}{{ $count }} ")), "{form} in {text}");
    }
    assert_eq!(fs::read_to_string(folder.join("locales/index.txt")).unwrap(), "de\nen\npl\n");
    // Nothing but words is left to do.
    let (code, report) = json(&folder, &["check", "pl"]);
    let findings = report["findings"].as_array().unwrap();
    assert!(code == 1 && findings.len() > 80, "{report}");
    assert!(findings.iter().all(|finding| finding["code"] == "same-as-english"), "{report}");
    let (code, _, err) = locales(&folder, &["new", "pl"]);
    assert!(code == 2 && err.contains("its files are there already"), "{err}");
    for (tag, told) in
        [("pt_BR", "such as pl, pt-BR"), ("../x", "such as"), ("PL", "write it as pl"), ("", "such as")]
    {
        let (code, _, err) = locales(&folder, &["new", tag]);
        assert!(code == 2 && err.contains(told), "{tag}: {err}");
    }
}

#[test]
fn a_language_that_lacks_a_file_is_told_so_and_new_begins_that_one_alone() {
    let folder = folder("half");
    let details = folder.join("locales/de/details.ftl");
    fs::remove_file(&details).unwrap();
    let first = fs::read_to_string(folder.join("locales/de/landfall.ftl")).unwrap();
    let (code, report) = json(&folder, &["check", "de"]);
    let findings = report["findings"].as_array().unwrap();
    assert!(code == 1 && findings.len() > 20, "{report}");
    for finding in findings {
        let told = (finding["code"].as_str(), finding["file"].as_str(), finding["line"].as_u64());
        assert_eq!(told, (Some("missing"), Some("locales/de/details.ftl"), Some(1)));
    }
    let (code, out, err) = locales(&folder, &["new", "de"]);
    assert!(code == 0 && out.starts_with("locales/de/details.ftl: to translate"), "{out}{err}");
    assert_eq!(fs::read_to_string(folder.join("locales/de/landfall.ftl")).unwrap(), first);
}

#[test]
fn every_shipped_skeleton_needs_only_words() {
    let folder = folder("skeletons");
    for tag in ["ar", "cs", "cy", "es", "fr", "he", "ja", "lt", "lv", "pt-PT", "ro", "sl", "zh-Hant"] {
        assert_eq!(locales(&folder, &["new", tag]).0, 0, "{tag}");
        let (_, report) = json(&folder, &["check", tag]);
        for finding in report["findings"].as_array().unwrap() {
            assert_eq!(finding["code"], "same-as-english", "{tag}: {finding}");
        }
    }
}

#[test]
fn pseudo_languages_are_longer_and_turned_round() {
    let folder = folder("pseudo");
    let (code, out, _) = locales(&folder, &["pseudo", "--out", "out"]);
    let all = ["en-XA", "ar-XB"].map(|tag| FILES.map(|file| format!("out/{tag}/{file}\n")).concat());
    assert_eq!((code, out), (0, all.concat()));
    let accented = fs::read_to_string(folder.join("out/en-XA/details.ftl")).unwrap();
    assert!(accented.contains("breakdown-goods = ⟦") && !accented.contains('#'), "{accented}");
    let turned = fs::read_to_string(folder.join("out/ar-XB/details.ftl")).unwrap();
    assert!(turned.contains("breakdown-goods = \u{202E}Goods\u{202C}"), "{turned}");
}

#[test]
fn render_prints_every_message_in_every_form() {
    let folder = folder("render");
    let (code, out, err) = locales(&folder, &["render", "de"]);
    assert_eq!((code, err.as_str()), (0, ""));
    assert!(
        out.contains("market-results\n  [one (1)] 1 Land gefunden\n  [other (0)] 0 Länder gefunden\n"),
        "{out}"
    );
    let (_, rows) = json(&folder, &["render", "de", "--trials"]);
    assert!(rows.as_array().unwrap().len() > 80);
    let file = folder.join("locales/de/landfall.ftl");
    let text = fs::read_to_string(&file).unwrap().replace("price-charged = ", "price-charged = { $nope } ");
    fs::write(&file, text).unwrap();
    let (code, out, _) = locales(&folder, &["render", "de"]);
    assert!(code == 1 && out.contains("price-charged\n  can't be formatted: no value $nope\n"), "{out}");
}
