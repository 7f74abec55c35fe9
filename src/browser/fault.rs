//! A panic is a mistake of ours that nobody could foresee. It ends the widget: the shell shows the page's own content.
//!
//! The build makes every panic a call of [`tell`] (`xtask/src/build/faults.rs`): what the standard library would say
//! and how it would put it together is nothing that visitors should load.
#![allow(unsafe_code)]

use std::cell::RefCell;

use super::host::Host;

thread_local! {
    static HOST: RefCell<Option<Host>> = const { RefCell::new(None) };
}

/// From now on the shell hears of panics, wherever they happen: in its own calls, in timers, in promises.
pub(super) fn report_to(host: &Host) {
    HOST.with(|slot| *slot.borrow_mut() = Some(host.clone()));
}

/// Tells of a panic by the number of its place, which `faults.txt` beside the script explains.
#[unsafe(export_name = "landfall_fault")]
extern "C" fn tell(place: u32) {
    HOST.with(|slot| {
        if let Some(host) = slot.try_borrow().ok().as_deref().and_then(Option::as_ref) {
            host.fault(place);
        }
    });
}
