//! The studio: a merchant describes a shop and sees every country's figures.

use crate::newcomer::folder;
use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use stories::{Browser, Stage, Story, Told, ensure, ensure_eq, story, tool};
use thirtyfour::{Key, TypingData};

/// The stories of this file. Other browsers have their own habits in `<select>`s; the module is the same everywhere.
pub(crate) fn stories() -> Vec<Story> {
    let all = [
        story!(BERLIN, by_keyboard_alone_a_merchant_describes_a_shop_and_reads_what_a_german_pays),
        story!(BERLIN, a_file_that_is_opened_comes_back_byte_for_byte_with_what_was_changed),
        story!(BERLIN, on_a_phone_what_is_taken_along_passes_landfall_check),
        story!(BERLIN_WITHOUT_SCRIPTS, without_scripts_the_studio_says_what_it_would_do),
    ];
    all.map(|story| story.only(&[Browser::Chromium], "its keyboard is the same script in every browser"))
        .into()
}

const PAGE: &str = "/studio.html";

/// Waits until the page has asked for all countries so often.
pub(crate) async fn asked(stage: &Stage<'_>, times: u32) -> Told {
    let expression = format!(
        "'ready' in document.body.dataset && Number(document.body.dataset.asked) >= {times} \
         && document.querySelector('[data-total]') !== null"
    );
    let _: bool = stage.until(&format!("the page has asked {times} times"), &expression).await?;
    Ok(())
}

async fn press(stage: &Stage<'_>, keys: impl Into<TypingData>) -> Told {
    Ok(stage.web.action_chain().send_keys(keys).perform().await?)
}

/// Goes by Tab to what has this key or label, and types there.
async fn write(stage: &Stage<'_>, place: &str, keys: impl Into<TypingData>) -> Told {
    const MOST: u32 = 120;
    // As many presses at once as there seem to be stops in between, then one by one.
    let far: usize = stage
        .script(
            "const stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')] \
               .filter(stop => stop.tabIndex >= 0 && stop.checkVisibility({visibilityProperty: true}) && stop.offsetParent); \
             const is = stop => [stop.dataset.key, stop.id, stop.getAttribute('aria-label')].some(name => name?.startsWith(arguments[0])); \
             return Math.max(0, stops.findIndex(is) - stops.indexOf(document.activeElement) - 2)",
            vec![place.into()],
        )
        .await?;
    let tabs = (0..far).fold(stage.web.action_chain(), |chain, _| chain.send_keys(Key::Tab));
    tabs.perform().await?;
    for _ in 0..MOST {
        let here: Vec<String> = stage
            .script(
                "const at = document.activeElement; return [at.dataset.key, at.id, at.getAttribute('aria-label')].map(name => name ?? '')",
                vec![],
            )
            .await?;
        if here.iter().any(|name| name.starts_with(place)) {
            return press(stage, keys).await;
        }
        press(stage, Key::Tab + "").await.map_err(|why| format!("{place}: {why}"))?;
    }
    Err(format!("{MOST} presses of Tab do not lead to {place}").into())
}

/// The total in the working that is open.
async fn total(stage: &Stage<'_>) -> Told<String> {
    stage.script("return document.querySelector('[data-total]').dataset.total", vec![]).await
}

