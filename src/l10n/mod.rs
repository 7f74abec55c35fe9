//! Fluent bundles, negotiation, functions; a `Formatter` trait for what `Intl` does.
