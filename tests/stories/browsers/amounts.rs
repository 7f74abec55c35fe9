//! Amounts are printed to the last digit: as `Intl` prints the decimal text, also where a float has no room for it.

use stories::{Browser, Stage, Story, Told, ensure, ensure_eq, story};

use crate::common::{LISTING, demo};

/// The stories of this file.
pub(crate) fn stories() -> Vec<Story> {
    vec![
        story!(BERLIN, every_amount_is_printed_as_intl_prints_its_decimal_text_in_german),
        story!(TOKYO, every_amount_is_printed_as_intl_prints_its_decimal_text_in_japanese),
        story!(RIYADH, every_amount_is_printed_as_intl_prints_its_decimal_text_in_arabic),
    ]
}

async fn every_amount_is_printed_as_intl_prints_its_decimal_text_in_german(stage: &Stage<'_>) -> Told {
    exact(stage, "de", "de-DE").await
}

async fn every_amount_is_printed_as_intl_prints_its_decimal_text_in_japanese(stage: &Stage<'_>) -> Told {
    exact(stage, "ja", "ja-JP").await
}

async fn every_amount_is_printed_as_intl_prints_its_decimal_text_in_arabic(stage: &Stage<'_>) -> Told {
    exact(stage, "ar", "ar-SA").await
}

/// Amounts with 2, 0, 3 and 4 decimals. Most have more minor units than 2^53, the last ones as many digits as there can be.
const AMOUNTS: &str = r#"
const amounts = [
  ["49.00", "EUR"], ["0.01", "USD"], ["90071992547409.93", "USD"], ["9007199254740993.17", "EUR"],
  ["1234", "JPY"], ["9007199254740993", "JPY"], ["9007199254740995", "KRW"],
  ["1.234", "KWD"], ["9007199254740.993", "BHD"], ["90071992547409.931", "OMR"],
  ["0.0001", "UYW"], ["900719925474.0993", "CLF"],
  ["9999999999999999.99", "CHF"], ["999999999999999999", "JPY"], ["999999999999999.999", "BHD"], ["99999999999999.9999", "CLF"],
];
const plain = (text) => text.replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, "");
const printed = (amount, currency, locale) => {
  const digits = amount.split(".")[1]?.length ?? 0;
  const options = { style: "currency", currency, minimumFractionDigits: digits, maximumFractionDigits: digits };
  const format = new Intl.NumberFormat(locale, options);
  return { exact: plain(format.format(amount)), float: plain(format.format(Number(amount))) };
};
"#;

async fn exact(stage: &Stage<'_>, language: &str, locale: &str) -> Told {
    stage.open(&demo(language, LISTING)).await?;
    stage.settled().await?;
    // By the method.
    let asked = format!(
        "{AMOUNTS}\nconst wrong = []; let beyond = 0;\n\
         for (const [amount, currency] of amounts) {{\n\
           const {{ exact, float }} = printed(amount, currency, {locale:?});\n\
           if (exact !== float) beyond += 1;\n\
           for (const money of [`${{amount}} ${{currency}}`, {{ amount, currency }}]) {{\n\
             const seen = plain(landfall.price(money));\n\
             if (seen !== exact) wrong.push(`${{JSON.stringify(money)}}: expected ${{exact}}, seen ${{seen}}`);\n\
           }}\n\
         }}\nreturn [wrong, beyond]"
    );
    let (wrong, beyond): (Vec<String>, usize) = stage.script(&asked, vec![]).await?;
    ensure!(wrong.is_empty(), "{wrong:#?}");
    // A browser that formats texts through floats would make this story say nothing.
    if stage.browser == Browser::Chromium {
        ensure!(beyond >= 8, "only {beyond} amounts need more than a float");
    }
    // On the page: what is charged stands beside what it is about.
    let shown = format!(
        "{AMOUNTS}\nconst list = document.querySelector('landfall-price').parentElement;\n\
         for (const [amount, currency] of amounts) {{\n\
           const price = document.createElement('landfall-price');\n\
           price.className = 'exact'; price.textContent = `${{amount}} ${{currency}}`;\n\
           price.setAttribute('amount', amount); price.setAttribute('currency', currency);\n\
           list.append(price);\n\
         }}\nreturn null"
    );
    let _: Option<bool> = stage.script(&shown, vec![]).await?;
    let all = "[...document.querySelectorAll('.exact')]";
    let _: bool = stage
        .until(
            "every price is done",
            &format!("{all}.every(price => (price.getAttribute('state') ?? 'pending') !== 'pending')"),
        )
        .await?;
    let read = format!(
        "{AMOUNTS}\nconst wrong = []; const read = new Set();\n\
         for (const price of {all}) {{\n\
           const charged = price.shadowRoot?.querySelector('[part~=charged]');\n\
           if (price.getAttribute('state') !== 'localized' || !charged) continue;\n\
           const [amount, currency] = ['amount', 'currency'].map(name => price.getAttribute(name));\n\
           const {{ exact }} = printed(amount, currency, {locale:?});\n\
           read.add(amount.split('.')[1]?.length ?? 0);\n\
           if (!plain(charged.textContent).includes(exact)) wrong.push(`${{amount}} ${{currency}}: expected ${{exact}}, seen ${{charged.textContent}}`);\n\
         }}\nreturn [wrong, [...read].sort()]"
    );
    let (wrong, decimals): (Vec<String>, Vec<u32>) = stage.script(&read, vec![]).await?;
    ensure!(wrong.is_empty(), "{wrong:#?}");
    // No official rate is published for a currency with four decimals, so none is converted.
    ensure_eq!(decimals, [0, 2, 3], "decimals of the prices that were shown");
    Ok(())
}
