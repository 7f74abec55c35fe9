//! Running the tool as a process of its own: how long it took, and its peak memory by what Linux says of it (VmHWM); not
//! told elsewhere.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Runs the tool several times at once; seconds until the last has ended, and the highest peak in bytes.
pub(crate) fn run(folder: &Path, commands: &[Vec<String>]) -> (Duration, Option<u64>) {
    let start = Instant::now();
    let begin = |args: &Vec<String>| {
        let mut tool = Command::new(env!("CARGO_BIN_EXE_landfall"));
        tool.args(args).current_dir(folder).stdout(Stdio::null()).spawn().unwrap()
    };
    let mut running: Vec<_> = commands.iter().map(begin).collect();
    let mut peak = None;
    while !running.is_empty() {
        for child in &running {
            peak = peak_of(child.id()).max(peak);
        }
        running.retain_mut(|child| match child.try_wait().unwrap() {
            Some(status) => {
                assert!(status.success(), "{commands:?}: {status}");
                false
            }
            None => true,
        });
        std::thread::sleep(Duration::from_millis(5));
    }
    (start.elapsed(), peak)
}

fn peak_of(process: u32) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().trim_end_matches(" kB").trim().parse::<u64>().ok().map(|kib| kib * 1024)
}

/// `6.1 MB`, in millions of bytes.
pub(crate) fn told(peak: Option<u64>) -> String {
    peak.map_or("not told".to_owned(), |peak| format!("{:>5.1} MB", peak as f64 / 1e6))
}
