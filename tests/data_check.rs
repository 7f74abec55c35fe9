//! `landfall data check` on small folders of rules, each with one thing wrong.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

/// Rules in which nothing is wrong on 2026-11-22. The place and its figures are invented.
const SOUND: [(&str, &str); 4] = [
    ("version.toml", "date = \"2026-11-22\"\n"),
    ("rates.json", r#"{"base": "EUR", "date": "2026-10-30", "rates": {"USD": "1.1172", "UYU": "45.5"}}"#),
    ("sources.toml", "[edition]\ntext = \"An invented edition\"\nconfidence = \"official\"\n"),
    (
        "markets/UY.toml",
        r#"country = "UY"
name = "Invented"
currency = "UYU"
grade = "full"
tax_display = "included"

[[valuation]]
rule = "UY/valuation/cif"
basis = "CIF"
since = "2024-01-01"
source = "Invented Act 1"
checked = "2026-11-01"
confidence = "official"

[[duty]]
rule = "UY/duty/up-to-100"
formula = "free"
when = { basis = "goods", up_to = "100 USD" }
since = "2024-01-01"
source = "Invented Act 2"
checked = "2026-11-01"
confidence = "official"

[[duty]]
rule = "UY/duty/tariff"
formula = "tariff"
since = "2024-01-01"
source = "Invented Act 3"
checked = "2026-11-01"
confidence = "official"

[[tax]]
rule = "UY/vat/standard"
tax = "vat"
rate = "20%"
since = "2024-01-01"
source = "Invented Act 4"
checked = "2026-11-01"
confidence = "official"

[[rounding]]
rule = "UY/rounding/tax"
what = "tax"
step = "1 UYU"
mode = "half-up"
since = "2024-01-01"
source = "Invented Act 5"
checked = "2026-11-01"
confidence = "official"
"#,
    ),
];

const TARIFF: &str = "hs,national,rate,min,max,as_of,source\n610910,,12%,,,2026-01-01,edition\n";

const WHEN: &str = "source = \"Invented Act 9\"\nchecked = \"2026-11-01\"\nconfidence = \"official\"\n";

/// A folder of rules that can be changed before it is written.
#[derive(Clone)]
struct Rules {
    files: BTreeMap<String, String>,
}

impl Rules {
    fn sound() -> Rules {
        let mut files: BTreeMap<String, String> =
            SOUND.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
        files.insert("tariffs/UY.csv".to_owned(), TARIFF.to_owned());
        Rules { files }
    }

    /// The market's file with `old` replaced, which must stand there once.
    fn with(mut self, old: &str, new: &str) -> Rules {
        let text = self.files.get_mut("markets/UY.toml").expect("the market");
        assert_eq!(text.matches(old).count(), 1, "{old:?}");
        *text = text.replace(old, new);
        self
    }

    /// More rows at the end of the market's file.
    fn and(mut self, rows: &str) -> Rules {
        self.files.get_mut("markets/UY.toml").expect("the market").push_str(rows);
        self
    }

    fn file(mut self, path: &str, text: &str) -> Rules {
        self.files.insert(path.to_owned(), text.to_owned());
        self
    }

    fn without(mut self, path: &str) -> Rules {
        self.files.remove(path).expect("a file");
        self
    }

    fn written(&self, name: &str) -> PathBuf {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("data-check").join(name);
        let _ = fs::remove_dir_all(&folder);
        for (path, text) in &self.files {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(path, text).expect("a file");
        }
        folder
    }

    fn check(&self, name: &str, args: &[&str]) -> Output {
        let folder = self.written(name);
        let mut command = Command::new(env!("CARGO_BIN_EXE_landfall"));
        command.args(["data", "check", "--date", "2026-11-22", "--data"]).arg(folder).args(args);
        command.output().expect("the tool runs")
    }

    /// Every finding as `severity code place: message`.
    fn findings(&self, name: &str, args: &[&str]) -> Vec<String> {
        let output = self.check(name, &[args, &["--json"]].concat());
        let report: Value = serde_json::from_slice(&output.stdout)
            .unwrap_or_else(|e| panic!("{name}: {e}: {}", String::from_utf8_lossy(&output.stderr)));
        let text = |finding: &Value, key: &str| finding[key].as_str().expect("a text").to_owned();
        let line = |f: &Value| {
            format!(
                "{} {} {}: {}",
                text(f, "severity"),
                text(f, "code"),
                text(f, "place"),
                text(f, "message")
            )
        };
        report["findings"].as_array().expect("a list").iter().map(line).collect()
    }

    /// The line of the market's file that holds `text`, counted from 1.
    fn line(&self, text: &str) -> usize {
        let file = &self.files["markets/UY.toml"];
        1 + file.lines().position(|line| line.contains(text)).unwrap_or_else(|| panic!("{text:?}"))
    }
}

fn row(section: &str, rule: &str, fields: &str) -> String {
    format!("\n[[{section}]]\nrule = \"{rule}\"\n{fields}\n{WHEN}")
}

#[test]
fn sound_rules_have_no_findings() {
    assert_eq!(Rules::sound().findings("sound", &[]), Vec::<String>::new());
}

/// What is wrong, and the one finding that it must lead to: how it begins and what it mentions.
#[track_caller]
fn finds(name: &str, rules: &Rules, begins: &str, mentions: &str) {
    let found = rules.findings(name, &[]);
    let fits = |line: &&String| line.starts_with(begins) && line.contains(mentions);
    assert_eq!(
        found.iter().filter(fits).count(),
        1,
        "{name}: expected {begins} … {mentions}, found {found:#?}"
    );
    assert_eq!(found.len(), 1, "{name}: expected one finding, found {found:#?}");
}

#[test]
fn two_rows_of_one_rule_on_one_day_are_an_error() {
    let rules = Rules::sound()
        .and(&row(
            "levies",
            "UY/levy/x",
            "kind = \"levy\"\namount = \"1 UYU\"\nsince = \"2024-01-01\"\nuntil = \"2024-06-30\"",
        ))
        .and(&row("levies", "UY/levy/x", "kind = \"levy\"\namount = \"2 UYU\"\nsince = \"2024-06-30\""));
    let line = rules.line("amount = \"2 UYU\"") - 3;
    finds("overlap", &rules, &format!("error overlap markets/UY.toml:{line}"), "2024-06-30");
}

#[test]
fn days_between_two_rows_of_one_rule_are_a_gap() {
    let rules = Rules::sound()
        .and(&row(
            "levies",
            "UY/levy/x",
            "kind = \"levy\"\namount = \"1 UYU\"\nsince = \"2024-01-01\"\nuntil = \"2024-06-30\"",
        ))
        .and(&row("levies", "UY/levy/x", "kind = \"levy\"\namount = \"2 UYU\"\nsince = \"2024-07-02\""));
    let line = rules.line("amount = \"1 UYU\"") - 3;
    finds("gap", &rules, &format!("warning gap markets/UY.toml:{line}"), "2024-07-02");
}

#[test]
fn a_section_that_decides_and_has_no_row_on_a_day_is_uncovered() {
    let early = "valuation/old\"\nbasis = \"FOB\"\nsince = \"2020-01-01\"\nuntil = \"2023-06-30\"";
    let rules = Rules::sound().and(&format!("\n[[valuation]]\nrule = \"UY/{early}\n{WHEN}"));
    finds(
        "uncovered-valuation",
        &rules,
        "warning uncovered markets/UY.toml:1",
        "valuation holds from 2023-07-01 to 2023-12-31",
    );
    let rules = Rules::sound().and(&row(
        "duty",
        "UY/duty/old",
        "formula = \"free\"\nsince = \"2020-01-01\"\nuntil = \"2023-12-30\"",
    ));
    finds(
        "uncovered-duty",
        &rules,
        "warning uncovered markets/UY.toml:1",
        "duty holds from 2023-12-31 to 2023-12-31",
    );
}

#[test]
fn a_category_that_had_a_tax_and_has_none_is_uncovered() {
    let rules = Rules::sound()
        .with("rate = \"20%\"", "rate = \"20%\"\nwhen = { categories = [\"standard\", \"apparel\", \"childrens-clothing\", \"footwear\", \"ebooks\", \"newspapers\", \"food\", \"medicine\", \"cosmetics\", \"electronics\", \"jewellery\", \"toys\", \"art\", \"digital\"] }")
        .and(&row("tax", "UY/vat/books", "tax = \"vat\"\nrate = \"0%\"\nwhen = { categories = [\"books\"] }\nsince = \"2024-01-01\"\nuntil = \"2026-03-31\""));
    finds(
        "uncovered-tax",
        &rules,
        "warning uncovered markets/UY.toml:1",
        "tax row for books holds from 2026-04-01 on",
    );
}

#[test]
fn a_category_that_never_had_a_tax_is_information() {
    let rules =
        Rules::sound().with("rate = \"20%\"", "rate = \"20%\"\nwhen = { categories = [\"standard\"] }");
    finds("tax-unknown", &rules, "information tax-unknown markets/UY.toml:1", "apparel, childrens-clothing");
}

#[test]
fn a_row_behind_one_that_always_decides_is_never_reached() {
    let behind = [
        (
            "duty",
            row(
                "duty",
                "UY/duty/late",
                "formula = \"percent\"\nrate = \"5%\"\nwhen = { carrier = \"post\" }\nsince = \"2025-01-01\"",
            ),
        ),
        (
            "tax",
            row(
                "tax",
                "UY/vat/late",
                "tax = \"vat\"\nrate = \"5%\"\nwhen = { categories = [\"books\"] }\nsince = \"2025-01-01\"",
            ),
        ),
        (
            "valuation",
            row(
                "valuation",
                "UY/valuation/late",
                "basis = \"FOB\"\nwhen = { consignment = \"gift\" }\nsince = \"2025-01-01\"",
            ),
        ),
        (
            "rounding",
            row(
                "rounding",
                "UY/rounding/late",
                "what = \"tax\"\nstep = \"5 UYU\"\nmode = \"up\"\nsince = \"2025-01-01\"",
            ),
        ),
    ];
    for (section, rows) in behind {
        let rules = Rules::sound().and(&rows);
        let line = rules.line("/late") - 1;
        finds(
            &format!("unreachable-{section}"),
            &rules,
            &format!("warning unreachable markets/UY.toml:{line}"),
            "takes the same orders first",
        );
    }
    // A smaller limit behind a larger one.
    let smaller = row(
        "duty",
        "UY/duty/up-to-50",
        "formula = \"percent\"\nrate = \"1%\"\nwhen = { basis = \"goods\", up_to = \"50 USD\", hs = [\"6109\"] }\nsince = \"2024-01-01\"",
    );
    let tariff = "\n[[duty]]\nrule = \"UY/duty/tariff\"";
    let rules = Rules::sound().with(tariff, &format!("{smaller}{tariff}"));
    finds(
        "unreachable-limit",
        &rules,
        "warning unreachable",
        "UY/duty/up-to-50 is never reached: UY/duty/up-to-100",
    );
    let waivers =
        row("waivers", "UY/waiver/ten", "what = \"duty\"\nbelow = \"10 UYU\"\nsince = \"2024-01-01\"")
            + &row("waivers", "UY/waiver/five", "what = \"duty\"\nbelow = \"5 UYU\"\nsince = \"2024-01-01\"");
    finds("unreachable-waiver", &Rules::sound().and(&waivers), "warning unreachable", "UY/waiver/five");
    let special = row(
        "special",
        "UY/special/all",
        "effect = \"unavailable\"\nreason = \"excise\"\nwhen = { hs = [\"22\"] }\nsince = \"2024-01-01\"",
    ) + &row(
        "special",
        "UY/special/some",
        "effect = \"prohibited\"\nreason = \"prohibited\"\nwhen = { hs = [\"2208\"] }\nsince = \"2024-01-01\"",
    );
    finds("unreachable-special", &Rules::sound().and(&special), "warning unreachable", "UY/special/some");
}

#[test]
fn a_row_that_is_reached_by_some_orders_on_some_days_is_no_finding() {
    let free = |rule: &str, when: &str, days: &str| {
        row("duty", &format!("UY/duty/{rule}"), &format!("formula = \"free\"\nwhen = {{ {when} }}\n{days}"))
    };
    let since = "since = \"2024-01-01\"";
    let tariff = "\n[[duty]]\nrule = \"UY/duty/tariff\"";
    let between = [
        // The limit above is higher, but leaves books out; all of chapter 49 or a part of it.
        free("books", "basis = \"goods\", up_to = \"50 USD\", hs = [\"4901\"]", since),
        free("paper", "basis = \"goods\", up_to = \"50 USD\", hs = [\"4\"]", since),
        // It is lower.
        free("larger", "basis = \"goods\", up_to = \"200 USD\", not_hs = [\"49\"]", since),
        // It began a day later.
        free(
            "before",
            "basis = \"goods\", up_to = \"20 USD\", not_hs = [\"49\"]",
            "since = \"2023-12-31\"\nuntil = \"2024-02-01\"",
        ),
        tariff.to_owned(),
    ];
    let rules = Rules::sound()
        .with("up_to = \"100 USD\" }", "up_to = \"100 USD\", not_hs = [\"49\"] }")
        .with(tariff, &between.concat())
        // Another tax, and a note that stops nothing.
        .and(&row("tax", "UY/city/standard", &format!("tax = \"city\"\nrate = \"1%\"\n{since}")))
        .and(&row(
            "special",
            "UY/special/mention",
            &format!("effect = \"mention\"\nreason = \"yearly-limit\"\n{since}"),
        ))
        .and(&row(
            "special",
            "UY/special/excise",
            &format!("effect = \"unavailable\"\nreason = \"excise\"\nwhen = {{ hs = [\"22\"] }}\n{since}"),
        ));
    assert_eq!(rules.findings("reached", &[]), Vec::<String>::new());
}

#[test]
fn rows_that_nobody_looked_at_for_long_are_stale() {
    let old = Rules::sound().with(
        "source = \"Invented Act 4\"\nchecked = \"2026-11-01\"",
        "source = \"Invented Act 4\"\nchecked = \"2026-05-25\"",
    );
    finds("stale", &old, "warning stale", "UY/vat/standard was last checked on 2026-05-25, 181 days ago");
    assert_eq!(old.findings("stale-later", &["--stale-after", "181"]), Vec::<String>::new());
    let never = Rules::sound()
        .with("source = \"Invented Act 4\"\nchecked = \"2026-11-01\"", "source = \"Invented Act 4\"");
    finds("unchecked", &never, "warning unchecked", "UY/vat/standard");
    let later = Rules::sound().with(
        "source = \"Invented Act 4\"\nchecked = \"2026-11-01\"",
        "source = \"Invented Act 4\"\nchecked = \"2026-11-23\"",
    );
    finds("checked-later", &later, "warning checked-later", "2026-11-23");
}

#[test]
fn duty_rates_of_old_editions_are_counted_by_file() {
    let rules = Rules::sound().file(
        "tariffs/UY.csv",
        &format!("{TARIFF}610990,,12%,,,2024-11-21,edition\n611011,,12%,,,2024-11-22,edition\n"),
    );
    finds("old-tariff", &rules, "warning old-tariff tariffs/UY.csv:3", "1 of 3 duty rates");
}

#[test]
fn a_source_that_names_nothing_is_an_error_and_one_not_seen_is_information() {
    let rules = Rules::sound().with("Invented Act 4", "law");
    finds("unsourced", &rules, "error unsourced markets/UY.toml", "UY/vat/standard: expected a law");
    let levy = row("levies", "UY/fee/x", "kind = \"fee\"\namount = \"1 UYU\"\nsince = \"2024-01-01\"")
        .replace("official", "unverified");
    finds("unverified", &Rules::sound().and(&levy), "information unverified markets/UY.toml", "UY/fee/x");
    let edition = "[edition]\ntext = \"An invented edition\"\nconfidence = \"official\"\n[unseen]\ntext = \"Nobody saw it\"\nconfidence = \"unverified\"\n";
    let rules = Rules::sound().file("sources.toml", edition).file(
        "tariffs/UY.unverified.csv",
        "hs,national,rate,min,max,as_of,source\n640419,,5%,,,2026-01-01,unseen\n",
    );
    finds("unverified-tariff", &rules, "information unverified tariffs/UY.unverified.csv:2", "1 duty rates");
    let rules = Rules::sound().file("preferences.csv", "id,destination,origins,rate,hs,not_hs,since,until,source,confidence\nX,UY,DE,0,,,2024-01-01,,a,official\n");
    finds("unsourced-preference", &rules, "error unsourced preferences.csv:2", "X: expected a law");
}

#[test]
fn a_code_that_stands_twice_in_a_tariff_is_an_error() {
    let rules = Rules::sound().file("tariffs/UY.csv", &format!("{TARIFF}610910,,5%,,,2026-01-01,edition\n"));
    finds("code-twice", &rules, "error code-twice tariffs/UY.csv:3", "610910 stands in tariffs/UY.csv:2");
}

#[test]
fn rows_that_end_soon_without_a_successor_are_told_of() {
    let ending = row(
        "levies",
        "UY/levy/x",
        "kind = \"levy\"\namount = \"1 UYU\"\nsince = \"2024-01-01\"\nuntil = \"2027-02-20\"",
    );
    let rules = Rules::sound().and(&ending);
    finds("ends-soon", &rules, "warning ends-soon markets/UY.toml", "UY/levy/x ends on 2027-02-20");
    assert_eq!(rules.findings("ends-later", &["--ends-within", "89"]), Vec::<String>::new());
    let followed =
        rules.and(&row("levies", "UY/levy/x", "kind = \"levy\"\namount = \"2 UYU\"\nsince = \"2027-02-21\""));
    assert_eq!(followed.findings("ends-followed", &[]), Vec::<String>::new());
    let rules = Rules::sound().file("preferences.csv", "id,destination,origins,rate,hs,not_hs,since,until,source,confidence\nX,UY,DE,0,,,2024-01-01,2026-12-31,Invented treaty,official\n");
    finds(
        "ends-soon-agreement",
        &rules,
        "warning ends-soon preferences.csv:2",
        "the agreement X ends on 2026-12-31",
    );
}

#[test]
fn a_grade_that_the_rows_do_not_hold_is_an_error() {
    let place = "error grade markets/UY.toml:4";
    finds(
        "grade-tariff",
        &Rules::sound().without("tariffs/UY.csv").file("sources.toml", "").with(
            "when = { basis = \"goods\", up_to = \"100 USD\" }",
            "when = { consignment = \"gift\", basis = \"goods\", up_to = \"100 USD\" }",
        ),
        place,
        "asks for duty rates",
    );
    finds(
        "grade-tax",
        &Rules::sound().with("tax = \"vat\"", "tax = \"vat\"\non = \"domestic\""),
        place,
        "a tax row for imports",
    );
    let ended = |rule: &str, name: &str| {
        let rules = Rules::sound();
        let text = rules.files["markets/UY.toml"]
            .replace(&format!("{rule}\"\n"), &format!("{rule}\"\nuntil = \"2026-06-30\"\n"));
        let found = rules.file("markets/UY.toml", &text).findings(name, &[]);
        assert!(found.iter().any(|line| line.starts_with(place)), "{found:#?}");
    };
    ended("UY/valuation/cif", "grade-valuation");
    let rules = Rules::sound();
    let text = rules.files["markets/UY.toml"]
        .replace("up-to-100\"\n", "up-to-100\"\nuntil = \"2026-06-30\"\n")
        .replace("tariff\"\nformula", "tariff\"\nuntil = \"2026-06-30\"\nformula");
    let found = rules.file("markets/UY.toml", &text).findings("grade-duty", &[]);
    assert!(found.iter().any(|line| line.starts_with(place) && line.contains("a duty row")), "{found:#?}");
}

#[test]
fn a_grade_that_asks_for_sources_is_told_what_has_none() {
    let unseen = |act: &str| {
        let whole = format!("source = \"{act}\"\nchecked = \"2026-11-01\"\nconfidence = \"official\"");
        Rules::sound().with(&whole, &whole.replace("official", "unverified"))
    };
    for act in ["Invented Act 1", "Invented Act 2", "Invented Act 4", "Invented Act 5"] {
        let found = unseen(act).findings("grade-unsourced", &[]);
        assert!(found.iter().any(|line| line.starts_with("warning grade ")), "{act}: {found:#?}");
    }
    let rules = Rules::sound()
        .file("sources.toml", "[edition]\ntext = \"Nobody saw it\"\nconfidence = \"unverified\"\n");
    let found = rules.findings("grade-tariff-unsourced", &[]);
    assert!(
        found
            .iter()
            .any(|line| line.starts_with("warning grade markets/UY.toml:4") && line.contains("no duty rate")),
        "{found:#?}"
    );
    let rules = Rules::sound().with("grade = \"full\"", "grade = \"price\"");
    finds("grade-price", &rules, "warning grade markets/UY.toml:4", "there are rules");
}

#[test]
fn what_a_full_market_leaves_open_is_information() {
    let text =
        Rules::sound().files["markets/UY.toml"].split("\n[[rounding]]").next().expect("a part").to_owned();
    let rules = Rules::sound().file("markets/UY.toml", &text);
    finds("rounding-unknown", &rules, "information rounding-unknown markets/UY.toml:4", "no rounding row");
    let rules = Rules::sound().without("tariffs/UY.csv").file("sources.toml", "");
    finds(
        "duty-unknown",
        &rules,
        "information duty-unknown markets/UY.toml:4",
        "no duty rate is in the data",
    );
}

#[test]
fn a_name_that_leads_nowhere_is_an_error() {
    let rules = Rules::sound().with("formula = \"tariff\"", "formula = \"tariff\"\nnote = \"mystery\"");
    finds(
        "unknown-note",
        &rules,
        &format!("error unknown-note markets/UY.toml:{}", rules.line("mystery")),
        "\"mystery\"",
    );
    let rules = Rules::sound().and(&row(
        "special",
        "UY/special/x",
        "effect = \"mention\"\nreason = \"mystery\"\nsince = \"2024-01-01\"",
    ));
    finds(
        "unknown-reason",
        &rules,
        &format!("error unknown-note markets/UY.toml:{}", rules.line("mystery")),
        "\"mystery\"",
    );
    let rules = Rules::sound().with("up_to = \"100 USD\" }", "up_to = \"100 USD\", scheme = \"IOSS\" }");
    finds("unknown-scheme", &rules, "error unknown-scheme markets/UY.toml", "\"IOSS\"");
    let rules = Rules::sound().with("formula = \"tariff\"", "formula = \"tariff\"\ncollected_by = \"IOSS\"");
    finds("unknown-collector", &rules, "error unknown-scheme markets/UY.toml", "\"IOSS\"");
    let rules = Rules::sound().and(&row(
        "tax",
        "UY/city/x",
        "tax = \"city\"\nshare_of = \"gst\"\nshare = \"1/10\"\nsince = \"2024-01-01\"",
    ));
    finds("unknown-tax", &rules, "error unknown-tax markets/UY.toml", "\"gst\"");
    let rules = Rules::sound().with("UY/rounding/tax", "AR/rounding/tax");
    finds(
        "misplaced",
        &rules,
        "warning misplaced markets/UY.toml",
        "expected a rule that begins with \"UY/\"",
    );
}

#[test]
fn a_union_and_its_members_name_each_other() {
    let union = |members: &str| format!("id = \"MS\"\nmembers = [{members}]\n");
    let rules = Rules::sound().with("currency = \"UYU\"", "currency = \"UYU\"\nunion = \"MS\"");
    let stranger = rules.clone().file("unions/MS.toml", &union("\"PY\""));
    let found = stranger.findings("members", &[]);
    assert!(
        found.iter().any(|l| l.starts_with("error members markets/UY.toml:1: UY is no member of MS")),
        "{found:#?}"
    );
    assert!(
        found.iter().any(|l| l.starts_with("warning members unions/MS.toml:2: the member PY has no file")),
        "{found:#?}"
    );
    assert_eq!(
        rules.file("unions/MS.toml", &union("\"UY\"")).findings("members-sound", &[]),
        Vec::<String>::new()
    );
}

#[test]
fn what_belongs_to_no_market_is_told_of() {
    let preference = "id,destination,origins,rate,hs,not_hs,since,until,source,confidence\nX,PY,DE,0,,,2024-01-01,,Invented treaty,official\n";
    finds(
        "unused-preference",
        &Rules::sound().file("preferences.csv", preference),
        "warning unused preferences.csv:2",
        "\"PY\"",
    );
    finds(
        "unused-tariff",
        &Rules::sound().file("tariffs/PY.csv", TARIFF),
        "warning unused tariffs/PY.csv:2",
        "PY",
    );
    let measure = format!("[[measures]]\nrule = \"PY/duty/x\"\nadd = \"1%\"\nsince = \"2024-01-01\"\n{WHEN}");
    finds(
        "unused-measure",
        &Rules::sound().file("measures/PY.toml", &measure),
        "warning unused measures/PY.toml:1",
        "PY",
    );
    finds(
        "unused-union",
        &Rules::sound().file("unions/MS.toml", "id = \"MS\"\nmembers = []\n"),
        "warning unused unions/MS.toml:1",
        "MS",
    );
    let sources = format!("{}[other]\ntext = \"Another edition\"\nconfidence = \"official\"\n", SOUND[2].1);
    finds(
        "unused-source",
        &Rules::sound().file("sources.toml", &sources),
        "warning unused sources.toml:4",
        "other",
    );
}

#[test]
fn the_exit_code_says_whether_something_counts() {
    let warning = Rules::sound().with("UY/rounding/tax", "AR/rounding/tax");
    let code = |rules: &Rules, args: &[&str]| rules.check("exit", args).status.code();
    assert_eq!(code(&warning, &[]), Some(0), "a warning does not count unless asked");
    assert_eq!(code(&warning, &["--fail-on", "warning"]), Some(1));
    assert_eq!(code(&Rules::sound().with("Invented Act 4", "law"), &[]), Some(1), "an error does");
    assert_eq!(code(&Rules::sound(), &["--fail-on", "information"]), Some(0));
    let broken = Rules::sound().with("rate = \"20%\"", "rate = \"twenty\"").check("exit", &[]);
    assert_eq!(broken.status.code(), Some(2), "what is not understood is wrong input");
    assert!(String::from_utf8_lossy(&broken.stderr).contains("markets/UY.toml:"), "with its place");
}

#[test]
fn information_is_counted_and_printed_on_demand() {
    let rules =
        Rules::sound().with("rate = \"20%\"", "rate = \"20%\"\nwhen = { categories = [\"standard\"] }");
    let text = |args: &[&str]| String::from_utf8(rules.check("text", args).stdout).expect("UTF-8");
    assert_eq!(
        text(&[]),
        "1 markets of 2026-11-22, checked for 2026-11-22: 0 errors, 0 warnings, 1 pieces of information (--all prints it)\n"
    );
    assert!(
        text(&["--all"]).starts_with("markets/UY.toml:1: information: tax-unknown: UY: no tax row for"),
        "{}",
        text(&["--all"])
    );
}

/// The shipped rules: nothing in them is an error on the day they are of.
#[test]
fn the_shipped_rules_have_no_errors() {
    let output = Command::new(env!("CARGO_BIN_EXE_landfall"))
        .args(["data", "check", "--date", "2026-11-22"])
        .output()
        .expect("the tool runs");
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stdout));
}
