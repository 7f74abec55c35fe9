//! Hosts with a strict content security policy.

use crate::common::{all_localized, own_prices_and_one_message, silent_console};
use stories::{Stage, Story, Told, ensure, story};

/// The stories of this file.
pub(crate) fn stories() -> Vec<Story> {
    vec![
        story!(BERLIN, a_strict_policy_lets_the_widget_work),
        story!(BERLIN, a_nonce_with_strict_dynamic_lets_the_widget_work),
        story!(BERLIN, required_trusted_types_let_the_widget_work),
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
