//! What is fed with any bytes at all: each target must come to an end without a panic, and within a second.
//!
//! They are run by `tests/fuzz/main.rs` on any toolchain, and by `fuzz/` under a coverage-guided fuzzer. A new target is
//! a function here, a line in [`ALL`], a folder of seeds in `fuzz/seeds/`, and a file in `fuzz/fuzz_targets/`.

use std::hint::black_box;
use std::path::{Path, PathBuf};

use landfall::config;
use landfall::input::Json;
use landfall::money::{Amount, Currency, Exact, Rates};
use landfall::quote::{Request, quote as answer, verify};
use landfall::world::{Country, DutyExpression, HsCode, Quantities, TariffRow, World, source};

/// One thing that is fed with bytes.
#[derive(Clone, Copy)]
pub struct Target {
    /// The name of its function, its seeds and its file.
    pub name: &'static str,
    /// Feeds it.
    pub run: fn(&[u8]),
}

/// All of them.
pub const ALL: &[Target] = &[
    Target { name: "quote", run: quote },
    Target { name: "config", run: config },
    Target { name: "tariff_row", run: tariff_row },
    Target { name: "duty_expression", run: duty_expression },
    Target { name: "tariff_file", run: tariff_file },
];

/// The crate's folder: this file is compiled from two packages.
fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    if here.join("data").is_dir() { here.to_owned() } else { here.join("..") }
}

/// The example inputs of a target, smallest first.
pub fn seeds(target: &str) -> Vec<Vec<u8>> {
    let folder = root().join("fuzz/seeds").join(target);
    let entries = std::fs::read_dir(&folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    let mut out: Vec<Vec<u8>> =
        entries.flatten().filter_map(|entry| std::fs::read(entry.path()).ok()).collect();
    out.sort_by_key(Vec::len);
    out
}

fn text(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|e| panic!("{path}: {e}"))
}

thread_local! {
    static WORLD: World = {
        let mut files = Vec::new();
        for folder in [".", "markets", "unions", "tariffs", "measures"] {
            for entry in std::fs::read_dir(root().join("data").join(folder)).unwrap().flatten() {
                let name = entry.file_name().to_string_lossy().into_owned();
                if name.ends_with(".toml") || name.ends_with(".csv") {
                    let path = if folder == "." { name } else { format!("{folder}/{name}") };
                    files.push((path.clone(), text(&format!("data/{path}"))));
                }
            }
        }
        files.sort();
        let rates = Rates::from_file(&text("data/rates.json")).unwrap();
        source::load(&files).unwrap().world(Some(rates))
    };
}

/// A request, from its bytes to the printed answer.
pub fn quote(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    judged_alike(text);
    let Ok(json) = Json::parse(text) else { return };
    WORLD.with(|world| match Request::read(&json, world) {
        Err(problems) => assert!(!problems.to_string().is_empty(), "refused without a word"),
        Ok(request) => match answer(world, &request) {
            Err(error) => assert!(!error.to_string().is_empty(), "refused without a word"),
            Ok(quote) => {
                let printed = quote.to_json();
                assert_eq!(Json::parse(&printed.to_string()).as_ref(), Ok(&printed), "an answer reads back");
                assert!(verify(world, &request, &printed), "an answer verifies itself");
                let totals = &quote.totals;
                if let (Some(total), Some(now), Some(later)) =
                    (totals.total, totals.due_now, totals.due_on_delivery)
                {
                    assert_eq!(now.minor() + later.minor(), total.minor(), "now and later are all");
                }
            }
        },
    });
}

/// A `landfall.json`, and what a page asks of it.
pub fn config(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    judged_alike(text);
    // As the attributes of a script tag: a name and a value on each line.
    let tag: Vec<(String, String)> =
        text.lines().filter_map(|line| line.split_once('=')).map(|(k, v)| (k.into(), v.into())).collect();
    for read in [config::read(Some(text), &[]), config::read(None, &tag)] {
        let (config, problems) = match read {
            Ok(read) => read,
            Err(problem) => {
                assert!(!problem.to_string().is_empty(), "refused without a word");
                continue;
            }
        };
        black_box(problems.to_string());
        for country in ["DE", "US", "JP"].into_iter().filter_map(|code| Country::try_new(code).ok()) {
            let market = config.markets.of(country);
            let (list, to) =
                (config.store.currency.unwrap_or(Currency::EUR), market.currency.unwrap_or(Currency::EUR));
            for minor in [0, 1, 4999, i64::from(i32::MAX)] {
                let price = Amount::from_minor(minor, list);
                for rate in [Exact::ONE, Exact::ratio(17568, 100)] {
                    let charged =
                        config::charged_price(price, Some("sku"), market, &config.rounding, to, rate);
                    black_box(charged.map(|amount| amount.to_string()));
                }
            }
            for service in config.shipping.iter().filter(|service| service.goes_to(country)) {
                black_box(service.price_of(Some(700), &|_| Some(true), &|_| Some(false)));
                black_box(service.price_of(None, &|_| None, &|_| None));
            }
        }
    }
}

