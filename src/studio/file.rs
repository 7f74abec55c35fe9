//! Edits of `landfall.json` as a text: what is not edited stays byte for byte, whatever its author's indents, order and
//! unknown keys. Lines and columns count from 1, columns in characters.

use jsonc_parser::ast::{self, Value};
use jsonc_parser::common::Ranged;
use jsonc_parser::cst::{CstInputValue, CstNode, CstObject, CstObjectProp, CstRootNode};
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};

use crate::input::Json;

/// What some editors write before a text.
const MARK: char = '\u{FEFF}';

/// How many steps a path may have: a file is nested no deeper.
const DEEPEST: usize = 64;

/// JSON and nothing else: what the widget would refuse is not edited.
const STRICT: ParseOptions = ParseOptions {
    allow_comments: false,
    allow_loose_object_property_names: false,
    allow_trailing_commas: false,
    allow_missing_commas: false,
    allow_single_quoted_strings: false,
    allow_hexadecimal_numbers: false,
    allow_unary_plus_numbers: false,
    allow_bare_decimal_point_numbers: false,
    allow_non_finite_numbers: false,
    allow_extended_string_escapes: false,
};

/// The text without the mark that some editors begin a file with. A second one is no JSON.
fn without_mark(text: &str) -> &str {
    text.strip_prefix(MARK).unwrap_or(text)
}

/// The text with another value at a path (`["shipping", 0, "cutOff"]`); without a value, the member or element is taken
/// out. Objects that are missing on the way are made. A value that says the same as the one that stands there changes
/// nothing.
///
/// `None`: the text is no JSON object, the value is no JSON, the path leads through something that is none, or what came of
/// it would be nested deeper than a file may be.
#[must_use]
pub fn put(text: &str, path: &Json, value: Option<&str>) -> Option<String> {
    let plain = without_mark(text);
    let mark = text.strip_suffix(plain).unwrap_or_default();
    let before = Json::parse(plain).ok()?;
    // The reader of trees has no limit of its own: what goes into it was read by ours before.
    let steps = path.as_array().filter(|steps| steps.len() <= DEEPEST)?;
    let wanted = value.map(Json::parse).transpose().ok()?;
    if at(&before, steps) == wanted.as_ref() {
        return Some(text.to_owned());
    }
    let root = CstRootNode::parse(plain, &STRICT).ok()?;
    let value = match value {
        Some(value) => Some(input(&CstRootNode::parse(value, &STRICT).ok()?.value()?)?),
        None => None,
    };
    put_in(&CstNode::from(jsonc_parser::cst::CstContainerNode::Object(root.object_value()?)), steps, value)?;
    let edited = root.to_string();
    Json::parse(&edited).ok()?;
    Some([mark, &edited].concat())
}

/// The text with another customs fact (`hsCode`, `origin`, `weightGrams`, `category`) of one product. It stands in the
/// rule for exactly this SKU, which is made where there is none: before all others if one of those is about the product
/// too, since the first rule that says something holds.
#[must_use]
pub fn put_fact(text: &str, sku: &str, fact: &str, value: Option<&str>) -> Option<String> {
    let file = Json::parse(without_mark(text)).ok()?;
    let rules = file.get("products").and_then(Json::as_array).unwrap_or_default();
    let key = |name: &str| Json::from(name);
    let path = |steps: Vec<Json>| Json::Array(steps);
    let nth = |nth: usize| Json::Number(nth.to_string());
    if let Some(own) = rules.iter().position(|rule| is_for(rule, sku)) {
        let text = put(text, &path(vec![key("products"), nth(own), key(fact)]), value)?;
        // A rule that says nothing any more goes, and so does an empty list that was made for it.
        let left = rules.get(own)?.as_object()?.iter().filter(|(name, _)| *name != fact && *name != "match");
        if value.is_some() || left.count() > 0 {
            return Some(text);
        }
        let all = rules.len() == 1;
        return put(
            &text,
            &path(if all { vec![key("products")] } else { vec![key("products"), nth(own)] }),
            None,
        );
    }
    let Some(value) = value else { return Some(text.to_owned()) };
    let rule =
        ["{\"match\": {\"sku\": ", &Json::from(sku).to_string(), "}, \"", fact, "\": ", value, "}"].concat();
    if rules.is_empty() {
        return put(text, &path(vec![key("products")]), Some(&["[", &rule, "]"].concat()));
    }
    let about =
        |rule: &Json| texts(rule.get("match").and_then(|m| m.get("sku"))).iter().any(|s| like(s, sku));
    let place = if rules.iter().any(about) { Json::from("first") } else { nth(rules.len()) };
    put(text, &path(vec![key("products"), place]), Some(&rule))
}

/// Line and column of a path as problems name it: `shipping[0].cutOff`. Of what is missing, the place where it would
/// stand in. `None` where the text is no JSON or the path names no part of it.
#[must_use]
pub fn place(text: &str, path: &str) -> Option<(usize, usize)> {
    let plain = without_mark(text);
    Json::parse(plain).ok()?;
    let tree = parse_to_ast(plain, &CollectOptions::default(), &STRICT).ok()?.value?;
    let mut here = (&tree, tree.range().start);
    let mut rest = path;
    while !rest.is_empty() {
        let Some((next, start, left)) = step(here.0, rest) else { break };
        here = (next, start);
        rest = left;
    }
    if here.1 == tree.range().start && !path.is_empty() {
        return None;
    }
    let before = plain.get(..here.1)?;
    let line = before.rsplit('\n').next().unwrap_or_default();
    Some((1 + before.bytes().filter(|byte| *byte == b'\n').count(), 1 + line.chars().count()))
}

