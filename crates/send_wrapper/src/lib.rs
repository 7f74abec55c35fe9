//! Stands in for the crate of this name, whose every use asks which thread it runs on.
//!
//! Leptos keeps values of the browser in places that want values which can go to other threads, and wraps them with
//! `send_wrapper`. The real crate compares threads whenever such a value is used or dropped, and with that links the
//! standard library's threads and, for their names, its allocator. A widget is compiled without threads, so there is
//! nothing to compare. This one, put in the other's place by `[patch.crates-io]`, has the names that Leptos compiles
//! against; it is empty everywhere but on wasm32, and with threads it does not compile.
#![cfg(target_arch = "wasm32")]

#[cfg(target_feature = "atomics")]
compile_error!("this stand-in for send_wrapper is for WebAssembly without threads");

use std::ops::{Deref, DerefMut};

/// A value that never leaves the one thread there is.
#[derive(Clone, Debug)]
pub struct SendWrapper<T>(T);

// SAFETY: there is one thread (see the top of this file), so nothing is sent anywhere or shared with anybody.
unsafe impl<T> Send for SendWrapper<T> {}
// SAFETY: as above.
unsafe impl<T> Sync for SendWrapper<T> {}

impl<T> SendWrapper<T> {
    /// Wraps a value.
    pub fn new(value: T) -> Self {
        Self(value)
    }

    /// Whether this is the thread it was made on; there is no other.
    pub fn valid(&self) -> bool {
        true
    }

    /// The value.
    pub fn take(self) -> T {
        self.0
    }
}

impl<T> Deref for SendWrapper<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> DerefMut for SendWrapper<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
    }
}

#[cfg(feature = "futures")]
mod futures {
    use super::SendWrapper;
    use futures_core::Stream;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    impl<T> SendWrapper<T> {
        /// The value in its place.
        fn inside(self: Pin<&mut Self>) -> Pin<&mut T> {
            // SAFETY: the value is a field that stays where its wrapper is: nothing moves it out of a pinned wrapper.
            unsafe { self.map_unchecked_mut(|wrapper| &mut wrapper.0) }
        }
    }

    impl<T: Future> Future for SendWrapper<T> {
        type Output = T::Output;

        fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<T::Output> {
            self.inside().poll(context)
        }
    }

    impl<T: Stream> Stream for SendWrapper<T> {
        type Item = T::Item;

        fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<T::Item>> {
            self.inside().poll_next(context)
        }

        fn size_hint(&self) -> (usize, Option<usize>) {
            self.0.size_hint()
        }
    }
}
