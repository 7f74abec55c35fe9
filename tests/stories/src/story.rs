//! A story: its name, who the visitor is, and what is told.

use crate::{Browser, Stage, Told};
use std::future::Future;
use std::pin::Pin;

/// Who looks at the page: where they are, which language their browser prefers, whether it runs scripts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Visitor {
    /// IANA name: `Europe/Berlin`.
    pub time_zone: &'static str,
    /// BCP 47 with a region, so that a C locale of the same name exists: `de-DE`.
    pub language: &'static str,
    /// Whether the browser runs scripts at all.
    pub scripts: bool,
    /// Whether it has to be the whole browser, with its window: without one a mouse that nobody holds moves at times.
    pub whole: bool,
    /// Whether Chromium compiles scripts once and never again: compiled code is on the heap that a story may count.
    pub steady: bool,
}

impl Visitor {
    /// A German browser in Germany.
    pub const BERLIN: Self = Self::at("Europe/Berlin", "de-DE");
    /// A Japanese browser in Japan.
    pub const TOKYO: Self = Self::at("Asia/Tokyo", "ja-JP");
    /// An Arabic browser in Saudi Arabia.
    pub const RIYADH: Self = Self::at("Asia/Riyadh", "ar-SA");
    /// An American browser in the United States, the demo store's own country.
    pub const NEW_YORK: Self = Self::at("America/New_York", "en-US");
    /// A German browser in Austria, for the one story that needs a mouse that has never been over a page: browsers are kept
    /// for the next story of the same visitor.
    pub const VIENNA: Self = Self { whole: true, ..Self::at("Europe/Vienna", "de-AT") };
    /// Somebody in Germany whose browser has JavaScript switched off.
    pub const BERLIN_WITHOUT_SCRIPTS: Self = Self { scripts: false, ..Self::BERLIN };
    /// Somebody in Germany whose browser compiles scripts once, however often they run.
    pub const BERLIN_STEADY: Self = Self { steady: true, ..Self::BERLIN };

    const fn at(time_zone: &'static str, language: &'static str) -> Self {
        Self { time_zone, language, scripts: true, whole: false, steady: false }
    }
}

/// What a story does on its stage.
type Run = for<'a> fn(&'a Stage<'_>) -> Pin<Box<dyn Future<Output = Told> + 'a>>;

/// One story, not yet told.
#[derive(Debug, Clone, Copy)]
pub struct Story {
    /// The name of its function: a sentence.
    pub name: &'static str,
    /// The first visitor on stage.
    pub visitor: Visitor,
    /// Where it can be told; everywhere unless [`Story::only`] says why not.
    pub browsers: &'static [Browser],
    /// Why it is not told elsewhere; empty where it is told everywhere.
    pub reason: &'static str,
    run: Run,
}

impl Story {
    /// A story for every browser. Written as `story!(BERLIN, a_visitor_in_berlin_sees_euros)`.
    #[must_use]
    pub const fn new(name: &'static str, visitor: Visitor, run: Run) -> Self {
        Self { name, visitor, browsers: &Browser::ALL, reason: "", run }
    }

    /// The same story for some browsers only, with the reason that is printed for the others.
    #[must_use]
    pub const fn only(self, browsers: &'static [Browser], reason: &'static str) -> Self {
        Self { browsers, reason, ..self }
    }

    /// Tells it.
    ///
    /// # Errors
    /// - It is not true on this stage; the message says what was seen and what was expected.
    pub async fn tell(&self, stage: &Stage<'_>) -> Told {
        (self.run)(stage).await
    }
}

/// A [`Story`] from a constant of [`Visitor`] and an `async fn(&Stage) -> Told`.
#[macro_export]
macro_rules! story {
    ($visitor:ident, $name:ident) => {
        $crate::Story::new(stringify!($name), $crate::Visitor::$visitor, |stage| Box::pin($name(stage)))
    };
}
