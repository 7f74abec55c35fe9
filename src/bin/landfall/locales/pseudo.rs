//! `landfall locales pseudo --out DIR`: the two languages that nobody speaks.

use std::fs;
use std::path::Path;

use landfall::locales::{Pseudo, pseudo};
use serde_json::json;

use super::folder::source;
use crate::input::Stop;

pub(super) fn run(dir: &Path, out: &Path, as_json: bool) -> Result<String, Stop> {
    let source = source(dir)?;
    let mut written = Vec::new();
    for which in Pseudo::ALL {
        for (name, text) in pseudo(&source, which) {
            let path = out.join(which.tag()).join(name);
            let wrong = |e: std::io::Error| Stop::run(format!("{}: can't write: {e}", path.display()));
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder).map_err(wrong)?;
            }
            fs::write(&path, text).map_err(wrong)?;
            written.push(path.display().to_string());
        }
    }
    if as_json {
        return Ok(format!("{:#}\n", json!({"written": written})));
    }
    Ok(format!("{}\n", written.join("\n")))
}
