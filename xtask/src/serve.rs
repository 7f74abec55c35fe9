//! A static server on 127.0.0.1: what any static host does with `dist/`, for looking and for tests.
//!
//! It picks the compressed copies by `Accept-Encoding`, lets browsers keep what carries a hash or a version in its
//! name, and has them ask again for everything else.

use std::fs;
use std::io::Cursor;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;

use anyhow::{Result, anyhow, bail};
use clap::Args;
use tiny_http::{Header, Request, Response, Server};

use crate::build::short_hash;
use crate::project::Project;

/// Requests answered at once: more than a browser opens to one host.
const WORKERS: usize = 8;
const FOREVER: &str = "public, max-age=31536000, immutable";
const ASK_AGAIN: &str = "no-cache";

/// Where and what to serve.
#[derive(Args)]
pub(crate) struct Options {
    /// Port on 127.0.0.1; 0 takes a free one
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// The folder to serve [default: dist]
    #[arg(long)]
    dist: Option<PathBuf>,
}

/// Serves until it is stopped.
///
/// # Errors
/// - there is nothing built, or the port is taken
pub(crate) fn run(project: &Project, options: &Options) -> Result<()> {
    let dist = options.dist.clone().unwrap_or_else(|| project.dist());
    let serving = start(&dist, options.port)?;
    println!("{} on {}", dist.display(), serving.address());
    serving.wait()
}

/// A server that runs.
pub(crate) struct Serving {
    port: u16,
    workers: Vec<thread::JoinHandle<()>>,
}

impl Serving {
    /// `http://127.0.0.1:<port>/`
    pub(crate) fn address(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }

    /// Waits for the end of the server.
    ///
    /// # Errors
    /// - a worker gave up
    pub(crate) fn wait(self) -> Result<()> {
        for worker in self.workers {
            worker.join().map_err(|_| anyhow!("a worker of the server gave up"))?;
        }
        Ok(())
    }
}

/// Starts serving a folder.
///
/// # Errors
/// - the folder is not there, or the port is taken
pub(crate) fn start(dist: &Path, port: u16) -> Result<Serving> {
    if !dist.is_dir() {
        bail!("{} is not there; `cargo xtask build` makes it", dist.display());
    }
    let server = Server::http(("127.0.0.1", port)).map_err(|error| {
        anyhow!("could not listen on 127.0.0.1:{port}: {error}; another port: `--port 0`")
    })?;
    let port = server.server_addr().to_ip().map_or(port, |address| address.port());
    let (server, dist) = (Arc::new(server), Arc::new(dist.to_path_buf()));
    let workers = (0..WORKERS)
        .map(|_| {
            let (server, dist) = (Arc::clone(&server), Arc::clone(&dist));
            thread::spawn(move || {
                while let Ok(request) = server.recv() {
                    reply(request, &dist);
                }
            })
        })
        .collect();
    Ok(Serving { port, workers })
}

fn reply(request: Request, dist: &Path) {
    let wanted = |name: &'static str| {
        let header = request.headers().iter().find(|header| header.field.equiv(name));
        header.map_or("", |header| header.value.as_str()).to_owned()
    };
    let answer = answer(dist, request.url(), &wanted("Accept-Encoding"), &wanted("If-None-Match"));
    let mut response = Response::new(answer.code.into(), Vec::new(), Cursor::new(Vec::new()), Some(0), None)
        .with_chunked_threshold(usize::MAX);
    for (name, value) in &answer.headers {
        if let Ok(header) = Header::from_bytes(name.as_bytes(), value.as_bytes()) {
            response.add_header(header);
        }
    }
    let length = answer.body.len();
    // A browser that went away is no fault of ours.
    let _ = request.respond(response.with_data(Cursor::new(answer.body), Some(length)));
}

