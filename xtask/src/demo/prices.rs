//! One product of the demo shop at the door of six countries, asked of the `landfall` tool.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::{Value, json};

use super::today::today;
use crate::build::tool;
use crate::console::output;
use crate::project::Project;

/// The product by its slug: it costs more than the shop's `freeFrom`, so that shipping is free.
const SLUG: &str = "leather-handbag";
/// Where it goes and the money there.
const COUNTRIES: [(&str, &str, &str); 6] = [
    ("Germany", "DE", "EUR"),
    ("United Kingdom", "GB", "GBP"),
    ("Canada", "CA", "CAD"),
    ("Japan", "JP", "JPY"),
    ("Australia", "AU", "AUD"),
    ("Norway", "NO", "NOK"),
];
const AMOUNTS: [&str; 5] = ["goods", "duty", "tax", "fees", "total"];

/// The table, with a line above that says what was asked.
///
/// # Errors
/// - the shop's files lack something, or the tool refuses the question
pub(crate) fn table(project: &Project) -> Result<String> {
    let shop = project.root().join("www").join("shop");
    let product = product(&shop.join("products.toml"))?;
    let config = read(&shop.join("landfall.json"))?;
    let config: Value = serde_json::from_str(&config).context("www/shop/landfall.json is not JSON")?;
    let date = today();
    let mut rows = vec![header()];
    for (name, country, currency) in COUNTRIES {
        let question = question(&product, &config, &date, country, currency)?;
        let mut command = tool(project)?;
        command.args(["quote", "-"]);
        let answer = output(&mut command, &question.to_string())?;
        let answer =
            serde_json::from_str(&answer).context("`landfall quote` answered something else than JSON")?;
        rows.push(row(name, currency, &answer));
    }
    let (price, currency) = (text(&product, "/unitPrice/amount"), text(&product, "/unitPrice/currency"));
    let title =
        format!("{SLUG}, {price} {currency}, at the door (shipping free, charges paid in advance, {date}):");
    Ok(format!("{title}\n{}", aligned(&rows)))
}

/// The product as an item of a question.
fn product(path: &Path) -> Result<Value> {
    let file: toml::Table = read(path)?.parse().with_context(|| format!("{} is not TOML", path.display()))?;
    let list = file.get("product").and_then(toml::Value::as_array);
    let found = list.and_then(|list| {
        list.iter().find(|product| product.get("slug").and_then(|s| s.as_str()) == Some(SLUG))
    });
    let found = found.with_context(|| format!("{}: no product with slug \"{SLUG}\"", path.display()))?;
    let field = |name: &str| {
        found.get(name).with_context(|| format!("{}: {SLUG}: expected {name}, found none", path.display()))
    };
    let word = |name: &str| Ok::<_, anyhow::Error>(field(name)?.as_str().unwrap_or_default().to_owned());
    Ok(json!({
        "id": SLUG, "quantity": 1,
        "unitPrice": {"amount": word("price")?, "currency": word("currency")?},
        "hsCode": word("hs")?, "origin": word("origin")?, "category": word("category")?,
        "weightGrams": field("weight")?.as_integer(),
    }))
}

fn question(product: &Value, config: &Value, date: &str, country: &str, currency: &str) -> Result<Value> {
    let store = config.get("store").context("www/shop/landfall.json: expected store, found none")?;
    Ok(json!({
        "date": date,
        "shipFrom": store.get("country"),
        "destination": {"country": country},
        "currency": currency,
        "items": [product],
        "shipping": {"amount": "0.00", "currency": text(product, "/unitPrice/currency")},
        "registrations": store.get("registrations"),
        "incoterm": "DDP",
        "carrier": "courier",
    }))
}

fn header() -> Vec<String> {
    ["", "", "goods", "duty", "tax", "fees", "total", "status"].map(str::to_owned).to_vec()
}

fn row(name: &str, currency: &str, answer: &Value) -> Vec<String> {
    let mut cells = vec![name.to_owned(), currency.to_owned()];
    cells.extend(AMOUNTS.map(|amount| text(answer, &format!("/totals/{amount}")).to_owned()));
    cells.push(text(answer, "/status").to_owned());
    cells
}

/// The text at a place of a JSON value; `null` is said to be unknown.
fn text<'a>(value: &'a Value, place: &str) -> &'a str {
    value.pointer(place).and_then(Value::as_str).unwrap_or("unknown")
}

/// Columns as wide as their widest cell; amounts to the right, words to the left.
fn aligned(rows: &[Vec<String>]) -> String {
    let columns = rows.first().map_or(0, Vec::len);
    let cell = |row: &Vec<String>, column: usize| row.get(column).cloned().unwrap_or_default();
    let widths: Vec<usize> = (0..columns)
        .map(|column| rows.iter().map(|row| cell(row, column).chars().count()).max().unwrap_or(0))
        .collect();
    let mut text = String::new();
    for row in rows {
        let cells = widths.iter().enumerate().map(|(column, width)| {
            let amount = (2..columns.saturating_sub(1)).contains(&column);
            if amount {
                format!("{:>width$}", cell(row, column))
            } else {
                format!("{:<width$}", cell(row, column))
            }
        });
        text.push_str(format!("  {}", cells.collect::<Vec<_>>().join("  ")).trim_end());
        text.push('\n');
    }
    text
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("could not read {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_that_is_not_known_says_so() {
        let answer =
            json!({"status": "unavailable", "totals": {"goods": "221.98", "duty": null, "tax": null}});
        let cells = row("Norway", "NOK", &answer);
        assert_eq!(
            cells,
            ["Norway", "NOK", "221.98", "unknown", "unknown", "unknown", "unknown", "unavailable"]
        );
    }

    #[test]
    fn amounts_stand_below_each_other() {
        let answer = json!({"status": "exact", "totals": {"goods": "1.00", "duty": "0.00", "tax": "0.19",
            "fees": "0.00", "total": "100.00"}});
        let table = aligned(&[header(), row("Germany", "EUR", &answer)]);
        assert_eq!(
            table,
            "                goods  duty   tax  fees   total  status\n  \
               Germany  EUR   1.00  0.00  0.19  0.00  100.00  exact\n"
        );
    }
}
