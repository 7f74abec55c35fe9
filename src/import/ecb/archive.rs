//! The zip in which the CSV files are published: one member, no more.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::EcbError;

/// The largest member that is unpacked, in bytes. The history of 27 years has 1.3 MB.
const LIMIT: u64 = 64 << 20;

/// Name (with the archive's before it) and bytes of the one CSV or XML file inside.
pub(super) fn only_member(name: &str, bytes: &[u8]) -> Result<(String, Vec<u8>), EcbError> {
    let broken = |e: zip::result::ZipError| EcbError::new(name, &e.to_string(), "a zip that can be opened");
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(broken)?;
    let names: Result<Vec<String>, _> = archive.file_names().map(|n| n.map(|n| n.into_owned())).collect();
    let is_table = |n: &String| [".csv", ".xml"].iter().any(|end| n.to_ascii_lowercase().ends_with(end));
    let members: Vec<String> = names.map_err(broken)?.into_iter().filter(is_table).collect();
    let [member] = members.as_slice() else {
        let found = if members.is_empty() { "none".to_owned() } else { members.join(", ") };
        return Err(EcbError::new(name, &found, "one .csv or .xml file inside"));
    };
    let file = archive.by_name(member).map_err(broken)?;
    let mut unpacked = Vec::new();
    let inside = format!("{name}/{member}");
    file.take(LIMIT + 1)
        .read_to_end(&mut unpacked)
        .map_err(|e| EcbError::new(&inside, &e.to_string(), "a member that can be unpacked"))?;
    if unpacked.len() as u64 > LIMIT {
        return Err(EcbError::new(&inside, "more", &format!("at most {} MB unpacked", LIMIT >> 20)));
    }
    Ok((inside, unpacked))
}
