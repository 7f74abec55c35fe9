//! One product: what its row says, checked field by field.

use crate::config::Config;
use crate::contract::attribute;
use crate::view::PriceItem;

use super::catalogue::Raw;
use super::columns::Columns;
use super::fields::{FIELDS, Rule, at};
use super::finding::Finding;
use super::price::{Written, written};

/// A product, ready to be listed.
#[derive(Clone, Debug)]
pub(super) struct Product {
    pub(super) line: u64,
    /// As a price element would read it.
    pub(super) item: PriceItem,
    /// The text of each field, in the order of [`FIELDS`]; empty where there is none.
    pub(super) cells: Vec<String>,
}

impl Product {
    /// Reads a row. `None`: it can't be used, and `findings` say why.
    pub(super) fn read(
        raw: &Raw,
        columns: &Columns,
        config: &Config,
        findings: &mut Vec<Finding>,
    ) -> Option<Product> {
        let (line, cells) = match columns.texts(raw) {
            Ok(found) => found,
            Err(finding) => {
                findings.push(finding);
                return None;
            }
        };
        let before = findings.len();
        check(line, &cells, findings);
        let item = item(line, &cells, config, findings);
        if findings.len() > before {
            return None;
        }
        Some(Product { line, item: item?, cells })
    }

    /// The text of a field.
    pub(super) fn text(&self, place: usize) -> &str {
        self.cells.get(place).map_or("", String::as_str)
    }
}

/// What is wrong with the texts by themselves.
fn check(line: u64, cells: &[String], findings: &mut Vec<Finding>) {
    for (field, text) in FIELDS.iter().zip(cells) {
        if text.is_empty() {
            if field.is_required && !matches!(field.rule, Rule::Ours) {
                findings.push(Finding::cell(line, field.name, "a text", ""));
            }
        } else if let Some(expected) = field.rule.refuses(text) {
            findings.push(Finding::cell(line, field.name, expected, text));
        }
    }
    let cell = |place: usize| cells.get(place).map_or("", String::as_str);
    let waits = matches!(cell(at::AVAILABILITY), "preorder" | "backorder");
    if waits && cell(at::AVAILABILITY_DATE).is_empty() {
        let expected = format!("a day, because availability is {:?}", cell(at::AVAILABILITY));
        findings.push(Finding::cell(line, "availability_date", expected, ""));
    }
}

/// The product as a price element would read it.
fn item(line: u64, cells: &[String], config: &Config, findings: &mut Vec<Finding>) -> Option<PriceItem> {
    let cell = |place: usize| cells.get(place).map_or("", String::as_str);
    let Written { amount, compare_at, currency } = match written(line, &cell) {
        Ok(written) => written,
        Err(finding) => {
            findings.push(finding);
            return None;
        }
    };
    let get = |name: &str| {
        let text = match name {
            attribute::AMOUNT => amount,
            attribute::COMPARE_AT => compare_at,
            attribute::CURRENCY => currency,
            attribute::SKU => cell(at::ID),
            attribute::HS => cell(at::HS),
            attribute::ORIGIN => cell(at::ORIGIN),
            attribute::WEIGHT => cell(at::WEIGHT),
            attribute::CATEGORY => cell(at::CATEGORY),
            _ => "",
        };
        (!text.is_empty()).then(|| text.to_owned())
    };
    match PriceItem::read(&get, &|_| false, config) {
        Ok(item) if item.amount.minor() > 0 => Some(item),
        Ok(item) => {
            let found = item.amount.to_string();
            findings.push(Finding::cell(line, "price", "a price of more than 0", &found));
            None
        }
        Err(problem) => {
            let names = [(attribute::AMOUNT, "price"), (attribute::COMPARE_AT, "compare_at")];
            let name = names.iter().find(|(own, _)| *own == problem.path).map(|(_, name)| *name);
            let field = name.map_or(problem.path, str::to_owned);
            findings.push(Finding { line, field, expected: problem.expected, found: problem.found });
            None
        }
    }
}
