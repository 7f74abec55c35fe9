//! The script tag's own words: settings without a file, when to start, where from; and attributes of ancestors.

use crate::common::{all_localized, silent_console};
use std::time::Duration;
use stories::{Stage, Story, Told, ensure, ensure_eq, story};

/// The stories of this file.
pub(crate) fn stories() -> Vec<Story> {
    vec![
        story!(BERLIN, a_tag_without_a_configuration_file_is_enough),
        story!(BERLIN, the_shops_word_for_the_country_counts_more_than_the_time_zone),
        story!(VIENNA, a_widget_that_waits_for_a_touch_loads_nothing_before),
        story!(BERLIN, a_script_from_another_origin_works),
        story!(BERLIN, a_currency_on_an_ancestor_counts_for_all_inside),
        story!(BERLIN, a_change_of_country_is_announced_once),
    ]
}

const PAGE: &str = "/story/strict.html";
const TAG: &str = r#"<script async src="/landfall.js" data-config="/story/shop.json">"#;

/// Opens the page with another script tag.
async fn open_with(stage: &Stage<'_>, tag: &str) -> Told {
    let page = include_str!("../pages/strict.html").replace(TAG, tag);
    ensure!(page.contains(tag), "the script tag was not replaced");
    stage.server.replace(PAGE, page);
    stage.open(PAGE).await
}

async fn a_tag_without_a_configuration_file_is_enough(stage: &Stage<'_>) -> Told {
    let tag = r#"<script async src="/landfall.js" data-ship-from="US" data-currency="USD" data-rates-store-price-after-days="36500">"#;
    open_with(stage, tag).await?;
    let prices = stage.settled().await?;
    all_localized(&prices)?;
    ensure!(prices.iter().all(|price| price.text.contains('€')), "expected euros, seen {prices:?}");
    silent_console(stage).await
}

async fn the_shops_word_for_the_country_counts_more_than_the_time_zone(stage: &Stage<'_>) -> Told {
    open_with(stage, &TAG.replace("async", "async data-country=\"JP\"")).await?;
    all_localized(&stage.settled().await?)?;
    let market: (String, String) =
        stage.script("return [landfall.market.country, landfall.market.reason]", vec![]).await?;
    ensure_eq!(market, ("JP".to_owned(), "merchant".to_owned()), "country and reason");
    // A country that there is not is no word.
    open_with(stage, &TAG.replace("async", "async data-country=\"QQ\"")).await?;
    stage.settled().await?;
    let country: String = stage.script("return landfall.market.country", vec![]).await?;
    ensure_eq!(country, "DE", "the country");
    Ok(())
}

async fn a_widget_that_waits_for_a_touch_loads_nothing_before(stage: &Stage<'_>) -> Told {
    open_with(stage, &TAG.replace("async", "async data-load=\"interaction\"")).await?;
    tokio::time::sleep(Duration::from_millis(400)).await;
    ensure_eq!(stage.server.count("*.wasm"), 0, "requests for the wasm before a touch");
    for price in stage.prices().await? {
        ensure!(price.shows_its_own(), "expected the page's own price, seen {price:?}");
    }
    stage.element("body").await?.click().await?;
    all_localized(&stage.settled().await?)?;
    ensure_eq!(stage.server.count("*.wasm"), 1, "requests for the wasm");
    silent_console(stage).await
}

async fn a_script_from_another_origin_works(stage: &Stage<'_>) -> Told {
    let elsewhere = stage.another_server()?;
    elsewhere.header("*", "access-control-allow-origin", "*");
    let origin = elsewhere.origin();
    open_with(stage, &TAG.replace("/landfall.js", &format!("{origin}/landfall.js"))).await?;
    all_localized(&stage.settled().await?)?;
    for pattern in ["*.wasm", "/rates.json", "/markets/*", "/locales/*"] {
        ensure!(elsewhere.count(pattern) > 0, "{pattern} does not come from where the script comes from");
        ensure_eq!(stage.server.count(pattern), 0, "requests to the page's own host for {pattern}");
    }
    silent_console(stage).await
}

async fn a_currency_on_an_ancestor_counts_for_all_inside(stage: &Stage<'_>) -> Told {
    let page = include_str!("../pages/strict.html")
        .replace("<body>", "<body data-landfall-currency=\"GBP\">")
        .replace(" currency=\"USD\"", "");
    stage.server.replace(PAGE, page);
    stage.open(PAGE).await?;
    stage.settled().await?;
    let tote = stage.price("tote").await?;
    ensure!(
        tote.is("localized") && tote.text.contains("£49.00"),
        "expected a charge in pounds, seen {tote:?}"
    );
    silent_console(stage).await
}

async fn a_change_of_country_is_announced_once(stage: &Stage<'_>) -> Told {
    stage.open(PAGE).await?;
    stage.settled().await?;
    const HEARD: &str = "reader.all('[role=status], [aria-live=polite]').map(reader.spoken).filter(Boolean)";
    let before: Vec<String> = stage.script(&format!("return {HEARD}"), vec![]).await?;
    ensure!(before.is_empty(), "expected silence before a change, heard {before:?}");
    let _: Option<bool> = stage.script("landfall.setMarket({country: 'JP'}); return null", vec![]).await?;
    let heard: Vec<String> =
        stage.until("the change is announced", &format!("(t => t.length > 0 && t)({HEARD})")).await?;
    ensure_eq!(heard.len(), 1, "announcements, which are {heard:?}");
    ensure!(heard.iter().all(|text| text.contains("Japan")), "heard {heard:?}");
    Ok(())
}
