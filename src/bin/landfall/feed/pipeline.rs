//! Rows in, pieces of files out, in the order of the catalogue, on several threads with a bounded number of rows between
//! them.
//!
//! Batches are dealt to the threads in turn and collected in the same turn, so that order costs no waiting room: the next
//! piece is always that of the thread whose turn it is.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use indicatif::{ProgressBar, ProgressStyle};
use landfall::feed::{Catalogue, Columns, Counts, Feeder, Form, Made, Part, Raw};

use super::files::Files;
use crate::input::Stop;

/// Rows in a batch: enough that handing them over costs nothing, few enough for fifty countries.
const ROWS: usize = 64;
/// Batches that may wait before and after a thread.
const WAITING: usize = 4;

/// The catalogue that is being read, with its bar on the terminal.
pub(crate) struct Source {
    catalogue: Catalogue<Box<dyn Read + Send>>,
    name: String,
    bar: ProgressBar,
}

impl Source {
    /// Opens a catalogue, or standard input for `-`.
    ///
    /// # Errors
    /// - exit code 2: it can't be read, its heading lacks a column, or standard input is to be read in parts
    pub(crate) fn open(path: &Path, form: Form, part: Option<Part>) -> Result<Source, Stop> {
        let (input, name, size) = input(path)?;
        let catalogue =
            Catalogue::open(input, form, of(part, size)?).map_err(|e| Stop::input(format!("{name}:{e}")))?;
        Ok(Source { catalogue, name, bar: bar(size) })
    }

    /// What its columns hold.
    pub(crate) fn columns(&self) -> &Columns {
        self.catalogue.columns()
    }

    /// The next rows; `None` at the end.
    fn batch(&mut self) -> Result<Option<Vec<Raw>>, Stop> {
        let mut batch = Vec::with_capacity(ROWS);
        while batch.len() < ROWS {
            let row = self.catalogue.next_row();
            match row.map_err(|e| Stop::input(format!("{}:{e}", self.name)))? {
                Some(row) => batch.push(row),
                None => break,
            }
        }
        self.bar.set_position(self.catalogue.position());
        Ok((!batch.is_empty()).then_some(batch))
    }
}

type Input = (Box<dyn Read + Send>, String, Option<u64>);

/// The bytes, what to call them, and how many there are.
pub(crate) fn input(path: &Path) -> Result<Input, Stop> {
    if path.as_os_str() == "-" {
        return Ok((Box::new(io::stdin()), "standard input".to_owned(), None));
    }
    let name = PathBuf::from(path).display().to_string();
    let opened = File::open(path).and_then(|file| Ok((file.metadata()?.len(), file)));
    let (size, file) = opened.map_err(|e| Stop::input(format!("{name}: can't read: {e}")))?;
    Ok((Box::new(file), name, Some(size)))
}

fn of(part: Option<Part>, size: Option<u64>) -> Result<Option<(Part, u64)>, Stop> {
    match (part, size) {
        (Some(_), None) => {
            Err(Stop::input("--part: expected a file, found standard input: its length is not known"))
        }
        (part, size) => Ok(part.zip(size)),
    }
}

/// How far the file was read; nothing where there is no terminal.
pub(crate) fn bar(size: Option<u64>) -> ProgressBar {
    let Some(size) = size else { return ProgressBar::new_spinner() };
    let bar = ProgressBar::new(size);
    if let Ok(style) = ProgressStyle::with_template("{bar:40} {bytes} of {total_bytes}, {eta} left") {
        bar.set_style(style);
    }
    bar
}

/// Makes the files. `feeder` makes what a thread works with.
///
/// # Errors
/// - exit code 2: the catalogue can't be read to its end
/// - exit code 3: a file can't be written
pub(crate) fn run<'a>(
    source: Source,
    threads: usize,
    feeder: &(dyn Fn() -> Result<Feeder<'a>, Stop> + Sync),
    files: &mut Files,
) -> Result<Counts, Stop> {
    thread::scope(|scope| {
        let (mut inputs, mut outputs, mut workers) = (Vec::new(), Vec::new(), Vec::new());
        for _ in 0..threads {
            let (rows, next) = sync_channel::<Vec<Raw>>(WAITING);
            let (made, pieces) = sync_channel::<Made>(WAITING);
            inputs.push(rows);
            outputs.push(pieces);
            workers.push(scope.spawn(move || work(feeder, &next, &made)));
        }
        let reader = scope.spawn(move || read(source, &inputs));
        let collected = collect(outputs, files);
        let read = reader.join().unwrap_or_else(|_| Err(Stop::run("the thread that reads gave up")));
        for worker in workers {
            worker.join().unwrap_or_else(|_| Err(Stop::run("a thread gave up")))?;
        }
        let counts = collected?;
        read.map(|()| counts)
    })
}

fn work<'a>(
    feeder: &(dyn Fn() -> Result<Feeder<'a>, Stop> + Sync),
    rows: &Receiver<Vec<Raw>>,
    made: &SyncSender<Made>,
) -> Result<(), Stop> {
    let feeder = feeder()?;
    for batch in rows {
        // Nobody collects any more: a file could not be written.
        if made.send(feeder.make(&batch)).is_err() {
            break;
        }
    }
    Ok(())
}

/// Does all of it on this thread.
pub(crate) fn alone(mut source: Source, feeder: &Feeder<'_>, files: &mut Files) -> Result<Counts, Stop> {
    let mut counts = Counts::default();
    while let Some(batch) = source.batch()? {
        let made = feeder.make(&batch);
        counts.add(&made.counts);
        files.add(&made)?;
    }
    source.bar.finish_and_clear();
    Ok(counts)
}

/// Deals batches to the threads in turn.
fn read(mut source: Source, threads: &[SyncSender<Vec<Raw>>]) -> Result<(), Stop> {
    for thread in threads.iter().cycle() {
        let Some(batch) = source.batch()? else { break };
        if thread.send(batch).is_err() {
            break;
        }
    }
    source.bar.finish_and_clear();
    Ok(())
}

/// Takes the pieces in the same turn, until the thread whose turn it is has no more.
fn collect(threads: Vec<Receiver<Made>>, files: &mut Files) -> Result<Counts, Stop> {
    let mut counts = Counts::default();
    for thread in threads.iter().cycle() {
        let Ok(made) = thread.recv() else { break };
        counts.add(&made.counts);
        files.add(&made)?;
    }
    Ok(counts)
}
