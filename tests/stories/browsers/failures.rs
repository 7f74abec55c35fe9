//! What goes wrong on the way: the page's own prices stay, and one clear message names the file and the reason.

use crate::common::{LISTING, all_localized, console, demo, own_prices_and_one_message};
use serde_json::{Value, json};
use std::time::Duration;
use stories::server::Fault;
use stories::{Stage, Story, Told, ensure, ensure_eq, story};

/// The stories of this file.
pub(crate) fn stories() -> Vec<Story> {
    vec![
        story!(BERLIN, a_missing_script_leaves_the_page_alone),
        story!(BERLIN, a_missing_wasm_leaves_the_prices_and_says_so),
        story!(BERLIN, a_wasm_that_breaks_off_leaves_the_prices_and_says_so),
        story!(BERLIN, a_wasm_that_is_a_web_page_leaves_the_prices_and_says_so),
        story!(BERLIN, a_host_that_does_not_know_the_type_of_wasm_works),
        story!(BERLIN, a_missing_market_leaves_the_prices_and_says_so),
        story!(BERLIN, a_market_that_breaks_off_leaves_the_prices_and_says_so),
        story!(BERLIN, a_market_that_is_a_web_page_leaves_the_prices_and_says_so),
        story!(BERLIN, a_missing_second_part_leaves_everything_and_comes_when_asked_again),
        story!(BERLIN, deliveries_load_no_cart_and_no_picker),
        story!(BERLIN, a_part_whose_files_are_all_missing_is_told_once_and_comes_when_asked_again),
        story!(BERLIN, missing_words_leave_the_prices_and_say_so),
        story!(BERLIN, words_that_are_a_web_page_leave_the_prices_and_say_so),
        story!(BERLIN, missing_rates_leave_the_prices_and_say_so),
        story!(BERLIN, rates_that_break_off_leave_the_prices_and_say_so),
        story!(BERLIN, rates_that_are_a_web_page_leave_the_prices_and_say_so),
        story!(BERLIN, rates_of_last_year_leave_the_prices_and_say_so),
        story!(BERLIN, rates_of_two_weeks_ago_are_used_and_marked),
        story!(BERLIN, a_missing_configuration_leaves_the_prices_and_says_so),
        story!(BERLIN, a_broken_configuration_leaves_the_prices_and_says_so),
        story!(BERLIN, one_wrong_value_in_the_configuration_is_named_and_the_rest_works),
        story!(BERLIN, a_slow_network_only_takes_longer),
        story!(BERLIN, a_failure_in_the_middle_of_a_change_keeps_what_was_shown),
        story!(BERLIN, what_fails_inside_a_callback_of_the_widget_ends_it_at_once_and_is_told_once),
        story!(BERLIN, what_fails_while_the_widget_starts_leaves_no_price_waiting),
    ]
}

const PAGE: &str = "/story/prices.html";
const CONFIG: &str = "/story/shop.json";
const WASM: &str = "*.wasm";
const LATER: &str = "/landfall-later-*";
const MARKET: &str = "/markets/DE*";
const WORDS: &str = "/locales/en/*";
const RATES: &str = "/rates.json";

/// What a host with one page for everything answers, with status 200.
const WEB_PAGE: &str = "<!doctype html><html><head><title>Shop</title></head><body>Shop</body></html>";

/// A file is gone: every kind of gone, one after the other.
async fn gone(stage: &Stage<'_>, pattern: &str, name: &str) -> Told {
    for (fault, reason) in [(Fault::Status(404), "404"), (Fault::Status(500), "500"), (Fault::Drop, "")] {
        stage.server.mend();
        stage.server.fault(pattern, fault.clone());
        stage.open(PAGE).await?;
        own_prices_and_one_message(stage, &[name, reason])
            .await
            .map_err(|why| format!("with {fault:?}: {why}"))?;
    }
    Ok(())
}

/// A file is incomplete: the download broke off, or the upload did.
async fn breaks_off(stage: &Stage<'_>, pattern: &str, name: &str) -> Told {
    for fault in [Fault::CutOff, Fault::Half] {
        stage.server.mend();
        stage.server.fault(pattern, fault.clone());
        stage.open(PAGE).await?;
        own_prices_and_one_message(stage, &[name]).await.map_err(|why| format!("with {fault:?}: {why}"))?;
    }
    Ok(())
}

