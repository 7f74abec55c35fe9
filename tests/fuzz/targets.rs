//! What is fed with any bytes at all: each target must come to an end without a panic, and within a second.
//!
//! They are run by `tests/fuzz/main.rs` on any toolchain, and by `fuzz/` under a coverage-guided fuzzer. A new target is
//! a function here, a line in [`ALL`], a folder of seeds in `fuzz/seeds/`, and a file in `fuzz/fuzz_targets/`.

use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use landfall::adopt::{Left, Numbers, Piece, json_ld, plain, read as read_price};
use landfall::calendar::{Date, Weekdays};
use landfall::config::visitor::{Reason, Signs, decide};
use landfall::config::{self, Choice, Place};
use landfall::feed::{Catalogue, Feeder, Form, Raw, Shop, Wanted, pack};
use landfall::import::ecb;
use landfall::input::{Json, Node};
use landfall::l10n::{self, Args, Formatter, Layer, PlainFormatter, TableFormatter, Words};
use landfall::locales;
use landfall::money::{Amount, Currency, Decimal, Exact, Percent, Rates, RatesFile};
use landfall::quote::{MOST_ITEMS, Request, quote as answer, verify};
use landfall::view::{Cart, is_address, with_quantity};
use landfall::world::{
    Country, DutyExpression, Holidays, HsCode, Market, Quantities, TariffRow, World, country_of_zone, source,
};

pub use crate::check::html_page;
use crate::file;

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
    Target { name: "market", run: market },
    Target { name: "rules", run: rules },
    Target { name: "holidays", run: holidays },
    Target { name: "rates", run: rates },
    Target { name: "rate_file", run: rate_file },
    Target { name: "words", run: words },
    Target { name: "translation", run: translation },
    Target { name: "page_price", run: page_price },
    Target { name: "structured_data", run: structured_data },
    Target { name: "catalogue", run: catalogue },
    Target { name: "feed", run: feed },
    Target { name: "html_page", run: html_page },
    Target { name: "studio_file", run: studio_file },
    Target { name: "cart", run: cart },
    Target { name: "choice", run: choice },
    Target { name: "language_tag", run: language_tag },
    Target { name: "small_text", run: small_text },
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

/// The rules of a country as a page loads them, and where in it an address lies.
pub fn market(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let Ok(json) = Json::parse(text) else { return };
    match Market::read(&json) {
        Err(problem) => assert!(!problem.to_string().is_empty(), "refused without a word"),
        Ok(market) => {
            let date = Date::parse("2026-11-28").unwrap();
            for place in [None, Some(""), Some("BT1 1AA"), Some("35001"), Some("ON"), Some("\u{d7ff}")] {
                black_box(market.part(place, place, date));
                black_box(market.region_of(place));
            }
            if let Ok(code) = HsCode::try_new("610910") {
                black_box(TariffRow::find(&market.tariff, &code));
            }
            let world = World { data: String::new(), markets: vec![market.into()], rates: None };
            let asked = r#"{"date": "2026-11-28", "shipFrom": "CN", "destination": {"country": "AE"}, "currency": "USD",
                "items": [{"unitPrice": {"amount": "49.00", "currency": "USD"}, "hsCode": "610910", "origin": "CN"}]}"#;
            let asked = Json::parse(asked).unwrap();
            if let Ok(request) = Request::read(&asked, &world)
                && let Ok(quote) = answer(&world, &request)
            {
                let printed = quote.to_json();
                assert_eq!(Json::parse(&printed.to_string()).as_ref(), Ok(&printed), "an answer reads back");
            }
        }
    }
}

/// The rules of a country as people write them.
pub fn rules(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let file = |path: &str, text: &str| (path.to_owned(), text.to_owned());
    let loaded = source::load(&[
        file("version.toml", "date = \"2026-11-22\""),
        file("sources.toml", "[a]\ntext = \"an edition\"\nconfidence = \"official\"\n"),
        file("markets/AE.toml", text),
    ]);
    match loaded {
        Err(problems) => assert!(!problems.is_empty(), "refused without a word"),
        Ok(source) => {
            for market in source.markets() {
                let compiled = source.compiled(market.country).unwrap_or_default();
                assert!(Market::read(&compiled.into()).is_ok(), "what a page loads is understood there");
            }
        }
    }
}

