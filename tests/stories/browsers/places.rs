//! Who sees what, where: the demo shop from several countries.

use crate::common::{CART, LISTING, PRODUCT, all_localized, amount, demo, silent_console, word};
use stories::{Price, Stage, Story, Told, ensure, ensure_eq, minor_units, story};

/// The stories of this file.
pub(crate) fn stories() -> Vec<Story> {
    vec![
        story!(BERLIN_WITHOUT_SCRIPTS, without_scripts_the_page_shows_its_own_prices),
        story!(BERLIN, a_visitor_in_berlin_sees_euros),
        story!(BERLIN, a_visitor_in_berlin_reads_german_on_the_german_page),
        story!(BERLIN, a_message_missing_in_german_is_read_in_english),
        story!(BERLIN, the_breakdown_adds_up_on_the_german_page),
        story!(NEW_YORK, the_breakdown_adds_up_in_every_country_of_the_strip),
        story!(TOKYO, a_visitor_in_tokyo_sees_whole_yen),
        story!(RIYADH, a_visitor_in_riyadh_reads_riyals_from_right_to_left_on_the_arabic_page),
        story!(RIYADH, a_visitor_in_riyadh_reads_english_on_the_english_page),
        story!(NEW_YORK, a_visitor_in_the_stores_own_country_sees_its_prices_unchanged),
    ]
}

/// The listing has this many products.
const PRODUCTS: usize = 12;

async fn without_scripts_the_page_shows_its_own_prices(stage: &Stage<'_>) -> Told {
    for language in ["en", "de", "ja", "ar"] {
        stage.open(&demo(language, LISTING)).await?;
        let prices = stage.text_without_scripts("landfall-price").await?;
        ensure_eq!(prices.len(), PRODUCTS, "prices on the page in {language}");
        for price in prices {
            ensure!(price.contains('$') && minor_units(&price, 2).is_some(), "no price: {price:?}");
        }
    }
    Ok(())
}

async fn a_visitor_in_berlin_sees_euros(stage: &Stage<'_>) -> Told {
    stage.open(&demo("en", LISTING)).await?;
    let prices = stage.settled().await?;
    ensure_eq!(prices.len(), PRODUCTS, "prices on the page");
    all_localized(&prices)?;
    let charged = word(stage, "en", "price-charged")?;
    for price in &prices {
        ensure!(price.amount.as_deref().is_some_and(|text| text.contains('€')), "no euros in {price:?}");
        near_its_worth(price, 2, 1_117)?;
        // The shop charges dollars: the euros are marked as approximate and the dollars stand beside them.
        ensure!(price.approximate, "expected an approximate price, seen {price:?}");
        ensure!(price.text.contains('$') && price.text.contains(&charged), "no charged price in {price:?}");
    }
    silent_console(stage).await
}

async fn a_visitor_in_berlin_reads_german_on_the_german_page(stage: &Stage<'_>) -> Told {
    stage.open(&demo("de", LISTING)).await?;
    let prices = stage.settled().await?;
    ensure_eq!(prices.len(), PRODUCTS, "prices on the page");
    all_localized(&prices)?;
    let (german, english) = (word(stage, "de", "price-charged")?, word(stage, "en", "price-charged")?);
    ensure!(german != english, "the German words are the English ones: {german}");
    for price in &prices {
        let text = price.amount.as_deref().unwrap_or_default();
        ensure!(text.contains('€') && text.contains(','), "expected German print, seen {text:?}");
        ensure!(price.text.contains(&german), "no {german:?} in {price:?}");
        ensure!(!price.text.contains(&english), "English in {price:?}");
    }
    silent_console(stage).await
}

async fn the_breakdown_adds_up_on_the_german_page(stage: &Stage<'_>) -> Told {
    stage.open(&demo("de", PRODUCT)).await?;
    all_localized(&stage.settled().await?)?;
    stage.element("[part~=breakdown-button]").await?.click().await?;
    let shown: bool = stage
        .until(
            "the breakdown is open",
            "(b => b && b.getClientRects().length > 0)(reader.one('[part~=breakdown]'))",
        )
        .await?;
    ensure!(shown, "the breakdown stays closed");
    rows_add_up(stage, "DE", 2).await?;
    // The words of the rows are German too.
    let text: String = stage.script("return reader.text(reader.one('[part~=breakdown]'))", vec![]).await?;
    ensure!(!text.contains("Duty") && !text.contains("Shipping"), "English in {text:?}");
    silent_console(stage).await
}

