//! The wasm32-unknown-unknown target, by the first of three routes that works.
//!
//! 1. *installed*: the toolchain has it already.
//! 2. *rustup*: `rustup target add`, with a time limit, for its server may be out of reach.
//! 3. *debian*: Debian's Rust packages, whose cargo compiles the standard library for wasm from its source. That
//!    needs `RUSTC_BOOTSTRAP`, which is set for the wasm build alone.
//!
//! `LANDFALL_WASM=installed|rustup|debian` takes one route and no other.

use std::env;
use std::ffi::OsString;
use std::fmt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use super::apt;
use crate::build::cargo;
use crate::console::work;
use crate::project::Project;

const TARGET: &str = "wasm32-unknown-unknown";
const FORCE: &str = "LANDFALL_WASM";
const RUSTUP_LIMIT: Duration = Duration::from_secs(60);
const DEBIAN_CARGO: &str = "/usr/bin/cargo";
const DEBIAN_RUSTC: &str = "/usr/bin/rustc";
const DEBIAN_PACKAGES: [&str; 6] =
    ["rustc-web", "cargo-web", "rust-web-src", "libstd-rust-web-dev", "rust-web-llvm", "lld-22"];

/// How this machine compiles for wasm.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Route {
    /// The toolchain in use has the target.
    Toolchain,
    /// Debian's toolchain, which compiles the standard library itself.
    Debian,
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Toolchain => "in the Rust toolchain",
            Self::Debian => "by Debian's Rust packages, standard library from source",
        })
    }
}

impl Route {
    /// The first route that works, after installing what it needs.
    ///
    /// # Errors
    /// - no route works: the message says what each one answered
    /// - `LANDFALL_WASM` is none of the three names
    pub(crate) fn ready(project: &Project) -> Result<Self> {
        let forced = env::var(FORCE).unwrap_or_default();
        match forced.as_str() {
            "" => first_that_works(project),
            "installed" => installed().then_some(Self::Toolchain).with_context(|| {
                format!("{FORCE}=installed, but `rustc` has no {TARGET}; `rustup target add {TARGET}`")
            }),
            "rustup" => by_rustup().map(|()| Self::Toolchain),
            "debian" => Self::debian(project),
            other => bail!("{FORCE}={other}: expected installed, rustup or debian"),
        }
    }

    /// The route that compiles the standard library, and so can compile another one.
    ///
    /// # Errors
    /// - Debian's packages can't be installed: the message has the command to run by hand
    pub(crate) fn debian(project: &Project) -> Result<Self> {
        by_debian(project).map(|()| Self::Debian)
    }

    /// The cargo that compiles for wasm.
    pub(crate) fn cargo(self) -> Command {
        match self {
            Self::Toolchain => cargo(),
            Self::Debian => {
                let mut command = Command::new(DEBIAN_CARGO);
                command
                    .env("RUSTC", DEBIAN_RUSTC)
                    .env("RUSTC_BOOTSTRAP", "1")
                    .env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort")
                    .env_remove("RUSTUP_TOOLCHAIN")
                    .env_remove("CARGO");
                command
            }
        }
    }

    /// Where it builds: two compilers in one folder would each undo the other's work.
    pub(crate) fn target_dir(self, project: &Project) -> PathBuf {
        match self {
            Self::Toolchain => project.target().to_path_buf(),
            Self::Debian => project.target().join("debian"),
        }
    }
}

fn first_that_works(project: &Project) -> Result<Route> {
    if installed() {
        return Ok(Route::Toolchain);
    }
    // Debian's packages from an earlier run: no need to wait for rustup's time limit again.
    if apt::missing(&DEBIAN_PACKAGES).is_empty() {
        return Ok(Route::Debian);
    }
    println!("set-up: the Rust toolchain has no {TARGET}, which the widget is compiled for");
    let rustup = match by_rustup() {
        Ok(()) => return Ok(Route::Toolchain),
        Err(error) => error,
    };
    println!("set-up: {rustup:#}; taking Debian's Rust packages instead (118 MB)");
    by_debian(project)
        .map(|()| Route::Debian)
        .with_context(|| format!("no way to compile for wasm ({rustup:#})"))
}

