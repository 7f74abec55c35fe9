//! The picker: found, opened, used with the keyboard alone, remembered, undone.

use crate::common::{LISTING, all_localized, demo, silent_console, word};
use stories::{Price, Stage, Story, Told, ensure, ensure_eq, story};
use thirtyfour::Key;

/// The stories of this file.
pub(crate) fn stories() -> Vec<Story> {
    vec![
        story!(BERLIN, the_picker_changes_every_price_at_once),
        story!(BERLIN, a_choice_survives_a_reload_and_can_be_undone),
        story!(BERLIN, the_picker_gives_the_shops_own_prices_to_those_who_ask),
        story!(BERLIN, the_picker_says_what_was_assumed),
        story!(BERLIN, the_picker_is_closed_with_escape_and_changes_nothing),
        story!(BERLIN, a_choice_that_is_nonsense_is_as_none),
        story!(BERLIN, one_touch_beside_the_picker_leads_to_the_shops_prices_and_back),
        story!(BERLIN, countries_that_were_chosen_stand_first),
        story!(RIYADH, a_country_is_found_in_the_visitors_own_script_and_in_its_own_language),
    ]
}

const OPEN: &str = "!!reader.one('[part~=dialog]')?.open";

/// Opens the picker, looks a country up and takes the first that is found; keys only.
async fn pick(stage: &Stage<'_>, country: &str) -> Told {
    stage.element("[part~=button]").await?.send_keys(Key::Enter + "").await?;
    let _: bool = stage.until("the dialog is open", OPEN).await?;
    let search = stage.element("[part~=search]").await?;
    let focused: bool = stage
        .until(
            "the search field has the focus",
            "(s => s.getRootNode().activeElement === s)(reader.one('[part~=search]'))",
        )
        .await?;
    ensure!(focused, "the search field has no focus");
    search.send_keys(country).await?;
    search.send_keys(Key::Enter + "").await?;
    Ok(())
}

/// Opens the picker and presses the button with this English message on it.
async fn press(stage: &Stage<'_>, message: &str) -> Told {
    stage.element("[part~=button]").await?.click().await?;
    let _: bool = stage.until("the dialog is open", OPEN).await?;
    press_open(stage, message).await
}

/// Presses a button of the open picker.
async fn press_open(stage: &Stage<'_>, message: &str) -> Told {
    let words = word(stage, "en", message)?;
    let find = format!(
        "return reader.all('button').find(b => b.closest('dialog') && reader.text(b) === {words:?}) ?? null"
    );
    let button = stage.element_by(&find).await?;
    Ok(button.click().await?)
}

/// Waits until every price shows `sign`. Where many change they do so in pieces, and a slow browser draws in between.
async fn all_with(stage: &Stage<'_>, sign: &str) -> Told<Vec<Price>> {
    let _: bool = stage
        .until(
            &format!("every price shows {sign}"),
            &format!("reader.prices().every(p => (p.amount ?? p.text).includes({sign:?}))"),
        )
        .await?;
    stage.prices().await
}

async fn the_picker_changes_every_price_at_once(stage: &Stage<'_>) -> Told {
    stage.open(&demo("en", LISTING)).await?;
    all_localized(&stage.settled().await?)?;
    pick(stage, "japan").await?;
    for price in all_with(stage, "¥").await? {
        ensure!(price.amount.as_deref().is_some_and(|text| text.contains('¥')), "no yen yet: {price:?}");
    }
    let closed: bool = stage.script(&format!("return !({OPEN})"), vec![]).await?;
    ensure!(closed, "the dialog is still open");
    let focused: bool =
        stage.script("return document.activeElement?.tagName === 'LANDFALL-MARKET'", vec![]).await?;
    ensure!(focused, "the focus did not go back to the picker");
    silent_console(stage).await
}

async fn a_choice_survives_a_reload_and_can_be_undone(stage: &Stage<'_>) -> Told {
    stage.open(&demo("en", LISTING)).await?;
    stage.settled().await?;
    pick(stage, "japan").await?;
    all_with(stage, "¥").await?;
    let keys: Vec<String> = stage.script("return Object.keys(localStorage)", vec![]).await?;
    ensure_eq!(keys, ["landfall:market"], "what is saved after a choice");
    stage.reload().await?;
    for price in stage.settled().await? {
        ensure!(price.text.contains('¥'), "expected yen after the reload, seen {price:?}");
    }
    let reason: String = stage.script("return landfall.market.reason", vec![]).await?;
    ensure_eq!(reason, "saved", "the reason");
    press(stage, "market-reset").await?;
    for price in all_with(stage, "€").await? {
        ensure!(price.text.contains('€'), "expected euros again, seen {price:?}");
    }
    let keys: Vec<String> = stage.script("return Object.keys(localStorage)", vec![]).await?;
    ensure!(keys.is_empty(), "expected nothing saved, seen {keys:?}");
    Ok(())
}

