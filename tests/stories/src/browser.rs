//! Which browsers there are, where their programs stand, and how each is asked to be a quiet, fresh test browser.

use crate::paths::tools_folder;
use crate::{Failure, Told, Visitor};
use serde_json::{Value, json};
use std::env;
use std::fmt;
use std::path::{Path, PathBuf};

/// A browser that stories can be told in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Browser {
    /// Chromium with chromedriver.
    Chromium,
    /// Firefox ESR with geckodriver.
    Firefox,
    /// `WebKitGTK`'s `MiniBrowser` with `WebKitWebDriver`, on a virtual screen.
    WebKit,
}

impl Browser {
    /// All of them, in the order in which they are run.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// The browsers that `LANDFALL_BROWSERS` names; Chromium alone when it is unset or empty.
    ///
    /// # Errors
    /// - A name is none of `chromium`, `firefox`, `webkit`, `all`.
    pub fn chosen() -> Told<Vec<Self>> {
        Self::named(&env::var("LANDFALL_BROWSERS").unwrap_or_default())
    }

    fn named(list: &str) -> Told<Vec<Self>> {
        let mut chosen = Vec::new();
        for name in list.split(',').map(str::trim).filter(|name| !name.is_empty()) {
            match name {
                "all" => chosen.extend(Self::ALL),
                "chromium" => chosen.push(Self::Chromium),
                "firefox" => chosen.push(Self::Firefox),
                "webkit" => chosen.push(Self::WebKit),
                _ => {
                    return Err(format!(
                        "LANDFALL_BROWSERS: expected chromium, firefox, webkit or all, found {name:?}"
                    )
                    .into());
                }
            }
        }
        if chosen.is_empty() {
            chosen.push(Self::Chromium);
        }
        chosen.sort_unstable();
        chosen.dedup();
        Ok(chosen)
    }

    /// What stories switch off: a fault of the browser's own that would end about every second run in another place
    /// (`docs/faults.md`). Nothing where the environment has the switch already: `JSC_useWasmIPIntLoopOSR=1` is the browser as
    /// people have it.
    #[must_use]
    pub fn switch(self) -> Option<(&'static str, &'static str)> {
        const COMPILED_INSIDE_LOOPS: &str = "JSC_useWasmIPIntLoopOSR";
        (self == Self::WebKit && env::var_os(COMPILED_INSIDE_LOOPS).is_none())
            .then_some((COMPILED_INSIDE_LOOPS, "0"))
    }

    /// The driver's program.
    ///
    /// # Errors
    /// - It is not installed; the message holds the command that installs it.
    pub(crate) fn driver_program(self) -> Told<PathBuf> {
        match self {
            Self::Chromium => program("chromedriver", "apt-get install -y chromium chromium-driver"),
            Self::Firefox => program("geckodriver", "cargo install geckodriver --root target/tools"),
            Self::WebKit => program("WebKitWebDriver", WEBKIT_PACKAGES),
        }
    }

    /// The browser's own program.
    fn program(self) -> Told<PathBuf> {
        match self {
            Self::Chromium => program("chromium", "apt-get install -y chromium chromium-driver"),
            Self::Firefox => program("firefox-esr", "apt-get install -y --no-install-recommends firefox-esr"),
            Self::WebKit => mini_browser(),
        }
    }

    /// The `alwaysMatch` capabilities of a session for this visitor in a story. Chromium comes without the window that
    /// nobody sees: that saves a fifth of the processor's time. It has no switch for scripts either; who needs that, and
    /// a machine without it, has the whole browser.
    ///
    /// # Errors
    /// - The browser is not installed.
    pub(crate) fn windowless(self, visitor: &Visitor) -> Told<Value> {
        let shell = program("chromium-headless-shell", "");
        match (self, shell) {
            (Self::Chromium, Ok(shell)) if visitor.scripts && !visitor.whole => {
                self.capabilities(visitor, &shell)
            }
            _ => self.whole(visitor),
        }
    }

    /// The same with the whole browser, as people have it: for whatever is measured or drawn.
    ///
    /// # Errors
    /// - The browser is not installed.
    pub(crate) fn whole(self, visitor: &Visitor) -> Told<Value> {
        self.capabilities(visitor, &self.program()?)
    }

