//! `?country=`: one deterministic page, which saves nothing.

use crate::common::{LISTING, demo};
use stories::{Stage, Story, Told, Visitor, ensure, ensure_eq, story};

/// The stories of this file.
pub(crate) fn stories() -> Vec<Story> {
    vec![
        story!(NEW_YORK, a_link_with_a_country_gives_the_same_page_every_time),
        story!(BERLIN, a_link_with_a_country_saves_nothing),
        story!(BERLIN, a_link_with_an_unknown_country_is_as_one_without),
    ]
}

/// All text on the page, once its prices are settled.
async fn snapshot(stage: &Stage<'_>, path: &str) -> Told<String> {
    stage.open(path).await?;
    stage.settled().await?;
    // The picker is painted in a turn of its own.
    let done = "[...document.querySelectorAll('landfall-market')].every(e => e.getAttribute('state') === 'localized')";
    let _: bool = stage.until("the picker is localized", done).await?;
    stage.script("return reader.text(document.body)", vec![]).await
}

async fn saved(stage: &Stage<'_>) -> Told<Vec<(String, String)>> {
    stage.script("return Object.entries(localStorage)", vec![]).await
}

async fn a_link_with_a_country_gives_the_same_page_every_time(stage: &Stage<'_>) -> Told {
    let norway = format!("{}?country=NO", demo("en", LISTING));
    let first = snapshot(stage, &norway).await?;
    ensure!(first.contains("NOK") || first.contains("kr"), "expected kroner, seen {first}");
    ensure_eq!(snapshot(stage, &norway).await?, first, "the second load");
    // A saved choice does not shine through, and is still there afterwards.
    snapshot(stage, &demo("en", LISTING)).await?;
    let _: Option<bool> = stage.script("return landfall.setMarket({country: 'JP'}) && null", vec![]).await?;
    let _: bool = stage.until("the choice is saved", "localStorage.length > 0").await?;
    let before = saved(stage).await?;
    ensure_eq!(snapshot(stage, &norway).await?, first, "the page with another choice saved");
    ensure_eq!(saved(stage).await?, before, "what is saved");
    stage
        .beside(Visitor::TOKYO, async |other| {
            ensure_eq!(snapshot(other, &norway).await?, first, "the page in Tokyo");
            Ok(())
        })
        .await
}

async fn a_link_with_a_country_saves_nothing(stage: &Stage<'_>) -> Told {
    let norway = snapshot(stage, &format!("{}?country=NO", demo("en", LISTING))).await?;
    ensure_eq!(saved(stage).await?, vec![], "what is saved");
    let own = snapshot(stage, &demo("en", LISTING)).await?;
    ensure!(own.contains('€') && own != norway, "expected euros again, seen {own}");
    Ok(())
}

async fn a_link_with_an_unknown_country_is_as_one_without(stage: &Stage<'_>) -> Told {
    let own = snapshot(stage, &demo("en", LISTING)).await?;
    for wrong in ["QQ", "", "%3Cscript%3E", "NORWAY"] {
        let page = snapshot(stage, &format!("{}?country={wrong}", demo("en", LISTING))).await?;
        ensure_eq!(page, own, "the page with ?country={wrong}");
    }
    Ok(())
}
