//! The doors between the shell and the widget. Every method takes `&self`: an attribute that is set while one runs
//! calls back at once, and a second borrow would end in a fault.

use std::pin::Pin;
use std::rc::Rc;

use js_sys::Promise;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::future_to_promise;
use web_sys::Element;

use crate::config::{self, Config};
use crate::contract::error;
use crate::input::joined;

use super::app::App;
use super::detect::Seen;
use super::errors::{self, Level};
use super::host::Host;
use super::loader::{LoadError, Loading};
use super::settings::Settings;
use super::source::Source;
use super::{api, clock, elements, fault, later};

/// The running widget.
#[wasm_bindgen]
pub struct Instance {
    app: Rc<App>,
}

/// Starts the widget: reads the configuration, finds the visitor's market and loads what it needs. Settings are the
/// shell's, as JSON. Keeps its promise whatever is missing: then the elements show the page's own content.
#[wasm_bindgen]
pub fn start(host: Host, settings: String) -> Promise {
    fault::report_to(&host);
    promise(Box::pin(async move {
        let settings = Settings::read(&settings);
        let source = source(&host, &settings).await;
        let app = App::new(&host, source);
        app.begin().await;
        Ok(Instance { app }.into())
    }))
}

/// Work for which the shell waits.
pub(super) type Work = Pin<Box<dyn Future<Output = Result<JsValue, String>>>>;

/// A promise of it. Boxed, so that the code behind a promise is there once and not once for each method.
fn promise(work: Work) -> Promise {
    future_to_promise(async move { work.await.map_err(|why| js_sys::Error::new(&why).into()) })
}

/// Where scenes come from; `None` where the configuration can't be used, which has been told.
async fn source(host: &Host, settings: &Settings) -> Option<(Rc<Config>, Source)> {
    let tell = |problem: LoadError| errors::file(host, error::CONFIG, Level::Error, &problem);
    let file = settings.config.clone().unwrap_or_default();
    let text = match host.config() {
        Some(promise) => Some(Loading::under_way(file.clone(), promise).text().await.map_err(tell).ok()?.0),
        None => None,
    };
    let (config, problems) = config::read(text.as_deref(), &settings.data())
        .map_err(|why| tell(LoadError::new(&file, &why)))
        .ok()?;
    for problem in &problems.0 {
        errors::file(host, error::CONFIG, Level::Warning, &LoadError::new(&file, problem));
    }
    let Some(today) = clock::today() else {
        tell(LoadError::new("", &"expected a clock that shows a day, found none"));
        return None;
    };
    let config = Rc::new(config);
    let seen = Seen::now(&config, settings);
    Some((Rc::clone(&config), Source::new(host, config, seen, today)))
}

#[wasm_bindgen]
impl Instance {
    /// Takes an element in, paints it and gives its handle.
    pub fn add(&self, element: &Element) -> Option<u32> {
        let handle = self.app.registry.add(elements::of(element)?);
        self.update(handle);
        Some(handle)
    }

    /// An element's attributes, or those of an ancestor, may have changed.
    pub fn update(&self, handle: u32) {
        if let Some(element) = self.app.registry.get(handle) {
            element.read(&self.app);
            element.paint(&self.app);
            self.app.complete();
        }
    }

    /// Shows an element as the scene is now; `far`: nobody sees it. Handles that no element has are for parts that are
    /// here: those that take in the prices that the page wrote without us, and look into a packed catalogue.
    pub fn paint(&self, handle: u32, far: bool) {
        if handle == u32::MAX {
            later::adopt(&self.app);
        } else if handle == u32::MAX - 1 {
            later::look_up(&self.app);
        } else if let Some(element) = self.app.registry.get(handle) {
            self.app.far.set(far);
            element.paint(&self.app);
            self.app.far.set(false);
            self.app.complete();
        }
    }

    /// Lets an element go that has left the page.
    pub fn remove(&self, handle: u32) {
        self.app.registry.remove(handle);
    }

    /// Takes everything of ours off the page, except what the shell does itself.
    pub fn stop(&self) {
        self.app.stop();
    }

    /// The market as JSON; `null` where there is none.
    pub fn market(&self) -> String {
        api::market(&self.app)
    }

    /// The answer of a method that may have to wait: `markets`, `setMarket`, `quote`, `verify`. Its values and the
    /// answer are JSON.
    pub fn ask(&self, method: String, first: String, second: String) -> Promise {
        let app = Rc::clone(&self.app);
        promise(Box::pin(async move {
            let asked = later::come(&app.host, later::Part::LATER)
                .await
                .then(|| later::ask(&app, &method, first, second));
            match asked.flatten() {
                Some(work) => work.await,
                None => Err(joined(&[&*method, ": not all of the widget could be loaded"])),
            }
        }))
    }

    /// An amount as the visitor reads it.
    ///
    /// # Errors
    /// - the text is no amount: what was found and expected
    pub fn price(&self, digits: &str, currency: &str) -> Result<String, JsValue> {
        api::price(&self.app, digits, currency).map_err(|why| js_sys::Error::new(&why).into())
    }
}
