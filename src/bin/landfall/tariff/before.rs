//! The tariff file whose place the new one would take, and the sources beside it.

use std::io;
use std::path::Path;

/// What stands in the place of the new file.
pub(super) enum Before {
    /// Nothing.
    Nothing,
    /// A tariff with so many rows.
    Tariff(u64),
    /// Another file.
    Other(String),
}

/// Looks at the file.
pub(super) fn at(path: &Path) -> io::Result<Before> {
    let file = match std::fs::File::open(path) {
        Ok(file) => file,
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(Before::Nothing),
        Err(e) => return Err(e),
    };
    let mut reader = csv::ReaderBuilder::new().comment(Some(b'#')).flexible(true).from_reader(file);
    let is_tariff =
        reader.headers().is_ok_and(|heading| heading.iter().take(3).eq(["hs", "national", "rate"]));
    if !is_tariff {
        return Ok(Before::Other(path.display().to_string()));
    }
    Ok(Before::Tariff(reader.byte_records().filter(Result::is_ok).count() as u64))
}

impl Before {
    /// The reasons not to put a file of so many rows there.
    pub(super) fn problems(&self, rows: u64) -> Vec<String> {
        match self {
            Before::Tariff(before) if rows < before / 2 => {
                vec![format!(
                    "the file there has {before} rows, this one {rows}: is it a part of the tariff?"
                )]
            }
            Before::Other(path) => vec![format!("{path}: the file there is no tariff file")],
            _ => Vec::new(),
        }
    }
}

/// Whether the `sources.toml` of the rules that the tariff is part of has the key.
pub(super) fn knows_source(out: &Path, key: &str) -> bool {
    let rules = out.parent().map(|tariffs| tariffs.join("../sources.toml"));
    let text = rules.and_then(|path| std::fs::read_to_string(path).ok());
    text.and_then(|text| text.parse::<toml::Table>().ok()).is_some_and(|table| table.contains_key(key))
}