async fn the_picker_is_closed_with_escape_and_changes_nothing(stage: &Stage<'_>) -> Told {
    stage.open(&demo("en", LISTING)).await?;
    let before = stage.settled().await?;
    stage.element("[part~=button]").await?.click().await?;
    let _: bool = stage.until("the dialog is open", OPEN).await?;
    let search = stage.element("[part~=search]").await?;
    search.send_keys("japan").await?;
    search.send_keys(Key::Escape + "").await?;
    // A search field may take the first Escape to empty itself.
    let open: bool = stage.script(&format!("return {OPEN}"), vec![]).await?;
    if open {
        search.send_keys(Key::Escape + "").await?;
    }
    let _: bool = stage.until("the dialog is closed", &format!("!({OPEN})")).await?;
    ensure_eq!(stage.prices().await?, before, "the prices");
    let keys: Vec<String> = stage.script("return Object.keys(localStorage)", vec![]).await?;
    ensure!(keys.is_empty(), "expected nothing saved, seen {keys:?}");
    Ok(())
}

async fn a_choice_that_is_nonsense_is_as_none(stage: &Stage<'_>) -> Told {
    stage.open(&demo("en", LISTING)).await?;
    stage.settled().await?;
    for wrong in ["", "{", "null", "[]", r#"{"country":"QQ"}"#, r#"{"country":7,"currency":"<b>"}"#] {
        let _: Option<bool> = stage
            .script("localStorage.setItem('landfall:market', arguments[0]); return null", vec![wrong.into()])
            .await?;
        stage.reload().await?;
        let prices = stage.settled().await?;
        all_localized(&prices).map_err(|why| format!("with {wrong:?} saved: {why}"))?;
        ensure!(prices.iter().all(|price| price.text.contains('€')), "with {wrong:?} saved: {prices:?}");
    }
    Ok(())
}

async fn the_picker_gives_the_shops_own_prices_to_those_who_ask(stage: &Stage<'_>) -> Told {
    stage.open(&demo("en", LISTING)).await?;
    all_localized(&stage.settled().await?)?;
    press(stage, "market-original").await?;
    let own = "reader.prices().every(price => price.text === price.fallback)";
    let _: bool = stage.until("every price is the shop's own", own).await?;
    ensure!(stage.prices().await?.iter().all(|price| price.is("original")), "a state that is not original");
    // And back again.
    press(stage, "market-reset").await?;
    all_with(stage, "€").await?;
    silent_console(stage).await
}

async fn the_picker_says_what_was_assumed(stage: &Stage<'_>) -> Told {
    stage.open(&demo("en", LISTING)).await?;
    stage.settled().await?;
    stage.element("[part~=button]").await?.click().await?;
    let reason: String =
        stage.until("the reason is shown", "reader.text(reader.one('[part~=reason]'))").await?;
    ensure!(reason.contains("Germany") && reason.contains("time zone"), "seen {reason:?}");
    Ok(())
}

async fn one_touch_beside_the_picker_leads_to_the_shops_prices_and_back(stage: &Stage<'_>) -> Told {
    stage.open(&demo("en", LISTING)).await?;
    all_localized(&stage.settled().await?)?;
    stage.element("[part~=original]").await?.click().await?;
    let own = "reader.prices().every(price => price.text === price.fallback)";
    let _: bool = stage.until("every price is the shop's own", own).await?;
    stage.element("[part~=original]").await?.click().await?;
    all_localized(&all_with(stage, "€").await?)?;
    // The same once the picker is a component.
    stage.element("[part~=button]").await?.click().await?;
    let _: bool = stage.until("the dialog is open", OPEN).await?;
    stage.element("[part~=search]").await?.send_keys(Key::Escape + "").await?;
    let _: bool = stage.until("the dialog is closed", &format!("!({OPEN})")).await?;
    stage.element("[part~=original]").await?.click().await?;
    let _: bool = stage.until("every price is the shop's own", own).await?;
    silent_console(stage).await
}

async fn countries_that_were_chosen_stand_first(stage: &Stage<'_>) -> Told {
    const FIRST: &str = "reader.all('[part~=country]').map(row => row.dataset.code).slice(0, 2)";
    stage.open(&demo("en", LISTING)).await?;
    stage.settled().await?;
    pick(stage, "japan").await?;
    all_with(stage, "¥").await?;
    pick(stage, "canada").await?;
    let _: bool = stage.until("the market is Canada", "landfall.market.country === 'CA'").await?;
    stage.reload().await?;
    stage.settled().await?;
    stage.element("[part~=button]").await?.click().await?;
    let _: bool = stage.until("the dialog is open", OPEN).await?;
    let first: Vec<String> = stage.until("countries are listed", FIRST).await?;
    ensure_eq!(first, ["CA", "JP"], "the first countries");
    press_open(stage, "market-reset").await?;
    let _: bool = stage.until("nothing is kept", "Object.keys(localStorage).length === 0").await?;
    Ok(())
}

async fn a_country_is_found_in_the_visitors_own_script_and_in_its_own_language(stage: &Stage<'_>) -> Told {
    stage.open(&demo("en", LISTING)).await?;
    stage.settled().await?;
    stage.element("[part~=button]").await?.click().await?;
    let _: bool = stage.until("the dialog is open", OPEN).await?;
    let search = stage.element("[part~=search]").await?;
    for text in ["Deutschland", "germany", "DE", "ألمانيا", "المانيا"] {
        search.clear().await?;
        search.send_keys(text).await?;
        let found = "reader.all('[part~=country]')[0]?.dataset.code === 'DE'";
        let _: bool = stage.until(&format!("{text} finds Germany"), found).await?;
    }
    Ok(())
}
