//! The targets that the test suite feeds too: `tests/fuzz/targets.rs`, and what it takes in: see `tests/fuzz/main.rs`.
#[path = "../../tests/fuzz/targets.rs"]
mod targets;

pub use targets::*;

#[allow(dead_code)]
#[path = "../../src/bin/landfall/check"]
mod check {
    mod catalogue;
    mod finding;
    mod get;
    mod page;
    mod shop;

    #[path = "../../../../tests/fuzz/check.rs"]
    mod fuzz;
    pub use self::fuzz::html_page;
}
#[path = "../../src/studio/file.rs"]
mod file;
#[allow(dead_code)]
#[path = "../../src/bin/landfall/input.rs"]
mod stop;
mod input {
    pub(crate) use crate::stop::Stop;
    pub(crate) use landfall::input::Json;
}
