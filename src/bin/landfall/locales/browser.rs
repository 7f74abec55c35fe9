//! A headless browser that formats messages: it opens the built translator page's helper on a server of our own, which
//! puts the words of a folder in place of the built ones.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::thread;

use serde_json::Value;

use crate::input::Stop;

/// Quiet, fresh and without a window.
const ARGUMENTS: [&str; 8] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--virtual-time-budget=20000",
    "--dump-dom",
];
/// What stands around the answer in the page.
const AROUND: (&str, &str) = ("<pre id=\"rendered\">", "</pre>");

/// What to open, and where files come from.
struct Files {
    dist: PathBuf,
    words: PathBuf,
}

/// The rows of a language, as the page prints them.
///
/// # Errors
/// - exit code 2: there is no built page in `dist`
/// - exit code 3: the browser does not start or does not answer
pub(super) fn rows(
    program: &Path,
    dist: &Path,
    words: &Path,
    language: &str,
    trials: bool,
) -> Result<Value, Stop> {
    let page = dist.join("translate").join("render.html");
    if !page.is_file() {
        return Err(Stop::input(format!("{}: not there; `cargo xtask build` makes it", page.display())));
    }
    let failed = |what: &str, e: &dyn std::fmt::Display| Stop::run(format!("{what}: {e}"));
    let listener =
        TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).map_err(|e| failed("no port on 127.0.0.1", &e))?;
    let address = listener.local_addr().map_err(|e| failed("no port on 127.0.0.1", &e))?;
    let files = Arc::new(Files { dist: dist.to_path_buf(), words: words.to_path_buf() });
    // It ends with the command.
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let files = Arc::clone(&files);
            thread::spawn(move || answer(stream, &files));
        }
    });
    let url = format!(
        "http://{address}/translate/render.html?lang={language}{}",
        if trials { "&trials" } else { "" }
    );
    let name = program.display().to_string();
    let out = Command::new(program).args(ARGUMENTS).arg(&url).output().map_err(|e| failed(&name, &e))?;
    let page = String::from_utf8_lossy(&out.stdout);
    let text =
        page.split_once(AROUND.0).and_then(|(_, rest)| rest.split_once(AROUND.1)).map(|(text, _)| text);
    let text = text.ok_or_else(|| {
        Stop::run(format!("{name}: printed no page; {}", String::from_utf8_lossy(&out.stderr).trim()))
    })?;
    match serde_json::from_str(&unescaped(text)) {
        Ok(Value::Array(rows)) => Ok(Value::Array(rows)),
        Ok(Value::String(why)) => Err(Stop::run(format!("{name}: {why}"))),
        _ => Err(Stop::run(format!("{name}: was not done in time"))),
    }
}

/// The text of a dumped page: what it escapes.
fn unescaped(html: &str) -> String {
    html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&nbsp;", "\u{A0}")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
}

/// Answers one request. A browser that goes away is no fault of ours.
fn answer(mut stream: TcpStream, files: &Files) {
    let mut line = String::new();
    let mut reader = BufReader::new(&stream);
    if reader.read_line(&mut line).is_err() {
        return;
    }
    let path = line.split(' ').nth(1).unwrap_or_default().split('?').next().unwrap_or_default();
    let found = files.of(path).and_then(|file| fs::read(file).ok());
    let (status, body) = found.map_or(("404 Not Found", Vec::new()), |body| ("200 OK", body));
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        content_type(path),
        body.len()
    );
    let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(&body));
    // What is left of the request is read, so that closing does not cut the answer off.
    let _ = stream.shutdown(std::net::Shutdown::Write);
    let _ = stream.read_to_end(&mut Vec::new());
}

impl Files {
    /// The file behind a path; `None` where it would leave its folder.
    fn of(&self, path: &str) -> Option<PathBuf> {
        let path = path.trim_start_matches('/');
        if path.split('/').any(|part| part == "..") {
            return None;
        }
        let words = path.strip_prefix("translate/words/").filter(|name| name.ends_with(".ftl"));
        Some(words.map_or_else(|| self.dist.join(path), |name| self.words.join(name)))
    }
}

fn content_type(path: &str) -> &'static str {
    match path.rsplit_once('.').map(|(_, ending)| ending) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("wasm") => "application/wasm",
        _ => "text/plain; charset=utf-8",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_come_from_the_folder_and_nothing_from_outside() {
        let files = Files { dist: PathBuf::from("dist"), words: PathBuf::from("locales") };
        assert_eq!(
            files.of("/translate/words/de/landfall.ftl"),
            Some(PathBuf::from("locales/de/landfall.ftl"))
        );
        assert_eq!(files.of("/translate/workbench.js"), Some(PathBuf::from("dist/translate/workbench.js")));
        assert_eq!(files.of("/../secret"), None);
        assert_eq!(unescaped("&lt;b&gt; &amp;amp; a&nbsp;b"), "<b> &amp; a\u{A0}b");
    }
}
