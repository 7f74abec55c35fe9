//! The files of a feed, each beside its place until all are complete, and the list of what was wrong.

use std::io::Write as _;
use std::path::PathBuf;

use landfall::feed::{Feeder, Finding, Made};

use super::FeedArgs;
use crate::input::Stop;
use crate::whole::Whole;

/// How many findings are told; all of them stand in the file of `--remarks`.
const TOLD: usize = 100;

/// Files that are being written. A dry run has none.
pub(crate) struct Files {
    files: Vec<(PathBuf, Whole)>,
    end: Vec<Vec<u8>>,
    remarks: Option<(PathBuf, csv::Writer<Whole>)>,
    findings: Findings,
}

/// What was wrong.
#[derive(Clone, Debug, Default)]
pub(crate) struct Findings {
    /// How many.
    pub(crate) count: u64,
    /// The first of them.
    pub(crate) first: Vec<Finding>,
}

impl Files {
    /// Begins the files.
    ///
    /// # Errors
    /// - exit code 3: one can't be written
    pub(super) fn create(args: &FeedArgs, feeder: &Feeder<'_>) -> Result<Files, Stop> {
        let mut files =
            Files { files: Vec::new(), end: Vec::new(), remarks: None, findings: Findings::default() };
        if args.dry_run {
            return Ok(files);
        }
        std::fs::create_dir_all(&args.out).map_err(|e| unwritten(&args.out, &e))?;
        let ending = args.part.map(|part| part.ending()).unwrap_or_default();
        let begins = args.part.is_none_or(|part| part.is_first());
        for (name, heading) in feeder.names().into_iter().zip(feeder.begin()) {
            let path = args.out.join(name + &ending);
            let mut file = Whole::create(&path).map_err(|e| unwritten(&path, &e))?;
            if begins {
                file.write_all(&heading).map_err(|e| unwritten(&path, &e))?;
            }
            files.files.push((path, file));
        }
        if args.part.is_none_or(|part| part.is_last()) {
            files.end = feeder.end();
        }
        if let Some(path) = &args.remarks {
            let begun = Whole::create(path).and_then(|file| {
                let mut table = csv::Writer::from_writer(file);
                table.write_record(["line", "field", "expected", "found"])?;
                Ok(table)
            });
            files.remarks = Some((path.clone(), begun.map_err(|e| unwritten(path, &e))?));
        }
        Ok(files)
    }

    /// Adds what was made of a batch.
    pub(super) fn add(&mut self, made: &Made) -> Result<(), Stop> {
        for ((path, file), piece) in self.files.iter_mut().zip(&made.files) {
            file.write_all(piece).map_err(|e| unwritten(path, &e))?;
        }
        for finding in &made.findings {
            self.findings.count += 1;
            if self.findings.first.len() < TOLD {
                self.findings.first.push(finding.clone());
            }
            if let Some((path, table)) = &mut self.remarks {
                let line = finding.line.to_string();
                let row = [&line, &finding.field, &finding.expected, &finding.found];
                table.write_record(row).map_err(|e| unwritten(path, &e.into()))?;
            }
        }
        Ok(())
    }

    /// Puts the files into their places; says which, and what was wrong.
    pub(super) fn put(self) -> Result<(Vec<PathBuf>, Findings), Stop> {
        let mut written = Vec::new();
        if let Some((path, table)) = self.remarks {
            let file = table.into_inner().map_err(|e| unwritten(&path, &e.into_error()))?;
            file.put().map_err(|e| unwritten(&path, &e))?;
            written.push(path);
        }
        let ends = self.end.iter().map(Vec::as_slice).chain(std::iter::repeat(&[][..]));
        for ((path, mut file), end) in self.files.into_iter().zip(ends) {
            file.write_all(end).and_then(|()| file.put()).map_err(|e| unwritten(&path, &e))?;
            written.push(path);
        }
        Ok((written, self.findings))
    }
}

fn unwritten(path: &std::path::Path, e: &std::io::Error) -> Stop {
    Stop::run(format!("{}: can't write: {e}", path.display()))
}
