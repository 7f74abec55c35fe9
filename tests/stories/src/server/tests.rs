//! The server's own promises, over a raw socket: what a story relies on must hold without any browser.

use super::{Fault, Server, Site};
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::time::{Duration, Instant};

/// A server over this crate's own folder: `src/` as the built files, `pages/` as the story pages.
fn server() -> Server {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    Server::start(Site::new(here.join("src"), here.join("pages"))).unwrap()
}

/// The raw answer to a GET, with this Accept-Encoding.
fn get_with(server: &Server, path: &str, encoding: &str) -> (String, Vec<u8>) {
    let mut stream = TcpStream::connect(server.origin().trim_start_matches("http://")).unwrap();
    write!(stream, "GET {path} HTTP/1.1\r\nHost: story\r\nAccept-Encoding: {encoding}\r\n\r\n").unwrap();
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).unwrap();
    let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") else {
        return (String::new(), bytes);
    };
    (String::from_utf8_lossy(&bytes[..end]).into_owned(), bytes[end + 4..].to_vec())
}

fn get(server: &Server, path: &str) -> (String, Vec<u8>) {
    get_with(server, path, "identity")
}

const FILE: &[u8] = include_bytes!("../reader.js");

#[test]
fn a_file_comes_whole_with_its_type_and_is_remembered() {
    let server = server();
    let (head, body) = get(&server, "/reader.js?country=NO");
    assert!(head.starts_with("HTTP/1.1 200"), "{head}");
    assert!(head.contains("content-type: text/javascript"), "{head}");
    assert_eq!(body, FILE);
    assert_eq!(server.count("/reader.js"), 1);
    assert_eq!(server.requests()[0].query, "country=NO");
}

#[test]
fn wasm_has_its_own_content_type() {
    let (head, _) = get(&server(), "/nothing.wasm");
    assert!(head.contains("content-type: application/wasm"), "{head}");
}

