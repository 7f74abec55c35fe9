//! How long a page of many elements waits when they come and after a change of country, and how long it is busy at a
//! stretch. In Chromium, which alone tells of long tasks and can be asked to be slow.

use crate::driver::Driver;
use crate::paths::{dist_folder, pages_folder};
use crate::pool::{close, open};
use crate::server::{Server, Site};
use crate::{Browser, Told, Visitor};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::json;
use std::time::{Duration, Instant};
use thirtyfour::WebDriver;
use tokio::runtime::Builder;

/// Leaves its figures in `window.measured`.
pub(crate) const MEASURE: &str = include_str!("crowd.js");
/// The largest crowd on a slow machine, and many changes, take half of this.
const PATIENCE: Duration = Duration::from_secs(300);
/// Asking takes the page's time: seldom.
const POLL: Duration = Duration::from_millis(300);

/// A page of elements.
#[derive(Debug, Clone, Copy)]
pub struct Crowd {
    /// Price elements.
    pub many: u32,
    /// Whether each has a delivery element beside it.
    pub dates: bool,
    /// Whether there are an open picker and a cart.
    pub others: bool,
    /// How many times slower than here scripts run; 1 is full speed.
    pub slower: u32,
    /// Arrivals that are measured.
    pub rounds: u32,
    /// Changes of country that are measured: to Japan, Norway, Britain and Germany in turn.
    pub changes: u32,
}

/// What was seen.
#[derive(Debug, Clone, Deserialize)]
pub struct Changes {
    /// Milliseconds from when the prices came onto the page until the first and the last one were right, each time they
    /// came. All files were there. Prices are looked at some hundred times a second.
    pub arrivals: Vec<(u64, u64)>,
    /// Milliseconds from the choice of a country until the last price is right, for each change. The countries' files were
    /// there.
    pub times: Vec<u64>,
    /// The longest task of each change in milliseconds; 0 where none was over 50.
    pub longest: Vec<u64>,
    /// The longest task while the picker opened in which the country was chosen, for each change; 0 where none was over 50,
    /// or no picker.
    pub openings: Vec<u64>,
    /// The layout shifts of all changes together, in ten-thousandths.
    pub shift: u64,
    /// With a picker and a cart: the tasks over 50 ms of [`FRAMES_ALONE`] frames in each of which a script wrote one letter
    /// into one price. They say what the browser and the machine do by themselves.
    pub alone: Vec<u64>,
}

/// The frames of [`Changes::alone`].
pub const FRAMES_ALONE: u32 = 800;

/// Opens a new browser, fills its page with each crowd in turn, and changes its country.
///
/// # Errors
/// - There are no built files, or Chromium or its driver is missing or does not start.
/// - A price is never right, or not within five minutes.
pub fn crowds(crowds: &[Crowd], mut seen: impl FnMut(&Crowd, Changes)) -> Told {
    let server = Server::start(Site::new(dist_folder()?, pages_folder()).as_built())?;
    let driver = Driver::start(Browser::Chromium, &Visitor::BERLIN)?;
    let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
    runtime.block_on(async {
        let web = open(&driver, Browser::Chromium, &Visitor::BERLIN).await?;
        let mut all = Ok(());
        for crowd in crowds {
            match changes(&web, &server, crowd).await {
                Ok(changes) => seen(crowd, changes),
                Err(why) => all = Err(format!("{crowd:?}: {why}").into()),
            }
        }
        close(web).await;
        all
    })
}

async fn changes(web: &WebDriver, server: &Server, crowd: &Crowd) -> Told<Changes> {
    web.goto(format!("{}/story/crowd.html", server.origin())).await?;
    // What the last crowd chose is none of this one's.
    web.execute("localStorage.clear()", vec![]).await?;
    web.refresh().await?;
    let Crowd { many, rounds, changes, dates, others, .. } = *crowd;
    let frames = if others { FRAMES_ALONE } else { 0 };
    let asked = json!({
        "many": many, "rounds": rounds, "changes": changes, "dates": dates, "others": others, "frames": frames,
    });
    let script = format!("{MEASURE}\ncrowd({asked}).catch(why => window.measured = {{why: String(why)}})");
    measured(web, crowd.slower, &script).await
}

/// Begins a script on an open page that is so many times slower than here, and gives what it leaves in `window.measured`.
pub(crate) async fn measured<T: DeserializeOwned>(web: &WebDriver, slower: u32, script: &str) -> Told<T> {
    web.cdp().send_raw("Emulation.setCPUThrottlingRate", json!({"rate": slower})).await?;
    web.execute(script, vec![]).await?;
    let start = Instant::now();
    while start.elapsed() < PATIENCE {
        let found = web.execute("return window.measured ?? null", vec![]).await?;
        if !found.json().is_null() {
            return serde_json::from_value(found.json().clone())
                .map_err(|_| format!("the page could not measure: {}", found.json()).into());
        }
        tokio::time::sleep(POLL).await;
    }
    Err(format!("no figures after {PATIENCE:?}").into())
}