/// Whether the toolchain that builds the rest has the target's standard library.
fn installed() -> bool {
    let Ok(out) = Command::new(rustc()).args(["--print", "target-libdir", "--target", TARGET]).output()
    else {
        return false;
    };
    let dir = PathBuf::from(String::from_utf8_lossy(&out.stdout).trim());
    has_standard_library(&dir)
}

fn has_standard_library(dir: &Path) -> bool {
    let Ok(entries) = dir.read_dir() else { return false };
    entries.flatten().any(|entry| entry.file_name().to_string_lossy().starts_with("libstd-"))
}

/// The rustc beside the cargo that runs us.
fn rustc() -> OsString {
    let beside = env::var_os("CARGO").map(|cargo| PathBuf::from(cargo).with_file_name("rustc"));
    beside.filter(|path| path.is_file()).map_or_else(|| "rustc".into(), PathBuf::into_os_string)
}

fn by_rustup() -> Result<()> {
    let by_hand = format!("rustup target add {TARGET}");
    if !apt::on_path("rustup") {
        bail!("`{by_hand}`: there is no rustup");
    }
    work(&by_hand, || {
        let mut child = Command::new("rustup")
            .args(["target", "add", TARGET])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .with_context(|| format!("could not start `{by_hand}`"))?;
        let started = Instant::now();
        while child.try_wait()?.is_none() {
            if started.elapsed() > RUSTUP_LIMIT {
                child.kill()?;
                child.wait()?;
                bail!("`{by_hand}` did not finish in {} s", RUSTUP_LIMIT.as_secs());
            }
            sleep(Duration::from_millis(100));
        }
        let out = child.wait_with_output()?;
        if !out.status.success() {
            let said = String::from_utf8_lossy(&out.stderr).into_owned();
            bail!("`{by_hand}` failed: {}", reason(&said));
        }
        if !installed() {
            bail!("`{by_hand}` said yes, but `rustc` still has no {TARGET}");
        }
        Ok(())
    })
}

/// The line of a program's complaint that says what is wrong, without the trace below it.
fn reason(said: &str) -> &str {
    let error = said.lines().find_map(|line| line.strip_prefix("error: "));
    error.or_else(|| said.lines().last()).unwrap_or("it does not say why")
}

fn by_debian(project: &Project) -> Result<()> {
    let missing = apt::missing(&DEBIAN_PACKAGES);
    apt::install(&project.logs(), &missing, "Debian's Rust, to compile for wasm")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_folder_is_no_standard_library() {
        let dir = env::temp_dir().join(format!("landfall-std-{}", std::process::id()));
        std::fs::create_dir_all(&dir).unwrap();
        assert!(!has_standard_library(&dir));
        std::fs::write(dir.join("libstd-0123.rlib"), "").unwrap();
        assert!(has_standard_library(&dir));
        std::fs::remove_dir_all(&dir).unwrap();
        assert!(!has_standard_library(&dir));
    }

    #[test]
    fn the_reason_is_the_line_that_names_the_error() {
        assert_eq!(reason("info: syncing\nerror: could not download\n  15: <unknown>"), "could not download");
        assert_eq!(reason("killed"), "killed");
        assert_eq!(reason(""), "it does not say why");
    }

    #[test]
    fn only_the_wasm_build_of_the_debian_route_is_bootstrapped() {
        let envs = |route: Route| {
            let command = route.cargo();
            command.get_envs().filter(|(key, _)| *key == "RUSTC_BOOTSTRAP").count()
        };
        assert_eq!((envs(Route::Toolchain), envs(Route::Debian)), (0, 1));
    }
}
