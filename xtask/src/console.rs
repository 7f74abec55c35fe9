//! What the person at the terminal sees: one line a step, with its time, and the end of the log if it failed.
//!
//! On a terminal a running step shows a spinner with the last line of its output; elsewhere (CI, a pipe) it prints
//! a line when it starts, a sign of life every half minute, and a line when it ends. Times are in seconds. Steps may run
//! beside each other: all spinners share one place on the terminal, and [`say`] prints above them.

use std::fs::{self, File};
use std::io::{Read, Seek, SeekFrom, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::LazyLock;
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use indicatif::{MultiProgress, ProgressBar, ProgressStyle};

/// How many lines of a failed step's log are shown.
const TAIL_LINES: usize = 100;
/// How often a step without a terminal says that it still runs.
const HEARTBEAT: Duration = Duration::from_secs(30);

/// The spinners of all steps that run now.
static SPINNERS: LazyLock<MultiProgress> = LazyLock::new(MultiProgress::new);

/// Prints a text above the spinners.
pub(crate) fn say(text: &str) {
    SPINNERS.suspend(|| println!("{text}"));
}

/// What went wrong, on standard error, above the spinners.
pub(crate) fn complain(text: &str) {
    SPINNERS.suspend(|| eprintln!("{text}"));
}

/// A command line as a person would type it, for messages.
pub(crate) fn command_line(command: &Command) -> String {
    let quoted = |part: &std::ffi::OsStr| {
        let part = part.to_string_lossy().into_owned();
        if part.contains([' ', ';', '"']) { format!("'{part}'") } else { part }
    };
    let mut parts = Vec::new();
    for (key, value) in command.get_envs() {
        if let Some(value) = value {
            parts.push(format!("{}={}", key.to_string_lossy(), quoted(value)));
        }
    }
    parts.push(quoted(command.get_program()));
    parts.extend(command.get_args().map(quoted));
    parts.join(" ")
}

/// What a command prints on standard output, given a text on standard input.
///
/// # Errors
/// - the command can't be started
/// - it ends with a code other than 0: the message carries what it printed on standard error
pub(crate) fn output(command: &mut Command, input: &str) -> Result<String> {
    let line = command_line(command);
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| format!("could not start `{line}`"))?;
    if let Some(mut stdin) = child.stdin.take() {
        // A command that ends before it has read everything says why itself.
        let _ = stdin.write_all(input.as_bytes());
    }
    let out = child.wait_with_output()?;
    if !out.status.success() {
        bail!("`{line}` failed ({}): {}", out.status, String::from_utf8_lossy(&out.stderr).trim());
    }
    Ok(String::from_utf8_lossy(&out.stdout).into_owned())
}

/// What a finished step leaves behind.
pub(crate) struct Finished {
    /// Its output, both streams in order.
    pub(crate) log: String,
    /// Whether it ended with code 0.
    pub(crate) success: bool,
}

/// Runs a command as a step with a title; its output goes to `<logs>/<name>.log`. A failed step shows the end of it.
///
/// # Errors
/// - the command can't be started, or the log can't be written
///
/// A step that ran and failed is not an error here: see [`Finished::success`].
pub(crate) fn step(logs: &Path, name: &str, title: &str, command: &mut Command) -> Result<Finished> {
    fs::create_dir_all(logs).with_context(|| format!("could not create {}", logs.display()))?;
    let path = logs.join(format!("{name}.log"));
    let log = File::create(&path).with_context(|| format!("could not write {}", path.display()))?;
    let line = command_line(command);
    let started = Instant::now();
    let progress = Progress::start(title);
    let mut child = command
        .stdin(Stdio::null())
        .stdout(log.try_clone()?)
        .stderr(log)
        .spawn()
        .with_context(|| format!("could not start `{line}`"))?;
    let status = loop {
        if let Some(status) = child.try_wait()? {
            break status;
        }
        progress.tick(&path);
        sleep(Duration::from_millis(if started.elapsed().as_secs() < 2 { 20 } else { 100 }));
    };
    let text = String::from_utf8_lossy(&fs::read(&path)?).into_owned();
    progress.end(status.success(), started.elapsed());
    if !status.success() {
        let end = tail(&text, TAIL_LINES);
        complain(&format!("--- {line}\n--- {} (last {TAIL_LINES} lines)\n{end}", path.display()));
    }
    Ok(Finished { log: text, success: status.success() })
}

