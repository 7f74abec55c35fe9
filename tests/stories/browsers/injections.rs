//! Hostile texts wherever a text can come from: attributes, scripts, configuration, words, data files, the address, what
//! is saved, the script tag. Each stays a text: no element beside those that a component builds, no script, no request,
//! no handler, no change to what every object has. The texts stand in `tests/injections/texts.txt`.

use crate::common::console;
use crate::corpus::{self, Injection};
use serde_json::{Map, Value, json};
use std::time::{Duration, Instant};
use stories::{Stage, Story, Told, ensure, ensure_eq, story};

/// The stories of this file.
pub(crate) fn stories() -> Vec<Story> {
    vec![
        story!(BERLIN, hostile_texts_in_every_attribute_stay_texts),
        story!(BERLIN, hostile_texts_in_every_attribute_of_components_stay_texts),
        story!(BERLIN, hostile_texts_from_scripts_stay_texts_and_pollute_nothing),
        story!(BERLIN, hostile_texts_in_configuration_words_and_data_stay_texts),
        story!(BERLIN, hostile_texts_in_the_address_and_in_what_is_saved_widen_nothing),
        story!(BERLIN, hostile_texts_on_the_script_tag_stay_texts),
    ]
}

/// How long all texts may take in one place.
const PATIENCE: Duration = Duration::from_secs(100);

const PAGE: &str = "/story/injections.html";
const CONFIG: &str = "/story/injections.json";

/// A list of texts as an argument of a script: each as JSON, read in the page, since halves of pairs are no argument.
fn arguments(texts: &[Injection]) -> Vec<Value> {
    let list: Vec<String> = texts.iter().map(Injection::json).collect();
    vec![Value::String(format!("[{}]", list.join(",")))]
}

/// The texts that are not merely long.
fn short() -> Vec<Injection> {
    corpus::all().into_iter().filter(|one| !one.is_long()).collect()
}

/// Those of them that JSON can hold.
fn whole() -> Vec<Injection> {
    short().into_iter().filter(Injection::is_whole).collect()
}

