//! Problems become one console line and one event each. A shopper never sees them.

use crate::contract::error;
use crate::input::{Problem, joined};

use super::host::Host;
use super::loader::LoadError;

/// How bad it is, in the console's words.
#[derive(Clone, Copy)]
pub(super) enum Level {
    /// Something is not localized.
    Error,
    /// Everything is localized, but not as was meant.
    Warning,
}

impl Level {
    fn console(self) -> &'static str {
        match self {
            Level::Error => "error",
            Level::Warning => "warn",
        }
    }
}

/// Tells a problem with a file; `code` is one of `contract::error`.
pub(super) fn file(host: &Host, code: &str, level: Level, problem: &LoadError) {
    host.report(level.console(), code, &problem.why, &problem.file);
}

/// Tells what is wrong with an element: which one, what was found, what was expected.
pub(super) fn element(host: &Host, element: &web_sys::Element, problem: &Problem) {
    let tag = element.local_name();
    let id = element.get_attribute("id").filter(|id| !id.is_empty());
    let name = id.map_or_else(|| tag.clone(), |id| joined(&[&tag, "#", &id]));
    host.report("error", error::ATTRIBUTE, &joined(&["<", &name, "> ", &problem.to_string()]), "");
}
