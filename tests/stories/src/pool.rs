//! Browsers kept between stories: starting one costs more than most stories, and a story's server has a port of its own,
//! so the next story finds an origin without any past.

use crate::driver::Driver;
use crate::paths::{dist_folder, pages_folder, work_folder};
use crate::server::{Server, Site};
use crate::{Browser, Stage, Story, Told, Visitor};
use serde_json::Value;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use thirtyfour::{Capabilities, WebDriver};
use tokio::runtime::{Builder, Runtime};
use tokio::time::timeout;

/// Idle browsers that are kept; one more ends the one that has waited longest.
const KEPT: usize = 4;
/// How long a browser may take to start, and a whole story to be told.
const START_LIMIT: Duration = Duration::from_secs(60);
const STORY_LIMIT: Duration = Duration::from_secs(120);
/// How long a browser may take to end before its driver is simply killed.
const QUIT_LIMIT: Duration = Duration::from_secs(5);

/// Browsers by visitor, and the files that every story's server serves.
#[derive(Debug)]
pub struct Pool {
    idle: Mutex<Vec<Session>>,
    site: Site,
    runtime: Runtime,
}

/// A browser with its driver. [`end`] closes it in good order; dropping it kills the driver.
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
        Self::over(Site::new(dist_folder()?, pages_folder()))
    }

    /// A pool over any site.
    ///
    /// # Errors
    /// - The machine gives no threads.
    pub fn over(site: Site) -> Told<Self> {
        let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
        Ok(Self { idle: Mutex::default(), site, runtime })
    }

    /// Tells one story to its first visitor, with a fresh server.
    ///
    /// # Errors
    /// - The browser or its driver is missing or does not start.
    /// - The story is not true or takes too long. The message then carries the page's log, the requests, and where the
    ///   picture of the page is.
    pub fn tell(&self, browser: Browser, story: &Story) -> Told {
        let server = Arc::new(Server::start(self.site.clone())?);
        self.told(browser, story.visitor, story.name, &server, async |stage| story.tell(stage).await)
    }

    /// Lets a visitor without a past do something in front of a server; `name` is that of the picture if it fails.
    ///
    /// # Errors
    /// - As [`tell`](Self::tell).
    pub(crate) fn play(
        &self,
        browser: Browser,
        visitor: Visitor,
        name: &str,
        server: &Arc<Server>,
        tell: impl AsyncFnOnce(&Stage<'_>) -> Told,
    ) -> Told {
        self.told(browser, visitor, name, server, async |stage| {
            stage.forget().await?;
            tell(stage).await
        })
    }

    fn told(
        &self,
        browser: Browser,
        visitor: Visitor,
        name: &str,
        server: &Arc<Server>,
        tell: impl AsyncFnOnce(&Stage<'_>) -> Told,
    ) -> Told {
        self.runtime.block_on(async {
            self.with(browser, visitor, server, async |stage| {
                let told = timeout(STORY_LIMIT, tell(stage)).await;
                let told = told.unwrap_or_else(|_| Err(format!("not told within {STORY_LIMIT:?}").into()));
                let Err(why) = told else { return Ok(()) };
                let picture = work_folder().join(format!("{name}-{browser}.png"));
                Err(format!("in {browser}: {why}\n{}", stage.scene(&picture).await).into())
            })
            .await
        })
    }

    pub(crate) fn site(&self) -> &Site {
        &self.site
    }

    /// Gives `tell` a browser of this visitor in front of this server; a browser in which something failed is not used
    /// again.
    pub(crate) async fn with(
        &self,
        browser: Browser,
        visitor: Visitor,
        server: &Arc<Server>,
        tell: impl AsyncFnOnce(&Stage<'_>) -> Told,
    ) -> Told {
        let session = self.session(browser, visitor).await?;
        let stage = Stage::new(self, browser, session.web.clone(), Arc::clone(server));
        let told = match stage.prepare().await {
            Ok(()) => tell(&stage).await,
            Err(why) => Err(why),
        };
        drop(stage);
        if told.is_ok() {
            self.keep(session).await
        } else {
            end(session).await
        }
        told
    }

    /// An idle browser of this visitor, or a new one.
    async fn session(&self, browser: Browser, visitor: Visitor) -> Told<Session> {
        let idle = {
            let mut idle = self.idle();
            let fits = |session: &Session| session.browser == browser && session.visitor == visitor;
            idle.iter().position(fits).map(|place| idle.remove(place))
        };
        if let Some(session) = idle {
            return Ok(session);
        }
        let driver = Driver::start_with(browser, &visitor, browser.switch())?;
        let web = opened(&driver, browser, browser.windowless(&visitor)?).await?;
        Ok(Session { browser, visitor, web, driver })
    }

    /// Puts a browser back for the next story, with an empty page: one of a story that is over would go on asking for
    /// files, of whoever has the port of its server by then.
    async fn keep(&self, session: Session) {
        drop(timeout(QUIT_LIMIT, session.web.goto("about:blank")).await);
        let surplus = {
            let mut idle = self.idle();
            idle.push(session);
            (idle.len() > KEPT).then(|| idle.remove(0))
        };
        if let Some(session) = surplus {
            end(session).await;
        }
    }

    fn idle(&self) -> MutexGuard<'_, Vec<Session>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Pool {
    fn drop(&mut self) {
        let idle = std::mem::take(&mut *self.idle());
        self.runtime.block_on(async {
            for session in idle {
                end(session).await;
            }
        });
    }
}

/// A new browser of this driver, with an empty profile: the whole of it, for whatever is measured or drawn.
///
/// # Errors
/// - The browser is missing or does not start.
pub(crate) async fn open(driver: &Driver, browser: Browser, visitor: &Visitor) -> Told<WebDriver> {
    opened(driver, browser, browser.whole(visitor)?).await
}

async fn opened(driver: &Driver, browser: Browser, capabilities: Value) -> Told<WebDriver> {
    let capabilities = match capabilities {
        Value::Object(map) => Capabilities::from(map),
        _ => Capabilities::new(),
    };
    let web = timeout(START_LIMIT, WebDriver::new(driver.url(), capabilities))
        .await
        .map_err(|_| format!("{browser} did not start within {START_LIMIT:?}"))?
        .map_err(|why| format!("{browser} did not start: {why}"))?;
    Ok(web)
}

/// Closes a browser; one that does not answer ends with its driver.
pub(crate) async fn close(web: WebDriver) {
    drop(timeout(QUIT_LIMIT, web.quit()).await);
}

/// Closes the browser, then its driver.
async fn end(session: Session) {
    let Session { web, driver, .. } = session;
    close(web).await;
    drop(driver);
}
