//! The translator page: a file on one side, every message on the other.

use serde_json::Value;
use stories::{Stage, Story, Told, ensure, ensure_eq, story};
use thirtyfour::Key;

/// The stories of this file.
pub(crate) fn stories() -> Vec<Story> {
    vec![
        story!(BERLIN, a_mistake_is_named_at_its_line_and_column_while_it_is_typed),
        story!(BERLIN, a_draft_outlives_a_reload_until_it_is_discarded),
        story!(BERLIN, the_saved_file_is_the_text_that_was_written),
        story!(BERLIN, a_translators_words_stand_in_the_real_widget_as_text),
        story!(BERLIN, a_text_of_the_widget_leads_to_its_message_and_back_to_the_file),
        story!(BERLIN, the_keyboard_goes_from_finding_to_finding),
        story!(RIYADH, an_arabic_translator_sees_six_forms_from_right_to_left),
        story!(TOKYO, a_new_language_begins_with_its_own_plural_forms),
        story!(BERLIN, a_narrow_screen_shows_one_view_at_a_time_and_nothing_beyond_its_edge),
        story!(BERLIN, every_message_of_every_language_is_formatted_in_the_browser),
        story!(BERLIN_WITHOUT_SCRIPTS, without_scripts_the_translator_page_says_what_it_would_do),
    ]
}

const PAGE: &str = "/translate.html";

async fn open(stage: &Stage<'_>, language: &str) -> Told {
    stage.open(&format!("{PAGE}?lang={language}")).await?;
    looked(stage, 1).await
}

/// Waits until the page has looked at the text so often.
async fn looked(stage: &Stage<'_>, times: u32) -> Told {
    let _: bool = stage
        .until(
            &format!("the page has looked at the file {times} times"),
            &format!("'ready' in document.body.dataset && Number(document.body.dataset.looked) >= {times}"),
        )
        .await?;
    Ok(())
}

/// Replaces a piece of whichever file has it as typing does, and waits for the check.
async fn write(stage: &Stage<'_>, from: &str, to: &str) -> Told {
    let before: u32 = stage
        .script(
            "const field = document.querySelector('#text'); let at = field.value.indexOf(arguments[0]); \
             for (const file of document.querySelectorAll('.files button')) { \
               if (at < 0) { file.click(); at = field.value.indexOf(arguments[0]); } \
             } \
             if (at < 0) throw Error('not in the file: ' + arguments[0]); \
             field.focus(); field.setRangeText(arguments[1], at, at + arguments[0].length, 'end'); \
             field.dispatchEvent(new Event('input', {bubbles: true})); return Number(document.body.dataset.looked)",
            vec![from.into(), to.into()],
        )
        .await?;
    looked(stage, before + 1).await
}

/// The findings that are listed: place, message, and all of the line.
async fn findings(stage: &Stage<'_>) -> Told<Vec<String>> {
    stage
        .script(
            "return [...document.querySelectorAll('#view-file .findings button')].map(b => b.textContent)",
            vec![],
        )
        .await
}

/// The texts of a message as they are shown.
async fn texts(stage: &Stage<'_>, id: &str) -> Told<Vec<String>> {
    let script = "return [...document.querySelectorAll(`#m-${arguments[0]} .own`)].map(cell => \
                  cell.textContent.replace(/[\\u2066-\\u2069]/g, '').replace(/\\s+/g, ' '))";
    stage.script(script, vec![id.into()]).await
}

async fn a_mistake_is_named_at_its_line_and_column_while_it_is_typed(stage: &Stage<'_>) -> Told {
    open(stage, "de").await?;
    ensure_eq!(findings(stage).await?, Vec::<String>::new(), "findings in the shipped file");
    let line: usize = stage
        .script("return document.querySelector('#text').value.split('\\n').indexOf('price-charged = Sie zahlen { $price }') + 1", vec![])
        .await?;
    ensure!(line > 0, "no message price-charged");
    write(stage, "price-charged = Sie zahlen { $price }", "price-charged = Sie zahlen { $prise }").await?;
    let found = findings(stage).await?;
    ensure!(
        found.iter().any(|f| f.starts_with(&format!("{line}:30 price-charged found $prise"))
            && f.contains("is it $price?")),
        "expected $prise at {line}:30, seen {found:?}"
    );
    let marked: Vec<String> = stage
        .script(
            "return [[...document.querySelectorAll('.gutter .error')].map(n => n.textContent).join(), \
             ...[...document.querySelectorAll('.marks mark')].map(m => m.textContent)]",
            vec![],
        )
        .await?;
    ensure_eq!(marked, [line.to_string(), "price-charged".to_owned(), "$prise".to_owned()], "the marks");
    ensure_eq!(texts(stage, "price-charged").await?, ["no value $prise"], "the row of the broken message");
    write(stage, "{ $prise }", "genau { $price }").await?;
    ensure_eq!(findings(stage).await?, Vec::<String>::new(), "findings after mending");
    ensure_eq!(texts(stage, "price-charged").await?, ["Sie zahlen genau 12,40 €"], "the row");
    Ok(())
}

