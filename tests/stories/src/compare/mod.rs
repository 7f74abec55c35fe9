//! How long pages of the same prices wait, side by side: the page alone, with a script written by hand, with well-known
//! JavaScript parts, and with Landfall (`benches/compare/`). In one Chromium, in turn. What is measured is told, never tested.
//!
//! Each visit has a host name of its own, and with that a process, a cache and a storage that know nothing of those before.

#![allow(clippy::float_arithmetic, reason = "milliseconds as browsers tell them; no money")]

mod host_page;
mod profile;

use crate::driver::Driver;
use crate::first_visit::{Conditions, Network};
use crate::paths::{compared_folder, dist_folder, pages_folder};
use crate::pool::{close, open};
use crate::server::{Server, Site};
use crate::{Browser, Told, Visitor};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::time::{Duration, Instant};
use thirtyfour::WebDriver;
use tokio::runtime::{Builder, Runtime};

pub use host_page::{HostPage, Judged};

const WATCH: &str = include_str!("watch.js");
const MEASURE: &str = include_str!("measure.js");

/// The largest page on a slow machine and a slow line takes most of this.
const PATIENCE: Duration = Duration::from_secs(180);
/// Asking takes the page's time: seldom.
const POLL: Duration = Duration::from_millis(200);
/// A process that has just started is busy with itself for a while; that is no time of the page's.
const START_UP: Duration = Duration::from_millis(300);
/// How often prices come later in one visit, and how often the country changes.
const COMINGS: u32 = 2;
const CHANGES: u32 = 4;

/// A page of the comparison.
#[derive(Debug, Clone, Copy)]
pub struct Page {
    /// Who localizes: `alone`, `plain`, `parts`, `landfall`.
    pub who: &'static str,
    /// How many prices.
    pub many: u32,
    /// What the visitor's machine and line are like.
    pub conditions: Conditions,
}

/// Milliseconds until the first price was right, until the last one was, and until that frame was drawn.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct Wait {
    /// The first price.
    pub first: f64,
    /// The last price.
    pub last: f64,
    /// The end of the frame.
    pub drawn: f64,
}

/// Some waits of one kind, and the longest task meanwhile in milliseconds; 0 where none was over 50.
#[derive(Debug, Clone, Deserialize)]
pub struct Waits {
    /// Each of them.
    pub times: Vec<Wait>,
    /// The longest task.
    pub longest: u32,
}

/// What one visit was like.
#[derive(Debug, Clone)]
pub struct Visit {
    /// The page as it loads, since the navigation began; nothing was there before.
    pub load: Waits,
    /// The largest contentful paint, likewise.
    pub paint: f64,
    /// Prices that come later, all files there.
    pub later: Waits,
    /// A change of country, its file there. None for the page alone.
    pub changes: Waits,
    /// Milliseconds of the main thread's processor time that a change takes: all of it, styles and layout of it.
    pub busy: (f64, f64),
    /// Bytes of JavaScript's heap, of elements, and of buffers (WebAssembly's memory among them), after a collection.
    pub memory: [u64; 3],
}

/// Milliseconds in which scripts ran, the collection of garbage included.
#[derive(Debug, Clone, Copy)]
pub struct Scripting {
    /// While the page loaded.
    pub load: f64,
    /// In each change of country.
    pub change: f64,
}

/// A Chromium, with a server in front of it.
pub struct Bench {
    web: WebDriver,
    server: Server,
    runtime: Runtime,
    visits: u32,
    _driver: Driver,
}

impl Bench {
    /// Starts both.
    ///
    /// # Errors
    /// - There are no built files or pages, or Chromium or its driver is missing or does not start.
    pub fn start() -> Told<Self> {
        let pages = compared_folder();
        if !pages.join("blank.html").is_file() {
            return Err(
                format!("{}: no pages there; run: cargo xtask bench --only speed", pages.display()).into()
            );
        }
        let server = Server::start(Site::new(dist_folder()?, pages_folder()).as_built())?;
        let driver = Driver::start(Browser::Chromium, &Visitor::BERLIN)?;
        let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
        let web = runtime.block_on(async {
            let web = open(&driver, Browser::Chromium, &Visitor::BERLIN).await?;
            web.cdp().send_raw("Page.addScriptToEvaluateOnNewDocument", json!({"source": WATCH})).await?;
            web.cdp().send_raw("Performance.enable", json!({"timeDomain": "threadTicks"})).await?;
            Ok::<WebDriver, crate::Failure>(web)
        })?;
        Ok(Self { web, server, runtime, visits: 0, _driver: driver })
    }

