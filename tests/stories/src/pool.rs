//! Browsers kept between stories: starting one costs more than most stories, and a story's server has a port of its own,
//! so the next story finds an origin without any past.

use crate::driver::{Driver, work_folder};
use crate::server::{Server, Site};
use crate::{Browser, Stage, Told, Visitor};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use thirtyfour::{Capabilities, WebDriver};
use tokio::runtime::{Builder, Runtime};
use tokio::time::timeout;

/// Idle browsers that are kept; one more ends the one that has waited longest.
const KEPT: usize = 4;
/// How long a browser may take to start, and a whole story to be told.
const START_LIMIT: Duration = Duration::from_secs(60);
const STORY_LIMIT: Duration = Duration::from_secs(60);
/// How long a browser may take to end before its driver is simply killed.
const QUIT_LIMIT: Duration = Duration::from_secs(5);

/// Browsers by visitor, and the files that every story's server serves.
#[derive(Debug)]
pub struct Pool {
    idle: Mutex<Vec<Session>>,
    site: Site,
    runtime: Runtime,
}

/// A browser with its driver. [`Session::end`] closes it in good order; dropping it kills the driver.
#[derive(Debug)]
struct Session {
    browser: Browser,
    visitor: Visitor,
    web: WebDriver,
    driver: Driver,
}

impl Pool {
    /// A pool over the built files that `LANDFALL_DIST` names, or the workspace's `dist`.
    ///
    /// # Errors
    /// - There are no built files.
    pub fn new() -> Told<Self> {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        let dist = std::env::var_os("LANDFALL_DIST").map_or_else(|| here.join("../../dist"), PathBuf::from);
        if !dist.join("landfall.js").is_file() {
            return Err(format!("{}: no landfall.js there; run: cargo xtask build", dist.display()).into());
        }
        Self::over(Site::new(dist, here.join("pages")))
    }

    /// A pool over any site.
    ///
    /// # Errors
    /// - The machine gives no threads.
    pub fn over(site: Site) -> Told<Self> {
        let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
        Ok(Self { idle: Mutex::default(), site, runtime })
    }

    /// Tells one story: `tell` gets a browser of this visitor and a fresh server.
    ///
    /// # Errors
    /// - The browser or its driver is missing or does not start.
    /// - The story is not true or takes too long. The message then carries the page's log, the requests, and where the
    ///   picture of the page is.
    pub fn tell<F>(&self, name: &str, browser: Browser, visitor: Visitor, tell: F) -> Told
    where
        F: for<'a> FnOnce(&'a Stage) -> std::pin::Pin<Box<dyn Future<Output = Told> + 'a>>,
    {
        let session = self.session(browser, visitor)?;
        let stage = Stage::new(browser, session.web.clone(), Server::start(self.site.clone())?);
        let told = self.runtime.block_on(async {
            stage.prepare().await?;
            timeout(STORY_LIMIT, tell(&stage))
                .await
                .unwrap_or_else(|_| Err(format!("not told within {STORY_LIMIT:?}").into()))
        });
        match told {
            Ok(()) => {
                self.keep(session);
                Ok(())
            }
            Err(why) => {
                let picture = work_folder().join(format!("{name}-{browser}.png"));
                let scene = self.runtime.block_on(stage.scene(&picture));
                self.end(session);
                Err(format!("in {browser}: {why}\n{scene}").into())
            }
        }
    }

    /// An idle browser of this visitor, or a new one.
    fn session(&self, browser: Browser, visitor: Visitor) -> Told<Session> {
        {
            let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
            let fits = |session: &Session| session.browser == browser && session.visitor == visitor;
            if let Some(place) = idle.iter().position(fits) {
                return Ok(idle.remove(place));
            }
        }
        let capabilities = match browser.capabilities(&visitor)? {
            Value::Object(map) => Capabilities::from(map),
            _ => Capabilities::new(),
        };
        let driver = Driver::start(browser, &visitor)?;
        let web = self.runtime.block_on(async {
            timeout(START_LIMIT, WebDriver::new(driver.url(), capabilities)).await.map_err(|_| START_LIMIT)
        });
        match web {
            Ok(Ok(web)) => Ok(Session { browser, visitor, web, driver }),
            Ok(Err(why)) => Err(format!("{browser} did not start: {why}").into()),
            Err(limit) => Err(format!("{browser} did not start within {limit:?}").into()),
        }
    }

    /// Puts a browser back for the next story.
    fn keep(&self, session: Session) {
        let surplus = {
            let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
            idle.push(session);
            if idle.len() > KEPT { Some(idle.remove(0)) } else { None }
        };
        if let Some(session) = surplus {
            self.end(session);
        }
    }

    /// Closes the browser, then its driver. A browser that does not answer ends with the driver.
    fn end(&self, session: Session) {
        let Session { web, driver, .. } = session;
        drop(self.runtime.block_on(async { timeout(QUIT_LIMIT, web.quit()).await }));
        drop(driver);
    }
}

impl Drop for Pool {
    fn drop(&mut self) {
        let idle = std::mem::take(&mut *self.idle.lock().unwrap_or_else(PoisonError::into_inner));
        for session in idle {
            self.end(session);
        }
    }
}
