//! The example jobs run: with a download that is a copy of a small file.
#![cfg(all(unix, feature = "tool"))]

use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// An empty folder with a `curl` that "downloads" a file, and the tool beside it.
fn folder(test: &str, download: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("jobs").join(test);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(folder.join("bin")).unwrap();
    std::os::unix::fs::symlink(env!("CARGO_BIN_EXE_landfall"), folder.join("bin/landfall")).unwrap();
    let curl = format!(
        "#!/bin/sh\nwhile [ $# -gt 0 ]; do if [ \"$1\" = --output ]; then cp {ROOT}/{download} \"$2\"; fi; shift; done\n"
    );
    let path = folder.join("bin/curl");
    std::fs::write(&path, curl).unwrap();
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
    folder
}

fn job(folder: &Path, name: &str, args: &[&str]) -> (i32, String) {
    let path = format!("{}:{}", folder.join("bin").display(), std::env::var("PATH").unwrap());
    let run = Command::new(format!("{ROOT}/docs/jobs/{name}"))
        .args(args)
        .current_dir(folder)
        .env("PATH", path)
        .output()
        .unwrap();
    let text = [run.stdout, run.stderr].concat();
    (run.status.code().unwrap(), String::from_utf8(text).unwrap())
}

#[test]
fn the_rates_job_writes_the_rates_and_ends_with_the_tools_code() {
    let folder = folder("rates", "tests/fixtures/ecb/daily.csv");
    let (code, text) = job(&folder, "refresh-rates.sh", &["rates.json"]);
    assert_eq!(code, 0, "{text}");
    assert!(folder.join("rates.json").is_file());
    std::fs::write(folder.join("rates.json"), "{}").unwrap();
    let (code, text) = job(&folder, "refresh-rates.sh", &["rates.json"]);
    assert!(code == 1 && text.contains("left as it was"), "{code}: {text}");
}

#[test]
fn the_tariff_job_stops_where_a_step_is_not_content() {
    let folder = folder("tariff", "Cargo.toml");
    std::fs::create_dir_all(folder.join("data/tariffs")).unwrap();
    std::fs::write(folder.join("bad.csv"), "no,tariff\n").unwrap();
    let (code, text) = job(&folder, "refresh-tariff.sh", &["bad.csv", "data", "out"]);
    assert_eq!(code, 2, "{text}");
    assert!(!folder.join("out").exists(), "nothing was built from it");
}
