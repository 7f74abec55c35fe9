//! Writing a signal only when there is something to hear of.

use leptos::prelude::{ArcRwSignal, Set, WithUntracked};

/// Sets a value that is not already there.
pub(super) fn change<T: PartialEq + Send + Sync + 'static>(signal: &ArcRwSignal<T>, value: T) {
    if signal.with_untracked(|known| *known != value) {
        signal.set(value);
    }
}
