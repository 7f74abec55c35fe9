//! What closes the picker's dialog, and where the focus is then: it lies over a page that is not inert.

use crate::common::silent_console;
use std::time::Duration;
use stories::{Stage, Story, Told, ensure, ensure_eq, story};
use thirtyfour::{Key, TypingData};

/// The stories of this file.
pub(crate) fn stories() -> Vec<Story> {
    vec![
        story!(BERLIN, escape_closes_the_picker_and_its_button_has_the_focus_again),
        story!(BERLIN, a_press_beside_the_picker_closes_it_and_reaches_nothing_of_the_page),
        story!(BERLIN, the_tab_key_leads_through_the_picker_and_out_of_it),
        story!(BERLIN, a_picker_works_in_a_dialog_of_the_pages_own),
        story!(BERLIN, a_picker_without_popovers_is_a_modal_dialog),
        story!(BERLIN, a_focus_that_was_lost_and_comes_to_the_page_closes_the_picker),
        story!(BERLIN, a_picker_that_closes_and_opens_at_once_has_its_rows),
        story!(BERLIN, a_picker_that_leaves_the_page_while_it_changes_is_no_fault),
    ]
}

const PAGE: &str = "/story/prices.html";

const OPEN: &str = "!!reader.one('[part~=dialog]')?.open";

/// What has the focus, through shadow roots: its first part or class, and otherwise its tag.
const FOCUS: &str = "(() => { let at = document.activeElement; \
     while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement; \
     return at.getAttribute('part')?.split(' ')[0] || at.className || at.localName })()";

async fn focus(stage: &Stage<'_>) -> Told<String> {
    stage.script(&format!("return {FOCUS}"), vec![]).await
}

/// Presses the button; ends when the dialog is open with the focus in its search field.
async fn open(stage: &Stage<'_>) -> Told {
    stage.element("[part~=button]").await?.click().await?;
    let _: bool = stage.until("the picker is open", OPEN).await?;
    let _: bool = stage.until("the search field has the focus", &format!("{FOCUS} === 'search'")).await?;
    Ok(())
}

async fn closed(stage: &Stage<'_>) -> Told {
    let _: bool = stage.until("the picker is closed", &format!("!({OPEN})")).await?;
    let covered = "const cover = reader.one('[part~=dialog]').parentElement.getBoundingClientRect(); \
                   return cover.width * cover.height > 0";
    ensure!(!stage.script::<bool>(covered, vec![]).await?, "the picker is closed, and its cover is not");
    Ok(())
}

/// Ends the story unless the picker is open, and still is a moment later.
async fn stays_open(stage: &Stage<'_>, why_not: &str) -> Told {
    tokio::time::sleep(Duration::from_millis(100)).await;
    ensure!(
        stage.script::<bool>(&format!("return {OPEN}"), vec![]).await?,
        "the picker is closed: {why_not}"
    );
    Ok(())
}

/// Chooses Japan in the open picker, with the keyboard; ends when the prices follow.
async fn choose_japan(stage: &Stage<'_>) -> Told {
    let search = stage.element("[part~=search]").await?;
    search.send_keys("japan").await?;
    search.send_keys(Key::Enter + "").await?;
    closed(stage).await?;
    let _: bool = stage
        .until("the prices are in yen", "reader.prices().every(price => price.text.includes('¥'))")
        .await?;
    Ok(())
}

async fn press(stage: &Stage<'_>, key: impl Into<TypingData>) -> Told {
    Ok(stage.web.action_chain().send_keys(key).perform().await?)
}

/// Presses the page at a point, whatever lies there.
async fn press_at(stage: &Stage<'_>, x: i64, y: i64) -> Told {
    Ok(stage.web.action_chain().move_to(x, y).click().perform().await?)
}

async fn escape_closes_the_picker_and_its_button_has_the_focus_again(stage: &Stage<'_>) -> Told {
    stage.open(PAGE).await?;
    stage.settled().await?;
    // The first time, the picker has yet to be loaded.
    for _ in 0..2 {
        open(stage).await?;
        press(stage, Key::Escape + "").await?;
        closed(stage).await?;
        ensure_eq!(focus(stage).await?, "button", "what has the focus");
    }
    silent_console(stage).await
}

