//! `<landfall-delivery>`: days, the time left to order, and a clock that goes on.

use crate::common::console;
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
        story!(BERLIN, a_breakdown_says_which_rules_change_on_the_way),
        story!(BERLIN, removed_deliveries_stop_the_clock),
        story!(BERLIN, a_shop_without_a_time_zone_keeps_its_own_words_and_is_told_once),
        story!(BERLIN, missing_holidays_keep_the_pages_own_words_and_say_so),
        story!(BERLIN, days_come_although_words_of_another_language_are_fetched),
        story!(BERLIN, a_service_that_the_shop_does_not_have_is_named),
    ]
}

/// Tuesday morning in New York, five hours before the cut-off.
const MORNING: &str = "2026-12-01T15:00:00Z";
const CONFIG: &str = "/story/delivery.json";

async fn open(stage: &Stage<'_>, now: &str) -> Told {
    stage.open(&format!("/story/delivery.html?now={now}")).await
}

/// The numbers in a text: how a browser writes dates and times is its own affair.
fn numbers(text: &str) -> Vec<u32> {
    text.split(|c: char| !c.is_ascii_digit()).filter_map(|digits| digits.parse().ok()).collect()
}

/// Ends the story unless these are the days, and the time left where there is one.
fn ensure_numbers(seen: &str, expected: &[u32], what: &str) -> Told {
    ensure_eq!(numbers(seen), expected, "{what}: the numbers in {seen:?}");
    Ok(())
}

/// What is seen of a delivery, once it is localized.
async fn seen(stage: &Stage<'_>, id: &str) -> Told<String> {
    let here = format!(
        "(() => {{ const host = document.getElementById({id:?}); \
           return host.getAttribute('state') === 'localized' && reader.text(host).replace(/[\\u2066-\\u2069]/g, '') || null }})()"
    );
    stage.until(&format!("the delivery #{id} is localized"), &here).await
}

/// What is seen of a delivery, once that is something else than it was.
async fn changed(stage: &Stage<'_>, id: &str, from: &str) -> Told<String> {
    let here = format!(
        "(() => {{ const text = reader.text(document.getElementById({id:?})).replace(/[\\u2066-\\u2069]/g, ''); return text !== {from:?} && text || null }})()"
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
           .map(reader.spoken).join(' ').replace(/[\\u2066-\\u2069]/g, '')"
    );
    stage.script(&script, vec![]).await
}

/// The end of what is read out: "20:00 (your time)", whichever clock the browser writes.
async fn deadline(stage: &Stage<'_>) -> Told<String> {
    let sentence = heard(stage, "hurry").await?;
    let time = sentence.split("order before ").nth(1).ok_or_else(|| format!("no moment in {sentence:?}"))?;
    Ok(match numbers(time).as_slice() {
        [hour, minute] if time.contains("PM") && *hour < 12 => format!("{}:{minute}", hour + 12),
        _ => time.to_owned(),
    })
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
    ensure_numbers(&plain, &[7, 14], "the days")?;
    ensure!(plain.starts_with("Get it Mon") && plain.contains("Dec"), "in words, seen {plain}");
    // Without handling days it leaves today.
    let hurry = seen(stage, "hurry").await?;
    // In the first second there are five hours left, then four and some minutes.
    ensure!([vec![3, 4, 5], vec![3, 4, 4, 59]].contains(&numbers(&hurry)), "express, seen {hurry}");
    ensure!(hurry.contains(" · order within "), "in words, seen {hurry}");
    ensure_eq!(seen(stage, "again").await?, hurry, "two that ask the same");
    ensure_eq!(seen(stage, "book").await?, "Get it at once", "what comes by wire");
    state(stage, "silent", "original").await?;
    let silent: String =
        stage.script("return reader.text(document.getElementById('silent'))", vec![]).await?;
    ensure_eq!(silent, "It comes when it comes", "a service without transit days");
    let sentence = heard(stage, "hurry").await?;
    let words = ["Arrives between Thursday", " and Friday", "December", ", order before ", " (your time)"];
    ensure!(words.iter().all(|word| sentence.contains(word)), "what is read out, seen {sentence}");
    ensure!(!sentence.contains("within"), "what changes every minute is not read out, seen {sentence}");
    let lines = console(stage).await?;
    let [line] = lines.as_slice() else { return Err(format!("expected one line, seen {lines:#?}").into()) };
    ensure!(line.contains("shipping.sometime"), "about the silent service, seen {line}");
    Ok(())
}

