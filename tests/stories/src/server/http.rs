//! As much HTTP/1.1 as a browser's GET and a form's POST need: one request in, one answer out, then the end.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::thread;
use std::time::Duration;

/// No browser's request head is longer; more is cut and then refused as malformed.
const HEAD_LIMIT: u64 = 64 * 1024;

/// A request as it arrived.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// `GET`, `HEAD` or `POST`.
    pub method: String,
    /// The path without the query: `/de/index.html`.
    pub path: String,
    /// What stands after `?`, or nothing.
    pub query: String,
    /// Names in lower case, values as sent.
    pub headers: Vec<(String, String)>,
    /// What a form sent.
    pub body: String,
}

impl Request {
    /// The value of a header, by its name in lower case.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

/// No form of a story is longer.
const BODY_LIMIT: u64 = 1024 * 1024;

/// Reads one request.
pub(super) fn read_request(stream: &mut TcpStream) -> io::Result<Request> {
    stream.set_read_timeout(Some(Duration::from_secs(10)))?;
    let mut reader = BufReader::new(stream).take(HEAD_LIMIT);
    let mut lines = reader.by_ref().lines();
    let malformed = || io::Error::new(io::ErrorKind::InvalidData, "expected a request line and headers");
    let line = lines.next().ok_or_else(malformed)??;
    let mut words = line.split(' ');
    let (Some(method), Some(target)) = (words.next(), words.next()) else { return Err(malformed()) };
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let mut headers = Vec::new();
    for line in lines {
        let line = line?;
        if line.is_empty() {
            break;
        }
        let (name, value) = line.split_once(':').ok_or_else(malformed)?;
        headers.push((name.trim().to_ascii_lowercase(), value.trim().to_owned()));
    }
    let mut request = Request {
        method: method.to_owned(),
        path: path.to_owned(),
        query: query.to_owned(),
        headers,
        body: String::new(),
    };
    let length = request.header("content-length").and_then(|length| length.parse().ok()).unwrap_or(0);
    reader.set_limit(BODY_LIMIT.min(length));
    reader.read_to_string(&mut request.body)?;
    Ok(request)
}

/// How the answer ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ending {
    Whole,
    HalfTheBody,
    NoAnswer,
    /// Whole, and only the end of the connection says how long it was.
    WithoutLength,
}

/// A place in a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// Behind so many bytes of the plain one.
    Behind(usize),
    /// Behind half of what is sent.
    Middle,
}

/// An answer on its way. `plain_body` is always uncompressed; `packed` is its compressed copy where one is sent.
#[derive(Debug, Clone)]
pub(super) struct Response {
    pub(super) status: u16,
    pub(super) headers: Vec<(String, String)>,
    pub(super) type_by_path: String,
    pub(super) plain_body: Vec<u8>,
    packed: Option<(&'static str, Vec<u8>)>,
    content_type: String,
    pub(super) delay: Duration,
    /// Where it stops, and for how long.
    pub(super) stall: Option<(Place, Duration)>,
    pub(super) ending: Ending,
}

impl Response {
    /// An answer with this status, content type and body.
    pub(super) fn new(status: u16, content_type: &str, body: Vec<u8>) -> Self {
        Self {
            status,
            headers: Vec::new(),
            type_by_path: content_type.to_owned(),
            plain_body: body,
            packed: None,
            content_type: content_type.to_owned(),
            delay: Duration::ZERO,
            stall: None,
            ending: Ending::Whole,
        }
    }

    /// Whether this is a web page that a browser shows.
    pub(super) fn is_page(&self) -> bool {
        self.status == 200 && self.content_type.starts_with("text/html")
    }

    pub(super) fn set_type(&mut self, kind: &str) {
        kind.clone_into(&mut self.content_type);
    }

    /// Another body, sent as it is.
    pub(super) fn set_plain_body(&mut self, body: Vec<u8>) {
        self.plain_body = body;
        self.packed = None;
    }

    /// Sends this compressed copy (`br`, `gzip`) in place of the plain body.
    pub(super) fn set_packed(&mut self, encoding: &'static str, bytes: Vec<u8>) {
        self.packed = Some((encoding, bytes));
    }

    /// Waits, then writes head and body as far as the ending says.
    pub(super) fn write(&self, stream: &mut TcpStream, head_only: bool) -> io::Result<()> {
        thread::sleep(self.delay);
        let body = self.packed.as_ref().map_or(&self.plain_body, |(_, bytes)| bytes);
        let sent = match self.ending {
            Ending::NoAnswer => return Ok(()),
            Ending::HalfTheBody => body.len() / 2,
            Ending::Whole | Ending::WithoutLength => body.len(),
        };
        let length = match self.ending {
            Ending::WithoutLength => String::new(),
            _ => format!("content-length: {}\r\n", body.len()),
        };
        let mut head = format!(
            "HTTP/1.1 {} Story\r\ncontent-type: {}\r\n{length}cache-control: no-store\r\nconnection: close\r\n",
            self.status, self.content_type
        );
        if let Some((encoding, _)) = self.packed {
            head.push_str(&format!("content-encoding: {encoding}\r\n"));
        }
        for (name, value) in &self.headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        head.push_str("\r\n");
        stream.write_all(head.as_bytes())?;
        if !head_only {
            let mut body = body.get(..sent).unwrap_or(body);
            let stop = |(place, wait): (Place, Duration)| {
                let at = match place {
                    Place::Behind(at) => at,
                    Place::Middle => body.len() / 2,
                };
                Some((body.split_at_checked(at)?, wait))
            };
            if let Some(((first, rest), wait)) = self.stall.and_then(stop) {
                stream.write_all(first)?;
                stream.flush()?;
                thread::sleep(wait);
                body = rest;
            }
            stream.write_all(body)?;
        }
        stream.flush()
    }
}
