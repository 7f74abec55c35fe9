//! Which file answers which path: built files at `/`, story pages at `/story/`, examples at `/examples/`, those of the
//! comparison at `/compare/`, and the log collector, which becomes the first script of every HTML page (unless the site is served as built).

use super::http::{Request, Response};
use crate::paths::{compared_folder, examples_folder};
use std::fs;
use std::path::{Path, PathBuf};

/// The collector's own path; same origin as the page, so a policy of `script-src 'self'` lets it run.
const COLLECTOR_PATH: &str = "/__collector.js";
const COLLECTOR: &str = include_str!("../collector.js");

/// The folders that a server serves.
#[derive(Debug, Clone)]
pub struct Site {
    dist: PathBuf,
    pages: PathBuf,
    examples: PathBuf,
    compared: PathBuf,
    watched: bool,
}

impl Site {
    /// The built files at `/`, the story pages at `/story/`, built examples at `/examples/`, the pages of the
    /// comparison at `/compare/`.
    #[must_use]
    pub fn new(dist: impl Into<PathBuf>, pages: impl Into<PathBuf>) -> Self {
        let (dist, pages) = (dist.into(), pages.into());
        Self { dist, pages, examples: examples_folder(), compared: compared_folder(), watched: true }
    }

    /// The same files byte for byte as they were built: no collector in the pages, and pages compressed as well.
    #[must_use]
    pub fn as_built(self) -> Self {
        Self { watched: false, ..self }
    }

    /// The folder of the built files.
    pub(crate) fn dist(&self) -> &Path {
        &self.dist
    }

    pub(super) fn answer(&self, request: &Request) -> Response {
        if request.path == COLLECTOR_PATH {
            return Response::new(200, "text/javascript; charset=utf-8", COLLECTOR.into());
        }
        let kind = content_type(&request.path);
        let missing = || Response::new(404, kind, b"no such file".to_vec());
        let Some(file) = self.file(&request.path) else { return missing() };
        let Ok(bytes) = fs::read(&file) else { return missing() };
        let kind = content_type(&file.to_string_lossy());
        let mut response = Response::new(200, kind, bytes);
        if self.watches(&response) {
            return response;
        }
        let accepted = request.header("accept-encoding").unwrap_or_default();
        if let Some((encoding, packed)) = packed_copy(&file, accepted) {
            response.set_packed(encoding, packed);
        }
        response
    }

    /// Whether this answer gets the collector.
    pub(super) fn watches(&self, response: &Response) -> bool {
        self.watched && response.is_page()
    }

    /// The file behind a path, `None` where the path would leave its folder.
    fn file(&self, path: &str) -> Option<PathBuf> {
        let (folder, rest) =
            [("/story/", &self.pages), ("/examples/", &self.examples), ("/compare/", &self.compared)]
                .into_iter()
                .find_map(|(start, folder)| Some((folder, path.strip_prefix(start)?)))
                .unwrap_or((&self.dist, path.trim_start_matches('/')));
        if rest.split('/').any(|part| part == "..") {
            return None;
        }
        let file = folder.join(rest);
        Some(if file.is_dir() { file.join("index.html") } else { file })
    }
}

/// The compressed copy that stands beside a file, if the browser takes it: brotli first, then gzip.
fn packed_copy(file: &Path, accepted: &str) -> Option<(&'static str, Vec<u8>)> {
    [("br", "br"), ("gzip", "gz")].into_iter().find_map(|(encoding, ending)| {
        if !accepted.split(',').any(|word| word.trim() == encoding) {
            return None;
        }
        let mut copy = file.as_os_str().to_owned();
        copy.push(".");
        copy.push(ending);
        fs::read(copy).ok().map(|bytes| (encoding, bytes))
    })
}

/// Puts the collector's script right after the opening `<head …>`; a page without one stays as it is.
pub(super) fn add_collector(response: &mut Response, nonce: Option<&str>) {
    let nonce = nonce.map(|nonce| format!(" nonce=\"{nonce}\"")).unwrap_or_default();
    let script = format!("<script src=\"{COLLECTOR_PATH}\"{nonce}></script>");
    let text = String::from_utf8_lossy(&response.plain_body).into_owned();
    let Some((before, tail)) = text.split_once("<head") else { return };
    let Some((attributes, after)) = tail.split_once('>') else { return };
    response.set_plain_body(format!("{before}<head{attributes}>{script}{after}").into_bytes());
}

/// The content type by file ending; a folder's path means its HTML page.
fn content_type(path: &str) -> &'static str {
    match path.rsplit_once('.').map(|(_, ending)| ending) {
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("json") => "application/json",
        Some("css") => "text/css; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("ftl" | "txt") => "text/plain; charset=utf-8",
        Some("html") => "text/html; charset=utf-8",
        Some(_) if !path.ends_with('/') => "application/octet-stream",
        _ => "text/html; charset=utf-8",
    }
}