async fn a_press_beside_the_picker_closes_it_and_reaches_nothing_of_the_page(stage: &Stage<'_>) -> Told {
    stage.open(PAGE).await?;
    stage.settled().await?;
    let _: Option<bool> = stage
        .script("window.presses = 0; for (const name of ['pointerdown', 'mouseup', 'click']) \
                 document.body.addEventListener(name, event => { presses += event.target !== document.querySelector('landfall-market') }, true); \
                 return null", vec![])
        .await?;
    for _ in 0..2 {
        open(stage).await?;
        press_at(stage, 8, 300).await?;
        closed(stage).await?;
        ensure_eq!(focus(stage).await?, "button", "what has the focus");
    }
    ensure_eq!(stage.script::<u32>("return presses", vec![]).await?, 0, "what the page saw of the presses");
    // One inside changes nothing.
    open(stage).await?;
    stage.element("[part~=reason]").await?.click().await?;
    stays_open(stage, "a press inside closed it").await?;
    silent_console(stage).await
}

async fn the_tab_key_leads_through_the_picker_and_out_of_it(stage: &Stage<'_>) -> Told {
    stage.open(PAGE).await?;
    stage.settled().await?;
    open(stage).await?;
    // The list scrolls, which makes it a stop in some browsers; then two choices and a way back.
    let mut passed = Vec::new();
    for _ in 0..8 {
        press(stage, Key::Tab + "").await?;
        if !stage.script::<bool>(&format!("return {OPEN}"), vec![]).await? {
            break;
        }
        passed.push(focus(stage).await?);
    }
    closed(stage).await?;
    let selects = passed.iter().filter(|stop| *stop == "select").count();
    ensure_eq!(selects, 2, "choices among the stops, which are {passed:?}");
    // Where the visitor went to is where the focus stays: not in the picker, not back on its button.
    tokio::time::sleep(Duration::from_millis(100)).await;
    let now = focus(stage).await?;
    ensure!(
        !["button", "search", "dialog", "cover", "body"].contains(&now.as_str()),
        "the focus is on {now}"
    );
    // Backwards, one comes to the buttons before it.
    open(stage).await?;
    for _ in 0..3 {
        stage
            .web
            .action_chain()
            .key_down(Key::Shift)
            .send_keys(Key::Tab + "")
            .key_up(Key::Shift)
            .perform()
            .await?;
        if !stage.script::<bool>(&format!("return {OPEN}"), vec![]).await? {
            break;
        }
    }
    closed(stage).await?;
    let now = focus(stage).await?;
    ensure!(["button", "original"].contains(&now.as_str()), "the focus is on {now}");
    silent_console(stage).await
}

async fn a_picker_works_in_a_dialog_of_the_pages_own(stage: &Stage<'_>) -> Told {
    stage.open(PAGE).await?;
    stage.settled().await?;
    let _: Option<bool> = stage
        .script(
            "const own = document.body.appendChild(document.createElement('dialog')); own.id = 'own'; \
             own.append('The shop’s own ', document.querySelector('landfall-market')); own.showModal(); return null",
            vec![],
        )
        .await?;
    let _: bool = stage.until("the picker's button is there", "!!reader.one('[part~=button]')").await?;
    open(stage).await?;
    let row = "reader.all('[part~=country]').find(row => row.dataset.code === 'JP') ?? null";
    let _: bool = stage.until("Japan is listed", &format!("!!({row})")).await?;
    choose_japan(stage).await?;
    ensure!(stage.script::<bool>("return own.open", vec![]).await?, "the page's own dialog is closed");
    ensure_eq!(focus(stage).await?, "button", "what has the focus");
    // Escape closes one after the other, wherever the focus is.
    open(stage).await?;
    let _: Option<bool> = stage
        .script("reader.one('[part~=dialog]').querySelector('select').focus(); return null", vec![])
        .await?;
    press(stage, Key::Escape + "").await?;
    closed(stage).await?;
    ensure!(stage.script::<bool>("return own.open", vec![]).await?, "one Escape closed both dialogs");
    silent_console(stage).await
}

async fn a_picker_without_popovers_is_a_modal_dialog(stage: &Stage<'_>) -> Told {
    stage.open("/story/old.html?without=HTMLElement.prototype.showPopover").await?;
    stage.settled().await?;
    open(stage).await?;
    ensure!(
        stage.script::<bool>("return reader.one('[part~=dialog]').matches(':modal')", vec![]).await?,
        "it is not modal"
    );
    press(stage, Key::Escape + "").await?;
    closed(stage).await?;
    ensure_eq!(focus(stage).await?, "button", "what has the focus after Escape");
    open(stage).await?;
    press_at(stage, 8, 300).await?;
    closed(stage).await?;
    ensure_eq!(focus(stage).await?, "button", "what has the focus after a press beside it");
    open(stage).await?;
    choose_japan(stage).await?;
    silent_console(stage).await
}

