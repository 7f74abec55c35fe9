//! The examples in plain HTML, React and Vue, as they were built with the npm package.

use crate::common::{all_localized, silent_console};
use stories::{Browser, Stage, Story, Told, ensure_eq, story};

/// The stories of this file.
pub(crate) fn stories() -> Vec<Story> {
    vec![
        story!(BERLIN, examples_in_html_react_and_vue_show_local_prices)
            .only(&[Browser::Chromium], "what differs between browsers is told by the other stories"),
    ]
}

async fn examples_in_html_react_and_vue_show_local_prices(stage: &Stage<'_>) -> Told {
    for framework in ["html", "react", "vue"] {
        stage.open(&format!("/examples/{framework}/index.html")).await?;
        let _: bool = stage
            .until(
                &format!("both prices of the example in {framework} are there"),
                "reader.all('landfall-price[state=localized]').length === 2",
            )
            .await?;
        all_localized(&stage.prices().await?)?;
        // The framework draws again what it listens for, and Landfall's elements stay.
        let change = "landfall.setMarket({country: 'JP'}); return null";
        let _: Option<bool> = stage.script(change, vec![]).await?;
        let _: bool = stage
            .until(
                &format!("the prices in {framework} are yen"),
                "reader.prices().length === 2 && reader.prices().every(price => price.text.includes('¥'))",
            )
            .await?;
        if framework != "html" {
            let country: String =
                stage.script("return document.getElementById('country').textContent", vec![]).await?;
            ensure_eq!(country, "JP", "the country that {framework} shows");
        }
        silent_console(stage).await?;
        // The next page is visited for the first time again.
        let _: Option<bool> = stage.script("localStorage.clear(); return null", vec![]).await?;
    }
    Ok(())
}
