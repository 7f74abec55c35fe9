//! The files of a catalogue: the index when the first SKU is asked for, then those that have a SKU of the page, a few at a
//! time. What can't be had or used is told once, and is not asked for again.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use web_sys::Element;

use crate::browser::errors::{self, Level};
use crate::browser::loader::{LoadError, load};
use crate::config::{CatalogueFile, CatalogueIndex, Problem, Problems};
use crate::contract::error;
use crate::input::joined;

use super::Catalogue;

/// So many files are on their way at a time: browsers have a few connections to a host, and what waits for one would be
/// late by the clock of the request.
const AT_ONCE: usize = 6;

/// What was asked for.
pub(super) struct Files {
    folder: String,
    index: Index,
    files: Vec<(u32, File)>,
    coming: usize,
}

enum Index {
    Unasked,
    Coming,
    Here(CatalogueIndex),
    Missing,
}

enum File {
    /// To be asked for.
    Wanted,
    Coming,
    /// Its text: read, it would take ten times the memory, and most of it nobody asks for.
    Here(Rc<String>),
    Missing,
}

impl Files {
    pub(super) fn new(folder: String) -> Self {
        Files { folder, index: Index::Unasked, files: Vec::new(), coming: 0 }
    }

    /// The text of a file, if it is here; `Err`: it will not be. Otherwise it is wanted.
    fn of(&mut self, number: u32) -> Result<Option<Rc<String>>, ()> {
        match self.files.iter().find(|(known, _)| *known == number) {
            Some((_, File::Here(text))) => Ok(Some(Rc::clone(text))),
            Some((_, File::Missing)) => Err(()),
            Some(_) => Ok(None),
            None => {
                self.files.push((number, File::Wanted));
                Ok(None)
            }
        }
    }

    fn address(&self, number: u32) -> String {
        let Index::Here(index) = &self.index else { return String::new() };
        joined(&[&*self.folder, &index.path(number)])
    }

    fn put(&mut self, number: u32, file: File) {
        if let Some(slot) = self.files.iter_mut().find(|(known, _)| *known == number) {
            slot.1 = file;
        }
    }
}

/// Sees to it that a SKU becomes known: at once where its file is here.
pub(super) fn want(catalogue: &Rc<Catalogue>, sku: &str) {
    let mut files = catalogue.files.borrow_mut();
    match &files.index {
        Index::Unasked => {
            files.index = Index::Coming;
            spawn_local(begin(Rc::clone(catalogue)));
        }
        Index::Coming => {}
        Index::Missing => drop(catalogue.goods.borrow_mut().answer(&|open| open == sku, &mut |_| None)),
        Index::Here(index) => {
            let number = index.file_of(sku);
            let found = files.of(number);
            drop(files);
            match found {
                // It was read before, and can be again.
                Ok(Some(text)) => drop(answer(catalogue, number, CatalogueFile::read(&text).ok())),
                Ok(None) => go(catalogue),
                Err(()) => drop(answer(catalogue, number, None)),
            }
        }
    }
}

/// Asks for the index.
async fn begin(catalogue: Rc<Catalogue>) {
    let file = joined(&[&*catalogue.files.borrow().folder, "index.json"]);
    match text(&catalogue, file, CatalogueIndex::read).await {
        Some((_, index)) => {
            let mut files = catalogue.files.borrow_mut();
            for sku in catalogue.goods.borrow().open() {
                // There is none yet.
                let _ = files.of(index.file_of(sku));
            }
            files.index = Index::Here(index);
        }
        None => {
            catalogue.files.borrow_mut().index = Index::Missing;
            catalogue.goods.borrow_mut().answer(&|_| true, &mut |_| None);
        }
    }
    go(&catalogue);
}

/// Asks for files that are wanted, as many as may be on their way.
fn go(catalogue: &Rc<Catalogue>) {
    if catalogue.app.is_stopped() {
        return;
    }
    let mut all = catalogue.files.borrow_mut();
    let Files { index: Index::Here(_), files, coming, .. } = &mut *all else { return };
    for (number, file) in files.iter_mut().filter(|(_, file)| matches!(file, File::Wanted)) {
        if *coming == AT_ONCE {
            return;
        }
        *coming += 1;
        *file = File::Coming;
        spawn_local(fetch(Rc::clone(catalogue), *number));
    }
}

async fn fetch(catalogue: Rc<Catalogue>, number: u32) {
    let address = catalogue.files.borrow().address(number);
    let (file, goods) = text(&catalogue, address, CatalogueFile::read)
        .await
        .map_or((File::Missing, None), |(text, goods)| (File::Here(Rc::new(text)), Some(goods)));
    {
        let mut files = catalogue.files.borrow_mut();
        files.coming -= 1;
        files.put(number, file);
    }
    let news = answer(&catalogue, number, goods);
    catalogue.tell(news);
    go(&catalogue);
}

/// The text of a file, and what was read in it. `None` where it can't be had or used, which is told.
async fn text<T>(
    catalogue: &Catalogue,
    file: String,
    read: fn(&str) -> Result<T, Problem>,
) -> Option<(String, T)> {
    let host = &catalogue.app.host;
    let came = load(host, file).text().await;
    let read = came.and_then(|(text, file)| match read(&text) {
        Ok(read) => Ok((text, read)),
        Err(why) => Err(LoadError::new(&file, &why)),
    });
    read.map_err(|problem| errors::file(host, error::CATALOGUE, Level::Warning, &problem)).ok()
}

/// Answers all who wait for a SKU of a file; without the file, that nobody knows it. Gives the elements for which there is
/// news. What can't be used is told.
fn answer(catalogue: &Catalogue, number: u32, file: Option<CatalogueFile>) -> Vec<Element> {
    let files = catalogue.files.borrow();
    let Index::Here(index) = &files.index else { return Vec::new() };
    let mut problems = Problems::default();
    let news = catalogue
        .goods
        .borrow_mut()
        .answer(&|sku| index.file_of(sku) == number, &mut |sku| file.as_ref()?.product(sku, &mut problems));
    for problem in &problems.0 {
        let problem = LoadError::new(&files.address(number), problem);
        errors::file(&catalogue.app.host, error::CATALOGUE, Level::Warning, &problem);
    }
    news
}