/// Like [`step`], where failing is the end.
///
/// # Errors
/// - as [`step`], and when the command ends with a code other than 0
pub(crate) fn must(logs: &Path, name: &str, title: &str, command: &mut Command) -> Result<Finished> {
    let finished = step(logs, name, title, command)?;
    if !finished.success {
        bail!("{title}: failed; by hand: `{}`", command_line(command));
    }
    Ok(finished)
}

/// Runs a closure as a step with a title.
///
/// # Errors
/// - whatever the closure returns
pub(crate) fn work<T>(title: &str, job: impl FnOnce() -> Result<T>) -> Result<T> {
    let started = Instant::now();
    let progress = Progress::start(title);
    let result = job();
    progress.end(result.is_ok(), started.elapsed());
    result
}

/// The last `lines` lines of a text.
pub(crate) fn tail(text: &str, lines: usize) -> String {
    let all: Vec<&str> = text.lines().collect();
    all.get(all.len().saturating_sub(lines)..).unwrap_or_default().join("\n")
}

/// Seconds with one decimal, without floats: `12.3 s`.
pub(crate) fn seconds(time: Duration) -> String {
    let tenths = time.as_millis() / 100;
    format!("{}.{} s", tenths / 10, tenths % 10)
}

/// The line of a running step.
struct Progress {
    title: String,
    bar: ProgressBar,
    beat: std::cell::Cell<Instant>,
}

impl Progress {
    fn start(title: &str) -> Self {
        let bar = ProgressBar::new_spinner().with_style(style()).with_message(title.to_owned());
        let bar = SPINNERS.add(bar);
        if bar.is_hidden() {
            say(&format!("  ... {title}"));
        } else {
            bar.enable_steady_tick(Duration::from_millis(120));
        }
        Self { title: title.to_owned(), bar, beat: std::cell::Cell::new(Instant::now()) }
    }

    fn tick(&self, log: &Path) {
        if !self.bar.is_hidden() {
            self.bar.set_message(format!("{}  {}", self.title, last_line(log)));
        } else if self.beat.get().elapsed() > HEARTBEAT {
            self.beat.set(Instant::now());
            say(&format!("  ... {}: {}", self.title, last_line(log)));
        }
    }

    fn end(&self, success: bool, time: Duration) {
        self.bar.finish_and_clear();
        let mark = if success { "ok  " } else { "FAIL" };
        SPINNERS.remove(&self.bar);
        say(&format!("{mark}  {} ({})", self.title, seconds(time)));
    }
}

fn style() -> ProgressStyle {
    ProgressStyle::with_template("{spinner} {elapsed:>4} {wide_msg}")
        .unwrap_or_else(|_| ProgressStyle::default_spinner())
}

/// The last line of a file that somebody else is writing; only its end is read, for it can be long.
fn last_line(path: &Path) -> String {
    let Ok(mut file) = File::open(path) else { return String::new() };
    let length = file.metadata().map_or(0, |data| data.len());
    let mut end = Vec::new();
    if file.seek(SeekFrom::Start(length.saturating_sub(400))).is_ok() {
        // What can't be read is not shown: this is decoration.
        let _ = file.read_to_end(&mut end);
    }
    let text = String::from_utf8_lossy(&end);
    text.lines().rev().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_line_reads_as_typed() {
        let mut command = Command::new("apt-get");
        command.env("DEBIAN_FRONTEND", "noninteractive").args(["install", "-y", "two words"]);
        assert_eq!(command_line(&command), "DEBIAN_FRONTEND=noninteractive apt-get install -y 'two words'");
    }

    #[test]
    fn the_tail_is_the_end_and_never_more_than_there_is() {
        assert_eq!(tail("a\nb\nc", 2), "b\nc");
        assert_eq!(tail("a", 2), "a");
    }

    #[test]
    fn seconds_have_one_decimal() {
        assert_eq!(seconds(Duration::from_millis(12_340)), "12.3 s");
        assert_eq!(seconds(Duration::from_millis(40)), "0.0 s");
    }
}
