//! Refuses files that would take the widget down, before they are parsed.
//!
//! - The parser follows braces and parentheses recursively without a limit: a file of `{{{{…` overflows the stack.
//! - The formatter stops a message with more than 100 values, and then asks the expression around them for its
//!   name; braces directly in braces and a selector that is a literal have none, and it panics
//!   (fluent-bundle 0.16, `InlineExpression::write_error`). Neither shape is of any use in a message.

use super::problem::ProblemKind;

/// Deeper than any message needs: a plural inside a selection inside a selection has three.
const MAX_DEPTH: u32 = 16;

/// The first place that cannot be read safely, and why.
///
/// It follows the parser: quotes and parentheses count inside an expression, not in text, comments or quotes.
/// Where the file is broken, the parser leaves the entry and goes on at the next `name =`; so does this.
pub(super) fn refused(text: &str) -> Option<(usize, ProblemKind)> {
    let (mut depth, mut calls) = (0_u32, 0_u32);
    let mut in_text = 1_u32; // one bit for each depth: text (around and in variants) or expression
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if starts_entry(line) {
            (depth, calls, in_text) = (0, 0, 1);
        }
        let (mut quoted, mut escaped, mut before) = (false, false, 0);
        for (offset, byte) in line.bytes().enumerate().filter(|_| !line.starts_with('#')) {
            let at = start + offset;
            let expression = in_text >> depth & 1 == 0;
            match byte {
                _ if escaped => escaped = false,
                b'\\' if quoted => escaped = true,
                b'"' if expression => quoted = !quoted,
                _ if quoted => {}
                b'{' => {
                    depth += 1;
                    in_text &= !(1 << depth);
                    if let Some(kind) = text.get(at + 1..).and_then(nameless) {
                        return Some((at, kind));
                    }
                }
                b'}' => depth = depth.saturating_sub(1),
                b'>' if expression && before == b'-' => in_text |= 1 << depth,
                b'(' if expression => calls += 1,
                b')' if expression => calls = calls.saturating_sub(1),
                _ => {}
            }
            before = byte;
            if depth > MAX_DEPTH || calls > MAX_DEPTH {
                return Some((at, ProblemKind::TooDeep));
            }
        }
        start += line.len();
    }
    None
}

/// Whether a line is `name =` or `-name =` from its first letter on.
fn starts_entry(line: &str) -> bool {
    let line = line.strip_prefix('-').unwrap_or(line);
    let rest = line.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    rest.len() < line.len() && rest.trim_start_matches(' ').starts_with('=')
}

/// Whether what stands after an opening brace is one of the two shapes without a name.
fn nameless(inside: &str) -> Option<ProblemKind> {
    let inside = inside.trim_start();
    if inside.starts_with('{') {
        return Some(ProblemKind::TooDeep);
    }
    let rest = match inside.strip_prefix('"') {
        Some(quoted) => after_quote(quoted),
        None => {
            let rest = inside.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '-' | '.'));
            if rest.len() == inside.len() || inside.starts_with("->") { return None } else { rest }
        }
    };
    rest.trim_start().starts_with("->").then_some(ProblemKind::LiteralSelector)
}

/// What comes after the closing quote.
fn after_quote(quoted: &str) -> &str {
    let mut escaped = false;
    let end = quoted.find(|c| {
        let closing = c == '"' && !escaped;
        escaped = c == '\\' && !escaped;
        closing
    });
    end.and_then(|end| quoted.get(end + 1..)).unwrap_or_default()
}
