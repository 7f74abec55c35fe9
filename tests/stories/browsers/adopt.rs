//! Pages that know nothing of us: their prices are found, followed, and given back byte for byte.

use crate::common::{console, silent_console};
use serde_json::Value;
use std::time::Duration;
use stories::{Stage, Story, Told, ensure, ensure_eq, story};

/// The stories of this file.
pub(crate) fn stories() -> Vec<Story> {
    vec![
        story!(BERLIN, frameworks_pages_are_localized_and_given_back),
        story!(BERLIN, a_page_that_renders_by_itself_is_followed),
        story!(BERLIN, a_framework_takes_over_before_its_prices_are_touched),
        story!(BERLIN, a_cart_of_the_pages_own_gets_a_summary),
        story!(BERLIN, carts_that_scripts_keep_get_a_summary_or_one_line),
    ]
}

/// Each page says itself what is expected of it: the amounts in `data-expect`, how many prices are left alone in
/// `data-left`. Gives what is wrong, page by page.
/// A page that has a framework must show it: `data-styled` names a selector, a property and its value there.
const CHECK: &str = r#"
  window.seen = null;
  const wrong = []; // told too when the rest can't be looked at
  (async () => {
    const parse = (text) => new DOMParser().parseFromString(text, "text/html").body;
    for (const frame of document.querySelectorAll("iframe")) {
      const page = frame.contentDocument;
      const say = (what, expected, found) => { if (expected !== found) wrong.push({ page: frame.name, what, expected, found }); };
      const { expect, left, styled } = page.documentElement.dataset;
      const style = (node) => frame.contentWindow.getComputedStyle(node);
      if (styled) {
        const [selector, property, value] = styled.split(" | ");
        say(`styled: ${property}`, value, style(page.querySelector(selector)).getPropertyValue(property));
      }
      const prices = [...page.querySelectorAll("landfall-price")];
      say("amounts", expect, prices.map((p) => `${p.getAttribute("amount")} ${p.getAttribute("currency")}`).join(", "));
      say("states", "", prices.map((p) => p.getAttribute("state")).filter((state) => state !== "localized").join());
      say("texts", "", prices.map((p) => reader.text(p)).filter((text) => !/[€]|CHF/.test(text)).join(" | "));
      const lines = frame.contentWindow.__log.map((line) => line.text).join("\n");
      const told = lines.match(/prices left alone: (\d+)/)?.[1] ?? "0";
      say("left alone", left, told === left ? told : `${told}: ${lines}`);
      if (told === left && left !== "0") say("lines", 1, frame.contentWindow.__log.length);
      const own = parse(await (await fetch(frame.src)).text());
      const around = page.body.cloneNode(true);
      for (const ours of around.querySelectorAll("landfall-price")) ours.replaceWith(...ours.childNodes);
      for (const ours of around.querySelectorAll("landfall-notice")) ours.remove();
      around.normalize();
      for (const button of around.querySelectorAll("[disabled]")) button.removeAttribute("disabled");
      say("around", own.innerHTML, around.innerHTML);
      for (const price of prices) {
        const [amount, ...notes] = ["amount", "tax", "charged", "rate-date"].map((part) => reader.part(price, part));
        for (const property of ["font-size", "font-family", "font-weight", "color"]) {
          say(property, style(price).getPropertyValue(property), style(amount).getPropertyValue(property));
        }
        const former = !!price.closest("del, s, strike, .was");
        const shown = notes.filter((note) => note && style(note).display !== "none").length;
        if (former || notes.every((note) => !note)) say("notes of a former price", 0, shown);
        else say("notes", notes.filter((note) => note).length, shown);
      }
      frame.contentWindow.landfall.stop();
      say("after stop", own.innerHTML, page.body.innerHTML);
      const texts = (node) => [...page.createTreeWalker(node, 4).currentNode.childNodes].length;
      say("nodes", own.querySelectorAll("*").length + texts(own), page.body.querySelectorAll("*").length + texts(page.body));
    }
    window.seen = wrong;
  })().catch((why) => (window.seen = [...wrong, { why: String(why) }]));
  return null;
"#;

