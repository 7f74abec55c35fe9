//! Hosts with a strict content security policy.

use crate::common::{all_localized, own_prices_and_one_message, silent_console};
use stories::{Stage, Story, Told, ensure, story};

/// The stories of this file.
pub(crate) fn stories() -> Vec<Story> {
    vec![
        story!(BERLIN, a_strict_policy_lets_the_widget_work),
        story!(BERLIN, a_nonce_with_strict_dynamic_lets_the_widget_work),
        story!(BERLIN, required_trusted_types_let_the_widget_work),
        story!(BERLIN, every_element_and_every_part_work_under_a_strict_policy),
        story!(BERLIN, every_element_and_every_part_work_with_a_nonce_and_strict_dynamic),
        story!(BERLIN, every_element_and_every_part_work_where_trusted_types_are_required),
        story!(BERLIN, a_policy_against_wasm_leaves_the_prices_and_says_so),
        story!(BERLIN, a_policy_against_connections_leaves_the_prices_and_says_so),
    ]
}

const STRICT: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

/// The page's prices are localized under this policy, picker included, and nothing of ours runs into it.
async fn works_under(stage: &Stage<'_>, page: &str, policy: &str) -> Told {
    stage.server.header(page, "content-security-policy", policy);
    stage.open(page).await?;
    all_localized(&stage.settled().await?)?;
    stage.element("[part~=button]").await?.click().await?;
    let _: bool = stage.until("the picker opens", "!!reader.one('[part~=dialog]')?.open").await?;
    // The sheet of the shadow root is applied: no policy here allows an inline style.
    let styled: bool = stage
        .script("return reader.all('landfall-market, landfall-price').some(e => e.shadowRoot?.adoptedStyleSheets.length > 0)", vec![])
        .await?;
    ensure!(styled, "no style sheet is applied");
    // A change of country is announced, which must not need more than the start did.
    let _: Option<bool> = stage.script("landfall.setMarket({country: 'JP'}); return null", vec![]).await?;
    let _: bool = stage
        .until("the prices are those of Japan", "reader.prices().every(p => p.text.includes('¥'))")
        .await?;
    for line in stage.log().await? {
        // The browser asks for a favicon by itself, and the policy forbids pictures.
        ensure!(line.kind != "policy" || line.text.contains("img-src"), "the policy was violated: {line}");
    }
    silent_console(stage).await
}

/// All elements of ours, of whatever state they are in.
const STATES: &str = "reader.all('landfall-price, landfall-market, landfall-delivery, landfall-notice, landfall-cart').map(e => `${e.localName}#${e.id} ${e.getAttribute('state')}`)";

/// Every element and a price of the page's own are there under this policy, with all that opens opened and changed by a
/// shopper; and all of it goes again.
async fn all_of_it_works_under(stage: &Stage<'_>, page: &str, policy: &str) -> Told {
    stage.server.header(page, "content-security-policy", policy);
    stage.open(page).await?;
    // The price of the page's own is one of ours too once it is taken in.
    let _: bool = stage
        .until(
            "everything is localized",
            &format!("(all => all.length === 10 && all.every(s => s.endsWith('localized')))({STATES})"),
        )
        .await
        .map_err(|why| format!("{why}; under {policy}"))?;
    for (what, click, there) in [
        (
            "the breakdown",
            "#door summary, #door [part~=breakdown-button]",
            "!!reader.one('[part~=breakdown-row]', document.getElementById('door'))",
        ),
        (
            "the picker",
            "#picker [part~=button]",
            "!!reader.one('[part~=dialog]', document.getElementById('picker'))?.open",
        ),
        (
            "the working of the cart",
            "#cart .disclose",
            "reader.one('#working', document.getElementById('cart'))?.hidden === false",
        ),
        (
            "a line's second piece",
            "#cart [part~=line]:nth-of-type(2) .more",
            "document.querySelector('landfall-item[sku=CARDS]').getAttribute('quantity') === '2'",
        ),
        (
            "the other service",
            "#cart [part~=services] [part~=option]:last-of-type input",
            "reader.all('[part~=services] input', document.getElementById('cart')).at(-1)?.checked",
        ),
    ] {
        let (host, inside) = click.split_once(' ').ok_or("a host and what is inside")?;
        let inside = inside.replace("#door ", "");
        let press = format!(
            "const found = reader.one({inside:?}, document.querySelector({host:?})); found?.click(); return !!found"
        );
        let pressed: bool = stage.script(&press, vec![]).await?;
        ensure!(pressed, "{what}: nothing to press ({click})");
        let _: bool = stage
            .until(&format!("{what} is there"), there)
            .await
            .map_err(|why| format!("{why}; under {policy}"))?;
    }
    let blocked: bool = stage.script("return document.querySelector('.add').disabled", vec![]).await?;
    ensure!(blocked, "the button of what may not go there is not disabled");
    let _: Option<bool> = stage
        .script("landfall.setMarket({country: 'JP', postalCode: '150-0002'}); return null", vec![])
        .await?;
    let _: bool = stage
        .until("the prices are those of Japan", "reader.prices().every(p => p.text.includes('¥'))")
        .await?;
    let _: Option<bool> = stage.script("landfall.stop(); return null", vec![]).await?;
    let own = r#"document.getElementById('own').innerHTML === '<p class="own-price">Only <b>$12.00</b> today</p>' && !document.querySelector('.add').disabled"#;
    let _: bool = stage.until("the page is as it was", own).await?;
    for line in stage.log().await? {
        ensure!(line.kind != "policy" || line.text.contains("img-src"), "the policy was violated: {line}");
    }
    silent_console(stage).await
}

