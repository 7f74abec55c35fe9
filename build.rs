//! Lists the rule files in `data/` for the tool, which carries them inside: adding a country takes a file and no code.
#![allow(missing_docs, reason = "a build script has no users")]

use std::error::Error;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

/// The folders of `data/` that hold rules, by their endings.
const FOLDERS: [(&str, &[&str]); 5] = [
    ("", &["toml", "csv"]),
    ("markets", &["toml"]),
    ("unions", &["toml"]),
    ("tariffs", &["csv"]),
    ("measures", &["toml"]),
];

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    // The widget loads one country's file and carries none.
    if env::var_os("CARGO_FEATURE_TOOL").is_none() {
        return Ok(());
    }
    let data = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("data");
    let mut names = Vec::new();
    for (folder, endings) in FOLDERS {
        println!("cargo::rerun-if-changed={}", data.join(folder).display());
        for entry in fs::read_dir(data.join(folder))? {
            let path = entry?.path();
            let wanted = path.extension().and_then(|e| e.to_str()).is_some_and(|e| endings.contains(&e));
            if let (true, Some(file)) = (path.is_file() && wanted, path.file_name().and_then(|f| f.to_str()))
            {
                names.push(if folder.is_empty() { file.to_owned() } else { format!("{folder}/{file}") });
            }
        }
    }
    names.sort();
    let mut list = String::from("&[\n");
    for name in names {
        let path = data.join(&name);
        writeln!(list, "    ({name:?}, include_str!({path:?})),")?;
    }
    list.push_str("]\n");
    fs::write(Path::new(&env::var("OUT_DIR")?).join("rule_files.rs"), list)?;
    Ok(())
}
