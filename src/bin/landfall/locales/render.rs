//! `landfall locales render LANG`: every message with sample values, in every plural form and variant.

use std::path::{Path, PathBuf};

use clap::Args;
use landfall::l10n::plain as without_marks;
use landfall::locales::{Row, rows};
use serde_json::Value;

use super::browser;
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
    /// Let a headless browser print amounts, dates and names, as shoppers see them; without it they stay plain
    #[arg(long, value_name = "PROGRAM", num_args = 0..=1, default_missing_value = "chromium")]
    browser: Option<PathBuf>,
    /// The built files, for the browser
    #[arg(long, value_name = "DIR", default_value = "dist")]
    dist: PathBuf,
}

/// Exit code 1 where a message can't be formatted.
pub(super) fn run(dir: &Path, args: &RenderArgs, as_json: bool) -> Result<(String, bool), Stop> {
    let folder = Folder::read(dir, std::slice::from_ref(&args.language))?;
    let files = folder.languages.first().map(|language| language.files.clone()).unwrap_or_default();
    let list = match &args.browser {
        Some(program) => browser::rows(program, &args.dist, dir, &args.language, args.trials)?,
        None => {
            let all = rows(&folder.source, &args.language, files, (&plain(), &plain()), args.trials);
            all.iter().map(|row| Value::from(Row::to_json(row))).collect()
        }
    };
    let faulty = each_text(&list).any(|text| fault(text).is_some());
    if as_json {
        return Ok((format!("{list:#}\n"), faulty));
    }
    let rows = list.as_array().map(Vec::as_slice).unwrap_or_default();
    Ok((rows.iter().map(told).collect(), faulty))
}

fn each_text(list: &Value) -> impl Iterator<Item = &Value> {
    let rows = list.as_array().map(Vec::as_slice).unwrap_or_default();
    rows.iter().flat_map(texts)
}

fn texts(row: &Value) -> &[Value] {
    row.get("texts").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
}

fn member<'v>(value: &'v Value, name: &str) -> &'v str {
    value.get(name).and_then(Value::as_str).unwrap_or_default()
}

fn fault(text: &Value) -> Option<&str> {
    text.pointer("/faults/0").and_then(Value::as_str)
}

fn told(row: &Value) -> String {
    let mut told = format!("{}\n", member(row, "id"));
    let mut before = None;
    for text in texts(row) {
        let (shown, label) = (without_marks(member(text, "text")), member(text, "label"));
        let label = if label.is_empty() { String::new() } else { format!("[{label}] ") };
        if let Some(fault) = fault(text) {
            told.push_str(&format!("  {label}can't be formatted: {fault}\n"));
            continue;
        }
        // Texts that read alike are told once.
        if before.as_ref() != Some(&shown) {
            told.push_str(&format!("  {label}{shown}\n"));
        }
        before = Some(shown);
    }
    told
}
