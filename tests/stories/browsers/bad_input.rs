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
        story!(BERLIN, hostile_text_in_the_merchants_messages_stays_text),
        story!(BERLIN, err_a_merchants_broken_messages_are_told_and_the_built_in_ones_shown),
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

/// Texts that would do harm if anything took them for markup, script, style, an address or a message.
const HOSTILE: [&str; 10] = [
    "<img src=x onerror=\"hacked()\">",
    "<script>hacked()</script>",
    "<style>@import '/hacked.css';</style>",
    "</style><svg onload=hacked()>",
    "\"><iframe srcdoc='<script>parent.hacked()</script>'></iframe>",
    "javascript:hacked()",
    "&lt;b&gt;&#60;i&#62;",
    "$(hacked()) %s %c",
    "<a href=\"javascript:hacked()\">x</a>",
    "\u{202E}<b>\u{2067}",
];

/// A file of words in which every message that stands on one line begins with all hostile texts.
fn hostile(words: &str) -> String {
    let all = HOSTILE.join(" ");
    let line = |line: &str| match line.split_once(" = ") {
        Some((id, text)) if !line.starts_with(['#', ' ', '.']) => {
            format!("{id} = {all} {text}")
        }
        _ => line.to_owned(),
    };
    words.lines().map(line).collect::<Vec<_>>().join("\n") + "\n"
}

/// The files of English words, as they are served.
fn english(stage: &Stage<'_>) -> Told<Vec<(String, String)>> {
    let file = |name: &str| -> Told<(String, String)> {
        let path = format!("locales/en/{name}");
        Ok((format!("/{path}"), stage.built_file(&path)?))
    };
    stories::WORDS.into_iter().map(file).collect()
}

/// The page of three prices, which counts what runs that should not.
fn counting(stage: &Stage<'_>) -> String {
    let count = "<script>window.hacks = 0; function hacked() { window.hacks += 1; }</script>\n<script async";
    let page = include_str!("../pages/prices.html").replacen("<script async", count, 1);
    stage.server.replace("/story/counting.html", page);
    "/story/counting.html".to_owned()
}

/// Opens all that can be opened, and ends the story unless the hostile texts are there, as text.
async fn all_of_it_is_text(stage: &Stage<'_>) -> Told {
    stage.settled().await?;
    let _: Option<bool> = stage
        .script("for (const details of reader.all('details')) details.open = true; return null", vec![])
        .await?;
    stage.element("[part~=button]").await?.click().await?;
    let _: bool = stage.until("the dialog is open", "!!reader.one('[part~=dialog]')?.open").await?;
    let _: bool = stage.until("a breakdown is open", "!!reader.one('[part~=breakdown-row]')").await?;
    harmless(stage).await?;
    let texts = "return reader.all('landfall-price, landfall-market').map(host => host.shadowRoot?.textContent ?? '').join('\\n')";
    let texts: String = stage.script(texts, vec![]).await?;
    for hostile in HOSTILE {
        ensure!(texts.contains(hostile), "expected {hostile:?} as text in {texts}");
    }
    Ok(())
}

async fn hostile_text_in_words_and_configuration_stays_text(stage: &Stage<'_>) -> Told {
    for (path, words) in english(stage)? {
        stage.server.replace(&path, hostile(&words));
    }
    let config =
        include_str!("../pages/shop.json").replacen("\"courier\",", "\"<img src=x onerror=hacked()>\",", 1);
    stage.server.replace("/story/shop.json", config);
    stage.open(&counting(stage)).await?;
    all_of_it_is_text(stage).await
}

/// The shop's own file of words, laid over the built-in ones.
fn own_messages(stage: &Stage<'_>, text: impl Into<Vec<u8>>) {
    let config = include_str!("../pages/shop.json").replacen(
        '{',
        "{ \"messages\": { \"en\": \"/story/own.ftl\" },",
        1,
    );
    stage.server.replace("/story/shop.json", config);
    stage.server.replace("/story/own.ftl", text);
}

async fn hostile_text_in_the_merchants_messages_stays_text(stage: &Stage<'_>) -> Told {
    let words = english(stage)?.iter().map(|(_, words)| hostile(words)).collect::<Vec<_>>().join("\n");
    own_messages(stage, words);
    stage.open(&counting(stage)).await?;
    all_of_it_is_text(stage).await
}

async fn err_a_merchants_broken_messages_are_told_and_the_built_in_ones_shown(stage: &Stage<'_>) -> Told {
    own_messages(stage, "price-charged = { $price\nprice-landed-scope = Just this <one>, sent to you\n");
    stage.open("/story/prices.html").await?;
    let price = stage.price("tote").await?;
    ensure!(price.text.contains("charged as"), "expected the built-in words, seen {price:?}");
    let door = stage.price("door").await?;
    ensure!(door.text.contains("Just this <one>, sent to you"), "expected the shop's words, seen {door:?}");
    let lines = console(stage).await?;
    let told: Vec<&String> = lines.iter().filter(|line| line.contains("/story/own.ftl")).collect();
    ensure_eq!(told.len(), 1, "lines about the file in {lines:#?}");
    for mention in [": 2:1: price-charged: ", "`landfall locales check`"] {
        ensure!(told.iter().all(|line| line.contains(mention)), "expected {mention:?} in {told:?}");
    }
    Ok(())
}
