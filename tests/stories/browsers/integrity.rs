//! The chain of hashes: page to script, script to each file of its wasm. Broken on purpose at each link, what comes after
//! the break is not run, the page keeps what it has, and one message names the file.

use crate::common::{all_localized, console, own_prices_and_one_message};
use serde_json::Value;
use std::fs;
use stories::{Stage, Story, Told, ensure, ensure_eq, story};

/// The stories of this file.
pub(crate) fn stories() -> Vec<Story> {
    vec![
        story!(BERLIN, err_a_script_that_is_not_the_one_of_its_hash_does_not_run),
        story!(BERLIN, err_a_wasm_that_is_not_the_one_of_the_script_does_not_run),
        story!(BERLIN, err_a_later_file_that_is_not_the_one_of_the_script_does_not_run),
    ]
}

/// What makes another module of one, as valid as before: a section without a name that nobody reads.
const ANOTHER: [u8; 3] = [0, 1, 0];

/// The name of a built file that begins and ends like this.
fn built(stage: &Stage<'_>, start: &str, end: &str) -> Told<String> {
    let mut found: Vec<String> = fs::read_dir(stage.dist())?
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .filter(|name| name.starts_with(start) && name.ends_with(end))
        .collect();
    found.sort_by_key(String::len);
    found.into_iter().next().ok_or_else(|| format!("no built file {start}…{end}").into())
}

/// Serves a file of the wasm with a section more: whatever reads it finds nothing wrong with it.
fn exchange(stage: &Stage<'_>, name: &str) -> Told {
    let mut bytes = fs::read(stage.dist().join(name))?;
    bytes.extend(ANOTHER);
    stage.server.replace(&format!("/{name}"), bytes);
    Ok(())
}

async fn err_a_script_that_is_not_the_one_of_its_hash_does_not_run(stage: &Stage<'_>) -> Told {
    let integrity: Value = serde_json::from_str(&stage.built_file("integrity.json")?)?;
    let name = built(stage, "landfall-", ".js")?;
    let hash =
        integrity.get(&name).and_then(Value::as_str).ok_or("integrity.json does not have the script")?;
    let open = async |body: Option<String>| -> Told {
        stage.server.mend();
        let tag = format!("<script async src=\"/{name}\" integrity=\"{hash}\" crossorigin ");
        let page = include_str!("../pages/every.html").replace("<script async src=\"/landfall.js\" ", &tag);
        stage.server.replace("/story/every.html", page);
        if let Some(body) = body {
            stage.server.replace(&format!("/{name}"), body);
        }
        stage.open("/story/every.html").await
    };
    open(None).await?;
    all_localized(&stage.settled().await?)?;
    // That page may still be asking for its later parts.
    stage.web.goto("about:blank").await?;
    stage.server.forget_requests();
    // One sign more, in a comment.
    open(Some(format!("{}//", stage.built_file(&name)?))).await?;
    let _: bool =
        stage.until("the script was refused", "window.__log.some(line => line.kind === 'resource')").await?;
    let absent: bool = stage
        .script("return window.landfall === undefined && !customElements.get('landfall-price')", vec![])
        .await?;
    ensure!(absent, "a script that is not the one of its hash ran");
    ensure_eq!(stage.server.count("*.wasm"), 0, "requests for the wasm");
    for price in stage.prices().await? {
        ensure!(price.shows_its_own(), "expected the page's own price, seen {price:?}");
    }
    Ok(())
}

async fn err_a_wasm_that_is_not_the_one_of_the_script_does_not_run(stage: &Stage<'_>) -> Told {
    let name = built(stage, "landfall-", ".wasm")?;
    exchange(stage, &name)?;
    stage.open("/story/prices.html").await?;
    own_prices_and_one_message(stage, &[&name, "integrity"]).await
}

/// A file that comes later, the button that asks for it, and the elements that need it.
const LATER: [(&str, &str, &[&str]); 5] = [
    ("days", "", &["delivery", "cart", "threshold"]),
    ("views", "", &["cart", "threshold"]),
    ("cart", "", &["cart", "threshold"]),
    ("later", "document.getElementById('picker').shadowRoot?.querySelector('button')", &["inline"]),
    ("adopt", "", &[]),
];

async fn err_a_later_file_that_is_not_the_one_of_the_script_does_not_run(stage: &Stage<'_>) -> Told {
    for (part, ask, needing) in LATER {
        stage.server.mend();
        let name = built(stage, &format!("landfall-{part}-"), ".wasm")?;
        exchange(stage, &name)?;
        stage.open("/story/every.html").await?;
        let prices = stage.settled().await?;
        all_localized(&prices).map_err(|why| format!("without {part}: {why}"))?;
        if !ask.is_empty() {
            // The prices may be there before it.
            let press = format!("{ask} && !{ask}.click()");
            let _: bool = stage.until(&format!("there is what asks for {part}"), &press).await?;
        }
        let event = stage.event("error").await?;
        for mention in [name.as_str(), "integrity"] {
            ensure!(event.to_string().contains(mention), "expected {mention:?} in {event}");
        }
        let own = "reader.all('[id]').filter(e => e.localName.startsWith('landfall-') && e.shadowRoot?.firstElementChild?.localName !== 'slot' \
                   && e.shadowRoot?.childElementCount).map(e => e.id)";
        for id in needing {
            let _: bool = stage
                .until(
                    &format!("#{id} shows its own content without {part}"),
                    &format!("!{own}.includes({id:?})"),
                )
                .await?;
        }
        let taken_in = "!!document.querySelector('#own landfall-price')";
        if part == "adopt" {
            let taken_in: bool = stage.script(&format!("return {taken_in}"), vec![]).await?;
            ensure!(!taken_in, "the page's own price is taken in without {part}");
        } else {
            // Its file may come last.
            let _: bool = stage.until("the page's own price is taken in", taken_in).await?;
        }
        let lines = console(stage).await?;
        ensure_eq!(lines.len(), 1, "console lines without {part}, which are {lines:#?}");
    }
    Ok(())
}
