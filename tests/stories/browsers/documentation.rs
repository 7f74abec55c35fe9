//! What README.md and docs/ show in HTML and JavaScript is opened and run: complete pages as they are, pieces of one in a
//! page with the tag, each with the configuration that was shown last. The pages of the recipes say which prices are
//! found.

use crate::newcomer::{folder, root, with_rates_of_today};
use crate::snippets::{Page, pages};
use serde_json::Value;
use std::fmt::Write as _;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use stories::server::{Server, Site};
use stories::{Browser, Stage, Story, Told, ensure, ensure_eq, story};

/// The stories of this file.
pub(crate) fn stories() -> Vec<Story> {
    [
        story!(BERLIN, the_pages_of_the_recipes_have_local_prices),
        story!(BERLIN, what_the_documentation_shows_works_as_it_stands),
        story!(BERLIN, the_snippet_for_analytics_tells_the_usual_events),
    ]
    .into_iter()
    .map(|story| story.only(&[Browser::Chromium], "what a browser does with a page is told elsewhere"))
    .collect()
}

/// The prices of each recipe's page, as they are understood.
const RECIPES: [(&str, &str); 8] = [
    ("shopify", "49.0 USD was 60.0, 12.5 USD"),
    ("woocommerce", "49.00 USD was 60.00, 12.50 USD"),
    ("magento", "49.00 USD, 60.00 USD, 1299.00 USD"),
    ("prestashop", "49.9 EUR"),
    ("shopware", "49.90 EUR, 1299.00 EUR"),
    ("wix", "60.00 USD, 49.00 USD, 1299.00 USD"),
    ("squarespace", "49.00 USD, 1299.00 USD"),
    ("webflow", "49.00 USD, 1299.00 USD"),
];

/// The tag where a piece of a page brings none.
const TAG: &str = r#"<script async src="/landfall/landfall.js" data-config="/landfall.json"></script>"#;
/// A price to see the tag work where a piece brings none.
const PRICE: &str = r#"<landfall-price amount="49.00" currency="USD">$49.00</landfall-price>"#;

/// A page to open.
struct Shown {
    /// Where it stands in the documentation.
    place: String,
    html: String,
    config: String,
}

/// What the pages show, one after the other; pieces that need nothing of their own stand together.
fn shown(page: &Page, config: &str) -> Vec<Shown> {
    let mut all: Vec<Shown> = Vec::new();
    let mut config = config.to_owned();
    let mut joined = false;
    for snippet in page.snippets() {
        let text = snippet.text;
        match snippet.kind.as_str() {
            "json" if !text.contains("\"shipFrom\"") => {
                config = text;
                joined = false;
            }
            "html" if text.starts_with("<!doctype") => {
                all.push(Shown { place: snippet.place, html: text, config: config.clone() });
                joined = false;
            }
            "html" => {
                let (head, body) = match () {
                    () if text.contains("landfall.js") => (text, PRICE.to_owned()),
                    () if text.starts_with("<meta") => (format!("{text}{TAG}"), PRICE.to_owned()),
                    () if joined => {
                        if let Some(last) = all.last_mut() {
                            last.html = last.html.replace("</body>", &format!("{text}</body>"));
                            let _ = write!(last.place, ", {}", snippet.place);
                        }
                        continue;
                    }
                    () => (TAG.to_owned(), text),
                };
                joined = head == TAG;
                let html = format!(
                    "<!doctype html>\n<html lang=\"en\">\n<head>\n<title>Shown</title>\n{head}\n</head>\n<body>\n{body}</body>\n</html>"
                );
                all.push(Shown { place: snippet.place, html, config: config.clone() });
            }
            _ => {}
        }
    }
    all
}

/// What the README shows as configuration: the one to have where a page shows none before.
fn first_config(pages: &[Page]) -> Told<String> {
    let readme = pages.iter().find(|page| page.path == "README.md").ok_or("no README.md")?;
    Ok(readme.of("json").into_iter().next().ok_or("README.md shows no configuration")?.text)
}

