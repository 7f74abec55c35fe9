//! Which days are holidays: a file for each country, asked for once and kept for the rest of the page view.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;

use crate::browser::app::App;
use crate::browser::errors::{self, Level};
use crate::browser::loader::{LoadError, load};
use crate::contract::error;
use crate::input::{Json, joined};
use crate::world::{Country, Holidays};

thread_local! {
    static FILES: RefCell<Vec<(Country, File)>> = const { RefCell::new(Vec::new()) };
}

/// What is known of a file.
#[derive(Clone)]
pub(super) enum File {
    /// It is on its way.
    Coming,
    /// It can't be had or used, which has been told.
    Missing,
    /// It is there.
    Here(Rc<Holidays>),
}

/// The holidays of a country; the file is asked for at the first call, and `came` is called when that has an end.
///
/// Without it not even the weekend is known, so that nothing can be promised.
pub(super) fn of(app: &App, country: Country, came: fn()) -> File {
    let find = |files: &Vec<(Country, File)>| {
        files.iter().find(|(known, _)| *known == country).map(|(_, file)| file.clone())
    };
    if let Some(file) = FILES.with_borrow(find) {
        return file;
    }
    FILES.with_borrow_mut(|files| files.push((country, File::Coming)));
    let host = app.host.clone();
    let loading = load(&host, joined(&["holidays/", country.code(), ".json"]));
    spawn_local(async move {
        let read = loading.text().await.and_then(|(text, file)| {
            let value = Json::parse(&text).map_err(|why| LoadError::new(&file, &why))?;
            let holidays = Holidays::read(&value).map_err(|why| LoadError::new(&file, &why))?;
            if holidays.country != country {
                let (expected, found) = (country.code(), holidays.country.code());
                let why = joined(&["country: expected \"", expected, "\", found \"", found, "\""]);
                return Err(LoadError::new(&file, &why));
            }
            Ok(holidays)
        });
        let file = match read {
            Ok(holidays) => File::Here(Rc::new(holidays)),
            Err(problem) => {
                errors::file(&host, error::MARKET, Level::Error, &problem);
                File::Missing
            }
        };
        FILES.with_borrow_mut(|files| {
            for known in files.iter_mut().filter(|(known, _)| *known == country) {
                known.1 = file.clone();
            }
        });
        came();
    });
    File::Coming
}

/// Those that can't be had are asked for again by the next who needs them.
pub(super) fn try_again() {
    FILES.with_borrow_mut(|files| files.retain(|(_, file)| !matches!(file, File::Missing)));
}
