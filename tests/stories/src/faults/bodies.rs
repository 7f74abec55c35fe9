//! Files of the right kind and with the wrong content: another one, and an older one.

use super::rows::File;
use crate::Told;
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

/// The name of a version that no server has any more.
pub(super) const GONE: &str = "0123456789abcdef";

/// The hash of the build, as it stands in the names of its files.
///
/// # Errors
/// - The folder has no such file.
pub(super) fn build(dist: &Path) -> Told<String> {
    let names = fs::read_dir(dist)?.flatten().filter_map(|entry| entry.file_name().into_string().ok());
    let build = |name: String| {
        let hash = name.strip_prefix("landfall-")?.strip_suffix(".wasm")?;
        (!hash.contains('-')).then(|| hash.to_owned())
    };
    let found = names.filter_map(build).next();
    found.ok_or_else(|| format!("{}: expected landfall-<hash>.wasm, found none", dist.display()).into())
}

/// Another file under this one's name: with another hash where it is pinned, and else of another country, language or
/// purpose. `None`: there is nothing that it could be taken for.
///
/// # Errors
/// - A built file can't be read.
pub(super) fn another(file: File, path: &str, dist: &Path) -> Told<Option<Vec<u8>>> {
    let built = |path: &str| fs::read(dist.join(path.trim_start_matches('/')));
    Ok(match file {
        // A line more is another hash; the page of this fault names the one that was built.
        File::Script => Some([built(path)?, b"\n".to_vec()].concat()),
        // An empty section of a name that nobody reads.
        File::Wasm => Some([built(path)?, vec![0, 2, 1, b'x']].concat()),
        File::Market if path.contains("/FR.") => Some(built("markets/GB.json")?),
        File::Market => Some(built("markets/FR.json")?),
        File::Rates => Some(built("markets/FR.json")?),
        File::Holidays => Some(built("holidays/SA.json")?),
        File::Catalogue => Some(built("holidays/SA.json")?),
        File::Table => Some(built("holidays/SA.json")?),
        File::Words if path.contains("/de/") => Some(built(&path.replace("/de/", "/fr/"))?),
        File::Words => Some(built(&path.replace("/en/", "/fr/"))?),
        // Whatever a merchant writes there is theirs.
        File::Config | File::OwnWords => None,
    })
}

/// The file as an older release, or last year, had it. `None`: that is the same.
///
/// # Errors
/// - A built file can't be read, or is not what it was.
pub(super) fn older(file: File, path: &str, dist: &Path) -> Told<Option<Vec<u8>>> {
    let text = |path: &str| fs::read_to_string(dist.join(path.trim_start_matches('/')));
    let json = |path: &str| -> Told<Value> { Ok(serde_json::from_str(&text(path)?)?) };
    Ok(match file {
        // It asks for files of its own build, which are gone.
        File::Script => Some(text(path)?.replace(&build(dist)?, GONE).into()),
        File::Wasm => {
            let other = if path.contains("-days-") { "views" } else { "days" };
            Some(fs::read(dist.join(format!("landfall-{other}-{}.wasm", build(dist)?)))?)
        }
        File::Config => {
            let mut config: Value = serde_json::from_str(super::pages::CONFIG)?;
            put(&mut config, "store", "shipsFrom", json!("US"))?;
            Some(config.to_string().into())
        }
        File::Market => {
            let mut market = json(path)?;
            market.as_object_mut().ok_or("a market that is no object")?.remove("grade");
            Some(market.to_string().into())
        }
        File::Rates => {
            let mut rates = json(path)?;
            *rates.get_mut("date").ok_or("rates without a date")? = json!("2025-11-28");
            Some(rates.to_string().into())
        }
        File::Holidays => {
            let mut holidays = json(path)?;
            for (key, day) in [("first", "2022-01-01"), ("last", "2025-12-31")] {
                *holidays.get_mut(key).ok_or("holidays without days")? = json!(day);
            }
            Some(holidays.to_string().into())
        }
        File::Table => {
            let mut table = json(path)?;
            table.as_object_mut().ok_or("a table that is no object")?.remove("price");
            Some(table.to_string().into())
        }
        File::Words => Some(shortened(&text(path)?).into()),
        // It names files of its own version, which are gone. Those are never packed again under their name.
        File::Catalogue if path == super::pages::CATALOGUE_INDEX => {
            Some(json!({"version": GONE, "shards": 8, "products": 12}).to_string().into())
        }
        File::Catalogue | File::OwnWords => None,
    })
}

fn put(root: &mut Value, object: &str, key: &str, value: Value) -> Told {
    let members = root.get_mut(object).and_then(Value::as_object_mut).ok_or("no such object")?;
    members.insert(key.to_owned(), value);
    Ok(())
}

/// Words without their last third: messages that came later.
fn shortened(words: &str) -> String {
    let lines: Vec<&str> = words.lines().collect();
    let two_thirds = lines.len() * 2 / 3;
    let is_begin = |line: &&str| line.starts_with(|c: char| c.is_ascii_lowercase());
    let end = lines.iter().skip(two_thirds).position(is_begin).map_or(lines.len(), |at| two_thirds + at);
    lines.get(..end).unwrap_or_default().join("\n") + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn older_words_end_where_a_message_begins() {
        assert_eq!(
            shortened("a = 1\nb =\n    2\nc = 3\n    more\nd = 4\n"),
            "a = 1\nb =\n    2\nc = 3\n    more\n"
        );
        assert_eq!(shortened("a = 1\nb = 2\nc = 3\n"), "a = 1\nb = 2\n");
    }
}