/// Runs what takes a while in the page, and gives what it gives.
async fn wait_for<T: serde::de::DeserializeOwned>(
    stage: &Stage<'_>,
    work: &str,
    arguments: Vec<Value>,
) -> Told<T> {
    let begin = format!(
        "const texts = JSON.parse(arguments[0] ?? '[]'); window.done = undefined; \
         (async () => {{ {work} }})().then(is => window.done = {{ is: JSON.parse(JSON.stringify(is ?? null).replace(/\\\\ud[89a-f][0-9a-f]{{2}}/gi, '?')) }}, why => window.done = {{ failed: String(why) }}); \
         return null"
    );
    let _: Option<bool> = stage.script(&begin, arguments).await?;
    let start = Instant::now();
    let done: Value = loop {
        let done: Value = stage.script("return window.done ?? null", vec![]).await?;
        if !done.is_null() {
            break done;
        }
        if start.elapsed() > PATIENCE {
            let at: Value = stage.script("return window.progress ?? null", vec![]).await?;
            return Err(format!("after {PATIENCE:?} it still works, at {at}: {work}").into());
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    };
    if let Some(why) = done.get("failed") {
        return Err(format!("{work}: {why}").into());
    }
    Ok(serde_json::from_value(done.get("is").cloned().unwrap_or_default())?)
}

/// Opens the page, shows its elements in a few states with all that can be opened, and keeps what they build as what may
/// be there.
async fn known(stage: &Stage<'_>) -> Told {
    stage.open(PAGE).await?;
    stage.settled().await?;
    let look = "await injections.settled(injections.hosts(document)); injections.add(); await injections.open(); injections.add(); \
                for (const country of ['JP', 'CA', 'CU', 'US', 'KR']) { \
                  await landfall.setMarket({ country }); await injections.drawn(); injections.add(); } \
                await landfall.setMarket(null); await injections.drawn(); injections.add(); injections.keep(); return injections.look()";
    let wrong: Vec<String> = wait_for(stage, look, vec![]).await?;
    ensure!(wrong.is_empty(), "without any hostile text: {wrong:#?}");
    Ok(())
}

/// Ends the story if anything hostile was fetched, or anything at all from somewhere else than `allowed`.
async fn nothing_was_fetched(stage: &Stage<'_>, allowed: &[&str]) -> Told {
    let usual = [
        "/story/injections",
        "/__collector.js",
        "/landfall",
        "/locales/",
        "/markets/",
        "/rates.json",
        "/holidays/",
        "/intl/",
        "/favicon.ico",
    ];
    for request in stage.server.requests() {
        let known = usual.iter().chain(allowed).any(|start| request.path.starts_with(start));
        ensure!(known && !request.path.contains("hacked"), "a hostile text was fetched: {}", request.path);
    }
    let elsewhere = "return performance.getEntriesByType('resource').map(e => e.name).filter(name => new URL(name).origin !== location.origin)";
    let elsewhere: Vec<String> = stage.script(elsewhere, vec![]).await?;
    let foreign: Vec<&String> =
        elsewhere.iter().filter(|name| !allowed.iter().any(|start| name.starts_with(start))).collect();
    ensure!(foreign.is_empty(), "requests to other hosts: {foreign:?}");
    let here: bool = stage.script(&format!("return location.pathname === {PAGE:?}"), vec![]).await?;
    ensure!(here, "the page is another one");
    Ok(())
}

/// The attributes of every element, as they are published.
fn attributes_of_elements(stage: &Stage<'_>) -> Told<Vec<(String, Vec<String>)>> {
    let published: Value = serde_json::from_str(&stage.built_file("custom-elements.json")?)?;
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let mut all = Vec::new();
    let declared = published.pointer("/modules/0/declarations").and_then(Value::as_array);
    for element in declared.into_iter().flatten() {
        let Some(tag) = element.get("tagName").and_then(text) else { continue };
        let list = element.get("attributes").and_then(Value::as_array).into_iter().flatten();
        all.push((tag, list.filter_map(|one| one.get("name").and_then(text)).collect()));
    }
    ensure_eq!(all.len(), 5, "elements in custom-elements.json, which are {all:?}");
    Ok(all)
}

/// Attributes that take any text, or words of which an unknown one is like none.
const ANY_TEXT: [&str; 8] = ["sku", "show", "breakdown", "id", "service", "topic", "checkout", "items"];

async fn hostile_texts_in_every_attribute_stay_texts(stage: &Stage<'_>) -> Told {
    in_attributes_of(stage, &["landfall-price", "landfall-market", "landfall-delivery"]).await
}

async fn hostile_texts_in_every_attribute_of_components_stay_texts(stage: &Stage<'_>) -> Told {
    in_attributes_of(stage, &["landfall-notice", "landfall-cart"]).await
}

/// Every text in every attribute of these elements, each in an element of its own.
async fn in_attributes_of(stage: &Stage<'_>, tags: &[&str]) -> Told {
    known(stage).await?;
    stage.server.forget_requests();
    let texts = arguments(&corpus::all());
    let count = corpus::all().len();
    let elements = attributes_of_elements(stage)?.into_iter().filter(|(tag, _)| tags.contains(&tag.as_str()));
    for (tag, mut names) in elements {
        // The state is written by us and read by nobody of ours.
        names.retain(|name| name != "state");
        names.push("id".to_owned());
        // What takes any text gets every text; what takes codes and numbers gets them in turn, as every text was in each of
        // those without a browser (`tests/injections`). What stands on an ancestor is read by the same function.
        let takes_any =
            |name: &String| ANY_TEXT.contains(&name.as_str()) && !(tag == "landfall-cart" && name == "id");
        let (any, codes): (Vec<String>, Vec<String>) = names.into_iter().partition(takes_any);
        let around = if tag == "landfall-price" {
            codes.iter().chain(&any).map(|name| format!("data-landfall-{name}")).collect()
        } else {
            vec![]
        };
        for (names, in_turn) in [(any, false), (codes, true), (around, true)] {
            let work = format!("return injections.attributes({tag:?}, {}, texts, {in_turn})", json!(names));
            let done: Value = wait_for(stage, &work, texts.clone()).await?;
            ensure_eq!(done.get("wrong"), Some(&json!([])), "<{tag}> with hostile texts in {names:?}");
            let states = done.get("states").and_then(Value::as_object).cloned().unwrap_or_default();
            let all: u64 = states.values().filter_map(Value::as_u64).sum();
            let each = if in_turn { names.len().min(1) } else { names.len() };
            ensure_eq!(all, (each * count) as u64, "elements of <{tag}>, whose states are {states:?}");
            // What takes any text is shown.
            ensure!(
                in_turn || names.is_empty() || states.contains_key("localized"),
                "no <{tag}> took a text: {states:?}"
            );
        }
    }
    nothing_was_fetched(stage, &[]).await
}

async fn hostile_texts_from_scripts_stay_texts_and_pollute_nothing(stage: &Stage<'_>) -> Told {
    known(stage).await?;
    stage.server.forget_requests();
    let wrong: Vec<String> = wait_for(stage, "return injections.names(texts)", arguments(&whole())).await?;
    ensure!(wrong.is_empty(), "names in carts: {wrong:#?}");
    let wrong: Vec<String> = wait_for(stage, "return injections.polluting()", vec![]).await?;
    ensure!(wrong.is_empty(), "lines with names of JavaScript's: {wrong:#?}");
    let wrong: Vec<String> = wait_for(stage, "return injections.methods(texts)", arguments(&short())).await?;
    ensure!(wrong.is_empty(), "methods: {wrong:#?}");
    nothing_was_fetched(stage, &[]).await
}

/// A configuration in which every place that takes many has all texts, and every other one a text of its own.
fn hostile_configuration() -> Told<Value> {
    let texts: Vec<String> = short().iter().map(Injection::text).collect();
    let each = |make: &dyn Fn(&str) -> Value| -> Vec<Value> { texts.iter().map(|text| make(text)).collect() };
    let mut config: Value = serde_json::from_str(include_str!("../pages/injections.json"))?;
    let root = config.as_object_mut().ok_or("injections.json is no object")?;
    let mut extend = |key: &str, more: Vec<Value>| {
        let list = root.entry(key).or_insert_with(|| json!([]));
        if let Some(list) = list.as_array_mut() {
            list.extend(more);
        }
    };
    extend("products", each(&|text| json!({"match": {"sku": text}, "category": text, "origin": text})));
    extend("products", each(&|text| json!({"match": {"selector": text}, "hsCode": text})));
    extend(
        "restrictions",
        each(&|text| json!({"match": {"sku": text}, "to": [text], "action": "block", "message": text})),
    );
    extend(
        "restrictions",
        each(&|text| json!({"match": {"hs": "4202"}, "to": ["DE"], "action": "warn", "message": text})),
    );
    extend("rounding", each(&|text| json!({"from": text, "ending": text})));
    extend("shipping", each(&|text| json!({"id": text, "price": "9.00 USD", "transitDays": [1, 2]})));
    extend(
        "shipping",
        each(&|text| json!({"id": "x", "to": [text], "price": text, "cutOff": text, "carrier": text})),
    );
    if let Some(markets) = root.get_mut("markets").and_then(Value::as_object_mut) {
        markets.insert("DE".into(), json!({"payments": texts}));
        markets.extend(texts.iter().map(|text| (text.clone(), json!({"ship": false, "currency": text}))));
    }
    if let Some(store) = root.get_mut("store").and_then(Value::as_object_mut) {
        store.extend(texts.iter().map(|text| (text.clone(), json!(text))));
        store.insert("registrations".into(), json!(texts));
    }
    let adopt = each(
        &|text| json!({"price": text, "compareAt": text, "product": text, "addToCart": text, "locale": text, "fields": {"sku": text, "hs": text}}),
    );
    let cart = json!({"place": "#stage", "line": "<b>", "price": "\"]", "name": ":is(", "items": "location.reload",
        "event": "__proto__", "checkout": "javascript:hacked()", "currency": "<b>", "fields": {"sku": "onload=hacked()"}});
    root.insert("page".into(), json!({"adopt": adopt, "cart": cart, "addToCart": "<img src=/hacked.png>"}));
    root.insert("detection".into(), json!({"url": "__proto__", "language": "<b>"}));
    let mut messages: Map<String, Value> = texts.iter().map(|text| (text.clone(), json!(text))).collect();
    messages.insert("en".into(), json!("/story/injections.ftl"));
    root.insert("messages".into(), messages.into());
    root.extend(texts.iter().map(|text| (text.clone(), json!({"__proto__": {"polluted": text}}))));
    Ok(config)
}

/// A text as a literal of Fluent's.
fn literal(text: &str) -> String {
    let sign = |sign: char| match sign {
        '"' | '\\' => format!("\\{sign}"),
        sign if sign < ' ' => format!("\\u{:04x}", u32::from(sign)),
        sign => sign.to_string(),
    };
    format!("{{\"{}\"}}", text.chars().map(sign).collect::<String>())
}

/// The built words with texts before each message that stands on one line, in turn; `price-charged` has all of them.
fn hostile_words(words: &str) -> String {
    // One literal for all: a message has a hundred values at most.
    let all: Vec<String> = short().iter().map(Injection::text).collect();
    let all = literal(&all.join(" "));
    let texts: Vec<String> = short().iter().map(|one| literal(&one.text())).collect();
    let mut turn = texts.iter().cycle();
    let mut out = String::new();
    for line in words.lines() {
        match line.split_once(" = ").filter(|_| !line.starts_with(['#', ' ', '.', '-'])) {
            Some(("price-charged", text)) => out.push_str(&format!("price-charged = {all} {text}")),
            Some((id, text)) => {
                let some: Vec<&str> = turn.by_ref().take(4).map(String::as_str).collect();
                out.push_str(&format!("{id} = {} {text}", some.join(" ")));
            }
            None => out.push_str(line),
        }
        out.push('\n');
    }
    out
}

/// The same file with every `source` and every other text that is only shown exchanged for hostile ones, in turn.
fn hostile_data(value: &mut Value, texts: &mut impl Iterator<Item = String>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                match value {
                    Value::String(shown) if ["source", "text", "name"].contains(&key.as_str()) => {
                        let many: Vec<String> = texts.by_ref().take(12).collect();
                        *shown = format!("https://a{} {}", many.join(" https://b"), many.join(" "));
                    }
                    other => hostile_data(other, texts),
                }
            }
        }
        Value::Array(list) => list.iter_mut().for_each(|value| hostile_data(value, texts)),
        _ => {}
    }
}