/// A host sends its front page in place of the file, with status 200.
async fn is_a_web_page(stage: &Stage<'_>, pattern: &str, name: &str) -> Told {
    stage.server.replace(pattern, WEB_PAGE);
    stage.server.fault(pattern, Fault::ContentType("text/html".into()));
    stage.open(PAGE).await?;
    own_prices_and_one_message(stage, &[name]).await
}

async fn a_missing_script_leaves_the_page_alone(stage: &Stage<'_>) -> Told {
    stage.server.fault("/landfall.js", Fault::Status(404));
    stage.open(PAGE).await?;
    tokio::time::sleep(Duration::from_millis(200)).await;
    for price in stage.prices().await? {
        ensure!(price.shows_its_own(), "expected the page's own price, seen {price:?}");
    }
    Ok(())
}

async fn a_missing_wasm_leaves_the_prices_and_says_so(stage: &Stage<'_>) -> Told {
    gone(stage, WASM, ".wasm").await
}

async fn a_wasm_that_breaks_off_leaves_the_prices_and_says_so(stage: &Stage<'_>) -> Told {
    breaks_off(stage, WASM, ".wasm").await
}

async fn a_wasm_that_is_a_web_page_leaves_the_prices_and_says_so(stage: &Stage<'_>) -> Told {
    is_a_web_page(stage, WASM, ".wasm").await
}

async fn a_host_that_does_not_know_the_type_of_wasm_works(stage: &Stage<'_>) -> Told {
    stage.server.fault(WASM, Fault::ContentType("application/octet-stream".into()));
    stage.open(PAGE).await?;
    all_localized(&stage.settled().await?)
}

async fn a_missing_market_leaves_the_prices_and_says_so(stage: &Stage<'_>) -> Told {
    gone(stage, MARKET, "markets/DE").await
}

async fn a_market_that_breaks_off_leaves_the_prices_and_says_so(stage: &Stage<'_>) -> Told {
    breaks_off(stage, MARKET, "markets/DE").await
}

async fn a_market_that_is_a_web_page_leaves_the_prices_and_says_so(stage: &Stage<'_>) -> Told {
    is_a_web_page(stage, MARKET, "markets/DE").await
}

async fn a_missing_second_part_leaves_everything_and_comes_when_asked_again(stage: &Stage<'_>) -> Told {
    for fault in [Fault::Status(404), Fault::CutOff, Fault::Half, Fault::Drop] {
        stage.server.mend();
        stage.server.fault(LATER, fault.clone());
        stage.open(&demo("en", LISTING)).await?;
        let before = stage.settled().await?;
        all_localized(&before)?;
        stage.element("[part~=button]").await?.click().await?;
        stage.event("error").await?;
        ensure_eq!(console(stage).await?.len(), 1, "console lines with {fault:?}");
        let after = stage.settled().await?;
        ensure!(before == after, "with {fault:?} prices changed from {before:?} to {after:?}");
        stage.server.mend();
        stage.element("[part~=button]").await?.click().await?;
        stage.until::<bool>("the picker is open", "reader.one('[part~=dialog]')?.open").await?;
    }
    Ok(())
}

/// How often each file of the wasm was asked for: the first one, `days`, `views`, `cart`, `later`.
fn asked(stage: &Stage<'_>) -> [usize; 5] {
    let [days, views, cart, later] =
        ["days", "views", "cart", "later"].map(|part| stage.server.count(&format!("/landfall-{part}-*")));
    [stage.server.count(WASM) - days - views - cart - later, days, views, cart, later]
}

async fn deliveries_load_no_cart_and_no_picker(stage: &Stage<'_>) -> Told {
    stage.open("/story/delivery.html?now=2026-12-01T15:00:00Z").await?;
    let localized = "document.getElementById('plain').getAttribute('state') === 'localized'";
    let _: bool = stage.until("the delivery is localized", localized).await?;
    all_localized(&stage.settled().await?)?;
    ensure_eq!(asked(stage), [1, 1, 0, 0, 0], "requests for the files of the wasm");
    stage.element("[part~=button]").await?.click().await?;
    stage.until::<bool>("the picker is open", "reader.one('[part~=dialog]')?.open").await?;
    ensure_eq!(asked(stage), [1, 1, 1, 0, 1], "requests with an open picker");
    Ok(())
}