/// Rows of a tariff file, from its bytes to the duty on what falls under them.
pub fn tariff_row(data: &[u8]) {
    let Ok(rows) = std::str::from_utf8(data) else { return };
    const MARKET: &str = "country = \"AE\"\nname = \"Emirates\"\ncurrency = \"AED\"\ngrade = \"full\"\ntax_display = \"included\"\n";
    let file = |path: &str, text: &str| (path.to_owned(), text.to_owned());
    let header = "hs,national,rate,min,max,as_of,source\n";
    let loaded = source::load(&[
        file("version.toml", "date = \"2026-11-22\""),
        file("sources.toml", "[a]\ntext = \"an edition\"\nconfidence = \"official\"\n"),
        file("markets/AE.toml", MARKET),
        file("tariffs/AE.csv", &[header, rows].concat()),
    ]);
    let source = match loaded {
        Ok(source) => source,
        Err(problems) => {
            let place = |p: &source::DataProblem| p.place.starts_with("tariffs/AE.csv");
            assert!(problems.iter().all(place), "refused without its line: {problems:?}");
            return;
        }
    };
    for market in source.markets() {
        for row in &market.tariff {
            let code =
                HsCode::try_new(&format!("{:0<6}", row.hs)).unwrap_or_else(|e| panic!("{:?}: {e}", row.hs));
            assert!(TariffRow::find(&market.tariff, &code).is_some(), "{code:?} falls under its own row");
            black_box(row.is_certain_for(&code));
            if let Some(rate) = &row.rate {
                worked_out(rate);
            }
        }
        let compiled = source.compiled(market.country).unwrap_or_default();
        assert!(
            landfall::world::Market::read(&compiled.into()).is_ok(),
            "what a page loads is understood there"
        );
    }
}

/// A tariff as an authority publishes it, read as each kind of file: what comes out is what our own files may hold.
pub fn tariff_file(data: &[u8]) {
    use landfall::calendar::Date;
    use landfall::import::tariff::{Input, Kind, Order, Sink, TariffRow as Made, Wanted, import};

    struct Rows;
    impl Sink for Rows {
        fn row(&mut self, row: &Made) -> std::io::Result<()> {
            assert!(row.hs.bytes().all(|byte| byte.is_ascii_digit()), "a code is digits: {:?}", row.hs);
            assert!((2..=10).contains(&row.hs.len()), "a code is as long as codes are: {:?}", row.hs);
            Ok(())
        }
    }
    let wanted = Wanted::on(Date::parse("2026-11-22").unwrap());
    for kind in Kind::ALL {
        for order in [Order::Sorted, Order::Any] {
            let mut bytes = data;
            match import("file", kind, &wanted, order, Input::Pipe(&mut bytes), &mut Rows) {
                Ok(report) => assert!(report.taken <= report.read, "no row is taken that was not read"),
                Err(error) => assert!(!error.to_string().is_empty(), "refused without a word"),
            }
        }
    }
}

/// The text of a duty.
pub fn duty_expression(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    if let Ok(duty) = DutyExpression::parse(text) {
        assert_eq!(
            DutyExpression::parse(&duty.to_string()).as_ref(),
            Ok(&duty),
            "what is printed reads back"
        );
        worked_out(&duty);
    }
}

fn worked_out(duty: &DutyExpression) {
    let same = |amount: &Exact, _: Currency| Some(*amount);
    for quantities in
        [Quantities { pieces: u32::MAX, grams: Some(u64::MAX) }, Quantities { pieces: 1, grams: None }]
    {
        for value in [Exact::ZERO, Exact::ratio(1, 3), Exact::whole(i128::from(i64::MAX))] {
            let duty = duty.duty(&value, quantities, &same);
            assert!(duty.is_none_or(|duty| !duty.is_negative()), "a duty is no refund");
        }
    }
}

/// Our reader of JSON against one that everybody uses: the same documents, and the same in them.
fn judged_alike(text: &str) {
    let ours = Json::parse(text);
    match (&ours, serde_json::from_str::<serde_json::Value>(text)) {
        (Ok(ours), Ok(theirs)) => assert_eq!(serde_json::Value::from(ours.clone()), theirs, "{text}"),
        (Err(_), Err(_)) => {}
        // Nested deeper than we go.
        (Err(error), Ok(_)) => assert_eq!(error.expected, "at most 64 levels", "{text}"),
        // They read numbers into floats, some of which do not hold them.
        (Ok(_), Err(error)) => {
            assert!(error.to_string().starts_with("number out of range"), "{error}: {text}")
        }
    }
}