async fn hostile_texts_in_configuration_words_and_data_stay_texts(stage: &Stage<'_>) -> Told {
    known(stage).await?;
    let known_names: Value = stage.script("return injections.names_known()", vec![]).await?;
    let texts: Vec<String> = short().iter().map(Injection::text).collect();
    for name in ["landfall.ftl", "sums.ftl", "cart.ftl", "details.ftl", "papers.ftl"] {
        let words = stage.built_file(&format!("locales/en/{name}"))?;
        // The built-in words also have every text as somebody would write it who does not know Fluent.
        let raw: String =
            texts.iter().enumerate().map(|(nth, text)| format!("hostile-{nth} = {text}\n")).collect();
        let hostile = format!("{}\n{raw}", hostile_words(&words));
        ensure!(hostile.len() < 256 * 1024, "{name} is over the limit of a file of words: {}", hostile.len());
        stage.server.replace(&format!("/locales/en/{name}"), hostile);
    }
    stage
        .server
        .replace("/story/injections.ftl", format!("cart-services = {} x\n", literal(&texts.join(" "))));
    for file in ["markets/DE.json", "rates.json"] {
        let mut data: Value = serde_json::from_str(&stage.built_file(file)?)?;
        hostile_data(&mut data, &mut texts.clone().into_iter().cycle());
        if file.starts_with("markets")
            && let Some(map) = data.as_object_mut()
        {
            let papers: Vec<Value> = texts.iter().map(|text| json!({"code": text, "source": text, "confidence": "official", "since": "2020-01-01"})).collect();
            map.insert("papers".into(), papers.into());
            map.insert("languages".into(), json!(texts.join(" ")));
        }
        stage.server.replace(&format!("/{file}"), data.to_string());
    }
    let config = hostile_configuration()?.to_string();
    ensure!(config.len() < 1_000_000, "the configuration is over its limit: {}", config.len());
    stage.server.replace(CONFIG, config);
    stage.server.forget_requests();
    stage.open(PAGE).await?;
    stage.settled().await?;
    let look = "injections.knows(JSON.parse(arguments_of)); await injections.settled(injections.hosts(document)); \
                await injections.open(); return injections.look()";
    let look = look.replace("arguments_of", &format!("{:?}", known_names.to_string()));
    let wrong: Vec<String> = wait_for(stage, &look, vec![]).await?;
    ensure!(wrong.is_empty(), "with hostile files: {wrong:#?}");
    for price in stage.prices().await? {
        ensure!(price.is("localized"), "expected the price localized, seen {price:?}");
    }
    // They are all there, as text: in the price's words, and among the ways to pay.
    let seen = "return ['was', 'cart'].map(id => document.getElementById(id).shadowRoot.textContent)";
    let [price, cart]: [String; 2] = stage.script(seen, vec![]).await?;
    let mut looked_for = 0;
    for text in texts.iter().filter(|text| text.chars().all(|sign| (' '..'\u{7f}').contains(&sign))) {
        looked_for += 1;
        ensure!(price.contains(text.as_str()), "expected {text:?} as text of the price");
        let shown = text.trim().is_empty() || cart.contains(text.trim());
        ensure!(shown, "expected {text:?} as text of the cart");
    }
    ensure!(looked_for > 150, "looked for only {looked_for} texts");
    let lines = console(stage).await?;
    ensure!(
        lines.iter().any(|line| line.contains("injections.json")),
        "no problem of the configuration was told"
    );
    nothing_was_fetched(stage, &[]).await
}

