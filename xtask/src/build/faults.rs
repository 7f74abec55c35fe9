//! Panics without their texts.
//!
//! What a panic says is put together by code of the standard library that every visitor would load and nobody would
//! see: a page tells no more of a panic than where it was. So each place that panics calls one small function of ours
//! with a number instead, and `faults.txt` says what stands where. With the calls goes all that only they needed, texts
//! included, when the module is cut.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use anyhow::{Context, Result, bail};
use wasm_encoder::{Encode as _, RawSection};
use wasmparser::{
    DataKind, DefinedDataSymbol, FunctionBody, KnownCustom, Linking, Name, Operator, Parser, Payload,
    RelocAddendKind, RelocationEntry, SymbolInfo, TypeRef,
};

/// Ours (`src/browser/fault.rs`): takes the number of the place and tells it.
const TELLS: &str = "landfall_fault";

/// Functions that end in a panic and never return: how their paths begin.
const PANICS: [&str; 12] = [
    "alloc::alloc::handle_alloc_error",
    "alloc::raw_vec::capacity_overflow",
    "alloc::raw_vec::handle_error",
    "core::cell::lazy::panic_",
    "core::cell::panic_",
    "core::option::expect_failed",
    "core::option::unwrap_failed",
    "core::panicking::",
    "core::result::unwrap_failed",
    "core::slice::index::slice_index_fail",
    "core::str::slice_error_fail",
    "std::thread::local::panic_access_error",
];
/// Likewise, of each kind of list: how their paths end.
const PANICS_OF_LISTS: [&str; 3] = ["::assert_failed", "::len_mismatch_fail", "::panic_on_ord_violation"];

const CODE_RELOCATIONS: &str = "reloc.CODE";
/// Where the text stands, its length, line and column.
const LOCATION_BYTES: u32 = 16;
const NOP: u8 = 0x01;
const I32_CONST: u8 = 0x41;
/// A call's function is written in five bytes where it may still be moved.
const CALL_BYTES: usize = 6;

/// The linked module with numbers for texts, and what the numbers mean.
pub(crate) struct Told {
    pub(crate) module: Vec<u8>,
    /// A line for each number: where in the source, and in which function.
    pub(crate) places: String,
}

/// Makes each panic of a linked module a call with a number. All code keeps its place, so that relocations hold.
///
/// # Errors
/// - the module was linked without relocations, or has no function that tells
pub(crate) fn numbered(module: &[u8]) -> Result<Told> {
    let linked = Linked::read(module)?;
    let mut code = module.get(linked.code.clone()).context("the code ends outside the module")?.to_vec();
    let mut gone = Vec::new();
    let mut calls = BTreeSet::new();
    let mut places = String::new();
    let mut number = 1_i32;
    for (index, body) in (linked.imported..).zip(&linked.bodies) {
        for site in sites(body, &linked)? {
            let mut pushed = vec![I32_CONST];
            number.encode(&mut pushed);
            let (from, end) = (site.run.start - linked.code.start, site.run.end - linked.code.start);
            let call = end - CALL_BYTES;
            // No room for a number where nothing is passed: the function that is called has a number itself.
            let Some(room) = call.checked_sub(pushed.len()).filter(|room| *room >= from) else { continue };
            let place = site.passed.and_then(|address| linked.location(usize::try_from(address).ok()?));
            let function = linked.names.get(&index).copied().unwrap_or_default();
            places.push_str(&line(number, place.as_deref(), function));
            number += 1;
            let with = std::iter::repeat_n(NOP, room - from).chain(pushed);
            code.iter_mut().skip(from).zip(with).for_each(|(byte, with)| *byte = with);
            gone.push(from..call);
            calls.insert(call + 1);
        }
    }
    let mut relocations = linked.relocations.clone();
    relocations.retain(|entry| !gone.iter().any(|gone| gone.contains(&start(entry))));
    for entry in &mut relocations {
        if calls.contains(&start(entry)) {
            entry.index = linked.tells;
        } else if let Some(first) =
            linked.locations.first().filter(|_| linked.locations.contains(&entry.index))
        {
            // Handed on from function to function until one panics, and read by none of them any more.
            entry.index = *first;
        }
    }
    Ok(Told { module: linked.written(module, &code, &relocations)?, places })
}

