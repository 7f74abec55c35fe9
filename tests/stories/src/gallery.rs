//! Pictures of the gallery, for the documentation: each element's shelf in each language, on a phone and on a desk.

use crate::driver::Driver;
use crate::paths::{dist_folder, pages_folder};
use crate::pool::{close, open};
use crate::server::{Server, Site};
use crate::{Browser, Told, Visitor};
use serde::Deserialize;
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};
use thirtyfour::WebDriver;
use tokio::runtime::Builder;

/// The languages of the demo's pages.
const LANGUAGES: [&str; 4] = ["en", "de", "ar", "ja"];
/// CSS pixels.
const WIDTHS: [u32; 2] = [360, 1280];
/// How long one gallery may take on a busy machine: some sixty pages, one after the other.
const PATIENCE: Duration = Duration::from_secs(240);
const POLL: Duration = Duration::from_millis(250);
/// Text stays sharp enough to read. Forty pictures are to stay below 1.5 MB.
const QUALITY: u32 = 10;
const SCALE: f64 = 0.75;

const LOAD: &str = include_str!("gallery.js");

/// One picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawn {
    /// Its name in the folder: `de-360-landfall-price.webp`.
    pub file: String,
    /// How long it is in bytes.
    pub bytes: usize,
}

/// A shelf of the gallery, as the page says it.
#[derive(Debug, Deserialize)]
struct Shelf {
    element: String,
    y: f64,
    width: f64,
    height: f64,
}

/// Draws the gallery of the built files in Chromium into a folder, and writes the page that shows the pictures.
///
/// # Errors
/// - There are no built files, or Chromium is missing or does not start.
/// - A state does not come to rest; it is named. The folder can't be written.
pub fn gallery(folder: &Path) -> Told<Vec<Drawn>> {
    let server = Server::start(Site::new(dist_folder()?, pages_folder()).as_built())?;
    let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
    fs::create_dir_all(folder)?;
    let drawn = runtime.block_on(async {
        let driver = Driver::start(Browser::Chromium, &Visitor::NEW_YORK)?;
        let web = open(&driver, Browser::Chromium, &Visitor::NEW_YORK).await?;
        let drawn = draw_all(&web, &server, folder).await;
        close(web).await;
        drawn
    })?;
    fs::write(folder.join("README.md"), index(&drawn))?;
    Ok(drawn)
}

async fn draw_all(web: &WebDriver, server: &Server, folder: &Path) -> Told<Vec<Drawn>> {
    let mut drawn = Vec::new();
    for language in LANGUAGES {
        for width in WIDTHS {
            let home = if language == "en" { String::new() } else { format!("{language}/") };
            let address = format!("{}/{home}gallery.html", server.origin());
            for shelf in shelves(web, &address, width).await? {
                let file = format!("{language}-{width}-{}.webp", shelf.element);
                let bytes = picture(web, &shelf).await?;
                fs::write(folder.join(&file), &bytes)?;
                drawn.push(Drawn { file, bytes: bytes.len() });
            }
        }
    }
    Ok(drawn)
}

/// Opens the gallery at a width, lets every frame come to rest, and gives where the shelves stand.
async fn shelves(web: &WebDriver, address: &str, width: u32) -> Told<Vec<Shelf>> {
    let size = json!({"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": false});
    web.cdp().send_raw("Emulation.setDeviceMetricsOverride", size).await?;
    // A picture has no scroll bar: with one, the page would be narrower while it is measured.
    web.cdp().send_raw("Emulation.setScrollbarsHidden", json!({"hidden": true})).await?;
    web.goto(address).await?;
    web.execute(LOAD, vec![]).await?;
    let start = Instant::now();
    loop {
        let value = web.execute("return window.__shelves ?? null", vec![]).await?;
        match value.json() {
            Value::Null if start.elapsed() > PATIENCE => {
                return Err(format!("{address}: the gallery was not complete after {PATIENCE:?}").into());
            }
            Value::Null => tokio::time::sleep(POLL).await,
            Value::String(why) => return Err(format!("{address} at {width}: {why}").into()),
            shelves => return Ok(serde_json::from_value(shelves.clone())?),
        }
    }
}

async fn picture(web: &WebDriver, shelf: &Shelf) -> Told<Vec<u8>> {
    let clip = json!({"x": 0, "y": shelf.y, "width": shelf.width, "height": shelf.height, "scale": SCALE});
    let wanted = json!({"format": "webp", "quality": QUALITY, "captureBeyondViewport": true, "clip": clip});
    let answer = web.cdp().send_raw("Page.captureScreenshot", wanted).await?;
    let text = answer.get("data").and_then(Value::as_str).ok_or("the browser gave no picture")?;
    base64(text).ok_or_else(|| "the browser gave a picture that is none".into())
}

/// The bytes of a Base64 text.
fn base64(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    let (mut bits, mut count) = (0u32, 0u32);
    for letter in text.bytes().filter(|letter| *letter != b'=') {
        let value = match letter {
            b'A'..=b'Z' => letter - b'A',
            b'a'..=b'z' => letter - b'a' + 26,
            b'0'..=b'9' => letter - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => return None,
        };
        bits = bits << 6 | u32::from(value);
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push(u8::try_from(bits >> count & 0xFF).ok()?);
        }
    }
    Some(bytes)
}

/// The page of the folder.
fn index(drawn: &[Drawn]) -> String {
    let mut page = String::from(
        "# The gallery, drawn\n\nThe states of every element in English, German, Arabic and Japanese, at 360 and 1280 \
         pixels, as `cargo xtask gallery` draws it in Chromium. The page itself is `gallery.html` of the demo: there \
         each state says what makes it.\n\n| element | language | 360 | 1280 |\n|---|---|---|---|\n",
    );
    let mut elements: Vec<&str> = drawn.iter().filter_map(|one| element_of(&one.file)).collect();
    let mut seen = Vec::new();
    elements.retain(|element| {
        !seen.contains(element) && {
            seen.push(element);
            true
        }
    });
    for element in elements {
        for language in LANGUAGES {
            let _ = write!(page, "| `<{element}>` | {language} |");
            for width in WIDTHS {
                let file = format!("{language}-{width}-{element}.webp");
                let _ = write!(page, " [{width}]({file}) |");
            }
            page.push('\n');
        }
    }
    page
}

fn element_of(file: &str) -> Option<&str> {
    file.strip_suffix(".webp")?.splitn(3, '-').nth(2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_is_read_with_and_without_its_padding() {
        assert_eq!(base64("TGFuZGZhbGw=").as_deref(), Some(b"Landfall".as_slice()));
        assert_eq!(base64("/+8").as_deref(), Some([0xFF, 0xEF].as_slice()));
        assert_eq!(base64("no picture"), None);
    }

    #[test]
    fn the_page_has_a_row_for_each_element_and_language() {
        let file = |name: &str| Drawn { file: name.to_owned(), bytes: 1 };
        let page = index(&[file("en-360-landfall-cart.webp"), file("en-1280-landfall-cart.webp")]);
        assert_eq!(page.matches("`<landfall-cart>`").count(), LANGUAGES.len());
        assert!(
            page.contains("| ja | [360](ja-360-landfall-cart.webp) | [1280](ja-1280-landfall-cart.webp) |"),
            "{page}"
        );
    }
}