async fn every_element_and_every_part_work_under_a_strict_policy(stage: &Stage<'_>) -> Told {
    all_of_it_works_under(stage, "/story/every.html", STRICT).await
}

async fn every_element_and_every_part_work_with_a_nonce_and_strict_dynamic(stage: &Stage<'_>) -> Told {
    stage.server.collector_nonce("r4nd0m");
    let page = include_str!("../pages/every.html").replace("<script ", "<script nonce=\"r4nd0m\" ");
    stage.server.replace("/story/every.html", page);
    let policy = "default-src 'none'; script-src 'nonce-r4nd0m' 'strict-dynamic' 'wasm-unsafe-eval'; connect-src 'self'";
    all_of_it_works_under(stage, "/story/every.html", policy).await
}

/// Not one policy of Trusted Types may be made: there is nothing that would need one.
async fn every_element_and_every_part_work_where_trusted_types_are_required(stage: &Stage<'_>) -> Told {
    let policy = format!("{STRICT}; require-trusted-types-for 'script'; trusted-types 'none'");
    all_of_it_works_under(stage, "/story/every.html", &policy).await
}

async fn a_strict_policy_lets_the_widget_work(stage: &Stage<'_>) -> Told {
    works_under(stage, "/story/strict.html", STRICT).await
}

async fn a_nonce_with_strict_dynamic_lets_the_widget_work(stage: &Stage<'_>) -> Told {
    stage.server.collector_nonce("r4nd0m");
    let policy = "default-src 'none'; script-src 'nonce-r4nd0m' 'strict-dynamic' 'wasm-unsafe-eval'; connect-src 'self'";
    works_under(stage, "/story/nonce.html", policy).await
}

async fn required_trusted_types_let_the_widget_work(stage: &Stage<'_>) -> Told {
    works_under(stage, "/story/strict.html", &format!("{STRICT}; require-trusted-types-for 'script'")).await
}

async fn a_policy_against_wasm_leaves_the_prices_and_says_so(stage: &Stage<'_>) -> Told {
    let policy = "default-src 'none'; script-src 'self'; connect-src 'self'";
    stage.server.header("/story/strict.html", "content-security-policy", policy);
    stage.open("/story/strict.html").await?;
    own_prices_and_one_message(stage, &[".wasm", "wasm-unsafe-eval"]).await
}

async fn a_policy_against_connections_leaves_the_prices_and_says_so(stage: &Stage<'_>) -> Told {
    let policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'";
    stage.server.header("/story/strict.html", "content-security-policy", policy);
    stage.open("/story/strict.html").await?;
    own_prices_and_one_message(stage, &[".wasm", "content security policy"]).await
}
