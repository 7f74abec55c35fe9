//! What is strange about the page, the browser or the day: other libraries, a browser that lacks or denies something,
//! clocks that are wrong, pages that were put aside.

use crate::common::{all_localized, console, silent_console};
use serde_json::json;
use std::time::Duration;
use stories::{Browser, Stage, Story, Told, ensure, ensure_eq, minor_units, story};

/// The stories of this file.
pub(crate) fn stories() -> Vec<Story> {
    vec![
        story!(BERLIN, a_second_copy_that_comes_late_changes_nothing),
        story!(BERLIN, elements_of_another_library_and_ours_live_together),
        story!(BERLIN, a_page_that_adds_to_array_prototype_is_localized),
        story!(BERLIN, a_page_that_breaks_array_prototype_keeps_its_prices),
        story!(BERLIN, a_language_that_the_browser_lacks_is_printed_plainly),
        story!(BERLIN, a_frame_without_storage_is_localized),
        story!(BERLIN, a_storage_that_is_full_changes_nothing_on_the_page),
        story!(BERLIN, a_clock_that_is_wrong_by_years_shows_no_wrong_price),
        story!(BERLIN, a_page_that_comes_back_is_as_it_was),
        story!(BERLIN, a_page_is_printed_as_it_is_shown),
        story!(BERLIN, a_tab_that_slept_for_a_day_shows_the_days_of_today),
    ]
}

const PRICES: &str = "/story/prices.html";
const STRICT: &str = "/story/strict.html";
const DELIVERY: &str = "/story/delivery.html";
const DELIVERY_CONFIG: &str = "/story/delivery.json";

/// Serves a page with a script of the page's own before everything else.
fn with_script(stage: &Stage<'_>, path: &str, page: &str, script: &str) -> Told {
    let (before, after) = page.split_once("<head>").ok_or("no head")?;
    stage.server.replace(path, format!("{before}<head>\n<script>\n{script}\n</script>{after}"));
    Ok(())
}

/// Runs a script that gives nothing back.
async fn run(stage: &Stage<'_>, script: &str) -> Told {
    stage.script::<Option<bool>>(&format!("{script}; return null"), vec![]).await.map(drop)
}

/// Changes the country, and waits until every price shows yen.
async fn to_japan(stage: &Stage<'_>) -> Told {
    run(stage, "landfall.setMarket({country: 'JP'})").await?;
    let yen = "(all => all.length > 0 && all.every(p => p.text.includes('¥')))(reader.prices())";
    stage.until::<bool>("every price shows yen", yen).await.map(drop)
}

async fn a_second_copy_that_comes_late_changes_nothing(stage: &Stage<'_>) -> Told {
    stage.open(PRICES).await?;
    let before = stage.settled().await?;
    all_localized(&before)?;
    // Another release, as a second plugin might bring it.
    let version: String = stage.script("return landfall.version", vec![]).await?;
    let copy = format!(
        "window.api = landfall; const copy = document.createElement('script'); copy.src = '/landfall-{version}.js'; \
         copy.onload = () => {{ window.came = true }}; document.head.append(copy)"
    );
    run(stage, &copy).await?;
    let _: bool = stage.until("the second copy came", "window.came").await?;
    ensure!(stage.prices().await? == before, "the prices changed");
    let same: bool = stage.script("return window.api === window.landfall", vec![]).await?;
    ensure!(same, "window.landfall is another object");
    ensure_eq!(stage.server.count("*.wasm"), 1, "requests for the wasm");
    to_japan(stage).await?;
    let lines = console(stage).await?;
    ensure!(
        lines.len() == 1 && lines.iter().all(|line| line.contains("loaded twice")),
        "the lines {lines:#?}"
    );
    Ok(())
}

