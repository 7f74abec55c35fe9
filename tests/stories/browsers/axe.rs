//! axe-core finds nothing that keeps people out: on no page of ours, in no state of any element, in any of the four
//! languages, wide and at 320 pixels, light and dark.

use crate::common::demo;
use crate::studio::asked;
use serde_json::json;
use std::time::Duration;
use stories::{Browser, Stage, Story, Told, ensure, story};

/// The stories of this file; `main.rs` knows them by how their names begin.
pub(crate) fn stories() -> Vec<Story> {
    [
        story!(BERLIN, axe_finds_nothing_on_any_page_in_english),
        story!(BERLIN, axe_finds_nothing_on_any_page_in_german),
        story!(BERLIN, axe_finds_nothing_on_any_page_in_japanese),
        story!(BERLIN, axe_finds_nothing_on_any_page_in_arabic),
        story!(BERLIN, axe_finds_nothing_in_the_known_world),
        story!(BERLIN, axe_finds_nothing_in_the_studio),
        story!(BERLIN, axe_finds_nothing_in_prices_and_pickers_in_english),
        story!(BERLIN, axe_finds_nothing_in_deliveries_notices_and_carts_in_english),
        story!(BERLIN, axe_finds_nothing_in_prices_and_pickers_in_german),
        story!(BERLIN, axe_finds_nothing_in_deliveries_notices_and_carts_in_german),
        story!(BERLIN, axe_finds_nothing_in_prices_and_pickers_in_japanese),
        story!(BERLIN, axe_finds_nothing_in_deliveries_notices_and_carts_in_japanese),
        story!(BERLIN, axe_finds_nothing_in_prices_and_pickers_in_arabic),
        story!(BERLIN, axe_finds_nothing_in_deliveries_notices_and_carts_in_arabic),
    ]
    .into_iter()
    .map(|story| story.only(&[Browser::Chromium], "only Chromium can be told to prefer dark"))
    .collect()
}

const PAGES: [&str; 11] = [
    "index.html",
    "product/toy-boat.html",
    "product/sleeping-bag.html",
    "cart.html",
    "checkout.html",
    "gallery.html",
    "styling.html",
    "host/minimal.html",
    "host/dark.html",
    "host/playful.html",
    "host/bootstrap.html",
];

/// Where the pages' server has axe.
const AXE: &str = "/axe-core.js";

/// A story has two minutes: the states of these elements, and of the others.
const SOME: [&str; 2] = ["landfall-price", "landfall-market"];
const OTHERS: [&str; 3] = ["landfall-delivery", "landfall-notice", "landfall-cart"];