async fn a_draft_outlives_a_reload_until_it_is_discarded(stage: &Stage<'_>) -> Told {
    open(stage, "de").await?;
    write(stage, "breakdown-goods = ", "breakdown-goods = Gute ").await?;
    stage.reload().await?;
    looked(stage, 1).await?;
    ensure!(texts(stage, "breakdown-goods").await?.concat().starts_with("Gute "), "the draft is gone");
    let notice: String = stage.script("return document.querySelector('#notice').textContent", vec![]).await?;
    ensure!(notice.starts_with("This is your draft of "), "no word of the draft: {notice:?}");
    // A draft belongs to its language.
    open(stage, "ja").await?;
    ensure_eq!(findings(stage).await?, Vec::<String>::new(), "findings in Japanese");
    open(stage, "de").await?;
    let _: Value = stage
        .script(
            "window.confirm = () => true; document.querySelector('#discard').click(); return null",
            vec![],
        )
        .await?;
    looked(stage, 2).await?;
    ensure!(
        !texts(stage, "breakdown-goods").await?.concat().starts_with("Gute "),
        "the draft is still there"
    );
    let kept: usize = stage
        .script(
            "return Object.keys(localStorage).filter(key => key.startsWith('landfall:words:')).length",
            vec![],
        )
        .await?;
    ensure_eq!(kept, 0, "drafts that are kept");
    Ok(())
}

async fn the_saved_file_is_the_text_that_was_written(stage: &Stage<'_>) -> Told {
    open(stage, "ja").await?;
    write(stage, "market-close = 閉じる", "market-close = とじる 🚢").await?;
    let _: Value = stage
        .script(
            "HTMLAnchorElement.prototype.click = function () { window.__file = {name: this.download}; \
               fetch(this.href).then(r => r.text()).then(text => { window.__file.text = text; }); }; \
             document.querySelector('#save').click(); return null",
            vec![],
        )
        .await?;
    let saved: Value = stage.until("the file is saved", "window.__file?.text && window.__file").await?;
    let member = |name: &str| saved.get(name).and_then(Value::as_str).unwrap_or_default();
    ensure_eq!(member("name"), "market.ftl", "the name of the file");
    let text = member("text");
    let shipped = stage.built_file("translate/words/ja/market.ftl")?;
    ensure_eq!(text, shipped.replace("market-close = 閉じる", "market-close = とじる 🚢"), "the file");
    let notice: String = stage.script("return document.querySelector('#notice').textContent", vec![]).await?;
    ensure!(notice.contains("locales/ja/market.ftl"), "no word of its place: {notice:?}");
    Ok(())
}

/// Opens the real widget and waits until it was read.
async fn widget(stage: &Stage<'_>) -> Told {
    let _: Value = stage.script("document.querySelector('#tab-stage').click(); return null", vec![]).await?;
    let _: bool = stage
        .until("the picture was read", "Number(document.querySelector('#view-stage').dataset.read) >= 1")
        .await?;
    Ok(())
}

/// Text of the widget in the picture, without the signs that mark messages.
const WIDGET_TEXT: &str = "reader.all('landfall-price, landfall-market', document.querySelector('#stage').contentDocument)\
     .map(host => reader.visible(host)).join(' ').replace(/[\\u{E0001}-\\u{E007F}\\u2066-\\u2069]/gu, '')";

