//! What is made of a catalogue: for each batch of rows, a piece of each file.

use crate::config::Config;
use crate::world::Country;

use super::catalogue::Raw;
use super::columns::Columns;
use super::finding::Finding;
use super::listing::names_country;
use super::product::Product;
use super::shop::{Destination, Listing, Shop};
use super::tsv::Around;
use super::{hreflang, shipping_details, tsv, xml};

/// What is made.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// A product feed for each country, as a table with tabs.
    pub table: bool,
    /// A product feed for each country, as RSS: the address of the shop.
    pub rss: Option<String>,
    /// Shipping details for the structured data of each product.
    pub shipping_details: bool,
    /// `hreflang` lines: the language of the pages.
    pub language: Option<String>,
}

/// What became of the rows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Rows read.
    pub rows: u64,
    /// Rows that were left out because something in them is wrong.
    pub refused: u64,
    /// By country, in the order of the destinations.
    pub countries: Vec<Listed>,
}

/// What became of the products in one country.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Listed {
    /// Products listed.
    pub listed: u64,
    /// Products that a restriction keeps out, or that no service brings there.
    pub excluded: u64,
    /// Products whose price there is not known.
    pub without_price: u64,
    /// Products listed without a tax that nobody knows.
    pub without_tax: u64,
}

/// What was made of a batch.
#[derive(Clone, Debug, Default)]
pub struct Made {
    /// A piece of each file, in the order of [`Feeder::names`].
    pub files: Vec<Vec<u8>>,
    /// What was wrong, by line.
    pub findings: Vec<Finding>,
    /// What became of the rows.
    pub counts: Counts,
}

/// Makes listings for one thread.
pub struct Feeder<'a> {
    shop: Shop<'a>,
    config: &'a Config,
    wanted: &'a Wanted,
    columns: &'a Columns,
    destinations: Vec<Destination>,
}

/// A file that is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum File {
    Table(Country),
    Rss(Country),
    ShippingDetails,
    Hreflang,
}

impl Counts {
    /// Adds those of another batch.
    pub fn add(&mut self, other: &Counts) {
        self.rows += other.rows;
        self.refused += other.refused;
        self.countries.resize(self.countries.len().max(other.countries.len()), Listed::default());
        for (own, more) in self.countries.iter_mut().zip(&other.countries) {
            own.listed += more.listed;
            own.excluded += more.excluded;
            own.without_price += more.without_price;
            own.without_tax += more.without_tax;
        }
    }
}

impl Wanted {
    /// Whether a text can be the language of pages: `en`, `zh-Hant`; the country comes from the destination.
    #[must_use]
    pub fn is_language(text: &str) -> bool {
        hreflang::is_language(text)
    }
}

impl<'a> Feeder<'a> {
    /// A feeder for countries, in this order.
    #[must_use]
    pub fn new(
        config: &'a Config,
        shop: Shop<'a>,
        to: &[Country],
        wanted: &'a Wanted,
        columns: &'a Columns,
    ) -> Self {
        let destinations = to.iter().map(|country| shop.destination(*country)).collect();
        Feeder { shop, config, wanted, columns, destinations }
    }

    /// The countries.
    #[must_use]
    pub fn destinations(&self) -> &[Destination] {
        &self.destinations
    }

    fn files(&self) -> Vec<File> {
        let open =
            || self.destinations.iter().filter(|there| there.stop.is_none()).map(|there| there.country);
        let mut files = Vec::new();
        if self.wanted.table {
            files.extend(open().map(File::Table));
        }
        if self.wanted.rss.is_some() {
            files.extend(open().map(File::Rss));
        }
        if self.wanted.shipping_details {
            files.push(File::ShippingDetails);
        }
        if self.wanted.language.is_some() {
            files.push(File::Hreflang);
        }
        files
    }

    /// The names of the files.
    #[must_use]
    pub fn names(&self) -> Vec<String> {
        let name = |file: &File| match file {
            File::Table(country) => format!("products-{}.tsv", country.code()),
            File::Rss(country) => format!("products-{}.xml", country.code()),
            File::ShippingDetails => "shipping-details.jsonl".to_owned(),
            File::Hreflang => "hreflang.jsonl".to_owned(),
        };
        self.files().iter().map(name).collect()
    }

