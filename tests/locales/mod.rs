//! The words: every locale is complete, every message formats, and nothing in a file can do harm.

mod broken;
mod chains;
mod check;
mod files;
mod plurals;
mod reference;
mod source;
mod tables;
mod words;
