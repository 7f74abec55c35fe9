//! The packed catalogue: where it stands, which of its files has a SKU, what a file says of one.
//!
//! `landfall pack` writes it, and the room of feeds documents its files. Few pages have one, so the key `catalogue` is read
//! from [`Config::written`](super::Config) when somebody asks. What stands in the files came over the network: a text that
//! is no such file, or a value that can't be used, is a [`Problem`], and no SKU is ever a part of an address.
//!
//! Weights are grams.

use crate::input::{Json, Node, Problem, Problems, joined};
use crate::world::Category;

use super::products::{Product, grams, hs_code};
use super::read::{Config, parse};
use super::value;

/// Bits of a folded hash.
const BITS: u32 = 16;
/// The most files that a catalogue has.
pub const MOST_FILES: u32 = 1 << BITS;

/// What a packed catalogue says of itself: its `index.json`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CatalogueIndex {
    /// The folder of the files, inside that of the index.
    pub version: String,
    /// How many files there are: a power of two.
    pub files: u32,
}

/// Where the packed catalogue stands: the address of its folder with a slash at the end. `None` where the configuration
/// names none that can be used.
pub fn catalogue(config: &Config, problems: &mut Problems) -> Option<String> {
    let node = Node::root(&config.written).optional("catalogue")?;
    let mut folder = problems.take(value::parsed(&node, EXPECTED, &address))?;
    if !folder.ends_with('/') {
        folder.push('/');
    }
    Some(folder)
}

const EXPECTED: &str = "the address of the folder that `landfall pack` wrote, such as \"/catalogue/\"";

/// A file is no folder, and behind a query nothing could be added.
fn address(text: &str) -> Option<String> {
    let text = text.trim();
    let is_folder = !text.is_empty() && !text.ends_with(".json") && !text.contains(['?', '#']);
    is_folder.then(|| text.to_owned())
}

impl CatalogueIndex {
    /// Reads an `index.json`.
    ///
    /// # Errors
    /// - the text is no such index: a version is up to 64 letters and digits, and becomes a part of addresses
    pub fn read(text: &str) -> Result<Self, Problem> {
        let value = parse(text)?;
        let root = Node::root(&value);
        let plain = |text: &str| {
            let fine = (1..=64).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric());
            fine.then(|| text.to_owned())
        };
        let version = value::parsed(&root.get("version"), "a version of letters and digits", &plain)?;
        let shards = root.get("shards");
        let files = value::count(&shards, MOST_FILES)?;
        if !files.is_power_of_two() {
            return Err(shards.problem("a power of two"));
        }
        Ok(CatalogueIndex { version, files })
    }

    /// The number of the file that has a SKU.
    #[must_use]
    pub fn file_of(&self, sku: &str) -> u32 {
        shard_of(sku, self.files)
    }

    /// Where a file stands inside the catalogue's folder: `3f0c…/84.json`.
    #[must_use]
    pub fn path(&self, file: u32) -> String {
        joined(&[&self.version, "/", &file.to_string(), ".json"])
    }
}

/// The products of one file, by SKU.
#[derive(Clone, Debug)]
pub struct CatalogueFile(Json);

impl CatalogueFile {
    /// Reads a file.
    ///
    /// # Errors
    /// - the text is no JSON object; it may have been cut off on its way
    pub fn read(text: &str) -> Result<Self, Problem> {
        parse(text).map(CatalogueFile)
    }

    /// What it says of a SKU; `None` where it does not have it. What can't be used is a problem, and the rest holds. A
    /// member that a newer tool writes is none.
    #[must_use]
    pub fn product(&self, sku: &str, problems: &mut Problems) -> Option<Product> {
        let node = Node::at(self.0.get(sku)?, sku);
        if node.value().as_object().is_none() {
            problems.0.push(node.problem("an object"));
            return None;
        }
        let category = node.optional("category").and_then(|node| problems.take(node.word(Category::WORDS)));
        Some(Product {
            hs_code: node.optional("hsCode").and_then(|node| problems.take(hs_code(&node))),
            origin: node.optional("origin").and_then(|node| problems.take(value::country(&node))),
            weight_grams: node.optional("weightGrams").and_then(|node| problems.take(grams(&node))),
            category: category.and_then(|place| Category::ALL.get(place)).copied(),
            dangerous: false,
        })
    }
}

/// The file that a SKU stands in, of so many: a power of two up to [`MOST_FILES`]. FNV-1a of its UTF-8 bytes, 32 bits, both
/// halves laid over each other, of which the number is the highest bits.
///
/// ```
/// use landfall::config::shard_of;
/// assert_eq!((shard_of("tee", 1), shard_of("tee", 256), shard_of("tee", 65_536)), (0, 84, 21_620));
/// ```
#[must_use]
pub fn shard_of(sku: &str, shards: u32) -> u32 {
    let of_text = |hash: u32, byte: u8| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    let hash = sku.bytes().fold(0x811c_9dc5_u32, of_text);
    let folded = (hash ^ (hash >> BITS)) & 0xffff;
    let bits = shards.max(1).ilog2().min(BITS);
    folded >> (BITS - bits)
}
