//! The only room that knows a browser: elements, detection, loading, storage, `Intl`, events.
//!
//! | file | its one job |
//! |---|---|
//! | `boot` | the doors between the shell and the widget |
//! | `host` | what the shell does for us |
//! | `settings` | the script tag |
//! | `app` | the scene that is shown, and its painting |
//! | `source` | from files to a scene |
//! | `rules`, `library` | rates and countries; words |
//! | `refusal` | why there is no scene |
//! | `scene` | everything that painting depends on |
//! | `loader` | files and their failures |
//! | `detect`, `clock`, `storage`, `intl` | what the platform knows |
//! | `registry`, `elements` | what is on the page |
//! | `attributes`, `dom`, `signals` | reading the page; writing only what is different |
//! | `events`, `errors`, `fault` | telling scripts, merchants, and the shell |
//! | `api` | the methods of `window.landfall` that answer at once |
//! | `later` | what arrives when it is first needed |
//! | `memory` | the allocator |
//!
//! A scene never changes. Another market is another scene, made while the old one is still shown; a failure on the way
//! leaves the old one. Floats are allowed in this room alone, and used for time only.

mod api;
mod app;
mod attributes;
mod boot;
mod clock;
mod detect;
mod dom;
mod elements;
mod errors;
mod events;
mod fault;
mod host;
mod intl;
mod later;
mod library;
mod loader;
mod memory;
mod refusal;
mod registry;
mod rules;
mod scene;
mod settings;
mod signals;
mod source;
mod storage;

pub use boot::{Instance, start};
pub use host::Host;
