//! A packed catalogue: elements say their SKU, and what they lack is looked up in the one file that has it.

use serde_json::Value;
use std::collections::BTreeMap;
use std::time::Duration;
use stories::server::Fault;
use stories::{Stage, Story, Told, ensure, ensure_eq, story};

/// The stories of this file.
pub(crate) fn stories() -> Vec<Story> {
    vec![
        story!(BERLIN, what_a_sku_lacks_is_looked_up_in_the_one_file_that_has_it),
        story!(BERLIN, a_sku_catalogue_that_is_wrong_is_told_and_leaves_the_prices),
        story!(BERLIN, a_button_is_blocked_for_what_only_the_sku_catalogue_knows),
    ]
}

/// Where the story's catalogue stands, and the version of its files.
const FOLDER: &str = "/story/sku/catalogue/";
const VERSION: &str = "5369583df0591de3";

fn file(number: u32) -> String {
    format!("{FOLDER}{VERSION}/{number}.json")
}

/// Which of the eight files were asked for, and how often.
fn asked(stage: &Stage<'_>) -> Vec<usize> {
    (0..8).map(|number| stage.server.count(&file(number))).collect()
}

async fn same(stage: &Stage<'_>, id: &str, twin: &str) -> Told {
    let text = |id: &str| format!("reader.text(document.querySelector({id:?}))");
    let (own, other) = (text(id), text(twin));
    let both = format!("{own} === {other} && {own}.includes('€') && {own}");
    let _: String = stage.until(&format!("{id} shows what {twin} shows"), &both).await?;
    Ok(())
}

/// Problems of the catalogue that were told.
async fn told(stage: &Stage<'_>) -> Told<Vec<String>> {
    let all = stage.events("error").await?;
    let of_catalogue = all.iter().filter(|problem| problem["code"] == "catalogue");
    Ok(of_catalogue.map(Value::to_string).collect())
}

async fn reads(stage: &Stage<'_>) -> Told<BTreeMap<String, u32>> {
    stage.script("return reads", vec![]).await
}