async fn a_cut_off_is_told_by_the_visitors_own_clock(stage: &Stage<'_>) -> Told {
    // Eleven at night in Tokyo.
    open(stage, "2026-12-01T14:00:00Z").await?;
    seen(stage, "hurry").await?;
    // 15:00 in New York is 5 in the morning of the next day in Tokyo.
    let sentence = heard(stage, "hurry").await?;
    let order = sentence.split("order before ").nth(1).unwrap_or_default();
    ensure!(order.contains("Wed"), "the weekday where it is not today's, seen {sentence}");
    ensure_numbers(order, &[5, 0], "the visitor's own time")?;
    Ok(())
}

async fn a_cut_off_follows_the_clocks_of_the_shop_and_not_of_the_visitor(stage: &Stage<'_>) -> Told {
    // New York has changed its clocks on 8 March 2026, Berlin has not yet: five hours lie between, not six.
    open(stage, "2026-03-10T18:50:10Z").await?;
    let before = seen(stage, "hurry").await?;
    ensure_numbers(&before, &[12, 13, 9], "15:00 is 19:00 in UTC, nine minutes from now")?;
    ensure_numbers(&deadline(stage).await?, &[20, 0], "15:00 is 20:00 in Berlin")?;
    // Three weeks later both have.
    open(stage, "2026-03-31T18:50:10Z").await?;
    seen(stage, "hurry").await?;
    ensure_numbers(&deadline(stage).await?, &[21, 0], "15:00 is 21:00 in Berlin")?;
    Ok(())
}

async fn after_the_cut_off_the_next_day_appears_by_itself(stage: &Stage<'_>) -> Told {
    open(stage, "2026-12-01T19:59:55Z").await?;
    let before = seen(stage, "hurry").await?;
    ensure_numbers(&before, &[3, 4, 1], "in the last minute")?;
    let after = changed(stage, "hurry", &before).await?;
    ensure!(
        [vec![4, 7, 1], vec![4, 7, 23, 59]].contains(&numbers(&after)),
        "the next days, and a day to go, seen {after}"
    );
    ensure_eq!(changed(stage, "again", &before).await?, after, "the other one");
    Ok(())
}

async fn a_page_that_slept_is_right_when_it_is_seen_again(stage: &Stage<'_>) -> Told {
    open(stage, MORNING).await?;
    let before = seen(stage, "plain").await?;
    sleep_for(stage, 6 * 3600).await?;
    let _: Option<bool> =
        stage.script("document.dispatchEvent(new Event('visibilitychange')); return null", vec![]).await?;
    let after = changed(stage, "plain", &before).await?;
    ensure_numbers(&after, &[8, 15], "a day later")?;
    sleep_for(stage, 24 * 3600).await?;
    let _: Option<bool> = stage.script("dispatchEvent(new Event('pageshow')); return null", vec![]).await?;
    let again = changed(stage, "plain", &after).await?;
    ensure_numbers(&again, &[9, 16], "two days later")?;
    Ok(())
}