async fn by_keyboard_alone_a_merchant_describes_a_shop_and_reads_what_a_german_pays(
    stage: &Stage<'_>,
) -> Told {
    stage.open(PAGE).await?;
    asked(stage, 1).await?;
    let kept = "return Object.keys(localStorage)";
    ensure_eq!(
        stage.script::<Vec<String>>(kept, vec![]).await?,
        Vec::<String>::new(),
        "kept before anything is written"
    );
    let enter = || Key::Enter + "";
    write(stage, "new", enter()).await?;
    write(stage, "country", "United Sta").await?;
    write(stage, "currency", "USD").await?;
    write(stage, "scheme-IOSS", " ").await?;
    write(stage, "product-0-line", enter()).await?;
    write(stage, "product-0-hsCode", "610910").await?;
    write(stage, "product-0-origin", "BD").await?;
    write(stage, "product-0-weightGrams", "180").await?;
    write(stage, "add-service", enter()).await?;
    // The new service's name has the focus; a field that Tab leads to is typed over.
    write(stage, "service-0-price", "12.00").await?;
    // Through the chart to the tables, and down to Germany.
    write(stage, "Åland Islands", "").await?;
    for _ in 0..60 {
        let there =
            "return document.activeElement.getAttribute('aria-label').startsWith('Germany, product-1:')";
        if stage.script(there, vec![]).await? {
            break;
        }
        press(stage, Key::Down + "").await?;
    }
    let request = json!({
        "date": stage.script::<String>("return new Date().toISOString().slice(0, 10)", vec![]).await?,
        "shipFrom": "US", "destination": {"country": "DE"}, "currency": "EUR",
        "items": [{"id": "product-1", "unitPrice": {"amount": "49.00", "currency": "USD"}, "quantity": 1,
                   "hsCode": "610910", "origin": "BD", "weightGrams": 180}],
        "shipping": {"amount": "12.00", "currency": "USD"}, "incoterm": "DDP", "registrations": ["IOSS"],
    });
    let answer: Value = serde_json::from_str(&tool(&["quote", "-"], &request.to_string())?)?;
    let expected = answer.pointer("/totals/total").and_then(Value::as_str).unwrap_or_default();
    let _: bool = stage
        .until(
            "the working is Germany's",
            &format!("document.querySelector('[data-total]')?.dataset.total === {expected:?}"),
        )
        .await?;
    let figure: String = stage.script("return document.activeElement.textContent", vec![]).await?;
    ensure!(figure.ends_with(&format!("€{expected}")), "expected €{expected} in the cell, seen {figure}");
    press(stage, enter()).await?;
    let working: String =
        stage.script("return document.activeElement.id + document.activeElement.innerText", vec![]).await?;
    ensure!(working.starts_with("docket"), "Enter leads to {working}");
    for charge in answer.get("charges").and_then(Value::as_array).into_iter().flatten() {
        for part in ["rule", "rate", "source"] {
            let text = charge.get(part).and_then(Value::as_str).unwrap_or_default();
            ensure!(
                working.contains(text.split("https:").next().unwrap_or_default().trim()),
                "no {part} {text:?} in {working}"
            );
        }
    }
    ensure!(working.contains("nothing on delivery"), "who is paid and when is not in {working}");
    press(stage, Key::Escape + "").await?;
    let back: String =
        stage.script("return document.activeElement.getAttribute('aria-label')", vec![]).await?;
    ensure!(back.starts_with("Germany, product-1: €"), "Escape leads to {back:?}");
    let said: String =
        stage.script("return document.querySelector('#faults-title').textContent", vec![]).await?;
    ensure_eq!(said, "No findings", "the findings of the file that was described");
    ensure_eq!(stage.script::<Vec<String>>(kept, vec![]).await?, ["landfall:studio"], "what is kept of it");
    Ok(())
}

/// Opens a file as the button's dialog would give it.
async fn take(stage: &Stage<'_>, text: &str) -> Told {
    let _: Value = stage
        .script(
            "const list = new DataTransfer(); list.items.add(new File([arguments[0]], 'landfall.json')); \
             const field = document.querySelector('#file'); field.files = list.files; \
             field.dispatchEvent(new Event('change')); return null",
            vec![text.into()],
        )
        .await?;
    let _: bool = stage
        .until(
            "the file is open",
            "document.querySelector('#notice').textContent.startsWith('Opened landfall.json')",
        )
        .await?;
    Ok(())
}

/// Keeps what is saved where a browser would put it into a folder.
const KEEP: &str = "window.__file = null; HTMLAnchorElement.prototype.click = function () { \
    fetch(this.href).then(r => r.arrayBuffer()).then(b => { window.__file = [...new Uint8Array(b)]; }); }";

/// What the button saves.
async fn saved(stage: &Stage<'_>) -> Told<String> {
    let press = format!("{KEEP}; document.querySelector('#save').click(); return null");
    let _: Value = stage.script(&press, vec![]).await?;
    file(stage).await
}

/// The same with the keyboard.
async fn saved_by_keyboard(stage: &Stage<'_>) -> Told<String> {
    let _: Value = stage.script(&format!("{KEEP}; return null"), vec![]).await?;
    write(stage, "save-too", Key::Enter + "").await?;
    file(stage).await
}

async fn file(stage: &Stage<'_>) -> Told<String> {
    let bytes: Vec<u8> = stage.until("the file is saved", "window.__file").await?;
    Ok(String::from_utf8(bytes)?)
}

