//! The widget in every shipped language on one picture, and what is wrong with it at 320 pixels.

use crate::driver::Driver;
use crate::paths::{dist_folder, pages_folder};
use crate::pool::{close, open};
use crate::server::{Server, Site};
use crate::{Browser, Told, Visitor};
use serde::Deserialize;
use serde_json::Value;
use std::path::Path;
use std::time::{Duration, Instant};
use thirtyfour::WebDriver;
use tokio::runtime::Builder;

/// The page that puts all languages side by side.
pub const SHEET: &str = "/story/contact.html";

/// How long all languages may take on a busy machine.
const PATIENCE: Duration = Duration::from_secs(300);
const POLL: Duration = Duration::from_millis(250);
/// As wide as eight languages beside each other.
const WIDTH: u32 = 8 * 346 + 48;

/// One language on the sheet.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Looked {
    /// Its tag.
    pub language: String,
    /// The country it was looked at from.
    pub country: String,
    /// What is wrong: text beyond the edge, letters without a shape, the wrong direction.
    pub wrong: Vec<String>,
}

/// Draws the sheet in Chromium into a file, and gives what was seen.
///
/// # Errors
/// - There are no built files, or Chromium is missing or does not start.
/// - The languages are not all there within five minutes, or the file can't be written.
pub fn contact_sheet(file: &Path) -> Told<Vec<Looked>> {
    let server = Server::start(Site::new(dist_folder()?, pages_folder()).as_built())?;
    let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
    runtime.block_on(async {
        let driver = Driver::start(Browser::Chromium, &Visitor::NEW_YORK)?;
        let web = open(&driver, Browser::Chromium, &Visitor::NEW_YORK).await?;
        let drawn = draw(&web, &server, file).await;
        close(web).await;
        drawn
    })
}

async fn draw(web: &WebDriver, server: &Server, file: &Path) -> Told<Vec<Looked>> {
    web.set_window_rect(0, 0, WIDTH, 2000).await?;
    web.goto(format!("{}{SHEET}", server.origin())).await?;
    let start = Instant::now();
    let looked = loop {
        let value = web.execute("return window.__sheet ?? null", Vec::<Value>::new()).await?;
        if !value.json().is_null() {
            break serde_json::from_value(value.json().clone())?;
        }
        if start.elapsed() > PATIENCE {
            return Err(format!("the sheet was not complete after {PATIENCE:?}").into());
        }
        tokio::time::sleep(POLL).await;
    };
    let height = web.execute("return document.documentElement.scrollHeight", Vec::<Value>::new()).await?;
    let height = height.json().as_u64().and_then(|height| u32::try_from(height).ok()).unwrap_or(2000);
    // The window's frame takes some of it.
    web.set_window_rect(0, 0, WIDTH, height + 200).await?;
    tokio::time::sleep(Duration::from_millis(500)).await;
    if let Some(folder) = file.parent() {
        std::fs::create_dir_all(folder)?;
    }
    web.screenshot(file).await?;
    Ok(looked)
}
