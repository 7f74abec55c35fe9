//! Formatting by tables of CLDR's where the browser has no data for a language.

use std::rc::Rc;

use crate::browser::errors::{self, Level};
use crate::browser::host::Host;
use crate::browser::intl::IntlFormatter;
use crate::browser::library::ByTable;
use crate::browser::loader::{LoadError, load};
use crate::contract::error;
use crate::input::joined;
use crate::l10n::{TABLES, TableFormatter};

use super::doors::Completing;

/// Fetches the tables of these languages; one that can't be had is told, and its values are printed plainly.
pub(super) fn fill_in(host: &Host, by_table: &ByTable, languages: &[String]) -> Option<Completing> {
    let is_here = |tag: &str| by_table.borrow().iter().any(|(known, _)| known == tag);
    let language = languages.iter().find(|tag| TABLES.contains(&tag.as_str()) && !is_here(tag))?.clone();
    let (host, by_table) = (host.clone(), Rc::clone(by_table));
    Some(Box::pin(async move {
        let came = load(&host, joined(&["intl/", &language, ".json"])).text().await;
        // Plural forms are the browser's: it has those of every language.
        let plurals = Rc::new(IntlFormatter::new(&language));
        let made = came.and_then(|(text, name)| {
            let made = TableFormatter::try_new(&language, &text, plurals);
            made.map_err(|why| LoadError::new(&name, &why))
        });
        match made {
            Ok(formatter) => by_table.borrow_mut().push((language, Rc::new(formatter))),
            Err(problem) => errors::file(&host, error::LOCALE, Level::Warning, &problem),
        }
    }))
}
