//! Whether a browser that is busy all the time runs the widget as it should: a page with long words, in twelve frames at once.
//!
//! Some faults are the browser's own. That of WebKit which `docs/faults.md` tells of shows itself while its compiler works
//! beside a page that runs, which is here nearly always. The answers are not compressed: the files come sooner.

use crate::driver::Driver;
use crate::paths::{dist_folder, pages_folder};
use crate::pool::{close, open};
use crate::server::{Server, Site};
use crate::{Browser, Told, Visitor};
use serde::Deserialize;
use std::fmt::Write as _;
use std::fs;
use std::time::Duration;
use tokio::runtime::Builder;

const STRAIN: &str = include_str!("strain.js");
const PAGE: &str = r#"<!doctype html><html lang="en"><head>
<script src="/landfall.js" data-config="/landfall.json"></script></head>
<body><landfall-price amount="49.00" currency="USD">$49.00</landfall-price></body></html>"#;
const WORDS: &str = "locales/en/landfall.ftl";
/// Of each file of words, in bytes.
const LONG: usize = 30_000;

/// What came of it.
#[derive(Debug, Clone, Deserialize)]
pub struct Strain {
    /// Pages whose prices were all localized.
    pub loads: u32,
    /// What was told on each of the others.
    pub faults: Vec<String>,
}

/// Opens a new browser and loads the page for so long.
///
/// # Errors
/// - There are no built files, or the browser or its driver is missing or does not start.
pub fn strain(browser: Browser, time: Duration) -> Told<Strain> {
    let dist = dist_folder()?;
    let words = fs::read_to_string(dist.join(WORDS)).map_err(|why| format!("{WORDS}: {why}"))?;
    let server = Server::start(Site::new(dist, pages_folder()))?;
    server.replace("/strain.html", PAGE);
    let words = long(words);
    server.replace("/messages/en.ftl", words.clone());
    server.replace(&format!("/{WORDS}"), words);
    let driver = Driver::start(browser, &Visitor::BERLIN)?;
    let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
    runtime.block_on(async {
        let web = open(&driver, browser, &Visitor::BERLIN).await?;
        web.goto(format!("{}/story/nothing.html", server.origin())).await?;
        web.execute(STRAIN, vec![]).await?;
        tokio::time::sleep(time).await;
        let found = web.execute("return window.strain", vec![]).await?;
        close(web).await;
        Ok(serde_json::from_value(found.json().clone())?)
    })
}

/// The words, and messages with a mistake each: to read those takes longest.
fn long(mut words: String) -> String {
    for nth in 0.. {
        if words.len() > LONG {
            break;
        }
        let _ = writeln!(
            words,
            "unused-{nth} = {{ $count -> [one] {{ $a }} *[other] some {{ $b }} {{ \"text\" }} }}"
        );
    }
    words
}