/// What goes back for one request.
#[derive(Debug)]
struct Answer {
    code: u16,
    headers: Vec<(&'static str, String)>,
    body: Vec<u8>,
}

impl Answer {
    fn text(code: u16, text: &str) -> Self {
        let headers = vec![("Content-Type", "text/plain; charset=utf-8".to_owned())];
        Self { code, headers, body: text.as_bytes().to_vec() }
    }

    #[cfg(test)]
    fn header(&self, name: &str) -> &str {
        self.headers.iter().find(|(key, _)| *key == name).map_or("", |(_, value)| value)
    }
}

/// The answer for a URL of the server.
fn answer(dist: &Path, url: &str, encodings: &str, known: &str) -> Answer {
    let (path, query) = url.split_once('?').map_or((url, None), |(path, query)| (path, Some(query)));
    let Some(file) = file_of(dist, path) else { return Answer::text(404, "not found\n") };
    if file.is_dir() {
        let query = query.map_or(String::new(), |query| format!("?{query}"));
        let mut answer = Answer::text(301, "");
        answer.headers.push(("Location", format!("{path}/{query}")));
        return answer;
    }
    let (bytes, encoding) = match read_copy(&file, encodings) {
        Some((bytes, encoding)) => (bytes, Some(encoding)),
        None => match fs::read(&file) {
            Ok(bytes) => (bytes, None),
            Err(_) => return Answer::text(404, "not found\n"),
        },
    };
    let name = file.file_name().map_or(String::new(), |name| name.to_string_lossy().into_owned());
    let tag = format!("\"{}\"", short_hash(&bytes));
    let mut headers = vec![
        ("Content-Type", content_type(&name).to_owned()),
        ("Cache-Control", if never_changes(&name) { FOREVER } else { ASK_AGAIN }.to_owned()),
        ("ETag", tag.clone()),
        ("Vary", "Accept-Encoding".to_owned()),
        // As a host does that shops on other origins load the widget from.
        ("Access-Control-Allow-Origin", "*".to_owned()),
        ("X-Content-Type-Options", "nosniff".to_owned()),
    ];
    if let Some(encoding) = encoding {
        headers.push(("Content-Encoding", encoding.to_owned()));
    }
    if known == tag {
        return Answer { code: 304, headers, body: Vec::new() };
    }
    Answer { code: 200, headers, body: bytes }
}

/// The file for a path, `index.html` for a folder with a slash, the folder itself for one without.
/// Nothing outside the folder and nothing whose name begins with a dot.
fn file_of(dist: &Path, path: &str) -> Option<PathBuf> {
    let decoded = percent_decoded(path)?;
    let relative = decoded.strip_prefix('/')?;
    let mut file = dist.to_path_buf();
    for part in relative.split('/').filter(|part| !part.is_empty()) {
        if part.starts_with('.') || part.contains(['\\', '\0']) {
            return None;
        }
        file.push(part);
    }
    if decoded.ends_with('/') {
        file.push("index.html");
    }
    file.exists().then_some(file)
}

fn percent_decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::new();
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [rest.next()?, rest.next()?];
            bytes.push(u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

/// The smallest copy that the browser takes. A copy older than its file is not served: somebody edited the file.
fn read_copy(file: &Path, encodings: &str) -> Option<(Vec<u8>, &'static str)> {
    let accepts =
        |name: &str| encodings.split(',').any(|part| part.split(';').next().map(str::trim) == Some(name));
    [("br", "br"), ("gzip", "gz")].into_iter().filter(|(encoding, _)| accepts(encoding)).find_map(
        |(encoding, extension)| {
            let copy = PathBuf::from(format!("{}.{extension}", file.display()));
            let (of_copy, of_file) = (fs::metadata(&copy).ok()?, fs::metadata(file).ok()?);
            (of_copy.modified().ok()? >= of_file.modified().ok()?).then_some(())?;
            Some((fs::read(copy).ok()?, encoding))
        },
    )
}

fn content_type(name: &str) -> &'static str {
    match name.rsplit_once('.').map_or("", |(_, extension)| extension) {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" => "application/json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "ftl" | "txt" | "md" | "toml" | "ts" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

/// Whether the name carries a hash (`landfall-<16 hex>.wasm`) or a version (`landfall-1.2.3.js`).
fn never_changes(name: &str) -> bool {
    let Some(rest) = name.strip_prefix("landfall-") else { return false };
    let stem = rest.rsplit_once('.').map_or(rest, |(stem, _)| stem);
    let hash = stem.len() == 16 && stem.bytes().all(|byte| byte.is_ascii_hexdigit());
    hash || (stem.starts_with(|c: char| c.is_ascii_digit()) && stem.matches('.').count() == 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(name: &str) -> PathBuf {
        let dir = std::env::temp_dir().join(format!("landfall-serve-{name}-{}", std::process::id()));
        fs::create_dir_all(dir.join("de")).unwrap();
        fs::write(dir.join("de/index.html"), "<p>hallo").unwrap();
        fs::write(dir.join("landfall-0123456789abcdef.wasm"), "wasm").unwrap();
        fs::write(dir.join("price.ftl"), "price = 1").unwrap();
        fs::write(dir.join("price.ftl.br"), "BR").unwrap();
        dir
    }

    #[test]
    fn the_compressed_copy_goes_to_those_who_take_it() {
        let dir = site("copy");
        let small = answer(&dir, "/price.ftl", "gzip, br;q=1", "");
        assert_eq!((small.body.as_slice(), small.header("Content-Encoding")), (b"BR".as_slice(), "br"));
        assert_eq!(small.header("Content-Type"), "text/plain; charset=utf-8");
        assert_eq!(answer(&dir, "/price.ftl", "identity", "").body, b"price = 1");
        fs::remove_dir_all(dir).unwrap();
    }

    #[test]
    fn an_edited_file_is_served_instead_of_its_older_copy() {
        let dir = site("edited");
        let later = std::time::SystemTime::now() + std::time::Duration::from_secs(5);
        fs::File::options().write(true).open(dir.join("price.ftl")).unwrap().set_modified(later).unwrap();
        assert_eq!(answer(&dir, "/price.ftl", "br", "").body, b"price = 1");
        fs::remove_dir_all(dir).unwrap();
    }

    #[test]
    fn hashed_files_are_kept_and_others_asked_for_again() {
        let dir = site("cache");
        let wasm = answer(&dir, "/landfall-0123456789abcdef.wasm", "", "");
        assert_eq!(
            (wasm.header("Cache-Control"), wasm.header("Content-Type")),
            (FOREVER, "application/wasm")
        );
        let words = answer(&dir, "/price.ftl", "", "");
        assert_eq!(words.header("Cache-Control"), ASK_AGAIN);
        assert_eq!(answer(&dir, "/price.ftl", "", words.header("ETag")).code, 304);
        assert!(never_changes("landfall-0.1.0.js") && !never_changes("landfall.js"));
        fs::remove_dir_all(dir).unwrap();
    }

    #[test]
    fn a_folder_has_a_slash_and_an_index() {
        let dir = site("folder");
        let moved = answer(&dir, "/de?country=NO", "", "");
        assert_eq!((moved.code, moved.header("Location")), (301, "/de/?country=NO"));
        assert_eq!(answer(&dir, "/de/?country=NO", "", "").body, b"<p>hallo");
        fs::remove_dir_all(dir).unwrap();
    }

    #[test]
    fn err_nothing_outside_the_folder_is_served() {
        let dir = site("outside");
        for path in [
            "/../Cargo.toml",
            "/%2e%2e/Cargo.toml",
            "/.git/config",
            "/de/%2e%2e%2fprice.ftl",
            "/nothing",
            "/%zz",
        ] {
            assert_eq!(answer(&dir, path, "", "").code, 404, "{path}");
        }
        fs::remove_dir_all(dir).unwrap();
    }
}
