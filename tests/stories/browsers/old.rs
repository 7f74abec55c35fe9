//! Browsers that are too old: what they lack is taken away before the page begins. The page's own prices stay, and where
//! the script runs at all, one message says why; what can be done without is done without. `docs/browsers.md` says which
//! browsers these are. And data files that are older or newer than the script: `docs/long-life.md`.

use crate::common::{all_localized, console, own_prices_and_one_message, silent_console};
use std::time::Duration;
use stories::{Stage, Story, Told, ensure, story};

/// The stories of this file.
pub(crate) fn stories() -> Vec<Story> {
    vec![
        story!(BERLIN, a_browser_that_is_too_old_keeps_the_prices_and_says_why),
        story!(BERLIN, a_browser_that_cannot_run_the_script_keeps_the_prices),
        story!(BERLIN, what_can_be_done_without_is_done_without),
        story!(BERLIN, data_files_without_a_format_are_read),
        story!(BERLIN, err_data_of_a_newer_format_leaves_the_prices_and_says_so),
    ]
}

fn without(missing: &str) -> String {
    format!("/story/old.html?without={missing}")
}

/// What is missing, and what the message says.
const TOO_OLD: [(&str, &str); 4] = [
    ("CSSStyleSheet.prototype.replaceSync", "this browser is too old"),
    ("AbortSignal.timeout", "this browser is too old"),
    // Some browsers are locked down like this on purpose.
    ("WebAssembly", "WebAssembly"),
    ("&refuses", "invalid opcode"),
];

async fn a_browser_that_is_too_old_keeps_the_prices_and_says_why(stage: &Stage<'_>) -> Told {
    for (missing, mention) in TOO_OLD {
        stage.open(&without(missing)).await?;
        own_prices_and_one_message(stage, &[mention])
            .await
            .map_err(|why| format!("without {missing}: {why}"))?;
    }
    Ok(())
}

/// The script ends at its first step, or does not even begin.
const NO_SCRIPT: [&str; 2] = ["FinalizationRegistry", "customElements"];

async fn a_browser_that_cannot_run_the_script_keeps_the_prices(stage: &Stage<'_>) -> Told {
    for missing in NO_SCRIPT {
        stage.open(&without(missing)).await?;
        untouched(stage).await.map_err(|why| format!("without {missing}: {why}"))?;
    }
    // Grammar that a browser does not know, it refuses as a whole.
    let script = stage.built_file("landfall.js")?;
    stage.server.replace("/landfall.js", script.replacen("use strict", "use strict\";1?.?2;\"", 1));
    stage.open("/story/prices.html").await?;
    untouched(stage).await.map_err(|why| format!("with unknown grammar: {why}").into())
}

/// Nothing was painted, and the browser said why.
async fn untouched(stage: &Stage<'_>) -> Told {
    let _: bool = stage.until("the browser said why", "window.__log.length > 0").await?;
    tokio::time::sleep(Duration::from_millis(250)).await;
    for price in stage.prices().await? {
        ensure!(price.shows_its_own(), "expected the page's own price, seen {price:?}");
    }
    let lines = console(stage).await?;
    ensure!(!lines.is_empty(), "expected a message of the browser's");
    Ok(())
}

/// All at once: each is asked for by name.
const SPARED: &str = "requestIdleCallback,Intl.DisplayNames,Intl.ListFormat,Intl.PluralRules,Intl.Locale";

async fn what_can_be_done_without_is_done_without(stage: &Stage<'_>) -> Told {
    stage.open(&without(SPARED)).await?;
    all_localized(&stage.settled().await?)?;
    stage.element("[part~=breakdown-button]").await?.click().await?;
    let _: String =
        stage.until("the breakdown is open", "reader.text(reader.one('[part~=breakdown-total]'))").await?;
    stage.element("[part~=button]").await?.click().await?;
    let _: bool = stage.until("the picker is open", "reader.one('[part~=dialog]')?.open").await?;
    silent_console(stage).await
}

/// The data files of a first visit.
const DATA: [&str; 2] = ["markets/DE.json", "rates.json"];

/// The built file, whose format is another one. It stands there: whoever writes the file says it.
fn of_format(stage: &Stage<'_>, file: &str, format: &str) -> Told<String> {
    let text = stage.built_file(file)?;
    let other = text.replacen("\"format\":1,", format, 1);
    ensure!(other != text, "{file} names no format");
    Ok(other)
}

/// As releases before the first format number wrote them.
async fn data_files_without_a_format_are_read(stage: &Stage<'_>) -> Told {
    for file in DATA {
        stage.server.replace(&format!("/{file}"), of_format(stage, file, "")?);
    }
    stage.open("/story/prices.html").await?;
    all_localized(&stage.settled().await?)?;
    silent_console(stage).await
}

async fn err_data_of_a_newer_format_leaves_the_prices_and_says_so(stage: &Stage<'_>) -> Told {
    for file in DATA {
        stage.server.mend();
        stage.server.replace(&format!("/{file}"), of_format(stage, file, "\"format\":2,")?);
        stage.open("/story/prices.html").await?;
        own_prices_and_one_message(stage, &[file, "format: expected"]).await?;
    }
    Ok(())
}
