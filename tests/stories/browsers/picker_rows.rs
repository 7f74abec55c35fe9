//! The countries in an open picker: few at first, all of them soon, and none that keys or presses miss meanwhile.

use crate::common::silent_console;
use serde::Deserialize;
use stories::{Stage, Story, Told, ensure, ensure_eq, story};

/// The stories of this file.
pub(crate) fn stories() -> Vec<Story> {
    vec![
        story!(BERLIN, the_picker_opens_with_few_countries_and_has_all_of_them_soon),
        story!(BERLIN, keys_that_are_quicker_than_the_rows_reach_the_last_country),
        story!(BERLIN, a_press_on_any_piece_of_a_row_picks_its_country),
    ]
}

const PAGE: &str = "/story/prices.html";

/// Presses the picker's button, and what `then` says in the same task; writes down how many rows there are with each frame.
fn opened(then: &str) -> String {
    format!(
        "window.rows = []; const root = document.querySelector('landfall-market').shadowRoot; \
         root.querySelector('[part~=button]').click(); {then}; \
         (async () => {{ for (;;) {{ \
           rows.push(root.querySelectorAll('[role=option]').length); \
           await new Promise(requestAnimationFrame); }} }})(); return null"
    )
}

#[derive(Deserialize)]
struct Grown {
    rows: Vec<u32>,
    selected: Vec<String>,
}

/// Opens the page, and its picker once, so that its files are there.
async fn begin(stage: &Stage<'_>) -> Told {
    stage.open(PAGE).await?;
    stage.settled().await?;
    stage.element("[part~=button]").await?.click().await?;
    let open = "!!reader.one('[part~=dialog]')?.open";
    let _: bool = stage.until("the picker is open", open).await?;
    let _: Option<bool> = stage.script("reader.one('.close').click(); return null", vec![]).await?;
    let _: bool = stage.until("the picker has no rows", "!reader.one('[role=option]')").await?;
    Ok(())
}

async fn all_are_there(stage: &Stage<'_>) -> Told {
    let _: bool = stage.until("all countries are there", "window.rows.at(-1) > 240").await?;
    Ok(())
}

async fn the_picker_opens_with_few_countries_and_has_all_of_them_soon(stage: &Stage<'_>) -> Told {
    begin(stage).await?;
    let _: Option<bool> = stage.script(&opened(""), vec![]).await?;
    all_are_there(stage).await?;
    let _: bool = stage
        .until("a country of all is marked", "!!reader.one('[id^=country-][aria-selected=true]')")
        .await?;
    let told = "return { rows, selected: reader.all('[aria-selected=true]').map(row => row.dataset.code) }";
    let Grown { rows, selected } = stage.script(told, vec![]).await?;
    let rows: Vec<u32> = rows.into_iter().filter(|rows| *rows > 0).collect();
    let first = rows.first().copied().unwrap_or_default();
    ensure!((8..=16).contains(&first), "expected rows for a dialog's height at first, seen {first}");
    let most = rows.windows(2).filter_map(|pair| pair.last()?.checked_sub(*pair.first()?)).max();
    ensure!(most.is_some_and(|most| most <= 16), "expected few more in each frame, seen {rows:?}");
    ensure_eq!(selected, ["DE", "DE"], "what is marked, among the likely ones and among all");
    silent_console(stage).await
}

async fn keys_that_are_quicker_than_the_rows_reach_the_last_country(stage: &Stage<'_>) -> Told {
    begin(stage).await?;
    let up = "root.querySelector('[part~=search]').dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true }))";
    let _: Option<bool> = stage.script(&opened(up), vec![]).await?;
    all_are_there(stage).await?;
    let seen = "(row => { const list = row?.closest('[role=listbox]').getBoundingClientRect(), box = row?.getBoundingClientRect(); \
                return !!row && !row.nextElementSibling && box.top >= list.top && box.bottom <= list.bottom + 1; \
                })(reader.one('.active'))";
    let _: bool = stage.until("the last country is marked, and seen", seen).await?;
    silent_console(stage).await
}

async fn a_press_on_any_piece_of_a_row_picks_its_country(stage: &Stage<'_>) -> Told {
    begin(stage).await?;
    // As a browser that translates the page leaves them.
    let translated = "reader.all('[role=option] span').forEach(name => { const font = document.createElement('font'); \
                      font.append(...name.childNodes); name.append(font) }); return null";
    for (country, piece) in [("NO", ""), ("JP", " small"), ("CA", " span"), ("FR", " font")] {
        let _: Option<bool> = stage.script(&opened(""), vec![]).await?;
        all_are_there(stage).await?;
        let _: Option<bool> = stage.script(translated, vec![]).await?;
        let row = format!("[id^=country-][data-code={country}]{piece}");
        // Beside the rows there is nothing to pick.
        let press = format!("reader.one('.title').click(); reader.one('{row}').click(); return null");
        let _: Option<bool> = stage.script(&press, vec![]).await?;
        let _: bool = stage
            .until("the market is another one", &format!("landfall.market.country === '{country}'"))
            .await?;
    }
    silent_console(stage).await
}
