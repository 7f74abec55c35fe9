//! A catalogue spread over small files, so that a page loads what customs and taxes need only for what it shows.
//!
//! ```text
//! catalogue/index.json                    {"version": "3f0c…", "shards": 4096, "products": 1000000}
//! catalogue/3f0c…/0.json … 4095.json      {"tee": {"hsCode": "610910", "origin": "PT", "weightGrams": 180}, …}
//! ```
//!
//! A SKU stands in the file whose number [`shard_of`] gives: FNV-1a of its UTF-8 bytes, 32 bits, both halves laid over
//! each other, of which the number is the highest bits. `version` names what the files say: a folder never changes, may be
//! cached for good, and a page that read the index before it was replaced still finds its files. Members are named as in a
//! request's items; what is not known is left out.
//!
//! A page whose configuration names the folder reads them: `crate::config::catalogue` is the reader, and the widget asks
//! for the index once and then for the files of the SKUs that it shows. There the page's own attributes win, then what
//! stands here, then the merchant's product rules: as in feeds, where those are laid under each row.

use std::collections::BTreeMap;
use std::io::Read;

use serde_json::{Map, Value};

use crate::config::{Config, MOST_FILES, MOST_GRAMS};
use crate::contract::attribute;
use crate::quote::Category;
use crate::view::PriceItem;

use super::catalogue::{Catalogue, CatalogueError, Form, Raw};
use super::columns::Columns;
use super::fields::{FIELDS, Rule, at};
use super::finding::Finding;

pub use crate::config::shard_of;

/// Products that a file should have about: some kilobytes, compressed.
const IN_A_FILE: u64 = 200;

/// One product as it stands in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    /// The line of the catalogue.
    pub line: u64,
    /// The merchant's name for it.
    pub sku: String,
    /// What is known of it: a JSON object.
    pub known: Map<String, Value>,
}

/// Begins to read a catalogue of which only the SKU is needed.
///
/// # Errors
/// - the file can't be read, or its heading has no column `id` or `sku`
pub fn open<R: Read>(input: R, form: Form) -> Result<Catalogue<R>, CatalogueError> {
    Catalogue::begin(input, form, None, &|heading| Columns::with(heading, &|field| field.name == "id"))
}

/// What a row says, completed by the merchant's product rules. `None`: nothing that a page could use.
///
/// # Errors
/// - the row has no SKU, or a value can't be used
pub fn facts(raw: &Raw, columns: &Columns, config: &Config) -> Result<Option<Facts>, Finding> {
    let (line, cells) = columns.texts(raw)?;
    let cell = |place: usize| cells.get(place).map_or("", String::as_str);
    let sku = cell(at::ID);
    let longest = FIELDS.get(at::ID).map_or(Rule::Ours, |field| field.rule);
    if sku.is_empty() {
        return Err(Finding::cell(line, "id", "a text", ""));
    }
    if let Some(expected) = longest.refuses(sku) {
        return Err(Finding::cell(line, "id", expected, sku));
    }
    let get = |name: &str| {
        let text = match name {
            // A price element has one; here nobody asks for it.
            attribute::AMOUNT => "0",
            attribute::CURRENCY => "EUR",
            attribute::SKU => sku,
            attribute::HS => cell(at::HS),
            attribute::ORIGIN => cell(at::ORIGIN),
            attribute::WEIGHT => cell(at::WEIGHT),
            attribute::CATEGORY => cell(at::CATEGORY),
            _ => "",
        };
        (!text.is_empty()).then(|| text.to_owned())
    };
    let item = PriceItem::read(&get, &|_| false, config).map_err(|problem| Finding {
        line,
        field: problem.path,
        expected: problem.expected,
        found: problem.found,
    })?;
    let product = item.product;
    // A page that reads the file refuses more.
    if product.weight_grams.is_some_and(|grams| grams > MOST_GRAMS) {
        let expected = format!("a whole number of grams, at most {MOST_GRAMS}");
        return Err(Finding::cell(line, "weight", expected, cell(at::WEIGHT)));
    }
    let mut known = Map::new();
    let mut add = |name: &str, value: Option<Value>| {
        if let Some(value) = value {
            known.insert(name.to_owned(), value);
        }
    };
    add("hsCode", product.hs_code.map(|code| code.digits().into()));
    add("origin", product.origin.map(|country| country.code().into()));
    add("weightGrams", product.weight_grams.map(Value::from));
    add(
        "category",
        product.category.filter(|kind| *kind != Category::Standard).map(|kind| kind.name().into()),
    );
    Ok((!known.is_empty()).then(|| Facts { line, sku: sku.to_owned(), known }))
}

/// The number of files for so many products: a power of two.
///
/// ```
/// use landfall::feed::pack::shards_for;
/// assert_eq!((shards_for(3), shards_for(201), shards_for(1_000_000)), (1, 2, 8192));
/// ```
#[must_use]
pub fn shards_for(products: u64) -> u32 {
    let files = u32::try_from(products.div_ceil(IN_A_FILE)).unwrap_or(u32::MAX);
    files.max(1).checked_next_power_of_two().unwrap_or(MOST_FILES).min(MOST_FILES)
}

/// The text of a file: its products by SKU. Of two with one SKU the first of the catalogue holds; the others are findings.
pub fn shard(all: Vec<Facts>, findings: &mut Vec<Finding>) -> String {
    let mut by_sku: BTreeMap<String, Facts> = BTreeMap::new();
    for facts in all {
        match by_sku.get(&facts.sku) {
            Some(first) => {
                let expected = format!("each SKU once; line {} has it", first.line);
                findings.push(Finding::cell(facts.line, "id", expected, &facts.sku));
            }
            None => {
                by_sku.insert(facts.sku.clone(), facts);
            }
        }
    }
    let members = by_sku.into_iter().map(|(sku, facts)| (sku, Value::Object(facts.known)));
    let mut text = Value::Object(members.collect()).to_string();
    text.push('\n');
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn skus_that_count_up_spread_evenly() {
        let mut counts = vec![0u32; 256];
        for n in 0..51_200 {
            counts[shard_of(&format!("SKU-{n}"), 256) as usize] += 1;
        }
        let (least, most) = (counts.iter().min().unwrap(), counts.iter().max().unwrap());
        assert!(*least > 120 && *most < 300, "200 each: {least} to {most}");
    }

    #[test]
    fn more_files_split_each_file_and_move_nothing_else() {
        for n in 0..1000 {
            let sku = format!("p{n}");
            assert_eq!(shard_of(&sku, 16), shard_of(&sku, 4096) >> 8, "{sku}");
        }
    }
}