/// The member or element that a path begins with, where it begins, and the rest of the path.
fn step<'v, 'p>(value: &'v Value<'_>, path: &'p str) -> Option<(&'v Value<'v>, usize, &'p str)> {
    match value {
        Value::Array(list) => {
            let (number, rest) = path.strip_prefix('[')?.split_once(']')?;
            let element = list.elements.get(number.parse::<usize>().ok()?)?;
            Some((element, element.range().start, rest.trim_start_matches('.')))
        }
        Value::Object(object) => {
            // A key may have dots in it: the longest that fits.
            let fits = |prop: &&ast::ObjectProp<'_>| {
                let rest = path.strip_prefix(prop.name.as_str());
                rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
            };
            let prop = object.properties.iter().filter(fits).max_by_key(|prop| prop.name.as_str().len())?;
            let rest = path.get(prop.name.as_str().len()..)?;
            Some((&prop.value, prop.range().start, rest.trim_start_matches('.')))
        }
        _ => None,
    }
}

/// What stands at a path.
fn at<'j>(from: &'j Json, steps: &[Json]) -> Option<&'j Json> {
    steps.iter().try_fold(from, |here, step| match step {
        Json::String(key) => here.get(key),
        other => here.as_array()?.get(usize::try_from(other.as_u64()?).ok()?),
    })
}

fn put_in(node: &CstNode, steps: &[Json], value: Option<CstInputValue>) -> Option<()> {
    let (step, rest) = steps.split_first()?;
    if let Some(object) = node.as_object() {
        let key = step.as_str()?;
        // Of members with one name the last holds.
        let member =
            object.properties().into_iter().rev().find(|prop| prop.decoded_name().as_deref() == Some(key));
        return put_member(&object, member, key, rest, value);
    }
    let list = node.as_array()?;
    let elements = list.elements();
    if step.as_str() == Some("first") {
        list.insert(0, value?);
        return Some(());
    }
    let nth = usize::try_from(step.as_u64()?).ok()?;
    match (elements.get(nth), rest.is_empty(), value) {
        (Some(element), false, value) => put_in(element, rest, value),
        (Some(element), true, None) => {
            element.clone().remove();
            Some(())
        }
        (Some(element), true, Some(value)) => {
            list.insert(nth, value);
            element.clone().remove();
            Some(())
        }
        (None, true, Some(value)) => {
            list.append(value);
            Some(())
        }
        (None, true, None) => Some(()),
        (None, false, _) => None,
    }
}

fn put_member(
    object: &CstObject,
    member: Option<CstObjectProp>,
    key: &str,
    rest: &[Json],
    value: Option<CstInputValue>,
) -> Option<()> {
    match (member, rest.split_first(), value) {
        (Some(member), Some(_), value) => put_in(&member.value()?, rest, value),
        (Some(member), None, Some(value)) => {
            member.set_value(value);
            Some(())
        }
        (Some(member), None, None) => {
            member.remove();
            Some(())
        }
        (None, _, None) => Some(()),
        (None, None, Some(value)) => {
            object.append(key, value);
            Some(())
        }
        (None, Some((next, _)), Some(value)) => {
            let inner = if next.as_str().is_some() {
                CstInputValue::Object(Vec::new())
            } else {
                CstInputValue::Array(Vec::new())
            };
            let made = object.append(key, inner);
            put_in(&made.value()?, rest, Some(value))
        }
    }
}

/// A value that was read as one to write, its members in their order.
fn input(node: &CstNode) -> Option<CstInputValue> {
    if let Some(object) = node.as_object() {
        let member = |prop: CstObjectProp| Some((prop.decoded_name()?, input(&prop.value()?)?));
        return object.properties().into_iter().map(member).collect::<Option<_>>().map(CstInputValue::Object);
    }
    if let Some(list) = node.as_array() {
        return list.elements().iter().map(input).collect::<Option<_>>().map(CstInputValue::Array);
    }
    if let Some(text) = node.as_string_lit() {
        return text.decoded_value().ok().map(CstInputValue::String);
    }
    if let Some(flag) = node.as_boolean_lit() {
        return Some(CstInputValue::Bool(flag.value()));
    }
    match node.as_number_lit() {
        Some(number) => Some(CstInputValue::Number(number.to_string())),
        None => node.as_null_keyword().map(|_| CstInputValue::Null),
    }
}

/// Whether a rule is about exactly this SKU and asks for nothing else.
fn is_for(rule: &Json, sku: &str) -> bool {
    let Some(wanted) = rule.get("match") else { return false };
    let members = wanted.as_object().map_or(0, |members| members.iter().count());
    members == 1 && texts(wanted.get("sku")) == [sku]
}

fn texts(value: Option<&Json>) -> Vec<&str> {
    match value {
        Some(Json::String(text)) => vec![text],
        Some(Json::Array(list)) => list.iter().filter_map(Json::as_str).collect(),
        _ => Vec::new(),
    }
}

/// As product rules match: the text itself, or what it begins with before a star.
fn like(pattern: &str, sku: &str) -> bool {
    pattern.strip_suffix('*').map_or(pattern == sku, |start| sku.starts_with(start))
}