async fn hostile_texts_in_the_address_and_in_what_is_saved_widen_nothing(stage: &Stage<'_>) -> Told {
    known(stage).await?;
    let known_names: Value = stage.script("return injections.names_known()", vec![]).await?;
    let without: String =
        stage.script("return document.getElementById('cart').shadowRoot.textContent", vec![]).await?;
    let look = format!(
        "injections.knows(JSON.parse({:?})); await injections.settled(injections.hosts(document)); \
         await injections.open(); return injections.look()",
        known_names.to_string()
    );
    // Every text as the country, and as the name and the value of a parameter, in one address.
    let address = "const list = new URLSearchParams(); for (const text of JSON.parse(arguments[0])) { list.append('country', text); list.append(text, text); } \
                   return `?${list}#${encodeURIComponent(JSON.parse(arguments[0])[0])}`";
    let address: String = stage.script(address, arguments(&short())).await?;
    stage.server.forget_requests();
    stage.open(&format!("{PAGE}{address}")).await?;
    stage.settled().await?;
    let wrong: Vec<String> = wait_for(stage, &look, vec![]).await?;
    ensure!(wrong.is_empty(), "with a hostile address: {wrong:#?}");
    let market: (String, String) =
        stage.script("return [landfall.market.country, landfall.market.reason]", vec![]).await?;
    ensure_eq!(market, ("DE".to_owned(), "time-zone".to_owned()), "the market of a hostile address");
    nothing_was_fetched(stage, &[]).await?;
    // Whatever stands in the storage, codes alone are read from it; `CU` is a country that the shop does not send to.
    let save = "const texts = JSON.parse(arguments[0]); const saved = { country: 'CU', currency: texts[0], language: 'en-<b>', original: 'yes', recent: texts, \
                postalCode: '10115', region: texts[1], discount: '49.00', ship: true, markets: { CU: { ship: true } } }; \
                for (const text of texts) saved[text] = text; \
                localStorage.setItem('landfall:market', JSON.stringify(saved).replace('{', '{\"__proto__\": {\"polluted\": true, \"country\": \"JP\"},')); return null";
    let _: Option<bool> = stage.script(save, arguments(&whole())).await?;
    stage.open(PAGE).await?;
    stage.settled().await?;
    let wrong: Vec<String> = wait_for(stage, &look, vec![]).await?;
    ensure!(wrong.is_empty(), "with a hostile choice saved: {wrong:#?}");
    let market: Value = stage.script("return landfall.market", vec![]).await?;
    ensure_eq!(
        market,
        json!({"country": "CU", "currency": "USD", "language": "en", "reason": "saved"}),
        "the saved market"
    );
    for page in [PAGE.to_owned(), format!("{PAGE}?country=CU")] {
        stage.open(&page).await?;
        stage.settled().await?;
        let closed = "(cart => cart?.querySelector('[part~=summary]')?.hidden && !cart.querySelector('form'))(document.getElementById('cart').shadowRoot)";
        let _: bool =
            stage.until("the cart sends nothing to a country that the shop does not send to", closed).await?;
    }
    // Forgotten, everything is as it was.
    let _: Option<bool> = stage.script("localStorage.clear(); return null", vec![]).await?;
    stage.open(PAGE).await?;
    stage.settled().await?;
    let again = format!("document.getElementById('cart').shadowRoot?.textContent === {without:?}");
    let _: bool = stage.until("the cart is as before", &again).await?;
    nothing_was_fetched(stage, &[]).await
}

/// Pages in frames, each with a script tag whose attributes are all hostile, so that every text stands on a tag once.
async fn hostile_texts_on_the_script_tag_stay_texts(stage: &Stage<'_>) -> Told {
    known(stage).await?;
    let known_names: Value = stage.script("return injections.names_known()", vec![]).await?;
    let _: Option<bool> = stage
        .script(&format!("injections.knows(JSON.parse({:?})); return null", known_names.to_string()), vec![])
        .await?;
    stage.server.forget_requests();
    let wrong: Vec<String> = wait_for(stage, "return injections.tags(texts)", arguments(&short())).await?;
    ensure!(wrong.is_empty(), "hostile texts on the script tag: {wrong:#?}");
    Ok(())
}
