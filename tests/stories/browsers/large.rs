//! Inputs over every limit: refused at once, with what it was, how large, and the limit. The page's own content stays.

use crate::common::{console, own_prices_and_one_message};
use serde_json::Value;
use std::time::{Duration, Instant};
use stories::server::Fault;
use stories::{Browser, Stage, Story, Told, ensure, ensure_eq, story};

/// The stories of this file.
pub(crate) fn stories() -> Vec<Story> {
    vec![
        story!(BERLIN, err_files_over_their_limit_leave_the_prices_and_name_it),
        story!(BERLIN, err_a_cart_of_a_hundred_thousand_lines_shows_its_own_content_and_says_so),
        story!(BERLIN, err_a_page_that_states_too_much_keeps_its_prices),
    ]
}

const PAGE: &str = "/story/prices.html";
/// How long a refusal may take with the page around it, on a machine that is busy with others: what is refused late takes
/// minutes.
const SOON: Duration = Duration::from_secs(10);

/// Ten megabytes of what such a file has.
fn ten_megabytes(start: &str, again: &str, end: &str) -> String {
    [start, &again.repeat(10_000_000 / again.len()), end].concat()
}

async fn err_files_over_their_limit_leave_the_prices_and_name_it(stage: &Stage<'_>) -> Told {
    let unknown = "\"unknown\": {\"member\": \"of some length\"}, ";
    let files = [
        ("/story/shop.json", ten_megabytes("{", unknown, "\"store\": {}}"), "1000000"),
        ("/markets/DE.json", ten_megabytes("{", unknown, "\"country\": \"DE\"}"), "262144"),
        ("/rates.json", ten_megabytes("{", unknown, "\"base\": \"EUR\"}"), "262144"),
        ("/locales/en/landfall.ftl", "price-charged = { $price }\n".repeat(1_000_000), "262144"),
    ];
    for (path, body, limit) in files {
        // Hosts that compress on the way do not say how long a file is.
        for says_its_length in [true, false] {
            stage.server.mend();
            stage.server.replace(path, body.as_str());
            if !says_its_length {
                stage.server.fault(path, Fault::WithoutLength);
            }
            let start = Instant::now();
            stage.open(PAGE).await?;
            own_prices_and_one_message(stage, &[path, limit, "or more"]).await?;
            // It is read as far as the limit and a piece more. WebKit's piece is all that came in the meantime.
            if stage.browser != Browser::WebKit {
                let line = console(stage).await?.concat();
                let read = line.split(' ').filter_map(|word| word.parse::<usize>().ok()).next_back();
                ensure!(read.is_some_and(|read| read < body.len() / 2), "{path} was read to its end: {line}");
            }
            ensure!(start.elapsed() < SOON, "{path} was refused after {:?}", start.elapsed());
        }
    }
    Ok(())
}

/// The lines, from what writes them to what is told, in milliseconds.
const MANY: &str = "const cart = document.createElement('landfall-cart'); \
    cart.hidden = true; cart.append('Your cart'); document.body.append(cart);";

