//! Stands in for the crate of this name, whose classes would reach every visitor and be used by none.
//!
//! Leptos links `server_fn`, and that turns the bodies of requests and answers into streams with `wasm-streams`. What
//! the real crate exports to JavaScript stays in the widget whether it is used or not, with its glue. Landfall has no
//! server and never streams, so this one, put in its place by `[patch.crates-io]`, has the names that `server_fn`
//! compiles against and nothing behind them. Nothing here panics: a stream that is read gives one error and ends.
#![cfg(target_arch = "wasm32")]

use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use wasm_bindgen::{JsCast, JsValue};

/// A stream that is never read. Landfall never streams.
#[derive(Debug)]
pub struct ReadableStream(web_sys::ReadableStream);

impl ReadableStream {
    /// Keeps the browser's stream, unread. Landfall never streams.
    #[must_use]
    pub fn from_raw(raw: web_sys::ReadableStream) -> Self {
        Self(raw)
    }

    /// Drops the stream; what comes out is `undefined`, which a request takes for "no body". Landfall never streams.
    #[must_use]
    pub fn from_stream<S>(_stream: S) -> Self
    where
        S: Stream<Item = Result<JsValue, JsValue>> + 'static,
    {
        Self(JsValue::UNDEFINED.unchecked_into())
    }

    /// What it was made from. Landfall never streams.
    #[must_use]
    pub fn into_raw(self) -> web_sys::ReadableStream {
        self.0
    }

    /// One error, then the end. Landfall never streams.
    #[must_use]
    pub fn into_stream(self) -> IntoStream {
        IntoStream { told: false }
    }
}

/// What [`ReadableStream::into_stream`] gives: one error, then the end. Landfall never streams.
#[derive(Debug)]
pub struct IntoStream {
    told: bool,
}

impl Stream for IntoStream {
    type Item = Result<JsValue, JsValue>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let first = !std::mem::replace(&mut self.told, true);
        Poll::Ready(first.then(|| Err(JsValue::from_str("this build of wasm-streams does not stream"))))
    }
}