async fn a_translators_words_stand_in_the_real_widget_as_text(stage: &Stage<'_>) -> Told {
    open(stage, "de").await?;
    let hostile = "<img src=x onerror=parent.document.title=1>";
    write(stage, "breakdown-goods = ", &format!("breakdown-goods = {hostile} ")).await?;
    widget(stage).await?;
    // Its file comes with the first breakdown that stands open.
    let there = format!("({WIDGET_TEXT}).includes({hostile:?})");
    let _: bool = stage.until("the translator's words are in the widget", &there).await?;
    let text: String = stage.script(&format!("return {WIDGET_TEXT}"), vec![]).await?;
    ensure!(text.contains("Sie zahlen"), "no German in {text}");
    let elements: usize = stage
        .script("return reader.all('img', document.querySelector('#stage').contentDocument).length", vec![])
        .await?;
    ensure_eq!(elements, 0, "elements made of a translator's text");
    let title: String = stage.script("return document.title", vec![]).await?;
    ensure_eq!(title, "Words · Landfall", "the page's title");
    Ok(())
}

async fn a_text_of_the_widget_leads_to_its_message_and_back_to_the_file(stage: &Stage<'_>) -> Told {
    open(stage, "de").await?;
    widget(stage).await?;
    let seen: Vec<String> = stage
        .script("return [...document.querySelectorAll('.seen-here button')].map(b => b.textContent)", vec![])
        .await?;
    for id in
        ["price-charged", "breakdown-goods", "working-payer-seller", "market-title", "market-no-results"]
    {
        ensure!(seen.iter().any(|other| other == id), "no {id} in the picture: {seen:?}");
    }
    // A click on a text of the widget.
    let _: Value = stage
        .script(
            "const page = document.querySelector('#stage').contentDocument; \
             reader.one('[part~=charged]', page).click(); return null",
            vec![],
        )
        .await?;
    let id: String = stage
        .until("the message has the focus", "document.activeElement.closest('.message')?.dataset.id")
        .await?;
    ensure_eq!(id, "price-charged", "the message of the text that was clicked");
    // From the message to the file.
    let selected: String = stage
        .script(
            "document.activeElement.click(); const f = document.querySelector('#text'); \
             return f.value.slice(f.selectionStart, f.selectionEnd)",
            vec![],
        )
        .await?;
    ensure_eq!(selected, "price-charged", "what is selected in the file");
    // And from a message to the widget.
    let _: Value = stage
        .script("document.querySelector('#m-breakdown-duty .quiet').click(); return null", vec![])
        .await?;
    let outlined: bool = stage
        .until(
            "the text is outlined",
            "!!document.querySelector('#stage').contentDocument.querySelector('.outline')",
        )
        .await?;
    ensure!(outlined, "no outline");
    Ok(())
}

async fn the_keyboard_goes_from_finding_to_finding(stage: &Stage<'_>) -> Told {
    open(stage, "de").await?;
    write(stage, "price-was = ", "price-was = ! ").await?;
    write(stage, "market-title = ", "market-title = ! ").await?;
    let _: Value = stage
        .script(
            "document.querySelector('.files button').click(); \
             const f = document.querySelector('#text'); f.focus(); f.setSelectionRange(0, 0); return null",
            vec![],
        )
        .await?;
    let line =
        "(f => f.value.slice(0, f.selectionStart).split('\\n').at(-1))(document.querySelector('#text'))";
    for expected in ["price-was", "market-title", "price-was"] {
        // F8 as WebDriver writes it, from the keyboard: keys for a field go to its end in WebKit.
        stage.web.action_chain().send_keys("\u{E038}").perform().await?;
        let _: bool = stage
            .until(&format!("the cursor is in {expected}"), &format!("{line}.startsWith({expected:?})"))
            .await?;
    }
    let visible: bool = stage
        .script(
            "const f = document.querySelector('#text'); const line = f.value.slice(0, f.selectionStart).split('\\n').length; \
             return line * 24 > f.scrollTop && line * 24 < f.scrollTop + f.clientHeight + 24",
            vec![],
        )
        .await?;
    ensure!(visible, "the line of the finding is out of sight");
    // Ctrl+Enter to the message.
    let keys = stage.web.action_chain().key_down(Key::Control).send_keys(Key::Enter).key_up(Key::Control);
    keys.perform().await?;
    let id: String = stage
        .until("the message has the focus", "document.activeElement.closest('.message')?.dataset.id")
        .await?;
    ensure_eq!(id, "price-was", "the message");
    Ok(())
}

