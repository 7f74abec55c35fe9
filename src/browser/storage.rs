//! The shopper's own choice, kept in `localStorage`. Nothing else is ever stored, and nothing before a choice.
//!
//! A browser that denies storage is a browser without a saved choice.

use crate::config::Choice;
use crate::contract::STORAGE_KEY;

use super::later::by_name::call;

/// What was chosen on an earlier page.
pub(super) fn read() -> Choice {
    Choice::read(&written())
}

/// What is written down.
pub(super) fn written() -> String {
    storage().and_then(|storage| storage.get_item(STORAGE_KEY).ok().flatten()).unwrap_or_default()
}

/// Keeps a choice, or forgets it where there is nothing to remember.
pub(super) fn write(choice: &Choice) {
    let Some(storage) = storage() else { return };
    // A full or locked storage changes nothing on this page.
    let key = STORAGE_KEY.into();
    // By name: only those who choose come here.
    let _ = match choice.written_after(&written()) {
        Some(text) => call(&storage, "setItem", &[&key, &text.as_str().into()]),
        None => call(&storage, "removeItem", &[&key]),
    };
}

fn storage() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok().flatten()
}