    fn capabilities(self, visitor: &Visitor, binary: &Path) -> Told<Value> {
        let language = visitor.language;
        Ok(match self {
            Self::Chromium => json!({
                "browserName": "chrome",
                "goog:chromeOptions": {
                    "binary": binary,
                    "args": chromium_arguments(visitor),
                    // Content setting 2 is "block": the page is rendered, its scripts never run.
                    "prefs": if visitor.scripts { json!({}) } else {
                        json!({"profile.managed_default_content_settings.javascript": 2})
                    },
                }
            }),
            Self::Firefox => json!({
                "browserName": "firefox",
                "moz:firefoxOptions": {
                    "binary": binary,
                    "args": ["-headless"],
                    "prefs": {
                        "intl.accept_languages": language,
                        "javascript.enabled": visitor.scripts,
                    },
                }
            }),
            Self::WebKit => json!({
                "browserName": "MiniBrowser",
                "webkitgtk:browserOptions": {"binary": binary, "args": webkit_arguments(visitor.scripts)},
            }),
        })
    }
}

impl fmt::Display for Browser {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        })
    }
}

/// Quiet (nothing of the browser's own on the network), fresh (chromedriver makes an empty profile each time), and able
/// to run as root in a container. Languages need both switches: one for the requests, one for the interface.
fn chromium_arguments(visitor: &Visitor) -> Vec<String> {
    let language = visitor.language;
    let mut arguments: Vec<String> = [
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        // Two pages of the browser's own, drawn for an address bar that nobody sees.
        "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup",
        // The browser ends with its driver, however the driver ends.
        "--remote-debugging-pipe",
    ]
    .map(str::to_owned)
    .into();
    arguments.push(format!("--lang={language}"));
    arguments.push(format!("--accept-lang={language}"));
    if visitor.steady {
        arguments.push(STEADY.to_owned());
    }
    arguments
}

/// No compiler but the first, its code kept, and what it notes about values made room for at once: after each function
/// ran once, nothing of V8's own is added to the heap.
const STEADY: &str =
    "--js-flags=--no-opt,--no-maglev,--no-sparkplug,--no-flush-bytecode,--no-lazy-feedback-allocation";

fn webkit_arguments(scripts: bool) -> Vec<&'static str> {
    // As in the other two: the Tab key stops at links too.
    let mut arguments = vec!["--automation", "--enable-tabs-to-links=true"];
    if !scripts {
        arguments.push("--enable-javascript=false");
    }
    arguments
}

pub(crate) const WEBKIT_PACKAGES: &str =
    "apt-get install -y --no-install-recommends webkit2gtk-driver xvfb xauth locales";

/// A program on the search path, in `$CARGO_HOME/bin`, or where `cargo xtask` puts its tools.
///
/// # Errors
/// - It is in none of them; the message says what to run.
pub(crate) fn program(name: &str, install: &str) -> Told<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let cargo_home = env::var_os("CARGO_HOME").map(PathBuf::from);
    env::split_paths(&path)
        .chain(cargo_home.map(|home| home.join("bin")))
        .chain([tools_folder()])
        .map(|folder| folder.join(name))
        .find(|file| file.is_file())
        .ok_or_else(|| missing(name, install))
}

/// `MiniBrowser` is not on the search path: it stands in the library's own folder, which carries the machine's name.
fn mini_browser() -> Told<PathBuf> {
    let folders = Path::new("/usr/lib").read_dir().into_iter().flatten().flatten();
    folders
        .flat_map(|folder| {
            ["webkit2gtk-4.1", "webkit2gtk-4.0", "webkitgtk-6.0"]
                .map(|version| folder.path().join(version).join("MiniBrowser"))
        })
        .find(|file| file.is_file())
        .ok_or_else(|| missing("MiniBrowser", WEBKIT_PACKAGES))
}

fn missing(name: &str, install: &str) -> Failure {
    format!("{name} is not installed; run: {install}").into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_choice_means_chromium_and_all_means_three() {
        assert_eq!(Browser::named("").unwrap(), [Browser::Chromium]);
        assert_eq!(Browser::named("all").unwrap(), Browser::ALL);
        assert_eq!(Browser::named("webkit, chromium").unwrap(), [Browser::Chromium, Browser::WebKit]);
    }

    #[test]
    fn err_an_unknown_browser_is_named() {
        let error = Browser::named("chromium,opera").unwrap_err().to_string();
        assert_eq!(error, "LANDFALL_BROWSERS: expected chromium, firefox, webkit or all, found \"opera\"");
    }

    #[test]
    fn err_a_missing_program_says_what_to_run() {
        let error = program("no-such-driver", "apt-get install no-such-driver").unwrap_err().to_string();
        assert_eq!(error, "no-such-driver is not installed; run: apt-get install no-such-driver");
    }
}
