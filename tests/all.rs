//! All tests of the engine, the words and the tool in one program: thirty would each be linked with the whole library, and
//! wait for the slowest of the one before. `cargo test --test all rounding_command::` runs those of one file.
//!
//! Apart from it stand `rooms` (who may use whom) and `fuzz` (its targets are shared with `fuzz/`).
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test fails by panicking, and so may its helpers"
)]

mod check_command;
mod common;
mod config;
mod contract;
mod data;
mod data_check;
mod data_status;
mod delivery;
mod documentation;
mod everywhere;
mod explain;
mod feed;
mod holidays;
mod injections;
mod jobs;
mod limits;
mod locales;
mod locales_command;
mod new_country;
mod oracle;
mod papers_command;
mod properties;
mod quote_command;
mod quotes;
mod rates_command;
mod rounding_command;
mod rule_changes;
mod server_check;
mod tariff;
#[cfg(feature = "tool")]
mod tool;
mod types;
mod view;