/// The weekend and the holidays of a country, and the table of a language.
pub fn holidays(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    if let Ok(json) = Json::parse(text) {
        match Holidays::read(&json) {
            Err(problem) => assert!(!problem.to_string().is_empty(), "refused without a word"),
            Ok(holidays) => drop(black_box(holidays)),
        }
    }
    if let Ok(table) = TableFormatter::try_new("is", text, Rc::new(PlainFormatter)) {
        black_box([
            table.price("1234567.89", "EUR", &Default::default()),
            table.number("-0.5", &Default::default()),
            table.date("2026-11-28", &Default::default()),
            table.date_range("2026-11-28", "2027-01-02", &Default::default()),
            table.country("DE"),
            table.currency_name("EUR"),
            table.language_name("is"),
        ]);
    }
}

/// A file of exchange rates, and a price by them.
pub fn rates(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    match Rates::from_file(text) {
        Err(problem) => assert!(!problem.to_string().is_empty(), "refused without a word"),
        Ok(rates) => {
            for (one, other) in [("USD", "EUR"), ("EUR", "JPY"), ("KWD", "IDR")] {
                let of = |code: &str| Currency::try_new(code).unwrap();
                if let Some((to, from)) = rates.ratio(of(one), of(other)) {
                    assert!(to > 0 && from > 0, "a rate is positive");
                }
            }
            black_box(rates.currencies().count());
        }
    }
    if let Ok(file) = serde_json::from_str::<RatesFile>(text)
        && let Err(problem) = Rates::try_from(file)
    {
        assert!(!problem.to_string().is_empty(), "refused without a word");
    }
}

/// Reference rates as a bank publishes them: CSV, XML, or a zip of either.
pub fn rate_file(data: &[u8]) {
    for wanted in [None, Some("2026-10-29")] {
        match ecb::read("file", data, wanted) {
            Err(problem) => assert!(!problem.to_string().is_empty(), "refused without a word"),
            Ok(day) => {
                assert!(Date::parse(&day.date).is_ok(), "a day is one: {:?}", day.date);
                assert!(wanted.is_none_or(|wanted| wanted == day.date), "another day than the one asked for");
                assert!(day.rates.iter().all(|(_, rate)| rate.digits() > 0), "a rate is positive");
            }
        }
    }
}

/// A file of words, each message of it with values.
pub fn words(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let mut words = Words::new(&["de", "en"], |_| Rc::new(PlainFormatter));
    for (language, layer) in [("de", Layer::BuiltIn), ("en", Layer::Merchant)] {
        for problem in words.add(language, text, layer) {
            assert!(!problem.to_string().is_empty(), "refused without a word");
            assert!(problem.line > 0 && problem.column > 0, "a place counts from 1");
        }
    }
    let args = Args::new()
        .money("price", "49.00", "USD")
        .count("count", 3)
        .text("country", "DE")
        .text("text", "<b>\u{202e}")
        .text("n", "1");
    // Names of messages stand before the sign.
    for id in text.lines().filter_map(|line| line.split_once('=')).map(|(id, _)| id.trim()).take(60) {
        if let Some(said) = words.text(id, &args) {
            assert!(said.len() <= 64 * (text.len() + 1024), "a message grows: {} bytes", said.len());
        }
        black_box(words.faults("de", id, &args));
    }
}

/// A translator's file, checked against the source of its words.
pub fn translation(data: &[u8]) {
    thread_local! {
        static SOURCE: locales::Source = locales::Source::read(text("locales/en/cart.ftl").as_str());
    }
    let Ok(text) = std::str::from_utf8(data) else { return };
    let formatter: Rc<dyn Formatter> = Rc::new(PlainFormatter);
    SOURCE.with(|source| {
        for finding in locales::check(source, "de", text, &formatter) {
            assert!(!finding.line("de").is_empty(), "found without a word");
        }
    });
    let own = locales::Source::read(text);
    black_box(locales::check_source(&own, &[], &formatter));
    black_box(locales::pseudo(&own, locales::Pseudo::Accented));
}

