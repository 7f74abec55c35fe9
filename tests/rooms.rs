//! The house plan: who may import whom, which outside crates each room may use, and where floats may be.
//!
//! The table below is the rule; `CONTRIBUTING.md` shows the same one to people, and a test holds the two together.
//! Sources are read as text: comments and string literals do not count, test modules do.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice
)]

use std::path::{Path, PathBuf};

/// A room, the rooms it may import, and the outside crates it may use.
struct Room {
    name: &'static str,
    rooms: &'static [&'static str],
    crates: &'static [&'static str],
}

/// Rooms of the library, lowest first. Below `world`, `serde_json` is for tests alone: a widget is built without it. `input` (reading JSON with paths) and `contract` stand under all others.
const ROOMS: [Room; 20] = [
    Room { name: "contract", rooms: &[], crates: &[] },
    Room { name: "input", rooms: &[], crates: &["serde_json"] },
    Room { name: "money", rooms: &["input", "calendar"], crates: &["serde", "serde_json"] },
    Room { name: "calendar", rooms: &[], crates: &[] },
    Room { name: "adopt", rooms: &["input", "money"], crates: &[] },
    Room {
        name: "world",
        rooms: &["input", "money", "calendar"],
        crates: &["serde", "serde_json", "toml", "csv"],
    },
    Room { name: "quote", rooms: &["input", "money", "calendar", "world"], crates: &[] },
    Room {
        name: "config",
        rooms: &["input", "money", "calendar", "world", "contract"],
        crates: &["serde_json"],
    },
    Room { name: "delivery", rooms: &["money", "calendar", "world", "config"], crates: &[] },
    Room {
        name: "import",
        rooms: &["money", "calendar", "world"],
        crates: &["serde", "serde_json", "csv", "quick_xml", "zip"],
    },
    Room {
        name: "l10n",
        rooms: &["input", "money", "calendar"],
        crates: &["fluent", "fluent_syntax", "fixed_decimal", "icu_locale_core", "icu_plurals"],
    },
    Room { name: "locales", rooms: &["input", "l10n"], crates: &["fluent_syntax", "unicode_width"] },
    Room {
        name: "view",
        rooms: &["input", "quote", "delivery", "config", "l10n", "money", "calendar", "world", "contract"],
        crates: &[],
    },
    Room {
        name: "feed",
        rooms: &["input", "money", "calendar", "world", "quote", "config", "l10n", "view", "contract"],
        crates: &["csv", "serde_json", "quick_xml"],
    },
    Room { name: "ui", rooms: &["view", "contract"], crates: &["leptos", "web_sys", "wasm_bindgen"] },
    Room {
        name: "browser",
        rooms: &[
            "input", "money", "adopt", "calendar", "world", "quote", "config", "delivery", "l10n", "view",
            "ui", "contract",
        ],
        crates: &[
            "leptos",
            "wasm_bindgen",
            "wasm_bindgen_futures",
            "web_sys",
            "js_sys",
            "gloo",
            "any_spawner",
            "talc",
        ],
    },
    Room { name: "workbench", rooms: &["input", "l10n", "locales"], crates: &["wasm_bindgen", "js_sys"] },
    Room {
        name: "studio",
        rooms: &[
            "input", "money", "calendar", "world", "quote", "config", "delivery", "l10n", "view", "contract",
        ],
        crates: &["serde_json", "wasm_bindgen", "jsonc_parser"],
    },
    Room {
        name: "engine",
        rooms: &["input", "money", "world", "quote", "contract"],
        crates: &["wasm_bindgen"],
    },
    Room {
        name: "bin",
        rooms: &[
            "input", "money", "adopt", "calendar", "world", "quote", "config", "delivery", "import", "l10n",
            "locales", "view", "contract", "feed",
        ],
        crates: &[
            "serde",
            "serde_json",
            "clap",
            "toml",
            "csv",
            "indicatif",
            "brotli",
            "flate2",
            "anstream",
            "anstyle",
            "ego_tree",
            "scraper",
            "ureq",
            "include_dir",
            "icu_locale_core",
        ],
    },
];

/// Crates that exist only for tests.
const TEST_CRATES: [&str; 1] = ["proptest"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_path_buf()
}

