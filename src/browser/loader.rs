//! Files: asked for at once, awaited later, and every failure with the file's name and the reason in words.
//!
//! The shell fetches, with the one time limit of all requests. Everything comes from where the script came from.

use std::fmt;

use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

use super::host::Host;

/// The largest market or locale that is read, in bytes. The configuration has its own limit.
pub(super) const MAX_BYTES: u32 = 256 * 1024;

/// A file that is on its way.
pub(super) struct Loading {
    file: String,
    // Made at once, not when somebody waits: a refusal that nobody listens to would show up in the console.
    answer: JsFuture,
}

/// Why a file can't be used.
#[derive(Clone, Debug)]
pub(super) struct LoadError {
    /// The file, relative to the script.
    pub(super) file: String,
    /// The reason in words.
    pub(super) why: String,
}

/// Asks for a file. The request is under way when this returns.
pub(super) fn load(host: &Host, file: String) -> Loading {
    let answer = host.text(&file, MAX_BYTES);
    Loading::under_way(file, answer)
}

impl Loading {
    /// A file that the shell asked for.
    pub(super) fn under_way(file: String, promise: Promise) -> Self {
        Loading { file, answer: JsFuture::from(promise) }
    }

    /// Waits for the text, and gives it with the file's name.
    ///
    /// # Errors
    /// - no answer, a bad status, too late, too large, or a web page where a data file was expected
    pub(super) async fn text(self) -> Result<(String, String), LoadError> {
        match self.answer.await {
            Ok(text) => Ok((text.as_string().unwrap_or_default(), self.file)),
            Err(why) => Err(LoadError { file: self.file, why: words(&why) }),
        }
    }
}

impl LoadError {
    /// A file that came and can't be read.
    pub(super) fn new(file: &str, why: &dyn fmt::Display) -> Self {
        LoadError { file: file.to_owned(), why: why.to_string() }
    }
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        f.write_str(": ")?;
        f.write_str(&self.why)
    }
}

fn words(why: &JsValue) -> String {
    why.as_string().unwrap_or_else(|| "could not be fetched".to_owned())
}
