//! The pages for people say what is true: the reference is what the code says, every configuration is read without a
//! finding, every command runs, every link leads somewhere. What stands on them in HTML and JavaScript is run by the
//! stories.
#![cfg(feature = "tool")]

mod commands;
mod links;
mod reference;
mod security;
mod settings;
mod snippets;

use std::path::Path;

/// The root of the repository.
const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// All pages for people.
fn pages() -> Vec<snippets::Page> {
    snippets::pages(Path::new(ROOT))
}