    /// Name and version of the browser.
    ///
    /// # Errors
    /// - It does not answer.
    pub fn browser(&self) -> Told<String> {
        let version = self.runtime.block_on(self.web.cdp().send_raw("Browser.getVersion", json!({})))?;
        Ok(version.get("product").and_then(Value::as_str).unwrap_or("an unknown browser").to_owned())
    }

    /// One visit: the page loads, prices come once more, the country changes.
    ///
    /// # Errors
    /// - A price is never right, or not within three minutes.
    pub fn visit(&mut self, page: &Page) -> Told<Visit> {
        self.visits += 1;
        let visit = self.runtime.block_on(self.told(page));
        visit.map_err(|why| format!("{page:?}: {why}").into())
    }

    /// The same with a look at what runs, which itself takes time: other figures of this visit would not be right. Where
    /// `LANDFALL_PROFILE` names a file, it keeps what ran in the changes of the last page, for the browser's own tools.
    ///
    /// # Errors
    /// - as [`Bench::visit`]
    pub fn scripting(&mut self, page: &Page) -> Told<Scripting> {
        self.visits += 1;
        let found = self.runtime.block_on(self.looked_at(page));
        found.map_err(|why| format!("{page:?}: {why}").into())
    }

    async fn told(&self, page: &Page) -> Told<Visit> {
        let seen = self.load(page).await?;
        let memory = self.memory().await?;
        self.begin(page).await?;
        let later: Later = self.measured("window.measured").await?;
        let before = self.busy().await?;
        let changes = self.changes().await?;
        let (all, layout) = self.busy().await?;
        let each = |passed: f64| passed / f64::from(CHANGES);
        let busy = (each(all - before.0), each(layout - before.1));
        Ok(Visit {
            load: seen.waits(),
            paint: seen.paint.unwrap_or_default(),
            later: later.later,
            changes,
            busy,
            memory,
        })
    }

    async fn looked_at(&self, page: &Page) -> Told<Scripting> {
        self.blank(page).await?;
        let cdp = self.web.cdp();
        cdp.send_raw("Profiler.enable", json!({})).await?;
        cdp.send_raw("Profiler.setSamplingInterval", json!({"interval": 200})).await?;
        cdp.send_raw("Profiler.start", json!({})).await?;
        self.open(page).await?;
        let load = profile::scripting(&self.stopped().await?);
        self.begin(page).await?;
        let _: Value = self.measured("window.measured").await?;
        cdp.send_raw("Profiler.start", json!({})).await?;
        self.changes().await?;
        let stopped = self.stopped().await?;
        if let Some(file) = std::env::var_os("LANDFALL_PROFILE") {
            std::fs::write(file, stopped.to_string())?;
        }
        cdp.send_raw("Profiler.disable", json!({})).await?;
        Ok(Scripting { load, change: profile::scripting(&stopped) / f64::from(CHANGES) })
    }

    /// The profile of what ran since it was begun.
    async fn stopped(&self) -> Told<Value> {
        let mut stopped = self.web.cdp().send_raw("Profiler.stop", json!({})).await?;
        Ok(stopped.get_mut("profile").ok_or("no profile")?.take())
    }

    /// A host that was never visited.
    fn host(&self) -> String {
        let port = self.server.origin().rsplit(':').next().unwrap_or_default().to_owned();
        format!("http://visit-{}.localhost:{port}", self.visits)
    }

    /// A blank page of the visit's host, so that its process runs; then as slow as asked.
    async fn blank(&self, page: &Page) -> Told {
        let cdp = self.web.cdp();
        let line = |latency: f64, down: f64, up: f64| json!({"offline": false, "latency": latency, "downloadThroughput": down, "uploadThroughput": up});
        cdp.send_raw("Emulation.setCPUThrottlingRate", json!({"rate": 1})).await?;
        cdp.send_raw("Network.enable", json!({})).await?;
        cdp.send_raw("Network.emulateNetworkConditions", line(0.0, -1.0, -1.0)).await?;
        self.web.goto(format!("{}/compare/blank.html", self.host())).await?;
        tokio::time::sleep(START_UP).await;
        cdp.send_raw("Emulation.setCPUThrottlingRate", json!({"rate": page.conditions.slower})).await?;
        if let Some(Network { latency_ms, down, up }) = page.conditions.network {
            let line = line(latency_ms.into(), down.into(), up.into());
            cdp.send_raw("Network.emulateNetworkConditions", line).await?;
        }
        Ok(())
    }

