//! Compressed copies, as small as the formats allow: the build pays once, every visitor gains.
//!
//! A crate of its own, compiled for speed: the encoders are generic code, so their loops would be compiled with xtask, which
//! is not optimized, and take three times as long.

use std::io::Write as _;

use anyhow::Result;
use brotli::enc::BrotliEncoderParams;
use brotli::enc::backward_references::BrotliEncoderMode;
use flate2::{Compression, GzBuilder};

/// Counts up when the same bytes get other copies: whoever keeps copies keeps this beside them.
pub const METHOD: u32 = 2;

/// Brotli's largest window of the plain format: 16 MB.
const BROTLI_WINDOW: i32 = 24;
const BROTLI_QUALITY: i32 = 11;
const BUFFER_BYTES: usize = 4096;

/// What a wasm begins with.
const WASM: &[u8] = b"\0asm";

/// The bytes in brotli, quality 11. Wasm is tried a second way, with distances in steps of four as the encoder has them for
/// fonts, and the smaller one taken: 80 bytes of the widget's first file.
///
/// # Errors
/// - none that memory can cause; the encoder's signature has one
pub fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let plain = encoded(bytes, BrotliEncoderMode::BROTLI_MODE_GENERIC)?;
    if !bytes.starts_with(WASM) {
        return Ok(plain);
    }
    let stepped = encoded(bytes, BrotliEncoderMode::BROTLI_MODE_FONT)?;
    Ok(if stepped.len() < plain.len() { stepped } else { plain })
}

fn encoded(bytes: &[u8], mode: BrotliEncoderMode) -> Result<Vec<u8>> {
    let how =
        BrotliEncoderParams { quality: BROTLI_QUALITY, lgwin: BROTLI_WINDOW, mode, ..Default::default() };
    let mut encoder = brotli::CompressorWriter::with_params(Vec::new(), BUFFER_BYTES, &how);
    encoder.write_all(bytes)?;
    encoder.flush()?;
    Ok(encoder.into_inner())
}

/// The bytes in gzip, level 9, without a time stamp: the same bytes in, the same bytes out.
///
/// # Errors
/// - none that memory can cause; the encoder's signature has one
pub fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzBuilder::new().mtime(0).write(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

/// Whether a compressed copy is worth having: text and wasm, not pictures and fonts that are compressed already.
pub fn wants_copies(path: &str) -> bool {
    let extension = path.rsplit_once('.').map_or("", |(_, extension)| extension);
    ["js", "wasm", "json", "ftl", "html", "css", "svg", "txt", "md", "ts", "xml"].contains(&extension)
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::*;

    #[test]
    fn both_copies_give_the_file_back() {
        for text in ["duties and taxes ".repeat(50), format!("\0asm{}", "duties and taxes ".repeat(50))] {
            both_give_back(&text);
        }
    }

    fn both_give_back(text: &str) {
        let mut back = String::new();
        flate2::read::GzDecoder::new(gzip(text.as_bytes()).unwrap().as_slice())
            .read_to_string(&mut back)
            .unwrap();
        assert_eq!(back, text);
        let mut back = String::new();
        brotli::Decompressor::new(brotli(text.as_bytes()).unwrap().as_slice(), 4096)
            .read_to_string(&mut back)
            .unwrap();
        assert_eq!(back, text);
    }

    #[test]
    fn the_same_bytes_give_the_same_copies() {
        assert_eq!(gzip(b"rates").unwrap(), gzip(b"rates").unwrap());
        assert_eq!(brotli(b"rates").unwrap(), brotli(b"rates").unwrap());
    }

    #[test]
    fn pictures_get_no_copies() {
        assert!(wants_copies("locales/de/price.ftl") && wants_copies("landfall-0011.wasm"));
        assert!(!wants_copies("assets/mug.webp") && !wants_copies("LICENSE"));
    }
}
