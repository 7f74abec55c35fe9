//! A page of many elements: a change of country costs each of them little. How long that takes is measured by
//! `cargo xtask bench`; here it is counted, which is the same on any machine.

use crate::common::silent_console;
use serde::Deserialize;
use serde_json::json;
use stories::{Browser, Stage, Story, Told, ensure, ensure_eq, story};

/// The stories of this file.
pub(crate) fn stories() -> Vec<Story> {
    vec![
        story!(BERLIN, a_change_of_country_costs_each_price_a_handful_of_calls)
            .only(&[Browser::Chromium], "only Chromium reports layout shifts"),
        story!(BERLIN, what_is_seen_lies_under_the_links_that_a_theme_lays_over_its_cards),
        story!(BERLIN, where_the_page_has_long_frames_pieces_grow_by_less_than_they_did),
    ]
}

/// Prices, and as many deliveries. More than one piece of work.
const MANY: u32 = 130;

/// Puts the elements on the page, the picker's dialog and a cart among them; counts what is called while the country is
/// another one and each country's files are there.
const COUNT: &str = "
const done = arguments[arguments.length - 1];
const [many] = arguments;
const item = (at) => `amount=\"${5 + at}.50\" currency=\"USD\" hs=\"420222\" origin=\"VN\" weight=\"${200 + at}\"`;
const rows = Array.from({ length: many }, (_, at) =>
  `<li><landfall-price ${item(at)}>$${5 + at}.50</landfall-price><landfall-delivery ${item(at)} countdown>3 to 8 days</landfall-delivery></li>`);
const until = async (is) => { while (!is()) await new Promise(requestAnimationFrame); };
const counts = { texts: 0, attributes: 0, moves: 0, created: 0, prices: 0, others: 0 };
const count = (owner, name, into) => {
  const own = Object.getOwnPropertyDescriptor(owner, name);
  const key = own.set ? 'set' : own.get ? 'get' : 'value';
  const call = own[key];
  own[key] = function (...all) { counts[into] += 1; return call.apply(this, all); };
  Object.defineProperty(owner, name, own);
};
(async () => {
  document.getElementById('list').innerHTML = rows.join('');
  document.getElementById('after').innerHTML =
    `<landfall-cart><landfall-item ${item(1)}>Tote</landfall-item></landfall-cart>`;
  const market = document.querySelector('landfall-market').shadowRoot;
  market.querySelector('button').click();
  await until(() => market.querySelector('dialog[open]') && [...document.querySelectorAll('landfall-delivery, landfall-cart')].every((it) => it.getAttribute('state') == 'localized'));
  const to = async (country, sign) => {
    await landfall.setMarket({ country });
    await until(() => [...document.querySelectorAll('landfall-price')].every((price) => price.shadowRoot.querySelector('[part~=amount]').textContent.includes(sign)));
  };
  for (const name of ['setAttribute', 'removeAttribute']) count(Element.prototype, name, 'attributes');
  for (const name of ['appendChild', 'insertBefore', 'removeChild']) count(Node.prototype, name, 'moves');
  for (const name of ['textContent', 'nodeValue']) count(Node.prototype, name, 'texts');
  for (const name of ['createElement', 'createTextNode']) count(Document.prototype, name, 'created');
  count(Intl.NumberFormat.prototype, 'format', 'prices');
  for (const owner of [Intl.DateTimeFormat, Intl.ListFormat]) count(owner.prototype, 'format', 'others');
  // Until nothing has been counted for a while: the prices are there before what follows them, and holidays come later.
  const quiet = async () => {
    let before;
    do {
      before = JSON.stringify(counts);
      await new Promise((go) => setTimeout(go, 300));
    } while (JSON.stringify(counts) != before);
  };
  // Names of one length: a longer one on the picker's button moves the link beside it, under the open dialog.
  for (const [country, sign] of [['NO', 'NOK'], ['FR', '€']]) {
    await to(country, sign);
    await quiet();
  }
  for (const name in counts) counts[name] = 0;
  let shift = 0;
  new PerformanceObserver((entries) => { for (const { value } of entries.getEntries()) shift += value; }).observe({ type: 'layout-shift' });
  await to('NO', 'NOK');
  await quiet();
  const counted = { ...counts, shift: Math.round(shift * 10000) };
  // A browser that translates the page puts elements of its own in place of texts.
  const amount = document.querySelector('landfall-price').shadowRoot.querySelector('[part~=amount]');
  const font = document.createElement('font');
  font.append(...amount.childNodes);
  amount.append(font);
  await to('FR', '€');
  done(counted);
})().catch((why) => done(String(why)));
";