    async fn open(&self, page: &Page) -> Told<Seen> {
        self.web.goto(format!("{}/compare/{}-{}.html", self.host(), page.who, page.many)).await?;
        self.measured("window.__seen?.drawn && { ...window.__seen, memory: null }").await
    }

    async fn load(&self, page: &Page) -> Told<Seen> {
        self.blank(page).await?;
        self.open(page).await
    }

    /// Lets prices come later, and gets ready for changes.
    async fn begin(&self, page: &Page) -> Told {
        let asked = json!({"who": page.who, "comings": COMINGS, "changes": CHANGES});
        let script =
            format!("{MEASURE}\ncompare({asked}).catch(why => window.measured = {{why: String(why)}})");
        self.web.execute(script, vec![]).await?;
        Ok(())
    }

    async fn changes(&self) -> Told<Waits> {
        let begin = "window.__changed = null; __change().then(all => window.__changed = all, why => window.__changed = {why: String(why)})";
        self.web.execute(begin, vec![]).await?;
        self.measured("window.__changed").await
    }

    /// What an expression of the page comes to, once that is something.
    async fn measured<T: DeserializeOwned>(&self, expression: &str) -> Told<T> {
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            let found = self.web.execute(format!("return ({expression}) || null"), vec![]).await?;
            if !found.json().is_null() {
                return serde_json::from_value(found.json().clone())
                    .map_err(|_| format!("the page could not measure: {}", found.json()).into());
            }
            tokio::time::sleep(POLL).await;
        }
        Err(format!("no figures after {PATIENCE:?}").into())
    }

    /// Milliseconds of processor time that the main thread has worked, and worked out styles and layout.
    async fn busy(&self) -> Told<(f64, f64)> {
        let all = self.web.cdp().send_raw("Performance.getMetrics", json!({})).await?;
        let metrics = list(&all, "metrics");
        let of = |name: &str| {
            let metric = metrics.iter().find(|metric| metric.get("name").is_some_and(|found| found == name));
            let seconds = metric.and_then(|metric| metric.get("value")?.as_f64());
            seconds.map(|time| time * 1000.0).ok_or_else(|| format!("no {name} among the metrics"))
        };
        Ok((of("TaskDuration")?, of("LayoutDuration")? + of("RecalcStyleDuration")?))
    }

    async fn memory(&self) -> Told<[u64; 3]> {
        let cdp = self.web.cdp();
        cdp.send_raw("HeapProfiler.collectGarbage", json!({})).await?;
        let used = cdp.send_raw("Runtime.getHeapUsage", json!({})).await?;
        let wasm = self.web.execute("return window.__seen.memory?.buffer.byteLength ?? 0", vec![]).await?;
        let of = |name: &str| used.get(name).and_then(Value::as_f64).unwrap_or_default() as u64;
        let [scripts, elements, buffers] = ["usedSize", "embedderHeapUsedSize", "backingStorageSize"].map(of);
        Ok([scripts, elements, buffers + wasm.json().as_u64().unwrap_or_default()])
    }
}

impl Drop for Bench {
    fn drop(&mut self) {
        self.runtime.block_on(close(self.web.clone()));
    }
}

/// A list among the members of what the browser says.
fn list<'v>(value: &'v Value, name: &str) -> &'v [Value] {
    value.get(name).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
}

/// What `watch.js` keeps.
#[derive(Debug, Deserialize)]
struct Seen {
    first: f64,
    last: f64,
    drawn: f64,
    paint: Option<f64>,
    tasks: Vec<f64>,
}

impl Seen {
    fn waits(&self) -> Waits {
        let Self { first, last, drawn, .. } = *self;
        let longest = self.tasks.iter().fold(0.0_f64, |most, task| most.max(*task));
        Waits { times: vec![Wait { first, last, drawn }], longest: longest as u32 }
    }
}

#[derive(Debug, Deserialize)]
struct Later {
    later: Waits,
}
