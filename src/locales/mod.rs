//! Files of words as their translators see them: what a file lacks, what is wrong in it, what each message looks like.
//!
//! - [`Source`] is the English file with its comments: what every message is for, its variables, its length.
//! - [`check`](check()) compares a translation with it and gives [`Finding`]s, each with a place and with what to do.
//! - [`rows`](rows()) formats every message with sample values, in every plural form and variant of the language.
//! - [`skeleton`](skeleton()) begins a new language, [`pseudo`](pseudo()) makes files that show where a page can't take a translation.
//! - [`tagged`](tagged()) marks every message, so that a page can tell which text came from which message.
//!
//! The tool and the translator page use it; the widget does not contain it. It reads no files, and plural forms come
//! from the [`Formatter`](crate::l10n::Formatter) that it is given. `locales/README.md` tells translators the rules.

mod check;
mod comment;
mod coverage;
mod files;
mod finding;
mod functions;
mod kind;
mod places;
mod plural;
mod pseudo;
mod rows;
mod samples;
mod skeleton;
mod source;
mod stand_in;
mod tagged;
mod tree;
mod width;

pub use check::{check, check_source};
pub use comment::{Comment, Described};
pub use coverage::{Coverage, coverage};
pub use files::{FILES, Files};
pub use finding::{Finding, Severity};
pub use kind::Kind;
pub use plural::{Form, forms};
pub use pseudo::{Pseudo, pseudo};
pub use rows::{Row, Text, rows};
pub use samples::{Sample, Values};
pub use skeleton::skeleton;
pub use source::Source;
pub use tagged::{marked, tagged};
pub use width::width;