async fn a_focus_that_was_lost_and_comes_to_the_page_closes_the_picker(stage: &Stage<'_>) -> Told {
    stage.open(PAGE).await?;
    stage.settled().await?;
    open(stage).await?;
    // As where the Tab key leads to the browser's own buttons: that is no reason to close.
    let lost = "reader.one('[part~=search]').blur(); return document.activeElement === document.body";
    ensure!(stage.script::<bool>(lost, vec![]).await?, "the focus is not lost");
    stays_open(stage, "it closed for nothing").await?;
    let back = "reader.one('[part~=search]').focus(); return document.activeElement.localName";
    ensure_eq!(stage.script::<String>(back, vec![]).await?, "landfall-market", "what has the focus");
    stays_open(stage, "it got the focus back").await?;
    let _: Option<bool> = stage.script("reader.one('[part~=search]').blur(); return null", vec![]).await?;
    let there = "const after = document.getElementById('after'); after.tabIndex = 0; after.focus(); return document.activeElement.id";
    ensure_eq!(stage.script::<String>(there, vec![]).await?, "after", "what has the focus");
    closed(stage).await?;
    ensure_eq!(
        stage.script::<String>("return document.activeElement.id", vec![]).await?,
        "after",
        "what has it then"
    );
    silent_console(stage).await
}

async fn a_picker_that_closes_and_opens_at_once_has_its_rows(stage: &Stage<'_>) -> Told {
    stage.open(PAGE).await?;
    stage.settled().await?;
    open(stage).await?;
    stage.element("[part~=search]").await?.send_keys("jap").await?;
    // As a screen reader presses what lies beneath.
    let again = "const button = reader.one('[part~=button]'); button.focus(); button.click(); return null";
    let _: Option<bool> = stage.script(again, vec![]).await?;
    stays_open(stage, "it did not open again").await?;
    let _: bool = stage.until("it has its rows", "reader.all('[part~=country]').length > 200").await?;
    let query: String = stage.script("return reader.one('[part~=search]').value", vec![]).await?;
    ensure!(query.is_empty(), "{query:?} in the search field");
    silent_console(stage).await
}

async fn a_picker_that_leaves_the_page_while_it_changes_is_no_fault(stage: &Stage<'_>) -> Told {
    stage.open(PAGE).await?;
    stage.settled().await?;
    open(stage).await?;
    // At several moments of a change: with it, in the tasks after it, in the frame after it.
    let leave = "window.left = 0; (async () => { \
        const frame = () => new Promise(requestAnimationFrame), task = () => new Promise(go => setTimeout(go)); \
        const moments = [async () => {}, task, async () => { await task(); await task() }, frame, async () => { await frame(); await task() }]; \
        for (const [at, moment] of moments.entries()) { \
          const host = document.querySelector('landfall-market'), next = host.nextSibling, root = host.shadowRoot; \
          root.querySelector('[part~=button]').click(); \
          while (!root.querySelector('[data-code=JP]')) await frame(); \
          root.querySelector(`[data-code=${at % 2 ? 'DE' : 'JP'}]`).click(); \
          landfall.setMarket({ country: at % 2 ? 'DE' : 'JP' }); \
          await moment(); \
          host.remove(); await frame(); await frame(); next.before(host); \
          while (!root.querySelector('[part~=button]')) await frame(); \
          window.left += 1; } })(); return null";
    let _: Option<bool> = stage.script(leave, vec![]).await?;
    let _: bool = stage.until("it left five times", "window.left === 5").await?;
    ensure!(stage.events("error").await?.is_empty(), "a fault was told");
    let now = "reader.prices().every(price => price.state === 'localized')";
    let _: bool = stage.until("every price is localized", now).await?;
    // All of it ends in the middle of a change.
    let stop = "document.querySelector('landfall-market').shadowRoot.querySelector('[part~=button]').click(); \
                landfall.setMarket({ country: 'NO' }); setTimeout(() => landfall.stop(), 20); return null";
    let _: Option<bool> = stage.script(stop, vec![]).await?;
    let _: bool = stage
        .until(
            "the page's own prices are back",
            "reader.prices().every(price => price.state !== 'localized')",
        )
        .await?;
    tokio::time::sleep(Duration::from_millis(150)).await;
    silent_console(stage).await
}
