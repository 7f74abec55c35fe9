//! What cargo takes for the compiler while it lints: each call is one crate of ours.
//!
//! The linter gets the call as it is, but for what it is to make: metadata, for the crates above it. Under the names of what
//! would run, cargo finds files without a byte.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{Context, Result, bail};

/// The environment variable that names the linter; where it is set, this program is the compiler.
pub(crate) const LINTER: &str = "LANDFALL_LINTER";
/// The environment variable that names the folder for documentation, if there is to be any.
pub(crate) const DOCUMENTATION: &str = "LANDFALL_DOCUMENTATION";

/// The crate that cargo asks about rather than compiles.
const QUESTION: &str = "___";
/// What cargo runs to compile the rest, so it has to be there.
const BUILD_SCRIPT: &str = "build_script_build";

/// The linter, if this program is in the compiler's place.
pub(crate) fn linter() -> Option<String> {
    env::var(LINTER).ok()
}

/// Answers cargo's call: the compiler that it means, and the compiler's arguments.
///
/// # Errors
/// - the linter, rustdoc or the compiler can't be started; a file can't be written
pub(crate) fn run(linter: &str, call: &[String]) -> Result<ExitCode> {
    let [rustc, arguments @ ..] = call else { bail!("cargo named no compiler") };
    let compiler = || Command::new(rustc);
    match value(arguments, "--crate-name") {
        None | Some(QUESTION) => ended(compiler().args(arguments)),
        Some(BUILD_SCRIPT) => ended(by(linter, rustc).args(arguments).arg("-Dwarnings")),
        Some(_) => {
            let looked = ended(by(linter, rustc).args(metadata_only(arguments)).arg("-Dwarnings"))?;
            let documentation = env::var_os(DOCUMENTATION).filter(|_| is_documented(arguments));
            let looked = match documentation {
                Some(folder) if looked == ExitCode::SUCCESS => {
                    let kind = value(arguments, "--crate-type").unwrap_or("bin");
                    let into = Path::new(&folder).join(kind);
                    ended(
                        Command::new(beside(rustc, "rustdoc"))
                            .args(for_rustdoc(arguments))
                            .arg("-o")
                            .arg(into),
                    )?
                }
                _ => looked,
            };
            if looked == ExitCode::SUCCESS {
                let named = compiler().args(arguments).arg("--print=file-names").output()?;
                make_empty(&String::from_utf8_lossy(&named.stdout), value(arguments, "--out-dir"))?;
            }
            Ok(looked)
        }
    }
}

/// The linter as a command. Clippy wants to be told of the compiler; that one needs no telling.
fn by(linter: &str, rustc: &str) -> Command {
    if linter == "rustc" {
        return Command::new(rustc);
    }
    let mut command = Command::new(beside(rustc, linter));
    command.arg(rustc);
    command
}

/// Another program of the same toolchain.
fn beside(rustc: &str, program: &str) -> PathBuf {
    Path::new(rustc).with_file_name(program)
}

fn ended(command: &mut Command) -> Result<ExitCode> {
    let status =
        command.status().with_context(|| format!("could not start {}", command.get_program().display()))?;
    // One that was stopped has no code.
    Ok(status.code().and_then(|code| u8::try_from(code).ok()).map_or(ExitCode::FAILURE, ExitCode::from))
}

/// What stands after a flag.
fn value<'a>(arguments: &'a [String], flag: &str) -> Option<&'a str> {
    let at = arguments.iter().position(|argument| argument == flag)?;
    arguments.get(at + 1).map(String::as_str)
}

/// The same call, for metadata. A crate of ours that it uses has no more than that either.
fn metadata_only(arguments: &[String]) -> Vec<String> {
    let of_crate = |path: &str| {
        let empty = fs::metadata(path).is_ok_and(|file| file.len() == 0);
        path.strip_suffix(".rlib").filter(|_| empty).map(|path| format!("{path}.rmeta"))
    };
    let changed = |argument: &String| match argument.split_once('=') {
        Some(("--emit", _)) => Some("--emit=dep-info,metadata".to_owned()),
        Some((name, path)) => of_crate(path).map(|path| format!("{name}={path}")),
        None => None,
    };
    arguments.iter().map(|argument| changed(argument).unwrap_or_else(|| argument.clone())).collect()
}

