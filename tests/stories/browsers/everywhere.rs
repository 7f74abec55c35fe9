//! The same answer everywhere: what the page's own script is told by `landfall.quote()` is the native answer, to the
//! byte, for every case of the suite that `tests/everywhere/` writes. Each country's rules come as a visitor gets them.

use crate::common::silent_console;
use serde::Deserialize;
use stories::{Stage, Story, Told, ensure, story, suite};

/// The stories of this file.
pub(crate) fn stories() -> Vec<Story> {
    vec![story!(BERLIN, a_page_is_told_the_native_answers_to_the_byte)]
}

/// Cases between two looks at the page.
const STRETCH: u64 = 500;

/// Compares in the page and leaves what it found in `window.compared`.
const COMPARE: &str = "
    window.compared = { cases: 0, compared: 0, different: 0, first: null };
    const plain = (why) => { throw new Error(why.message.replace(/^quote: /, '')) };
    const ask = async (request) => JSON.stringify(await landfall.quote(JSON.parse(request)).catch(plain));
    const work = async () => {
      const { compare, read } = await import('/everywhere/compare.mjs');
      const cases = read(await (await fetch('/everywhere/suite.jsonl')).text());
      window.compared.cases = cases.length;
      for (let from = 0; from < cases.length; from += 100) {
        const { compared, different, first } = await compare(cases, ask, from, from + 100);
        window.compared.compared += compared;
        window.compared.different += different;
        window.compared.first ??= first;
      }
    };
    work().catch((why) => { window.compared.first = String(why); window.compared.compared = Infinity });
    return null";

/// What the page found.
#[derive(Debug, Deserialize)]
struct Compared {
    cases: u64,
    compared: Option<u64>,
    different: u64,
    first: Option<String>,
}

async fn a_page_is_told_the_native_answers_to_the_byte(stage: &Stage<'_>) -> Told {
    stage.server.replace("/everywhere/suite.jsonl", suite()?);
    stage.server.replace("/everywhere/compare.mjs", include_str!("../../everywhere/compare.mjs"));
    stage.open("/story/prices.html").await?;
    stage.settled().await?;
    let _: Option<bool> = stage.script(COMPARE, vec![]).await?;
    let mut wanted = STRETCH;
    let found: Compared = loop {
        let far = format!(
            "window.compared.compared >= Math.min({wanted}, window.compared.cases || Infinity) && window.compared"
        );
        let found: Compared = stage.until(&format!("{wanted} cases are compared"), &far).await?;
        if found.compared.is_none_or(|compared| compared >= found.cases) {
            break found;
        }
        wanted += STRETCH;
    };
    let Compared { cases, different, first, .. } = found;
    if let Some(first) = first {
        return Err(format!("{different} of {cases} cases are answered otherwise, first {first}").into());
    }
    ensure!(cases > 3_000, "only {cases} cases");
    silent_console(stage).await
}