/// Seven CSS frameworks as they are published, by the names that the pages ask for.
const FRAMEWORKS: [(&str, &str); 7] = [
    ("bootstrap.css", "bootstrap/dist/css/bootstrap.min.css"),
    ("bulma.css", "bulma/css/bulma.min.css"),
    ("foundation.css", "foundation-sites/dist/css/foundation.min.css"),
    ("materialize.css", "@materializecss/materialize/dist/css/materialize.min.css"),
    ("pure.css", "purecss/build/pure-min.css"),
    ("tailwind.js", "@tailwindcss/browser/dist/index.global.js"),
    ("uikit.css", "uikit/dist/css/uikit.min.css"),
];

async fn frameworks_pages_are_localized_and_given_back(stage: &Stage<'_>) -> Told {
    for (name, path) in FRAMEWORKS {
        stage.server.replace(&format!("/framework/{name}"), stories::framework(path)?);
    }
    stage.open("/story/adopt/all.html").await?;
    let all = "[...document.querySelectorAll('iframe')].every(frame => { const page = frame.contentDocument; \
               const expected = page?.documentElement.dataset.expect?.split(', ').length; \
               return expected && page.querySelectorAll('landfall-price[state=localized]').length >= expected })";
    // A page on which it does not come to that is told of below, with all that is wrong on it. So many pages at once take a busy
    // machine longer than one.
    for _ in 0..3 {
        if stage.until::<bool>("every page is localized", all).await.is_ok() {
            break;
        }
    }
    // What may not go to Germany can't be bought there, and the other product can.
    let blocked = "[...document.querySelector('iframe[name=cards]').contentDocument.querySelectorAll('.add')] \
                   .map(button => button.disabled).join() === 'true,false'";
    let _: bool = stage.until("the button of a restricted product is disabled", blocked).await?;
    let _: Option<bool> = stage.script(CHECK, vec![]).await?;
    let wrong: Vec<Value> = stage.until("all pages were looked at", "window.seen").await?;
    ensure!(wrong.is_empty(), "{wrong:#?}");
    Ok(())
}

async fn a_page_that_renders_by_itself_is_followed(stage: &Stage<'_>) -> Told {
    const ONE: &str = "[...document.querySelectorAll('landfall-price')].filter(p => !p.closest('#list'))";
    stage.open("/story/adopt/spa.html").await?;
    let amounts = async |expected: &str| -> Told {
        let find = format!(
            "{ONE}.map(p => p.parentNode.closest('p').id + ' ' + p.getAttribute('amount')).join() === {expected:?} \
             && {ONE}.every(p => p.getAttribute('state') === 'localized')"
        );
        let _: bool = stage.until(&format!("the prices are {expected}"), &find).await?;
        Ok(())
    };
    let task = async |script: &str| -> Told {
        let _: Option<bool> = stage.script(&format!("{script}; return null"), vec![]).await?;
        Ok(())
    };
    let _: bool =
        stage.until("a price is taken in", "!!document.querySelector('#text landfall-price')").await?;
    // What a script fights for is left to it: nothing changes for as long as a dozen rounds would take.
    let settled = "fights > 0 && (window.since?.[0] === fights || (window.since = [fights, performance.now()])) \
                   && performance.now() - window.since[1] > 1000 && fights";
    let fights: u32 = stage.until("the page has its price", settled).await?;
    ensure!(fights < 20, "the page wrote its price back {fights} times");
    amounts("text 10.00,markup 10.00,chosen 10.00").await?;
    for price in ["11.50", "12.00", "1,300.00"] {
        task(&format!("write({price:?})")).await?;
        let plain = price.replace(',', "");
        amounts(&format!("text {plain},markup {plain},chosen 10.00")).await?;
    }
    let text: String = stage.script("return document.getElementById('text').textContent", vec![]).await?;
    ensure_eq!(text, "from $1,300.00", "the page's own text");
    task("choose(1)").await?;
    amounts("text 1300.00,markup 1300.00,chosen 15.00").await?;
    task("choose(2)").await?;
    amounts("text 1300.00,markup 1300.00").await?;
    task("choose(0); more(30); setTimeout(() => more(30), 60)").await?;
    let _: bool = stage
        .until(
            "the list is localized",
            "document.querySelectorAll('#list landfall-price[state=localized]').length === 60",
        )
        .await?;
    amounts("text 1300.00,markup 1300.00,chosen 10.00").await?;
    task("landfall.setMarket({ country: 'JP' })").await?;
    let _: bool = stage.until("yen everywhere", "reader.prices().every(p => p.text.includes('¥'))").await?;
    task("landfall.stop()").await?;
    let markup: String = stage
        .script(
            "return [...document.querySelectorAll('p')].map(p => p.outerHTML).join('') + list.firstChild.outerHTML",
            vec![],
        )
        .await?;
    ensure_eq!(
        markup,
        "<p class=\"price\" id=\"text\">from $1,300.00</p><p class=\"price\" id=\"markup\"><b>$1,300.00</b></p>\
         <p class=\"price\" id=\"fought\"><i>$7.00</i></p><p class=\"price\" id=\"chosen\">$10.00</p>\
         <li><span class=\"price\">$1.00</span></li>",
        "the page after stop()"
    );
    let nodes: u32 = stage.script("return document.getElementById('text').childNodes.length", vec![]).await?;
    ensure_eq!(nodes, 1, "text nodes in a price that was cut");
    task("more(1)").await?;
    tokio::time::sleep(Duration::from_millis(100)).await;
    let none: bool = stage.script("return !document.querySelector('landfall-price')", vec![]).await?;
    ensure!(none, "a price was taken in after stop()");
    silent_console(stage).await
}