/// Libraries and programs are; tests, benchmarks and examples are read where they stand.
fn is_documented(arguments: &[String]) -> bool {
    let source = arguments.iter().find(|argument| argument.ends_with(".rs"));
    let in_src =
        source.is_some_and(|path| Path::new(path).components().any(|part| part.as_os_str() == "src"));
    in_src && !arguments.iter().any(|argument| argument == "--test")
}

/// The call without what is the compiler's alone; every broken link is an error.
fn for_rustdoc(arguments: &[String]) -> Vec<String> {
    let mut out: Vec<String> =
        ["--document-private-items", "-Dwarnings", "--error-format=json", "--json=diagnostic-rendered-ansi"]
            .map(str::to_owned)
            .into();
    // A program's documentation is for those who work on it.
    if value(arguments, "--crate-type") == Some("bin") {
        out.push("-Arustdoc::private_intra_doc_links".to_owned());
    }
    let mut arguments = metadata_only(arguments).into_iter();
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "-C" | "--out-dir" => drop(arguments.next()),
            other if ["--emit=", "--error-format=", "--json="].iter().any(|flag| other.starts_with(flag)) => {
            }
            _ => out.push(argument),
        }
    }
    out
}

/// Files without a byte, by the names that the compiler printed.
fn make_empty(names: &str, folder: Option<&str>) -> Result<()> {
    let folder = Path::new(folder.context("cargo named no folder")?);
    for name in names.lines() {
        let path = folder.join(name);
        fs::write(&path, "").with_context(|| format!("could not write {}", path.display()))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(line: &str) -> Vec<String> {
        line.split_whitespace().map(str::to_owned).collect()
    }

    const LIBRARY: &str = "--crate-name landfall --edition=2024 src/lib.rs --error-format=json --json=artifacts \
        --crate-type lib --emit=dep-info,metadata,link -C opt-level=1 --out-dir deps --extern serde=deps/libserde.rmeta";

    #[test]
    fn a_crate_is_asked_for_its_metadata_and_nothing_else_changes() {
        let asked = metadata_only(&words(LIBRARY));
        assert_eq!(
            asked.join(" "),
            LIBRARY.replace("dep-info,metadata,link", "dep-info,metadata").replace("        ", "")
        );
    }

    #[test]
    fn a_library_that_was_only_looked_at_is_used_as_metadata() {
        let folder = env::temp_dir().join(format!("landfall-lint-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let [ours, theirs] =
            ["libours.rlib", "libtheirs.rlib"].map(|name| folder.join(name).display().to_string());
        make_empty("libours.rlib\n", folder.to_str()).unwrap();
        fs::write(&theirs, "code").unwrap();
        let asked = metadata_only(&words(&format!("--extern ours={ours} --extern theirs={theirs}")));
        assert_eq!(asked[1], format!("ours={}", ours.replace(".rlib", ".rmeta")));
        assert_eq!(asked[3], format!("theirs={theirs}"));
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn libraries_and_programs_are_documented_and_tests_are_not() {
        assert!(is_documented(&words(LIBRARY)));
        assert!(is_documented(&words("--crate-name xtask xtask/src/main.rs --crate-type bin")));
        assert!(!is_documented(&words("--crate-name landfall src/lib.rs --test")));
        assert!(!is_documented(&words("--crate-name quotes benches/quotes.rs --crate-type bin")));
    }

    #[test]
    fn rustdoc_gets_no_flag_of_the_compilers_own() {
        let asked = for_rustdoc(&words(LIBRARY)).join(" ");
        assert!(!asked.contains("-C") && !asked.contains("--emit") && !asked.contains("deps --"), "{asked}");
        assert!(asked.ends_with("--crate-type lib --extern serde=deps/libserde.rmeta"), "{asked}");
    }
}
