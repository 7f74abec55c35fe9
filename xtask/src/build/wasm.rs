//! Sections of a wasm module: leaving out those that only people read, adding one.

use anyhow::{Context, Result};
use wasmparser::{Parser, Payload};

/// Magic number and version: what stands before the first section.
const HEADER_BYTES: usize = 8;

/// The module without its custom sections of these names. Everything else keeps its bytes and its order.
///
/// # Errors
/// - the bytes are not a wasm module
pub(crate) fn without_custom_sections(module: &[u8], names: &[&str]) -> Result<Vec<u8>> {
    let mut out = module.get(..HEADER_BYTES).context("not a wasm module: shorter than its header")?.to_vec();
    let mut start = HEADER_BYTES;
    for payload in Parser::new(0).parse_all(module) {
        let payload = payload.context("not a wasm module")?;
        let Some((_, range)) = payload.as_section() else { continue };
        let dropped = matches!(&payload, Payload::CustomSection(section) if names.contains(&section.name()));
        if !dropped {
            // A section's range is its content: its id and length stand between the end of the last one and it.
            out.extend_from_slice(module.get(start..range.end).context("a section ends outside the module")?);
        }
        start = range.end;
    }
    Ok(out)
}

/// Adds a custom section at the end of a module.
pub(crate) fn add_custom_section(module: &mut Vec<u8>, name: &str, data: &[u8]) {
    let section = wasm_encoder::CustomSection { name: name.into(), data: data.into() };
    wasm_encoder::Section::append_to(&section, module);
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A module with nothing but the custom sections `name` and `keep`.
    fn module() -> Vec<u8> {
        let mut bytes = b"\0asm\x01\0\0\0".to_vec();
        bytes.extend_from_slice(b"\0\x06\x04nameX");
        bytes.extend_from_slice(b"\0\x06\x04keepY");
        bytes
    }

    #[test]
    fn only_the_named_sections_go() {
        let kept = without_custom_sections(&module(), &["name", "producers"]).unwrap();
        assert_eq!(kept, b"\0asm\x01\0\0\0\0\x06\x04keepY");
        assert_eq!(without_custom_sections(&module(), &[]).unwrap(), module());
    }

    #[test]
    fn err_something_else_is_not_a_module() {
        assert!(without_custom_sections(b"<!doctype html>", &[]).is_err());
        assert!(without_custom_sections(b"\0asm", &[]).is_err());
    }
}