/// A shop with these pages at `/0.html`, `/1.html` …, all of them in the frames of `/`.
async fn serve(stage: &Stage<'_>, work: &Path, pages: &[Shown]) -> Told<Server> {
    symlink(fs::canonicalize(stage.dist())?, work.join("landfall"))?;
    let server = Server::start(Site::new(work, work))?;
    with_rates_of_today(stage, &server).await?;
    let mut frames = String::new();
    for (at, page) in pages.iter().enumerate() {
        let _ = write!(frames, "<iframe src=\"/{at}.html?country=DE\" title=\"{}\"></iframe>", page.place);
        server.replace(
            &format!("/{at}.html"),
            page.html.replace("\"/landfall.json\"", &format!("\"/{at}.json\"")),
        );
        server.replace(&format!("/{at}.json"), page.config.clone());
    }
    server.replace(
        "/",
        format!("<!doctype html><html lang=\"en\"><head><title>All</title></head><body>{frames}"),
    );
    Ok(server)
}

/// Waits for the pages, and gives what is wrong with each, and which prices it has.
async fn look(stage: &Stage<'_>, server: &Server) -> Told<Vec<Value>> {
    const READY: &str = "[...document.querySelectorAll('iframe')].every(({ contentDocument: page }) => { \
        const all = [...page.querySelectorAll('landfall-price, landfall-market, landfall-delivery, landfall-notice, landfall-cart')]; \
        return all.length && all.every(e => e.getAttribute('state') && e.getAttribute('state') !== 'pending') })";
    const SEEN: &str = "return [...document.querySelectorAll('iframe')].map(frame => { \
        const page = frame.contentDocument; const wrong = []; \
        if (!page.querySelector('[state]')) wrong.push('no element of ours'); \
        for (const e of reader.all('landfall-price, landfall-market, landfall-delivery, landfall-notice, landfall-cart', page)) { \
          const state = e.getAttribute('state'); \
          if (!['localized', 'original'].includes(state)) wrong.push(`${e.outerHTML} ${state}`); } \
        const prices = reader.all('landfall-price', page); \
        for (const p of prices) if (!/€/.test(reader.text(p))) wrong.push(`${p.outerHTML} shows ${reader.text(p)}`); \
        for (const line of frame.contentWindow.__log) \
          if (!['resource', 'policy'].includes(line.kind)) wrong.push(line.text); \
        const names = prices.map(p => `${p.getAttribute('amount')} ${p.getAttribute('currency')}` \
          + (p.hasAttribute('compare-at') ? ` was ${p.getAttribute('compare-at')}` : '')); \
        return [names.join(', '), wrong]; })";
    stage.web.goto(server.origin()).await?;
    // A page on which it does not come to that is told of below, with all that is wrong on it.
    let _ = stage.until::<bool>("every page is localized", READY).await;
    stage.script(SEEN, vec![]).await
}

/// Opens them all; the pages, what they are, and what is wrong with them.
async fn open_all(
    stage: &Stage<'_>,
    name: &str,
    all: &[Shown],
    extra: &[(&str, String)],
) -> Told<Vec<String>> {
    let work = folder(name)?;
    let server = serve(stage, &work, all).await?;
    for (path, body) in extra {
        server.replace(path, body.clone());
    }
    let seen = look(stage, &server).await;
    fs::remove_dir_all(&work)?;
    let mut amounts = Vec::new();
    let mut wrong = Vec::new();
    for (page, seen) in all.iter().zip(seen?) {
        let (names, faults): (String, Vec<String>) = serde_json::from_value(seen)?;
        if !faults.is_empty() {
            wrong.push(format!("{}: {faults:#?}\n  in {}", page.place, page.html));
        }
        amounts.push(names);
    }
    ensure!(wrong.is_empty(), "{}\n  prices: {amounts:#?}", wrong.join("\n"));
    Ok(amounts)
}

async fn the_pages_of_the_recipes_have_local_prices(stage: &Stage<'_>) -> Told {
    let pages = pages(&root());
    let config = first_config(&pages)?;
    let mut all = Vec::new();
    for (name, _) in RECIPES {
        let path = format!("docs/recipes/{name}.md");
        let recipe = pages.iter().find(|page| page.path == path).ok_or_else(|| format!("no {path}"))?;
        let mut page = shown(recipe, &config)
            .into_iter()
            .filter(|shown| shown.html.starts_with("<!doctype html>\n<html"));
        all.push(page.next_back().ok_or_else(|| format!("{path} shows no page"))?);
        ensure!(recipe.text.contains("*Not run on "), "{path} does not say that it was not run there");
    }
    let recipes = pages.iter().filter(|page| page.path.starts_with("docs/recipes/")).count();
    ensure_eq!(recipes, RECIPES.len() + 1, "recipes and their list");
    let amounts = open_all(stage, "recipes", &all, &[]).await?;
    for ((name, expected), found) in RECIPES.iter().zip(amounts) {
        ensure_eq!(found, *expected, "the prices of {name}");
    }
    Ok(())
}

