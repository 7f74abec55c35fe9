//! A page that lives: elements come, go, move and change, and Landfall can leave.

use crate::common::{all_localized, silent_console};
use std::time::Duration;
use stories::{Stage, Story, Told, ensure, ensure_eq, story};

/// The stories of this file.
pub(crate) fn stories() -> Vec<Story> {
    vec![
        story!(BERLIN, products_inserted_later_are_localized),
        story!(BERLIN, an_element_that_moves_keeps_its_price),
        story!(BERLIN, elements_that_are_removed_leave_the_others_working),
        story!(BERLIN, a_changed_amount_is_shown_at_once),
        story!(BERLIN, stop_gives_the_page_back_as_it_was),
        story!(BERLIN, a_page_with_nothing_to_localize_loads_the_script_only),
        story!(BERLIN, the_first_price_on_an_empty_page_starts_the_widget),
    ]
}

const PRICES: &str = "/story/prices.html";

/// Changes the page as its own scripts would: in a task of its own. (What WebDriver runs itself is not one piece in
/// `WebKit`: microtasks come between its lines.)
async fn change(stage: &Stage<'_>, script: &str) -> Told {
    let task = format!(
        "window.changed = false; setTimeout(() => {{ {script}; window.changed = true }}); return null"
    );
    let _: Option<bool> = stage.script(&task, vec![]).await?;
    let _: bool = stage.until("the page has changed", "window.changed").await?;
    Ok(())
}

async fn products_inserted_later_are_localized(stage: &Stage<'_>) -> Told {
    stage.open(PRICES).await?;
    stage.settled().await?;
    change(
        stage,
        "document.getElementById('list').insertAdjacentHTML('beforeend', \
           '<li><landfall-price id=html amount=12.00 currency=USD>$12.00</landfall-price></li>'); \
         const made = document.createElement('landfall-price'); made.id = 'made'; made.textContent = '$13.00'; \
         document.body.append(made); made.setAttribute('amount', '13.00'); made.setAttribute('currency', 'USD'); \
         const copy = document.getElementById('tote').cloneNode(true); copy.id = 'copy'; document.body.append(copy)",
    )
    .await?;
    for id in ["html", "made", "copy"] {
        let what = format!("the price #{id} is localized");
        let find = format!("document.getElementById({id:?}).getAttribute('state') === 'localized'");
        let _: bool = stage.until(&what, &find).await?;
        let price = stage.price(id).await?;
        ensure!(price.text.contains('€'), "expected euros, seen {price:?}");
    }
    let (copy, original) = (stage.price("copy").await?, stage.price("tote").await?);
    ensure_eq!(copy.text, original.text, "the text of the copy");
    silent_console(stage).await
}

async fn an_element_that_moves_keeps_its_price(stage: &Stage<'_>) -> Told {
    stage.open(PRICES).await?;
    stage.settled().await?;
    let before = stage.price("tote").await?;
    change(stage, "document.getElementById('after').append(document.getElementById('tote'))").await?;
    let at_once = stage.price("tote").await?;
    ensure_eq!(at_once, before, "the price right after the move");
    change(stage, "landfall.setMarket({country: 'JP'})").await?;
    let _: bool = stage
        .until("the moved price shows yen", "reader.text(document.getElementById('tote')).includes('¥')")
        .await?;
    silent_console(stage).await
}

async fn elements_that_are_removed_leave_the_others_working(stage: &Stage<'_>) -> Told {
    stage.open(PRICES).await?;
    stage.settled().await?;
    change(
        stage,
        "window.kept = document.getElementById('bag'); kept.remove(); \
         document.getElementById('door').remove(); document.querySelector('landfall-market').remove()",
    )
    .await?;
    tokio::time::sleep(Duration::from_millis(50)).await;
    change(stage, "landfall.setMarket({country: 'JP'})").await?;
    let _: bool = stage
        .until("the other price shows yen", "reader.text(document.getElementById('tote')).includes('¥')")
        .await?;
    change(stage, "document.body.append(kept)").await?;
    let _: bool = stage
        .until(
            "the price that comes back shows yen",
            "reader.text(document.getElementById('bag')).includes('¥')",
        )
        .await?;
    silent_console(stage).await
}

