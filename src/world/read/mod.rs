//! Reading a market from JSON: a compiled file, or a rule file turned into JSON by the tool.
//!
//! `row` has what every row shares; the other files read the sections of a market by subject.

mod duty;
#[cfg(feature = "tool")]
mod papers;
mod places;
mod row;
mod tariff;
mod tax;

use crate::input::{Json, Node, Problem, Problems};

use super::{Form, Market};

impl Market {
    /// Reads a market. The first thing that is not understood is an error: a rule that is not understood must never
    /// be left out silently, since the answer without it would be wrong.
    ///
    /// # Errors
    /// - the file is of another format
    /// - an unknown field, a missing or malformed value; the problem names its path
    pub fn read(value: &Json) -> Result<Market, Problem> {
        let mut problems = Problems::default();
        let mut found = None;
        Form::read(Node::root(value), "an object", &mut problems, &mut |f| found = Some(market(f)));
        match (found, problems.0.into_iter().next()) {
            (Some(market), None) => Ok(market),
            (_, Some(problem)) => Err(problem),
            // What is no object is a problem.
            (None, None) => Err(Node::root(value).problem("an object")),
        }
    }
}

fn market(f: &mut Form<'_, '_>) -> Market {
    f.format();
    // For authors, and for who loads the file.
    for key in ["data", "languages", "name", "facts", "papers"] {
        f.pass(key);
    }
    Market {
        country: f.required("country"),
        currency: f.required("currency"),
        grade: f.required_word("grade"),
        tax_display: f.required_word("tax_display"),
        union: places::union(f, "union"),
        goods_union: places::union(f, "goods_union"),
        default_region: f.optional("default_region"),
        regions: f.rows("regions", places::region),
        territories: f.rows("territories", places::territory),
        valuation: f.rows("valuation", duty::valuation),
        duty: f.rows("duty", duty::duty),
        measures: f.rows("measures", duty::measure),
        tax: f.rows("tax", tax::tax),
        schemes: f.rows("schemes", tax::scheme),
        levies: f.rows("levies", tax::levy),
        rounding: f.rows("rounding", tax::rounding),
        waivers: f.rows("waivers", tax::waiver),
        special: f.rows("special", tax::special),
        tariff: tariff::tariff(f),
        preferences: f.rows("preferences", duty::preference),
    }
}
