//! The targets that the test suite feeds too: `tests/fuzz/targets.rs`.
#[path = "../../tests/fuzz/targets.rs"]
mod targets;

pub use targets::*;
