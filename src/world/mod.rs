//! Typed rule data: markets, tariffs, measures; loading and validation.