async fn an_arabic_translator_sees_six_forms_from_right_to_left(stage: &Stage<'_>) -> Told {
    open(stage, "ar").await?;
    let shown: (usize, usize) = stage
        .script(
            "return [document.querySelectorAll('.message').length, parseInt(document.querySelector('#far').textContent)]",
            vec![],
        )
        .await?;
    ensure_eq!(shown.0, shown.1, "messages on the page, of those that are translated");
    ensure_eq!(texts(stage, "market-results").await?.len(), 6, "forms of market-results");
    let directions: Vec<String> = stage
        .script(
            "return [getComputedStyle(document.querySelector('#m-market-results .own')).direction, \
             getComputedStyle(document.querySelector('#m-market-results .english')).direction, \
             document.documentElement.dir, getComputedStyle(document.querySelector('#text')).direction]",
            vec![],
        )
        .await?;
    ensure_eq!(directions, ["rtl", "ltr", "ltr", "ltr"], "directions");
    write(stage, "        [few] ", "        [fwe] ").await?;
    let found = findings(stage).await?;
    ensure!(
        found.iter().any(|f| f.contains("[fwe], which is no plural form")
            && f.contains("ar has [zero] [one] [two] [few] [many] [other]")),
        "seen {found:?}"
    );
    ensure!(found.iter().any(|f| f.contains("[few] is missing, the form for 3")), "seen {found:?}");
    widget(stage).await?;
    let direction: String = stage
        .script(
            "return getComputedStyle(reader.one('[part~=breakdown]', document.querySelector('#stage').contentDocument)).direction",
            vec![],
        )
        .await?;
    ensure_eq!(direction, "rtl", "the widget");
    Ok(())
}

async fn a_new_language_begins_with_its_own_plural_forms(stage: &Stage<'_>) -> Told {
    open(stage, "ja").await?;
    let _: Value = stage
        .script(
            "const list = document.querySelector('#language'); list.value = ''; list.dispatchEvent(new Event('change')); \
             document.querySelector('#tag').value = 'not a tag'; \
             document.querySelector('#another [value=begin]').click(); return null",
            vec![],
        )
        .await?;
    let refused: String =
        stage.script("return document.querySelector('#tag-wrong').textContent", vec![]).await?;
    ensure!(refused.contains("not a tag"), "no refusal: {refused:?}");
    let _: Value = stage
        .script("document.querySelector('#tag').value = 'gd'; document.querySelector('#another [value=begin]').click(); return null", vec![])
        .await?;
    looked(stage, 2).await?;
    let text: String = stage
        .script(
            "[...document.querySelectorAll('.files button')].find(file => file.textContent.includes('market.ftl')).click(); \
             return document.querySelector('#text').value",
            vec![],
        )
        .await?;
    for form in ["[one] ", "[two] ", "[few] ", "*[other] "] {
        ensure!(text.contains(&format!("{form}{{ $count }} countr")), "no {form} in {text}");
    }
    let far: String = stage.script("return document.querySelector('#far').textContent", vec![]).await?;
    ensure!(far.ends_with(" translated") && !far.starts_with("107"), "expected most of it to do, seen {far}");
    Ok(())
}

async fn a_narrow_screen_shows_one_view_at_a_time_and_nothing_beyond_its_edge(stage: &Stage<'_>) -> Told {
    stage.viewport(360, 780).await?;
    for language in ["de", "ar", "ja"] {
        open(stage, language).await?;
        for view in ["file", "messages", "stage"] {
            let (shown, over): (Vec<String>, i64) = stage
                .script(
                    "document.querySelector(`#tab-${arguments[0]}`).click(); \
                     return [[...document.querySelectorAll('.view:not([hidden])')].map(v => v.id), \
                       document.documentElement.scrollWidth - document.documentElement.clientWidth]",
                    vec![view.into()],
                )
                .await?;
            ensure_eq!(shown, [format!("view-{view}")], "{language}: the views");
            ensure!(over <= 0, "{language}: {view} is {over} pixels wider than the screen");
        }
    }
    Ok(())
}

