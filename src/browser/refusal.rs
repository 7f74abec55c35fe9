//! Why there is no scene for a market.

use std::fmt;

use crate::contract::{error, state};

use super::errors::Level;
use super::loader::LoadError;

/// What was shown before stays, or else the page's own content.
pub(super) struct Refusal {
    /// One of `contract::error`.
    pub(super) code: &'static str,
    /// How bad it is.
    pub(super) level: Level,
    /// What elements are if nothing was shown before.
    pub(super) state: &'static str,
    /// The file and the reason.
    pub(super) problem: LoadError,
}

/// Something, or why not.
pub(super) type Answer<T> = Result<T, Refusal>;

impl Refusal {
    /// A file is missing or wrong.
    pub(super) fn of(code: &'static str, problem: LoadError) -> Self {
        Refusal { code, level: Level::Error, state: state::ERROR, problem }
    }

    /// A file came and can't be read.
    pub(super) fn unreadable(code: &'static str, file: &str, why: &dyn fmt::Display) -> Self {
        Refusal::of(code, LoadError::new(file, why))
    }

    /// The rates are too old, which is nobody's mistake: the shop's own prices are right.
    pub(super) fn old_rates(file: &str, why: &str) -> Self {
        Refusal {
            level: Level::Warning,
            state: state::ORIGINAL,
            ..Refusal::unreadable(error::RATES, file, &why)
        }
    }
}
