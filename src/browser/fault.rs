//! A panic is a mistake of ours that nobody could foresee. It ends the widget: the shell shows the page's own content.

use std::cell::RefCell;
use std::panic::{PanicHookInfo, set_hook};

use crate::input::find_last;

use super::host::Host;

thread_local! {
    static HOST: RefCell<Option<Host>> = const { RefCell::new(None) };
}

/// From now on the shell hears of panics, wherever they happen: in its own calls, in timers, in promises.
pub(super) fn report_to(host: &Host) {
    HOST.with(|slot| *slot.borrow_mut() = Some(host.clone()));
    set_hook(Box::new(tell));
}

fn tell(panic: &PanicHookInfo<'_>) {
    // From the last `src/` on: what comes before it is the folder of whoever built it.
    let place = panic.location().map(|at| {
        let file = find_last(at.file(), "src/").and_then(|src| at.file().get(src + 4..)).unwrap_or(at.file());
        [file, ":", &at.line().to_string()].concat()
    });
    HOST.with(|slot| {
        if let Some(host) = slot.try_borrow().ok().as_deref().and_then(Option::as_ref) {
            host.fault(place.as_deref().unwrap_or("unknown place"));
        }
    });
}
