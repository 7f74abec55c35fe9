//! `landfall check` from outside: what it finds in configurations, words and pages, and with which exit code.
#![cfg(feature = "tool")]

use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use serde_json::Value;

const PAGES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/stories/pages/adopt");

/// A folder of its own for each test, with these files.
fn folder(test: &str, files: &[(&str, &str)]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("check").join(test);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    for (name, text) in files {
        std::fs::write(folder.join(name), text).unwrap();
    }
    folder
}

fn command(folder: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_landfall"));
    command.arg("check").args(args).current_dir(folder);
    // Rules take time to load and few tests ask for them.
    if args.contains(&"--date") {
        return command_without_colours(command);
    }
    static DATA: OnceLock<PathBuf> = OnceLock::new();
    let data = DATA.get_or_init(|| {
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
        let read = |name: &str| std::fs::read_to_string(from.join(name)).unwrap();
        let (version, rates) = (read("version.toml"), read("rates.json"));
        self::folder("data", &[("version.toml", &version), ("rates.json", &rates)])
    });
    command.args(["--date", "2026-11-05", "--data"]).arg(data);
    command_without_colours(command)
}

fn command_without_colours(mut command: Command) -> Command {
    command.env_remove("NO_COLOR").env_remove("CLICOLOR_FORCE");
    command
}

/// Exit code, standard output, standard error.
fn check(folder: &Path, args: &[&str]) -> (i32, String, String) {
    let run = command(folder, args).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (run.status.code().unwrap(), text(run.stdout), text(run.stderr))
}

fn json(folder: &Path, args: &[&str]) -> (i32, Value) {
    let (code, out, err) = check(folder, &[args, &["--json"]].concat());
    (code, serde_json::from_str(&out).unwrap_or_else(|e| panic!("{e}: {out}{err}")))
}

/// `code place` of every finding that is no note.
fn told(report: &Value) -> Vec<String> {
    let findings = report["findings"].as_array().unwrap().iter();
    let grave = findings.filter(|finding| finding["severity"] != "note");
    grave.map(|f| format!("{} {}", f["code"].as_str().unwrap(), f["place"].as_str().unwrap())).collect()
}

/// The findings of one page of a folder.
fn of_page(report: &Value, nth: usize) -> Value {
    let end = format!("{nth}.html");
    let findings = report["findings"].as_array().unwrap().iter();
    serde_json::json!({ "findings": findings.filter(|f| f["file"].as_str().unwrap().ends_with(&end)).collect::<Vec<_>>() })
}

#[test]
fn the_tool_finds_on_a_page_what_the_widget_takes_in() {
    // The pages that a browser is shown for the same comparison.
    let all = std::fs::read_to_string(format!("{PAGES}/all.html")).unwrap();
    let names = all.split("of [").nth(1).unwrap().split(']').next().unwrap();
    let names: Vec<&str> = names.split(", ").map(|name| name.trim_matches('"')).collect();
    assert!(names.len() > 8, "{names:?}");
    for name in names {
        let text = std::fs::read_to_string(format!("{PAGES}/{name}.html")).unwrap();
        // The tool reads what a page says of its own looks, and no style sheet that it names or that a script writes.
        let said = |key: &str| {
            let without_sheets = text.split(&format!("data-{key}-without-sheets=")).nth(1);
            let value = without_sheets.or_else(|| text.split(&format!("data-{key}=")).nth(1)).unwrap();
            value.split('"').nth(1).unwrap().to_owned()
        };
        let (config, page) = (format!("{PAGES}/{name}.json"), format!("{PAGES}/{name}.html"));
        let mut args = vec![page.as_str()];
        if Path::new(&config).exists() {
            args.insert(0, &config);
        }
        let (_, report) = json(Path::new(PAGES), &args);
        let page = &report["pages"][0];
        let mut found: Vec<&str> = page["prices"]
            .as_array()
            .unwrap()
            .iter()
            .flat_map(|price| price["amounts"].as_array().unwrap())
            .map(|amount| amount.as_str().unwrap())
            .collect();
        let expected = said("expect");
        let mut expected: Vec<&str> = expected.split(", ").collect();
        // The page tells them in its own order, the tool by the way they were found.
        found.sort_unstable();
        expected.sort_unstable();
        assert_eq!(found, expected, "{name}: {page:#}");
        let left = page["left"].as_array().unwrap().iter().filter(|alone| alone["fine"] == false).count();
        assert_eq!(left.to_string(), said("left"), "{name}: {page:#}");
    }
}