async fn a_framework_takes_over_before_its_prices_are_touched(stage: &Stage<'_>) -> Told {
    const AMOUNTS: &str = "[...document.querySelectorAll('landfall-price[state=localized]')].map(p => p.getAttribute('amount')).join()";
    stage.open("/story/adopt/hydrate.html").await?;
    let amounts = async |expected: &str| -> Told {
        let _: bool = stage
            .until(&format!("the prices are {expected}"), &format!("{AMOUNTS} === {expected:?}"))
            .await?;
        Ok(())
    };
    amounts("12.00,20.00").await?;
    let untouched: bool = stage.script("return found === own", vec![]).await?;
    ensure!(untouched, "the framework found another page than its server wrote");
    let _: Option<bool> = stage.script("update('13.00'); return null", vec![]).await?;
    amounts("13.00,20.00").await?;
    let _: Option<bool> = stage.script("swap(); return null", vec![]).await?;
    amounts("13.00,25.00").await?;
    let (thrown, own): (Vec<String>, bool) =
        stage.script("landfall.stop(); return [thrown, Object.hasOwn(two, 'removeChild')]", vec![]).await?;
    ensure_eq!(thrown, Vec::<String>::new(), "what the framework ran into");
    ensure!(!own, "a member of ours is left on the page's element");
    let markup: String = stage.script("return root.innerHTML", vec![]).await?;
    ensure_eq!(
        markup,
        "<!--$--><p class=\"price\" id=\"one\">$<!-- -->13.00</p><p class=\"price\" id=\"two\"><em>New </em><b>$25.00</b></p><!--/$-->",
        "the page after stop()"
    );
    ensure_eq!(console(stage).await?, Vec::<String>::new(), "the console");
    Ok(())
}

/// The lines that our summary was given.
const LINES: &str = "(JSON.parse(document.querySelector('#totals > landfall-cart')?.getAttribute('items') ?? '[]')) \
                     .map(line => `${line.quantity} ${line.sku} ${line.unitPrice.amount}`).join()";

