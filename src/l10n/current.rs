//! The formatter of the message being formatted, and what went wrong meanwhile.
//!
//! Fluent's functions must be `Send + Sync + 'static` and are told neither the language nor anything else, while a
//! browser's `Intl` objects belong to one thread. So [`with_formatter`] puts the formatter of the message's language
//! into a slot of this thread for as long as the message is being formatted, and functions and values take it from
//! there. Calls may nest; the outer formatter comes back.

use super::formatter::Formatter;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

thread_local! {
    static FORMATTER: Cell<Option<Rc<dyn Formatter>>> = const { Cell::new(None) };
    static FAULTS: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// Runs `body` with `formatter` in the slot. Gives what `body` gave, and the faults that functions reported.
pub(super) fn with_formatter<T>(formatter: &Rc<dyn Formatter>, body: impl FnOnce() -> T) -> (T, Vec<String>) {
    let outer = FORMATTER.replace(Some(Rc::clone(formatter)));
    let outer_faults = FAULTS.take();
    let result = body();
    FORMATTER.set(outer);
    (result, FAULTS.replace(outer_faults))
}

/// What `body` makes with the slot's formatter; an empty text outside of [`with_formatter`].
pub(super) fn formatter(body: impl FnOnce(&dyn Formatter) -> String) -> String {
    let Some(formatter) = FORMATTER.take() else { return String::new() };
    let kept = Rc::clone(&formatter);
    FORMATTER.set(Some(formatter));
    body(&*kept)
}

/// Notes that the message being formatted is not usable as it is written.
pub(super) fn fault(parts: &[&str]) {
    FAULTS.with_borrow_mut(|faults| faults.push(parts.concat()));
}