/// The package's dependencies, with underscores, as its manifest names them.
fn outside_crates() -> Vec<String> {
    let manifest: toml::Table = std::fs::read_to_string(root().join("Cargo.toml")).unwrap().parse().unwrap();
    let mut names = Vec::new();
    let mut add = |table: Option<&toml::Value>| {
        let keys = table.and_then(toml::Value::as_table).into_iter().flat_map(|t| t.keys());
        names.extend(keys.map(|name| name.replace('-', "_")));
    };
    add(manifest.get("dependencies"));
    for target in manifest["target"].as_table().unwrap().values() {
        add(target.get("dependencies"));
    }
    names
}

/// The text without comments and string literals, so that only code is searched.
fn code_only(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(['/', '"', '\'']) {
        out.push_str(&rest[..at]);
        let tail = &rest[at..];
        let skip = if tail.starts_with("//") {
            tail.find('\n').unwrap_or(tail.len())
        } else if tail.starts_with("/*") {
            tail.find("*/").map_or(tail.len(), |end| end + 2)
        } else if tail.starts_with('"') {
            string_length(tail)
        } else if tail.starts_with("'\"'") {
            3
        } else {
            out.push_str(&tail[..1]);
            1
        };
        rest = &tail[skip..];
    }
    out.push_str(rest);
    out
}

/// Length of the string literal that `text` begins with, quotes included.
fn string_length(text: &str) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            '"' if !escaped => return at + 1,
            '\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    text.len()
}

fn is_name(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// Every name that follows `crate::` or `landfall::`, also inside braces.
fn imported_rooms(code: &str) -> Vec<String> {
    let mut found = Vec::new();
    for root in ["crate::", "landfall::"] {
        for (at, _) in code.match_indices(root) {
            if code[..at].chars().next_back().is_some_and(is_name) {
                continue;
            }
            let rest = &code[at + root.len()..];
            match rest.strip_prefix('{') {
                Some(list) => found.extend(names_in_braces(list)),
                None => found.push(rest.chars().take_while(|c| is_name(*c)).collect()),
            }
        }
    }
    found
}

/// The first name of each entry of a brace list, up to its closing brace.
fn names_in_braces(list: &str) -> Vec<String> {
    let (mut depth, mut entry, mut out) = (0, String::new(), Vec::new());
    for c in list.chars() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => out.push(std::mem::take(&mut entry)),
            _ if depth == 0 => entry.push(c),
            _ => {}
        }
    }
    out.push(entry);
    out.iter().map(|entry| entry.trim().chars().take_while(|c| is_name(*c)).collect()).collect()
}

/// Whether `name::` stands in the code as a path's beginning.
fn uses_crate(code: &str, name: &str) -> bool {
    let path = format!("{name}::");
    code.match_indices(&path)
        .any(|(at, _)| !code[..at].chars().next_back().is_some_and(|c| is_name(c) || c == ':'))
}

fn has_word(code: &str, word: &str) -> bool {
    code.match_indices(word).any(|(at, _)| {
        let before = code[..at].chars().next_back();
        let after = code[at + word.len()..].chars().next();
        !before.is_some_and(is_name) && !after.is_some_and(is_name)
    })
}

/// What a file of a room does that its room may not do.
fn trespasses(room: &Room, outside: &[String], text: &str) -> Vec<String> {
    let code = code_only(text);
    let mut found = Vec::new();
    for other in imported_rooms(&code) {
        let is_room = ROOMS.iter().any(|r| r.name == other);
        if is_room && other != room.name && !room.rooms.contains(&other.as_str()) {
            found.push(format!("imports {other}; {} may import {}", room.name, room.rooms.join(", ")));
        }
    }
    for name in outside {
        let free = room.crates.contains(&name.as_str()) || TEST_CRATES.contains(&name.as_str());
        if !free && uses_crate(&code, name) {
            found.push(format!("uses the crate {name}; {} may use {}", room.name, room.crates.join(", ")));
        }
    }
    if room.name != "browser" {
        found.extend(
            ["f64", "f32"].iter().filter(|float| has_word(&code, float)).map(|f| format!("mentions {f}")),
        );
    }
    found
}

fn sources(dir: &Path, out: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(dir).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            sources(&path, out);
        } else if path.extension().is_some_and(|e| e == "rs") {
            out.push(path);
        }
    }
}

