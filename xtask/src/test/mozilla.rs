//! What Mozilla's own checkers say about the files of words: complete and valid, by people who did not write ours.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::build::{FILES, write_file};
use crate::console::{command_line, work};
use crate::project::Project;
use crate::setup::mozilla;

/// What keeps a language from being complete and valid, in the summary of compare-locales.
const COUNTED: [&str; 4] = ["errors", "missing", "obsolete", "report"];

/// Runs compare-locales, moz.l10n lint and moz.l10n compare over all languages.
///
/// # Errors
/// - a checker can't be installed or started
/// - one of them finds something: all of it is in the message
pub(crate) fn check(project: &Project) -> Result<()> {
    let programs = mozilla::ready(project)?;
    work("Mozilla's checkers of words", || {
        let locales = project.root().join("locales");
        let tags = tags(&locales)?;
        let config = project.target().join("xtask").join("l10n.toml");
        write_file(&config, config_of(&locales, &tags).as_bytes())?;
        let mut wrong = compare_locales(&programs, &config, &locales, &tags)?;
        wrong.extend(lint(&programs, &locales, &tags)?);
        wrong.extend(compare(&programs, &config, &locales, &tags)?);
        if !wrong.is_empty() {
            bail!("{}", wrong.join("\n"));
        }
        Ok(())
    })
}

/// The languages that translate English.
fn tags(locales: &Path) -> Result<Vec<String>> {
    let list = locales.join("index.txt");
    let text = fs::read_to_string(&list).with_context(|| format!("could not read {}", list.display()))?;
    Ok(text.lines().filter(|tag| !tag.is_empty() && *tag != "en").map(str::to_owned).collect())
}

/// The files as both tools want to be told: English, and where the others stand.
fn config_of(locales: &Path, tags: &[String]) -> String {
    let tags: Vec<String> = tags.iter().map(|tag| format!("{tag:?}")).collect();
    let mut config =
        format!("basepath = {:?}\nlocales = [{}]\n", locales.display().to_string(), tags.join(", "));
    for name in FILES {
        config += &format!("\n[[paths]]\nreference = \"en/{name}\"\nl10n = \"{{locale}}/{name}\"\n");
    }
    config
}

fn compare_locales(programs: &Path, config: &Path, locales: &Path, tags: &[String]) -> Result<Vec<String>> {
    let mut command = Command::new(programs.join("compare-locales"));
    command.args(["--json", "-", "--return-zero"]).arg(config).arg(locales).args(tags);
    let report = json(&mut command)?;
    let summary =
        report.pointer("/0/summary").and_then(Value::as_object).context("compare-locales: no summary")?;
    Ok(incomplete(summary, tags))
}

/// Languages that the summary does not have, or has with something to do.
fn incomplete(summary: &serde_json::Map<String, Value>, tags: &[String]) -> Vec<String> {
    let mut wrong = Vec::new();
    for tag in tags {
        let Some(counts) = summary.get(tag) else {
            wrong.push(format!("compare-locales: did not look at {tag}"));
            continue;
        };
        for name in COUNTED {
            let count = counts.get(name).and_then(Value::as_u64);
            if count != Some(0) {
                wrong.push(format!(
                    "compare-locales: {tag}: {name}: {}",
                    count.map_or("none".to_owned(), |n| n.to_string())
                ));
            }
        }
    }
    wrong
}

fn lint(programs: &Path, locales: &Path, tags: &[String]) -> Result<Vec<String>> {
    let mut command = Command::new(programs.join("moz-l10n"));
    command.arg("lint");
    for tag in tags.iter().map(String::as_str).chain(["en"]) {
        command.args(FILES.map(|name| locales.join(tag).join(name)));
    }
    let out = command.output().with_context(|| format!("could not start `{}`", command_line(&command)))?;
    let said = String::from_utf8_lossy(&[out.stdout, out.stderr].concat()).trim().to_owned();
    Ok(if out.status.success() { Vec::new() } else { vec![format!("moz.l10n lint: {said}")] })
}

fn compare(programs: &Path, config: &Path, locales: &Path, tags: &[String]) -> Result<Vec<String>> {
    let mut command = Command::new(programs.join("moz-l10n"));
    command.args(["compare", "--json", "--source"]).arg(config);
    command.args(tags.iter().map(|tag| locales.join(tag)));
    let report = json(&mut command)?;
    let mut wrong = Vec::new();
    for tag in tags {
        let of_it = report.get(tag).with_context(|| format!("moz.l10n compare: did not look at {tag}"))?;
        for name in ["errors", "missing"] {
            match of_it.get(name) {
                Some(Value::Null) => {}
                other => {
                    wrong.push(format!("moz.l10n compare: {tag}: {name}: {}", other.unwrap_or(&Value::Null)))
                }
            }
        }
    }
    Ok(wrong)
}

fn json(command: &mut Command) -> Result<Value> {
    let line = command_line(command);
    let out = command.output().with_context(|| format!("could not start `{line}`"))?;
    let said = || String::from_utf8_lossy(&out.stderr).into_owned();
    serde_json::from_slice(&out.stdout)
        .with_context(|| format!("`{line}` printed something else than JSON\n{}", said()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_language_with_anything_to_do_or_that_was_not_looked_at_is_named() {
        let summary = json!({
            "de": {"errors": 0, "missing": 0, "obsolete": 0, "report": 0, "warnings": 1},
            "ja": {"errors": 0, "missing": 2, "obsolete": 0, "report": 0},
        });
        let tags = ["de", "ja", "ar"].map(str::to_owned);
        let wrong = incomplete(summary.as_object().unwrap(), &tags);
        assert_eq!(wrong, ["compare-locales: ja: missing: 2", "compare-locales: did not look at ar"]);
    }
}
