//! One cell of the matrix: its whole answer, with the rules, dates and sources behind it.

use crate::config::Config;
use crate::contract::note;
use crate::input::{Json, Map};
use crate::quote::quote;
use crate::world::Country;

use super::answer::{Asked, Question};
use super::stock::Stock;

/// `{"request", "quote", "notes"}`: the engine's question and answer as they are published, and what each note means.
/// `null` where there is no answer.
#[must_use]
pub fn explain(
    stock: &Stock,
    config: &Config,
    question: &Question,
    country: Country,
    product: usize,
) -> Json {
    let asked = Asked::of(stock, config, question, country);
    let request = question.products.get(product).and_then(|sample| asked.request(sample));
    let Some(request) = request else { return Json::Null };
    let Ok(quote) = quote(stock.world(), &request) else { return Json::Null };
    let meaning =
        |code: &str| note::ALL.iter().find(|known| known.name == code).map_or("", |known| known.about);
    let notes = quote.notes.iter().map(|note| Json::from(meaning(&note.code))).collect();
    let mut out = Map::new();
    out.insert("request", request.to_json());
    out.insert("quote", quote.to_json());
    out.insert("notes", Json::Array(notes));
    Json::Object(out)
}
