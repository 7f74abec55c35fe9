//! Rows of a bounded length: what stands in one row is held in memory, and a file may be one endless row.

use std::io::{self, BufRead, BufReader, Read};

use super::catalogue::Raw;

/// The longest row that is read, in bytes.
pub(super) const LONGEST: u64 = 1_000_000;

/// An input that gives out so many bytes and no more: those of one row.
pub(super) struct Bounded<R: Read> {
    /// The file.
    pub(super) input: BufReader<R>,
    /// How many bytes more.
    pub(super) left: u64,
}

impl<R: Read> Read for Bounded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.left == 0 && !buffer.is_empty() && !self.input.fill_buf()?.is_empty() {
            return Err(io::Error::from(io::ErrorKind::FileTooLarge));
        }
        let read = self.input.by_ref().take(self.left).read(buffer)?;
        self.left -= read as u64;
        Ok(read)
    }
}

/// The next line that is not blank, and where it begins.
pub(super) fn json<R: Read>(
    input: &mut BufReader<R>,
    line: &mut u64,
    at: &mut u64,
) -> io::Result<Option<(u64, Raw)>> {
    loop {
        let begins = *at;
        let mut text = Vec::new();
        let read = input.by_ref().take(LONGEST).read_until(b'\n', &mut text)?;
        if read == 0 {
            return Ok(None);
        }
        *at += read as u64;
        *line += 1;
        if read as u64 == LONGEST && text.last() != Some(&b'\n') {
            *at += skip_line(input)?;
            return Ok(Some((begins, Raw::Json { line: *line, text: None })));
        }
        if !text.trim_ascii().is_empty() {
            return Ok(Some((begins, Raw::Json { line: *line, text: Some(text) })));
        }
    }
}

/// Reads on to the next line without keeping anything; says how many bytes that were.
fn skip_line<R: Read>(input: &mut BufReader<R>) -> io::Result<u64> {
    let mut skipped = 0;
    loop {
        let bytes = input.fill_buf()?;
        if bytes.is_empty() {
            return Ok(skipped);
        }
        let (used, ended) = match bytes.iter().position(|byte| *byte == b'\n') {
            Some(at) => (at + 1, true),
            None => (bytes.len(), false),
        };
        input.consume(used);
        skipped += used as u64;
        if ended {
            return Ok(skipped);
        }
    }
}
