//! `<landfall-delivery>`: days, the time left to order, and a clock that goes on.

use crate::common::{console, silent_console};
use serde_json::{Value, json};
use std::time::Duration;
use stories::server::Fault;
use stories::{Stage, Story, Told, ensure, ensure_eq, story};

/// The stories of this file.
pub(crate) fn stories() -> Vec<Story> {
    vec![
        story!(BERLIN, a_visitor_in_berlin_sees_when_a_parcel_comes),
        story!(TOKYO, a_cut_off_is_told_by_the_visitors_own_clock),
        story!(BERLIN, a_cut_off_follows_the_clocks_of_the_shop_and_not_of_the_visitor),
        story!(BERLIN, after_the_cut_off_the_next_day_appears_by_itself),
        story!(BERLIN, a_page_that_slept_is_right_when_it_is_seen_again),
        story!(BERLIN, the_minutes_change_nothing_else_on_the_page),
        story!(BERLIN, who_wants_no_motion_reads_the_moment),
        story!(BERLIN, all_deliveries_share_one_file_for_each_country),
        story!(BERLIN, another_country_has_other_days),
        story!(BERLIN, removed_deliveries_stop_the_clock),
        story!(BERLIN, a_shop_without_a_time_zone_keeps_its_own_words_and_is_told_once),
        story!(BERLIN, missing_holidays_keep_the_pages_own_words_and_say_so),
        story!(BERLIN, a_service_that_the_shop_does_not_have_is_named),
    ]
}

/// Tuesday morning in New York, five hours before the cut-off.
const MORNING: &str = "2026-12-01T15:00:00Z";
const CONFIG: &str = "/story/delivery.json";

async fn open(stage: &Stage<'_>, now: &str) -> Told {
    stage.open(&format!("/story/delivery.html?now={now}")).await
}

/// What is seen of a delivery, once it is localized.
async fn seen(stage: &Stage<'_>, id: &str) -> Told<String> {
    let here = format!(
        "(() => {{ const host = document.getElementById({id:?}); \
           return host.getAttribute('state') === 'localized' && reader.text(host) }})()"
    );
    stage.until(&format!("the delivery #{id} is localized"), &here).await
}

/// What is seen of a delivery, once that is something else than it was.
async fn changed(stage: &Stage<'_>, id: &str, from: &str) -> Told<String> {
    let here = format!(
        "(() => {{ const text = reader.text(document.getElementById({id:?})); return text !== {from:?} && text }})()"
    );
    stage.until(&format!("the delivery #{id} no longer reads {from:?}"), &here).await
}

async fn state(stage: &Stage<'_>, id: &str, state: &str) -> Told {
    let here = format!("document.getElementById({id:?}).getAttribute('state') === {state:?}");
    let _: bool = stage.until(&format!("#{id} has the state {state}"), &here).await?;
    Ok(())
}

/// What a screen reader reads of a delivery.
async fn heard(stage: &Stage<'_>, id: &str) -> Told<String> {
    let script = format!(
        "return [...document.getElementById({id:?}).shadowRoot.children] \
           .filter(element => element.ariaHidden !== 'true' && element.getAttribute('aria-hidden') !== 'true') \
           .map(reader.spoken).join(' ')"
    );
    stage.script(&script, vec![]).await
}

/// Puts the page's clock on.
async fn sleep_for(stage: &Stage<'_>, seconds: u32) -> Told {
    let _: Option<bool> = stage.script(&format!("clock.move({seconds}); return null"), vec![]).await?;
    Ok(())
}