async fn the_breakdown_adds_up_in_every_country_of_the_strip(stage: &Stage<'_>) -> Told {
    stage.open(&demo("en", LISTING)).await?;
    let countries: Vec<String> = stage
        .script("return [...document.querySelectorAll('[data-travel]')].map(a => a.dataset.travel)", vec![])
        .await?;
    ensure!(countries.len() >= 6, "expected a strip of countries, seen {countries:?}");
    for country in countries {
        stage.open(&format!("{}?country={country}", demo("en", PRODUCT))).await?;
        stage.settled().await?;
        let decimals = if country == "JP" { 0 } else { 2 };
        rows_add_up(stage, &country, decimals).await?;
    }
    Ok(())
}

/// What a breakdown shows: the cells of its rows, those of the sum, and the price beside it.
type Rows = (Vec<Vec<String>>, Vec<Vec<String>>, Option<String>);

/// Adds up the rows of the page's breakdown exactly. Where something is not known, the sum is not either, and neither
/// it nor the price beside it may show a number. A market without rules has no rows at all.
async fn rows_add_up(stage: &Stage<'_>, country: &str, decimals: usize) -> Told {
    // What is inside arrives when a breakdown is opened.
    stage
        .script::<()>("reader.all('[part~=breakdown]').forEach(details => { details.open = true })", vec![])
        .await?;
    stage
        .until::<bool>(
            "the breakdown is there",
            "reader.all('[part~=breakdown]').every(d => d.querySelector('table'))",
        )
        .await?;
    const ROWS: &str = "const host = reader.all('landfall-price').find(p => p.getAttribute('show') === 'landed'); \
        const cells = row => [...row.children].map(reader.text).filter(Boolean); \
        return [reader.all('[part~=breakdown-row]:not([part~=breakdown-total])', host).map(cells), \
                reader.all('[part~=breakdown-total]', host).map(cells), reader.price(host).amount]";
    let (rows, sums, printed): Rows = stage.script(ROWS, vec![]).await?;
    let has_number = |text: &str| text.chars().any(char::is_numeric);
    let last = |cells: &Vec<String>| cells.last().cloned().unwrap_or_default();
    let printed = printed.unwrap_or_default();
    let Some(sum) = sums.first().map(last) else {
        ensure!(
            rows.is_empty() && !has_number(&printed),
            "{country}: rows {rows:?} without a sum, beside {printed:?}"
        );
        return Ok(());
    };
    // What costs nothing says so in a word.
    let free = [word(stage, "en", "amount-free")?, word(stage, "de", "amount-free")?];
    let (frees, rows): (Vec<_>, Vec<_>) = rows.into_iter().partition(|row| free.contains(&last(row)));
    if rows.iter().any(|row| !has_number(&last(row))) {
        ensure!(
            !has_number(&sum) && !has_number(&printed),
            "{country}: {rows:?} made {sum:?} beside {printed:?}"
        );
        return Ok(());
    }
    let mut added = 0;
    for row in &rows {
        added +=
            minor_units(&last(row), decimals).ok_or_else(|| format!("{country}: no amount in {row:?}"))?;
    }
    ensure!(rows.len() + frees.len() >= 3, "{country}: expected goods, duty and tax at least, seen {rows:?}");
    ensure_eq!(minor_units(&sum, decimals), Some(added), "{country}: the sum of {rows:?}");
    ensure_eq!(minor_units(&printed, decimals), Some(added), "{country}: the price beside {rows:?}");
    Ok(())
}

async fn a_visitor_in_tokyo_sees_whole_yen(stage: &Stage<'_>) -> Told {
    for language in ["ja", "en"] {
        stage.open(&demo(language, LISTING)).await?;
        let prices = stage.settled().await?;
        all_localized(&prices)?;
        for price in &prices {
            let text = price.amount.as_deref().unwrap_or_default();
            ensure!(text.contains(['¥', '￥', '円']), "no yen in {price:?}");
            amount(price, 0)?;
        }
    }
    silent_console(stage).await
}