/// A text on a page, in pieces, as some languages write numbers.
pub fn page_price(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let pieces: Vec<Piece<'_>> = text
        .split('|')
        .map(|piece| Piece { text: piece.strip_prefix('^').unwrap_or(piece), raised: piece.starts_with('^') })
        .collect();
    let whole: String = pieces.iter().map(|piece| piece.text).collect();
    for tag in ["en-US", "de-DE", "fr-CH", "hi-IN", "ar-EG"] {
        let Some(numbers) = Numbers::of(tag) else { continue };
        for code in ["USD", "JPY", "KWD"] {
            let currency = Currency::try_new(code).unwrap();
            match read_price(&pieces, numbers, currency) {
                Err(left) => assert!(!left.to_string().is_empty(), "left without a word"),
                Ok(found) => {
                    let mut end = 0;
                    for money in found {
                        assert!(end <= money.start && money.start < money.end, "amounts follow one another");
                        assert!(whole.get(money.start..money.end).is_some(), "an amount stands in the text");
                        assert!(money.amount.minor() >= 0 && money.amount.currency() == currency);
                        end = money.end;
                    }
                }
            }
        }
    }
    black_box(plain(&whole, Some("USD")).ok());
}

/// The text of a script that states offers.
pub fn structured_data(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let found = json_ld(text);
    for offer in &found.offers {
        for amount in offer.amounts() {
            assert!(amount.minor() >= 0, "an offer of less than nothing");
        }
    }
    assert!(found.offers.len() <= 5_000, "more offers than are looked through");
    if found.left.iter().any(|(left, _)| *left == Left::BadJson) {
        assert!(found.offers.is_empty(), "offers out of no JSON");
    }
}