type Look = (u32, &'static str);

/// Wide and narrow, each light and dark, shared out over the languages: looking is slow. Every page is looked at in every
/// language in two of the looks, the contrast of its colours in the first of the two, so that it is seen once in every look;
/// every state in one language and one look.
/// `LANDFALL_AXE=all` looks at everything in every language and look, and takes three times as long.
const LOOKS: [Look; 4] = [(1280, "light"), (320, "dark"), (1280, "dark"), (320, "light")];

/// So many looks at what stands at this place, in this language: the next place begins with the next look.
fn looks(language: &str, at: usize, each: usize) -> Vec<Look> {
    if all() {
        LOOKS.to_vec()
    } else {
        LOOKS.into_iter().cycle().skip(place(language) + at).take(each).collect()
    }
}

fn all() -> bool {
    std::env::var("LANDFALL_AXE").is_ok_and(|wish| wish == "all")
}

fn place(language: &str) -> usize {
    ["en", "de", "ja", "ar"].iter().position(|known| *known == language).unwrap_or_default()
}

async fn axe_finds_nothing_on_any_page_in_english(stage: &Stage<'_>) -> Told {
    pages(stage, "en").await
}

async fn axe_finds_nothing_on_any_page_in_german(stage: &Stage<'_>) -> Told {
    pages(stage, "de").await
}

async fn axe_finds_nothing_on_any_page_in_japanese(stage: &Stage<'_>) -> Told {
    pages(stage, "ja").await
}

async fn axe_finds_nothing_on_any_page_in_arabic(stage: &Stage<'_>) -> Told {
    pages(stage, "ar").await
}

/// Its table is long, and its rows are alike: two looks at the first forty will do.
async fn axe_finds_nothing_in_the_known_world(stage: &Stage<'_>) -> Told {
    let axe = stories::axe()?;
    let mut wrong = Vec::new();
    for (language, look_of) in [("en", (1280, "dark")), ("ar", (320, "light"))] {
        let path = demo(language, "known.html");
        settled(stage, &path).await?;
        let few = "const rows = document.querySelectorAll('tbody tr'); \
                   rows.forEach((row, at) => at >= 40 && row.remove()); return rows.length";
        let rows: usize = stage.script(few, vec![]).await?;
        ensure!(rows > 90, "expected a row for each country with rules, seen {rows}");
        wrong.extend(examined(stage, &axe, &path, &[look_of]).await?);
    }
    nothing(stage, &wrong).await
}

/// As it opens; with findings, everything unfolded and a working that was touched; and as a shop of which nothing is said
/// yet. One table and one region of the chart are like the others.
async fn axe_finds_nothing_in_the_studio(stage: &Stage<'_>) -> Told {
    let axe = stories::axe()?;
    let path = "/studio.html";
    stage.open(path).await?;
    asked(stage, 1).await?;
    let few = "document.querySelectorAll('.table-frame, .region').forEach(part => \
               part.previousElementSibling && part.remove()); return null";
    let _: Option<bool> = stage.script(few, vec![]).await?;
    let mut wrong = examined(stage, &axe, path, &[(1280, "light")]).await?;
    let _: Option<bool> = stage
        .script(
            "const text = document.querySelector('#text'); text.value = text.value.replace('\"price\"', '\"prize\"'); \
             text.dispatchEvent(new Event('input')); \
             for (const entry of document.querySelectorAll('.entry details')) entry.open = true; return null",
            vec![],
        )
        .await?;
    asked(stage, 2).await?;
    let _: Option<bool> = stage
        .script(&few.replace("return", "document.querySelector('.cell').click(); return"), vec![])
        .await?;
    wrong.extend(examined(stage, &axe, path, &[(320, "dark")]).await?);
    let _: Option<bool> = stage.script("document.querySelector('#new').click(); return null", vec![]).await?;
    let _: bool = stage.until("it asks about it", "Number(document.body.dataset.asked) >= 3").await?;
    let _: Option<bool> = stage.script(few, vec![]).await?;
    wrong.extend(examined(stage, &axe, path, &[(320, "light")]).await?);
    nothing(stage, &wrong).await
}

async fn axe_finds_nothing_in_prices_and_pickers_in_english(stage: &Stage<'_>) -> Told {
    states(stage, "en", &SOME).await
}

async fn axe_finds_nothing_in_deliveries_notices_and_carts_in_english(stage: &Stage<'_>) -> Told {
    states(stage, "en", &OTHERS).await
}

async fn axe_finds_nothing_in_prices_and_pickers_in_german(stage: &Stage<'_>) -> Told {
    states(stage, "de", &SOME).await
}

async fn axe_finds_nothing_in_deliveries_notices_and_carts_in_german(stage: &Stage<'_>) -> Told {
    states(stage, "de", &OTHERS).await
}

async fn axe_finds_nothing_in_prices_and_pickers_in_japanese(stage: &Stage<'_>) -> Told {
    states(stage, "ja", &SOME).await
}

async fn axe_finds_nothing_in_deliveries_notices_and_carts_in_japanese(stage: &Stage<'_>) -> Told {
    states(stage, "ja", &OTHERS).await
}

async fn axe_finds_nothing_in_prices_and_pickers_in_arabic(stage: &Stage<'_>) -> Told {
    states(stage, "ar", &SOME).await
}

async fn axe_finds_nothing_in_deliveries_notices_and_carts_in_arabic(stage: &Stage<'_>) -> Told {
    states(stage, "ar", &OTHERS).await
}

async fn pages(stage: &Stage<'_>, language: &str) -> Told {
    let axe = stories::axe()?;
    let mut wrong = Vec::new();
    for (at, page) in PAGES.into_iter().enumerate() {
        let path = demo(language, page);
        // What stands in its frames is looked at alone: here each would run a widget that nobody looks at.
        let text = stage.built_file(path.trim_start_matches('/'))?;
        stage.server.replace(&path, text.replace("<iframe src=\"", "<iframe src=\"about:blank#"));
        let path = format!("{path}?country=DE");
        wrong.extend(look(stage, &axe, &path, &looks(language, at, 2)).await?);
    }
    nothing(stage, &wrong).await
}

/// Every state, or those whose turn it is in this language, alone: what it is about lies in a frame of the gallery, where axe does not look from outside.
async fn states(stage: &Stage<'_>, language: &str, elements: &[&str]) -> Told {
    let axe = stories::axe()?;
    let gallery = demo(language, "gallery.html");
    let page = stage.built_file(gallery.trim_start_matches('/'))?;
    // Read, not opened: it would run a widget in each frame.
    let states: Vec<String> = stage
        .script(
            "const page = new DOMParser().parseFromString(arguments[1], 'text/html'); \
             return arguments[0].flatMap(of => [...page.getElementById(of).parentNode.querySelectorAll('iframe')]) \
             .map(frame => new URL(frame.getAttribute('src'), 'http://localhost' + arguments[2])) \
             .map(url => url.pathname + url.search)",
            vec![elements.into(), page.into(), gallery.into()],
        )
        .await?;
    ensure!(states.len() > 20, "expected the states of {elements:?}, seen {states:?}");
    let mut wrong = Vec::new();
    let turn = |at: usize| all() || at % 4 == place(language);
    for (at, path) in states.into_iter().enumerate().filter(|(at, _)| turn(*at)) {
        wrong.extend(look(stage, &axe, &path, &looks(language, at / 4, 1)).await?);
    }
    nothing(stage, &wrong).await
}

/// Opens a path and gives what axe finds in each look.
async fn look(stage: &Stage<'_>, axe: &str, path: &str, looks: &[(u32, &str)]) -> Told<Vec<String>> {
    settled(stage, path).await?;
    examined(stage, axe, path, looks).await
}

/// Opens a path and waits until nothing on it is pending any more.
async fn settled(stage: &Stage<'_>, path: &str) -> Told {
    stage.open(path).await?;
    let _: bool = stage
        .until(
            "the page has settled",
            "document.body.dataset.act !== undefined ? document.body.dataset.done !== undefined \
             : document.readyState === 'complete' && reader.all('[state=pending]').length === 0",
        )
        .await?;
    // A frame, so that what has just come is drawn.
    tokio::time::sleep(Duration::from_millis(50)).await;
    Ok(())
}

/// What axe finds on the page as it is, in each look.
async fn examined(stage: &Stage<'_>, axe: &str, path: &str, looks: &[(u32, &str)]) -> Told<Vec<String>> {
    // As a file: half a megabyte in a question goes through three programs.
    stage.server.replace(AXE, axe.to_owned());
    let asked = "document.head.append(Object.assign(document.createElement('script'), {src: arguments[0]})); return null";
    let _: Option<bool> = stage.script(asked, vec![AXE.into()]).await?;
    let _: bool = stage.until("axe is there", "window.axe !== undefined").await?;
    let mut wrong = Vec::new();
    for (at, (width, scheme)) in looks.iter().enumerate() {
        stage.viewport(*width, 900).await?;
        prefer(stage, scheme).await?;
        // Most of its time goes into what stands on which colour: each page shows that once in each language.
        let colours = at == 0 || all();
        let _: Option<bool> = stage
            .script(
                "window.__axe = null; \
                 axe.run(document, {iframes: false, resultTypes: ['violations'], \
                   rules: {'color-contrast': {enabled: arguments[0]}}}).then( \
                 found => window.__axe = found.violations.flatMap(rule => rule.nodes.map(node => \
                   [rule.id, node.target.flat().join(' '), node.failureSummary.split('\\n').slice(1).join(';')].join(': '))), \
                 why => window.__axe = [String(why)]); return null",
                vec![colours.into()],
            )
            .await?;
        let found: Vec<String> = stage.until("axe has looked", "window.__axe").await?;
        wrong.extend(found.into_iter().map(|what| format!("{path} at {width}, {scheme}: {what}")));
    }
    Ok(wrong)
}

async fn prefer(stage: &Stage<'_>, scheme: &str) -> Told {
    let features = json!({"features": [{"name": "prefers-color-scheme", "value": scheme}]});
    stage.web.cdp().send_raw("Emulation.setEmulatedMedia", features).await?;
    Ok(())
}

/// Ends the story if anything was found; the browser is left as it was.
async fn nothing(stage: &Stage<'_>, wrong: &[String]) -> Told {
    prefer(stage, "").await?;
    ensure!(wrong.is_empty(), "axe found {}:\n  {}", wrong.len(), wrong.join("\n  "));
    Ok(())
}
