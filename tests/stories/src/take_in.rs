//! How long a page waits for prices that it wrote itself: until they are taken in, until they are localized, after one of
//! them is written anew, and until all are given back. In Chromium, as the crowds.

use crate::crowd::measured;
use crate::driver::Driver;
use crate::paths::{dist_folder, pages_folder};
use crate::pool::{close, open};
use crate::server::{Server, Site};
use crate::{Browser, Told, Visitor};
use serde::Deserialize;
use tokio::runtime::Builder;

const MEASURE: &str = include_str!("take_in.js");

/// Milliseconds.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct TakenIn {
    /// From the moment when they stand on the page until the last is in an element of ours.
    pub adopted: u64,
    /// Until the last is localized.
    pub localized: u64,
    /// From the moment when the page writes one anew until that is taken in and localized.
    pub changed: u64,
    /// What `stop()` takes.
    pub stopped: u64,
    /// The longest task; 0 where none was over 50.
    pub longest: u64,
}

/// Opens a page in a new browser and lets it write that many prices.
///
/// # Errors
/// - There are no built files, or Chromium or its driver is missing or does not start.
/// - A price is never taken in, or not within three minutes.
pub fn take_in(many: u32, slower: u32) -> Told<TakenIn> {
    let server = Server::start(Site::new(dist_folder()?, pages_folder()).as_built())?;
    let driver = Driver::start(Browser::Chromium, &Visitor::BERLIN)?;
    let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
    runtime.block_on(async {
        let web = open(&driver, Browser::Chromium, &Visitor::BERLIN).await?;
        web.goto(format!("{}/story/adopt/spa.html", server.origin())).await?;
        let script =
            format!("{MEASURE}\ntakeIn({many}).catch(why => window.measured = {{why: String(why)}})");
        let found = measured(&web, slower, &script).await;
        close(web).await;
        found
    })
}
