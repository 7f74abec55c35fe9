//! Exports of a linked module that no page can reach, taken away before the cut.
//!
//! wasm-bindgen exports every method of a Rust class, used or not, and the linker keeps what is exported. Leptos links
//! the classes of `wasm-streams` (streams of server functions); no function gives one out, so no script can hold one.
//! Left in, what they share with the later part would count as needed by the first and every visitor would load it.

use anyhow::{Context, Result};
use wasm_encoder::reencode::{Reencode, RoundtripReencoder};
use wasm_encoder::{ExportSection, RawSection};
use wasmparser::{Parser, Payload};

/// The classes that no function gives out, as wasm-bindgen writes them in the names of their exports.
const UNREACHED_CLASSES: [&str; 3] =
    ["intounderlyingbytesource", "intounderlyingsink", "intounderlyingsource"];

/// The module without the exports of unreached classes. All other sections keep their bytes, so that relocations,
/// which are counted from the beginnings of their sections, still hold.
///
/// # Errors
/// - the bytes are not a wasm module
pub(crate) fn without_unreached_classes(module: &[u8]) -> Result<Vec<u8>> {
    let mut out = wasm_encoder::Module::new();
    for payload in Parser::new(0).parse_all(module) {
        let payload = payload.context("not a wasm module")?;
        if let Payload::ExportSection(section) = payload {
            let mut kept = ExportSection::new();
            for export in section {
                let export = export?;
                if !UNREACHED_CLASSES.iter().any(|class| export.name.contains(class)) {
                    RoundtripReencoder.parse_export(&mut kept, export)?;
                }
            }
            out.section(&kept);
        } else if let Some((id, range)) = payload.as_section() {
            let data = module.get(range).context("a section ends outside the module")?;
            out.section(&RawSection { id, data });
        }
    }
    Ok(out.finish())
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{CustomSection, ExportKind, MemorySection, MemoryType};

    fn module(exports: &[&str]) -> Vec<u8> {
        let mut memories = MemorySection::new();
        memories.memory(MemoryType {
            minimum: 1,
            maximum: None,
            memory64: false,
            shared: false,
            page_size_log2: None,
        });
        let mut section = ExportSection::new();
        for name in exports {
            section.export(name, ExportKind::Memory, 0);
        }
        let mut out = wasm_encoder::Module::new();
        out.section(&memories).section(&section);
        out.section(&CustomSection { name: "reloc.CODE".into(), data: [1, 2, 3][..].into() });
        out.finish()
    }

    #[test]
    fn exports_of_unreached_classes_go_and_everything_else_keeps_its_bytes() {
        let before =
            module(&["memory", "intounderlyingsource_pull", "__wbg_intounderlyingsink_free", "start"]);
        assert_eq!(without_unreached_classes(&before).unwrap(), module(&["memory", "start"]));
    }

    #[test]
    fn err_something_else_is_not_a_module() {
        assert!(without_unreached_classes(b"<!doctype html>").is_err());
    }
}