fn line(number: i32, place: Option<&str>, function: &str) -> String {
    let function = rustc_demangle::demangle(function);
    match place {
        Some(place) => format!("{number} {place}, in {function:#}\n"),
        None => format!("{number} in {function:#}\n"),
    }
}

/// What is read of a linked module.
struct Linked<'a> {
    imported: u32,
    bodies: Vec<FunctionBody<'a>>,
    names: BTreeMap<u32, &'a str>,
    /// Where the code section's content stands in the module.
    code: Range<usize>,
    /// What must be told where functions move, in the order of the code. Offsets count from the section's content.
    relocations: Vec<RelocationEntry>,
    /// Number of the code section among all sections.
    code_section: u32,
    /// The symbol of the function that tells.
    tells: u32,
    /// The symbols of places in the source, `core::panic::Location`.
    locations: BTreeSet<u32>,
    /// What memory holds at first: address and bytes.
    memory: Vec<(usize, &'a [u8])>,
}

impl<'a> Linked<'a> {
    fn read(module: &'a [u8]) -> Result<Self> {
        let (mut imported, mut bodies, mut names) = (0, Vec::new(), BTreeMap::new());
        let (mut code, mut relocations, mut code_section) = (None, Vec::new(), 0);
        let (mut tells, mut data, mut memory) = (None, Vec::new(), Vec::new());
        for payload in Parser::new(0).parse_all(module) {
            match payload.context("not a wasm module")? {
                Payload::ImportSection(imports) => {
                    for import in imports.into_imports() {
                        imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                    }
                }
                Payload::CodeSectionStart { range, .. } => code = Some(range),
                Payload::CodeSectionEntry(body) => bodies.push(body),
                Payload::DataSection(section) => {
                    for segment in section {
                        let segment = segment?;
                        let DataKind::Active { offset_expr, .. } = &segment.kind else {
                            bail!("expected data with an address, found some without");
                        };
                        let Operator::I32Const { value } = offset_expr.get_operators_reader().read()? else {
                            bail!("expected data at a fixed address");
                        };
                        memory.push((usize::try_from(value)?, segment.data));
                    }
                }
                Payload::CustomSection(section) => match section.as_known() {
                    KnownCustom::Name(subsections) => {
                        for subsection in subsections {
                            let Name::Function(functions) = subsection? else { continue };
                            for naming in functions {
                                let naming = naming?;
                                names.insert(naming.index, naming.name);
                            }
                        }
                    }
                    KnownCustom::Linking(linking) => {
                        for subsection in linking.subsections() {
                            let Linking::SymbolTable(symbols) = subsection? else { continue };
                            for (index, symbol) in (0..).zip(symbols) {
                                match symbol? {
                                    SymbolInfo::Func { name: Some(TELLS), .. } => tells = Some(index),
                                    SymbolInfo::Data { symbol: Some(symbol), .. } => {
                                        data.push((index, symbol))
                                    }
                                    _ => {}
                                }
                            }
                        }
                    }
                    KnownCustom::Reloc(reader) if section.name() == CODE_RELOCATIONS => {
                        code_section = reader.section_index();
                        relocations = reader.entries().into_iter().collect::<Result<_, _>>()?;
                    }
                    _ => {}
                },
                _ => {}
            }
        }
        let code = code.context("the module has no code")?;
        let tells = tells.with_context(|| format!("the module has no function `{TELLS}`"))?;
        if relocations.is_empty() {
            bail!("the module was linked without relocations");
        }
        let locations = BTreeSet::new();
        let mut linked =
            Self { imported, bodies, names, code, relocations, code_section, tells, locations, memory };
        linked.locations = data
            .iter()
            .filter(|(_, symbol)| {
                symbol.size == LOCATION_BYTES
                    && linked.address(symbol).and_then(|address| linked.location(address)).is_some()
            })
            .map(|(index, _)| *index)
            .collect();
        Ok(linked)
    }

