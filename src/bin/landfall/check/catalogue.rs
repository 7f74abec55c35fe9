//! The packed catalogue: whether its files are there, and what they say of a SKU.

use std::path::PathBuf;

use landfall::config::{CatalogueFile, CatalogueIndex, Config, Problems, Product, catalogue};

use super::finding::{Finding, Severity};
use super::shop::Shop;

/// The longest file that a page reads.
const MOST_BYTES: u64 = 256 * 1024;

/// A catalogue whose index is here.
pub(super) struct Packed {
    folder: PathBuf,
    index: CatalogueIndex,
}

impl Packed {
    /// Reads the index, where the configuration names a catalogue. `None` also where it can't be read, which is told.
    pub(super) fn open(shop: &Shop, config: &Config, findings: &mut Vec<Finding>) -> Option<Packed> {
        let mut say = |severity, code, message: String| {
            findings.push(Finding::new(severity, code, &shop.name, "catalogue", message));
        };
        let address = catalogue(config, &mut Problems::default())?;
        let Some(folder) = shop.path(&address) else {
            let message = format!("{address:?} stands on another server and was not looked at");
            say(Severity::Note, "catalogue-elsewhere", message);
            return None;
        };
        let file = folder.join("index.json");
        let name = file.display();
        let read = std::fs::read_to_string(&file).map_err(|why| why.to_string());
        let index = read.and_then(|text| CatalogueIndex::read(&text).map_err(|why| why.to_string()));
        match index {
            Ok(index) => Some(Packed { folder, index }),
            Err(why) => {
                let message = format!(
                    "{address:?} was looked for at {name}: {why}; relative addresses begin beside the script (--root names \
                     the folder that the site begins in), and `landfall pack` writes the files"
                );
                say(Severity::Error, "catalogue-file", message);
                None
            }
        }
    }

    /// Whether every file is there that the index promises, and none is too long for a page.
    pub(super) fn check(&self, shop: &Shop, findings: &mut Vec<Finding>) {
        let mut say = |message: String| {
            findings.push(Finding::new(Severity::Error, "catalogue-file", &shop.name, "catalogue", message));
        };
        let path = |number: u32| self.folder.join(self.index.path(number));
        let size = |number: &u32| std::fs::metadata(path(*number)).ok().map(|file| file.len());
        let missing: Vec<u32> = (0..self.index.files).filter(|number| size(number).is_none()).collect();
        if let Some(first) = missing.first() {
            let (count, all) = (missing.len(), self.index.files);
            say(format!(
                "{count} of {all} files are missing, the first at {}; upload the folder that `landfall pack` wrote as a whole",
                path(*first).display()
            ));
        }
        let long = |number: &u32| size(number).is_some_and(|size| size > MOST_BYTES);
        if let Some(number) = (0..self.index.files).find(long) {
            say(format!(
                "{} is longer than the {MOST_BYTES} bytes that a page reads; leave --shards out, or name a larger number",
                path(number).display()
            ));
        }
    }

    /// What the catalogue says of a SKU.
    pub(super) fn product(&self, sku: &str) -> Option<Product> {
        let file = self.folder.join(self.index.path(self.index.file_of(sku)));
        let text = std::fs::read_to_string(file).ok()?;
        CatalogueFile::read(&text).ok()?.product(sku, &mut Problems::default())
    }
}