const SHOP: &str = r#"{
  "store": {"country": "US", "currency": "USD", "timeZone": "America/New_York"},
  "shipping": [{"id": "post", "to": ["DE", "CH"], "price": "9.00 USD", "transitDays": [3, 5]}],
  "products": [{"match": {"sku": "TEE"}, "hsCode": "610910", "origin": "BD", "weightGrams": 180}]
}"#;

#[test]
fn a_shop_without_a_mistake_has_nothing_to_do() {
    let page = r#"<!doctype html><html lang="en"><script async src="/landfall/landfall.js" data-config="/landfall.json"></script>
        <landfall-price sku="TEE" amount="20.00">$20.00</landfall-price></html>"#;
    let folder = folder("fine", &[("landfall.json", SHOP), ("index.html", page)]);
    let (code, out, err) = check(&folder, &["landfall.json", "index.html"]);
    assert_eq!((code, err.as_str()), (0, ""), "{out}");
    assert!(
        out.contains("20.00 USD  <landfall-price>  by element  sku TEE  hs 610910  origin BD  180 g\n"),
        "{out}"
    );
    assert!(out.contains("nothing to do"), "{out}");
    assert!(!out.contains('\u{1b}'), "no colours where nobody reads them: {out:?}");
    assert_eq!(check(&folder, &[]).0, 0, "landfall.json of the folder is meant");
    let coloured = |name: &str| {
        let run = command(&folder, &[]).env(name, "1").output().unwrap();
        String::from_utf8(run.stdout).unwrap().contains('\u{1b}')
    };
    assert!(coloured("CLICOLOR_FORCE") && !coloured("NO_COLOR"));
}

/// A configuration may be somebody else's, and so may a page.
#[test]
fn err_hostile_texts_are_told_without_signs_that_a_terminal_obeys() {
    let hostile = "\u{1b}]0;owned\u{7}\u{1b}[2K\rnothing to do (0 notes)";
    let config = serde_json::json!({"store": {"country": "US", "currency": "USD"}, hostile: hostile,
        "shipping": [{"id": hostile, "price": hostile}], "messages": {"en": hostile}});
    let page = format!(
        "<!doctype html><html lang=en><landfall-price amount='{hostile}' sku='{hostile}'>{hostile}</landfall-price>"
    );
    let folder = folder("hostile", &[("landfall.json", &config.to_string()), ("index.html", &page)]);
    let run = command(&folder, &["landfall.json", "index.html"]).env("NO_COLOR", "1").output().unwrap();
    let out = String::from_utf8([run.stdout, run.stderr].concat()).unwrap();
    assert!(out.contains("owned"), "{out:?}");
    let obeyed = out.chars().find(|sign| sign.is_control() && *sign != '\n');
    assert_eq!(obeyed, None, "{out:?}");
    assert!(!out.lines().any(|line| line.starts_with("nothing to do")), "{out}");
}

