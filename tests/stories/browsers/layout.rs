//! A price swaps in the same line box: nothing else on the page moves.

use crate::common::{CART, LISTING, PRODUCT, all_localized, demo};
use std::time::Duration;
use stories::server::Fault;
use stories::{Browser, Stage, Story, Told, ensure, ensure_eq, story};

/// The stories of this file.
pub(crate) fn stories() -> Vec<Story> {
    vec![
        story!(BERLIN, no_block_of_the_page_moves_or_grows),
        story!(BERLIN, no_block_moves_or_grows_on_a_narrow_screen),
        story!(BERLIN, no_block_moves_on_a_change_of_country),
        story!(BERLIN, the_browser_measures_no_layout_shift_on_a_wide_screen)
            .only(&[Browser::Chromium], "only Chromium reports layout shifts"),
        story!(BERLIN, the_browser_measures_no_layout_shift_on_a_phone)
            .only(&[Browser::Chromium], "only Chromium reports layout shifts"),
        story!(BERLIN, nothing_shifts_while_the_page_itself_arrives_in_parts)
            .only(&[Browser::Chromium], "only Chromium reports layout shifts"),
    ]
}

const LANGUAGES: [&str; 4] = ["en", "de", "ja", "ar"];
const PAGES: [&str; 3] = [LISTING, PRODUCT, CART];
/// Long enough that the page is painted with its own prices first.
const PAINTED: Duration = Duration::from_millis(200);

/// Opens a page whose widget does not start before the server is mended.
async fn open_before_the_widget(stage: &Stage<'_>, path: &str) -> Told {
    stage.server.fault("*.wasm", Fault::Held);
    stage.open(path).await?;
    // In pieces, as everything that is done to many prices.
    let pending = "reader.prices().length > 0 && reader.prices().every(p => p.state === 'pending')";
    let _: bool = stage.until(&format!("{path}: every price is pending"), pending).await?;
    Ok(())
}

async fn no_block_of_the_page_moves_or_grows(stage: &Stage<'_>) -> Told {
    blocks_stay(stage).await
}

async fn no_block_moves_or_grows_on_a_narrow_screen(stage: &Stage<'_>) -> Told {
    // Where a browser's window can't be so narrow, as narrow as it can be.
    stage.viewport(360, 780).await?;
    blocks_stay(stage).await
}

async fn blocks_stay(stage: &Stage<'_>) -> Told {
    for language in LANGUAGES {
        for page in PAGES {
            let path = demo(language, page);
            open_before_the_widget(stage, &path).await?;
            let before = stage.blocks().await?;
            stage.server.mend();
            all_localized(&stage.settled().await?)?;
            same_blocks(stage, &path, &before).await?;
        }
    }
    Ok(())
}

async fn no_block_moves_on_a_change_of_country(stage: &Stage<'_>) -> Told {
    stage.open(&demo("en", LISTING)).await?;
    stage.settled().await?;
    let before = stage.blocks().await?;
    for (country, sign) in [("JP", "¥"), ("NO", "NOK"), ("US", "$")] {
        let _: Option<bool> = stage
            .script("landfall.setMarket({country: arguments[0]}); return null", vec![country.into()])
            .await?;
        let _: bool = stage
            .until(
                &format!("the prices are those of {country}"),
                &format!("landfall.market.country === {country:?} && reader.prices().every(p => p.text.includes({sign:?}))"),
            )
            .await?;
        same_blocks(stage, country, &before).await?;
    }
    Ok(())
}

async fn same_blocks(stage: &Stage<'_>, what: &str, before: &[stories::Block]) -> Told {
    let after = stage.blocks().await?;
    ensure_eq!(after.len(), before.len(), "{what}: number of blocks");
    for (now, then) in after.iter().zip(before) {
        ensure_eq!(now, then, "{what}: a block, in 64ths of a pixel");
    }
    Ok(())
}

/// A layout shift of 0.01, in ten-thousandths.
const LIMIT: u32 = 100;

/// Starts adding up all layout shifts that no touch caused, those before this moment included, each with what moved and
/// from where to where.
const SHIFTS: &str = "window.__shift ??= (() => { const sum = {now: 0, what: []}; \
    new PerformanceObserver(list => { for (const e of list.getEntries()) if (!e.hadRecentInput) { \
      sum.now += e.value; \
      sum.what.push(e.value.toFixed(4), ...e.sources.map(s => s.node?.nodeName + '.' + (s.node?.className ?? s.node?.data) \
        + [s.previousRect, s.currentRect].map(r => ` ${[r.x, r.y, r.width, r.height].map(Math.round)}`))); } })\
    .observe({type: 'layout-shift', buffered: true}); return sum; })(); return null";

async fn shifts(stage: &Stage<'_>, width: u32, height: u32) -> Told {
    stage.viewport(width, height).await?;
    let seen: u32 = stage.script("return innerWidth", vec![]).await?;
    ensure_eq!(seen, width, "the width of the page");
    for language in LANGUAGES {
        for page in PAGES {
            let path = demo(language, page);
            open_before_the_widget(stage, &path).await?;
            let _: Option<bool> = stage.script(SHIFTS, vec![]).await?;
            tokio::time::sleep(PAINTED).await;
            stage.server.mend();
            all_localized(&stage.settled().await?)?;
            within_limit(stage, &format!("{path} at {width} pixels")).await?;
        }
    }
    Ok(())
}

async fn within_limit(stage: &Stage<'_>, what: &str) -> Told {
    // Two frames, so that the shift of the last change is reported.
    tokio::time::sleep(Duration::from_millis(60)).await;
    let (shift, by): (u32, Vec<String>) =
        stage.script("return [Math.round(__shift.now * 10000), __shift.what]", vec![]).await?;
    ensure!(shift <= LIMIT, "{what}: a shift of {shift} ten-thousandths by {by:?}");
    Ok(())
}

/// A cart whose rows came later than its head once moved the head: on a busy machine the browser painted in between,
/// and a table's columns were as wide as what it had read so far.
async fn nothing_shifts_while_the_page_itself_arrives_in_parts(stage: &Stage<'_>) -> Told {
    for language in LANGUAGES {
        for (page, text) in
            [(LISTING, "</header>"), (PRODUCT, "</figure>"), (CART, "</thead>"), (CART, "</tr>\n      <tr>")]
        {
            let path = demo(language, page);
            stage.server.fault(&path, Fault::Stall(text.to_owned(), PAINTED));
            stage.open(&path).await?;
            stage.server.mend();
            let _: Option<bool> = stage.script(SHIFTS, vec![]).await?;
            all_localized(&stage.settled().await?)?;
            within_limit(stage, &format!("{path}, stopped behind {text:?}")).await?;
        }
    }
    Ok(())
}

async fn the_browser_measures_no_layout_shift_on_a_wide_screen(stage: &Stage<'_>) -> Told {
    shifts(stage, 1280, 900).await
}

async fn the_browser_measures_no_layout_shift_on_a_phone(stage: &Stage<'_>) -> Told {
    shifts(stage, 360, 780).await
}
