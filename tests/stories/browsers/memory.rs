//! Elements come, move and go ten thousand times and leave nothing behind.

use crate::common::silent_console;
use serde::Deserialize;
use serde_json::{Value, json};
use std::time::Duration;
use stories::{Browser, Stage, Story, Told, ensure, story};

/// The stories of this file.
pub(crate) fn stories() -> Vec<Story> {
    vec![
        story!(BERLIN_STEADY, ten_thousand_elements_that_came_and_went_leave_no_memory_behind)
            .only(&[Browser::Chromium], "only Chromium collects its garbage when asked"),
        story!(BERLIN_STEADY, pickers_that_leave_while_they_are_open_leave_no_memory_behind)
            .only(&[Browser::Chromium], "only Chromium collects its garbage when asked"),
    ]
}

/// Gives the page the widget's memory and a way to let elements come, move and go. Each round puts one of each element
/// into the page, moves it, and takes it out again.
const ROUNDS: &str = "
const done = arguments[arguments.length - 1];
const [rounds] = arguments;
const [list, after] = ['list', 'after'].map((id) => document.getElementById(id));
const html = '<landfall-price amount=49.00 currency=USD hs=420222 origin=VN weight=420 breakdown>$49.00</landfall-price>'
  + '<landfall-delivery amount=49.00 currency=USD countdown>3 to 8 days</landfall-delivery>'
  + '<landfall-notice amount=49.00 currency=USD></landfall-notice><landfall-market></landfall-market>'
  + '<landfall-cart><landfall-item amount=49.00 currency=USD hs=420222 origin=VN weight=420>Tote</landfall-item></landfall-cart>';
const turn = () => new Promise((go) => setTimeout(go));
(async () => {
  for (let round = 0; round < rounds; round += 20) {
    window.__events.length = 0; // what the stage itself keeps
    // Layout and paint are most of the time and nothing of what is counted: one round in five is drawn.
    for (const place of [list, after]) place.style.display = round % 100 ? 'none' : '';
    const items = Array.from({ length: 20 }, () => {
      const item = document.createElement('li');
      item.innerHTML = html;
      list.append(item);
      return item;
    });
    // All of a round are there before they move: how many are there at once is the same in each.
    do await turn(); while (list.querySelector('landfall-price:not([state])'));
    await turn();
    for (const item of items) after.append(item);
    await turn();
    const parts = () => items.at(-1).firstChild.shadowRoot?.childElementCount;
    const there = parts();
    for (const item of items) item.remove();
    // Components leave in pieces, and a button of the last price with its own: how many are there at once shall not depend on
    // the machine.
    for (let turns = 0; turns < 100 && there && parts() == there; turns += 1) await turn();
    await turn();
  }
  await new Promise((go) => setTimeout(go, 200)); // what is still told
  window.__events.length = 0;
})().then(() => done(true), (why) => done(String(why)));
";

/// Each round puts a picker into the page, opens it, chooses in it every other time, and takes it out as it is. Four rounds end
/// in the country in which they began.
const PICKERS: &str = "
const done = arguments[arguments.length - 1];
const [rounds] = arguments;
const after = document.getElementById('after');
// Most leave before a frame in which they are drawn.
const turn = (round) => new Promise((go) => (round % 5 ? setTimeout(go) : requestAnimationFrame(go)));
(async () => {
  for (let round = 0; round < rounds; round += 1) {
    window.__events.length = 0;
    const host = after.appendChild(document.createElement('landfall-market'));
    const find = (selector) => host.shadowRoot?.querySelector(selector);
    while (!find('button')) await turn(round);
    find('button').click();
    while (!find('[data-code]')) await turn(round);
    if (round % 2) find(`[data-code=${round % 4 > 1 ? 'DE' : 'US'}]`).click();
    await turn(round);
    host.remove();
    await turn(round);
  }
  await new Promise((go) => setTimeout(go, 200));
  window.__events.length = 0;
})().then(() => done(true), (why) => done(String(why)));
";

/// How much the live heap, scripts' and the widget's, may differ, in percent: what the garbage collector leaves is not the
/// same each time. It comes to four bytes for each element.
const PERCENT: u64 = 1;
/// How often the heap is looked at; the least counts: the browser's own remote control comes and goes on the same heap.
const LOOKS: u32 = 16;
/// A round is one of each of the five elements: a thousand elements, and ten thousand.
const FIRST: u32 = 200;
/// Before they are counted: what the browser notes about scripts that run often is on the heap by then.
const WARM: u32 = 150;
const ALL: u32 = 2_000;
/// Pickers that come and go between two counts.
const PICKERS_COUNTED: u32 = 80;
/// What so many pickers may leave on the scripts' heap: the browser's own remote control takes and gives up to fifteen
/// thousand bytes of it. It comes to two hundred bytes for each picker, less than a closure with what it holds.
const PICKERS_LEAVE: u64 = 16_000;

