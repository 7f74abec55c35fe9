//! The numbers of a function's variables: those that are used most have the smallest.
//!
//! The compiler numbers variables as it comes to need them. Numbered by use, the same few numbers stand nearly
//! everywhere, and what stands nearly everywhere compresses. Variables that nobody uses go, and so does what does
//! nothing (`nop`): places where `faults` took something out.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use anyhow::{Context, Result, anyhow};
use wasm_encoder::reencode::{Error, Reencode};
use wasm_encoder::{CodeSection, Function, Instruction, Module};
use wasmparser::{FunctionBody, Operator, Parser, Payload, ValType, Validator};

/// The module with its variables numbered by use. What it does is the same.
///
/// # Errors
/// - the bytes are not a wasm module
pub(crate) fn by_use(module: &[u8]) -> Result<Vec<u8>> {
    let mut locals = Locals { parameters: parameters(module)?.into_iter(), numbers: BTreeMap::new() };
    let mut out = Module::new();
    locals
        .parse_core_module(&mut out, Parser::new(0), module)
        .map_err(|error| anyhow!("a module whose variables can't be numbered anew: {error}"))?;
    let out = out.finish();
    Validator::new().validate_all(&out).context("the module with other variables is none")?;
    Ok(out)
}

/// How many parameters each of a module's own functions has: they are its first variables and keep their numbers.
fn parameters(module: &[u8]) -> Result<Vec<u32>> {
    let (mut types, mut functions) = (Vec::new(), Vec::new());
    for payload in Parser::new(0).parse_all(module) {
        match payload.context("not a wasm module")? {
            Payload::TypeSection(section) => {
                for ty in section.into_iter_err_on_gc_types() {
                    types.push(u32::try_from(ty?.params().len())?);
                }
            }
            Payload::FunctionSection(section) => {
                for ty in section {
                    functions.push(usize::try_from(ty?)?);
                }
            }
            _ => {}
        }
    }
    functions.into_iter().map(|ty| types.get(ty).copied().context("a function without a type")).collect()
}

struct Locals {
    /// Of the functions that are still to come.
    parameters: std::vec::IntoIter<u32>,
    /// The new numbers of the function at hand, by the old ones.
    numbers: BTreeMap<u32, u32>,
}

impl Locals {
    fn number(&self, old: u32) -> u32 {
        self.numbers.get(&old).copied().unwrap_or(old)
    }
}

impl Reencode for Locals {
    type Error = std::convert::Infallible;

    fn parse_function_body(
        &mut self,
        code: &mut CodeSection,
        body: FunctionBody<'_>,
    ) -> Result<(), Error<Self::Error>> {
        let parameters = self.parameters.next().unwrap_or_default();
        let used = used(&body, parameters)?;
        self.numbers = (parameters..).zip(&used).map(|(new, (old, _))| (*old, new)).collect();
        let mut types = Vec::new();
        for (_, ty) in used {
            types.push(self.val_type(ty)?);
        }
        let mut function = Function::new_with_locals_types(types);
        let mut operators = body.get_operators_reader()?;
        while !operators.eof() {
            function.instruction(&match self.parse_instruction(&mut operators)? {
                Instruction::Nop => continue,
                Instruction::LocalGet(old) => Instruction::LocalGet(self.number(old)),
                Instruction::LocalSet(old) => Instruction::LocalSet(self.number(old)),
                Instruction::LocalTee(old) => Instruction::LocalTee(self.number(old)),
                other => other,
            });
        }
        code.function(&function);
        Ok(())
    }
}

/// The variables of a function that it uses, with their types, in their new order: types together, which is how they
/// are written, and of each type the most used first.
fn used(body: &FunctionBody<'_>, parameters: u32) -> wasmparser::Result<Vec<(u32, ValType)>> {
    let mut uses: BTreeMap<u32, usize> = BTreeMap::new();
    for operator in body.get_operators_reader()? {
        if let Operator::LocalGet { local_index }
        | Operator::LocalSet { local_index }
        | Operator::LocalTee { local_index } = operator?
        {
            *uses.entry(local_index).or_default() += 1;
        }
    }
    let mut used = Vec::new();
    let mut number = parameters;
    for declared in body.get_locals_reader()? {
        let (count, ty) = declared?;
        for number in number..number + count {
            used.extend(uses.get(&number).map(|uses| (kind(ty), Reverse(*uses), number, ty)));
        }
        number += count;
    }
    used.sort_by_key(|(kind, uses, number, _)| (*kind, *uses, *number));
    Ok(used.into_iter().map(|(_, _, number, ty)| (number, ty)).collect())
}

/// The order of types.
fn kind(ty: ValType) -> u8 {
    match ty {
        ValType::I32 => 0,
        ValType::I64 => 1,
        ValType::F32 => 2,
        ValType::F64 => 3,
        ValType::V128 => 4,
        ValType::Ref(_) => 5,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{FunctionSection, TypeSection, ValType as Encoded};

    fn module(locals: &[(u32, Encoded)], instructions: &[Instruction<'_>]) -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([Encoded::I32], []);
        let mut functions = FunctionSection::new();
        functions.function(0);
        let mut function = Function::new(locals.iter().copied());
        for instruction in instructions {
            function.instruction(instruction);
        }
        let mut code = CodeSection::new();
        code.function(&function);
        let mut out = Module::new();
        out.section(&types).section(&functions).section(&code);
        out.finish()
    }

    #[test]
    fn the_most_used_come_first_and_what_nobody_uses_goes() {
        use Instruction::{Drop, End, I32Const, LocalGet, LocalSet, Nop};
        // 0 is the parameter, 1 is unused, 2 is 64 bits wide, 3 is used once and 4 twice.
        let before = module(
            &[(1, Encoded::I32), (1, Encoded::I64), (2, Encoded::I32)],
            &[
                Nop,
                I32Const(7),
                LocalSet(3),
                LocalGet(0),
                LocalSet(4),
                LocalGet(2),
                Drop,
                LocalGet(4),
                Drop,
                End,
            ],
        );
        let after = module(
            &[(2, Encoded::I32), (1, Encoded::I64)],
            &[I32Const(7), LocalSet(2), LocalGet(0), LocalSet(1), LocalGet(3), Drop, LocalGet(1), Drop, End],
        );
        assert_eq!(by_use(&before).unwrap(), after);
        assert_eq!(by_use(&after).unwrap(), after, "in order already");
    }

    #[test]
    fn err_something_else_is_not_a_module() {
        assert!(by_use(b"<!doctype html>").is_err());
    }
}
