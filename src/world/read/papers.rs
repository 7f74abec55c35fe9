//! What declarations need, from a market or from the file that holds everywhere.

use crate::input::{Json, Node, Problem, Problems};

use super::super::{CustomsForm, Form, GivenBy, HandedTo, Paper, PaperRules};
use super::row::{provenance, when};

impl Paper {
    /// Reads the member `papers` of a market: a compiled file, or a rule file turned into JSON by the tool.
    ///
    /// # Errors
    /// - an unknown field, a missing or malformed value; the problem names its path
    pub fn read_all(market: &Json) -> Result<Vec<Paper>, Problem> {
        rows(market, "papers", paper)
    }
}

impl PaperRules {
    /// Reads the file that holds everywhere.
    ///
    /// # Errors
    /// - an unknown field, a missing or malformed value; the problem names its path
    pub fn read(file: &Json) -> Result<PaperRules, Problem> {
        if let Some(unknown) = Node::root(file).unknown_keys(&["papers", "forms"]).into_iter().next() {
            return Err(unknown);
        }
        Ok(PaperRules { papers: rows(file, "papers", paper)?, forms: rows(file, "forms", form)? })
    }
}

fn rows<T>(value: &Json, section: &str, read: fn(&mut Form<'_, '_>) -> T) -> Result<Vec<T>, Problem> {
    let (mut problems, mut found) = (Problems::default(), Vec::new());
    for node in Node::root(value).get(section).list_or_empty()? {
        Form::read(node, "an object", &mut problems, &mut |f| found.push(read(f)));
    }
    problems.0.into_iter().next().map_or(Ok(found), Err)
}

fn paper(f: &mut Form<'_, '_>) -> Paper {
    let by = f.required_word("by");
    Paper {
        from: provenance(f),
        when: when(f),
        by,
        // What the seller has goes on the declaration.
        to: if by == GivenBy::Recipient {
            f.word("to").unwrap_or(HandedTo::Seller)
        } else {
            HandedTo::Seller
        },
        code: f.required("code"),
        name: f.optional("name"),
    }
}

fn form(f: &mut Form<'_, '_>) -> CustomsForm {
    let row = CustomsForm {
        from: provenance(f),
        when: when(f),
        most_grams: f.whole("most_grams", 1, 1_000_000),
        forms: f.list("forms"),
    };
    if row.forms.is_empty() {
        f.wrong("forms", "a list of forms such as [\"cn22\"]");
    }
    row
}