/// After a tenth of the rounds and after all of them there are as many nodes and listeners, the widget's memory is as
/// large, and so is the live heap.
async fn ten_thousand_elements_that_came_and_went_leave_no_memory_behind(stage: &Stage<'_>) -> Told {
    stage.open("/story/crowd.html").await?;
    rounds(stage, ROUNDS, 20).await?;
    let _: bool = stage.until("the widget runs", "!!landfall.market").await?;
    // What looking itself leaves is there before it counts.
    rounds(stage, ROUNDS, WARM).await?;
    live(stage).await?;
    rounds(stage, ROUNDS, FIRST).await?;
    nothing_stays(stage, ROUNDS, ALL - FIRST, |before, after| {
        let heap = |live: &Live| live.scripts + live.wasm;
        after.wasm == before.wasm && heap(after) <= heap(before) + heap(before) * PERCENT / 100
    })
    .await?;
    silent_console(stage).await
}

/// The component, its listeners on the page among them, goes with its element.
async fn pickers_that_leave_while_they_are_open_leave_no_memory_behind(stage: &Stage<'_>) -> Told {
    stage.open("/story/crowd.html").await?;
    let _: bool = stage.until("the widget runs", "!!landfall.market").await?;
    rounds(stage, PICKERS, 12).await?;
    live(stage).await?;
    rounds(stage, PICKERS, 12).await?;
    nothing_stays(stage, PICKERS, PICKERS_COUNTED, |before, after| {
        // How many are there at once decides whether its allocator asks for one more page.
        after.wasm <= before.wasm + 65_536 && after.scripts <= before.scripts + PICKERS_LEAVE
    })
    .await?;
    silent_console(stage).await
}

/// So many more rounds leave no node and no listener, and what `same` says of the heap. What leaks grows each time; the
/// browser's remote control (a listener of its own, now and then) and an allocator that needs a page more do not. So where
/// the first count differs, the two after it must not.
async fn nothing_stays(
    stage: &Stage<'_>,
    script: &str,
    many: u32,
    same: impl Fn(&Live, &Live) -> bool,
) -> Told {
    let same = |before: &Live, after: &Live| {
        after.nodes == before.nodes && after.listeners == before.listeners && same(before, after)
    };
    let mut seen = vec![live(stage).await?];
    for again in 0..3 {
        rounds(stage, script, many).await?;
        seen.push(live(stage).await?);
        let [.., before, after] = seen.as_slice() else { return Err("nothing was counted".into()) };
        let kept = same(before, after);
        println!(
            "{many} rounds more, {}: {after:?}",
            if kept { "the same as before" } else { "NOT the same" }
        );
        if kept && again != 1 {
            return Ok(());
        }
        ensure!(kept || again == 0, "{many} rounds leave something each time: {seen:#?}");
    }
    Ok(())
}

async fn rounds(stage: &Stage<'_>, script: &str, rounds: u32) -> Told {
    stage.web.set_script_timeout(Duration::from_secs(120)).await?;
    let said = stage.web.execute_async(script, vec![json!(rounds)]).await?;
    ensure!(*said.json() == json!(true), "the page could not go on: {}", said.json());
    Ok(())
}

/// What is there after the garbage was collected.
#[derive(Debug)]
struct Live {
    nodes: u64,
    listeners: u64,
    /// Bytes of scripts' objects and compiled code.
    scripts: u64,
    /// Bytes of the widget's memory, which grows when its allocator runs out and never shrinks.
    wasm: u64,
}

async fn live(stage: &Stage<'_>) -> Told<Live> {
    let cdp = stage.web.cdp();
    cdp.send_raw("HeapProfiler.enable", json!({})).await?;
    cdp.send_raw("Performance.enable", json!({})).await?;
    let wasm: u64 = stage.script("return window.__wasm?.buffer.byteLength ?? 0", vec![]).await?;
    ensure!(wasm > 0, "the widget's memory is not known");
    let mut least = Live { nodes: u64::MAX, listeners: u64::MAX, scripts: u64::MAX, wasm };
    for _ in 0..LOOKS {
        cdp.send_raw("HeapProfiler.collectGarbage", json!({})).await?;
        tokio::time::sleep(Duration::from_millis(60)).await;
        let answer: Value = cdp.send_raw("Performance.getMetrics", json!({})).await?;
        let metrics: Vec<Metric> =
            serde_json::from_value(answer.get("metrics").cloned().unwrap_or_default())?;
        let of = |name: &str| {
            let found =
                metrics.iter().find(|metric| metric.name == name).and_then(|metric| metric.value.as_u64());
            found.ok_or_else(|| format!("no {name} in the browser's metrics"))
        };
        least.nodes = least.nodes.min(of("Nodes")?);
        least.listeners = least.listeners.min(of("JSEventListeners")?);
        least.scripts = least.scripts.min(of("JSHeapUsedSize")?);
    }
    Ok(least)
}

/// One figure of the browser's.
#[derive(Deserialize)]
struct Metric {
    name: String,
    value: serde_json::Number,
}