async fn elements_of_another_library_and_ours_live_together(stage: &Stage<'_>) -> Told {
    // Elements with our price in their shadow trees, a registry that is wrapped, and one of our names taken.
    let library = "class Card extends HTMLElement { connectedCallback() { \
           this.attachShadow({ mode: 'open' }).innerHTML = \
             '<p><landfall-price id=inside amount=12.50 currency=USD>$12.50</landfall-price></p>'; } } \
         customElements.define('x-card', Card); \
         const define = customElements.define; window.defined = []; \
         customElements.define = function (name, ...rest) { defined.push(name); return define.call(this, name, ...rest) }; \
         customElements.define('landfall-notice', class extends HTMLElement {});";
    let page = include_str!("../pages/prices.html").replace(
        "<p id=\"after\">",
        "<x-card></x-card><landfall-notice id=\"theirs\">Theirs</landfall-notice><p id=\"after\">",
    );
    with_script(stage, PRICES, &page, library)?;
    stage.open(PRICES).await?;
    let inside = "reader.one('#inside')?.getAttribute('state') === 'localized' && reader.price(reader.one('#inside')).text";
    let text: String = stage.until("the price inside the other element is localized", inside).await?;
    ensure!(text.contains('€'), "expected euros, seen {text}");
    all_localized(&stage.settled().await?)?;
    let theirs: String =
        stage.script("return reader.text(document.getElementById('theirs'))", vec![]).await?;
    ensure_eq!(theirs, "Theirs", "the other library's element");
    to_japan(stage).await?;
    let lines = console(stage).await?;
    ensure!(
        lines.len() == 1 && lines.iter().all(|line| line.contains("<landfall-notice>")),
        "the lines {lines:#?}"
    );
    Ok(())
}

async fn a_page_that_adds_to_array_prototype_is_localized(stage: &Stage<'_>) -> Told {
    // As the libraries of the years around 2008 did, which shops still load: in plain sight of every `for … in`, with
    // methods of the language replaced by others that do almost the same. `map` keeps its second argument and `inspect` has
    // none of its own, for the driver of WebKit reads what it is given with the page's lists and objects.
    let library = "const own = { \
           each(f) { for (let i = 0; i < this.length; i++) f(this[i], i) }, \
           contains(x) { return this.indexOf(x) >= 0 }, \
           entries() { return this.slice() }, \
           reduce(f, start) { let at = start; this.each((x, i) => { at = i === 0 && start === undefined ? x : f(at, x, i) }); return at }, \
           map(f, self) { const all = []; this.each((x, i) => all.push(f.call(self, x, i))); return all }, \
           filter(f) { const all = []; this.each((x, i) => { if (f(x, i)) all.push(x) }); return all }, \
           some(f) { let any = false; this.each((x, i) => { any ||= !!f(x, i) }); return any }, \
           every(f) { let all = true; this.each((x, i) => { all &&= !!f(x, i) }); return all }, \
           toJSON() { return '[' + this.map(x => JSON.stringify(x)).join(', ') + ']' } }; \
         for (const name in own) Array.prototype[name] = own[name]; \
         Object.prototype.inspect = Object.assign(function () { return String(this) }, { inspect: undefined });";
    with_script(stage, PRICES, include_str!("../pages/prices.html"), library)?;
    stage.open(PRICES).await?;
    // Nothing but yes and no: drivers ask lists for what the page gave them.
    let localized = "(all => all.length > 0 && all.every(p => p.state === 'localized'))(reader.prices())";
    let _: bool = stage.until("every price is localized", localized).await?;
    stage.element("[part~=button]").await?.click().await?;
    let _: bool = stage.until("the picker opens", "!!reader.one('[part~=dialog]')?.open").await?;
    to_japan(stage).await?;
    silent_console(stage).await
}

async fn a_page_that_breaks_array_prototype_keeps_its_prices(stage: &Stage<'_>) -> Told {
    // The readers of these stories need them whole again.
    let broken = "const whole = {}; \
         for (const name of Object.getOwnPropertyNames(Array.prototype)) { \
           if (typeof Array.prototype[name] !== 'function' || name === 'constructor') continue; \
           whole[name] = Array.prototype[name]; \
           Array.prototype[name] = () => { throw new Error('broken by the page') }; } \
         window.mend = () => { for (const name in whole) Array.prototype[name] = whole[name] }; \
         addEventListener('load', () => setTimeout(() => { mend(); window.mended = true }, 500));";
    with_script(stage, PRICES, include_str!("../pages/prices.html"), broken)?;
    stage.open(PRICES).await?;
    tokio::time::sleep(Duration::from_millis(600)).await;
    let _: bool = stage.until("the page is whole again", "window.mended").await?;
    for price in stage.prices().await? {
        ensure!(
            price.shows_its_own() || price.is("localized"),
            "expected one price or the other, seen {price:?}"
        );
    }
    for path in ["*.wasm", "/rates.json", "/markets/*"] {
        let asked = stage.server.count(path);
        ensure!(asked <= 2, "{asked} requests for {path}");
    }
    Ok(())
}

