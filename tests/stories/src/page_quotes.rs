//! Quotes a second in a page, in Chromium: `landfall.quote()` as the page's scripts call it, and the engine for servers
//! as a module of the page, which needs no promise. What is measured is told, never tested.

use crate::driver::Driver;
use crate::paths::{dist_folder, pages_folder};
use crate::pool::{close, open};
use crate::server::{Server, Site};
use crate::{Browser, Told, Visitor};
use serde_json::Value;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};
use thirtyfour::WebDriver;
use tokio::runtime::Builder;

/// Leaves its table in `window.measured`.
const MEASURE: &str = include_str!("page_quotes.js");
/// The measurement itself, and the carts, are those of Node.
const FILES: [(&str, &str); 2] = [
    ("/bench/quotes.mjs", include_str!("../../../benches/quotes.mjs")),
    ("/bench/carts.jsonl", include_str!("../../../benches/carts.jsonl")),
];
/// A dozen rounds for each of five carts and three ways come to a fifth of this.
const PATIENCE: Duration = Duration::from_secs(120);
/// Asking takes the page's time: seldom.
const POLL: Duration = Duration::from_millis(500);

/// Measures, and gives the table as lines of text. `engine` is the folder of the engine for servers.
///
/// # Errors
/// - There are no built files or no engine, or Chromium or its driver is missing or does not start.
/// - The page does not answer, or not within two minutes.
pub fn page_quotes(engine: &Path) -> Told<String> {
    let server = Server::start(Site::new(dist_folder()?, pages_folder()).as_built())?;
    for (path, text) in FILES {
        server.replace(path, text);
    }
    for name in ["landfall-engine.mjs", "glue.mjs", "landfall-engine.wasm"] {
        let file = engine.join(name);
        let bytes =
            fs::read(&file).map_err(|why| format!("{}: {why}; run: cargo xtask engine", file.display()))?;
        server.replace(&format!("/engine/{name}"), bytes);
    }
    let driver = Driver::start(Browser::Chromium, &Visitor::BERLIN)?;
    let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
    runtime.block_on(async {
        let web = open(&driver, Browser::Chromium, &Visitor::BERLIN).await?;
        let table = measured(&web, &server).await;
        close(web).await;
        table
    })
}

async fn measured(web: &WebDriver, server: &Server) -> Told<String> {
    web.goto(format!("{}/story/prices.html", server.origin())).await?;
    web.execute(MEASURE, vec![]).await?;
    let start = Instant::now();
    while start.elapsed() < PATIENCE {
        let found = web.execute("return window.measured", vec![]).await?;
        let text = |key: &str| found.json().get(key).and_then(Value::as_str).map(str::to_owned);
        if let Some(table) = text("table") {
            return Ok(table);
        }
        if let Some(why) = text("why") {
            return Err(format!("the page could not measure: {why}").into());
        }
        tokio::time::sleep(POLL).await;
    }
    Err(format!("no figures after {PATIENCE:?}").into())
}