async fn a_cart_of_the_pages_own_gets_a_summary(stage: &Stage<'_>) -> Told {
    let lines = async |expected: &str| -> Told {
        let _: bool =
            stage.until(&format!("the lines are {expected}"), &format!("{LINES} === {expected:?}")).await?;
        Ok(())
    };
    stage.open("/story/adopt/cart.html").await?;
    lines("2 TOTE 49.00,1 CARDS 12.50").await?;
    let shown = "document.querySelector('landfall-cart').getAttribute('state') === 'localized' \
                 && reader.text(document.querySelector('landfall-cart')).includes('€')";
    let _: bool = stage.until("the summary is in euros", shown).await?;
    let change = "const field = document.querySelector('input'); field.value = 3; \
                  field.dispatchEvent(new Event('change', { bubbles: true })); return null";
    let _: Option<bool> = stage.script(change, vec![]).await?;
    lines("3 TOTE 49.00,1 CARDS 12.50").await?;
    let _: Option<bool> =
        stage.script("write([['CARDS', 'Cards', '12.50', 4]]); return null", vec![]).await?;
    lines("4 CARDS 12.50").await?;
    // One line that can't be read, and there is no sum.
    let _: Option<bool> =
        stage.script("write([['A', 'A', '5.00', 1], ['B', 'B', '12,50', 1]]); return null", vec![]).await?;
    lines("").await?;
    let _: Option<bool> = stage.script("write([['A', 'A', '5.00', 1]]); return null", vec![]).await?;
    lines("1 A 5.00").await?;
    let markup: String =
        stage.script("landfall.stop(); return document.getElementById('totals').innerHTML", vec![]).await?;
    ensure_eq!(markup, "<p>Total $110.50</p>", "the page after stop()");
    Ok(())
}

async fn carts_that_scripts_keep_get_a_summary_or_one_line(stage: &Stage<'_>) -> Told {
    for form in ["early", "told", "call", "list"] {
        stage.open(&format!("/story/adopt/kept.html?{form}")).await?;
        // What an event brought before anybody heard of it is not known: it comes again, or the page has kept it.
        let first = format!("({form:?} === 'told' && tell(), {LINES}) === '2 TOTE 49.00'");
        let _: bool = stage.until(&format!("{form}: the lines are known"), &first).await?;
        for (many, expected) in [(3, "3 TOTE 49.00"), (0, ""), (1, "1 TOTE 49.00")] {
            let _: Option<bool> = stage.script(&format!("keep({many}); return null"), vec![]).await?;
            let changed = format!("{LINES} === {expected:?}");
            let _: bool = stage.until(&format!("{form}: the lines are {expected:?}"), &changed).await?;
        }
    }
    // The last of them asks for one line: the total and what belongs to it, with nothing to do or to open.
    let cart = "document.querySelector('landfall-cart')";
    let shown = format!("{cart}.getAttribute('state') === 'localized' && reader.text({cart})");
    let line: String = stage.until("the line is shown", &shown).await?;
    ensure!(line.contains('€') && !line.contains("Tote") && line.len() < 120, "seen {line:?}");
    let controls: Vec<String> = stage
        .script(
            &format!(
                "return reader.all('button, input, select, a, h2, li, td', {cart}).filter(e => e.checkVisibility()).map(e => e.outerHTML)"
            ),
            vec![],
        )
        .await?;
    ensure_eq!(controls, Vec::<String>::new(), "what else is seen of the cart");
    let total: String =
        stage.script(&format!("return reader.text(reader.part({cart}, 'total'))"), vec![]).await?;
    let whole = format!("({cart}.show = 'price', reader.text({cart}))");
    let all: String = stage.script(&format!("return {whole}"), vec![]).await?;
    ensure!(all.contains("Tote") && all.contains(&total), "expected {total:?} and the lines in {all:?}");
    // Nobody asked for delivery dates, so nobody is told that the shop has none.
    silent_console(stage).await?;
    let ask = "document.body.insertAdjacentHTML('beforeend', '<landfall-delivery>soon</landfall-delivery>'); return null";
    let _: Option<bool> = stage.script(ask, vec![]).await?;
    let problem = stage.event("error").await?.to_string();
    ensure!(problem.contains("store.timeZone") && problem.contains("no delivery date"), "seen {problem}");
    let _: Option<bool> = stage.script(&format!("{cart}.show = 'line'; return null"), vec![]).await?;
    let told =
        "window.__events.some(e => e.name === 'error' && /show.*landed/.test(JSON.stringify(e.detail)))";
    let _: bool = stage.until("a word that the cart does not know is told", told).await?;
    let markup: String =
        stage.script("landfall.stop(); return document.getElementById('totals').innerHTML", vec![]).await?;
    ensure_eq!(markup, "<p>Total $98.00</p>", "the page after stop()");
    Ok(())
}
