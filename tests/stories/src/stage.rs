//! Where a story happens: one browser, one server, and the readers.

use crate::server::Server;
use crate::{Block, Browser, Event, LogLine, Pool, Price, Told, Visitor};
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};
use thirtyfour::{By, WebDriver, WebElement};

/// How long the page may take for whatever a story waits for.
const PATIENCE: Duration = Duration::from_secs(10);
/// The pause after the first look, and the longest between two: each look is work for four programs, and a story that waits
/// takes it from the others.
const POLL: Duration = Duration::from_millis(20);
const LONGEST_POLL: Duration = Duration::from_millis(100);
/// So many requests, the last ones, are told of a story that is not true: what was expected must stay in sight.
const REQUESTS: usize = 20;
/// Every page is first seen in a window of this size, in CSS pixels.
const WINDOW: (u32, u32) = (1280, 900);

const READER: &str = include_str!("reader.js");

/// One browser and one server of its own. Waits are at most ten seconds each.
#[derive(Debug)]
pub struct Stage<'a> {
    /// The server of this story.
    pub server: Arc<Server>,
    /// The browser it is told in.
    pub browser: Browser,
    /// The WebDriver session, for what the readers do not cover.
    pub web: WebDriver,
    pool: &'a Pool,
}

impl<'a> Stage<'a> {
    pub(crate) fn new(pool: &'a Pool, browser: Browser, web: WebDriver, server: Arc<Server>) -> Self {
        Self { server, browser, web, pool }
    }