async fn a_part_whose_files_are_all_missing_is_told_once_and_comes_when_asked_again(
    stage: &Stage<'_>,
) -> Told {
    for pattern in ["/landfall-days-*", "/landfall-views-*", LATER] {
        stage.server.fault(pattern, Fault::Status(404));
    }
    stage.open(&demo("en", LISTING)).await?;
    all_localized(&stage.settled().await?)?;
    stage.element("[part~=button]").await?.click().await?;
    stage.event("error").await?;
    tokio::time::sleep(Duration::from_millis(250)).await;
    ensure_eq!(console(stage).await?.len(), 1, "console lines with three missing files");
    stage.server.mend();
    stage.element("[part~=button]").await?.click().await?;
    stage.until::<bool>("the picker is open", "reader.one('[part~=dialog]')?.open").await?;
    ensure_eq!(console(stage).await?.len(), 1, "console lines when they are there");
    Ok(())
}

async fn missing_words_leave_the_prices_and_say_so(stage: &Stage<'_>) -> Told {
    gone(stage, WORDS, "locales/en").await
}

async fn words_that_are_a_web_page_leave_the_prices_and_say_so(stage: &Stage<'_>) -> Told {
    is_a_web_page(stage, WORDS, "locales/en").await
}

async fn missing_rates_leave_the_prices_and_say_so(stage: &Stage<'_>) -> Told {
    gone(stage, RATES, "rates.json").await
}

async fn rates_that_break_off_leave_the_prices_and_say_so(stage: &Stage<'_>) -> Told {
    breaks_off(stage, RATES, "rates.json").await
}

async fn rates_that_are_a_web_page_leave_the_prices_and_say_so(stage: &Stage<'_>) -> Told {
    is_a_web_page(stage, RATES, "rates.json").await
}

/// Serves the built rates as those of `days` before today, and the shop's configuration without its own ages.
async fn rates_of(stage: &Stage<'_>, days: u32) -> Told<String> {
    stage.open("/story/harness.html").await?;
    let script = format!("return new Date(Date.now() - {days} * 864e5).toISOString().slice(0, 10)");
    let date: String = stage.script(&script, vec![]).await?;
    let mut rates: Value = serde_json::from_str(&stage.built_file("rates.json")?)?;
    *rates.get_mut("date").ok_or("rates.json: expected the key \"date\"")? = json!(date);
    stage.server.replace(RATES, rates.to_string());
    let mut config: Value = serde_json::from_str(include_str!("../pages/shop.json"))?;
    *config.get_mut("rates").ok_or("shop.json: expected the key \"rates\"")? = json!({});
    stage.server.replace(CONFIG, config.to_string());
    Ok(date)
}

async fn rates_of_last_year_leave_the_prices_and_say_so(stage: &Stage<'_>) -> Told {
    let date = rates_of(stage, 365).await?;
    stage.open(PAGE).await?;
    own_prices_and_one_message(stage, &["rates.json", &date]).await
}

async fn rates_of_two_weeks_ago_are_used_and_marked(stage: &Stage<'_>) -> Told {
    rates_of(stage, 14).await?;
    stage.open(PAGE).await?;
    all_localized(&stage.settled().await?)?;
    let marked: bool =
        stage.script("return !!reader.part(document.getElementById('tote'), 'rate-date')", vec![]).await?;
    ensure!(marked, "no part \"rate-date\" on a price whose rate is two weeks old");
    rates_of(stage, 2).await?;
    stage.open(PAGE).await?;
    all_localized(&stage.settled().await?)?;
    let marked: bool =
        stage.script("return !!reader.part(document.getElementById('tote'), 'rate-date')", vec![]).await?;
    ensure!(!marked, "a part \"rate-date\" on a price whose rate is two days old");
    Ok(())
}

async fn a_missing_configuration_leaves_the_prices_and_says_so(stage: &Stage<'_>) -> Told {
    gone(stage, CONFIG, "shop.json").await
}

async fn a_broken_configuration_leaves_the_prices_and_says_so(stage: &Stage<'_>) -> Told {
    stage.server.replace(CONFIG, "{\"store\": {\"country\": \"US\",, \"currency\": \"USD\"}}");
    stage.open(PAGE).await?;
    // With the place in the file, so that the merchant finds the second comma.
    own_prices_and_one_message(stage, &["shop.json", "line 1"]).await
}

async fn one_wrong_value_in_the_configuration_is_named_and_the_rest_works(stage: &Stage<'_>) -> Told {
    let config = include_str!("../pages/shop.json")
        .replace("\"pricesIncludeTax\": false", "\"pricesIncludeTax\": \"no\"");
    stage.server.replace(CONFIG, config);
    stage.open(PAGE).await?;
    all_localized(&stage.settled().await?)?;
    stage.event("error").await?;
    let lines = crate::common::console(stage).await?;
    ensure_eq!(lines.len(), 1, "console lines, which are {lines:#?}");
    let line = lines.join("");
    for mention in ["store.pricesIncludeTax", "no", "expected"] {
        ensure!(line.contains(mention), "expected {mention:?} in the message, seen {line:?}");
    }
    Ok(())
}

