//! What can happen to a file on its way, and how the server of a story makes it happen.

use super::bodies;
use super::rows::Row;
use crate::server::{Fault, Server};
use crate::{Failure, Told};
use std::path::Path;
use std::time::Duration;

/// Longer than the one second after which a file counts as missing on the pages of these tests.
const TOO_LATE: Duration = Duration::from_millis(2500);
/// Shorter than that.
const SLOW: Duration = Duration::from_millis(500);

/// What a host with one page for everything answers.
const WEB_PAGE: &str = "<!doctype html>\n<html lang=\"en\">\n<head><title>Shop</title></head>\n<body>\n<h1>Shop</h1>\n<p>There is no such page.</p>\n</body>\n</html>\n";

/// A fault of one file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The page's content security policy lacks it.
    Policy,
    /// 404.
    NotFound,
    /// 500.
    Broken,
    /// The connection closes without an answer.
    NoConnection,
    /// No answer within the limit.
    NoAnswer,
    /// It begins, and stops in the middle.
    Stalls,
    /// The connection closes in the middle.
    BreaksOff,
    /// A complete answer with half a file: an upload that broke off.
    Half,
    /// A complete answer with nothing in it.
    Empty,
    /// The host's own page with status 200.
    WebPage,
    /// The same from a host that takes the type from the file's name.
    WebPageAsFile,
    /// Another file under this name: for pinned files another hash, for others another country or language.
    Another,
    /// The file of an older release, or of last year.
    Older,
    /// It takes long, but not too long.
    Slow,
    /// Nothing can be reached any more after the page was loaded.
    Offline,
}

impl Kind {
    /// All, in the order of the table's columns.
    pub const ALL: [Self; 15] = [
        Self::Policy,
        Self::NotFound,
        Self::Broken,
        Self::NoConnection,
        Self::NoAnswer,
        Self::Stalls,
        Self::BreaksOff,
        Self::Half,
        Self::Empty,
        Self::WebPage,
        Self::WebPageAsFile,
        Self::Another,
        Self::Older,
        Self::Slow,
        Self::Offline,
    ];

    /// Its name at the head of a column.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Policy => "policy",
            Self::NotFound => "404",
            Self::Broken => "500",
            Self::NoConnection => "no line",
            Self::NoAnswer => "silent",
            Self::Stalls => "stalls",
            Self::BreaksOff => "cut off",
            Self::Half => "half",
            Self::Empty => "empty",
            Self::WebPage => "page",
            Self::WebPageAsFile => "as file",
            Self::Another => "another",
            Self::Older => "older",
            Self::Slow => "slow",
            Self::Offline => "offline",
        }
    }

    /// Whether it is about the time limit, which is a second then.
    pub(super) fn is_late(self) -> bool {
        matches!(self, Self::NoAnswer | Self::Stalls)
    }

    /// Makes it happen to a row's file. `false`: it can't happen to this one.
    ///
    /// # Errors
    /// - A built file can't be read.
    pub(super) fn make(self, row: &Row, path: &str, server: &Server, dist: &Path) -> Told<bool> {
        let fault = match self {
            // By the page itself; by the story, once the page is there.
            Self::Policy | Self::Offline => return Ok(true),
            Self::NotFound => Fault::Status(404),
            Self::Broken => Fault::Status(500),
            Self::NoConnection => Fault::Drop,
            Self::NoAnswer => Fault::Delay(TOO_LATE),
            Self::Stalls => Fault::Halt(TOO_LATE),
            Self::BreaksOff => Fault::CutOff,
            Self::Half => Fault::Half,
            Self::Empty => Fault::Body(Vec::new()),
            Self::WebPage => {
                server.fault(path, Fault::Body(WEB_PAGE.into()));
                Fault::ContentType("text/html; charset=utf-8".into())
            }
            Self::WebPageAsFile => Fault::Body(WEB_PAGE.into()),
            Self::Another | Self::Older => {
                let body = if self == Self::Another { bodies::another } else { bodies::older };
                let Some(bytes) = body(row.file, path, dist)? else { return Ok(false) };
                Fault::Body(bytes)
            }
            Self::Slow => Fault::Delay(SLOW),
        };
        server.fault(path, fault);
        Ok(true)
    }
}

impl std::str::FromStr for Kind {
    type Err = Failure;

    fn from_str(name: &str) -> Told<Self> {
        let known = Self::ALL.into_iter().find(|kind| kind.name() == name);
        known.ok_or_else(|| {
            let all: Vec<&str> = Self::ALL.iter().map(|kind| kind.name()).collect();
            format!("expected one of {}, found {name:?}", all.join(", ")).into()
        })
    }
}

/// The policy that allows a page all that it loads when it is well, but one path.
pub(super) fn policy(origin: &str, loaded: &[String], without: &str) -> String {
    let list = |paths: &mut dyn Iterator<Item = &str>| {
        paths.filter(|path| *path != without).map(|path| format!(" {origin}{path}")).collect::<String>()
    };
    let scripts = list(&mut ["/__collector.js", "/landfall.js"].into_iter());
    let others = list(&mut loaded.iter().map(String::as_str));
    format!(
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'unsafe-inline' 'wasm-unsafe-eval'{scripts}; connect-src{others}"
    )
}