    /// A second visitor in a browser of their own, in front of the same server.
    ///
    /// # Errors
    /// - The browser does not start, or `tell` says why it is not true.
    pub async fn beside(&self, visitor: Visitor, tell: impl AsyncFnOnce(&Stage<'_>) -> Told) -> Told {
        Box::pin(self.pool.with(self.browser, visitor, &self.server, tell)).await
    }

    /// An empty page in a window of the usual size, whatever the story before did.
    pub(crate) async fn prepare(&self) -> Told {
        self.web.goto("about:blank").await?;
        self.viewport(WINDOW.0, WINDOW.1).await
    }

    /// An origin without a past: the server may have the port of one that has gone.
    pub(crate) async fn forget(&self) -> Told {
        // Plain text: Firefox shows JSON in a page of its own.
        self.open("/faults.txt").await?;
        let _: Option<bool> = self.script("localStorage.clear(); return null", vec![]).await?;
        self.server.forget_requests();
        Ok(())
    }

    /// A second server with the same files, on an origin of its own.
    ///
    /// # Errors
    /// - No port of 127.0.0.1 can be bound.
    pub fn another_server(&self) -> Told<Server> {
        Ok(Server::start(self.pool.site().clone())?)
    }

    /// Sets the size of the window's outside. Firefox gives no less than 500 pixels in width, `WebKit` 447.
    ///
    /// # Errors
    /// - The browser refuses.
    pub async fn viewport(&self, width: u32, height: u32) -> Told {
        Ok(self.web.set_window_rect(0, 0, width, height).await?)
    }

    /// Opens a path of the story's server: `/index.html` of the built files, `/story/prices.html` of the story pages.
    ///
    /// # Errors
    /// - The browser can't load it.
    pub async fn open(&self, path: &str) -> Told {
        Ok(self.web.goto(format!("{}{path}", self.server.origin())).await?)
    }

    /// Loads the page again.
    ///
    /// # Errors
    /// - The browser can't load it.
    pub async fn reload(&self) -> Told {
        Ok(self.web.refresh().await?)
    }

    /// The value that a script returns. It is the body of a function; `reader` (see `reader.js`) and `arguments` are there.
    ///
    /// # Errors
    /// - The script throws, or its value has another shape.
    pub async fn script<T: DeserializeOwned>(&self, body: &str, arguments: Vec<Value>) -> Told<T> {
        let value = self.web.execute(format!("{READER}\n{body}"), arguments).await?;
        serde_json::from_value(value.json().clone())
            .map_err(|why| format!("{body}: {why}, the value is {}", value.json()).into())
    }

    /// Waits until the expression is neither `null` nor `false`, and gives its value.
    ///
    /// # Errors
    /// - It still is after ten seconds; the message says `what` was waited for.
    pub async fn until<T: DeserializeOwned>(&self, what: &str, expression: &str) -> Told<T> {
        let (start, mut pause) = (Instant::now(), POLL);
        loop {
            let value: Value = self.script(&format!("return ({expression}) ?? null"), vec![]).await?;
            if !matches!(value, Value::Null | Value::Bool(false)) {
                return serde_json::from_value(value).map_err(|why| format!("{expression}: {why}").into());
            }
            if start.elapsed() > PATIENCE {
                return Err(format!("waited {PATIENCE:?} until {what}; it never was so").into());
            }
            tokio::time::sleep(pause).await;
            pause = (pause * 3 / 2).min(LONGEST_POLL);
        }
    }

    /// Waits until there are price elements and none of them is pending, then reads them all.
    ///
    /// # Errors
    /// - That does not happen within ten seconds.
    pub async fn settled(&self) -> Told<Vec<Price>> {
        self.until(
            "every price has left the state pending",
            "(() => { const all = reader.prices(); \
              return all.length > 0 && all.every(p => p.state && p.state !== 'pending') && all })()",
        )
        .await
    }

    /// All price elements as they are now.
    ///
    /// # Errors
    /// - The page can't be read.
    pub async fn prices(&self) -> Told<Vec<Price>> {
        self.script("return reader.prices()", vec![]).await
    }

    /// The price element with this id, once it has left the state pending.
    ///
    /// # Errors
    /// - There is none after ten seconds.
    pub async fn price(&self, id: &str) -> Told<Price> {
        self.until(
            &format!("the price #{id} has left the state pending"),
            &format!(
                "(() => {{ const host = document.getElementById({id:?}); const p = host && reader.price(host); \
                 return p && p.state && p.state !== 'pending' && p }})()"
            ),
        )
        .await
    }

    /// The first element that fits, also inside shadow roots. (The client's own search in a shadow root works in
    /// Chromium only: stevepryde/thirtyfour#180.)
    ///
    /// # Errors
    /// - None fits within ten seconds.
    pub async fn element(&self, selector: &str) -> Told<WebElement> {
        self.element_by(&format!("return reader.one({selector:?})")).await
    }

    /// The element that a script returns, once it returns one.
    ///
    /// # Errors
    /// - It still returns `null` after ten seconds.
    pub async fn element_by(&self, script: &str) -> Told<WebElement> {
        let (start, mut pause) = (Instant::now(), POLL);
        loop {
            let found = self.web.execute(format!("{READER}\n{script}"), vec![]).await?;
            if !found.json().is_null() {
                return Ok(found.element()?);
            }
            if start.elapsed() > PATIENCE {
                return Err(format!("no element after {PATIENCE:?}: {script}").into());
            }
            tokio::time::sleep(pause).await;
            pause = (pause * 3 / 2).min(LONGEST_POLL);
        }
    }

    /// The rendered text of the first element that fits, without running any script in the page.
    ///
    /// # Errors
    /// - No element fits.
    pub async fn text_without_scripts(&self, selector: &str) -> Told<Vec<String>> {
        let mut texts = Vec::new();
        for element in self.web.find_all(By::Css(selector)).await? {
            texts.push(element.text().await?);
        }
        Ok(texts)
    }

    /// What the console and the page reported until now.
    ///
    /// # Errors
    /// - The page can't be read.
    pub async fn log(&self) -> Told<Vec<LogLine>> {
        // As text: a page can give its lists and objects what the drivers of some browsers then ask them for.
        let text: String = self.script("return JSON.stringify(window.__log)", vec![]).await?;
        serde_json::from_str(&text).map_err(|why| format!("window.__log: {why}, the text is {text}").into())
    }

    /// The details of all events of this name (without `landfall:`) until now.
    ///
    /// # Errors
    /// - The page can't be read.
    pub async fn events(&self, name: &str) -> Told<Vec<Value>> {
        let all: Vec<Event> = self.script("return window.__events", vec![]).await?;
        Ok(all.into_iter().filter(|event| event.name == name).map(|event| event.detail).collect())
    }

    /// Waits for the first event of this name.
    ///
    /// # Errors
    /// - None comes within ten seconds.
    pub async fn event(&self, name: &str) -> Told<Value> {
        let found: Event = self
            .until(
                &format!("the event landfall:{name} came"),
                &format!("window.__events.find(e => e.name === {name:?})"),
            )
            .await?;
        Ok(found.detail)
    }

    /// The folder of the built files.
    #[must_use]
    pub fn dist(&self) -> &Path {
        self.pool.site().dist()
    }

    /// A built text file, as it is on disk: `rates.json`, `locales/en/landfall.ftl`.
    ///
    /// # Errors
    /// - There is none.
    pub fn built_file(&self, path: &str) -> Told<String> {
        let file = self.pool.site().dist().join(path);
        fs::read_to_string(&file).map_err(|why| format!("{}: {why}", file.display()).into())
    }

    /// Where the blocks of the host page stand.
    ///
    /// # Errors
    /// - The page can't be read.
    pub async fn blocks(&self) -> Told<Vec<Block>> {
        self.script("return reader.blocks()", vec![]).await
    }

    /// Saves a picture of the window.
    ///
    /// # Errors
    /// - The browser gives none, or the file can't be written.
    pub async fn picture(&self, file: &Path) -> Told {
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder)?;
        }
        Ok(self.web.screenshot(file).await?)
    }

    /// All that helps to understand why a story is not true: address, log, events, requests, picture.
    pub(crate) async fn scene(&self, picture: &Path) -> String {
        let mut scene = String::new();
        if let Ok(url) = self.web.current_url().await {
            let _ = writeln!(scene, "  page: {url}");
        }
        for price in self.prices().await.unwrap_or_default().iter().take(4) {
            let state = price.state.as_deref().unwrap_or("undefined");
            let _ = writeln!(scene, "  price: #{} {state}: {}", price.id, price.text);
        }
        for line in self.log().await.unwrap_or_default() {
            let _ = writeln!(scene, "  log: {line}");
        }
        let events: Vec<Event> = self.script("return window.__events", vec![]).await.unwrap_or_default();
        for event in events {
            let detail: String = event.detail.to_string().chars().take(300).collect();
            let _ = writeln!(scene, "  event: {} {detail}", event.name);
        }
        let requests = self.server.requests();
        let earlier = requests.len().saturating_sub(REQUESTS);
        if earlier > 0 {
            let _ = writeln!(scene, "  request: {earlier} earlier ones");
        }
        for request in requests.iter().skip(earlier) {
            let _ = writeln!(scene, "  request: {} {}", request.method, request.path);
        }
        if self.picture(picture).await.is_ok() {
            let _ = writeln!(scene, "  picture: {}", picture.display());
        }
        scene
    }
}
