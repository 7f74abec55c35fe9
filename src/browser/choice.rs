//! What the shopper, or the page's script, chose.

use crate::config::visitor::Saved;

use super::scene::Place;

/// Settings that somebody made, on this page and on earlier ones.
#[derive(Clone, Default)]
pub(super) struct Choice {
    /// On this page.
    pub(super) chosen: Saved,
    /// On an earlier one.
    pub(super) saved: Saved,
    /// Whether the shop's own prices were asked for.
    pub(super) original: bool,
    /// What is known below the country; kept in memory only.
    pub(super) place: Place,
}

impl Choice {
    /// The same, with the shop's own prices.
    pub(super) fn original(self) -> Self {
        Choice { original: true, ..self }
    }
}
