//! What several stories ask.

use serde_json::Value;
use std::time::Duration;
use stories::{Price, Stage, Told, ensure, ensure_eq, minor_units};

/// The listing, and the product whose landed price the stories open.
pub(crate) const LISTING: &str = "index.html";
pub(crate) const PRODUCT: &str = "product/toy-boat.html";
pub(crate) const CART: &str = "cart.html";

/// A page of the demo shop in a language: `/cart.html`, `/de/cart.html`.
pub(crate) fn demo(language: &str, page: &str) -> String {
    if language == "en" { format!("/{page}") } else { format!("/{language}/{page}") }
}

/// Ends the story unless every price is localized.
pub(crate) fn all_localized(prices: &[Price]) -> Told {
    for price in prices {
        ensure!(price.is("localized"), "expected every price localized, seen {price:?}");
    }
    Ok(())
}

/// The amount that a price shows, in minor units; the story ends where it can't be read.
pub(crate) fn amount(price: &Price, decimals: usize) -> Told<i64> {
    let text = price.amount.as_deref().ok_or_else(|| format!("no part \"amount\" in {price:?}"))?;
    minor_units(text, decimals)
        .ok_or_else(|| format!("expected an amount with {decimals} decimals, seen {text:?}").into())
}

/// The literal beginning of a message in the built words, up to its first placeable: what a text in that language must
/// contain, without writing the words a second time.
pub(crate) fn word(stage: &Stage<'_>, language: &str, message: &str) -> Told<String> {
    let file = |name: &str| stage.built_file(&format!("locales/{language}/{name}"));
    let words = stories::WORDS.into_iter().map(file).collect::<Told<Vec<_>>>()?.concat();
    let start = format!("{message} = ");
    let line = words.lines().find_map(|line| line.strip_prefix(&start));
    let line = line.ok_or_else(|| format!("no message {message} in the words of {language}"))?;
    Ok(line.split('{').next().unwrap_or(line).trim().to_owned())
}

/// The failure table's promise: the page's own prices stay, one console line and one event name each of `mentions`, and
/// nothing else is reported.
pub(crate) async fn own_prices_and_one_message(stage: &Stage<'_>, mentions: &[&str]) -> Told {
    stage.event("error").await?;
    // A second message would come right after the first.
    tokio::time::sleep(Duration::from_millis(250)).await;
    for price in stage.settled().await? {
        ensure!(price.shows_its_own(), "expected the page's own price, seen {price:?}");
        ensure!(!price.is("localized"), "expected no localized price, seen {price:?}");
    }
    let lines = console(stage).await?;
    ensure_eq!(lines.len(), 1, "console lines, which are {lines:#?}");
    let events = stage.events("error").await?;
    ensure_eq!(events.len(), 1, "landfall:error events, which are {events:#?}");
    ensure_eq!(
        stage.events("market:change").await?,
        Vec::<Value>::new(),
        "markets told of, though none is known"
    );
    for mention in mentions {
        for text in [lines.join(""), events.iter().map(ToString::to_string).collect()] {
            ensure!(text.contains(mention), "expected {mention:?} in the message, seen {text}");
        }
    }
    Ok(())
}

/// All that the page's scripts reported. What the browser itself says about a file that it could not load is left out:
/// no page can prevent that.
pub(crate) async fn console(stage: &Stage<'_>) -> Told<Vec<String>> {
    let log = stage.log().await?;
    let ours = log.iter().filter(|line| !matches!(line.kind.as_str(), "resource" | "policy"));
    Ok(ours.map(ToString::to_string).collect())
}

/// Ends the story if anything was reported.
pub(crate) async fn silent_console(stage: &Stage<'_>) -> Told {
    let lines = console(stage).await?;
    ensure!(lines.is_empty(), "expected a silent console, seen {lines:#?}");
    Ok(())
}