async fn the_minutes_change_nothing_else_on_the_page(stage: &Stage<'_>) -> Told {
    open(stage, "2026-12-01T10:00:55Z").await?;
    let before = seen(stage, "hurry").await?;
    let all =
        "reader.all('landfall-delivery').every(e => !['pending', null].includes(e.getAttribute('state')))";
    let _: bool = stage.until("every delivery is painted", all).await?;
    let watch = "window.changes = []; \
        const watch = new MutationObserver(list => changes.push(...list.map(({ target }) => (target.matches ? target : target.parentElement).matches('[part~=countdown] > :last-child')))); \
        watch.observe(document.getElementById('hurry').shadowRoot, {subtree: true, childList: true, characterData: true, attributes: true}); \
        watch.observe(document.body, {subtree: true, childList: true, characterData: true, attributes: true}); return null";
    let _: Option<bool> = stage.script(watch, vec![]).await?;
    let place = "return ['beside', 'after'].map(id => document.getElementById(id).getBoundingClientRect()).map(box => [box.left, box.top])";
    let here: Value = stage.script(place, vec![]).await?;
    // From ten hours to nine: one figure less.
    let after = changed(stage, "hurry", &before).await?;
    ensure_numbers(&before, &[3, 4, 9, 59], "at first")?;
    ensure_numbers(&after, &[3, 4, 9, 58], "a minute later")?;
    sleep_for(stage, 9 * 3600).await?;
    let _: Option<bool> = stage.script("dispatchEvent(new Event('pageshow')); return null", vec![]).await?;
    let short = changed(stage, "hurry", &after).await?;
    ensure_numbers(&short, &[3, 4, 58], "nine hours later")?;
    ensure_eq!(stage.script::<Value>(place, vec![]).await?, here, "where the rest of the page stands");
    let changes: Vec<bool> = stage.script("return changes", vec![]).await?;
    ensure!(!changes.is_empty() && changes.iter().all(|is_time| *is_time), "only the time, seen {changes:?}");
    Ok(())
}

async fn who_wants_no_motion_reads_the_moment(stage: &Stage<'_>) -> Told {
    // A browser's own setting can't be made here in all three: the page answers for it.
    stage.open(&format!("/story/delivery.html?now={MORNING}&still")).await?;
    let text = seen(stage, "hurry").await?;
    ensure!(text.contains(" · order before ") && text.ends_with(" (your time)"), "seen {text}");
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
    ensure_numbers(&there, &[8, 16], "no Friday to Sunday on the way")?;
    let _: Option<bool> = stage.script("landfall.setMarket({country: 'GB'}); return null", vec![]).await?;
    let _: bool = stage
        .until(
            "express does not go to Great Britain",
            "reader.text(document.getElementById('hurry')).startsWith('Not available for: ')",
        )
        .await?;
    let _: Option<bool> = stage.script("landfall.setMarket({country: 'BR'}); return null", vec![]).await?;
    let _: bool = stage
        .until(
            "nothing goes to Brazil",
            "reader.text(document.getElementById('plain')) === 'No delivery to: \u{2068}Brazil\u{2069}'",
        )
        .await?;
    ensure_eq!(stage.server.count("/holidays/BR.json"), 0, "requests that nobody needs");
    Ok(())
}

async fn a_breakdown_says_which_rules_change_on_the_way(stage: &Stage<'_>) -> Told {
    for (now, changes) in [("2026-06-25T15:00:00Z", true), ("2026-07-01T15:00:00Z", false)] {
        open(stage, now).await?;
        let price = stage.price("tee").await?;
        ensure!(
            numbers(&price.text).contains(&20) && price.text.contains(" less "),
            "how much less it is than before, seen {price:?}"
        );
        let open = "const details = document.getElementById('tee').shadowRoot.querySelector('details'); \
                    details.open = true; return null";
        let _: Option<bool> = stage.script(open, vec![]).await?;
        let text: String = stage
            .until(
                "the breakdown is open, and the days are known",
                "(() => { const text = reader.text(document.getElementById('tee')); \
                   return text.includes('Shipping') && document.getElementById('plain').getAttribute('state') === 'localized' && text })()",
            )
            .await?;
        // From July on, parcels to the European Union bear a duty.
        ensure_eq!(
            text.contains("Rules change on"),
            changes,
            "ordered on {now}: what is said of it in {text}"
        );
    }
    Ok(())
}

