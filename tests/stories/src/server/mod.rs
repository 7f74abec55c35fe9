//! A small static server on 127.0.0.1 for one story: serves the built files and the story pages, remembers every
//! request, and makes exactly the faults that it is told to make. Ends when dropped. Plain HTTP/1.1, one connection
//! per request; it is no server for anything but tests.

mod fault;
mod http;
mod rules;
mod site;
#[cfg(test)]
mod tests;

pub use fault::Fault;
pub use http::Request;
pub use site::Site;

use rules::Rules;
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

/// A running server. Paths in its methods are patterns: exact (`/landfall.json`) or with one `*` (`*.wasm`).
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
    accepting: Option<JoinHandle<()>>,
}

#[derive(Debug)]
struct Shared {
    site: Site,
    rules: Mutex<Rules>,
    requests: Mutex<Vec<Request>>,
    ended: AtomicBool,
}

impl Server {
    /// Starts serving `site` on a free port.
    ///
    /// # Errors
    /// - No port of 127.0.0.1 can be bound.
    pub fn start(site: Site) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared {
            site,
            rules: Mutex::default(),
            requests: Mutex::default(),
            ended: AtomicBool::new(false),
        });
        let accepting = Some({
            let shared = Arc::clone(&shared);
            thread::spawn(move || accept(&listener, &shared))
        });
        Ok(Self { address, shared, accepting })
    }

    /// The origin, without a slash at its end: `http://127.0.0.1:43210`.
    #[must_use]
    pub fn origin(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The files behind it.
    pub(crate) fn site(&self) -> &Site {
        &self.shared.site
    }

    /// From now on answers every path that fits `pattern` with `fault`; faults of several calls add up in order.
    pub fn fault(&self, pattern: &str, fault: Fault) {
        locked(&self.shared.rules).faults.push((pattern.to_owned(), fault));
    }

    /// Serves `body` at the paths that fit, whether or not a file is there.
    pub fn replace(&self, pattern: &str, body: impl Into<Vec<u8>>) {
        self.fault(pattern, Fault::Body(body.into()));
    }

    /// Sends this header with every path that fits `pattern`.
    pub fn header(&self, pattern: &str, name: &str, value: &str) {
        let header = (pattern.to_owned(), name.to_owned(), value.to_owned());
        locked(&self.shared.rules).headers.push(header);
    }

    /// Puts this nonce on the log collector's script, for pages whose policy asks for one.
    pub fn collector_nonce(&self, nonce: &str) {
        locked(&self.shared.rules).nonce = Some(nonce.to_owned());
    }

    /// Takes back all faults, headers and nonces, and sends the answers that were held.
    pub fn mend(&self) {
        *locked(&self.shared.rules) = Rules::default();
    }

    /// Every request until now, in order of arrival.
    #[must_use]
    pub fn requests(&self) -> Vec<Request> {
        locked(&self.shared.requests).clone()
    }

    /// How many requests fitted `pattern` until now.
    #[must_use]
    pub fn count(&self, pattern: &str) -> usize {
        locked(&self.shared.requests).iter().filter(|request| rules::fits(pattern, &request.path)).count()
    }

    /// Forgets the requests made until now.
    pub fn forget_requests(&self) {
        locked(&self.shared.requests).clear();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shared.ended.store(true, Ordering::SeqCst);
        // One last connection wakes the accepting thread, which then sees that it has ended.
        drop(TcpStream::connect(self.address));
        if let Some(thread) = self.accepting.take() {
            drop(thread.join());
        }
    }
}

fn accept(listener: &TcpListener, shared: &Arc<Shared>) {
    for stream in listener.incoming() {
        if shared.ended.load(Ordering::SeqCst) {
            return;
        }
        let Ok(stream) = stream else { continue };
        let shared = Arc::clone(shared);
        thread::spawn(move || answer(stream, &shared));
    }
}

/// One connection: reads the request, remembers it, answers by file, headers and faults. A browser that goes away in
/// the middle is no fault of the story, so write errors are left alone.
fn answer(mut stream: TcpStream, shared: &Shared) {
    let Ok(request) = http::read_request(&mut stream) else { return };
    let nth = {
        let mut requests = locked(&shared.requests);
        requests.push(request.clone());
        requests.iter().filter(|before| before.path == request.path).count()
    };
    let rules = locked(&shared.rules).clone();
    while !shared.ended.load(Ordering::SeqCst) && locked(&shared.rules).hold(&request.path) {
        thread::sleep(Duration::from_millis(5));
    }
    let mut response = shared.site.answer(&request);
    for (_, name, value) in rules.headers.iter().filter(|(pattern, ..)| rules::fits(pattern, &request.path)) {
        response.headers.push((name.clone(), value.clone()));
    }
    for (_, fault) in rules.faults.iter().filter(|(pattern, _)| rules::fits(pattern, &request.path)) {
        fault.apply(&mut response, nth);
    }
    if shared.site.watches(&response) {
        site::add_collector(&mut response, rules.nonce.as_deref());
    }
    drop(response.write(&mut stream, request.method == "HEAD"));
}

/// A thread that panicked while holding the lock has already failed its story; the data stays readable.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