async fn a_slow_network_only_takes_longer(stage: &Stage<'_>) -> Told {
    for pattern in [WASM, CONFIG] {
        stage.server.fault(pattern, Fault::Held);
    }
    stage.open(PAGE).await?;
    let _: bool =
        stage.until("the script runs", "!document.querySelector('landfall-price:not([state])')").await?;
    for price in stage.prices().await? {
        ensure!(
            price.shows_its_own() && price.is("pending"),
            "expected the page's own price meanwhile, seen {price:?}"
        );
    }
    stage.server.mend();
    for pattern in [MARKET, WORDS, RATES] {
        stage.server.fault(pattern, Fault::Delay(Duration::from_millis(600)));
    }
    all_localized(&stage.settled().await?)?;
    crate::common::silent_console(stage).await
}

async fn a_failure_in_the_middle_of_a_change_keeps_what_was_shown(stage: &Stage<'_>) -> Told {
    stage.open(PAGE).await?;
    all_localized(&stage.settled().await?)?;
    stage.server.fault("/markets/JP*", Fault::Status(404));
    let _: Option<bool> = stage
        .script("Promise.resolve(landfall.setMarket({country: 'JP'})).catch(() => {}); return null", vec![])
        .await?;
    stage.event("error").await?;
    tokio::time::sleep(Duration::from_millis(250)).await;
    // Either the market before, or the shop's own price: never yen without rules, never a blank.
    for price in stage.prices().await? {
        let known = price.shows_its_own() || price.text.contains('€');
        ensure!(known && !price.text.contains('¥'), "expected euros or the page's own price, seen {price:?}");
    }
    let lines = crate::common::console(stage).await?;
    ensure_eq!(lines.len(), 1, "console lines, which are {lines:#?}");
    ensure!(lines.join("").contains("markets/JP"), "expected the file in the message, seen {lines:?}");
    Ok(())
}

/// What browsers call back (events, timers, promises) has no caller of ours who would hear that it failed: a function of the
/// page that throws in it, a trap of the wasm, a fault of the browser's own.
async fn what_fails_inside_a_callback_of_the_widget_ends_it_at_once_and_is_told_once(
    stage: &Stage<'_>,
) -> Told {
    stage.open(&demo("en", LISTING)).await?;
    all_localized(&stage.settled().await?)?;
    // Someone's script takes away what the picker is made with; all else goes on.
    let breaks = "document.createTextNode = () => { throw new Error('no more texts') }; \
                  window.pressed = reader.one('[part~=button]'); return null";
    let _: Option<bool> = stage.script(breaks, vec![]).await?;
    stage.element("[part~=button]").await?.click().await?;
    stopped_by(stage, "no more texts").await?;
    // A press on the same button, which a script has kept, finds nothing that runs.
    let _: Option<bool> = stage.script("window.pressed.click(); return null", vec![]).await?;
    tokio::time::sleep(Duration::from_millis(250)).await;
    stopped_by(stage, "no more texts").await
}

async fn what_fails_while_the_widget_starts_leaves_no_price_waiting(stage: &Stage<'_>) -> Told {
    // As old scripts do it: with a text alone.
    let zone = "Intl.DateTimeFormat.prototype.resolvedOptions";
    let breaks = format!("<head><script>{zone} = () => {{ throw 'no time zone' }}</script>");
    stage.server.replace(PAGE, include_str!("../pages/prices.html").replacen("<head>", &breaks, 1));
    stage.open(PAGE).await?;
    stopped_by(stage, "no time zone").await
}

/// Every price is the page's own, and the end was told with this reason, once.
async fn stopped_by(stage: &Stage<'_>, reason: &str) -> Told {
    let ended = "[...document.querySelectorAll('landfall-price')].every(host => host.getAttribute('state') === 'error')";
    let _: bool = stage.until("every price says that it ended", ended).await?;
    for price in stage.prices().await? {
        ensure!(price.shows_its_own(), "expected the page's own price, seen {price:?}");
    }
    let lines = console(stage).await?;
    ensure_eq!(lines.len(), 1, "console lines, which are {lines:#?}");
    let line = lines.concat();
    ensure!(line.contains("stopped after an internal fault") && line.contains(reason), "seen {line}");
    ensure_eq!(stage.events("error").await?.len(), 1, "landfall:error events");
    Ok(())
}