/// How often each was called, and the layout shifts in ten-thousandths.
#[derive(Debug, Deserialize)]
struct Counts {
    texts: u32,
    attributes: u32,
    moves: u32,
    created: u32,
    prices: u32,
    others: u32,
    shift: u32,
}

/// From euros to kroner. The amount and the sentence are other texts, what is charged is not; the line of a price in sight is
/// put back in its place so that nothing counts as moved, and the elements of a delivery in sight are made anew. What a
/// translator made of a text gives way to the next price.
async fn a_change_of_country_costs_each_price_a_handful_of_calls(stage: &Stage<'_>) -> Told {
    stage.open("/story/crowd.html").await?;
    let _: bool = stage.until("the widget runs", "!!landfall.market").await?;
    let said = stage.web.execute_async(COUNT, vec![MANY.into()]).await?;
    let seen: Counts =
        serde_json::from_value(said.json().clone()).map_err(|_| format!("not counted: {}", said.json()))?;
    println!("for {MANY} prices and deliveries {seen:?}");
    // The picker and the cart have their own, and they are few.
    let most = |each: u32| each * MANY + 400;
    ensure!(seen.prices <= most(2), "expected at most two numbers of Intl for each price, seen {seen:?}");
    ensure!(seen.others <= most(1), "expected at most one list of Intl for each price, seen {seen:?}");
    ensure!(
        seen.created <= most(0),
        "expected no new elements but those of deliveries in sight, seen {seen:?}"
    );
    ensure!(
        seen.attributes <= most(1),
        "expected no attributes but those of deliveries in sight, seen {seen:?}"
    );
    ensure!(seen.texts <= most(9), "expected a few texts for each element, seen {seen:?}");
    ensure!(seen.moves <= most(1), "expected moves of what is in sight, seen {seen:?}");
    ensure!(seen.shift <= 100, "expected a layout shift of at most 0.01, seen {seen:?}");
    silent_console(stage).await
}

/// Puts cards on the page, each with a link before its price and laid over all of it; says of some which of them are far
/// away, and what a click would hit: first few cards, then many, then many whose end is in sight, then those that went and
/// came again, then those that had just come when the widget stopped.
const CARDS: &str = "
const done = arguments[arguments.length - 1];
const style = document.createElement('style');
style.textContent = 'li { position: relative } li > a::after { content: \"\"; position: absolute; inset: 0 }';
document.head.append(style);
const list = document.getElementById('list');
const until = async (is) => { while (!is()) await new Promise(requestAnimationFrame); };
const right = (price) => price.getAttribute('state') == 'localized';
const fill = async (many) => {
  list.innerHTML = `<li><a href=\"#\">A tote</a><landfall-price amount=\"5.50\" currency=\"USD\">$5.50</landfall-price></li>`.repeat(many);
  await until(() => [...list.querySelectorAll('landfall-price')].every(right));
  await told();
};
const told = () => new Promise((go) => setTimeout(go, 300));
const all = () => [...list.querySelectorAll('landfall-price')];
const far = () => all().filter((price) => price.hasAttribute('far')).length;
const hit = (price) => {
  const { left, top, width, height } = price.getBoundingClientRect();
  return document.elementFromPoint(left + width / 2, top + height / 2)?.localName;
};
(async () => {
  const seen = {};
  await fill(12);
  seen.few = far();
  await fill(300);
  const [first, last] = [all()[60], all().at(-1)]; // the first fifty are never far
  seen.many = [first.hasAttribute('far'), last.hasAttribute('far'), hit(all()[0])];
  last.scrollIntoView();
  await until(() => !last.hasAttribute('far'));
  await told();
  seen.end = [first.hasAttribute('far'), last.hasAttribute('far'), hit(last)];
  // Cards that a filter took away and gives back.
  const cards = [...list.children];
  scrollTo(0, 0);
  list.replaceChildren();
  await told();
  list.append(...cards);
  await until(() => all().every(right));
  await told();
  scrollBy(0, innerHeight * 0.7);
  await told();
  const inSight = all().filter((price) => {
    const { top, bottom } = price.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
  seen.back = [inSight.length > 9, inSight.every((price) => hit(price) == 'a')];
  // What comes is taken up in pieces; what stops is given back with the next frame, however much has just come.
  list.replaceChildren();
  await told();
  list.append(...Array.from({ length: 5 }, () => cards.map((card) => card.cloneNode(true))).flat());
  await null;
  landfall.stop();
  await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 20)));
  seen.soon = list.querySelectorAll('[far], [state]').length;
  scrollTo(0, 0);
  await told();
  seen.stopped = far();
  done(seen);
})().catch((why) => done(String(why)));
";

