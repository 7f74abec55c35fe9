//! Notices: a suggestion that is taken, left alone or refused for good, a button that is disabled and given back.

use crate::common::console;
use stories::{Stage, Story, Told, ensure, ensure_eq, story};
use thirtyfour::Key;

/// The stories of this file.
pub(crate) fn stories() -> Vec<Story> {
    vec![
        story!(BERLIN, a_suggestion_is_taken_with_the_keyboard),
        story!(BERLIN, a_suggestion_that_is_left_alone_stays_away_for_the_page_and_nothing_is_kept),
        story!(BERLIN, a_suggestion_that_is_refused_for_good_does_not_come_back),
        story!(NEW_YORK, at_home_nothing_is_suggested),
        story!(BERLIN, a_restriction_disables_the_pages_own_buttons_and_gives_them_back),
        story!(BERLIN, a_threshold_follows_the_quantity_in_the_cart),
        story!(BERLIN, a_notice_that_can_not_be_read_keeps_what_the_page_wrote),
    ]
}

const PAGE: &str = "/story/notice.html";

/// The text of a notice in a script, without the marks that isolate its values.
fn text(id: &str) -> String {
    format!("reader.text(document.getElementById({id:?})).replace(/[\\u2066-\\u2069]/g, '')")
}

/// What a notice shows.
async fn notice(stage: &Stage<'_>, id: &str) -> Told<String> {
    stage.script(&format!("return {}", text(id)), vec![]).await
}

/// Waits until a notice shows this text.
async fn says(stage: &Stage<'_>, id: &str, expected: &str) -> Told {
    let expression = format!("{}.includes({expected:?})", text(id));
    let _: bool = stage.until(&format!("#{id} says {expected:?}"), &expression).await?;
    Ok(())
}

async fn kept(stage: &Stage<'_>) -> Told<Option<String>> {
    stage.script("return localStorage.getItem('landfall:market')", vec![]).await
}

