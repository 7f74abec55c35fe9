//! Plural forms: the browser chooses those that the tool and the translators' checks choose.

use std::collections::BTreeMap;

use stories::{Stage, Story, Told, ensure, ensure_eq, story};

/// Language, kind, and numbers with their forms; `tests/locales/plurals.rs` holds the tool to it.
const TABLE: &str = include_str!("../../fixtures/plurals.tsv");

/// The forms of a row's numbers, asked as the widget asks: with as many digits after the point as are written.
const ASK: &str = "return Object.fromEntries(arguments[2].map(number => [number, new Intl.PluralRules(arguments[0], \
     {type: arguments[1], minimumFractionDigits: (number.split('.')[1] ?? '').length}).select(number)]))";

/// The stories of this file.
pub(crate) fn stories() -> Vec<Story> {
    vec![story!(BERLIN, the_browser_chooses_the_plural_forms_that_the_tool_chooses)]
}

async fn the_browser_chooses_the_plural_forms_that_the_tool_chooses(stage: &Stage<'_>) -> Told {
    stage.open("/story/harness.html").await?;
    let mut seen = 0;
    for row in TABLE.lines() {
        let mut cells = row.split('\t');
        let mut cell = || cells.next().unwrap_or_default();
        let (language, kind, numbers) = (cell(), cell(), cell());
        let wanted: BTreeMap<String, String> = numbers
            .split(' ')
            .filter_map(|pair| pair.split_once('='))
            .map(|(number, form)| (number.to_owned(), form.to_owned()))
            .collect();
        seen += wanted.len();
        let asked: Vec<&String> = wanted.keys().collect();
        let arguments = vec![language.into(), kind.into(), serde_json::json!(asked)];
        let chosen: BTreeMap<String, String> = stage.script(ASK, arguments).await?;
        ensure_eq!(chosen, wanted, "{language} {kind}");
    }
    ensure!(seen > 50, "only {seen} numbers in the table");
    Ok(())
}