async fn a_visitor_in_riyadh_reads_riyals_from_right_to_left_on_the_arabic_page(stage: &Stage<'_>) -> Told {
    stage.open(&demo("ar", LISTING)).await?;
    let prices = stage.settled().await?;
    all_localized(&prices)?;
    for price in &prices {
        let text = price.amount.as_deref().unwrap_or_default();
        ensure!(text.contains("ر.س") || text.contains('\u{20c1}'), "no riyals in {price:?}");
        near_its_worth(price, 2, 268)?;
        // The sign of the shop's dollars is the only thing in Latin letters.
        let latin = price.text.replace("US$", "").chars().any(|letter| letter.is_ascii_alphabetic());
        ensure!(!latin, "Latin letters in {price:?}");
    }
    let directions: Vec<String> = stage
        .script(
            "return reader.all('landfall-price').map(p => getComputedStyle(reader.part(p, 'price') || reader.part(p, 'amount')).direction)",
            vec![],
        )
        .await?;
    ensure!(directions.iter().all(|direction| direction == "rtl"), "directions: {directions:?}");
    silent_console(stage).await
}

async fn a_visitor_in_riyadh_reads_english_on_the_english_page(stage: &Stage<'_>) -> Told {
    stage.open(&demo("en", LISTING)).await?;
    let prices = stage.settled().await?;
    all_localized(&prices)?;
    let charged = word(stage, "en", "price-charged")?;
    for price in &prices {
        let text = price.amount.as_deref().unwrap_or_default();
        ensure!(text.contains("SAR"), "no riyals in {price:?}");
        ensure!(price.text.contains(&charged), "no English in {price:?}");
        let arabic = price.text.chars().any(|letter| ('\u{600}'..='\u{6ff}').contains(&letter));
        ensure!(!arabic, "Arabic in {price:?}");
    }
    Ok(())
}

async fn a_visitor_in_the_stores_own_country_sees_its_prices_unchanged(stage: &Stage<'_>) -> Told {
    for page in [LISTING, PRODUCT, CART] {
        stage.open(&demo("en", page)).await?;
        for price in stage.settled().await? {
            ensure_eq!(price.text, price.fallback, "the text of {price:?}");
            ensure!(!price.approximate, "expected the charged price, seen {price:?}");
            ensure!(!price.is("error"), "an error: {price:?}");
        }
        silent_console(stage).await?;
    }
    Ok(())
}

async fn a_message_missing_in_german_is_read_in_english(stage: &Stage<'_>) -> Told {
    let german = stage.built_file("locales/de/landfall.ftl")?;
    let gap: Vec<&str> = german.lines().filter(|line| !line.starts_with("price-charged = ")).collect();
    ensure!(gap.len() < german.lines().count(), "no message price-charged to take away");
    stage.server.replace("/locales/de/landfall.ftl", gap.join("\n") + "\n");
    stage.open(&demo("de", LISTING)).await?;
    let english = word(stage, "en", "price-charged")?;
    let _: bool = stage
        .until(
            "the English words fill the gap",
            &format!("reader.prices().every(p => p.text.includes({english:?}))"),
        )
        .await?;
    for price in stage.settled().await? {
        let text = price.amount.as_deref().unwrap_or_default();
        ensure!(text.contains('€') && text.contains(','), "expected German print still, seen {price:?}");
    }
    Ok(())
}

/// A converted price is its dollars by the rate, with at most 40 % of tax and duty on top. `rate` is thousandths of a
/// dollar for one unit; the bounds leave room for the rates of any later day.
fn near_its_worth(price: &Price, decimals: usize, rate: i64) -> Told {
    let shown = amount(price, decimals)?;
    let own = price.fallback.split_whitespace().last().unwrap_or_default();
    let dollars = minor_units(own, 2).ok_or_else(|| format!("no price in {own:?}"))?;
    let worth = dollars * 1000 / rate;
    ensure!(
        shown > worth * 8 / 10 && shown < worth * 16 / 10,
        "expected about {worth} minor units for {own}, seen {shown} in {price:?}"
    );
    Ok(())
}
