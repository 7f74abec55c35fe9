//! What a language costs a visitor, in Chromium: the bytes of its files, and the milliseconds until a page that is
//! in English reads in it: fetching from this machine, reading the files, every text anew. What is measured is told,
//! never tested.

use crate::driver::Driver;
use crate::paths::{dist_folder, pages_folder};
use crate::pool::{close, open};
use crate::server::{Server, Site};
use crate::{Browser, Told, Visitor};
use serde::Deserialize;
use serde_json::Value;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};
use thirtyfour::WebDriver;
use tokio::runtime::Builder;

/// Leaves its rows in `window.measured`.
const MEASURE: &str = include_str!("page_words.js");
/// The language that the page is in, which can't be fetched a second time.
const PAGE: &str = "en";
/// The files of words of a language, in the order in which pages need them.
pub const WORDS: [&str; 8] = [
    "landfall.ftl",
    "delivery.ftl",
    "sums.ftl",
    "cart.ftl",
    "details.ftl",
    "papers.ftl",
    "notice.ftl",
    "market.ftl",
];
const PATIENCE: Duration = Duration::from_secs(120);
/// Asking takes the page's time: seldom.
const POLL: Duration = Duration::from_millis(500);

/// One language, in milliseconds.
#[derive(Deserialize)]
struct Row {
    language: String,
    /// How many files came.
    files: usize,
    /// The first time, while the files are fetched.
    fetched: f64,
    /// Then until the page reads in it, without what it takes every time.
    read: f64,
    /// When the files are there: every text anew.
    again: f64,
}

/// Measures, and gives the table as lines of text.
///
/// # Errors
/// - There are no built files, or Chromium or its driver is missing or does not start.
/// - The page does not answer, or not within two minutes.
pub fn page_words() -> Told<String> {
    let dist = dist_folder()?;
    let list = fs::read_to_string(dist.join("translate").join("words").join("index.txt"))?;
    let languages: Vec<&str> = list.lines().filter(|tag| !tag.is_empty() && *tag != PAGE).collect();
    let server = Server::start(Site::new(dist.clone(), pages_folder()).as_built())?;
    let driver = Driver::start(Browser::Chromium, &Visitor::BERLIN)?;
    let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
    let rows = runtime.block_on(async {
        let web = open(&driver, Browser::Chromium, &Visitor::BERLIN).await?;
        let rows = measured(&web, &server, &languages).await;
        close(web).await;
        rows
    })?;
    table(&dist, &rows)
}

async fn measured(web: &WebDriver, server: &Server, languages: &[&str]) -> Told<Vec<Row>> {
    web.goto(format!("{}/story/prices.html", server.origin())).await?;
    web.execute(MEASURE.replace("LANGUAGES", &serde_json::to_string(languages)?), vec![]).await?;
    let start = Instant::now();
    while start.elapsed() < PATIENCE {
        let found = web.execute("return window.measured", vec![]).await?;
        if let Some(rows) = found.json().get("rows") {
            return Ok(serde_json::from_value(rows.clone())?);
        }
        if let Some(why) = found.json().get("why").and_then(Value::as_str) {
            return Err(format!("the page could not measure: {why}").into());
        }
        tokio::time::sleep(POLL).await;
    }
    Err(format!("no figures after {PATIENCE:?}").into())
}

fn table(dist: &Path, rows: &[Row]) -> Told<String> {
    let mut out = format!(
        "{:<9}{}{:>10}{:>10}{:>10}\n",
        "language",
        WORDS.map(|name| format!("{name:>13}")).concat(),
        "fetched",
        "read",
        "repainted"
    );
    for row in rows {
        if row.files != WORDS.len() {
            let expected = WORDS.len();
            return Err(format!("{}: expected {expected} files, {} came", row.language, row.files).into());
        }
        let bytes = |name: &str| -> Told<String> {
            let file = dist.join("locales").join(&row.language).join(format!("{name}.br"));
            let data = fs::metadata(&file).map_err(|why| format!("{}: {why}", file.display()))?;
            Ok(format!("{:>13}", data.len()))
        };
        writeln!(
            out,
            "{:<9}{}{:>7.1} ms{:>7.1} ms{:>7.1} ms",
            row.language,
            WORDS.into_iter().map(bytes).collect::<Told<Vec<_>>>()?.concat(),
            row.fetched,
            row.read,
            row.again
        )?;
    }
    let middle = |of: &dyn Fn(&Row) -> f64| {
        let mut all: Vec<f64> = rows.iter().map(of).collect();
        all.sort_by(f64::total_cmp);
        (all.get(all.len() / 2).copied().unwrap_or_default(), all.last().copied().unwrap_or_default())
    };
    let (fetched, read) = (middle(&|row| row.fetched), middle(&|row| row.read));
    write!(
        out,
        "a locale costs {:.1} ms to fetch and {:.1} ms to read and print first (median; most {:.1} and {:.1})",
        fetched.0, read.0, fetched.1, read.1
    )?;
    Ok(out)
}