#[test]
fn err_every_mistake_is_told_with_its_path_what_was_found_what_was_expected_and_the_nearest_word() {
    let config = r#"{
      "stroe": {},
      "store": {"country": "UK", "currency": "usd", "chargeIn": "locale", "registrations": ["IOSS", "NO-VOEK"]},
      "markets": {"DEU": {}, "DE": {"taxDisplay": "include"}},
      "shipping": [{"id": "post", "price": "9 USd", "cariier": "post"}],
      "products": [{"match": {"sku": "A"}, "hsCode": "61"}],
      "restrictions": [{"match": {"hs": "x"}, "action": "stop"}],
      "page": {"adopt": [{"price": ".a[", "curency": "USD"}, {"compareAt": ".b"}]}
    }"#;
    let folder = folder("mistakes", &[("landfall.json", config)]);
    let (code, report) = json(&folder, &[]);
    assert_eq!(code, 1, "{report:#}");
    let findings = report["findings"].as_array().unwrap();
    let of = |place: &str, code: &str| {
        findings
            .iter()
            .find(|f| f["place"] == place && f["code"] == code)
            .unwrap_or_else(|| panic!("nothing is told of {place}: {report:#}"))
    };
    for (place, found, nearest) in [
        ("stroe", "\"stroe\"", Some("store")),
        ("store.country", "\"UK\"", Some("GB")),
        ("store.currency", "\"usd\"", None),
        ("store.chargeIn", "\"locale\"", Some("local")),
        ("markets.DE.taxDisplay", "\"include\"", Some("included")),
        ("shipping[0].cariier", "\"cariier\"", Some("carrier")),
        ("shipping[0].price", "\"9 USd\"", None),
        ("products[0].hsCode", "\"61\"", None),
        ("restrictions[0].action", "\"stop\"", None),
        ("page.adopt[0].curency", "\"curency\"", Some("currency")),
    ] {
        let finding = of(place, "value");
        assert_eq!(finding["found"], found, "{finding:#}");
        assert_eq!(finding["nearest"].as_str(), nearest, "{finding:#}");
        assert!(!finding["expected"].as_str().unwrap().is_empty());
        assert_eq!((&finding["severity"], &finding["file"]), (&"error".into(), &"landfall.json".into()));
    }
    let registration = of("store.registrations[1]", "registration");
    assert_eq!(registration["nearest"], "NO-VOEC");
    assert!(of("page.adopt[0].price", "selector")["message"].as_str().unwrap().contains(".a["));
    of("markets.DEU", "value");
    of("page.adopt[1]", "value");
}

#[test]
fn err_what_is_well_formed_and_cannot_work_is_told() {
    let config = r#"{
      "store": {"country": "US", "registrations": ["US-NY"]},
      "markets": {"JP": {"prices": {"TEE": "900 JPY"}}, "FR": {"ship": false}, "KP": {"currency": "KPW"}},
      "rounding": [{"ending": ".99"}],
      "shipping": [
        {"id": "a", "to": [], "price": "9.00 USD"},
        {"id": "b", "to": ["FR"], "price": [{"price": "9.00 USD"}, {"upToGrams": 5, "price": "1.00 USD"}], "cutOff": "14:00"},
        {"id": "b", "to": ["DE"], "price": [{"upToGrams": 500, "price": "9.00 USD"}, {"upToGrams": 100, "price": "1.00 USD"}]}],
      "products": [{"match": {"sku": "A"}, "weightGrams": 10}, {"match": {"sku": "B"}, "weightGrams": 10},
                   {"match": {"sku": "B"}, "hsCode": "610910"}],
      "rates": {"url": "gone.json", "markAfterDays": 50}
    }"#;
    let folder = folder("sense", &[("landfall.json", config)]);
    let (code, report) = json(&folder, &[]);
    assert_eq!(code, 1);
    assert_eq!(
        told(&report),
        [
            "value shipping[0].to",
            "no-time-zone store.timeZone",
            "no-destination shipping[1].to",
            "row-unreached shipping[1].price[1]",
            "service-twice shipping[2].id",
            "row-unreached shipping[2].price[1].upToGrams",
            "no-service markets.JP",
            "no-service markets.KP",
            "hs-missing products[0]",
            "not-charged rounding",
            "not-charged markets.JP.prices",
            "never-marked rates.markAfterDays",
            "no-rate markets.KP.currency",
            "rates-file rates.url",
        ],
        "{report:#}"
    );
}

