//! `landfall.json`: types, defaults, validation.
