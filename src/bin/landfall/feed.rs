//! `landfall feed CATALOGUE`: what search engines and ads are told of a shop's products, country by country.
//!
//! Prices and freights are those that the page shows for the country. Rows that can't be used are listed and left out. The
//! files take their places when all of them are complete.

mod files;
mod pipeline;
mod report;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::rc::Rc;
use std::thread::available_parallelism;

use clap::{Args, ValueEnum};
use landfall::calendar::Date;
use landfall::config::{self, Config, Problems};
use landfall::feed::{Feeder, Form, Part, Shop, Wanted};
use landfall::input::Json;
use landfall::money::Rates;
use landfall::world::{Country, Market, World};

use crate::clock::day_or_today;
use crate::input::{Stop, finish_found};
use crate::rules::RulesArgs;
use files::Files;
pub(crate) use pipeline::{bar, input};
use report::Report;

/// What search engines and ads are told of a shop's products, country by country.
///
/// Reads a catalogue row by row and writes for each country products-CC.tsv (or .xml) for Google Merchant Center, and
/// for all of them shipping-details.jsonl (OfferShippingDetails for the structured data of each product) and
/// hreflang.jsonl. Prices, currencies and freights are those that the page shows at its address for the country.
#[derive(Args)]
#[command(after_long_help = HELP)]
pub(crate) struct FeedArgs {
    /// The catalogue: CSV with a heading, or JSON lines (.jsonl, .ndjson); - for standard input
    catalogue: PathBuf,
    /// The shop's configuration
    #[arg(long, value_name = "FILE", default_value = "landfall.json")]
    config: PathBuf,
    /// The countries, as codes with commas between them [default: those that the configuration names in markets]
    #[arg(long, value_name = "CC,CC", value_delimiter = ',')]
    to: Vec<String>,
    /// The folder for the files
    #[arg(long, value_name = "DIR", default_value = "feeds")]
    out: PathBuf,
    /// What is made
    #[arg(long, value_name = "WHAT", value_delimiter = ',', default_value = "products,shipping-details")]
    make: Vec<What>,
    /// The form of the product feeds
    #[arg(long, value_enum, default_value = "tsv")]
    format: Format,
    /// The address of the shop, for --format xml
    #[arg(long, value_name = "URL", required_if_eq("format", "xml"))]
    site: Option<String>,
    /// The language of the pages, for --make hreflang: en, de, zh-Hant
    #[arg(long, value_name = "LANGUAGE")]
    language: Option<String>,
    /// What the catalogue is, where its name does not say so
    #[arg(long, value_enum)]
    from: Option<From>,
    /// Only this part of the catalogue; the files of all parts, joined in order, are those of the whole
    #[arg(long, value_name = "I/N")]
    part: Option<Part>,
    /// How many threads work [default: one for each core]
    #[arg(long, value_name = "N")]
    threads: Option<usize>,
    /// The rates.json that the pages load, instead of the one inside the tool
    #[arg(long, value_name = "FILE")]
    rates: Option<PathBuf>,
    /// The day whose rules and rates hold [default: today]
    #[arg(long, value_name = "YYYY-MM-DD")]
    date: Option<String>,
    /// Also write everything that was found wrong, as a table: line,field,expected,found
    #[arg(long, value_name = "FILE")]
    remarks: Option<PathBuf>,
    /// Print the report as JSON
    #[arg(long)]
    json: bool,
    /// Read and check everything, but write nothing
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    rules: RulesArgs,
}

const HELP: &str = "\
Columns of the catalogue, in any order: id, title, description, link, image_link, availability and price (49.00, or
49.00 USD) are needed; currency, compare_at (the former price), sale_price, hs, origin, weight (grams), category, brand,
gtin, mpn, condition and others of Google's product data are taken where they are there. JSON lines have the same names.

Parts, such as four processes on one machine or on several:
  seq 4 | parallel landfall feed catalogue.csv --to DE,GB,US --part {}/4
  cat feeds/products-DE.tsv.part-* > feeds/products-DE.tsv

Exit codes: 0 done; 1 rows or countries were left out, or the configuration has mistakes: see the report; 2 the catalogue
or the configuration can't be used, or the use is wrong; 3 a file can't be written.";

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum What {
    /// A product feed for each country
    Products,
    /// OfferShippingDetails of each product
    ShippingDetails,
    /// hreflang lines of each product; needs --language
    Hreflang,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// A table with tabs
    Tsv,
    /// RSS 2.0
    Xml,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum From {
    /// A table with a heading; commas, semicolons or tabs between the cells
    Csv,
    /// A JSON object on each line
    Lines,
}

/// Exit codes: 0 done, 1 something was left out, 2 wrong input or use, 3 a file can't be written.
pub(crate) fn run(args: &FeedArgs) -> ExitCode {
    finish_found("feed", work(args).map(|report| (report.print(args.json), report.is_found())))
}

/// What a thread makes its own rules of, because those can't be shared: the files that a page loads, for the destinations
/// and for the shop's country.
struct Basis {
    markets: Vec<Json>,
    rates: Option<Rates>,
    today: Date,
}

impl Basis {
    fn load(args: &FeedArgs, config: &Config, to: &[Country]) -> Result<Basis, Stop> {
        let today = day_or_today(args.date.as_deref())?;
        let own = rates(args.rates.as_deref())?;
        let rules = args.rules.load()?;
        let mut countries = to.to_vec();
        countries.extend(config.store.country.filter(|home| !to.contains(home)));
        let markets = countries.into_iter().filter_map(|country| rules.source.compiled(country));
        Ok(Basis { markets: markets.map(Json::from).collect(), rates: own.or(rules.world.rates), today })
    }

    /// The rules and the shop.
    fn shop<'a>(&self, config: &'a Config) -> Result<Shop<'a>, Stop> {
        let market = |file: &Json| Market::read(file).map(Rc::new);
        let markets: Result<Vec<Rc<Market>>, _> = self.markets.iter().map(market).collect();
        let markets = markets.map_err(|problem| Stop::run(format!("the rules: {problem}")))?;
        // Without a version answers have no names, which nobody asks for here.
        let world = World { data: String::new(), markets, rates: self.rates.clone() };
        Ok(Shop::new(config, world, self.today))
    }
}

