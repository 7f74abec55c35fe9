//! Makes what is compiled in from files: the countries of time zones, the style sheets without what only people read,
//! and for the tool, which carries them inside, the lists of rule files and of public holidays in `data/`: adding a
//! country takes a file and no code.
#![allow(missing_docs, reason = "a build script has no users")]

use std::collections::BTreeMap;
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
    fs::write(Path::new(&out).join("zones.bin"), zones(Path::new(&root))?)?;
    styles(&Path::new(&root).join("src/ui"), Path::new(&out))?;
    // The widget loads one country's file and carries none.
    if env::var_os("CARGO_FEATURE_TOOL").is_none() {
        return Ok(());
    }
    let data = Path::new(&root).join("data");
    fs::write(Path::new(&out).join("rule_files.rs"), files(&data, &FOLDERS)?)?;
    fs::write(Path::new(&out).join("holiday_files.rs"), files(&data, &[("holidays", &["csv"])])?)?;
    Ok(())
}

/// The style sheets of the components, each under its own name.
fn styles(folder: &Path, out: &Path) -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={}", folder.display());
    for component in fs::read_dir(folder)? {
        let component = component?.path();
        if !component.is_dir() {
            continue;
        }
        for file in fs::read_dir(component)? {
            let file = file?.path();
            if let (Some(name), true) = (file.file_name(), file.extension().is_some_and(|e| e == "css")) {
                fs::write(out.join(name), squeezed(&fs::read_to_string(&file)?))?;
            }
        }
    }
    Ok(())
}

/// CSS without comments and the spaces that say nothing. (No text in quotes has any.)
fn squeezed(css: &str) -> String {
    let code = |part: &str| part.split_once("*/").map_or("", |(_, code)| code).to_owned();
    let mut parts = css.split("/*");
    let mut text = parts.next().unwrap_or_default().to_owned();
    text.extend(parts.map(code));
    let mut text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let shorter = [
        ("{ ", "{"),
        (" {", "{"),
        (" }", "}"),
        ("} ", "}"),
        ("; ", ";"),
        (";}", "}"),
        (": ", ":"),
        (", ", ","),
    ];
    for (from, to) in shorter {
        text = text.replace(from, to);
    }
    text
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

include!("src/world/places/zone_hash.rs");

/// The zones of `data/zones.csv` as `src/world/places/zone.rs` reads them. Sorted, their numbers take two bytes each.
fn zones(root: &Path) -> Result<Vec<u8>, Box<dyn Error>> {
    let read = |name: &str| {
        println!("cargo::rerun-if-changed={}", root.join(name).display());
        fs::read_to_string(root.join(name))
    };
    println!("cargo::rerun-if-changed=src/world/places/zone_hash.rs");
    let (text, countries) = (read("data/zones.csv")?, read("data/countries.csv")?);
    // A comment and the names of the columns stand above the countries.
    let countries: Vec<&str> = countries.lines().skip(2).filter_map(|row| row.split(',').next()).collect();
    let mut zones = BTreeMap::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let (area, groups) = line.split_once('|').ok_or("data/zones.csv: expected area|countries")?;
        for group in groups.split(' ') {
            let (country, names) = group.split_once(':').ok_or("data/zones.csv: expected CC:zone,zone")?;
            let place = countries.iter().position(|known| *known == country);
            let place = u8::try_from(place.ok_or("data/zones.csv: expected a country of countries.csv")?)?;
            for name in names.split(',') {
                let zone = if area.is_empty() { name.to_owned() } else { format!("{area}/{name}") };
                if zones.insert(zone_hash(&zone), place).is_some() {
                    return Err(
                        "data/zones.csv: two zones have one number; take other bits of the hash".into()
                    );
                }
            }
        }
    }
    let (mut bytes, mut before) = (Vec::new(), 0);
    for (number, country) in zones {
        bytes.extend(u16::try_from(number - before)?.to_be_bytes());
        bytes.push(country);
        before = number;
    }
    Ok(bytes)
}