async fn a_visitor_in_berlin_sees_when_a_parcel_comes(stage: &Stage<'_>) -> Told {
    open(stage, MORNING).await?;
    // Ordered on Tuesday, it leaves on Wednesday, and three to eight working days later it is there.
    let plain = seen(stage, "plain").await?;
    ensure!(plain.contains("Mon, Dec 7") && plain.contains("Mon, Dec 14"), "the days, seen {plain}");
    ensure!(plain.starts_with("Get it"), "in words, seen {plain}");
    // Without handling days it leaves today.
    let hurry = seen(stage, "hurry").await?;
    ensure!(
        hurry.contains("Thu, Dec 3") && hurry.contains("Fri, Dec 4"),
        "the days of express, seen {hurry}"
    );
    ensure!(
        hurry.ends_with("order within 4 hr 59 min") || hurry.ends_with("order within 5 hr"),
        "seen {hurry}"
    );
    ensure_eq!(seen(stage, "again").await?, hurry, "two that ask the same");
    ensure_eq!(seen(stage, "book").await?, "Get it at once", "what comes by wire");
    state(stage, "silent", "original").await?;
    let silent: String =
        stage.script("return reader.text(document.getElementById('silent'))", vec![]).await?;
    ensure_eq!(silent, "It comes when it comes", "a service without transit days");
    let sentence = heard(stage, "hurry").await?;
    ensure_eq!(
        sentence,
        "Arrives between Thursday, December 3 and Friday, December 4, order before 9:00 PM (your time)",
        "what is read out"
    );
    let lines = console(stage).await?;
    ensure!(lines.len() == 1 && lines[0].contains("shipping.sometime"), "one line, seen {lines:#?}");
    Ok(())
}

async fn a_cut_off_is_told_by_the_visitors_own_clock(stage: &Stage<'_>) -> Told {
    open(stage, MORNING).await?;
    seen(stage, "hurry").await?;
    // 15:00 in New York is 5 in the morning of the next day in Tokyo.
    let sentence = heard(stage, "hurry").await?;
    ensure!(sentence.contains("order before Wed 5:00 AM"), "the visitor's own time, seen {sentence}");
    Ok(())
}

async fn a_cut_off_follows_the_clocks_of_the_shop_and_not_of_the_visitor(stage: &Stage<'_>) -> Told {
    // New York has changed its clocks on 8 March 2026, Berlin has not yet: five hours lie between, not six.
    open(stage, "2026-03-10T18:50:10Z").await?;
    let before = seen(stage, "hurry").await?;
    ensure!(before.ends_with("order within 9 min"), "15:00 is 19:00 in UTC, seen {before}");
    let sentence = heard(stage, "hurry").await?;
    ensure!(sentence.contains("order before 8:00 PM"), "15:00 is 20:00 in Berlin, seen {sentence}");
    // Three weeks later both have.
    open(stage, "2026-03-31T18:50:10Z").await?;
    seen(stage, "hurry").await?;
    let sentence = heard(stage, "hurry").await?;
    ensure!(sentence.contains("order before 9:00 PM"), "15:00 is 21:00 in Berlin, seen {sentence}");
    Ok(())
}

async fn after_the_cut_off_the_next_day_appears_by_itself(stage: &Stage<'_>) -> Told {
    open(stage, "2026-12-01T19:59:55Z").await?;
    let before = seen(stage, "hurry").await?;
    ensure!(before.contains("Thu, Dec 3") && before.ends_with("order within 1 min"), "seen {before}");
    let after = changed(stage, "hurry", &before).await?;
    ensure!(after.contains("Fri, Dec 4") && after.contains("Mon, Dec 7"), "the next days, seen {after}");
    ensure!(after.ends_with("order within 23 hr 59 min"), "a day to go, seen {after}");
    ensure_eq!(seen(stage, "again").await?, after, "the other one");
    Ok(())
}

async fn a_page_that_slept_is_right_when_it_is_seen_again(stage: &Stage<'_>) -> Told {
    open(stage, MORNING).await?;
    let before = seen(stage, "plain").await?;
    sleep_for(stage, 6 * 3600).await?;
    let _: Option<bool> =
        stage.script("document.dispatchEvent(new Event('visibilitychange')); return null", vec![]).await?;
    let after = changed(stage, "plain", &before).await?;
    ensure!(after.contains("Tue, Dec 8") && after.contains("Tue, Dec 15"), "a day later, seen {after}");
    sleep_for(stage, 24 * 3600).await?;
    let _: Option<bool> = stage.script("dispatchEvent(new Event('pageshow')); return null", vec![]).await?;
    let again = changed(stage, "plain", &after).await?;
    ensure!(again.contains("Wed, Dec 9"), "two days later, seen {again}");
    Ok(())
}

