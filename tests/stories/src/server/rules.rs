//! What a story asked the server to do differently, by path pattern.

use super::fault::Fault;

/// Faults and headers by path pattern, in the order in which the story gave them.
#[derive(Debug, Clone, Default)]
pub(super) struct Rules {
    pub(super) faults: Vec<(String, Fault)>,
    /// Pattern, header name, header value.
    pub(super) headers: Vec<(String, String, String)>,
    pub(super) nonce: Option<String>,
}

impl Rules {
    /// Whether the answer for this path has to wait.
    pub(super) fn hold(&self, path: &str) -> bool {
        self.faults.iter().any(|(pattern, fault)| *fault == Fault::Held && fits(pattern, path))
    }
}

/// Whether `path` fits `pattern`: the same text, or the same beginning and end around the pattern's one `*`.
pub(super) fn fits(pattern: &str, path: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == path,
        Some((start, end)) => {
            path.len() >= start.len() + end.len() && path.starts_with(start) && path.ends_with(end)
        }
    }
}