async fn a_file_that_is_opened_comes_back_byte_for_byte_with_what_was_changed(stage: &Stage<'_>) -> Told {
    stage.open(PAGE).await?;
    asked(stage, 1).await?;
    // The demo's own file, with Windows line ends and keys that nobody knows.
    let demo = stage.built_file("landfall.json")?;
    let own =
        demo.replacen("{", "{\n  \"x-mine\": { \"b\": 1.50, \"a\": \"\\u00e9\" },", 1).replace('\n', "\r\n");
    take(stage, &own).await?;
    ensure_eq!(saved(stage).await?, own, "the file that nothing was changed in");
    let findings = "return [...document.querySelectorAll('#faults li')].map(li => li.textContent)";
    let found: Vec<String> = stage.script(findings, vec![]).await?;
    ensure_eq!(found.len(), 1, "findings, which are {found:?}");
    ensure!(found.concat().starts_with("line 2x-mine expected one of the fields"), "seen {found:?}");
    take(stage, &demo).await?;
    ensure_eq!(
        stage.script::<Vec<String>>(findings, vec![]).await?,
        Vec::<String>::new(),
        "findings in the demo's file"
    );
    // One field.
    let _: Value = stage
        .script(
            "const field = document.querySelector('[data-key=zone]'); field.value = 'Europe/Lisbon'; \
             field.dispatchEvent(new Event('input', {bubbles: true})); return null",
            vec![],
        )
        .await?;
    ensure_eq!(
        saved(stage).await?,
        demo.replace("America/New_York", "Europe/Lisbon"),
        "the file with another zone"
    );
    // By hand, in a file with Windows line ends.
    take(stage, &own).await?;
    let _: Value = stage
        .script(
            "const text = document.querySelector('#text'); text.value = text.value.replace('15:00', '16:30'); \
             text.dispatchEvent(new InputEvent('input')); return null",
            vec![],
        )
        .await?;
    ensure_eq!(
        saved(stage).await?,
        own.replacen("15:00", "16:30", 1),
        "the file with a line that was written by hand"
    );
    // A mistake is named at its field and with the nearest right word; a hostile text stays a text.
    let hostile = r#"{"store": {"country": "US", "currency": "USD", "contry": "<img src=x onerror=document.title=1>"},
  "shipping": [{"id": "post", "price": "4"}]}"#;
    take(stage, hostile).await?;
    let found: Vec<String> = stage.script(findings, vec![]).await?;
    ensure!(found.iter().any(|f| f.starts_with("line 1store.contry expected \"country\"")), "seen {found:?}");
    ensure!(
        found.iter().any(|f| f.starts_with("line 2shipping[0].price expected an amount")),
        "seen {found:?}"
    );
    let marked: String = stage
        .script(
            "return document.querySelector('[data-key=service-0-price]').getAttribute('aria-invalid')",
            vec![],
        )
        .await?;
    ensure_eq!(marked, "true", "the field of the mistake");
    ensure_eq!(
        stage.script::<String>("return document.title", vec![]).await?,
        "Studio · Landfall",
        "the title"
    );
    // The draft outlives a reload until it is forgotten.
    let settled = "document.body.dataset.asked > 1";
    let _: bool = stage
        .until(
            "the draft is kept",
            &format!("{settled} && localStorage['landfall:studio']?.includes('contry')"),
        )
        .await?;
    stage.reload().await?;
    let draft = "document.querySelector('#notice').textContent === 'This is your draft.' && 'asked' in document.body.dataset";
    let _: bool = stage.until("the draft is there", draft).await?;
    let kept: usize = stage
        .script("document.querySelector('#discard').click(); return Object.keys(localStorage).length", vec![])
        .await?;
    ensure_eq!(kept, 0, "what is kept of a draft that was forgotten");
    asked(stage, 2).await?;
    // The same figure in the real widget.
    let shown = total(stage).await?;
    let _: Value =
        stage.script("document.querySelector('#preview').scrollIntoView(); return null", vec![]).await?;
    let widget = "(() => { const page = document.querySelector('#preview').contentDocument; \
                  const price = page && reader.all('landfall-price[show=landed][state=localized]', page)[0]; \
                  return price && reader.visible(price) })()";
    let text: String = stage.until("the widget shows the price at the door", widget).await?;
    ensure!(text.contains(&format!("€{shown}")), "expected €{shown} in the widget, seen {text}");
    Ok(())
}