    /// The bytes of memory from an address on.
    fn memory(&self, address: usize, length: usize) -> Option<&'a [u8]> {
        self.memory.iter().find_map(|(start, bytes)| {
            let from = address.checked_sub(*start)?;
            bytes.get(from..from.checked_add(length)?)
        })
    }

    /// Where a symbol is in memory.
    fn address(&self, symbol: &DefinedDataSymbol) -> Option<usize> {
        let (start, _) = self.memory.get(usize::try_from(symbol.index).ok()?)?;
        start.checked_add(usize::try_from(symbol.offset).ok()?)
    }

    /// A `core::panic::Location` in memory.
    fn location(&self, address: usize) -> Option<String> {
        let words: Vec<usize> = self
            .memory(address, 16)?
            .chunks_exact(4)
            .filter_map(|word| usize::try_from(u32::from_le_bytes(word.try_into().ok()?)).ok())
            .collect();
        let [text, length, line, _column] = words.as_slice() else { return None };
        let file =
            std::str::from_utf8(self.memory(*text, *length)?).ok().filter(|file| file.ends_with(".rs"))?;
        Some(format!("{file}:{line}"))
    }

    /// The module with other code and relocations; all sections but these keep their bytes.
    fn written(&self, module: &[u8], code: &[u8], relocations: &[RelocationEntry]) -> Result<Vec<u8>> {
        let mut out = wasm_encoder::Module::new();
        for payload in Parser::new(0).parse_all(module) {
            let payload = payload.context("not a wasm module")?;
            let Some((id, range)) = payload.as_section() else { continue };
            match &payload {
                Payload::CodeSectionStart { .. } => out.section(&RawSection { id, data: code }),
                Payload::CustomSection(section) if section.name() == CODE_RELOCATIONS => {
                    out.section(&wasm_encoder::CustomSection {
                        name: CODE_RELOCATIONS.into(),
                        data: encoded(self.code_section, relocations)?.into(),
                    })
                }
                _ => {
                    let data = module.get(range).context("a section ends outside the module")?;
                    out.section(&RawSection { id, data })
                }
            };
        }
        Ok(out.finish())
    }
}

/// A call that panics, with what is computed for it.
struct Site {
    /// From the first byte that does nothing but prepare the call to the call's end, counted in the module.
    run: Range<usize>,
    /// What is passed last, where it is written in the code: the address of a `Location`.
    passed: Option<i32>,
}

/// The calls of a function that panic.
fn sites(body: &FunctionBody<'_>, linked: &Linked<'_>) -> Result<Vec<Site>> {
    let mut sites = Vec::new();
    let mut run = None;
    let mut passed = None;
    let mut called = None;
    for read in body.get_operators_reader()?.into_iter_with_offsets() {
        let (operator, offset) = read?;
        // Only what never returns is followed by this; a function of the same name that does is left alone.
        if let (Some(site), Operator::Unreachable) = (called.take(), &operator) {
            sites.push(site);
        }
        match operator {
            Operator::Call { function_index } => {
                let from = run.take().unwrap_or(offset);
                if linked.names.get(&function_index).is_some_and(|name| panics(name)) {
                    called = Some(Site { run: from..offset + CALL_BYTES, passed });
                }
            }
            _ if prepares(&operator) => run = run.or(Some(offset)),
            _ => run = None,
        }
        passed = if let Operator::I32Const { value } = operator { Some(value) } else { None };
    }
    Ok(sites)
}