async fn a_changed_amount_is_shown_at_once(stage: &Stage<'_>) -> Told {
    stage.open(PRICES).await?;
    stage.settled().await?;
    // The same dollars twice: one element changes to them, the other is made with them.
    change(
        stage,
        "const tote = document.getElementById('tote'), copy = window.copy = tote.cloneNode(true); copy.id = 'copy'; \
         for (const price of [tote, copy]) { price.textContent = '$77.00'; price.setAttribute('amount', '77.00') } \
         document.body.append(copy)",
    )
    .await?;
    let _: bool = stage
        .until("the new amount is shown", "reader.price(document.getElementById('tote')).text.includes('77')")
        .await?;
    // It is a copy of the state too.
    let painted = "!!copy.shadowRoot && reader.text(copy) !== '$77.00'";
    let _: bool = stage.until("the copy is painted", painted).await?;
    let (tote, copy) = (stage.price("tote").await?, stage.price("copy").await?);
    ensure_eq!(tote.text, copy.text, "the text of the same dollars");
    silent_console(stage).await
}

async fn stop_gives_the_page_back_as_it_was(stage: &Stage<'_>) -> Told {
    stage.open("/story/strict.html").await?;
    all_localized(&stage.settled().await?)?;
    change(stage, "landfall.stop()").await?;
    let _: bool = stage
        .until(
            "the prices are the page's own",
            "reader.prices().every(price => price.text === price.fallback)",
        )
        .await?;
    // The markup too, to the letter, but for the state that every element reflects. (The collector's script is in the
    // head; the parser writes the page as the browser does.)
    let markup = "const own = new DOMParser().parseFromString(arguments[0], 'text/html'); \
                  return [document, own].map(page => page.body.innerHTML.trim())";
    let (now, own): (String, String) =
        stage.script(markup, vec![include_str!("../pages/strict.html").into()]).await?;
    ensure_eq!(now.replace(" state=\"original\"", ""), own, "the markup after stop()");
    // What comes later is left alone.
    change(
        stage,
        "document.body.insertAdjacentHTML('beforeend', '<landfall-price id=late amount=9.00 currency=USD>$9.00</landfall-price>')",
    )
    .await?;
    tokio::time::sleep(Duration::from_millis(200)).await;
    let text: String = stage.script("return reader.text(document.getElementById('late'))", vec![]).await?;
    ensure_eq!(text, "$9.00", "a price inserted after stop()");
    silent_console(stage).await
}

async fn a_page_with_nothing_to_localize_loads_the_script_only(stage: &Stage<'_>) -> Told {
    stage.open("/story/nothing.html").await?;
    tokio::time::sleep(Duration::from_millis(700)).await;
    let mut paths: Vec<String> = stage.server.requests().into_iter().map(|request| request.path).collect();
    paths.retain(|path| !matches!(path.as_str(), "/__collector.js" | "/favicon.ico"));
    ensure_eq!(paths, ["/story/nothing.html", "/landfall.js"], "what was requested");
    silent_console(stage).await
}

async fn the_first_price_on_an_empty_page_starts_the_widget(stage: &Stage<'_>) -> Told {
    stage.open("/story/nothing.html").await?;
    tokio::time::sleep(Duration::from_millis(300)).await;
    ensure_eq!(stage.server.count("*.wasm"), 0, "requests for the wasm before there is a price");
    change(
        stage,
        "document.getElementById('here').innerHTML = '<landfall-price id=tote amount=49.00 currency=USD>$49.00</landfall-price>'",
    )
    .await?;
    let price = stage.price("tote").await?;
    ensure!(price.is("localized") && price.text.contains('€'), "expected euros, seen {price:?}");
    ensure_eq!(stage.server.count("*.wasm"), 1, "requests for the wasm");
    silent_console(stage).await
}
