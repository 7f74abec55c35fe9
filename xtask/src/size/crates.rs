//! Whose code the wasm is made of: the bytes of each function, counted for the crate in its name.
//!
//! A generic function of the standard library that was compiled for another crate counts for the standard library:
//! its name says no more.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use wasmparser::{KnownCustom, Name, Parser, Payload, TypeRef};

/// What the bytes of the data section are listed under.
pub(crate) const DATA: &str = "(data)";
/// Functions whose names have no path: `memcpy`, the allocator, wasm-bindgen's shims.
const NAMELESS: &str = "(no crate in the name)";
/// Words of a signature that can stand before `::` without being a crate.
const NO_CRATES: [&str; 5] = ["dyn", "mut", "as", "impl", "self"];

/// Bytes of code by crate, heaviest first, and the bytes of data last.
///
/// # Errors
/// - the bytes are not a wasm module
pub(crate) fn by_crate(module: &[u8]) -> Result<Vec<(String, u64)>> {
    let mut imported = 0_u32;
    let mut bodies = Vec::new();
    let mut names = BTreeMap::new();
    let mut data = 0_u64;
    for payload in Parser::new(0).parse_all(module) {
        match payload.context("not a wasm module")? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => bodies.push(u64::try_from(body.range().len())?),
            Payload::DataSection(section) => data += u64::try_from(section.range().len())?,
            Payload::CustomSection(section) => read_names(&section.as_known(), &mut names)?,
            _ => {}
        }
    }
    let mut sums: BTreeMap<String, u64> = BTreeMap::new();
    for (index, bytes) in (imported..).zip(bodies) {
        *sums.entry(crate_of(names.get(&index).copied().unwrap_or_default())).or_default() += bytes;
    }
    let mut sorted: Vec<(String, u64)> = sums.into_iter().collect();
    sorted.sort_by(|(a, x), (b, y)| y.cmp(x).then_with(|| a.cmp(b)));
    sorted.push((DATA.to_owned(), data));
    Ok(sorted)
}

fn read_names<'a>(section: &KnownCustom<'a>, names: &mut BTreeMap<u32, &'a str>) -> Result<()> {
    let KnownCustom::Name(subsections) = section else { return Ok(()) };
    for subsection in subsections.clone() {
        let Name::Function(functions) = subsection? else { continue };
        for naming in functions {
            let naming = naming?;
            names.insert(naming.index, naming.name);
        }
    }
    Ok(())
}

/// The crate in a function's name: the first word of its first path. `<leptos::A as core::fmt::Debug>::fmt` is of
/// leptos, `<&T as core::fmt::Debug>::fmt` of core.
fn crate_of(name: &str) -> String {
    let name = format!("{:#}", rustc_demangle::demangle(name));
    let mut rest = name.as_str();
    while let Some((word, after)) = next_word(rest) {
        if after.starts_with("::") && !NO_CRATES.contains(&word) {
            return word.to_owned();
        }
        rest = after;
    }
    NAMELESS.to_owned()
}

fn next_word(text: &str) -> Option<(&str, &str)> {
    let of_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let (_, from) = text.split_at(text.find(of_word)?);
    Some(from.split_at(from.find(|c| !of_word(c)).unwrap_or(from.len())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_function_counts_for_the_crate_that_its_name_begins_with() {
        for (name, of) in [
            ("_ZN6leptos5mount8mount_to17h0123456789abcdefE", "leptos"),
            ("core::fmt::write::hdfb5b5e5d5c5b5a5", "core"),
            ("<fluent_bundle::FluentValue as core::fmt::Debug>::fmt", "fluent_bundle"),
            ("<&T as core::fmt::Debug>::fmt", "core"),
            ("<dyn tachys::Render as core::any::Any>::type_id", "tachys"),
            ("<alloc::vec::Vec<landfall::A> as core::ops::Drop>::drop", "alloc"),
            ("memcpy", NAMELESS),
        ] {
            assert_eq!(crate_of(name), of, "{name}");
        }
    }

    #[test]
    fn the_bytes_of_a_named_function_are_counted() {
        // One empty function, named `a::b`: its body is two bytes.
        let mut module = b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x03\x02\x01\0\x0a\x04\x01\x02\0\x0b".to_vec();
        module.extend_from_slice(b"\0\x0e\x04name\x01\x07\x01\0\x04a::b");
        assert_eq!(by_crate(&module).unwrap(), [("a".to_owned(), 2), (DATA.to_owned(), 0)]);
    }
}
