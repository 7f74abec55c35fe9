//! Leptos components, one folder each with its CSS.
