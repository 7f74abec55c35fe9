//! The demo shop: its basket, its checkout, and what an address can ask of it.

use crate::common::{CART, PRODUCT, all_localized, demo, silent_console};
use stories::{Stage, Story, Told, ensure, ensure_eq, story};

/// The stories of this file.
pub(crate) fn stories() -> Vec<Story> {
    vec![
        story!(BERLIN, a_shopper_fills_the_basket_and_the_checkout_checks_the_quote),
        story!(BERLIN, a_quote_that_was_changed_on_the_way_is_not_the_same),
        story!(BERLIN, an_address_can_name_a_basket_and_keeps_nothing),
        story!(BERLIN, an_address_can_ask_for_currency_day_and_terms_and_keeps_nothing),
        story!(BERLIN_WITHOUT_SCRIPTS, pages_say_without_scripts_what_they_would_do),
    ]
}

const TOTAL: &str = "reader.text(document.querySelector('tfoot .sum'))";

async fn a_shopper_fills_the_basket_and_the_checkout_checks_the_quote(stage: &Stage<'_>) -> Told {
    stage.open(&format!("{}?country=NO", demo("en", PRODUCT))).await?;
    stage.settled().await?;
    for _ in 0..2 {
        stage.element("form[data-add] button").await?.click().await?;
        let _: bool = stage.until("the basket is open", "location.pathname.endsWith('/cart.html')").await?;
        let search: String = stage.script("return location.search", vec![]).await?;
        ensure_eq!(search, "?country=NO", "what travels along");
        stage.web.back().await?;
        let _: bool =
            stage.until("the product is back", "!!document.querySelector('form[data-add]')").await?;
    }
    stage.open(&format!("{}?country=NO", demo("en", CART))).await?;
    all_localized(&stage.settled().await?)?;
    let total: String = stage.script(&format!("return {TOTAL}"), vec![]).await?;
    ensure_eq!(total, "$68.00", "the shop's own total of two boats");
    let _: bool = stage
        .until(
            "the cart is localized",
            "document.querySelector('landfall-cart').getAttribute('state') === 'localized'",
        )
        .await?;
    // Changed in the cart, and the shop's own table follows.
    let _: Option<bool> = stage
        .script("document.querySelector('landfall-item').setAttribute('quantity', '3'); return null", vec![])
        .await?;
    let _: bool = stage.until("the table follows", &format!("{TOTAL} === '$102.00'")).await?;
    stage.element("[part~=checkout]").await?.click().await?;
    let _: bool =
        stage.until("the quote is checked", "!!document.querySelector('.stamp.same, .stamp.other')").await?;
    let (same, id, goods): (bool, String, String) = stage
        .script(
            "return [!!document.querySelector('.stamp.same'), \
             new URLSearchParams(location.search).get('landfall-quote-id'), \
             reader.text(document.querySelector('[data-total=goods] td'))]",
            vec![],
        )
        .await?;
    ensure!(same, "the checkout's own quote is another one");
    ensure!(id.len() >= 16, "expected the quote's name in the address, seen {id:?}");
    ensure!(goods.ends_with(" NOK"), "expected the goods in kroner, seen {goods:?}");
    silent_console(stage).await
}

async fn a_quote_that_was_changed_on_the_way_is_not_the_same(stage: &Stage<'_>) -> Told {
    stage.open(&format!("{}?country=NO", demo("en", CART))).await?;
    let _: bool = stage
        .until(
            "the cart is localized",
            "document.querySelector('landfall-cart').getAttribute('state') === 'localized'",
        )
        .await?;
    let _: Option<bool> = stage
        .script(
            "document.addEventListener('landfall:checkout:start', () => { \
               const handed = JSON.parse(sessionStorage.getItem('neap:handoff')); handed.totals.total = '1.00'; \
               sessionStorage.setItem('neap:handoff', JSON.stringify(handed)); }); return null",
            vec![],
        )
        .await?;
    stage.element("[part~=checkout]").await?.click().await?;
    let _: bool = stage.until("the quote is refused", "!!document.querySelector('.stamp.other')").await?;
    Ok(())
}

async fn an_address_can_name_a_basket_and_keeps_nothing(stage: &Stage<'_>) -> Told {
    stage.open(&format!("{}?basket=wallet.2,canvas-tote.1,nothing.4,wallet", demo("de", CART))).await?;
    all_localized(&stage.settled().await?)?;
    let (rows, items, total): (usize, usize, String) = stage
        .script(
            &format!(
                "return [document.querySelectorAll('table.lines tbody tr').length, \
                 document.querySelectorAll('landfall-cart landfall-item').length, {TOTAL}]"
            ),
            vec![],
        )
        .await?;
    ensure_eq!((rows, items, total.as_str()), (2, 2, "$166.00"), "rows, items and total of the basket named");
    let kept: usize = stage.script("return sessionStorage.length + localStorage.length", vec![]).await?;
    ensure_eq!(kept, 0, "things kept");
    Ok(())
}

async fn an_address_can_ask_for_currency_day_and_terms_and_keeps_nothing(stage: &Stage<'_>) -> Told {
    let asked = "?country=NO&currency=EUR&date=2027-03-01&incoterm=DAP";
    stage.open(&format!("{}{asked}", demo("en", PRODUCT))).await?;
    for price in stage.settled().await? {
        ensure!(price.text.contains('€'), "expected euros, seen {price:?}");
    }
    let year: i32 = stage.script("return new window.Date().getFullYear()", vec![]).await?;
    ensure_eq!(year, 2027, "the year of the page's clock");
    let _: bool = stage
        .until(
            "days in March are promised",
            "/Mar/.test(reader.text(document.querySelector('landfall-delivery')))",
        )
        .await?;
    let (links, kept): (usize, usize) = stage
        .script(
            "return [[...document.links].filter(a => !a.dataset.travel && a.pathname.endsWith('/cart.html')) \
               .filter(a => a.search === arguments[0]).length, sessionStorage.length + localStorage.length]",
            vec![asked.into()],
        )
        .await?;
    ensure!(links >= 1, "no link to the basket carries {asked}");
    ensure_eq!(kept, 0, "things kept");
    Ok(())
}

async fn pages_say_without_scripts_what_they_would_do(stage: &Stage<'_>) -> Told {
    for (page, selector) in [
        ("checkout.html", ".stamp"),
        (CART, "landfall-cart .plain"),
        (PRODUCT, ".bill-arrival dd"),
        ("gallery.html", ".exhibit pre"),
        ("styling.html", ".reference td"),
    ] {
        stage.open(&demo("en", page)).await?;
        let texts = stage.text_without_scripts(selector).await?;
        ensure!(
            texts.first().is_some_and(|text| text.len() > 10),
            "{page}: expected words in {selector}, seen {texts:?}"
        );
    }
    Ok(())
}