async fn what_the_documentation_shows_works_as_it_stands(stage: &Stage<'_>) -> Told {
    let pages = pages(&root());
    let config = first_config(&pages)?;
    let mut all = Vec::new();
    let mut words = String::new();
    for page in pages.iter().filter(|page| !page.path.contains("/recipes/")) {
        all.extend(shown(page, &config));
        words.extend(page.of("ftl").into_iter().map(|snippet| snippet.text));
    }
    ensure!(all.len() >= 8, "only {} pages and pieces of pages in the documentation", all.len());
    // README.md shows a price before it is one of ours.
    all.retain(|shown| shown.html.contains("landfall-") || shown.html.contains("landfall.js"));
    open_all(stage, "documentation", &all, &[("/shop-messages/*", words)]).await?;
    Ok(())
}

async fn the_snippet_for_analytics_tells_the_usual_events(stage: &Stage<'_>) -> Told {
    let pages = pages(&root());
    let merchants =
        pages.iter().find(|page| page.path == "docs/merchants.md").ok_or("no docs/merchants.md")?;
    let config =
        merchants.of("json").into_iter().next().ok_or("docs/merchants.md shows no configuration")?.text;
    let mut scripts = String::new();
    for page in &pages {
        scripts.extend(page.of("js").into_iter().map(|snippet| snippet.text));
    }
    let html = format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<title>Cart</title>\n<script>\nwindow.told = [];\n\
         window.gtag = (...all) => told.push(all);\n\
         addEventListener('landfall:checkout:start', e => e.preventDefault());\n{scripts}</script>\n{TAG}\n</head>\n<body>\n\
         <landfall-cart checkout=\"/nowhere\"><landfall-item sku=\"TOTE\" amount=\"49.00\" currency=\"USD\" hs=\"420222\" \
         origin=\"VN\" weight=\"420\" quantity=\"2\">Canvas tote</landfall-item></landfall-cart></body>\n</html>"
    );
    let work = folder("analytics")?;
    let shown = [Shown { place: "docs/analytics.md".to_owned(), html, config }];
    let server = serve(stage, &work, &shown).await?;
    stage.web.goto(format!("{}/0.html?country=DE", server.origin())).await?;
    stage.element("[part~=checkout]").await?.click().await?;
    let told: Vec<(String, String, Value)> =
        stage.until("the checkout is told of", "told.some(t => t[1] === 'begin_checkout') && told").await?;
    fs::remove_dir_all(&work)?;
    let names: Vec<&str> = told.iter().map(|(_, name, _)| name.as_str()).collect();
    ensure_eq!(names, ["market_change", "view_cart", "begin_checkout"], "the events");
    let parameters: Vec<&Value> = told.iter().map(|(_, _, parameters)| parameters).collect();
    let [market, _, checkout] = parameters.as_slice() else { return Err("three events".into()) };
    ensure_eq!(market.pointer("/country"), Some(&"DE".into()), "the market");
    ensure_eq!(checkout.pointer("/currency"), Some(&"EUR".into()), "the currency");
    ensure_eq!(checkout.pointer("/items/0/item_id"), Some(&"TOTE".into()), "the item");
    ensure_eq!(checkout.pointer("/items/0/quantity"), Some(&2.into()), "how many");
    let sums = "const { value, items: [{ price }] } = told.at(-1)[2]; return value > 50 && Math.abs(value - 2 * price) < 0.005";
    let adds_up: bool = stage.script(sums, vec![]).await?;
    ensure!(adds_up, "the value is not that of two pieces: {checkout}");
    let queue: Vec<Value> = stage.script("return dataLayer", vec![]).await?;
    ensure_eq!(queue.len(), 2, "what the queue of the tag manager has");
    let lines = crate::common::console(stage).await?;
    ensure!(lines.is_empty(), "expected a silent console, seen {lines:#?}");
    Ok(())
}