async fn removed_deliveries_stop_the_clock(stage: &Stage<'_>) -> Told {
    open(stage, MORNING).await?;
    for id in ["plain", "hurry"] {
        seen(stage, id).await?;
    }
    // From now on the page counts its timers. (The driver of `WebKit` sets one with each script.)
    let count = "window.timers = 0; const real = window.setTimeout; \
        window.setTimeout = (...values) => { window.timers++; return real(...values) }; return null";
    let _: Option<bool> = stage.script(count, vec![]).await?;
    let again =
        "const before = window.timers; dispatchEvent(new Event('pageshow')); return window.timers - before";
    // Not at once where the page is still being painted.
    let with = format!("(() => {{ {again} }})() > 0");
    let _: bool =
        stage.until("the page is shown again and its deliveries wait for the next minute", &with).await?;
    let gone = "window.kept = document.querySelector('ul'); kept.remove(); return null";
    let _: Option<bool> = stage.script(gone, vec![]).await?;
    tokio::time::sleep(Duration::from_millis(100)).await;
    let without: u32 = stage.script(again, vec![]).await?;
    ensure_eq!(without, 0, "timers after the page was shown again without deliveries");
    let _: Option<bool> = stage.script("document.body.append(kept); return null", vec![]).await?;
    seen(stage, "hurry").await?;
    Ok(())
}

async fn a_shop_without_a_time_zone_keeps_its_own_words_and_is_told_once(stage: &Stage<'_>) -> Told {
    for (zone, found) in [(Value::Null, "found none"), (json!("Mars/Olympus"), "found \"Mars/Olympus\"")] {
        let mut config: Value = serde_json::from_str(include_str!("../pages/delivery.json"))?;
        if let Some(store) = config.get_mut("store").and_then(Value::as_object_mut) {
            store.insert("timeZone".to_owned(), zone);
        }
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
        let [line] = ours.as_slice() else {
            return Err(format!("expected one line, seen {lines:#?}").into());
        };
        ensure!(line.contains(found), "a clear line, seen {line}");
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
        let script = format!(
            "landfall.setMarket({{country: {country:?}}}).then(() => {{ window.__there = {country:?} }}); return null"
        );
        let _: Option<bool> = stage.script(&script, vec![]).await?;
        // Painted, and not only chosen: who changes again before that has never seen the market between.
        let there = format!("window.__there === {country:?}");
        let _: bool = stage.until("the market is another", &there).await?;
    }
    let text = seen(stage, "plain").await?;
    ensure_numbers(&text, &[7, 14], "the days")?;
    Ok(())
}

async fn days_come_although_words_of_another_language_are_fetched(stage: &Stage<'_>) -> Told {
    // A price misses a message, so that the words of the next language are fetched while those for days are.
    let words = stage.built_file("locales/de/landfall.ftl")?;
    let without: Vec<&str> = words.lines().filter(|line| !line.starts_with("price-tax-included")).collect();
    stage.server.fault("/locales/de/landfall.ftl", Fault::Body((without.join("\n") + "\n").into_bytes()));
    stage.open(&format!("/story/delivery.html?now={MORNING}&lang=de")).await?;
    let days = seen(stage, "plain").await?;
    ensure_numbers(&days, &[7, 14], "the days")?;
    ensure!(!days.contains("Get it"), "in German, seen {days}");
    let price = stage.price("tee").await?;
    ensure!(price.text.contains("incl. "), "what is missing in German is in English, seen {price:?}");
    let language: String =
        stage.script("return document.getElementById('plain').shadowRoot.firstChild.lang", vec![]).await?;
    ensure_eq!(language, "de", "the language of the days");
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
    ensure!(numbers(&text).starts_with(&[7, 14]), "the other service, seen {text}");
    Ok(())
}
