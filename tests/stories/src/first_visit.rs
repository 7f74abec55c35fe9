//! How long a first visit waits for its prices: a page opened in a browser that has never seen it, in Chromium, which
//! alone can be asked to be slow. What is measured is told, never tested.

use crate::driver::Driver;
use crate::paths::{dist_folder, pages_folder};
use crate::pool::{close, open};
use crate::server::{Server, Site};
use crate::{Browser, Told, Visitor};
use serde::Deserialize;
use serde_json::json;
use std::time::{Duration, Instant};
use thirtyfour::WebDriver;
use tokio::runtime::Builder;

/// Runs before the page's own scripts.
const WATCH: &str = include_str!("first_visit.js");
const END: &str = include_str!("first_visit_end.js");

/// A browser that has just started is busy with itself for a while; that is no time of the page's.
const START_UP: Duration = Duration::from_millis(500);
/// How long the prices of one visit may take on a slow phone and a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);
/// Asking takes the page's time: seldom.
const POLL: Duration = Duration::from_millis(250);

/// What the visitor's machine and line are like.
#[derive(Debug, Clone, Copy)]
pub struct Conditions {
    /// For the table.
    pub name: &'static str,
    /// How many times slower than here scripts run; 1 is full speed.
    pub slower: u32,
    /// The line; `None` is this machine's own loopback.
    pub network: Option<Network>,
}

/// A line of this delay and these throughputs, as Chromium imitates it.
#[derive(Debug, Clone, Copy)]
pub struct Network {
    /// Milliseconds from a request to the first byte of its answer.
    pub latency_ms: u32,
    /// Bytes a second towards the visitor.
    pub down: u32,
    /// Bytes a second from the visitor.
    pub up: u32,
}

/// One visit, once no price is on its way any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FirstVisit {
    /// Milliseconds from the start of the navigation to the first price in the state `localized`.
    pub first_ms: u64,
    /// The same for the last one.
    pub last_ms: u64,
    /// Prices that ended as `localized`.
    pub localized: u64,
    /// All prices of the page.
    pub prices: u64,
    /// Requests that reached the server.
    pub requests: u64,
    /// Bytes of the answers' bodies as they travelled, without headers.
    pub bytes: u64,
}

/// What the page gives; `first` and `last` are `null` where no price was localized.
#[derive(Debug, Deserialize)]
struct Seen {
    first: Option<u64>,
    last: Option<u64>,
    localized: u64,
    prices: u64,
    bytes: u64,
}

/// Opens a path of the built files (`/index.html?country=DE`) this many times, each time in a new browser and from an
/// origin of its own.
///
/// # Errors
/// - There are no built files, or Chromium or its driver is missing (the message says what to run) or does not start.
/// - The page has no prices, none of them is localized, or some are still pending after a minute.
pub fn first_visits(path: &str, conditions: &Conditions, times: usize) -> Told<Vec<FirstVisit>> {
    let site = Site::new(dist_folder()?, pages_folder()).as_built();
    let driver = Driver::start(Browser::Chromium, &Visitor::BERLIN)?;
    let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
    (0..times)
        .map(|_| {
            let server = Server::start(site.clone())?;
            runtime.block_on(async {
                let web = open(&driver, Browser::Chromium, &Visitor::BERLIN).await?;
                let visit = visit(&web, &server, path, conditions).await;
                close(web).await;
                visit.map_err(|why| format!("{path}, {}: {why}", conditions.name).into())
            })
        })
        .collect()
}

async fn visit(web: &WebDriver, server: &Server, path: &str, conditions: &Conditions) -> Told<FirstVisit> {
    tokio::time::sleep(START_UP).await;
    prepare(web, conditions).await?;
    web.goto(format!("{}{path}", server.origin())).await?;
    let seen = settled(web).await?;
    let (Some(first_ms), Some(last_ms)) = (seen.first, seen.last) else {
        return Err(format!("none of {} prices was localized", seen.prices).into());
    };
    let requests = u64::try_from(server.requests().len())?;
    let Seen { localized, prices, bytes, .. } = seen;
    Ok(FirstVisit { first_ms, last_ms, localized, prices, requests, bytes })
}

/// Puts the watch in place and makes the browser as slow as asked.
async fn prepare(web: &WebDriver, conditions: &Conditions) -> Told {
    let cdp = web.cdp();
    cdp.send_raw("Page.addScriptToEvaluateOnNewDocument", json!({"source": WATCH})).await?;
    cdp.send_raw("Emulation.setCPUThrottlingRate", json!({"rate": conditions.slower})).await?;
    if let Some(Network { latency_ms, down, up }) = conditions.network {
        let line = json!({
            "offline": false, "latency": latency_ms, "downloadThroughput": down, "uploadThroughput": up,
        });
        cdp.send_raw("Network.enable", json!({})).await?;
        cdp.send_raw("Network.emulateNetworkConditions", line).await?;
    }
    Ok(())
}

/// Waits until the page is loaded and no price is pending.
async fn settled(web: &WebDriver) -> Told<Seen> {
    let start = Instant::now();
    loop {
        let seen = web.execute(END, vec![]).await?;
        if !seen.json().is_null() {
            return Ok(serde_json::from_value(seen.json().clone())?);
        }
        if start.elapsed() > PATIENCE {
            return Err(format!("no prices, or some still pending, after {PATIENCE:?}").into());
        }
        tokio::time::sleep(POLL).await;
    }
}