async fn a_language_that_the_browser_lacks_is_printed_plainly(stage: &Stage<'_>) -> Told {
    // A browser without German, then one without the younger classes.
    let without_german = "for (const name of ['NumberFormat', 'DateTimeFormat', 'PluralRules', 'ListFormat', 'DisplayNames']) { \
           const known = Intl[name].supportedLocalesOf; \
           Intl[name].supportedLocalesOf = (tags, options) => \
             known.call(Intl[name], tags, options).filter(tag => !tag.startsWith('de')) }";
    let without_classes = "delete Intl.ListFormat; delete Intl.DisplayNames; delete Intl.RelativeTimeFormat";
    for (language, script, amount) in [("de", without_german, "EUR"), ("en", without_classes, "€")] {
        stage.server.mend();
        let page =
            include_str!("../pages/prices.html").replace("lang=\"en\"", &format!("lang=\"{language}\""));
        with_script(stage, PRICES, &page, script)?;
        stage.open(PRICES).await?;
        let prices = stage.settled().await?;
        all_localized(&prices)?;
        for price in &prices {
            let shown = price.amount.as_deref().unwrap_or_default();
            ensure!(shown.contains(amount) && shown.contains(char::is_numeric), "{language}: seen {price:?}");
        }
        let button: String =
            stage.until("there is a picker", "reader.text(reader.one('[part~=button]'))").await?;
        ensure!(
            button.contains("DE") && button.contains("EUR"),
            "{language}: the picker's button says {button:?}"
        );
        silent_console(stage).await?;
    }
    Ok(())
}

async fn a_frame_without_storage_is_localized(stage: &Stage<'_>) -> Told {
    // A frame of nobody's origin: reading `localStorage` throws there, and every file comes from somewhere else.
    stage.server.header("*", "access-control-allow-origin", "*");
    let frame = format!(
        "<!doctype html><html lang=en><head><title>A frame</title></head><body><iframe sandbox=\"allow-scripts\" src=\"{STRICT}\"></iframe>"
    );
    stage.server.replace(PRICES, frame);
    stage.open(PRICES).await?;
    stage.web.enter_frame(0).await?;
    let told = async {
        let denied = "try { return !localStorage } catch { return true }";
        ensure!(stage.script::<bool>(denied, vec![]).await?, "the frame has a storage");
        all_localized(&stage.settled().await?)?;
        to_japan(stage).await?;
        silent_console(stage).await
    };
    let told = told.await;
    stage.web.enter_default_frame().await?;
    told
}

async fn a_storage_that_is_full_changes_nothing_on_the_page(stage: &Stage<'_>) -> Told {
    let full = "for (const name of ['setItem', 'getItem', 'removeItem']) \
         Storage.prototype[name] = () => { throw new DOMException('no room', 'QuotaExceededError') }";
    with_script(stage, PRICES, include_str!("../pages/prices.html"), full)?;
    stage.open(PRICES).await?;
    all_localized(&stage.settled().await?)?;
    to_japan(stage).await?;
    run(stage, "landfall.setMarket(null)").await?;
    let back = "reader.prices().every(p => p.text.includes('€'))";
    let _: bool = stage.until("the prices are those of Germany again", back).await?;
    silent_console(stage).await
}

async fn a_clock_that_is_wrong_by_years_shows_no_wrong_price(stage: &Stage<'_>) -> Told {
    let config = include_str!("../pages/delivery.json").replace("\"storePriceAfterDays\": 36500", "");
    // Behind the rates by years, ahead of them by years, at the beginning of all clocks, beyond every calendar.
    for (now, localized) in [
        ("2016-03-01T15:00:00Z", true),
        ("2031-03-01T15:00:00Z", false),
        ("1970-01-02T00:00:00Z", true),
        ("%2B020000-01-01T00:00:00Z", false),
    ] {
        stage.server.mend();
        stage.server.replace(DELIVERY_CONFIG, config.clone());
        stage.open(&format!("{DELIVERY}?now={now}")).await?;
        let price = stage.price("tee").await?;
        let lines = console(stage).await?;
        if localized {
            // The rates of the file are the best that there are, whatever the clock says.
            let amount = price.amount.as_deref().and_then(|text| minor_units(text, 2));
            ensure!(price.is("localized") && amount.is_some_and(|cents| cents > 1000), "in {now}: {price:?}");
        } else {
            ensure!(price.text.ends_with("$20.00") && !price.is("localized"), "in {now}: {price:?}");
            ensure_eq!(lines.len(), 1, "lines in {now}, which are {lines:#?}");
        }
        let empty = "[...document.querySelectorAll('landfall-delivery')].filter(host => !reader.text(host)).map(host => host.id)";
        let settled = "[...document.querySelectorAll('landfall-delivery')].every(host => host.getAttribute('state') !== 'pending')";
        let _: bool = stage.until("the deliveries are settled", settled).await?;
        let empty: Vec<String> = stage.script(&format!("return {empty}"), vec![]).await?;
        ensure!(empty.is_empty(), "in {now} nothing is shown by {empty:?}");
        let faults: Vec<&String> = lines.iter().filter(|line| line.contains("internal fault")).collect();
        ensure!(faults.is_empty(), "in {now}: {faults:?}");
    }
    Ok(())
}

