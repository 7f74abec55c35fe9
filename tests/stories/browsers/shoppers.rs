//! Seven shoppers look around, choose, read what it costs and go to the checkout, by keyboard alone.

use crate::common::{CART, LISTING, demo, silent_console};
use stories::{Stage, Story, Told, ensure, ensure_eq, story};
use thirtyfour::Key;

/// The stories of this file.
pub(crate) fn stories() -> Vec<Story> {
    [
        story!(BERLIN, a_shopper_in_munich_gets_to_the_checkout_by_keyboard),
        story!(TOKYO, a_shopper_in_osaka_gets_to_the_checkout_by_keyboard),
        story!(RIYADH, a_shopper_in_riyadh_gets_to_the_checkout_by_keyboard),
        story!(BERLIN, a_shopper_in_toronto_gets_to_the_checkout_by_keyboard),
        story!(BERLIN, a_shopper_in_sao_paulo_gets_to_the_checkout_by_keyboard),
        story!(BERLIN, a_shopper_in_oslo_gets_to_the_checkout_by_keyboard),
        story!(NEW_YORK, a_shopper_at_home_gets_to_the_checkout_by_keyboard),
    ]
    .into()
}

async fn a_shopper_in_munich_gets_to_the_checkout_by_keyboard(stage: &Stage<'_>) -> Told {
    shops(stage, "de", "", Some("EUR")).await
}

async fn a_shopper_in_osaka_gets_to_the_checkout_by_keyboard(stage: &Stage<'_>) -> Told {
    shops(stage, "ja", "", Some("JPY")).await
}

async fn a_shopper_in_riyadh_gets_to_the_checkout_by_keyboard(stage: &Stage<'_>) -> Told {
    shops(stage, "ar", "", Some("SAR")).await
}

async fn a_shopper_in_toronto_gets_to_the_checkout_by_keyboard(stage: &Stage<'_>) -> Told {
    shops(stage, "en", "?country=CA", Some("CAD")).await
}

async fn a_shopper_in_sao_paulo_gets_to_the_checkout_by_keyboard(stage: &Stage<'_>) -> Told {
    shops(stage, "en", "?country=BR", Some("BRL")).await
}

async fn a_shopper_in_oslo_gets_to_the_checkout_by_keyboard(stage: &Stage<'_>) -> Told {
    shops(stage, "en", "?country=NO", Some("NOK")).await
}

/// The tax of the state is not in the data: it is added at the checkout, and the total says so.
async fn a_shopper_at_home_gets_to_the_checkout_by_keyboard(stage: &Stage<'_>) -> Told {
    shops(stage, "en", "", None).await
}

/// What the cart shows as the sum.
const SUMMARY: &str =
    "reader.text(document.querySelector('landfall-cart').shadowRoot.querySelector('[part~=summary]'))";
/// Signs of direction and kinds of blanks apart.
const PLAIN: &str = "const plain = text => text.replace(/[\\u200e\\u200f\\u061c\\u2066-\\u2069]/g, '').replace(/[\\s\\u00a0\\u202f]+/g, ' ');";

/// From the listing to the checkout. `currency` is that of a total that is known.
async fn shops(stage: &Stage<'_>, language: &str, asked: &str, currency: Option<&str>) -> Told {
    stage.open(&format!("{}{asked}", demo(language, LISTING))).await?;
    stage.settled().await?;
    press(stage, "a[href*='product/toy-boat']").await?;
    let _: bool = stage.until("the product's page", "location.pathname.endsWith('/toy-boat.html')").await?;
    stage.settled().await?;
    press(stage, "button.add").await?;
    let page = format!("location.pathname.endsWith('/{CART}')");
    let _: bool = stage.until("the basket's page", &page).await?;
    let shown = format!(
        "document.querySelector('landfall-cart')?.getAttribute('state') === 'localized' && {SUMMARY}"
    );
    let summary: String = stage.until("the cart shows its sum", &shown).await?;
    // The quote that the cart told of last: its total is what stands there, and what the checkout gets.
    let (told, same): (String, bool) = stage
        .script(
            &format!(
                "{PLAIN} const {{totals, currency}} = window.__events.filter(({{detail}}) => detail?.request).at(-1).detail; \
                 const total = `${{totals.total ?? '?'}} ${{currency}}`; \
                 return [total, totals.total === null || plain(arguments[0]).includes(plain(landfall.price(total)))]"
            ),
            vec![summary.clone().into()],
        )
        .await?;
    ensure!(same, "expected the cart's sum to be {told}, seen {summary}");
    match currency {
        Some(currency) => ensure!(told.ends_with(currency), "expected a total in {currency}, seen {told}"),
        None => ensure!(told.starts_with('?'), "expected a total that is not known yet, seen {told}"),
    }
    press(stage, "[part~=checkout]").await?;
    let same = "!!document.querySelector('.stamp.same')";
    let _: bool = stage.until("the checkout finds the same quote", same).await?;
    let total = "return document.querySelector('[data-total=total] .n').textContent";
    let total: String = stage.script(total, vec![]).await?;
    ensure_eq!(total, told, "the total at the checkout");
    silent_console(stage).await
}

/// Goes by Tab to the first thing that fits, and presses Enter there. Nothing is touched in another way.
async fn press(stage: &Stage<'_>, selector: &str) -> Told {
    const MOST: u32 = 150;
    let is_there = format!(
        "let at = document.activeElement; while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement; \
         return !!at?.matches({selector:?})"
    );
    for _ in 0..MOST {
        if stage.script(&is_there, vec![]).await? {
            return Ok(stage.web.action_chain().send_keys(Key::Enter).perform().await?);
        }
        stage.web.action_chain().send_keys(Key::Tab).perform().await?;
    }
    Err(format!("{MOST} presses of Tab do not lead to {selector}").into())
}
