//! Makes what is compiled in from files: the countries where each shipped language is written, the countries of time
//! zones, and for the tool, which carries them inside, the lists of rule files and of public holidays in `data/`: adding a
//! country takes a file and no code.
#![allow(missing_docs, reason = "a build script has no users")]

use std::collections::{BTreeMap, BTreeSet};
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
    let (countries, hashes) = zones(Path::new(&root))?;
    fs::write(Path::new(&out).join("zone_countries.bin"), countries)?;
    fs::write(Path::new(&out).join("zone_hashes.bin"), hashes)?;
    // The widget loads one country's file and carries none.
    if env::var_os("CARGO_FEATURE_TOOL").is_none() {
        return Ok(());
    }
    let data = Path::new(&root).join("data");
    fs::write(Path::new(&out).join("rule_files.rs"), files(&data, &FOLDERS)?)?;
    fs::write(Path::new(&out).join("holiday_files.rs"), files(&data, &[("holidays", &["csv"])])?)?;
    Ok(())
}

/// A list of files with their texts, as the tool includes it: paths below `data/`, sorted.
fn files(data: &Path, folders: &[(&str, &[&str])]) -> Result<String, Box<dyn Error>> {
    let mut names = Vec::new();
    for (folder, endings) in folders {
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
    Ok(list)
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

include!("src/world/places/zone_hash.rs");

/// Of `data/zones.csv`, the code and the number of zones of each country, and the hashes of the zones' names.
fn zones(root: &Path) -> Result<(Vec<u8>, Vec<u8>), Box<dyn Error>> {
    let file = root.join("data/zones.csv");
    println!("cargo::rerun-if-changed={}", file.display());
    println!("cargo::rerun-if-changed=src/world/places/zone_hash.rs");
    let text = fs::read_to_string(file)?;
    let mut zones: BTreeMap<&str, Vec<[u8; 3]>> = BTreeMap::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let (area, groups) = line.split_once('|').ok_or("data/zones.csv: expected area|countries")?;
        for group in groups.split(' ') {
            let (country, names) = group.split_once(':').ok_or("data/zones.csv: expected CC:zone,zone")?;
            for name in names.split(',') {
                let zone = if area.is_empty() { name.to_owned() } else { format!("{area}/{name}") };
                zones.entry(country).or_default().push(zone_hash(&zone));
            }
        }
    }
    let (mut countries, mut hashes) = (Vec::new(), Vec::new());
    for (country, own) in &mut zones {
        own.sort_unstable();
        countries.extend_from_slice(country.as_bytes());
        countries.push(u8::try_from(own.len())?);
        hashes.extend_from_slice(own.as_flattened());
    }
    if hashes.len() != zones.values().flatten().collect::<BTreeSet<_>>().len() * 3 {
        return Err("data/zones.csv: two zones have one hash; take other bits of it".into());
    }
    Ok((countries, hashes))
}
