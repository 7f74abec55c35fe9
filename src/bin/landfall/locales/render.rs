//! `landfall locales render LANG`: every message with sample values.

use std::path::Path;

use clap::Args;
use landfall::l10n::plain as without_marks;
use landfall::locales::{Row, rows};
use serde_json::Value;

use super::folder::{Folder, plain};
use crate::input::Stop;

/// What to print.
#[derive(Args)]
pub(crate) struct RenderArgs {
    /// The language by tag
    language: String,
    /// Huge amounts and hostile texts as well
    #[arg(long)]
    trials: bool,
}

/// Exit code 1 where a message can't be formatted.
pub(super) fn run(dir: &Path, args: &RenderArgs, as_json: bool) -> Result<(String, bool), Stop> {
    let folder = Folder::read(dir, std::slice::from_ref(&args.language))?;
    let text = folder.languages.first().map(|language| language.text.as_str()).unwrap_or_default();
    let all = rows(&folder.source, &args.language, text, (&plain(), &plain()), args.trials);
    let faulty = all.iter().flat_map(|row| &row.texts).any(|text| !text.faults.is_empty());
    if as_json {
        let list: Vec<Value> = all.iter().map(|row| Value::from(row.to_json())).collect();
        return Ok((format!("{:#}\n", Value::Array(list)), faulty));
    }
    Ok((all.iter().map(told).collect(), faulty))
}

fn told(row: &Row) -> String {
    let mut told = format!("{}\n", row.id);
    let mut before = "";
    for text in &row.texts {
        let shown = without_marks(&text.text);
        // Sizes of numbers change nothing where there are no variants.
        if text.faults.is_empty() && shown == before {
            continue;
        }
        let label = if text.label.is_empty() { String::new() } else { format!("[{}] ", text.label) };
        told.push_str(&match text.faults.first() {
            Some(fault) => format!("  {label}can't be formatted: {fault}\n"),
            None => format!("  {label}{shown}\n"),
        });
        before = if text.faults.is_empty() { &text.text } else { "" };
    }
    told
}