/// Prices that nobody sees are layers of their own, which halves what a change costs the browser; one that is seen is none,
/// or the card's link could not be clicked through it.
async fn what_is_seen_lies_under_the_links_that_a_theme_lays_over_its_cards(stage: &Stage<'_>) -> Told {
    stage.open("/story/crowd.html").await?;
    let _: bool = stage.until("the widget runs", "!!landfall.market").await?;
    let said = stage.web.execute_async(CARDS, vec![]).await?;
    let expected = json!({
        "few": 0, "many": [true, true, "a"], "end": [true, false, "a"], "back": [true, true], "soon": 0, "stopped": 0,
    });
    ensure_eq!(*said.json(), expected, "which prices are far, and what a click hits");
    silent_console(stage).await
}

/// Puts prices on the page and makes each of its frames last 45 milliseconds; says how many prices changed at a stretch when
/// the country did, at most, and how many did in all. What the first piece drew is left out: it begins before any frame.
const LONG_FRAMES: &str = "
const done = arguments[arguments.length - 1];
const list = document.getElementById('list');
list.innerHTML = `<li><landfall-price amount=\"5.50\" currency=\"USD\">$5.50</landfall-price></li>`.repeat(400);
const all = [...list.querySelectorAll('landfall-price')];
const until = async (is) => { while (!is()) await new Promise((go) => setTimeout(go, 20)); };
const shows = (sign) => () => all.every((price) => price.shadowRoot?.querySelector('[part~=amount]')?.textContent.includes(sign));
(async () => {
  await until(shows('€'));
  await landfall.setMarket({ country: 'NO' });
  await until(shows('NOK'));
  let busy = true;
  const frame = () => {
    const end = performance.now() + 45;
    while (performance.now() < end);
    if (busy) requestAnimationFrame(frame);
  };
  frame();
  const pieces = [];
  const observer = new MutationObserver((records) =>
    pieces.push(new Set(records.map((record) => record.target.getRootNode().host)).size));
  for (const { shadowRoot } of all) observer.observe(shadowRoot, { childList: true, characterData: true, subtree: true });
  await landfall.setMarket({ country: 'FR' });
  await until(shows('€'));
  busy = false;
  done({ most: Math.max(...pieces.slice(1)), changed: pieces.reduce((sum, piece) => sum + piece, 0) });
})().catch((why) => done(String(why)));
";

/// A piece is what one task draws. If pieces grew by as much as frames do, one that was long by chance would make the next one
/// long, and so on: 71 to 129 prices at a stretch were seen here. Two or three frames lie between two pieces, which are of 17
/// to 26 prices; a slow machine adds its own time to the frames.
async fn where_the_page_has_long_frames_pieces_grow_by_less_than_they_did(stage: &Stage<'_>) -> Told {
    stage.open("/story/crowd.html").await?;
    let _: bool = stage.until("the widget runs", "!!landfall.market").await?;
    let said = stage.web.execute_async(LONG_FRAMES, vec![]).await?;
    println!("prices that changed at a stretch and in all: {}", said.json());
    let of = |name: &str| said.json().get(name).and_then(serde_json::Value::as_u64).unwrap_or_default();
    ensure!(of("changed") >= 400, "expected all 400 prices to change, seen {}", said.json());
    ensure!((1..=45).contains(&of("most")), "expected at most 45 prices at a stretch, seen {}", said.json());
    silent_console(stage).await
}