async fn err_a_cart_of_a_hundred_thousand_lines_shows_its_own_content_and_says_so(stage: &Stage<'_>) -> Told {
    stage.open("/story/cart.html").await?;
    let localized = "document.getElementById('cart').getAttribute('state') === 'localized'";
    let _: bool = stage.until("the small cart is localized", localized).await?;
    let as_list = "cart.items = Array.from({ length: 100000 }, (_, n) => ({ id: `${n}`, name: `Line ${n}`, unitPrice: { amount: '1.00', currency: 'USD' } }));";
    let as_children = "const all = document.createDocumentFragment(); for (let n = 0; n < 100000; n++) { \
        const item = document.createElement('landfall-item'); item.setAttribute('amount', '1.00'); item.append(`Line ${n}`); all.append(item); } \
        cart.append(all);";
    for (how, lines) in [("a list", as_list), ("children", as_children)] {
        let work = format!("{MANY} cart.id = 'large'; {lines} window.began = performance.now(); return null");
        let _: Option<bool> = stage.script(&work, vec![]).await?;
        let took: f64 = stage
            .until("the large cart is refused", "document.getElementById('large').getAttribute('state') === 'error' && performance.now() - window.began")
            .await?;
        ensure!(took < 20_000.0, "{how} of a hundred thousand lines was refused after {took} ms");
        let lines = console(stage).await?;
        let told: Vec<&String> = lines.iter().filter(|line| line.contains("#large")).collect();
        ensure!(!told.is_empty(), "nothing was told of {how}: {lines:#?}");
        for mention in ["landfall-cart", "items", "at most 500 lines", "100000"] {
            ensure!(told.iter().all(|line| line.contains(mention)), "expected {mention:?} in {told:?}");
        }
        let shown: bool = stage
            .script("const cart = document.getElementById('large'); const slot = cart.shadowRoot?.querySelector('slot'); \
                     const own = cart.shadowRoot === null || (slot !== null && cart.shadowRoot.childElementCount === 1); cart.remove(); return own", vec![])
            .await?;
        ensure!(shown, "the large cart does not show its own content");
    }
    // The other cart still works, and so does a question, but not one of so many lines.
    let asked = "window.asked = null; const items = Array.from({ length: 100000 }, () => ({ unitPrice: { amount: '1.00', currency: 'USD' } })); \
        const begun = performance.now(); landfall.quote({ date: '2026-11-28', shipFrom: 'US', destination: { country: 'DE' }, currency: 'EUR', items }) \
        .then(() => window.asked = ['answered', 0], why => window.asked = [why.message, performance.now() - begun]); return null";
    let _: Option<bool> = stage.script(asked, vec![]).await?;
    let (why, took): (String, f64) = stage.until("the question is refused", "window.asked").await?;
    ensure!(why.contains("1 to 500 items") && why.contains("100000"), "refused with {why:?}");
    ensure!(took < 20_000.0, "refused after {took} ms");
    let _: bool = stage.until("the small cart is localized", localized).await?;
    Ok(())
}

async fn err_a_page_that_states_too_much_keeps_its_prices(stage: &Stage<'_>) -> Told {
    let tag = "<script async src=\"/landfall.js\" data-ship-from=\"US\" data-currency=\"USD\" data-rates-store-price-after-days=\"36500\"></script>";
    let price = "<p id=price>Now <b>$49.00</b></p>";
    let offer = r#"{"sku": "A", "offers": {"price": "49.00", "priceCurrency": "USD"}}"#;
    let circle = r##"{"@graph": [{"@id": "#a", "x": [{"@id": "#a"}, {"@id": "#a"}, {"@id": "#a"}], "offers": {"price": "49.00", "priceCurrency": "USD"}}]}"##;
    let many: Vec<String> = (0..9_000)
        .map(|n| format!(r#"{{"sku": "{n}", "offers": {{"price": "{n}.00", "priceCurrency": "USD"}}}}"#))
        .collect();
    for (what, script) in [
        ("two megabytes", format!("[{}]", vec![offer; 28_000].join(", "))),
        ("references to itself", circle.to_owned()),
        ("nine thousand offers", format!("[{}]", many.join(","))),
    ] {
        let page = format!(
            "<!doctype html><html lang=en-US><head><title>Much</title>{tag}<script type=\"application/ld+json\">{script}</script></head><body>{price}</body></html>"
        );
        stage.server.replace("/story/much.html", page);
        let start = Instant::now();
        stage.open("/story/much.html").await?;
        let told: Value = stage.event("error").await?;
        ensure!(start.elapsed() < SOON, "{what}: told after {:?}", start.elapsed());
        let message = told.to_string();
        ensure!(message.contains("5000 offers") && message.contains("1 MB"), "{what}: {message}");
        let own: String = stage.script("return document.getElementById('price').outerHTML", vec![]).await?;
        ensure_eq!(own, "<p id=\"price\">Now <b>$49.00</b></p>", "the page's own price with {what}");
    }
    Ok(())
}
