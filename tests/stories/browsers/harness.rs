//! The stage itself: what every other story relies on, shown on a small page of our own.

use serde_json::Value;
use stories::{Stage, Story, Told, Visitor, ensure, ensure_eq, story};

/// The stories of this file.
pub(crate) fn stories() -> Vec<Story> {
    vec![
        story!(TOKYO, the_stage_puts_the_visitor_in_their_time_zone_and_language),
        story!(BERLIN, the_stage_reads_and_clicks_inside_shadow_roots),
        story!(BERLIN, a_second_visitor_can_come_beside_the_first),
        story!(BERLIN, the_stage_keeps_what_the_console_said),
        story!(BERLIN_WITHOUT_SCRIPTS, the_stage_can_switch_scripts_off),
    ]
}

async fn the_stage_puts_the_visitor_in_their_time_zone_and_language(stage: &Stage<'_>) -> Told {
    stage.open("/story/harness.html").await?;
    let zone: String = stage.until("the page knows its zone", "document.body.dataset.zone").await?;
    ensure_eq!(zone, "Asia/Tokyo", "time zone");
    let language: String = stage.script("return navigator.language", vec![]).await?;
    ensure!(language.starts_with("ja"), "expected Japanese, seen {language}");
    Ok(())
}

async fn the_stage_reads_and_clicks_inside_shadow_roots(stage: &Stage<'_>) -> Told {
    stage.open("/story/harness.html").await?;
    let text: String = stage.script("return reader.text(document.querySelector('x-price'))", vec![]).await?;
    ensure_eq!(text, "€45.00was $49.00", "the rendered text");
    stage.element("[part=amount]").await?.click().await?;
    let clicked: bool =
        stage.until("the click arrived", "!!document.querySelector('x-price').dataset.clicked").await?;
    ensure!(clicked, "not clicked");
    Ok(())
}

async fn the_stage_keeps_what_the_console_said(stage: &Stage<'_>) -> Told {
    stage.open("/story/harness.html").await?;
    let log = stage.log().await?;
    let texts: Vec<&str> = log.iter().map(|line| line.text.as_str()).collect();
    ensure_eq!(texts, [r#"one warning {"found":"x"}"#], "the log");
    Ok(())
}

async fn the_stage_can_switch_scripts_off(stage: &Stage<'_>) -> Told {
    stage.open("/story/harness.html").await?;
    ensure_eq!(stage.text_without_scripts("x-price").await?, ["$49.00"], "the price");
    let ran: Value = stage.script("return window.__log ?? null", vec![]).await?;
    ensure!(ran.is_null(), "a script of the page ran");
    Ok(())
}

async fn a_second_visitor_can_come_beside_the_first(stage: &Stage<'_>) -> Told {
    stage.open("/story/harness.html").await?;
    stage
        .beside(Visitor::TOKYO, async |other| {
            other.open("/story/harness.html").await?;
            let zone: String = other.until("the page knows its zone", "document.body.dataset.zone").await?;
            ensure_eq!(zone, "Asia/Tokyo", "the second visitor's time zone");
            Ok(())
        })
        .await?;
    let zone: String = stage.until("the page knows its zone", "document.body.dataset.zone").await?;
    ensure_eq!(zone, "Europe/Berlin", "the first visitor's time zone");
    Ok(())
}