#[test]
fn the_age_of_the_rates_is_judged_by_the_limits_of_the_shop() {
    let rates = |day: &str| {
        format!(r#"{{"base": "EUR", "date": "{day}", "source": "x", "rates": {{"USD": "1.1"}}}}"#)
    };
    for (day, limits, code) in [
        ("2026-11-04", "", None),
        ("2026-10-20", "", Some("warning")),
        ("2026-10-20", r#", "markAfterDays": 30"#, None),
        ("2026-09-01", "", Some("error")),
        ("2026-12-01", "", Some("error")),
    ] {
        let config = format!(
            r#"{{"store": {{"country": "US", "currency": "USD"}}, "rates": {{"url": "/data/r.json"{limits}}}}}"#
        );
        let folder = folder("ages", &[("landfall.json", &config)]);
        std::fs::create_dir_all(folder.join("site/data")).unwrap();
        std::fs::write(folder.join("site/data/r.json"), rates(day)).unwrap();
        let (exit, report) = json(&folder, &["--root", "site"]);
        let findings = report["findings"].as_array().unwrap();
        let found = findings.iter().find(|finding| finding["code"] == "rates-old");
        assert_eq!(
            found.map(|finding| finding["severity"].as_str().unwrap()),
            code,
            "{day}{limits}: {report:#}"
        );
        assert_eq!(exit, i32::from(code.is_some()), "{report:#}");
    }
    let folder = folder("old-rules", &[("landfall.json", SHOP)]);
    let late = ["--date", "2027-11-05"];
    let (code, report) = json(&folder, &late);
    assert_eq!(
        (code, told(&report)),
        (1, vec!["rules-old ".to_owned()]),
        "the tool's own rates are no page's"
    );
    assert_eq!(json(&folder, &[&late[..], &["--fail-on", "error"]].concat()).0, 0);
}

#[test]
fn err_the_shops_own_messages_are_read_and_their_variables_known() {
    let config = r#"{
      "store": {"country": "US", "currency": "USD"},
      "markets": {"default": {"returnNote": "shop-returns"}, "DE": {"returnNote": "shop-nowhere"}},
      "messages": {"en": "en.ftl", "de": "de.ftl", "fr": "gone.ftl", "ja": "https://example.com/ja.ftl"}
    }"#;
    let english =
        "shop-returns = To { COUNTRY($country) } within 30 days\nshop-unused = x\ncart-checkout = Buy";
    let german = "shop-returns = Nach { $contry }\nbroken = {\nprice-free = Gratis\n";
    let folder = folder("words", &[("landfall.json", config), ("en.ftl", english), ("de.ftl", german)]);
    let (_, report) = json(&folder, &[]);
    let found: Vec<String> = report["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|f| {
            format!(
                "{}:{} {}",
                f["file"].as_str().unwrap(),
                f["place"].as_str().unwrap(),
                f["code"].as_str().unwrap()
            )
        })
        .collect();
    for line in [
        "en.ftl:2:1 extra",
        "de.ftl:1:23 unknown-variable",
        "landfall.json:messages.fr messages-file",
        "landfall.json:messages.ja messages-elsewhere",
    ] {
        assert!(found.iter().any(|known| known == line), "{line} is not told: {found:#?}");
    }
    assert!(found.iter().any(|line| line.starts_with("de.ftl:") && line.ends_with(" syntax")), "{found:#?}");
    // A message of Landfall's own, whichever of its files has it; the shop's files may end without a line break.
    assert!(!found.iter().any(|line| line.starts_with("en.ftl:3:")), "{found:#?}");
    assert!(
        !found.iter().any(|line| line.contains("missing-variable") || line.ends_with(" missing")),
        "{found:#?}"
    );
    let only = r#"{"store": {"country": "US"}, "restrictions": [{"match": {"sku": "A"}, "action": "warn", "message": "shop-a"}]}"#;
    let folder = self::folder("words-none", &[("landfall.json", only)]);
    assert!(told(&json(&folder, &[]).1).contains(&"message-missing restrictions[0].message".to_owned()));
}

