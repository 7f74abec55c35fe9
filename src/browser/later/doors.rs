//! The doors between the first part of the wasm and those that arrive later.
//!
//! A door has two leaves: an import that the first part calls, and an export under a name that belongs to it and says
//! which part is behind it. The build joins them when it cuts, by these names. The one rule is that [`super::come`] said
//! yes before a door is used: without its part a call would trap. That is why the leaves are private, and why each door
//! asks.
#![allow(unsafe_code, improper_ctypes, improper_ctypes_definitions)]

use std::hint::black_box;
use std::pin::Pin;
use std::rc::Rc;

use js_sys::Promise;
use web_sys::Element;

use super::super::app::App;
use super::super::boot::Work;
use super::super::elements::{Explanation, Panel};
use super::super::host::Host;
use super::super::library::ByTable;
use super::{
    Part, adoptions, breakdown as breakdowns, catalogue, components, delivery as deliveries, is_here, market,
    more_words, questions, tables,
};
use crate::view::PriceItem;

/// Something that is done when it is done.
pub(in crate::browser) type Completing = Pin<Box<dyn Future<Output = ()>>>;

/// One door: its name outside, and the names of its leaves.
macro_rules! door {
    // One that only opens when the shell knows that its part is here.
    ($(#[$doc:meta])* $name:ident($($arg:ident: $type:ty),*) -> (), $import:ident, $export:ident, $call:path) => {
        #[link(wasm_import_module = "__wasm_split_placeholder__")]
        unsafe extern "C" {
            safe fn $import($($arg: $type),*);
        }

        #[unsafe(no_mangle)]
        extern "C" fn $export($($arg: $type),*) {
            $call($($arg),*)
        }

        $(#[$doc])*
        pub(in crate::browser) fn $name($($arg: $type),*) {
            $import($($arg),*);
        }
    };
    ($(#[$doc:meta])* $name:ident($($arg:ident: $type:ty),*) -> $gives:ty, $part:ident, $import:ident, $export:ident, $call:path) => {
        #[link(wasm_import_module = "__wasm_split_placeholder__")]
        unsafe extern "C" {
            safe fn $import($($arg: $type),*) -> $gives;
        }

        #[unsafe(no_mangle)]
        extern "C" fn $export($($arg: $type),*) -> $gives {
            $call($($arg),*)
        }

        $(#[$doc])*
        pub(in crate::browser) fn $name($($arg: $type),*) -> $gives {
            if is_here(Part::$part) { $import($($arg),*) } else { None }
        }
    };
}

door!(
    /// Puts a picker into an element's shadow root.
    picker(host: &Element, app: &Rc<App>, inline: bool) -> Option<Box<dyn Panel>>,
    LATER,
    __wasm_split_00later00_import_00000000000000000000000000000001_picker,
    __wasm_split_00later00_export_00000000000000000000000000000001_picker,
    picker_and_days
);

door!(
    /// Puts an open breakdown into a container.
    breakdown(container: &Element, item: &PriceItem, app: &Rc<App>) -> Option<Box<dyn Explanation>>,
    LATER,
    __wasm_split_00later00_import_00000000000000000000000000000002_breakdown,
    __wasm_split_00later00_export_00000000000000000000000000000002_breakdown,
    breakdowns::mount
);

door!(
    /// Shows what is known with the words of all languages of its chain.
    complete(app: &Rc<App>) -> Option<Completing>,
    DAYS,
    __wasm_split_00days00_import_00000000000000000000000000000004_complete,
    __wasm_split_00days00_export_00000000000000000000000000000004_complete,
    questions::complete
);

door!(
    /// The answer of a method of `window.landfall`, by its name.
    ask(app: &Rc<App>, method: &str, first: String, second: String) -> Option<Work>,
    LATER,
    __wasm_split_00later00_import_00000000000000000000000000000003_ask,
    __wasm_split_00later00_export_00000000000000000000000000000003_ask,
    questions::ask
);

door!(
    /// Fetches the tables of languages that the browser has no data for.
    fill_in(host: &Host, by_table: &ByTable, languages: &[String]) -> Option<Completing>,
    DAYS,
    __wasm_split_00days00_import_00000000000000000000000000000005_fill_in,
    __wasm_split_00days00_export_00000000000000000000000000000005_fill_in,
    tables::fill_in
);

door!(
    /// Puts a notice or a cart into an element's shadow root, in place of what is there.
    component(host: &Element, app: &Rc<App>) -> Option<Box<dyn Panel>>,
    CART,
    __wasm_split_00cart00_import_00000000000000000000000000000006_component,
    __wasm_split_00cart00_export_00000000000000000000000000000006_component,
    component_and_days
);

door!(
    /// Kept when these files of the words that only later parts print are here, and what is known is shown with them.
    details(app: &Rc<App>, more: u8) -> Option<Promise>,
    DAYS,
    __wasm_split_00days00_import_00000000000000000000000000000007_details,
    __wasm_split_00days00_export_00000000000000000000000000000007_details,
    more_words::come
);

door!(
    /// Puts a delivery into an element's shadow root, in place of what is there.
    delivery(host: &Element, app: &Rc<App>) -> Option<Box<dyn Panel>>,
    DAYS,
    __wasm_split_00days00_import_00000000000000000000000000000008_delivery,
    __wasm_split_00days00_export_00000000000000000000000000000008_delivery,
    deliveries::mount
);

door!(
    /// Takes in the prices that the page wrote without us. The shell comes here once the part has arrived.
    adopt(app: &Rc<App>) -> (),
    __wasm_split_00adopt00_import_00000000000000000000000000000009_adopt,
    __wasm_split_00adopt00_export_00000000000000000000000000000009_adopt,
    adoptions::begin
);

door!(
    /// Asks a packed catalogue for what elements lack. The shell comes here once the part has arrived.
    look_up(app: &Rc<App>) -> (),
    __wasm_split_00goods00_import_0000000000000000000000000000000a_look_up,
    __wasm_split_00goods00_export_0000000000000000000000000000000a_look_up,
    catalogue::begin
);

/// Names the doors of the days. What one part alone needs is a file, and what several need is another for each set of
/// them, some of a few bytes. As both other parts need all that is behind these doors, it is one file.
#[inline(never)]
fn with_days() {
    black_box([
        __wasm_split_00days00_export_00000000000000000000000000000004_complete as *const (),
        __wasm_split_00days00_export_00000000000000000000000000000005_fill_in as *const (),
        __wasm_split_00days00_export_00000000000000000000000000000007_details as *const (),
        __wasm_split_00days00_export_00000000000000000000000000000008_delivery as *const (),
    ]);
}

fn picker_and_days(host: &Element, app: &Rc<App>, inline: bool) -> Option<Box<dyn Panel>> {
    with_days();
    market::mount(host, app, inline)
}

fn component_and_days(host: &Element, app: &Rc<App>) -> Option<Box<dyn Panel>> {
    with_days();
    components::mount(host, app)
}
