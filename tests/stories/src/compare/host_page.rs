//! A host page with and without Landfall: its largest contentful paint, and what Lighthouse says of it.

use super::{Bench, Page};
use crate::Told;
use serde::Deserialize;
use serde_json::Value;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

/// The demo's listing, as it is and without our script. Both are sent the same way.
const WITHOUT: &str = "/host-without.html";
const WITH: &str = "/host-with.html";
/// Behind the load of a page and its last price. What paints later is not the page's arrival any more.
const SETTLED: Duration = Duration::from_millis(1500);

/// One load of a host page, in milliseconds since the navigation began.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct HostPage {
    /// The first contentful paint.
    pub first_paint: f64,
    /// The largest contentful paint.
    pub paint: f64,
    /// The longest task; 0 where none was over 50.
    pub longest: f64,
}

/// What Lighthouse says of a page.
#[derive(Debug, Clone, Copy)]
pub struct Judged {
    /// The performance score, of 100.
    pub score: f64,
    /// Largest contentful paint, in milliseconds, as it works it out for a modest phone.
    pub paint: f64,
    /// Milliseconds in which the page could not answer.
    pub blocked: f64,
    /// Cumulative layout shift.
    pub shift: f64,
}

const READ: &str = "
const waiting = [...document.querySelectorAll('landfall-price')].some((price) => ['pending', null].includes(price.getAttribute('state')));
if (document.readyState != 'complete' || (waiting && window.landfall)) return null;
const [first] = performance.getEntriesByName('first-contentful-paint');
return { first_paint: first.startTime, paint: window.__seen.paint, longest: Math.max(0, ...window.__seen.tasks) };
";

impl Bench {
    /// Puts the host page on the server, with and without Landfall.
    ///
    /// # Errors
    /// - The demo's listing has no script of ours.
    pub fn prepare_host_page(&self) -> Told {
        let with = std::fs::read_to_string(self.server.site().dist().join("index.html"))?;
        let tag = with.lines().find(|line| line.contains("landfall.js"));
        let tag = tag.ok_or("index.html: expected a line with the script landfall.js, found none")?;
        self.server.replace(WITHOUT, with.replace(tag, ""));
        self.server.replace(WITH, with);
        Ok(())
    }

    /// Opens the host page, without Landfall or with it.
    ///
    /// # Errors
    /// - A price stays pending.
    pub fn host_page(&mut self, with: bool, page: &Page) -> Told<HostPage> {
        self.visits += 1;
        self.runtime.block_on(async {
            self.blank(page).await?;
            let path = if with { WITH } else { WITHOUT };
            self.web.goto(format!("{}{path}?country=DE", self.host())).await?;
            tokio::time::sleep(SETTLED).await;
            self.measured(&format!("(() => {{{READ}}})()")).await
        })
    }

    /// What Lighthouse says of the host page; `program` is its script.
    ///
    /// # Errors
    /// - Node or Lighthouse can't be started, or gives no report.
    pub fn lighthouse(&self, with: bool, program: &Path) -> Told<Judged> {
        let url = format!("{}{}?country=DE", self.server.origin(), if with { WITH } else { WITHOUT });
        let mut node = Command::new("node");
        node.arg(program).arg(url).args(["--output=json", "--quiet", "--only-categories=performance"]);
        node.arg("--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage");
        node.env("CHROME_PATH", crate::browser::program("chromium", "apt-get install -y chromium")?);
        let out = node.output().map_err(|why| format!("could not start node: {why}"))?;
        let report: Value = serde_json::from_slice(&out.stdout)
            .map_err(|_| format!("Lighthouse gave no report: {}", String::from_utf8_lossy(&out.stderr)))?;
        let number = |path: &str| report.pointer(path).and_then(Value::as_f64);
        let audit = |name: &str| number(&format!("/audits/{name}/numericValue")).unwrap_or(f64::NAN);
        let score = number("/categories/performance/score");
        Ok(Judged {
            score: score.ok_or("Lighthouse gave no score")? * 100.0,
            paint: audit("largest-contentful-paint"),
            blocked: audit("total-blocking-time"),
            shift: audit("cumulative-layout-shift"),
        })
    }
}