#[test]
fn what_items_lack_is_told_after_ancestors_and_product_rules() {
    let page = r#"<html lang="en"><script async src="/landfall.js"></script>
      <div data-landfall-origin="VN" data-landfall-hs="420222"><landfall-price amount="5.00">$5.00</landfall-price></div>
      <landfall-price sku="TEE" amount="6.00">$6.00</landfall-price>
      <landfall-price amount="7.00" category="digital">$7.00</landfall-price>
      <landfall-price amount="8,00">$8.00</landfall-price>
      <landfall-price id="bare" amount="9.00">$9.00</landfall-price></html>"#;
    let folder = folder("items", &[("landfall.json", SHOP), ("a.html", page)]);
    let (code, report) = json(&folder, &["landfall.json", "a.html"]);
    assert_eq!(code, 1);
    let missing: Vec<Value> = report["pages"][0]["prices"]
        .as_array()
        .unwrap()
        .iter()
        .map(|price| price["missing"].clone())
        .collect();
    assert_eq!(serde_json::to_string(&missing).unwrap(), r#"[["weight"],[],[],["hs","origin","weight"]]"#);
    assert_eq!(report["pages"][0]["left"][0]["code"], "attribute-amount");
    assert_eq!(told(&report), ["hs-missing <landfall-price#bare>", "origin-missing <landfall-price#bare>"]);
}

#[test]
fn what_items_lack_is_looked_up_in_the_packed_catalogue() {
    let page = r#"<html lang="en"><script async src="/landfall.js"></script>
      <landfall-price id="tee" sku="tee" origin="BD" amount="20.00">$20.00</landfall-price>
      <landfall-price id="other" sku="other" amount="20.00">$20.00</landfall-price></html>"#;
    let config = r#"{"store": {"country": "US", "currency": "USD"}, "catalogue": "/catalogue"}"#;
    let index = r#"{"version": "a1", "shards": 1}"#;
    let file = r#"{"tee": {"hsCode": "610910", "origin": "PT", "weightGrams": 180}}"#;
    let folder = folder("packed", &[("landfall.json", config), ("a.html", page)]);
    std::fs::create_dir_all(folder.join("catalogue/a1")).unwrap();
    std::fs::write(folder.join("catalogue/index.json"), index).unwrap();
    std::fs::write(folder.join("catalogue/a1/0.json"), file).unwrap();
    let (_, report) = json(&folder, &["landfall.json", "a.html"]);
    let [tee, other] = [&report["pages"][0]["prices"][0], &report["pages"][0]["prices"][1]];
    assert_eq!((&tee["hs"], &tee["origin"], &tee["weight"]), (&"610910".into(), &"BD".into(), &180.into()));
    assert_eq!(
        (&tee["missing"], &other["missing"]),
        (&serde_json::json!([]), &serde_json::json!(["hs", "origin", "weight"]))
    );
    assert!(!told(&report).iter().any(|line| line.starts_with("catalogue")), "{report:#}");
}

#[test]
fn err_a_packed_catalogue_that_is_not_there_or_not_whole_is_told() {
    let message = |catalogue: &str, files: &[(&str, String)]| {
        let config = format!(r#"{{"store": {{"country": "US"}}, "catalogue": {catalogue}}}"#);
        let folder = folder("packed-wrong", &[("landfall.json", &config)]);
        for (name, text) in files {
            std::fs::create_dir_all(folder.join(name).parent().unwrap()).unwrap();
            std::fs::write(folder.join(name), text).unwrap();
        }
        let (_, report) = json(&folder, &[]);
        let found =
            report["findings"].as_array().unwrap().iter().find(|f| f["place"] == "catalogue").cloned();
        found.map_or(String::new(), |f| {
            format!("{} {} {}", f["severity"], f["code"], f["message"]).replace('"', "")
        })
    };
    let index = |shards: u32| ("c/index.json", format!(r#"{{"version": "a1", "shards": {shards}}}"#));
    let whole = ("c/a1/0.json", "{}".to_owned());
    assert_eq!(message("\"c\"", &[index(1), whole.clone()]), "");
    for (catalogue, files, expected) in [
        ("\"c\"", vec![], "error catalogue-file"),
        ("\"c/\"", vec![("c/index.json", "{".to_owned())], "index.json: line 1"),
        ("\"c\"", vec![index(3)], "shards: expected a power of two, found 3"),
        ("\"c\"", vec![index(4), whole.clone()], "3 of 4 files are missing, the first at c/a1/1.json"),
        ("\"c\"", vec![index(1), ("c/a1/0.json", " ".repeat(262_145))], "is longer than the 262144 bytes"),
        ("\"https://cdn.example/c\"", vec![], "note catalogue-elsewhere"),
        ("\"c/index.json\"", vec![], "error value expected the address of the folder"),
        ("7", vec![], "error value expected the address of the folder"),
    ] {
        let told = message(catalogue, &files);
        assert!(told.contains(expected), "{catalogue}: expected {expected}, told {told:?}");
    }
}

#[test]
fn a_product_rule_by_selector_finds_what_it_would_find_in_the_widget() {
    let config = r#"{"store": {"country": "US", "currency": "USD"}, "page": {"adopt": {"price": ".price"}},
      "products": [{"match": {"selector": ".shoes *"}, "hsCode": "640419", "origin": "VN", "weightGrams": 900},
                   {"match": {"selector": ".price"}, "origin": "CN"}]}"#;
    let page = r#"<html lang="en"><script async src="/landfall.js"></script><div class="shoes"><p class="price">$9.00</p></div>
      <p class="price">$8.00</p></html>"#;
    let folder = folder("rules", &[("landfall.json", config), ("a.html", page)]);
    let (_, report) = json(&folder, &["landfall.json", "a.html"]);
    let prices = &report["pages"][0]["prices"];
    assert_eq!((&prices[0]["hs"], &prices[0]["origin"]), (&"640419".into(), &"VN".into()), "{prices:#}");
    // Our element has none of the page's classes.
    assert_eq!(prices[1]["missing"], serde_json::json!(["hs", "origin", "weight"]), "{prices:#}");
    let guide = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/check.md")).unwrap();
    let mut keys = Vec::new();
    keys_of(&report, &mut keys);
    assert!(keys.len() > 30, "{keys:?}");
    for key in keys {
        assert!(guide.contains(&format!("`{key}`")), "docs/check.md does not tell of {key}");
    }
}

/// Every key of a document.
fn keys_of(value: &Value, keys: &mut Vec<String>) {
    for (key, inner) in value.as_object().into_iter().flatten() {
        keys.push(key.clone());
        keys_of(inner, keys);
    }
    value.as_array().into_iter().flatten().for_each(|inner| keys_of(inner, keys));
}

#[test]
fn err_a_tag_that_is_mistyped_missing_or_doubled_is_told() {
    let price = r#"<landfall-price amount="5.00" hs="610910" origin="BD">$5</landfall-price>"#;
    let folder = folder("tag", &[("landfall.json", SHOP)]);
    let cases = [
        ("", vec!["no-tag "]),
        (r#"<script async src="/landfall.js" data-ship-form="US"></script>"#, vec!["value the script tag"]),
        (r#"<script src="/landfall.js"></script>"#, vec!["tag-blocks <script>"]),
        (r#"<script type="module" src="/landfall.js"></script>"#, vec!["tag-type <script>"]),
        (
            r#"<script async src="/landfall.js" data-load="lazy" data-time-limit="0" data-country="UK"></script><script async src="/x/landfall-1.0.0.js"></script>"#,
            vec![
                "tag-twice <script>",
                "tag-load data-load of the script tag",
                "tag-time-limit data-time-limit of the script tag",
                "tag-country data-country of the script tag",
            ],
        ),
        (
            r#"<script async src="/landfall.js" integrity="sha256-x"></script>"#,
            vec!["tag-integrity <script>"],
        ),
        (
            r#"<script async src="/landfall-1.0.0.js" integrity="sha256-x" data-localize="sugest"></script>"#,
            vec!["value data-localize of the script tag"],
        ),
    ];
    std::fs::create_dir(folder.join("pages")).unwrap();
    for (nth, (tag, _)) in cases.iter().enumerate() {
        let page = format!("<html lang=en><head>{tag}</head><body>{price}</body></html>");
        std::fs::write(folder.join(format!("pages/{nth}.html")), page).unwrap();
    }
    let (_, report) = json(&folder, &["landfall.json", "pages"]);
    for (nth, (tag, expected)) in cases.iter().enumerate() {
        assert_eq!(told(&of_page(&report, nth)), *expected, "{tag}");
    }
}

#[test]
fn err_the_policy_lines_that_a_page_lacks_are_named() {
    let folder = folder("policy", &[("landfall.json", SHOP)]);
    let cases = [
        ("/landfall.js", "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'", ""),
        ("/landfall.js", "script-src 'self'", "wasm-unsafe-eval"),
        ("/landfall.js", "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'", ""),
        (
            "/landfall.js",
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'",
            "connect-src lacks 'self'",
        ),
        (
            "/landfall.js",
            "script-src 'nonce-a' 'strict-dynamic' 'wasm-unsafe-eval'",
            "a nonce on the script tag",
        ),
        (
            "https://cdn.example/landfall.js",
            "script-src 'self' 'wasm-unsafe-eval'",
            "script-src lacks https://cdn.example",
        ),
        (
            "https://cdn.example/landfall.js",
            "script-src https://cdn.example 'wasm-unsafe-eval'; connect-src *.example",
            "",
        ),
        ("/landfall.js", "img-src 'self'", ""),
    ];
    std::fs::create_dir(folder.join("pages")).unwrap();
    for (nth, (src, policy, _)) in cases.iter().enumerate() {
        let page = format!(
            "<html lang=en><head><meta http-equiv=Content-Security-Policy content=\"{policy}\">\
             <script async src=\"{src}\"></script></head><body></body></html>"
        );
        std::fs::write(folder.join(format!("pages/{nth}.html")), page).unwrap();
    }
    let (_, report) = json(&folder, &["landfall.json", "pages"]);
    for (nth, (_, policy, lacks)) in cases.iter().enumerate() {
        let report = of_page(&report, nth);
        let findings = report["findings"].as_array().unwrap().iter();
        let policies: Vec<&str> = findings
            .filter(|f| f["code"] == "policy" && f["severity"] == "error")
            .map(|f| f["message"].as_str().unwrap())
            .collect();
        if lacks.is_empty() {
            assert!(policies.is_empty(), "{policy}: {policies:?}");
        } else {
            assert!(policies.len() == 1 && policies[0].contains(lacks), "{policy}: {policies:?}");
        }
    }
}

#[test]
fn a_page_of_a_server_on_this_machine_is_read_with_its_header() {
    let server = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}/shop/", server.local_addr().unwrap());
    let serve = std::thread::spawn(move || {
        for answer in [
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Security-Policy: script-src 'self'\r\nContent-Length: 75\r\nConnection: close\r\n\r\n\
             <html lang=en><script async src=/landfall.js></script><p>nothing</p></html>",
            "HTTP/1.1 302 Found\r\nLocation: https://example.com/\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
        ] {
            let (mut stream, _) = server.accept().unwrap();
            let _ = stream.read(&mut [0; 2048]).unwrap();
            stream.write_all(answer.as_bytes()).unwrap();
        }
    });
    let folder = folder("server", &[]);
    let (code, report) = json(&folder, &[&address]);
    assert_eq!(code, 1);
    assert_eq!(told(&report), ["policy policy header", "no-price "], "{report:#}");
    let (code, _, err) = check(&folder, &[&address]);
    assert!(
        code == 2 && err.contains("expected status 200, found 302, which leads to https://example.com/"),
        "{err}"
    );
    serve.join().unwrap();
}

#[test]
fn a_page_that_is_deep_or_full_of_prices_ends_soon() {
    let deep = format!("<html lang=en><p class=price>{}$5.00", "<b>".repeat(20_000));
    let full = format!("<html lang=en>{}", "<p class=price>$5.00</p>".repeat(3_000));
    let config = r#"{"page": {"adopt": {"price": ".price", "currency": "USD"}}}"#;
    let folder = folder("large", &[("landfall.json", config), ("deep.html", &deep), ("full.html", &full)]);
    let begun = std::time::Instant::now();
    let (code, report) = json(&folder, &["landfall.json", "deep.html", "full.html"]);
    assert_eq!((code, report["pages"][1]["prices"].as_array().unwrap().len()), (1, 3_000));
    assert!(begun.elapsed().as_secs() < 10, "{:?}", begun.elapsed());
}

#[test]
fn err_what_can_not_be_read_ends_with_another_code() {
    let folder = folder("codes", &[("bad.json", "{"), ("two.json", "{}")]);
    std::fs::create_dir(folder.join("empty")).unwrap();
    for (args, code, part) in [
        (&["bad.json"][..], 2, "bad.json: line 1, column 2: expected a key in quotes"),
        (&["gone.json"], 2, "gone.json: can't read"),
        (&["bad.json", "two.json"], 2, "found several"),
        (&[], 2, "there is no landfall.json"),
        (&["gone.html"], 2, "gone.html: can't read"),
        (&["empty"], 2, "found none"),
        (&["https://example.com/"], 2, "no TLS"),
        (&["http://example.com/"], 2, "a server on this machine"),
        (&["http://127.0.0.1:9/"], 3, "no answer"),
    ] {
        let (found, out, err) = check(&folder, args);
        assert_eq!((found, out.as_str()), (code, ""), "{args:?}: {err}");
        assert!(err.starts_with("landfall check: ") && err.contains(part), "{args:?}: {err}");
    }
}