/// A catalogue of products, as a table and as lines of JSON.
pub fn catalogue(data: &[u8]) {
    let (config, _) = config::read(Some(r#"{"store": {"country": "US", "currency": "USD"}}"#), &[]).unwrap();
    for form in [Form::Csv, Form::Lines] {
        if let Ok(mut rows) = Catalogue::open(data, form, None) {
            while let Ok(Some(row)) = rows.next_row() {
                match row {
                    Raw::Cells { line, .. } | Raw::Json { line, .. } => {
                        assert!(line > 0, "lines count from 1")
                    }
                }
            }
        }
        let Ok(mut rows) = pack::open(data, form) else { continue };
        let (mut all, mut findings) = (Vec::new(), Vec::new());
        let columns = rows.columns().clone();
        while let Ok(Some(row)) = rows.next_row() {
            match pack::facts(&row, &columns, &config) {
                Ok(facts) => all.extend(facts),
                Err(finding) => findings.push(finding),
            }
        }
        let skus: Vec<String> = all.iter().map(|facts| facts.sku.clone()).collect();
        let file = pack::shard(all, &mut findings);
        assert!(serde_json::from_str::<serde_json::Value>(&file).is_ok(), "what is packed is JSON");
        let packed = config::CatalogueFile::read(&file).unwrap();
        for sku in &skus {
            let mut problems = config::Problems::default();
            assert!(packed.product(sku, &mut problems).is_some(), "{sku:?} was packed");
            assert_eq!(problems.to_string(), "", "of {sku:?}");
        }
    }
    let Ok(text) = std::str::from_utf8(data) else { return };
    if let Ok(index) = config::CatalogueIndex::read(text) {
        assert!(index.file_of(text) < index.files, "a file that is there");
    }
    if let Ok(file) = config::CatalogueFile::read(text) {
        black_box(file.product(text, &mut config::Problems::default()));
        black_box(file.product("tee", &mut config::Problems::default()));
    }
}

/// A catalogue, made into all that search engines and ads are told of it, in two countries.
pub fn feed(data: &[u8]) {
    const CONFIG: &str = r#"{"store": {"country": "US", "currency": "USD", "chargeIn": "local", "registrations": ["IOSS"]},
        "markets": {"DE": {"rounding": [{"ending": ".95", "direction": "up"}]}},
        "shipping": [{"id": "post", "to": "*", "incoterm": "DDP", "price": "12.00 USD", "transitDays": [4, 9]}],
        "restrictions": [{"match": {"sku": "knife*"}, "to": ["JP"], "action": "block"}]}"#;
    let (config, _) = config::read(Some(CONFIG), &[]).unwrap();
    let to = ["DE", "JP"].map(|code| Country::try_new(code).unwrap());
    let wanted = Wanted {
        table: true,
        rss: Some("https://shop.example/".to_owned()),
        shipping_details: true,
        language: Some("en".to_owned()),
    };
    for form in [Form::Csv, Form::Lines] {
        let Ok(mut rows) = Catalogue::open(data, form, None) else { continue };
        let columns = rows.columns().clone();
        let mut read = Vec::new();
        while let Ok(Some(row)) = rows.next_row() {
            read.push(row);
        }
        let shop = Shop::new(&config, WORLD.with(World::clone), Date::parse("2026-11-28").unwrap());
        let feeder = Feeder::new(&config, shop, &to, &wanted, &columns);
        let made = feeder.make(&read);
        assert_eq!(made.counts.rows, read.len() as u64, "every row counts");
        assert!(made.counts.refused <= made.findings.len() as u64, "a row is left out without a word");
        let files = feeder.names().into_iter().zip(feeder.begin()).zip(made.files).zip(feeder.end());
        for (((name, begin), rows), end) in files {
            let file = String::from_utf8([begin, rows, end].concat()).unwrap();
            match name.rsplit('.').next() {
                Some("tsv") => {
                    let cells = |line: &str| line.matches('\t').count();
                    let heading = file.split('\n').next().map_or(0, cells);
                    let mut lines = file.split_terminator('\n');
                    assert!(lines.all(|line| cells(line) == heading), "a row of other columns: {file:?}");
                }
                Some("xml") => assert!(is_xml(&file), "no XML: {file:?}"),
                _ => {
                    let is_json = |line: &str| serde_json::from_str::<serde_json::Value>(line).is_ok();
                    assert!(file.split_terminator('\n').all(is_json), "a line that is no JSON: {file:?}");
                }
            }
        }
    }
}

/// Whether every element that begins ends, and every letter may stand there.
fn is_xml(file: &str) -> bool {
    let mut reader = quick_xml::Reader::from_str(file);
    let is_letter = |c: char| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'..);
    loop {
        match reader.read_event() {
            Ok(quick_xml::events::Event::Eof) => return file.chars().all(is_letter),
            Ok(_) => {}
            Err(_) => return false,
        }
    }
}

/// An edit of a merchant's file as the studio page makes it: a path, a value, and the file, each from a line of its own.
pub fn studio_file(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let mut lines = text.splitn(3, '\n');
    let mut next = || lines.next().unwrap_or_default();
    let (path, value, file) = (next(), next(), next());
    let value = Some(value).filter(|value| !value.is_empty());
    let json = |text: &str| Json::parse(text.strip_prefix('\u{feff}').unwrap_or(text));
    if let Ok(path) = Json::parse(path)
        && let Some(edited) = file::put(file, &path, value)
    {
        let (before, after) = (json(file), json(&edited));
        assert!(before.is_ok() && after.is_ok(), "an edit of JSON is JSON: {edited:?}");
        let first = path.as_array().and_then(|steps| steps.first()).and_then(Json::as_str);
        let others = |file: Json| -> Vec<(String, Json)> {
            let members = file.as_object().into_iter().flat_map(|members| members.iter());
            let other = members.filter(|(name, _)| Some(*name) != first);
            other.map(|(name, value)| (name.to_owned(), value.clone())).collect()
        };
        assert_eq!(before.map(others), after.clone().map(others), "what is not edited stays: {edited:?}");
        // Of a list, the same edit again is about another element.
        let steps = path.as_array().unwrap_or_default();
        if steps.iter().all(|step| step.as_str().is_some_and(|name| name != "first")) {
            let again = file::put(&edited, &path, value);
            assert_eq!(again.as_deref(), Some(&*edited), "the same edit again changes nothing");
            let names = steps.iter().filter_map(Json::as_str);
            let there = after
                .iter()
                .next()
                .and_then(|file| names.into_iter().try_fold(file, |at, name| at.get(name)));
            assert_eq!(
                there,
                value.and_then(|value| Json::parse(value).ok()).as_ref(),
                "what was asked for: {edited:?}"
            );
        }
    }
    for (fact, value) in [("hsCode", Some("\"610910\"")), ("weightGrams", Some("5")), ("origin", None)] {
        if let Some(edited) = file::put_fact(file, path, fact, value) {
            assert!(json(&edited).is_ok(), "an edit of JSON is JSON: {edited:?}");
        }
    }
    let problems = match config::read(Some(file), &[]) {
        Ok((_, problems)) => problems.0,
        Err(problem) => vec![problem],
    };
    for path in problems.iter().map(|problem| problem.path.as_str()).chain([path]) {
        if let Some((line, column)) = file::place(file, path) {
            let there = file.split('\n').nth(line - 1);
            // A mark at the beginning is none of its letters.
            let letters = there.map(|line| line.chars().count() + 1);
            assert!(
                letters.is_some_and(|all| (1..=all).contains(&column)),
                "{path:?} stands at {line}:{column}"
            );
        }
    }
}

/// The lines of a cart as a page's script gives them, and a quantity that a shopper changes in them.
pub fn cart(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let (config, _) = config::read(Some(r#"{"store": {"country": "US", "currency": "USD"}}"#), &[]).unwrap();
    match Cart::of_json(text, &config) {
        Err(problem) => assert!(!problem.to_string().is_empty(), "refused without a word"),
        Ok(cart) => {
            assert!(cart.lines.len() <= MOST_ITEMS, "more lines than a cart has");
            let last = cart.lines.len().saturating_sub(1);
            if let Some(changed) = with_quantity(text, last, 7) {
                let again = Cart::of_json(&changed, &config).map(|cart| cart.lines.len());
                assert_eq!(again.ok(), Some(cart.lines.len()), "a changed cart reads back");
            }
        }
    }
    black_box(is_address(text));
}

/// What stands in the browser's storage, and what a script asks for.
pub fn choice(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let saved = Choice::read(text);
    assert_eq!(saved.place, Place::default(), "a place is never read back");
    assert!(Choice::recent(text).len() <= 4, "more countries than are kept");
    if let Some(written) = saved.written_after(text) {
        let again = Choice::read(&written);
        assert_eq!((again.saved, again.original), (saved.saved.clone(), saved.original), "it reads back");
    }
    if let Ok(json) = Json::parse(text) {
        match saved.with(&Node::root(&json)) {
            Err(problem) => assert!(!problem.to_string().is_empty(), "refused without a word"),
            Ok(choice) => {
                let written = choice.written().unwrap_or_default();
                let place = [&choice.place.region, &choice.place.postal_code];
                let named = place.into_iter().flatten().filter(|part| part.len() > 8);
                for part in named.filter(|part| choice.chosen.language.as_ref() != Some(*part)) {
                    assert!(!written.contains(part.as_str()), "a place is never written");
                }
            }
        }
    }
}

/// What a page or a browser calls its language, a list of them as browsers send it, and the name of a time zone.
pub fn language_tag(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let shipped: Vec<&str> = l10n::shipped().collect();
    let tags: Vec<&str> = text.split([',', ';', '\n']).map(str::trim).collect();
    for asked in [&[text][..], &tags] {
        let chain = l10n::chain(asked, &shipped);
        assert!(chain.iter().all(|tag| shipped.contains(tag)), "a language that is not shipped");
        assert!(chain.contains(&"en"), "English is always last");
    }
    let (config, _) = config::read(Some(r#"{"store": {"country": "US"}}"#), &[]).unwrap();
    let signs = Signs {
        url: Some(text),
        merchant: tags.first().copied(),
        languages: &tags,
        page_language: Some(text),
        ..Signs::default()
    };
    let visitor = decide(&config, &signs, &|_| true).unwrap();
    if visitor.country.reason == Reason::Url {
        assert!(
            text.trim().eq_ignore_ascii_case(visitor.country.value.code()),
            "another country than the address names"
        );
    }
    for tag in tags {
        black_box(l10n::direction(tag));
        black_box(config::format_locale(tag, "en", visitor.country.value, "en de"));
        black_box(Numbers::of(tag));
        black_box(country_of_zone(tag));
    }
}

/// The small things: days, amounts, percentages, codes, weekdays.
pub fn small_text(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    if let Ok(date) = Date::parse(text) {
        assert_eq!(date.to_string(), text, "a day prints as it was written");
        black_box(date.plus_days(i32::MAX).is_ok());
    }
    for code in ["USD", "JPY", "KWD"] {
        let currency = Currency::try_new(code).unwrap();
        // Of eighteen digits at most: an amount without decimals may get some when it is printed.
        if let Ok(amount) = Amount::parse(text, currency)
            && amount.digits().len() <= 18
        {
            assert_eq!(Amount::parse(&amount.digits(), currency), Ok(amount), "what is printed reads back");
        }
    }
    if let Ok(decimal) = Decimal::parse(text) {
        black_box(decimal.trimmed());
    }
    if let Ok(percent) = Percent::parse(text) {
        assert_eq!(Percent::parse(&percent.to_string()), Ok(percent), "what is printed reads back");
    }
    if let Ok(code) = HsCode::try_new(text) {
        assert!((6..=10).contains(&code.digits().len()), "a code is as long as codes are");
    }
    black_box(Currency::try_new(text).is_ok());
    black_box(Country::try_new(text).is_ok());
    black_box(Weekdays::from_names(text));
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