async fn a_suggestion_is_taken_with_the_keyboard(stage: &Stage<'_>) -> Told {
    stage.open(PAGE).await?;
    says(stage, "suggestion", "Shipping to Germany?").await?;
    for price in stage.settled().await? {
        ensure!(price.is("original"), "localized before anybody agreed: {price:?}");
    }
    ensure_eq!(kept(stage).await?, None, "what is kept before a choice");
    stage.element("[part~=accept]").await?.send_keys(Key::Enter + "").await?;
    let _: bool =
        stage.until("the prices are in euros", "reader.prices().every(p => p.text.includes('€'))").await?;
    says(stage, "suggestion", "Prices in dollars.").await?;
    ensure_eq!(kept(stage).await?, Some(r#"{"country":"DE"}"#.to_owned()), "what is kept");
    let reason: String = stage.script("return landfall.market.reason", vec![]).await?;
    ensure_eq!(reason, "chosen", "the reason");
    Ok(())
}

async fn a_suggestion_that_is_left_alone_stays_away_for_the_page_and_nothing_is_kept(
    stage: &Stage<'_>,
) -> Told {
    stage.open(PAGE).await?;
    says(stage, "suggestion", "Shipping to Germany?").await?;
    stage.element("[part~=decline]").await?.click().await?;
    says(stage, "suggestion", "Prices in dollars.").await?;
    ensure_eq!(kept(stage).await?, None, "what is kept");
    let _: Option<bool> = stage.script("landfall.refresh(); return null", vec![]).await?;
    tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    ensure_eq!(notice(stage, "suggestion").await?, "Prices in dollars.", "after a refresh");
    stage.reload().await?;
    says(stage, "suggestion", "Shipping to Germany?").await
}

async fn a_suggestion_that_is_refused_for_good_does_not_come_back(stage: &Stage<'_>) -> Told {
    stage.open(PAGE).await?;
    says(stage, "suggestion", "Shipping to Germany?").await?;
    stage.element("[part~=never]").await?.click().await?;
    says(stage, "suggestion", "Prices in dollars.").await?;
    ensure_eq!(kept(stage).await?, Some(r#"{"original":true}"#.to_owned()), "what is kept");
    stage.reload().await?;
    says(stage, "return", "Returns within 30 days").await?;
    ensure_eq!(notice(stage, "suggestion").await?, "Prices in dollars.", "after a reload");
    // And back again, from beside the picker's button.
    stage.element("[part~=original]").await?.click().await?;
    says(stage, "suggestion", "Shipping to Germany?").await
}

async fn at_home_nothing_is_suggested(stage: &Stage<'_>) -> Told {
    stage.open(PAGE).await?;
    says(stage, "return", "Returns within 30 days").await?;
    ensure_eq!(notice(stage, "suggestion").await?, "Prices in dollars.", "the suggestion");
    let state: String =
        stage.script("return document.getElementById('suggestion').getAttribute('state')", vec![]).await?;
    ensure_eq!(state, "original", "its state");
    ensure_eq!(notice(stage, "restriction").await?, "", "the restriction");
    Ok(())
}

async fn a_restriction_disables_the_pages_own_buttons_and_gives_them_back(stage: &Stage<'_>) -> Told {
    const NOW: &str = "document.querySelector('form').outerHTML";
    const IS_BACK: &str = "document.querySelector('form').outerHTML === window.before";
    const DISABLED: &str = "document.querySelector('form button').disabled";
    stage.open(PAGE).await?;
    // What the merchant wrote is text.
    says(stage, "restriction", "<b>No knives</b> to Germany").await?;
    let hacked: bool = stage.script("return 'hacked' in window", vec![]).await?;
    ensure!(!hacked, "a message ran as a script");
    let _: bool = stage.until("the button is disabled", DISABLED).await?;
    stage.element("form a").await?.click().await?;
    let address: String = stage.script("return location.hash", vec![]).await?;
    ensure_eq!(address, "", "the address after a click on a disabled link");
    let other: bool = stage.script("return document.getElementById('tote-add').disabled", vec![]).await?;
    ensure!(!other, "the button of another product is disabled");
    let set = |country: &str| format!("landfall.setMarket({{ country: {country:?} }}); return null");
    let _: Option<bool> = stage.script(&set("JP"), vec![]).await?;
    let _: bool = stage.until("the buttons are as they were", IS_BACK).await?;
    ensure_eq!(notice(stage, "restriction").await?, "", "what is said in Japan");
    stage.element("form a").await?.click().await?;
    let address: String = stage.script("return location.hash", vec![]).await?;
    ensure_eq!(address, "#quick", "the address after a click");
    let _: Option<bool> = stage.script(&set("DE"), vec![]).await?;
    let _: bool = stage.until("the button is disabled again", DISABLED).await?;
    let _: Option<bool> = stage.script("landfall.stop(); return null", vec![]).await?;
    let back: bool = stage.script(&format!("return {IS_BACK}"), vec![]).await?;
    let now: String = stage.script(&format!("return {NOW}"), vec![]).await?;
    ensure!(back, "after stop(): {now}");
    Ok(())
}

async fn a_threshold_follows_the_quantity_in_the_cart(stage: &Stage<'_>) -> Told {
    stage.open(PAGE).await?;
    // The page shows the shop's own prices, so the threshold is in its currency.
    says(stage, "threshold", "101.00 more for free delivery").await?;
    let set = |quantity: u32| {
        format!("document.getElementById('line').setAttribute('quantity', {quantity}); return null")
    };
    let _: Option<bool> = stage.script(&set(3), vec![]).await?;
    says(stage, "threshold", "3.00 more for free delivery").await?;
    let _: Option<bool> = stage.script(&set(4), vec![]).await?;
    // Delivery is free now, and something else is worth saying: the value from which the full duty is due. But not beside
    // one product where nobody asked for it.
    says(stage, "threshold", "150.00").await?;
    stage.element("[part~=decline]").await?.click().await?;
    says(stage, "beside", "Delivery is free").await
}

async fn a_notice_that_can_not_be_read_keeps_what_the_page_wrote(stage: &Stage<'_>) -> Told {
    stage.open(PAGE).await?;
    says(stage, "return", "Returns within 30 days").await?;
    ensure_eq!(notice(stage, "wrong").await?, "Ask us.", "the notice");
    let lines = console(stage).await?;
    ensure!(
        lines.iter().any(|line| line.contains("landfall-notice#wrong") && line.contains("threshold, return")),
        "seen {lines:#?}"
    );
    Ok(())
}