#[test]
fn every_file_keeps_to_its_room() {
    let outside = outside_crates();
    let src = root().join("src");
    let mut files = Vec::new();
    sources(&src, &mut files);
    assert!(files.len() > 60, "only {} files were found below src", files.len());
    let mut found = Vec::new();
    for path in files {
        let below = path.strip_prefix(&src).unwrap();
        let first = below.components().next().unwrap().as_os_str().to_string_lossy().replace(".rs", "");
        if first == "lib" {
            continue;
        }
        let room = ROOMS.iter().find(|room| room.name == first);
        let room = room.unwrap_or_else(|| panic!("src/{} stands in no room of the table", below.display()));
        let text = std::fs::read_to_string(&path).unwrap();
        found.extend(
            trespasses(room, &outside, &text).into_iter().map(|t| format!("src/{}: {t}", below.display())),
        );
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// Lints that keep out what could break memory or end in a panic; `Cargo.toml` denies them.
const DENIED: [&str; 9] = [
    "unsafe_code",
    "unwrap_used",
    "expect_used",
    "panic",
    "indexing_slicing",
    "todo",
    "unimplemented",
    "unreachable",
    "string_slice",
];

/// Where one of them is let in all the same: the border to the browser's script, and a place that was looked up a line above.
const LET_IN: [&str; 3] = [
    "src/browser/fault.rs: unsafe_code",
    "src/browser/later/doors.rs: unsafe_code",
    "src/input/json.rs: indexing_slicing",
];

/// The denied lints that a file lets in.
fn let_in(text: &str) -> Vec<&'static str> {
    let lists = code_only(text);
    let lists: Vec<&str> = lists.split("allow(").skip(1).filter_map(|rest| rest.split(')').next()).collect();
    DENIED.into_iter().filter(|lint| lists.iter().any(|list| has_word(list, lint))).collect()
}

#[test]
fn unsafe_code_and_panics_are_let_in_where_it_is_said() {
    let manifest: toml::Table = std::fs::read_to_string(root().join("Cargo.toml")).unwrap().parse().unwrap();
    let lints = &manifest["workspace"]["lints"];
    for lint in DENIED {
        let level = lints["clippy"].get(lint).or_else(|| lints["rust"].get(lint));
        assert_eq!(level.and_then(toml::Value::as_str), Some("deny"), "{lint} in Cargo.toml");
    }
    let mut files = Vec::new();
    sources(&root().join("src"), &mut files);
    let mut found = Vec::new();
    for path in files.iter().filter(|path| !path.ends_with("tests.rs")) {
        let text = std::fs::read_to_string(path).unwrap();
        let name = path.strip_prefix(root()).unwrap().display().to_string();
        found.extend(let_in(&text).into_iter().map(|lint| format!("{name}: {lint}")));
    }
    found.sort();
    assert_eq!(found, LET_IN);
}

#[test]
fn err_a_lint_that_is_let_in_is_seen() {
    assert_eq!(let_in("#![allow(dead_code, unsafe_code)]"), ["unsafe_code"]);
    assert_eq!(let_in("#[allow(\n    clippy::unwrap_used,\n    clippy::panic\n)]"), ["unwrap_used", "panic"]);
    assert_eq!(let_in("// allow(unsafe_code)\n#[allow(clippy::too_many_arguments)]"), [""; 0]);
}

#[test]
fn the_contributors_guide_shows_the_same_table() {
    let guide = std::fs::read_to_string(root().join("CONTRIBUTING.md")).unwrap();
    for room in ROOMS.iter().filter(|room| room.name != "bin") {
        let row = guide.lines().find(|line| line.starts_with(&format!("| `src/{}", room.name)));
        let row = row.unwrap_or_else(|| panic!("CONTRIBUTING.md has no row for src/{}", room.name));
        let cell = row.split('|').nth(3).unwrap().trim();
        let mut told: Vec<&str> = cell.split(", ").filter(|name| *name != "–").collect();
        let mut real: Vec<&str> = room.rooms.to_vec();
        told.sort_unstable();
        real.sort_unstable();
        assert_eq!(told, real, "CONTRIBUTING.md, row src/{}", room.name);
    }
}

#[test]
fn err_an_import_of_a_room_above_is_caught() {
    let money = ROOMS.iter().find(|room| room.name == "money").unwrap();
    let outside = outside_crates();
    let caught = |text: &str| trespasses(money, &outside, text);
    assert_eq!(caught("use crate::quote::Quote;").len(), 1);
    assert_eq!(caught("use crate::{\n    money::Amount,\n    world::{Country, Market},\n};").len(), 1);
    assert_eq!(caught("fn f() { leptos::mount::mount_to_body(v) }").len(), 1);
    assert_eq!(caught("fn f(x: f64) {}").len(), 1);
    assert!(
        caught("// crate::quote is above us, and f64 is not here\nlet s = \"crate::quote f64\";").is_empty()
    );
    assert!(caught("use super::share;\nuse crate::money::Amount;").is_empty());
}