fn work(args: &FeedArgs) -> Result<Report, Stop> {
    let (config, problems) = shop_config(&args.config)?;
    let to = countries(&args.to, &config)?;
    let wanted = wanted(args)?;
    let basis = Basis::load(args, &config, &to)?;
    let source = pipeline::Source::open(&args.catalogue, form(args.from, &args.catalogue), args.part)?;
    let columns = source.columns().clone();
    let shop = basis.shop(&config)?;
    let has_selectors = shop.has_selectors();
    let feeder = Feeder::new(&config, shop, &to, &wanted, &columns);
    let mut files = Files::create(args, &feeder)?;
    let destinations = feeder.destinations().to_vec();
    let threads = args.threads.or_else(|| available_parallelism().ok().map(usize::from)).unwrap_or(1).max(1);
    let another = || Ok(Feeder::new(&config, basis.shop(&config)?, &to, &wanted, &columns));
    let counts = if threads == 1 {
        pipeline::alone(source, &feeder, &mut files)?
    } else {
        // Each thread makes its own; this one was to see what there is to do.
        drop(feeder);
        pipeline::run(source, threads, &another, &mut files)?
    };
    let (written, findings) = files.put()?;
    Ok(Report {
        catalogue: args.catalogue.clone(),
        config: args.config.clone(),
        problems,
        unused: columns.unused,
        has_selectors,
        destinations,
        counts,
        findings,
        written,
        dry_run: args.dry_run,
    })
}

/// The configuration, and what is wrong in it.
///
/// # Errors
/// - exit code 2: it can't be read at all
pub(crate) fn shop_config(path: &Path) -> Result<(Config, Problems), Stop> {
    let name = path.display();
    let text = std::fs::read_to_string(path).map_err(|e| Stop::input(format!("{name}: can't read: {e}")))?;
    let (config, mut problems) =
        config::read(Some(&text), &[]).map_err(|problem| Stop::input(format!("{name}: {problem}")))?;
    let _ = config::restrictions(&config, &mut problems);
    Ok((config, problems))
}

/// How a catalogue is written, by what was said or by its name.
pub(crate) fn form(from: Option<From>, path: &Path) -> Form {
    let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
    match from {
        Some(From::Csv) => Form::Csv,
        Some(From::Lines) => Form::Lines,
        None if ["jsonl", "ndjson", "json"].contains(&ending) => Form::Lines,
        None => Form::Csv,
    }
}

/// The countries of `--to`, or those that the configuration names.
fn countries(to: &[String], config: &Config) -> Result<Vec<Country>, Stop> {
    let mut countries = Vec::new();
    for code in to {
        let country = Country::try_new(code).map_err(|error| Stop::input(format!("--to: {error}")))?;
        if country.whole() != country && country.code() == "XI" {
            return Err(Stop::input(
                "--to: expected a country, found \"XI\": search engines know it as a part of GB",
            ));
        }
        if countries.contains(&country) {
            return Err(Stop::input(format!("--to: expected each country once, found {code} twice")));
        }
        countries.push(country);
    }
    if to.is_empty() {
        countries = config.markets.named().collect();
    }
    if countries.is_empty() {
        return Err(Stop::input(
            "--to: expected countries such as DE,GB,US; the configuration names none in markets",
        ));
    }
    Ok(countries)
}

fn wanted(args: &FeedArgs) -> Result<Wanted, Stop> {
    let makes = |what: What| args.make.contains(&what);
    let products = makes(What::Products);
    let language = args.language.clone().filter(|_| makes(What::Hreflang));
    if makes(What::Hreflang) && language.is_none() {
        return Err(Stop::input(
            "--make hreflang: expected --language with the language of the pages, such as en",
        ));
    }
    if let Some(text) = language.as_ref().filter(|text| !Wanted::is_language(text)) {
        return Err(Stop::input(format!(
            "--language: expected a language such as en or zh-Hant, found {text:?}"
        )));
    }
    Ok(Wanted {
        table: products && args.format == Format::Tsv,
        rss: args.site.clone().filter(|_| products && args.format == Format::Xml),
        shipping_details: makes(What::ShippingDetails),
        language,
    })
}

fn rates(path: Option<&Path>) -> Result<Option<Rates>, Stop> {
    let Some(path) = path else { return Ok(None) };
    let name = path.display();
    let text = std::fs::read_to_string(path).map_err(|e| Stop::input(format!("{name}: can't read: {e}")))?;
    Rates::from_file(&text).map(Some).map_err(|e| Stop::input(format!("{name}: {e}")))
}
