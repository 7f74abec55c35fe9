//! What can go wrong between a server and a browser, as seen by the browser.

use super::http::{Ending, Place, Response};
use std::time::Duration;

/// One fault, applied to the answer that would have been sent without it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// This status with a small HTML page, as hosts send it, in place of the file.
    Status(u16),
    /// The right answer, this much later.
    Delay(Duration),
    /// The right answer, as soon as the server is mended: for what a visitor sees meanwhile.
    Held,
    /// The right answer, which stops for this long behind the first place where this text stands: a line that stalls.
    Stall(String, Duration),
    /// The right answer, which stops for this long in the middle of its body.
    Halt(Duration),
    /// The connection closes without an answer.
    Drop,
    /// The connection closes in the middle of the body: a download that broke off.
    CutOff,
    /// The right answer, without a word about its length.
    WithoutLength,
    /// A complete answer that holds only the first half of the file: an upload that broke off.
    Half,
    /// The file with another content type.
    ContentType(String),
    /// Another body with status 200; the content type goes by the path.
    Body(Vec<u8>),
    /// This fault, but the first requests for the path, so many, are answered without it.
    After(usize, Box<Fault>),
}

impl Fault {
    /// Makes the fault in the answer to the request with this number, of those for the path.
    pub(super) fn apply(&self, response: &mut Response, nth: usize) {
        match self {
            Self::Status(status) => {
                response.status = *status;
                response.set_type("text/html; charset=utf-8");
                response.set_plain_body(
                    format!("<!doctype html><title>{status}</title><p>{status}").into_bytes(),
                );
            }
            Self::Delay(wait) => response.delay += *wait,
            // The server itself waits; see `Server::mend`.
            Self::Held => {}
            Self::Stall(text, wait) => {
                let mut parts = response.plain_body.windows(text.len().max(1));
                let at = parts.position(|part| part == text.as_bytes());
                response.stall = at.map(|at| (Place::Behind(at + text.len()), *wait));
            }
            Self::Halt(wait) => response.stall = Some((Place::Middle, *wait)),
            Self::Drop => response.ending = Ending::NoAnswer,
            Self::WithoutLength => response.ending = Ending::WithoutLength,
            Self::CutOff => response.ending = Ending::HalfTheBody,
            Self::Half => {
                let half = response.plain_body.len() / 2;
                let mut body = std::mem::take(&mut response.plain_body);
                body.truncate(half);
                response.set_plain_body(body);
            }
            Self::ContentType(kind) => response.set_type(kind),
            Self::Body(body) => {
                response.status = 200;
                response.set_type(&response.type_by_path.clone());
                response.set_plain_body(body.clone());
            }
            Self::After(first, fault) if nth > *first => fault.apply(response, nth),
            Self::After(..) => {}
        }
    }
}
