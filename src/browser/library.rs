//! Files of words: asked for once, kept for the rest of the page view, laid over each other.

use std::cell::{Cell, RefCell};
use std::fmt::Display;
use std::rc::Rc;

use crate::config::Config;
use crate::contract::error;
use crate::input::{find_last, joined};
use crate::l10n::{Formatter, Layer, Words};

use super::errors::{self, Level};
use super::host::Host;
use super::intl::IntlFormatter;
use super::later;
use super::loader::{LoadError, Loading, load};
use super::refusal::{Answer, Refusal};

/// The files of a language: what every visitor reads, then those that [`later::Part`] has a bit for.
const FILES: [&str; 8] = ["landfall", "delivery", "sums", "cart", "details", "papers", "notice", "market"];

/// The files and what was made of them.
pub(super) struct Library {
    host: Host,
    config: Rc<Config>,
    files: RefCell<Vec<WordFile>>,
    /// Which of [`FILES`] are asked for beside the first: a bit for each.
    pub(super) more: Cell<u8>,
    /// Formatters of languages that the browser has no data for.
    pub(super) by_table: ByTable,
    made: RefCell<Vec<Made>>,
}

struct WordFile {
    language: String,
    layer: Layer,
    name: String,
    text: String,
}

impl WordFile {
    /// What is read of it. Of ours, the half of a line is none: it can be a message without its amount.
    fn whole(&self) -> &str {
        let cut = self.is_cut_off().then(|| find_last(&self.text, "\n").map_or(0, |last| last + 1));
        cut.map_or(&self.text, |end| self.text.get(..end).unwrap_or_default())
    }

    /// Whether it is empty, or ends within a line: an upload that failed. The merchant's own may end as they like.
    fn is_cut_off(&self) -> bool {
        self.layer == Layer::BuiltIn && !self.text.ends_with('\n')
    }
}

fn path(language: &str, name: &str) -> String {
    joined(&["locales/", language, "/", name, ".ftl"])
}

/// Formatters by the tags of their languages.
pub(super) type ByTable = Rc<RefCell<Vec<(String, Rc<dyn Formatter>)>>>;

struct Made {
    /// The tag that values are formatted by, and the languages.
    key: String,
    words: Rc<Words>,
}

/// Files that are on their way, in the order in which they are laid over each other.
pub(super) type Coming = Vec<(String, Layer, Loading)>;

impl Library {
    pub(super) fn new(host: &Host, config: Rc<Config>) -> Self {
        let (files, more, by_table, made) = Default::default();
        Library { host: host.clone(), config, files, more, by_table, made }
    }

    /// Asks for the files of these languages that are not there: the first of [`FILES`], and those that `more` has
    /// a bit for.
    pub(super) fn ask(&self, languages: &[String], more: u8) -> Coming {
        let mut coming = Coming::new();
        for language in languages {
            let mut ask = |layer, name: String| {
                if !self.files.borrow().iter().any(|file| file.name == name) {
                    coming.push((language.clone(), layer, load(&self.host, name)));
                }
            };
            // The first has the lowest bit.
            let mut wanted = more << 1 | 1;
            for name in FILES {
                if wanted & 1 == 1 {
                    ask(Layer::BuiltIn, path(language, name));
                }
                wanted >>= 1;
            }
            for own in self.config.messages.iter().filter(|file| file.language == *language) {
                ask(Layer::Merchant, own.url.clone());
            }
        }
        coming
    }

    /// Which of [`FILES`] beside the first are here in these languages: a bit for each.
    pub(super) fn here(&self, languages: &[String]) -> u8 {
        let files = self.files.borrow();
        let is_here = |name: &str| {
            let mut names = languages.iter().map(|language| path(language, name));
            names.all(|name| files.iter().any(|file| file.name == name))
        };
        // The first of the others has the lowest bit.
        FILES.iter().skip(1).rev().fold(0, |all, name| all << 1 | u8::from(is_here(name)))
    }

    /// Waits for files, and gives the words of a chain of languages. `locale` is the tag that values of the first one
    /// are formatted by.
    ///
    /// # Errors
    /// - a file can't be had. What is wrong inside one is told, and the rest of it used.
    pub(super) async fn words(
        &self,
        coming: Coming,
        languages: &[String],
        locale: &str,
    ) -> Answer<Rc<Words>> {
        let (mut came, mut missing) = (Vec::new(), None);
        for (language, layer, loading) in coming {
            match loading.text().await {
                Ok((text, name)) => came.push(WordFile { language, layer, name, text }),
                Err(why) => missing = missing.or(Some(why)),
            }
        }
        if !came.is_empty() {
            // What was made until now lacks them: two of us may be waiting for other files of one chain.
            self.made.borrow_mut().clear();
        }
        // What came stays, whatever else did not.
        self.files.borrow_mut().extend(came);
        if let Some(why) = missing {
            return Err(Refusal::of(error::LOCALE, why));
        }
        let mut key = locale.to_owned();
        for language in languages {
            key.push(' ');
            key.push_str(language);
        }
        if let Some(made) = self.made.borrow().iter().find(|made| made.key == key) {
            return Ok(Rc::clone(&made.words));
        }
        if !IntlFormatter::new(locale).is_known()
            && later::come(&self.host, later::Part::DAYS).await
            && let Some(work) = later::fill_in(&self.host, &self.by_table, languages)
        {
            work.await;
        }
        let words = Rc::new(self.make(languages, locale));
        self.made.borrow_mut().push(Made { key, words: Rc::clone(&words) });
        Ok(words)
    }

    fn make(&self, languages: &[String], locale: &str) -> Words {
        let tags: Vec<&str> = languages.iter().map(String::as_str).collect();
        let (first, locale) = (languages.first().cloned().unwrap_or_default(), locale.to_owned());
        let by_table = Rc::clone(&self.by_table);
        let mut words = Words::new(&tags, move |tag| {
            for (language, formatter) in &*by_table.borrow() {
                if language == tag {
                    return Rc::clone(formatter);
                }
            }
            Rc::new(IntlFormatter::new(if tag == first { &locale } else { tag }))
        });
        for file in self.files.borrow().iter().filter(|file| languages.contains(&file.language)) {
            let tell = |problem: &dyn Display| {
                let problem = LoadError::new(&file.name, problem);
                errors::file(&self.host, error::LOCALE, Level::Warning, &problem);
            };
            // The next language has what it lacks, so that nothing else would say it.
            if file.is_cut_off() {
                tell(&"expected a line break at the end, found none");
            }
            for problem in words.add(&file.language, file.whole(), file.layer) {
                tell(&problem);
            }
        }
        words
    }
}