async fn the_minutes_change_nothing_else_on_the_page(stage: &Stage<'_>) -> Told {
    open(stage, "2026-12-01T10:00:58Z").await?;
    let before = seen(stage, "hurry").await?;
    let watch = "window.changes = []; \
        const watch = new MutationObserver(list => changes.push(...list.map(change => change.target.className ?? change.target.parentElement.className))); \
        watch.observe(document.getElementById('hurry').shadowRoot, {subtree: true, childList: true, characterData: true, attributes: true}); \
        watch.observe(document.body, {subtree: true, childList: true, characterData: true, attributes: true}); return null";
    let _: Option<bool> = stage.script(watch, vec![]).await?;
    let place = "return ['beside', 'after'].map(id => document.getElementById(id).getBoundingClientRect()).map(box => [box.left, box.top])";
    let here: Value = stage.script(place, vec![]).await?;
    // From ten hours to nine: one figure less.
    let after = changed(stage, "hurry", &before).await?;
    ensure!(before.ends_with("9 hr 59 min") || after.ends_with("9 hr 58 min"), "seen {before}, {after}");
    sleep_for(stage, 9 * 3600).await?;
    let _: Option<bool> = stage.script("dispatchEvent(new Event('pageshow')); return null", vec![]).await?;
    let short = changed(stage, "hurry", &after).await?;
    ensure!(short.ends_with("order within 58 min"), "seen {short}");
    ensure_eq!(stage.script::<Value>(place, vec![]).await?, here, "where the rest of the page stands");
    let changes: Vec<String> = stage.script("return changes", vec![]).await?;
    ensure!(
        !changes.is_empty() && changes.iter().all(|class| class == "now"),
        "only the time, seen {changes:?}"
    );
    Ok(())
}

async fn who_wants_no_motion_reads_the_moment(stage: &Stage<'_>) -> Told {
    // A browser's own setting can't be made here in all three: the page answers for it.
    stage.open(&format!("/story/delivery.html?now={MORNING}&still")).await?;
    let text = seen(stage, "hurry").await?;
    ensure!(text.ends_with("order before 9:00 PM (your time)"), "seen {text}");
    Ok(())
}

async fn all_deliveries_share_one_file_for_each_country(stage: &Stage<'_>) -> Told {
    open(stage, MORNING).await?;
    for id in ["plain", "hurry", "again"] {
        seen(stage, id).await?;
    }
    ensure_eq!(stage.server.count("/holidays/US.json"), 1, "requests for the shop's holidays");
    ensure_eq!(stage.server.count("/holidays/DE.json"), 1, "requests for the visitor's holidays");
    ensure_eq!(stage.server.count("/holidays/*"), 2, "requests for holidays");
    Ok(())
}

async fn another_country_has_other_days(stage: &Stage<'_>) -> Told {
    open(stage, MORNING).await?;
    let before = seen(stage, "plain").await?;
    let _: Option<bool> = stage.script("landfall.setMarket({country: 'SA'}); return null", vec![]).await?;
    let there = changed(stage, "plain", &before).await?;
    // Working days are those of both ends: Monday to Thursday.
    ensure!(there.contains("Tue, Dec 8"), "no Friday to Sunday on the way, seen {there}");
    let _: Option<bool> = stage.script("landfall.setMarket({country: 'GB'}); return null", vec![]).await?;
    let _: bool = stage
        .until(
            "express does not go to Great Britain",
            "reader.text(document.getElementById('hurry')) === 'Not available for United Kingdom'",
        )
        .await?;
    let _: Option<bool> = stage.script("landfall.setMarket({country: 'BR'}); return null", vec![]).await?;
    let _: bool = stage
        .until(
            "nothing goes to Brazil",
            "reader.text(document.getElementById('plain')) === 'No delivery to Brazil'",
        )
        .await?;
    ensure_eq!(stage.server.count("/holidays/BR.json"), 0, "requests that nobody needs");
    Ok(())
}

