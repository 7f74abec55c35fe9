//! Whose code the wasm is made of: the bytes of each function, counted for the crate in its name.
//!
//! Most of it is our own, so that counts for the room in which it stands. A generic function of the standard library that
//! was compiled for another crate counts for the standard library: its name says no more.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use wasmparser::{KnownCustom, Name, Parser, Payload, TypeRef};

/// What the bytes of the data section are listed under.
pub(crate) const DATA: &str = "(data)";
/// Functions whose names have no path: `memcpy`, the allocator, wasm-bindgen's shims.
const NAMELESS: &str = "(no crate in the name)";
/// Ours, which is told room by room.
const OURS: &str = "landfall";
/// Words of a signature that can stand before `::` without being a crate.
const NO_CRATES: [&str; 5] = ["dyn", "mut", "as", "impl", "self"];

/// The code of a module, function by function, and its data. Bytes.
pub(crate) struct Code {
    /// Name and size of each function, largest first.
    functions: Vec<(String, u64)>,
    data: u64,
}

/// Reads a module whose functions still have names.
///
/// # Errors
/// - the bytes are not a wasm module
pub(crate) fn read(module: &[u8]) -> Result<Code> {
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
    let name = |index: u32| {
        format!("{:#}", rustc_demangle::demangle(names.get(&index).copied().unwrap_or_default()))
    };
    let mut functions: Vec<(String, u64)> =
        (imported..).zip(bodies).map(|(index, bytes)| (name(index), bytes)).collect();
    sort(&mut functions);
    Ok(Code { functions, data })
}

impl Code {
    /// Bytes by crate, ours by room, heaviest first, and the bytes of data last.
    pub(crate) fn by_crate(&self) -> Vec<(String, u64)> {
        let mut sums: BTreeMap<String, u64> = BTreeMap::new();
        for (name, bytes) in &self.functions {
            *sums.entry(place_of(name)).or_default() += bytes;
        }
        let mut sorted: Vec<(String, u64)> = sums.into_iter().collect();
        sort(&mut sorted);
        sorted.push((DATA.to_owned(), self.data));
        sorted
    }

    /// The largest functions, one a line: bytes and name.
    pub(crate) fn largest(&self, count: usize) -> String {
        self.functions.iter().take(count).map(|(name, bytes)| format!("{bytes:>9}  {name}\n")).collect()
    }
}

/// Largest first, the same size by name.
fn sort(list: &mut [(String, u64)]) {
    list.sort_by(|(a, x), (b, y)| y.cmp(x).then_with(|| a.cmp(b)));
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

/// The crate in a function's name, with the room if it is ours: the first word of its first path. `<leptos::A as
/// core::fmt::Debug>::fmt` is of leptos, `<&T as core::fmt::Debug>::fmt` and `<str>::trim` of core.
fn place_of(name: &str) -> String {
    let mut rest = name;
    while let Some((word, after)) = next_word(rest) {
        if word == "str" && after.starts_with(">::") {
            return "core".to_owned();
        }
        if let Some(path) = without_hash(after).strip_prefix("::").filter(|_| !NO_CRATES.contains(&word)) {
            let room = next_word(path).filter(|_| word == OURS);
            return room.map_or_else(|| word.to_owned(), |(room, _)| format!("{word}::{room}"));
        }
        rest = after;
    }
    NAMELESS.to_owned()
}

/// `::num` of `[c5930c85a12de822]::num`: newer names carry the crate's hash.
fn without_hash(text: &str) -> &str {
    let hashed = text.strip_prefix('[').and_then(|rest| rest.split_once(']'));
    hashed
        .filter(|(hash, _)| hash.bytes().all(|byte| byte.is_ascii_hexdigit()))
        .map_or(text, |(_, rest)| rest)
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
    fn a_function_counts_for_the_crate_or_our_room_that_its_name_begins_with() {
        for (name, of) in [
            ("leptos::mount::mount_to", "leptos"),
            ("core::fmt::write::hdfb5b5e5d5c5b5a5", "core"),
            ("<fluent_bundle::FluentValue as core::fmt::Debug>::fmt", "fluent_bundle"),
            ("<&T as core::fmt::Debug>::fmt", "core"),
            ("<dyn tachys::Render as core::any::Any>::type_id", "tachys"),
            ("<alloc::vec::Vec<landfall::A> as core::ops::Drop>::drop", "alloc"),
            ("core[c5930c85a12de822]::num::flt2dec::strategy::dragon::format_exact", "core"),
            ("<&mut [u8] as std::io::Write>::write", "std"),
            ("<str>::trim_matches::<char>", "core"),
            ("landfall::quote::engine::import::h8367cd50f90ba9fa", "landfall::quote"),
            ("<landfall[ddceac64a91f1835]::quote::case::Case>::taxes", "landfall::quote"),
            ("memcpy", NAMELESS),
        ] {
            assert_eq!(place_of(name), of, "{name}");
        }
    }

    #[test]
    fn the_bytes_of_a_named_function_are_counted() {
        // One empty function, named `a::b`: its body is two bytes.
        let mut module = b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x03\x02\x01\0\x0a\x04\x01\x02\0\x0b".to_vec();
        module.extend_from_slice(b"\0\x0e\x04name\x01\x07\x01\0\x04a::b");
        let code = read(&module).unwrap();
        assert_eq!(code.by_crate(), [("a".to_owned(), 2), (DATA.to_owned(), 0)]);
        assert_eq!(code.largest(1), "        2  a::b\n");
    }
}