#[test]
fn the_collector_is_the_first_script_of_a_page_and_carries_the_nonce() {
    let server = server();
    server.collector_nonce("abc");
    let (_, body) = get(&server, "/story/harness.html");
    let page = String::from_utf8(body).unwrap();
    assert!(page.contains(r#"<head><script src="/__collector.js" nonce="abc"></script>"#), "{page}");
    server.replace("/story/harness.html", "<html><head lang=en><title>Other</title></head></html>");
    let page = String::from_utf8(get(&server, "/story/harness.html").1).unwrap();
    assert!(page.contains(r#"<head lang=en><script src="/__collector.js" nonce="abc"></script>"#), "{page}");
    assert!(String::from_utf8(get(&server, "/__collector.js").1).unwrap().contains("__log"));
}

#[test]
fn a_compressed_copy_is_sent_only_to_a_browser_that_takes_it() {
    let folder = std::env::temp_dir().join(format!("landfall-stories-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("a.js"), "plain").unwrap();
    std::fs::write(folder.join("a.js.br"), "packed").unwrap();
    let server = Server::start(Site::new(&folder, &folder)).unwrap();
    let (head, body) = get_with(&server, "/a.js", "gzip, br");
    assert!(head.contains("content-encoding: br") && body == b"packed", "{head}");
    let (head, body) = get_with(&server, "/a.js", "gzip");
    assert!(!head.contains("content-encoding") && body == b"plain", "{head}");
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn a_site_as_built_sends_its_pages_compressed_and_without_the_collector() {
    let folder = std::env::temp_dir().join(format!("landfall-as-built-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("index.html"), "<head></head>").unwrap();
    std::fs::write(folder.join("index.html.br"), "packed").unwrap();
    let site = Site::new(&folder, &folder);
    let watched = Server::start(site.clone()).unwrap();
    assert!(get_with(&watched, "/", "br").1.starts_with(b"<head><script src="));
    let server = Server::start(site.as_built()).unwrap();
    assert_eq!(get_with(&server, "/", "br").1, b"packed");
    assert_eq!(get(&server, "/").1, b"<head></head>");
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn err_a_path_out_of_the_folder_is_not_found() {
    assert!(get(&server(), "/../Cargo.toml").0.starts_with("HTTP/1.1 404"));
}

#[test]
fn faults_change_status_body_and_type_until_mended() {
    let server = server();
    server.fault("*.js", Fault::Status(500));
    assert!(get(&server, "/reader.js").0.starts_with("HTTP/1.1 500"));
    server.mend();
    server.replace("/reader.js", "other");
    assert_eq!(get(&server, "/reader.js").1, b"other");
    server.mend();
    server.fault("/reader.js", Fault::ContentType("text/html".into()));
    let (head, body) = get(&server, "/reader.js");
    assert!(head.contains("content-type: text/html") && body == FILE, "{head}");
    server.mend();
    assert!(get(&server, "/reader.js").0.starts_with("HTTP/1.1 200"));
}

#[test]
fn a_replaced_body_stands_where_no_file_is() {
    let server = server();
    server.replace("/landfall.json", "{}");
    let (head, body) = get(&server, "/landfall.json");
    assert!(head.starts_with("HTTP/1.1 200") && head.contains("application/json") && body == b"{}", "{head}");
}

#[test]
fn a_cut_off_answer_promises_more_than_it_sends_and_a_half_one_does_not() {
    let server = server();
    server.fault("/reader.js", Fault::CutOff);
    let (head, body) = get(&server, "/reader.js");
    assert!(head.contains(&format!("content-length: {}", FILE.len())), "{head}");
    assert_eq!(body.len(), FILE.len() / 2);
    server.mend();
    server.fault("/reader.js", Fault::Half);
    let (head, body) = get(&server, "/reader.js");
    assert!(head.contains(&format!("content-length: {}", FILE.len() / 2)), "{head}");
    assert_eq!(body, FILE[..FILE.len() / 2]);
}

#[test]
fn an_answer_without_a_length_is_whole() {
    let server = server();
    server.fault("/reader.js", Fault::WithoutLength);
    let (head, body) = get(&server, "/reader.js");
    assert!(!head.contains("content-length") && body == FILE, "{head}");
}

#[test]
fn a_dropped_connection_answers_nothing_and_a_delay_only_waits() {
    let server = server();
    server.fault("/reader.js", Fault::Drop);
    assert_eq!(get(&server, "/reader.js"), (String::new(), Vec::new()));
    server.mend();
    server.fault("/reader.js", Fault::Delay(Duration::from_millis(200)));
    let start = Instant::now();
    assert_eq!(get(&server, "/reader.js").1, FILE);
    assert!(start.elapsed() >= Duration::from_millis(200));
}

#[test]
fn a_halt_waits_in_the_middle_of_the_body() {
    let server = server();
    server.fault("/reader.js", Fault::Halt(Duration::from_millis(200)));
    let mut stream = TcpStream::connect(server.origin().trim_start_matches("http://")).unwrap();
    write!(stream, "GET /reader.js HTTP/1.1\r\nHost: story\r\n\r\n").unwrap();
    std::thread::sleep(Duration::from_millis(100));
    let mut first = vec![0; FILE.len() * 2];
    let length = stream.read(&mut first).unwrap();
    assert!(length > FILE.len() / 2 && length < FILE.len(), "{length} of {} bytes at once", FILE.len());
    let mut rest = Vec::new();
    stream.read_to_end(&mut rest).unwrap();
    first.truncate(length);
    assert!([first, rest].concat().ends_with(FILE));
}

#[test]
fn a_fault_may_begin_with_a_later_request() {
    let server = server();
    server.fault("/reader.js", Fault::After(1, Box::new(Fault::Status(404))));
    let status = || get(&server, "/reader.js").0.split(' ').nth(1).unwrap_or_default().to_owned();
    assert_eq!([status(), status(), status()], ["200", "404", "404"]);
}

#[test]
fn a_held_answer_comes_when_the_server_is_mended() {
    let server = server();
    server.fault("/reader.js", Fault::Held);
    std::thread::scope(|scope| {
        let held = scope.spawn(|| get(&server, "/reader.js").1);
        std::thread::sleep(Duration::from_millis(100));
        assert!(!held.is_finished(), "the answer did not wait");
        server.mend();
        assert_eq!(held.join().unwrap(), FILE);
    });
}

#[test]
fn headers_go_only_to_the_paths_that_fit() {
    let server = server();
    server.header("/story/*", "content-security-policy", "default-src 'none'");
    assert!(get(&server, "/story/harness.html").0.contains("content-security-policy: default-src 'none'"));
    assert!(!get(&server, "/reader.js").0.contains("content-security-policy"));
}

#[test]
fn a_dropped_server_no_longer_answers() {
    let server = server();
    let origin = server.origin();
    drop(server);
    assert!(TcpStream::connect(origin.trim_start_matches("http://")).is_err());
}