/// Whether a function of this mangled name panics.
fn panics(name: &str) -> bool {
    let path = format!("{:#}", rustc_demangle::demangle(name));
    let (path, _) = path.split_once("::<").unwrap_or((&path, ""));
    PANICS.iter().any(|begin| path.starts_with(begin))
        || PANICS_OF_LISTS.iter().any(|end| path.ends_with(end))
}

/// Whether an operator computes something and does nothing else that lasts: where a panic follows, nobody asks for it.
fn prepares(operator: &Operator<'_>) -> bool {
    use Operator as O;
    matches!(
        operator,
        O::I32Const { .. }
            | O::I64Const { .. }
            | O::LocalGet { .. }
            | O::LocalSet { .. }
            | O::LocalTee { .. }
            | O::GlobalGet { .. }
            | O::I32Add
            | O::I32Sub
            | O::I64Or
            | O::I64Shl
            | O::I64ExtendI32U
            | O::I32Load { .. }
            | O::I64Load { .. }
            | O::I32Store { .. }
            | O::I64Store { .. }
    )
}

/// Where a relocation is, in the content of its section.
fn start(entry: &RelocationEntry) -> usize {
    entry.relocation_range().start
}

/// A section of relocations.
fn encoded(section: u32, relocations: &[RelocationEntry]) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    section.encode(&mut bytes);
    u32::try_from(relocations.len())?.encode(&mut bytes);
    for entry in relocations {
        bytes.push(entry.ty as u8);
        entry.offset.encode(&mut bytes);
        entry.index.encode(&mut bytes);
        match entry.ty.addend_kind() {
            RelocAddendKind::None => {}
            RelocAddendKind::Addend32 => i32::try_from(entry.addend)?.encode(&mut bytes),
            RelocAddendKind::Addend64 => entry.addend.encode(&mut bytes),
        }
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{
        CodeSection, ConstExpr, CustomSection, DataSection, Function, FunctionSection, LinkingSection,
        MemorySection, MemoryType, Module, NameMap, NameSection, SymbolTable, TypeSection, ValType,
    };
    use wasmparser::RelocationType;

    /// Where the test module's memory begins to hold something: a path, then the `Location` that names it.
    const PATH: &[u8] = b"src/money/a.rs\0\0";
    /// The call of function 1 after two numbers and a `Location`, as a linker writes it.
    const PANIC: [u8; 17] =
        [0x41, 7, 0x41, 8, 0x41, 0x90, 0x80, 0x80, 0x80, 0, 0x10, 0x81, 0x80, 0x80, 0x80, 0, 0];

    /// A module that tells, panics, and has a function with these bytes before its end.
    fn module(name: &str, body: &[u8]) -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([ValType::I32], []);
        types.ty().function([ValType::I32; 3], []);
        types.ty().function([], []);
        let (mut functions, mut code) = (FunctionSection::new(), CodeSection::new());
        for ty in [0, 1, 2] {
            functions.function(ty);
        }
        for bytes in [&[][..], &[0], body] {
            let mut function = Function::new([]);
            function.raw(bytes.iter().copied());
            function.instructions().end();
            code.function(&function);
        }
        let mut memories = MemorySection::new();
        memories.memory(MemoryType {
            minimum: 1,
            maximum: None,
            memory64: false,
            shared: false,
            page_size_log2: None,
        });
        let mut data = DataSection::new();
        let location = [0_u32, 14, 12, 5].map(u32::to_le_bytes).concat();
        data.active(0, &ConstExpr::i32_const(0), [PATH, &location].concat());
        let mut symbols = SymbolTable::new();
        symbols.function(0, 0, Some(TELLS)).function(0, 1, Some(name)).data(
            0,
            "place",
            Some(wasm_encoder::DataSymbolDefinition { index: 0, offset: 16, size: LOCATION_BYTES }),
        );
        let mut linking = LinkingSection::new();
        linking.symbol_table(&symbols);
        let mut names = NameMap::new();
        for (index, name) in [(0, TELLS), (1, name), (2, "landfall::money::add")] {
            names.append(index, name);
        }
        let mut section = NameSection::new();
        section.functions(&names);
        let mut out = Module::new();
        out.section(&types).section(&functions).section(&memories).section(&code).section(&data);
        // The third function's bytes begin here: after the count, the others and its own length and count of locals.
        let first: u32 = 1 + 3 + 4 + 2;
        let entry = |ty, offset, index| RelocationEntry { ty, offset: first + offset, index, addend: 0 };
        let relocations =
            [entry(RelocationType::MemoryAddrSleb, 5, 2), entry(RelocationType::FunctionIndexLeb, 11, 1)];
        let data = encoded(3, &relocations).unwrap().into();
        out.section(&linking)
            .section(&CustomSection { name: CODE_RELOCATIONS.into(), data })
            .section(&section);
        out.finish()
    }

    /// The third function's bytes before its end.
    fn third(module: &[u8]) -> Vec<u8> {
        let bodies = Parser::new(0).parse_all(module).filter_map(|payload| match payload.unwrap() {
            Payload::CodeSectionEntry(body) => Some(body.as_bytes().to_vec()),
            _ => None,
        });
        let body = bodies.last().unwrap();
        body[1..body.len() - 1].to_vec()
    }

    #[test]
    fn a_panic_becomes_a_number_and_the_number_is_explained() {
        let told = numbered(&module("core::panicking::panic", &PANIC)).unwrap();
        assert_eq!(told.places, "1 src/money/a.rs:12, in landfall::money::add\n");
        let mut numbered = vec![NOP; 8];
        numbered.extend([I32_CONST, 1]);
        numbered.extend(&PANIC[10..]);
        assert_eq!(third(&told.module), numbered, "the call is moved when the module is cut");
        let linked = Linked::read(&told.module).unwrap();
        let relocations: Vec<_> = linked.relocations.iter().map(|entry| (entry.ty, entry.index)).collect();
        assert_eq!(
            relocations,
            [(RelocationType::FunctionIndexLeb, 0)],
            "0 tells, and nobody needs the place"
        );
    }

    #[test]
    fn what_others_need_and_what_may_return_stays() {
        let other = module("core::cell::take", &PANIC);
        assert_eq!(numbered(&other).unwrap().module, other);
        let mut returns = PANIC;
        returns[16] = NOP;
        let returns = module("core::panicking::panic", &returns);
        let told = numbered(&returns).unwrap();
        assert_eq!((told.module, told.places), (returns, String::new()));
    }

    #[test]
    fn work_before_a_branch_is_left_alone() {
        // A block is where something else may begin: only what stands after it goes.
        let block = [0x41, 1, 0x1a, 0x02, 0x40];
        let told =
            numbered(&module("core::panicking::panic", &[&block[..], &PANIC, &[0x0b]].concat())).unwrap();
        let left = [&block[..], &[NOP; 8], &[I32_CONST, 1], &PANIC[10..], &[0x0b]].concat();
        assert_eq!(third(&told.module), left);
    }

    #[test]
    fn err_a_module_that_cannot_tell_is_refused() {
        let silent = module("core::panicking::panic", &PANIC);
        let at = silent.windows(TELLS.len()).position(|bytes| bytes == TELLS.as_bytes()).unwrap();
        let mut silent = silent;
        silent[at] = b'L';
        let error = numbered(&silent).err().unwrap().to_string();
        assert_eq!(error, "the module has no function `landfall_fault`");
    }

    #[test]
    fn err_a_module_without_relocations_is_refused() {
        let module = module("core::panicking::panic", &PANIC);
        let stripped = super::super::wasm::without_custom_sections(&module, &[CODE_RELOCATIONS]).unwrap();
        let error = numbered(&stripped).err().unwrap().to_string();
        assert_eq!(error, "the module was linked without relocations");
    }
}
