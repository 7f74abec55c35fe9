//! All that is wrong: in the file, with its line, and in the products that the page describes.

use crate::config::{self, Config, Product};
use crate::input::{Json, Map, Problem, Problems};

use super::answer::{Question, Sample, item};
use super::file::place;

/// The configuration that holds, and everything in the file that can't be used, as JSON:
/// `[{"path", "expected", "found", "line", "column"}]`. `None` in place of the configuration where nothing of the file
/// can be used.
#[must_use]
pub fn findings(text: &str) -> (Option<Config>, Json) {
    let (config, problems) = match config::read(Some(text), &[]) {
        Ok((config, mut problems)) => {
            // Read by those parts of the widget alone that need them.
            let _ = config::restrictions(&config, &mut problems);
            let _ = config::add_to_cart(&config, &mut problems);
            let _ = config::adoptions(&config, &mut problems);
            let _ = config::page_cart(&config, &mut problems);
            let _ = config::catalogue(&config, &mut problems);
            (Some(config), problems)
        }
        Err(problem) => (None, Problems(vec![problem])),
    };
    let one = |problem: &Problem| {
        let mut members = Map::new();
        members.insert_texts(&[
            ("path", &problem.path),
            ("expected", &problem.expected),
            ("found", &problem.found),
        ]);
        if let Some((line, column)) = place(text, &problem.path) {
            members.insert("line", Json::Number(line.to_string()));
            members.insert("column", Json::Number(column.to_string()));
        }
        Json::Object(members)
    };
    (config, Json::Array(problems.0.iter().map(one).collect()))
}

/// What holds for each product of the page, in its order: what is wrong with it, and its customs data by all rules of the
/// file: `{"problem", "hsCode", "origin", "weightGrams", "category"}`.
#[must_use]
pub fn products(question: &Question, config: &Config) -> Json {
    let one = |sample: &Sample| {
        let mut members = Map::new();
        if let Err(why) = item(sample, config) {
            members.insert("problem", why.to_string().as_str().into());
        }
        let known = Product::of(&config.products, &sample.sku, "", &|_| false);
        let mut put = |key: &str, text: Option<String>| {
            members.insert(key, text.map_or(Json::Null, Json::String));
        };
        put("hsCode", known.hs_code.map(|code| code.digits().to_owned()));
        put("origin", known.origin.map(|country| country.code().to_owned()));
        put("weightGrams", known.weight_grams.map(|grams| grams.to_string()));
        put("category", known.category.map(|category| category.name().to_owned()));
        Json::Object(members)
    };
    Json::Array(question.products.iter().map(one).collect())
}