async fn removed_deliveries_stop_the_clock(stage: &Stage<'_>) -> Told {
    open(stage, MORNING).await?;
    for id in ["plain", "hurry"] {
        seen(stage, id).await?;
    }
    // From now on the page counts its timers.
    let count = "window.timers = 0; const real = window.setTimeout; \
        window.setTimeout = (...values) => { timers++; return real(...values) }; return null";
    let _: Option<bool> = stage.script(count, vec![]).await?;
    let again = "dispatchEvent(new Event('pageshow')); return timers";
    let with: u32 = stage.script(again, vec![]).await?;
    ensure!(with > 0, "the page is shown again and its deliveries wait for the next minute");
    let gone = "window.kept = document.querySelector('ul'); kept.remove(); return null";
    let _: Option<bool> = stage.script(gone, vec![]).await?;
    tokio::time::sleep(Duration::from_millis(100)).await;
    let before: u32 = stage.script("return timers", vec![]).await?;
    let without: u32 = stage.script(again, vec![]).await?;
    ensure_eq!(without, before, "timers after the page was shown again without deliveries");
    let _: Option<bool> = stage.script("document.body.append(kept); return null", vec![]).await?;
    seen(stage, "hurry").await?;
    Ok(())
}

async fn a_shop_without_a_time_zone_keeps_its_own_words_and_is_told_once(stage: &Stage<'_>) -> Told {
    for (zone, found) in [(Value::Null, "found none"), (json!("Mars/Olympus"), "found \"Mars/Olympus\"")] {
        let mut config: Value = serde_json::from_str(include_str!("../pages/delivery.json"))?;
        config["store"]["timeZone"] = zone;
        stage.server.mend();
        stage.server.fault(CONFIG, Fault::Body(config.to_string().into_bytes()));
        open(stage, MORNING).await?;
        state(stage, "plain", "original").await?;
        state(stage, "hurry", "original").await?;
        let text: String =
            stage.script("return reader.text(document.getElementById('plain'))", vec![]).await?;
        ensure_eq!(text, "Ships in 2 days", "the page's own words");
        ensure_eq!(seen(stage, "book").await?, "Get it at once", "what needs no clock");
        let lines = console(stage).await?;
        let ours: Vec<&String> = lines.iter().filter(|line| line.contains("store.timeZone")).collect();
        ensure!(ours.len() == 1 && ours[0].contains(found), "one clear line, seen {lines:#?}");
    }
    Ok(())
}

async fn missing_holidays_keep_the_pages_own_words_and_say_so(stage: &Stage<'_>) -> Told {
    stage.server.fault("/holidays/DE.json", Fault::Status(404));
    open(stage, MORNING).await?;
    state(stage, "plain", "error").await?;
    let text: String = stage.script("return reader.text(document.getElementById('plain'))", vec![]).await?;
    ensure_eq!(text, "Ships in 2 days", "the page's own words");
    let lines = console(stage).await?;
    let ours = lines.iter().filter(|line| line.contains("holidays/DE.json") && line.contains("404")).count();
    ensure_eq!(ours, 1, "console lines, which are {lines:#?}");
    // Another market, and back: it is asked for again.
    stage.server.mend();
    for country in ["JP", "DE"] {
        let script = format!("landfall.setMarket({{country: {country:?}}}); return null");
        let _: Option<bool> = stage.script(&script, vec![]).await?;
        let there = format!("landfall.market.country === {country:?}");
        let _: bool = stage.until("the market is another", &there).await?;
    }
    let text = seen(stage, "plain").await?;
    ensure!(text.contains("Dec 7"), "the days, seen {text}");
    Ok(())
}

async fn a_service_that_the_shop_does_not_have_is_named(stage: &Stage<'_>) -> Told {
    open(stage, MORNING).await?;
    seen(stage, "hurry").await?;
    let script = "document.getElementById('hurry').setAttribute('service', 'rocket'); return null";
    let _: Option<bool> = stage.script(script, vec![]).await?;
    state(stage, "hurry", "error").await?;
    let text: String = stage.script("return reader.text(document.getElementById('hurry'))", vec![]).await?;
    ensure_eq!(text, "Ships today", "the page's own words");
    let lines = console(stage).await?;
    let line = "<landfall-delivery#hurry> service: expected a service of \"shipping\": standard, express, sometime, found \"rocket\"";
    ensure!(lines.iter().any(|found| found.contains(line)), "expected {line}, seen {lines:#?}");
    let script = "document.getElementById('hurry').setAttribute('service', 'standard'); return null";
    let _: Option<bool> = stage.script(script, vec![]).await?;
    let text = seen(stage, "hurry").await?;
    ensure!(text.contains("Dec 7"), "the other service, seen {text}");
    Ok(())
}
