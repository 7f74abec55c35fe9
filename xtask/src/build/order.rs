//! The order of a module's functions: those that are alike stand together, where compression finds them.
//!
//! The linker and wasm-bindgen order functions in ways that mean nothing to a browser. A compressor writes "as there,
//! so many bytes ago" in fewer bits the nearer "there" is, so the same functions in another order are fewer bytes:
//! first by what they take and give, then by their bytes.

use anyhow::{Context, Result, anyhow};
use wasm_encoder::reencode::{Error, Reencode};
use wasm_encoder::{CodeSection, FunctionSection, Module};
use wasmparser::{CodeSectionReader, FunctionSectionReader, Parser, Payload, TypeRef, Validator};

/// The module with its functions in the order of likeness. What it does is the same.
///
/// # Errors
/// - the bytes are not a wasm module
pub(crate) fn by_likeness(module: &[u8]) -> Result<Vec<u8>> {
    let mut order = Order::of(module)?;
    let mut out = Module::new();
    order
        .parse_core_module(&mut out, Parser::new(0), module)
        .map_err(|error| anyhow!("a module that can't be written in another order: {error}"))?;
    let out = out.finish();
    Validator::new().validate_all(&out).context("the module in another order is none")?;
    Ok(out)
}

/// What stands where.
struct Order {
    /// Functions that the module imports: they come first and keep their numbers.
    imported: u32,
    /// The old places of the module's own functions in their new order, both counted from its first own one.
    old: Vec<usize>,
    /// The new place of each.
    new: Vec<u32>,
}

impl Order {
    fn of(module: &[u8]) -> Result<Self> {
        let mut imported = 0;
        let (mut types, mut bodies) = (Vec::new(), Vec::new());
        for payload in Parser::new(0).parse_all(module) {
            match payload.context("not a wasm module")? {
                Payload::ImportSection(imports) => {
                    for import in imports.into_imports() {
                        imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                    }
                }
                Payload::FunctionSection(functions) => {
                    types = functions.into_iter().collect::<Result<_, _>>()?;
                }
                Payload::CodeSectionEntry(body) => bodies.push(body.as_bytes()),
                _ => {}
            }
        }
        let functions: Vec<(u32, &[u8])> = types.into_iter().zip(bodies).collect();
        let mut old: Vec<usize> = (0..functions.len()).collect();
        // Alike from their first byte on is likeness enough: what a chain of nearest neighbours makes is no shorter.
        old.sort_by_key(|place| (functions.get(*place), *place));
        let mut new = vec![0; old.len()];
        for (place, was) in (0..).zip(&old) {
            if let Some(new) = new.get_mut(*was) {
                *new = place;
            }
        }
        Ok(Self { imported, old, new })
    }

    /// The items in the new order.
    fn sorted<T: Clone>(&self, items: &[T]) -> Vec<T> {
        self.old.iter().filter_map(|was| items.get(*was).cloned()).collect()
    }
}

impl Reencode for Order {
    type Error = std::convert::Infallible;

    fn function_index(&mut self, function: u32) -> Result<u32, Error<Self::Error>> {
        let own =
            function.checked_sub(self.imported).and_then(|own| self.new.get(usize::try_from(own).ok()?));
        Ok(own.map_or(function, |new| self.imported + new))
    }

    fn parse_function_section(
        &mut self,
        functions: &mut FunctionSection,
        section: FunctionSectionReader<'_>,
    ) -> Result<(), Error<Self::Error>> {
        let types = section.into_iter().collect::<Result<Vec<u32>, _>>()?;
        for ty in self.sorted(&types) {
            functions.function(self.type_index(ty)?);
        }
        Ok(())
    }