async fn a_page_that_comes_back_is_as_it_was(stage: &Stage<'_>) -> Told {
    stage.open(PRICES).await?;
    all_localized(&stage.settled().await?)?;
    to_japan(stage).await?;
    let before = stage.prices().await?;
    // Out of the browser's back-forward cache or loaded again, as the browser likes: the choice is remembered.
    stage.open("/story/nothing.html").await?;
    stage.web.back().await?;
    let after = stage.settled().await?;
    ensure!(after == before, "before {before:?}, after {after:?}");
    // Put aside and taken out, without being loaded again.
    run(
        stage,
        "for (const name of ['pagehide', 'pageshow']) dispatchEvent(new PageTransitionEvent(name, { persisted: true }))",
    )
    .await?;
    tokio::time::sleep(Duration::from_millis(150)).await;
    ensure!(stage.prices().await? == before, "the prices changed");
    run(stage, "landfall.setMarket({country: 'GB'})").await?;
    let pounds = "reader.prices().every(p => p.text.includes('£'))";
    let _: bool = stage.until("every price shows pounds", pounds).await?;
    silent_console(stage).await
}

async fn a_page_is_printed_as_it_is_shown(stage: &Stage<'_>) -> Told {
    stage.open(PRICES).await?;
    let before = stage.settled().await?;
    all_localized(&before)?;
    if stage.browser == Browser::Chromium {
        let cdp = stage.web.cdp();
        cdp.send_raw("Emulation.setEmulatedMedia", json!({ "media": "print" })).await?;
        let printed = stage.prices().await;
        cdp.send_raw("Emulation.setEmulatedMedia", json!({ "media": "" })).await?;
        ensure!(printed? == before, "on paper there are other prices than on the screen");
    }
    run(stage, "for (const name of ['beforeprint', 'afterprint']) dispatchEvent(new Event(name))").await?;
    ensure!(stage.prices().await? == before, "the prices changed");
    silent_console(stage).await
}

async fn a_tab_that_slept_for_a_day_shows_the_days_of_today(stage: &Stage<'_>) -> Told {
    stage.open(&format!("{DELIVERY}?now=2026-12-01T15:00:00Z")).await?;
    let days = "(host => host.getAttribute('state') === 'localized' && reader.text(host))(document.getElementById('plain'))";
    let before: String = stage.until("the days are there", days).await?;
    // What is wrong with the page is told while the last of them is painted.
    let all =
        "reader.all('landfall-delivery').every(e => !['pending', null].includes(e.getAttribute('state')))";
    let _: bool = stage.until("every delivery is painted", all).await?;
    let price = stage.price("tee").await?;
    stage.server.forget_requests();
    let lines = console(stage).await?;
    // The computer sleeps, and with it every timer of the page.
    run(
        stage,
        "document.dispatchEvent(new Event('freeze')); clock.move(86400); document.dispatchEvent(new Event('resume')); \
         document.dispatchEvent(new Event('visibilitychange')); dispatchEvent(new Event('focus'))",
    )
    .await?;
    let changed = format!("(text => text && text !== {before:?} && text)({days})");
    let after: String = stage.until("the days are others", &changed).await?;
    ensure!(after != before, "still {before}");
    ensure!(stage.price("tee").await? == price, "the price changed");
    let asked = stage.server.requests();
    ensure!(asked.is_empty(), "a page that woke up asks for {asked:?}");
    ensure_eq!(console(stage).await?, lines, "what was told since it woke up");
    Ok(())
}
