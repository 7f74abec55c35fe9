//! What stays with the visitor: nothing is stored before a choice, no cookie ever, no request to another host.

use crate::common::{CART, LISTING, PRODUCT, demo};
use stories::{Stage, Story, Told, ensure, ensure_eq, story};

/// The stories of this file.
pub(crate) fn stories() -> Vec<Story> {
    vec![
        story!(BERLIN, nothing_is_stored_before_a_choice_and_no_cookie_ever),
        story!(BERLIN, no_request_goes_to_another_host),
    ]
}

const STORED: &str = "return [localStorage.length, sessionStorage.length, document.cookie.length]";

async fn nothing_is_stored_before_a_choice_and_no_cookie_ever(stage: &Stage<'_>) -> Told {
    for page in [LISTING, PRODUCT, CART] {
        stage.open(&demo("en", page)).await?;
        stage.settled().await?;
        let stored: [usize; 3] = stage.script(STORED, vec![]).await?;
        ensure_eq!(stored, [0; 3], "items in localStorage, in sessionStorage, letters of cookies on {page}");
    }
    let databases: usize = stage
        .until("the databases are listed", "indexedDB.databases ? (window.dbs ??= (indexedDB.databases().then(d => window.dbs = [d.length]), null)) : [0]")
        .await
        .map(|[count]: [usize; 1]| count)?;
    ensure_eq!(databases, 0, "databases");
    let _: Option<bool> = stage
        .script("landfall.setMarket({country: 'JP', postalCode: '150-0002'}); return null", vec![])
        .await?;
    let _: bool = stage.until("the choice is saved", "localStorage.length === 1").await?;
    let saved: String = stage.script("return Object.values(localStorage).join()", vec![]).await?;
    // The postal code stays in memory.
    ensure!(saved.contains("JP") && !saved.contains("150"), "expected the country alone, seen {saved}");
    let cookie: String = stage.script("return document.cookie", vec![]).await?;
    ensure_eq!(cookie, "", "the cookie after a choice");
    Ok(())
}

async fn no_request_goes_to_another_host(stage: &Stage<'_>) -> Told {
    for page in [LISTING, PRODUCT, CART] {
        stage.open(&demo("en", page)).await?;
        stage.settled().await?;
        let elsewhere: Vec<String> = stage
            .script(
                "return performance.getEntriesByType('resource').map(e => e.name).filter(url => new URL(url).origin !== location.origin && !url.startsWith('data:'))",
                vec![],
            )
            .await?;
        ensure!(elsewhere.is_empty(), "requests to other hosts from {page}: {elsewhere:?}");
        let own: usize =
            stage.script("return performance.getEntriesByType('resource').length", vec![]).await?;
        ensure!(own > 3, "the browser listed only {own} requests");
    }
    // What the visitor's browser told the server: no country, no language, no time zone in any address.
    for request in stage.server.requests() {
        ensure!(
            request.query.is_empty(),
            "a request says something about the visitor: {}?{}",
            request.path,
            request.query
        );
    }
    Ok(())
}
