//! The tool, as it is run in a folder of a test's own.

use std::path::{Path, PathBuf};
use std::process::Command;

/// What the tool did.
pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// Runs it in the folder.
pub(crate) fn landfall(folder: &Path, args: &[&str]) -> Run {
    let run = Command::new(env!("CARGO_BIN_EXE_landfall")).args(args).current_dir(folder).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Run { code: run.status.code().unwrap(), out: text(run.stdout), err: text(run.stderr) }
}

/// An empty folder for each test of a subject.
pub(crate) fn folder(subject: &str, test: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(subject).join(test);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}
