//! Reading with a limit: one row can be long, but not so long that it eats the memory. It also counts lines.

use std::cell::Cell;
use std::io::{self, Read};
use std::rc::Rc;

/// The longest row, in bytes. Descriptions have a few thousand.
const LONGEST_ROW: u64 = 1 << 20;

/// What was read so far.
#[derive(Default)]
pub(super) struct Meter {
    /// Line breaks that went by.
    breaks: Cell<u64>,
    /// Bytes since the row began.
    bytes: Cell<u64>,
}

impl Meter {
    /// What a row longer than the limit is told to be.
    pub(super) const TOO_LONG: &str = "a row of at most 1 MB";

    /// A new row begins.
    pub(super) fn begin_row(&self) {
        self.bytes.set(0);
    }

    /// The line that is being read, from 1.
    pub(super) fn line(&self) -> u64 {
        self.breaks.get() + 1
    }

    /// Whether the row is longer than the limit.
    pub(super) fn is_over(&self) -> bool {
        self.bytes.get() > LONGEST_ROW
    }
}

/// A reader that tells its meter, and stops where a row is too long.
pub(super) struct Metered<R> {
    inner: R,
    meter: Rc<Meter>,
}

impl<R> Metered<R> {
    pub(super) fn new(inner: R) -> (Metered<R>, Rc<Meter>) {
        let meter = Rc::new(Meter::default());
        (Metered { inner, meter: Rc::clone(&meter) }, meter)
    }
}

impl<R: Read> Read for Metered<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.meter.is_over() {
            return Err(io::Error::other("the row is too long"));
        }
        let count = self.inner.read(buffer)?;
        let breaks = match buffer.get(..count).unwrap_or_default() {
            [byte] => u64::from(*byte == b'\n'),
            bytes => bytes.iter().filter(|byte| **byte == b'\n').count() as u64,
        };
        self.meter.breaks.set(self.meter.breaks.get() + breaks);
        self.meter.bytes.set(self.meter.bytes.get() + count as u64);
        Ok(count)
    }
}