    fn parse_code_section(
        &mut self,
        code: &mut CodeSection,
        section: CodeSectionReader<'_>,
    ) -> Result<(), Error<Self::Error>> {
        let bodies = section.into_iter().collect::<Result<Vec<_>, _>>()?;
        for body in self.sorted(&bodies) {
            self.parse_function_body(code, body)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;
    use wasm_encoder::{
        ConstExpr, ElementSection, Elements, EntityType, ExportKind, ExportSection, Function, ImportSection,
        RefType, StartSection, TableSection, TableType, TypeSection,
    };
    use wasmparser::{ElementItems, Operator};

    const IMPORTED: u32 = 1;
    /// Each of the four functions drops its number and calls another; -1 is the imported one.
    const CALLS: [(i32, i32); 4] = [(40, 2), (30, 3), (20, 1), (10, -1)];

    fn module() -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        types.ty().function([wasm_encoder::ValType::I32], []);
        let mut imports = ImportSection::new();
        imports.import("a", "outside", EntityType::Function(0));
        let (mut functions, mut code, mut exports) =
            (FunctionSection::new(), CodeSection::new(), ExportSection::new());
        for (place, (number, target)) in (IMPORTED..).zip(CALLS) {
            // The last one takes a number: its type has to come along.
            functions.function(u32::from(number == 10));
            let mut body = Function::new([]);
            body.instructions().i32_const(number).drop();
            match target {
                3 => body.instructions().i32_const(0).call(IMPORTED + 3),
                -1 => body.instructions().call(0),
                other => body.instructions().call(IMPORTED + u32::try_from(other).unwrap()),
            };
            body.instructions().end();
            code.function(&body);
            exports.export(&format!("f{number}"), ExportKind::Func, place);
        }
        let mut tables = TableSection::new();
        tables.table(TableType {
            element_type: RefType::FUNCREF,
            table64: false,
            minimum: 2,
            maximum: None,
            shared: false,
        });
        let mut elements = ElementSection::new();
        elements.active(Some(0), &ConstExpr::i32_const(0), Elements::Functions([IMPORTED + 1, 0][..].into()));
        let mut out = Module::new();
        out.section(&types).section(&imports).section(&functions).section(&tables).section(&exports);
        out.section(&StartSection { function_index: IMPORTED + 2 }).section(&elements).section(&code);
        out.finish()
    }

    /// Everything that names a function, by the numbers that the functions drop.
    fn named(module: &[u8]) -> BTreeMap<String, i32> {
        let mut bodies = Vec::new();
        let (mut exports, mut start, mut table) = (Vec::new(), 0, Vec::new());
        for payload in Parser::new(0).parse_all(module) {
            match payload.unwrap() {
                Payload::ExportSection(section) => exports.extend(section.into_iter().map(Result::unwrap)),
                Payload::StartSection { func, .. } => start = func,
                Payload::ElementSection(section) => {
                    for element in section {
                        let ElementItems::Functions(items) = element.unwrap().items else { panic!() };
                        table.extend(items.into_iter().map(Result::unwrap));
                    }
                }
                Payload::CodeSectionEntry(body) => {
                    let (mut number, mut target) = (0, 0);
                    for operator in body.get_operators_reader().unwrap() {
                        match operator.unwrap() {
                            Operator::I32Const { value } if number == 0 => number = value,
                            Operator::Call { function_index } => target = function_index,
                            _ => {}
                        }
                    }
                    bodies.push((number, target));
                }
                _ => {}
            }
        }
        let number = |function: u32| {
            function.checked_sub(IMPORTED).map_or(-1, |own| bodies[usize::try_from(own).unwrap()].0)
        };
        let mut named = BTreeMap::from([("start".to_owned(), number(start))]);
        named.extend(exports.iter().map(|export| (export.name.to_owned(), number(export.index))));
        named.extend(table.iter().enumerate().map(|(slot, f)| (format!("table {slot}"), number(*f))));
        named.extend(bodies.iter().map(|(own, target)| (format!("called by {own}"), number(*target))));
        named
    }

    #[test]
    fn every_name_of_a_function_still_means_the_same_one() {
        let (before, after) = (module(), by_likeness(&module()).unwrap());
        assert_ne!(before, after);
        assert_eq!(named(&after), named(&before));
        assert_eq!(named(&after)["called by 30"], 10);
        assert_eq!(named(&after)["table 1"], -1);
        let first = Order::of(&after).unwrap();
        assert_eq!(first.old, [0, 1, 2, 3], "already in order");
    }

    #[test]
    fn err_something_else_is_not_a_module() {
        assert!(by_likeness(b"<!doctype html>").is_err());
    }
}