async fn what_a_sku_lacks_is_looked_up_in_the_one_file_that_has_it(stage: &Stage<'_>) -> Told {
    stage.server.fault(&format!("{FOLDER}index.json"), Fault::Held);
    stage.open("/story/sku/index.html").await?;
    // Until it is there, a price shows what it would show without.
    let waiting = "['tote', 'tote-twin', 'ruled', 'nobody'].every(id => document.getElementById(id).getAttribute('state') === 'localized') \
                   && [reader.text(tote), reader.text(nobody), reader.text(document.getElementById('tote-twin'))]";
    let (waits, nobody, twin): (String, String, String) =
        stage.until("prices are localized without the catalogue", waiting).await?;
    ensure_eq!(waits, nobody, "a price that waits, and one that will wait for nothing");
    ensure!(waits != twin, "the catalogue would change nothing: {twin}");
    let index = format!("{FOLDER}index.json");
    for _ in 0..400 {
        if stage.server.count(&index) == 0 {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }
    ensure_eq!(stage.server.count(&index), 1, "requests for the index");
    stage.server.mend();
    stage.server.fault(&file(3), Fault::Status(404));
    stage.server.fault(&file(2), Fault::Half);
    same(stage, "#tote", "#tote-twin").await?;
    same(stage, "#own", "#own-twin").await?;
    same(stage, "#mug", "#mug-twin").await?;
    // What a rule says counts where the catalogue says nothing.
    same(stage, "#ruled", "#ruled-twin").await?;
    same(stage, "#adopted landfall-price", "#tea-twin").await?;
    let at_once = "/download|at once|immediately/i.test(reader.text(ebook)) || reader.text(ebook)";
    let ebook: Value = stage.until("the delivery of what comes by wire", at_once).await?;
    ensure_eq!(ebook, true, "the delivery of what comes by wire");
    let codes = "[...new Set(window.__events.filter(e => e.name === 'quote:update').flatMap(e => e.detail.request?.items ?? []) \
                 .map(i => `${i.hsCode} ${i.origin} ${i.weightGrams}`))]";
    for code in ["610910 BD 900", "691200 CN 1400"] {
        let has = format!("{codes}.includes({code:?})");
        let _: bool = stage.until(&format!("the cart's line is {code}"), &has).await?;
    }
    // Two can't be had: told once each, with the file and the reason, and the price is as before.
    let _: bool = stage
        .until(
            "both are told",
            "window.__events.filter(e => e.name === 'error' && e.detail.code === 'catalogue').length === 2",
        )
        .await?;
    let problems = told(stage).await?.join("\n");
    for expected in [&*file(3), "status 404", &*file(2), "expected"] {
        ensure!(problems.contains(expected), "expected {expected} in {problems}");
    }
    let as_before: Vec<String> =
        stage.script("return [gone, broken, nobody].map(reader.text)", vec![]).await?;
    ensure!(as_before.iter().all(|text| *text == nobody), "seen {as_before:?}, expected {nobody:?}");
    // Each file that has a SKU of the page, once; none of what says all by itself.
    ensure_eq!(stage.server.count(&format!("{FOLDER}index.json")), 1, "requests for the index");
    ensure_eq!(asked(stage), [1, 1, 1, 1, 1, 0, 1, 0], "requests for the files");
    ensure_eq!(stage.server.count("/hacked.png"), 0, "requests of a SKU that is markup");
    // All are read at first, and when there is somebody to ask; who waited, once more.
    let often = reads(stage).await?;
    for (id, count) in &often {
        let waited = ["tote", "own", "mug", "ruled"].contains(&id.as_str());
        ensure_eq!(*count, if waited { 3 } else { 2 }, "how often {id} was read: {often:?}");
    }
    // A list that grows: what is here already is not asked for.
    let _: Option<bool> =
        stage.script("more('BAG', 'SHOE', 'LAMP', 'GONE', 'NOBODY'); return null", vec![]).await?;
    let shown = "[...document.querySelectorAll('#more > *')].every(p => p.getAttribute('state') === 'localized') \
                 && ['BAG', 'SHOE', 'LAMP'].every(id => reader.text(document.getElementById(id)) !== reader.text(nobody))";
    let _: bool = stage.until("what came later is looked up", shown).await?;
    tokio::time::sleep(Duration::from_millis(300)).await;
    ensure_eq!(asked(stage), [1, 1, 1, 1, 1, 1, 1, 0], "requests for the files with a longer list");
    let often = reads(stage).await?;
    for (id, expected) in [("BAG", 2), ("SHOE", 1), ("LAMP", 1), ("GONE", 1), ("tote", 3)] {
        ensure_eq!(often.get(id), Some(&expected), "how often {id} was read: {often:?}");
    }
    ensure_eq!(told(stage).await?.len(), 2, "problems that were told");
    // Another country asks for nothing again.
    let _: Option<bool> = stage.script("landfall.setMarket({ country: 'JP' }); return null", vec![]).await?;
    let _: bool = stage.until("yen", "reader.text(tote).includes('¥')").await?;
    ensure_eq!(asked(stage), [1, 1, 1, 1, 1, 1, 1, 0], "requests for the files in another country");
    let markup: String =
        stage.script("landfall.stop(); return document.getElementById('adopted').innerHTML", vec![]).await?;
    ensure_eq!(markup, "<span class=\"plain\" data-sku=\"TEA\">$300.00</span>", "the page after stop()");
    Ok(())
}

async fn a_sku_catalogue_that_is_wrong_is_told_and_leaves_the_prices(stage: &Stage<'_>) -> Told {
    let index = format!("{FOLDER}index.json");
    let cases: [(&str, &str, Option<&str>); 4] = [
        (
            &index,
            r#"{"version": "../..", "shards": 8}"#,
            Some("version: expected a version of letters and digits"),
        ),
        (&index, r#"{"version": "x", "shards": 7}"#, Some("shards: expected a power of two, found 7")),
        (
            &file(1),
            r#"{"TOTE": {"hsCode": "12", "origin": "VN", "weightGrams": 420}}"#,
            Some("TOTE.hsCode: expected an HS code"),
        ),
        (
            &file(1),
            r#"{"TOTE": {"hsCode": "420222", "origin": "VN", "weightGrams": 420, "later": [1]}}"#,
            None,
        ),
    ];
    for (path, text, expected) in cases {
        stage.server.mend();
        stage.server.forget_requests();
        stage.server.replace(path, text);
        stage.open("/story/sku/index.html?tag").await?;
        match expected {
            Some(expected) => {
                let problem =
                    "window.__events.find(e => e.name === 'error' && e.detail.code === 'catalogue')?.detail";
                let problem: Value = stage.until("the problem is told", problem).await?;
                let line = problem.to_string();
                ensure!(
                    line.contains(expected) && line.contains(path),
                    "{text}: expected {expected}, told {line}"
                );
            }
            None => same(stage, "#tote", "#tote-twin").await?,
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
        let problems = told(stage).await?;
        ensure_eq!(problems.len(), usize::from(expected.is_some()), "{text}: {problems:?}");
        let wrong_index = path == index;
        ensure_eq!(
            asked(stage).iter().sum::<usize>() > 0,
            !wrong_index,
            "{text}: whether files are asked for"
        );
        let states: Vec<String> = stage
            .script("return [tote, nobody, gone].map(price => price.getAttribute('state'))", vec![])
            .await?;
        ensure_eq!(states, ["localized"; 3], "{text}: states");
    }
    Ok(())
}

async fn a_button_is_blocked_for_what_only_the_sku_catalogue_knows(stage: &Stage<'_>) -> Told {
    stage.open("/story/sku/buttons.html").await?;
    let blocked = "[...document.querySelectorAll('.buy')].map(button => button.disabled).join() === 'true,true,false,false'";
    let _: bool = stage.until("what may not go to Germany can't be bought", blocked).await?;
    let page = "landfall.stop(); return document.body.innerHTML.includes('landfall-') || document.querySelector('[disabled]') !== null";
    let is_left: bool = stage.script(page, vec![]).await?;
    ensure!(!is_left, "something of ours, or a disabled button, is left after stop()");
    Ok(())
}
