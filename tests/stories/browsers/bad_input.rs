//! Mistakes and malice in the page: the fallback stays, one message names element, found and expected; text stays text.

use crate::common::console;
use std::time::Duration;
use stories::{Stage, Story, Told, ensure, ensure_eq, story};

/// The stories of this file.
pub(crate) fn stories() -> Vec<Story> {
    vec![
        story!(BERLIN, each_wrong_attribute_keeps_its_fallback_and_is_named_once),
        story!(BERLIN, a_corrected_attribute_is_localized),
        story!(BERLIN, hostile_text_in_attributes_stays_text),
        story!(BERLIN, hostile_text_in_words_and_configuration_stays_text),
    ]
}

/// Element, attribute, what is found there.
const MISTAKES: [(&str, &str, &str); 6] = [
    ("currency", "currency", "XQZ"),
    ("amount", "amount", "4,7.00.1"),
    ("missing", "amount", ""),
    ("digits", "amount", "45.123"),
    ("quantity", "quantity", "many"),
    ("hs", "hs", "42-tote"),
];

async fn each_wrong_attribute_keeps_its_fallback_and_is_named_once(stage: &Stage<'_>) -> Told {
    stage.open("/story/bad.html").await?;
    let prices = stage.settled().await?;
    tokio::time::sleep(Duration::from_millis(200)).await;
    let lines = console(stage).await?;
    for price in &prices {
        if price.id == "good" {
            ensure!(price.is("localized"), "the good one: {price:?}");
        } else {
            ensure!(
                price.shows_its_own() && price.is("error"),
                "expected the fallback in state error, seen {price:?}"
            );
        }
    }
    for (id, attribute, found) in MISTAKES {
        let named: Vec<&String> = lines.iter().filter(|line| line.contains(&format!("#{id}"))).collect();
        ensure_eq!(named.len(), 1, "lines about #{id} in {lines:#?}");
        for mention in ["landfall-price", attribute, found, "expected"] {
            ensure!(named.iter().all(|line| line.contains(mention)), "expected {mention:?} in {named:?}");
        }
    }
    ensure_eq!(lines.len(), MISTAKES.len(), "lines, which are {lines:#?}");
    ensure_eq!(stage.events("error").await?.len(), MISTAKES.len(), "landfall:error events");
    Ok(())
}

async fn a_corrected_attribute_is_localized(stage: &Stage<'_>) -> Told {
    stage.open("/story/bad.html").await?;
    stage.settled().await?;
    let correct = "document.getElementById('currency').setAttribute('currency', 'USD'); return null";
    let _: Option<bool> = stage.script(correct, vec![]).await?;
    let _: bool = stage
        .until(
            "the corrected price is localized",
            "document.getElementById('currency').getAttribute('state') === 'localized'",
        )
        .await?;
    let price = stage.price("currency").await?;
    ensure!(price.text.contains('€'), "expected euros, seen {price:?}");
    Ok(())
}

/// Ends the story if hostile text became an element or ran.
async fn harmless(stage: &Stage<'_>) -> Told {
    tokio::time::sleep(Duration::from_millis(200)).await;
    let hacks: u32 = stage.script("return window.hacks ?? 0", vec![]).await?;
    ensure_eq!(hacks, 0, "hostile scripts that ran");
    let inside = "return reader.all('img, script, iframe, object, embed, [onerror], [onload], a[href^=javascript]')\
                  .filter(e => e.getRootNode() !== document).map(e => e.outerHTML)";
    let elements: Vec<String> = stage.script(inside, vec![]).await?;
    ensure!(elements.is_empty(), "hostile text became elements: {elements:?}");
    Ok(())
}

async fn hostile_text_in_attributes_stays_text(stage: &Stage<'_>) -> Told {
    stage.open("/story/hostile.html").await?;
    for price in stage.settled().await? {
        ensure!(
            price.is("localized") || price.shows_its_own(),
            "neither localized nor the page's own: {price:?}"
        );
    }
    harmless(stage).await
}

async fn hostile_text_in_words_and_configuration_stays_text(stage: &Stage<'_>) -> Told {
    let words = stage.built_file("locales/en/landfall.ftl")?;
    // Every message that stands on one line begins with markup now.
    let hostile: Vec<String> = words
        .lines()
        .map(|line| match line.split_once(" = ") {
            Some((id, text)) if !line.starts_with(['#', ' ', '.']) => {
                format!("{id} = <img src=x onerror=\"hacked()\"> {text}")
            }
            _ => line.to_owned(),
        })
        .collect();
    stage.server.replace("/locales/en/landfall.ftl", hostile.join("\n"));
    let config =
        include_str!("../pages/shop.json").replace("\"courier\",", "\"<img src=x onerror=hacked()>\",");
    stage.server.replace("/story/shop.json", config);
    stage.open("/story/hostile.html").await?;
    stage.settled().await?;
    stage.element("[part~=button]").await?.click().await?;
    harmless(stage).await
}