/// Formats all messages of all languages with all sample values, those that try them included, through the code of the
/// widget and this browser's `Intl`.
const RENDER: &str = r#"
window.__rendered = null;
(async () => {
  const { default: start, Workbench } = await import("/translate/workbench.js");
  await start({ module_or_path: "/translate/workbench_bg.wasm" });
  const get = async (file) => (await fetch(`/translate/words/${file}`)).text();
  const names = JSON.parse(Workbench.names());
  const words = (language) => Promise.all(names.map((name) => get(`${language}/${name}`)));
  const bench = new Workbench(await words("en"));
  const languages = (await get("index.txt")).split("\n").filter(Boolean);
  const plain = (text) => text.replace(/[\u2066-\u2069\u200e\u200f\u061c]/g, "");
  const wrong = [];
  let count = 0;
  let time = 0;
  for (const language of languages) {
    const own = await words(language);
    bench.rows(language, own, true); // makes the formatters of this language
    const begin = performance.now();
    const rows = JSON.parse(bench.rows(language, own, true));
    time += performance.now() - begin;
    const rules = new Intl.PluralRules(language);
    const forms = new Set([...Array(201).keys(), 1000, 1000000].map((n) => rules.select(n)));
    for (const row of rows) {
      for (const { values, text, faults, label } of row.texts) {
        count += 1;
        const say = (what) => wrong.push(`${language}: ${row.id} with ${values}: ${what}`);
        if (faults.length) say(faults[0]);
        else if (!plain(text).trim()) say("empty");
        else if (!values.includes("onclick") && /[{}]|\$[a-z]|undefined|NaN/.test(plain(text))) say(text);
        if (values.includes("onclick") && text.includes("onclick") && !text.includes("<b onclick=alert(1)>&amp;{ $x }</b>")) say(`hostile text was changed: ${text}`);
        for (const [amount, currency] of [["90071992547409931.99", "EUR"], ["1234", "JPY"], ["1.234", "KWD"]]) {
          if (!new RegExp(`(price|amount|base|saving)=${amount} ${currency}`).test(values) || /PRICE\(/.test(text)) continue;
          const digits = amount.split(".")[1]?.length ?? 0;
          const known = Intl.NumberFormat.supportedLocalesOf(language).length > 0;
          const printed = new Intl.NumberFormat(language, { style: "currency", currency, minimumFractionDigits: digits, maximumFractionDigits: digits }).format(amount);
          if (known && !plain(text).includes(plain(printed))) say(`expected ${printed}, seen ${text}`);
        }
      }
    }
    const results = rows.find(({ id }) => id === "market-results").texts;
    const seen = new Set(results.map(({ values }) => rules.select(Number(values.replace("count=", "")))));
    for (const form of forms) if (!seen.has(form)) wrong.push(`${language}: no sample has the form ${form}`);
  }
  // Each text is formatted in its own language and in English.
  window.__rendered = [languages.length, count, Math.round((2 * count * 1000) / Math.max(1, time)), wrong.slice(0, 20)];
})().catch((error) => (window.__rendered = [0, 0, 0, [String(error)]]));
return null"#;

async fn every_message_of_every_language_is_formatted_in_the_browser(stage: &Stage<'_>) -> Told {
    open(stage, "de").await?;
    let _: Value = stage.script(RENDER, vec![]).await?;
    let start = std::time::Instant::now();
    let (languages, count, per_second, wrong): (usize, usize, u64, Vec<String>) = loop {
        let done: Value = stage.script("return window.__rendered", vec![]).await?;
        if !done.is_null() {
            break serde_json::from_value(done)?;
        }
        ensure!(start.elapsed().as_secs() < 50, "the browser was not done in 50 seconds");
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    };
    ensure!(wrong.is_empty(), "{wrong:#?}");
    ensure!(languages >= 4 && count > 400 * languages, "only {count} texts in {languages} languages");
    eprintln!("{count} texts in {languages} languages; {per_second} messages a second in {}", stage.browser);
    Ok(())
}

async fn without_scripts_the_translator_page_says_what_it_would_do(stage: &Stage<'_>) -> Told {
    stage.open(PAGE).await?;
    let texts = stage.text_without_scripts("noscript").await?.join(" ");
    ensure!(texts.contains("With JavaScript, this page shows"), "seen {texts:?}");
    ensure!(stage.text_without_scripts(".bench").await?.concat().is_empty(), "the empty page is shown");
    Ok(())
}
