//! Events to the page. Their `detail` is plain JSON.

use web_sys::Element;

use crate::contract::EVENT_PREFIX;
use crate::input::Json;

use super::host::Host;

/// Sends an event by its full name (one of `contract::event`), from an element or from the document. Whether nobody
/// forbade what it tells of.
pub(super) fn emit(host: &Host, name: &str, detail: &Json, from: Option<&Element>) -> bool {
    host.emit(name.strip_prefix(EVENT_PREFIX).unwrap_or(name), &detail.to_string(), from)
}
