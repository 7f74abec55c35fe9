//! Makes what is compiled in from files: the countries where each shipped language is written, and for the tool, which
//! carries the rules inside, the list of rule files in `data/`: adding a country takes a file and no code.
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
    let root = env::var("CARGO_MANIFEST_DIR")?;
    let out = env::var("OUT_DIR")?;
    fs::write(Path::new(&out).join("written.txt"), written(Path::new(&root))?)?;
    // The widget loads one country's file and carries none.
    if env::var_os("CARGO_FEATURE_TOOL").is_none() {
        return Ok(());
    }
    let data = Path::new(&root).join("data");
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
    fs::write(Path::new(&out).join("rule_files.rs"), list)?;
    Ok(())
}

/// One line for each shipped language: its code, then the countries where people write it. The table of all languages
/// of all countries is ten times as long, and the widget asks for no others.
fn written(root: &Path) -> Result<String, Box<dyn Error>> {
    let read = |name: &str| {
        println!("cargo::rerun-if-changed={}", root.join(name).display());
        fs::read_to_string(root.join(name))
    };
    let (shipped, countries) = (read("locales/index.txt")?, read("data/countries.csv")?);
    let code = |tag: &str| tag.split('-').next().unwrap_or_default().to_owned();
    let mut lines = String::new();
    for language in shipped.lines().map(code).filter(|code| !code.is_empty()) {
        lines.push_str(&language);
        for row in countries.lines().filter(|row| !row.starts_with('#')) {
            let mut cells = row.split(',');
            let (country, _, languages) = (cells.next(), cells.next(), cells.next().unwrap_or_default());
            if languages.split(' ').any(|tag| code(tag) == language) {
                write!(lines, " {}", country.unwrap_or_default())?;
            }
        }
        lines.push('\n');
    }
    Ok(lines)
}
