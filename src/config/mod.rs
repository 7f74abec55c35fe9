//! `landfall.json` and the `data-*` attributes of the script tag: what a merchant decides.
//!
//! [`read()`] takes both and gives a [`Config`] in which every field has a value that works, and the [`Problems`] of
//! what could not be used: the JSON path, what was found, what was expected. One bad value never costs the rest of
//! the file. Nothing here fetches, looks at a page or knows today's date.
//!
//! [`visitor`] decides from plain values which country, currency and language a visitor gets, and why;
//! [`charged_price`] is what a product costs where the shop charges in the local currency.
//!
//! Money is exact, percentages are millionths, weights are grams, ages are days.

mod adopt;
mod catalogue;
mod charged;
mod choice;
mod fields;
mod locale;
mod markets;
mod products;
mod read;
mod restrictions;
mod rounding;
mod settings;
mod shipping;
mod store;
mod tag;
mod value;
pub mod visitor;

pub use crate::input::{Problem, Problems};
pub use adopt::{Adoption, PageCart, Selectors, adoptions, page_cart};
pub use catalogue::{CatalogueFile, CatalogueIndex, MOST_FILES, catalogue, shard_of};
pub use charged::charged_price;
pub use choice::{Choice, Place};
pub use fields::nearest;
pub use locale::format_locale;
pub use markets::{Adjustment, Market, Markets, TaxDisplay};
#[cfg(feature = "tool")]
pub(crate) use products::MOST_GRAMS;
pub use products::{Product, ProductRule};
pub use read::{Config, MAX_BYTES, read};
pub use restrictions::{AddToCart, Goods, Restriction, Verdict, add_to_cart, restrictions};
pub use rounding::{Direction, RoundingRule, round_charged};
pub use settings::{Detection, LanguageFrom, Localize, MessageFile, RateAges, RatesUse};
pub use shipping::{Incoterms, Lane, PriceRow, Service, ServicePrice, ShortDays, TransitIn};
pub use store::{ChargeIn, Store};