    /// What the files begin with.
    #[must_use]
    pub fn begin(&self) -> Vec<Vec<u8>> {
        let site = self.wanted.rss.as_deref().unwrap_or_default();
        let begin = |file: &File| match file {
            File::Table(_) => tsv::heading(self.columns),
            File::Rss(country) => xml::heading(site, *country),
            File::ShippingDetails | File::Hreflang => Vec::new(),
        };
        self.files().iter().map(begin).collect()
    }

    /// What the files end with.
    #[must_use]
    pub fn end(&self) -> Vec<Vec<u8>> {
        let end = |file: &File| match file {
            File::Rss(_) => xml::END.as_bytes().to_vec(),
            _ => Vec::new(),
        };
        self.files().iter().map(end).collect()
    }

    /// The pieces of the files for a batch of rows.
    #[must_use]
    pub fn make(&self, rows: &[Raw]) -> Made {
        let files = self.files();
        let mut made = Made { files: vec![Vec::new(); files.len()], ..Made::default() };
        made.counts.countries = vec![Listed::default(); self.destinations.len()];
        for raw in rows {
            made.counts.rows += 1;
            let product = Product::read(raw, self.columns, self.config, &mut made.findings);
            let product = product.filter(|product| self.link_is_free(product, &mut made.findings));
            match product {
                Some(product) => self.add(&product, &files, &mut made),
                None => made.counts.refused += 1,
            }
        }
        made
    }

    /// Whether the address leaves the country open.
    fn link_is_free(&self, product: &Product, findings: &mut Vec<Finding>) -> bool {
        let (link, parameter) = (product.text(super::fields::at::LINK), &self.config.detection.url);
        if names_country(link, parameter) {
            let expected = format!("an address without {parameter}=: each country's feed adds its own");
            findings.push(Finding::cell(product.line, "link", expected, link));
            return false;
        }
        true
    }

    fn add(&self, product: &Product, files: &[File], made: &mut Made) {
        let (mut listings, mut excluded) = (Vec::new(), Vec::new());
        for (there, counts) in self.destinations.iter().zip(&mut made.counts.countries) {
            if self.shop.is_excluded(product, there) {
                excluded.push(there.country);
                counts.excluded += 1;
            } else if there.stop.is_some() {
                counts.without_price += 1;
            } else if let Some(listing) = self.shop.listing(product, there) {
                counts.listed += 1;
                counts.without_tax += u64::from(!listing.price.tax_is_known);
                listings.push(listing);
            } else {
                counts.without_price += 1;
                let (from, to) = (product.item.amount.currency(), there.currency);
                let to = to.map_or("the product's own currency".to_owned(), |to| to.code().to_owned());
                let field = format!("price in {}", there.country.code());
                let expected = format!("an exchange rate from {} to {to}", from.code());
                let found = "none in rates.json that may be used".to_owned();
                made.findings.push(Finding { line: product.line, field, expected, found });
            }
        }
        let around = Around {
            columns: self.columns,
            parameter: &self.config.detection.url,
            ships_from: self.config.store.country.map(Country::whole),
        };
        let of =
            |country: &Country| listings.iter().find(|listing: &&Listing<'_>| listing.country == *country);
        for (file, out) in files.iter().zip(&mut made.files) {
            match file {
                File::Table(country) => {
                    if let Some(listing) = of(country) {
                        tsv::row(out, product, listing, &excluded, &around);
                    }
                }
                File::Rss(country) => {
                    if let Some(listing) = of(country) {
                        xml::item(out, product, listing, &excluded, &around);
                    }
                }
                File::ShippingDetails => shipping_details::line(out, product, &listings, &excluded),
                File::Hreflang => {
                    let countries: Vec<Country> = listings.iter().map(|listing| listing.country).collect();
                    let language = self.wanted.language.as_deref().unwrap_or_default();
                    out.extend(hreflang::line(product, &countries, language, around.parameter));
                }
            }
        }
    }
}