/// A configuration with nearly all that one can have, in its author's own order.
const RICH: &str = include_str!("../pages/studio.json");

async fn on_a_phone_what_is_taken_along_passes_landfall_check(stage: &Stage<'_>) -> Told {
    stage.viewport(360, 780).await?;
    let work = folder("studio")?;
    let done = take_along(stage, &work).await;
    fs::remove_dir_all(&work)?;
    done
}

async fn take_along(stage: &Stage<'_>, work: &Path) -> Told {
    stage.open(PAGE).await?;
    asked(stage, 1).await?;
    let enter = || Key::Enter + "";
    write(stage, "new", enter()).await?;
    write(stage, "country", "Portu").await?;
    write(stage, "zone", "Europe/Lisbon").await?;
    write(stage, "scheme-OSS", " ").await?;
    write(stage, "product-0-line", enter()).await?;
    write(stage, "product-0-hsCode", "691200").await?;
    write(stage, "product-0-origin", "PT").await?;
    write(stage, "product-0-weightGrams", "420").await?;
    write(stage, "add-service", enter()).await?;
    write(stage, "service-0-price", "9.50").await?;
    write(stage, "service-0-cutoff", "15:00").await?;
    let own = saved_by_keyboard(stage).await?;
    let shop: Value = serde_json::from_str(&own)?;
    ensure_eq!(
        shop,
        json!({
            "store": {"country": "PT", "timeZone": "Europe/Lisbon", "registrations": ["OSS"]},
            "products": [{"match": {"sku": "product-1"}, "hsCode": "691200", "origin": "PT", "weightGrams": 420}],
            "shipping": [{"id": "standard", "carrier": "courier", "incoterm": "DDP", "price": "9.50 EUR",
                          "handlingDays": 1, "transitDays": [3, 8], "cutOff": "15:00"}],
        }),
        "the file that was described"
    );
    check(stage, work, &own).await?;
    let beyond: i64 = stage
        .script("return document.documentElement.scrollWidth - document.documentElement.clientWidth", vec![])
        .await?;
    ensure_eq!(beyond, 0, "pixels beyond the edge of a phone");
    // A file that has more than the page has fields for, with one field changed.
    take(stage, RICH).await?;
    write(stage, "zone", "Europe/Vienna").await?;
    let changed = saved_by_keyboard(stage).await?;
    let mut expected: Value = serde_json::from_str(RICH)?;
    *expected.pointer_mut("/store/timeZone").ok_or("no time zone")? = "Europe/Vienna".into();
    ensure_eq!(serde_json::from_str::<Value>(&changed)?, expected, "all of the file but the time zone");
    fs::write(
        work.join("shop.ftl"),
        "knives = No knives to { COUNTRY($country) }\nreturns = Within 30 days\n",
    )?;
    check(stage, work, &changed).await
}

/// What the page offers, put where it belongs, is all that `landfall check` asks for.
async fn check(stage: &Stage<'_>, work: &Path, file: &str) -> Told {
    let shown = "return ['tag', 'prices'].map(id => document.getElementById(id).textContent)";
    let [tag, prices]: [String; 2] = stage.script(shown, vec![]).await?;
    let (config, page) = (work.join("landfall.json"), work.join("index.html"));
    fs::write(&config, file)?;
    let html = format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<title>Shop</title>\n{tag}\n</head>\n<body>\n{prices}\n</body>\n</html>\n"
    );
    fs::write(&page, html)?;
    let [config, page] = [config, page].map(|file| file.to_string_lossy().into_owned());
    let report: Value = serde_json::from_str(&tool(&["check", &config, &page, "--json"], "")?)?;
    let found = report.pointer("/pages/0/prices").and_then(Value::as_array).map(Vec::len);
    ensure_eq!(found, Some(prices.lines().count()), "prices in {report}");
    Ok(())
}

async fn without_scripts_the_studio_says_what_it_would_do(stage: &Stage<'_>) -> Told {
    stage.open(PAGE).await?;
    let texts = stage.text_without_scripts("noscript").await?.join(" ");
    ensure!(texts.contains("With JavaScript, this page takes a description of your shop"), "seen {texts:?}");
    ensure!(stage.text_without_scripts(".desk").await?.concat().is_empty(), "the empty page is shown");
    Ok(())
}
