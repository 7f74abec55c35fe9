//! The script tag and `window.landfall`: loaded twice, called early, listened to.

use crate::common::{all_localized, silent_console};
use serde_json::{Value, json};
use stories::{Stage, Story, Told, ensure, ensure_eq, story};

/// The stories of this file.
pub(crate) fn stories() -> Vec<Story> {
    vec![
        story!(BERLIN, a_script_loaded_twice_works_once_and_warns_once),
        story!(BERLIN, calls_before_the_script_is_there_are_answered_in_order),
        story!(BERLIN, a_call_after_the_start_is_answered_too),
        story!(BERLIN, a_caller_that_throws_does_not_stop_the_next_one),
        story!(BERLIN, events_tell_of_the_market_and_its_reason),
        story!(BERLIN, a_quote_update_carries_a_quote_that_adds_up),
        story!(BERLIN, a_listener_can_be_taken_off_again),
        story!(BERLIN, the_pinned_script_works_as_the_newest_one),
    ]
}

async fn a_script_loaded_twice_works_once_and_warns_once(stage: &Stage<'_>) -> Told {
    stage.open("/story/twice.html").await?;
    all_localized(&stage.settled().await?)?;
    ensure_eq!(stage.server.count("*.wasm"), 1, "requests for the wasm");
    let log = stage.log().await?;
    ensure_eq!(log.len(), 1, "lines, which are {log:#?}");
    ensure!(log.iter().all(|line| line.kind == "warn" && line.text.contains("landfall")), "the line {log:?}");
    ensure_eq!(stage.events("ready").await?.len(), 1, "landfall:ready events");
    Ok(())
}

async fn calls_before_the_script_is_there_are_answered_in_order(stage: &Stage<'_>) -> Told {
    stage.open("/story/queue.html").await?;
    stage.settled().await?;
    let seen: Vec<Value> =
        stage.until("both calls were answered", "window.seen.length >= 2 && window.seen").await?;
    ensure_eq!(seen.get(..2), Some(&[json!("first"), json!("second")][..]), "the answers");
    let same: bool = stage.script("return window.api === window.landfall", vec![]).await?;
    ensure!(same, "the queue's argument is not window.landfall");
    silent_console(stage).await
}

async fn a_call_after_the_start_is_answered_too(stage: &Stage<'_>) -> Told {
    stage.open("/story/queue.html").await?;
    stage.settled().await?;
    let push = "(window.landfall ||= []).push(api => { window.late = api.market.country }); return null";
    let _: Option<bool> = stage.script(push, vec![]).await?;
    let country: String = stage.until("the late call was answered", "window.late").await?;
    ensure_eq!(country, "DE", "the country");
    Ok(())
}

async fn a_caller_that_throws_does_not_stop_the_next_one(stage: &Stage<'_>) -> Told {
    stage.open("/story/queue.html").await?;
    stage.settled().await?;
    let push = "landfall.push(() => { throw new Error('a mistake of the page') }); landfall.push(() => { window.next = true }); return null";
    // The mistake may well be reported to the page that made it; what counts is the next caller.
    drop(stage.script::<Option<bool>>(push, vec![]).await);
    let _: Option<bool> =
        stage.script("landfall.push(() => { window.next = true }); return null", vec![]).await?;
    let next: bool = stage.until("the next call was answered", "window.next").await?;
    ensure!(next, "not answered");
    all_localized(&stage.prices().await?)
}

async fn events_tell_of_the_market_and_its_reason(stage: &Stage<'_>) -> Told {
    stage.open("/story/prices.html").await?;
    stage.settled().await?;
    let ready = stage.event("ready").await?;
    let version: String = stage.script("return landfall.version", vec![]).await?;
    ensure_eq!(ready.get("version"), Some(&json!(version)), "the version in {ready}");
    let first = stage.event("market:change").await?;
    let expected = json!({"country": "DE", "currency": "EUR", "language": "en", "reason": "time-zone"});
    for (key, value) in expected.as_object().into_iter().flatten() {
        ensure_eq!(first.get(key), Some(value), "{key} in {first}");
    }
    let market: Value = stage.script("return landfall.market", vec![]).await?;
    ensure_eq!(market.get("reason"), Some(&json!("time-zone")), "the reason in {market}");
    let _: Option<bool> = stage.script("landfall.setMarket({country: 'JP'}); return null", vec![]).await?;
    let _: bool = stage
        .until(
            "the second event came",
            "window.__events.filter(e => e.name === 'market:change').length === 2",
        )
        .await?;
    let events = stage.events("market:change").await?;
    let second = events.last().cloned().unwrap_or_default();
    let expected = json!({"country": "JP", "currency": "JPY", "language": "en", "reason": "chosen"});
    for (key, value) in expected.as_object().into_iter().flatten() {
        ensure_eq!(second.get(key), Some(value), "{key} in {second}");
    }
    silent_console(stage).await
}

async fn a_quote_update_carries_a_quote_that_adds_up(stage: &Stage<'_>) -> Told {
    stage.open("/story/prices.html").await?;
    stage.settled().await?;
    let find = "(e => e && (e.detail.quote ?? e.detail))(window.__events.find(e => e.name === 'quote:update' && \
                (e.detail.quote ?? e.detail).totals))";
    let quote: Value = stage.until("a quote came", find).await?;
    let read = |key: &str| -> Told<i64> {
        let text = quote.pointer(&format!("/totals/{key}")).and_then(Value::as_str).unwrap_or_default();
        stories::minor_units(text, 2).ok_or_else(|| format!("no amount {key} in {quote}").into())
    };
    let mut sum = 0;
    for key in ["goods", "shipping", "insurance", "duty", "tax", "fees"] {
        sum += read(key)?;
    }
    ensure_eq!(read("total")?, sum, "the total of {quote}");
    ensure_eq!(quote.get("currency"), Some(&json!("EUR")), "the currency");
    Ok(())
}

async fn a_listener_can_be_taken_off_again(stage: &Stage<'_>) -> Told {
    stage.open("/story/prices.html").await?;
    stage.settled().await?;
    let listen = "window.heard = 0; window.off = landfall.on('market:change', () => { window.heard += 1 }); \
                  landfall.setMarket({country: 'JP'}); return null";
    let _: Option<bool> = stage.script(listen, vec![]).await?;
    let _: bool = stage.until("the change was heard", "window.heard === 1").await?;
    let _: Option<bool> =
        stage.script("window.off(); landfall.setMarket({country: 'GB'}); return null", vec![]).await?;
    let _: bool = stage.until("the market changed again", "landfall.market.country === 'GB'").await?;
    let heard: u32 = stage.script("return window.heard", vec![]).await?;
    ensure_eq!(heard, 1, "how often the listener heard");
    Ok(())
}

async fn the_pinned_script_works_as_the_newest_one(stage: &Stage<'_>) -> Told {
    let integrity: Value = serde_json::from_str(&stage.built_file("integrity.json")?)?;
    let names = integrity.as_object().into_iter().flatten();
    let (name, hash) = names
        .filter_map(|(name, hash)| Some((name, hash.as_str()?)))
        .find(|(name, _)| name.starts_with("landfall-") && name.ends_with(".js"))
        .ok_or("integrity.json names no versioned script")?;
    let tag = format!("<script async src=\"/{name}\" integrity=\"{hash}\" crossorigin ");
    let page = include_str!("../pages/strict.html").replace("<script async src=\"/landfall.js\" ", &tag);
    ensure!(page.contains(name), "the script tag was not replaced");
    stage.server.replace("/story/strict.html", page);
    stage.open("/story/strict.html").await?;
    all_localized(&stage.settled().await?)
}
