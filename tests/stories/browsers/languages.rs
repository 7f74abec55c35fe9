//! The widget in every shipped language: it fits 320 pixels, every letter has a shape, right to left is right to left.
//! And a file of words that is changed on the server is what the next visitor reads.

use serde_json::Value;
use stories::{Browser, Looked, SHEET, Stage, Story, Told, ensure, story};

use crate::common::{LISTING, all_localized, demo};

/// The languages are shared out, so that no story takes too long.
const PARTS: usize = 4;

/// The stories of this file.
pub(crate) fn stories() -> Vec<Story> {
    const ONLY: &[Browser] = &[Browser::Chromium];
    const WHY: &str = "fonts are those of the system, so one browser tells for all";
    vec![
        story!(NEW_YORK, the_widget_fits_320_pixels_in_the_first_quarter_of_languages).only(ONLY, WHY),
        story!(NEW_YORK, the_widget_fits_320_pixels_in_the_second_quarter_of_languages).only(ONLY, WHY),
        story!(NEW_YORK, the_widget_fits_320_pixels_in_the_third_quarter_of_languages).only(ONLY, WHY),
        story!(NEW_YORK, the_widget_fits_320_pixels_in_the_last_quarter_of_languages).only(ONLY, WHY),
        story!(BERLIN, a_line_that_is_changed_in_a_served_file_is_read_after_a_reload),
    ]
}

async fn the_widget_fits_320_pixels_in_the_first_quarter_of_languages(stage: &Stage<'_>) -> Told {
    fits(stage, 0).await
}

async fn the_widget_fits_320_pixels_in_the_second_quarter_of_languages(stage: &Stage<'_>) -> Told {
    fits(stage, 1).await
}

async fn the_widget_fits_320_pixels_in_the_third_quarter_of_languages(stage: &Stage<'_>) -> Told {
    fits(stage, 2).await
}

async fn the_widget_fits_320_pixels_in_the_last_quarter_of_languages(stage: &Stage<'_>) -> Told {
    fits(stage, 3).await
}

async fn fits(stage: &Stage<'_>, part: usize) -> Told {
    stage.open(&format!("{SHEET}?part={part}&of={PARTS}")).await?;
    let start = std::time::Instant::now();
    let looked: Vec<Looked> = loop {
        let value: Value = stage.script("return window.__sheet ?? null", vec![]).await?;
        if !value.is_null() {
            break serde_json::from_value(value)?;
        }
        ensure!(start.elapsed().as_secs() < 55, "the sheet was not complete in 55 seconds");
        tokio::time::sleep(std::time::Duration::from_millis(200)).await;
    };
    let wrong: Vec<String> = looked
        .iter()
        .flat_map(|one| one.wrong.iter().map(|fault| format!("{}: {fault}", one.language)))
        .collect();
    ensure!(wrong.is_empty(), "{wrong:#?}");
    ensure!(!looked.is_empty(), "no language in part {part} of {PARTS}");
    Ok(())
}

async fn a_line_that_is_changed_in_a_served_file_is_read_after_a_reload(stage: &Stage<'_>) -> Told {
    stage.open(&demo("de", LISTING)).await?;
    all_localized(&stage.settled().await?)?;
    let german = stage.built_file("locales/de/landfall.ftl")?;
    let changed = german.replace("price-charged = Sie zahlen ", "price-charged = Zu zahlen sind ");
    ensure!(changed != german, "no message price-charged to change");
    stage.server.replace("/locales/de/landfall.ftl", changed);
    stage.reload().await?;
    for price in stage.settled().await? {
        ensure!(price.text.contains("Zu zahlen sind ") && price.is("localized"), "the old words: {price:?}");
    }
    Ok(())
}
