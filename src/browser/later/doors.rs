//! The doors between the two parts of the wasm.
//!
//! A door has two leaves: an import that the first part calls, and an export under a name that belongs to it. The
//! build joins them when it cuts, by these names. The one rule is that [`super::come`] said yes before a door is used:
//! without the second part a call would trap. That is why the leaves are private, and why each door asks.
#![allow(unsafe_code, improper_ctypes, improper_ctypes_definitions)]

use std::pin::Pin;
use std::rc::Rc;

use js_sys::Promise;
use web_sys::Element;

use super::super::app::App;
use super::super::boot::Work;
use super::super::elements::{Explanation, Panel};
use super::super::host::Host;
use super::super::library::ByTable;
use super::{breakdown as breakdowns, components, is_here, market, more_words, questions, tables};
use crate::view::PriceItem;

/// Something that is done when it is done.
pub(in crate::browser) type Completing = Pin<Box<dyn Future<Output = ()>>>;

/// One door: its name outside, and the names of its leaves.
macro_rules! door {
    ($(#[$doc:meta])* $name:ident($($arg:ident: $type:ty),*) -> $gives:ty, $import:ident, $export:ident, $call:path) => {
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
            if is_here() { $import($($arg),*) } else { None }
        }
    };
}

door!(
    /// Puts a picker into an element's shadow root.
    picker(host: &Element, app: &Rc<App>, inline: bool) -> Option<Box<dyn Panel>>,
    __wasm_split_00later00_import_00000000000000000000000000000001_picker,
    __wasm_split_00later00_export_00000000000000000000000000000001_picker,
    market::mount
);

door!(
    /// Puts an open breakdown into a container.
    breakdown(container: &Element, item: &PriceItem, app: &Rc<App>) -> Option<Box<dyn Explanation>>,
    __wasm_split_00later00_import_00000000000000000000000000000002_breakdown,
    __wasm_split_00later00_export_00000000000000000000000000000002_breakdown,
    breakdowns::mount
);

door!(
    /// Shows what is known with the words of all languages of its chain.
    complete(app: &Rc<App>) -> Option<Completing>,
    __wasm_split_00later00_import_00000000000000000000000000000004_complete,
    __wasm_split_00later00_export_00000000000000000000000000000004_complete,
    questions::complete
);

door!(
    /// The answer of a method of `window.landfall`, by its name.
    ask(app: &Rc<App>, method: &'static str, first: String, second: String) -> Option<Work>,
    __wasm_split_00later00_import_00000000000000000000000000000003_ask,
    __wasm_split_00later00_export_00000000000000000000000000000003_ask,
    questions::ask
);

door!(
    /// Fetches the tables of languages that the browser has no data for.
    fill_in(host: &Host, by_table: &ByTable, languages: &[String]) -> Option<Completing>,
    __wasm_split_00later00_import_00000000000000000000000000000005_fill_in,
    __wasm_split_00later00_export_00000000000000000000000000000005_fill_in,
    tables::fill_in
);

door!(
    /// Puts what a tag stands for into an element's shadow root, in place of what is there.
    component(host: &Element, app: &Rc<App>) -> Option<Box<dyn Panel>>,
    __wasm_split_00later00_import_00000000000000000000000000000006_component,
    __wasm_split_00later00_export_00000000000000000000000000000006_component,
    components::mount
);

door!(
    /// Kept when the words that only the second part prints are here, and what is known is shown with them.
    details(app: &Rc<App>) -> Option<Promise>,
    __wasm_split_00later00_import_00000000000000000000000000000007_details,
    __wasm_split_00later00_export_00000000000000000000000000000007_details,
    more_words::come
);
