//! A shop's catalogue for search engines and ads, and for its own pages; tool only.
//!
//! 1. [`Catalogue`] reads products, one after another, from CSV or JSON lines; a [`Part`] of them where several processes
//!    share the work.
//! 2. A [`Feeder`] makes of them, country by country, what search engines are told: rows of a product feed, shipping
//!    details and `hreflang` lines. Prices and freights are those that the page shows: [`crate::view`] works them out.
//! 3. [`pack`] spreads what customs and taxes need over small files, so that a page loads only what it shows.
//!
//! Memory does not grow with the catalogue. What is wrong is a [`Finding`] with its line; the row is left out, the rest goes
//! on. Files, threads and the progress bar are the tool's.

mod bounds;
mod catalogue;
mod columns;
mod feeder;
mod fields;
mod finding;
mod hreflang;
mod listing;
pub mod pack;

mod part;
mod price;
mod product;
mod shipping_details;
mod shop;
mod tsv;
mod xml;

pub use catalogue::{Catalogue, CatalogueError, Form, Raw};
pub use columns::Columns;
pub use feeder::{Counts, Feeder, Listed, Made, Wanted};
pub use fields::is_gtin;
pub use finding::Finding;
pub use part::Part;
pub use shop::{Destination, Shop, Stop};
pub use tsv::COLUMNS_MADE;
