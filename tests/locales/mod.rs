//! The words: every locale is complete, every message formats, and nothing in a file can do harm.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests may panic as tests do"
)]

mod broken;
mod chains;
mod check;
mod files;
mod plurals;
mod reference;
mod source;
mod tables;
mod words;
