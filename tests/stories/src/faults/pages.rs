//! The pages of these tests: one page of every element, and what differs from it.

use crate::Told;
use crate::server::Server;

const PAGE: &str = include_str!("../../pages/faults.html");
/// The configuration of them all.
pub(super) const CONFIG: &str = include_str!("../../pages/faults.json");
/// Where the page stands.
pub(super) const PATH: &str = "/story/faults.html?now=2026-12-01T15:00:00Z";
/// The same without its query.
pub(super) const FILE: &str = "/story/faults.html";
/// The index of the catalogue that one of the pages looks into.
pub(super) const CATALOGUE_INDEX: &str = "/story/sku/catalogue/index.json";

/// One page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Page {
    /// Every element, in English.
    All,
    /// The same with a product of unknown kind in the cart, to a country that asks recipients for a number.
    Doubts,
    /// A picker and two prices: whatever else there is waits until somebody asks.
    Few,
    /// The same, and a picker that stands open.
    Inline,
    /// A picker and two prices in German, whose words lack a message.
    German,
    /// The same in a language that Chromium has no data for.
    Icelandic,
    /// The same, and a price of which only a packed catalogue knows the kind of goods.
    Skus,
    /// The same of a shop in France, which shares a union with its German visitor.
    FromFrance,
}

impl Page {
    /// Puts the page, and what belongs to it, on the server. `tag` are further attributes of the script's tag.
    ///
    /// # Errors
    /// - A built file can't be read, or the page is not what it was.
    pub(super) fn serve(self, server: &Server, tag: &str, dist: &std::path::Path) -> Told {
        let mut page = PAGE.replace("<script async", &format!("<script async{tag}"));
        if !matches!(self, Self::All | Self::Doubts) {
            let (before, rest) = page.split_once("<!-- more -->").ok_or("no mark of more")?;
            let (_, after) = rest.split_once("<!-- end -->").ok_or("no mark of the end")?;
            page = format!("{before}{after}");
        }
        match self {
            Self::All | Self::Few => {}
            Self::Doubts => {
                let (before, cart) = page.split_once("<landfall-cart").ok_or("no cart")?;
                page = [before, "<landfall-cart", &cart.replacen(" hs=\"420222\"", "", 1)].concat();
                let file = std::fs::read_to_string(dist.join("markets/DE.json"))?;
                let mut rules: serde_json::Value = serde_json::from_str(&file)?;
                let papers = serde_json::json!([{"by": "recipient", "code": "tax-number", "name": "EORI"}]);
                rules.as_object_mut().ok_or("no rules of Germany")?.insert("papers".to_owned(), papers);
                server.replace("/markets/DE.json", rules.to_string());
            }
            Self::German => {
                page = page.replace("lang=\"en\"", "lang=\"de\"");
                let words = std::fs::read_to_string(dist.join("locales/de/landfall.ftl"))?;
                let without: Vec<&str> =
                    words.lines().filter(|line| !line.starts_with("price-tax-included")).collect();
                server.replace("/locales/de/landfall.ftl", without.join("\n") + "\n");
            }
            Self::Inline => {
                let picker = "<landfall-market id=\"inline\" display=\"inline\">Ships from the United States</landfall-market>";
                page = page.replace("<p>Posted", &format!("{picker}\n<p>Posted"));
            }
            Self::Skus => {
                let price = "<p><landfall-price id=\"sku\" show=\"landed\" sku=\"TOTE\" amount=\"300.00\" currency=\"USD\">$300.00</landfall-price></p>";
                page = page.replace("<p>Posted", &format!("{price}\n<p>Posted"));
                server.replace(
                    "/story/faults.json",
                    CONFIG
                        .replace("\"messages\"", "\"catalogue\": \"/story/sku/catalogue\",\n  \"messages\""),
                );
            }
            Self::Icelandic => page = page.replace("lang=\"en\"", "lang=\"is\""),
            Self::FromFrance => {
                server.replace(
                    "/story/faults.json",
                    CONFIG.replace("\"country\": \"US\"", "\"country\": \"FR\""),
                );
            }
        }
        server.replace(FILE, page);
        Ok(())
    }
}
