//! What the studio page asks: how a shop looks from every country, and how its `landfall.json` is changed without loss.
//!
//! The page holds one text, the file as its author wrote it. A field that changes is one edit of that text ([`put`]);
//! everything else in it stays byte for byte. Prices are asked for as the widget asks for them, with the same functions
//! of `view`, `quote` and `delivery`, so that a cell of the page's matrix is what a visitor sees.
//!
//! | file | its one job |
//! |---|---|
//! | `file` | edits of the text, and the line on which a path stands |
//! | `findings` | all that is wrong in the file and in the page's products |
//! | `stock` | rules, rates and holidays that were handed in so far |
//! | `answer` | a country: grade, service, days, and what each product costs at the door there |
//! | `explain` | one cell: the working, with rules, dates and sources |
//! | `door` | the functions that JavaScript calls; a wasm of its own, which only `studio.html` loads |

mod answer;
#[cfg(all(target_arch = "wasm32", feature = "studio"))]
mod door;
mod explain;
mod file;
mod findings;
mod stock;
#[cfg(test)]
mod tests;

pub use answer::{Question, Sample, country};
pub use explain::explain;
pub use file::{place, put, put_fact};
pub use findings::{findings, products};
pub use stock::Stock;
