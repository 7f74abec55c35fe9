//! What a page shows, element by element, and whether that is what it should be.

use crate::{Stage, Told};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::time::{Duration, Instant};

/// How long a page may go on changing.
const PATIENCE: Duration = Duration::from_secs(20);
/// Between two looks; what is the same twice is settled.
const PAUSE: Duration = Duration::from_millis(250);

/// The state and the visible text of each element that has an id.
const LOOK: &str = "return Object.fromEntries([...document.querySelectorAll('[id]')].map(element => \
     [element.id, { state: element.getAttribute('state') ?? '', text: reader.text(element) }]))";

/// One element.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub(super) struct Shown {
    pub(super) state: String,
    pub(super) text: String,
}

/// All of them, by id.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub(super) struct Look(pub(super) BTreeMap<String, Shown>);

impl Look {
    /// The page at this moment.
    ///
    /// # Errors
    /// - It can't be read.
    pub(super) async fn now(stage: &Stage<'_>) -> Told<Self> {
        stage.script(LOOK, vec![]).await
    }

    /// The page once nothing is pending and nothing changes any more.
    ///
    /// # Errors
    /// - That does not happen in time.
    pub(super) async fn settled(stage: &Stage<'_>) -> Told<Self> {
        let start = Instant::now();
        let mut before = Self::now(stage).await?;
        loop {
            tokio::time::sleep(PAUSE).await;
            let now = Self::now(stage).await?;
            if now == before && now.0.values().all(|shown| shown.state != "pending") {
                return Ok(now);
            }
            if start.elapsed() > PATIENCE {
                return Err(format!("the page did not come to rest within {PATIENCE:?}: {now:?}").into());
            }
            before = now;
        }
    }

    /// Waits until the page shows something else than this.
    ///
    /// # Errors
    /// - It does not in time.
    pub(super) async fn other_than(stage: &Stage<'_>, before: &Self) -> Told {
        let start = Instant::now();
        while Self::now(stage).await? == *before {
            if start.elapsed() > PATIENCE / 2 {
                return Err(format!("nothing changed when it was asked to: {before:?}").into());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        Ok(())
    }

    /// The page once it shows this.
    ///
    /// # Errors
    /// - It does not in time: what differs.
    pub(super) async fn like(stage: &Stage<'_>, wanted: &Self) -> Told {
        let start = Instant::now();
        loop {
            let now = Self::now(stage).await?;
            if now == *wanted {
                return Ok(());
            }
            if start.elapsed() > PATIENCE / 2 {
                return Err(now.differences(wanted).into());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// The text of an element; empty where there is none.
    pub(super) fn text(&self, id: &str) -> &str {
        self.0.get(id).map(|shown| shown.text.as_str()).unwrap_or_default()
    }

    /// What differs from another look, in words; empty if nothing does.
    pub(super) fn differences(&self, wanted: &Self) -> String {
        let mut told = String::new();
        for (id, expected) in &wanted.0 {
            let seen = self.0.get(id);
            if seen != Some(expected) {
                let _ = write!(told, "#{id}: expected {expected:?}, seen {seen:?}; ");
            }
        }
        told
    }
}
