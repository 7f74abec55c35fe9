//! The file to import, and how far it was read: a bar on the terminal, nothing elsewhere.

use std::fs::File;
use std::io::{self, Stdin};
use std::path::Path;

use indicatif::{ProgressBar, ProgressBarIter, ProgressStyle};
use landfall::import::tariff::Input;

/// A file or standard input, with its bar.
pub(super) enum Source {
    /// A file.
    File(ProgressBarIter<File>),
    /// Standard input.
    Pipe(ProgressBarIter<Stdin>),
}

/// Whether the name means standard input.
pub(super) fn is_pipe(file: &Path) -> bool {
    file.as_os_str() == "-"
}

impl Source {
    /// Opens the file, or standard input for `-`.
    pub(super) fn open(path: &Path) -> io::Result<Source> {
        if is_pipe(path) {
            return Ok(Source::Pipe(ProgressBar::new_spinner().wrap_read(io::stdin())));
        }
        let file = File::open(path)?;
        let bar = ProgressBar::new(file.metadata()?.len());
        if let Ok(style) = ProgressStyle::with_template("{bar:40} {bytes} of {total_bytes}, {eta} left") {
            bar.set_style(style);
        }
        Ok(Source::File(bar.wrap_read(file)))
    }

    /// What the importer reads from.
    pub(super) fn input(&mut self) -> Input<'_> {
        match self {
            Source::File(file) => Input::File(file),
            Source::Pipe(pipe) => Input::Pipe(pipe),
        }
    }

    /// Takes the bar away: the report comes.
    pub(super) fn finish(&self) {
        match self {
            Source::File(file) => file.progress.finish_and_clear(),
            Source::Pipe(pipe) => pipe.progress.finish_and_clear(),
        }
    }
}
