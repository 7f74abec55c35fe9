//! Takes entries out of a file that would take the widget down: the parser follows braces and parentheses recursively
//! without a limit, so that `{{{{…` would overflow the stack.

use super::problem::ProblemKind;
use super::syntax::Broken;

/// Deeper than any message needs: a plural inside a selection inside a selection has three.
const MAX_DEPTH: u32 = 16;

/// The file with blanks in place of entries that are too deep, at the same places otherwise; and those entries.
///
/// It follows the parser: quotes and parentheses count inside an expression, not in text, comments or quotes.
/// Where the file is broken, the parser leaves the entry and goes on at the next `name =`; so does this.
pub(super) fn without_depths(text: &str) -> (String, Vec<Broken>) {
    let (mut safe, mut broken) = (String::with_capacity(text.len()), Vec::<Broken>::new());
    let (mut depth, mut calls) = (0_u32, 0_u32);
    let mut in_text = 1_u32; // one bit for each depth: text (around and in variants) or expression
    let (mut start, mut entry) = (0, 0);
    let mut deep = None;
    for line in text.split_inclusive('\n') {
        if starts_entry(line) {
            keep(text, entry, start, deep.take(), &mut safe, &mut broken);
            (depth, calls, in_text, entry) = (0, 0, 1, start);
        }
        let (mut quoted, mut escaped, mut before) = (false, false, 0);
        for (offset, byte) in line.bytes().enumerate().filter(|_| deep.is_none() && !line.starts_with('#')) {
            let expression = in_text >> depth & 1 == 0;
            match byte {
                _ if escaped => escaped = false,
                b'\\' if quoted => escaped = true,
                b'"' if expression => quoted = !quoted,
                _ if quoted => {}
                b'{' => {
                    depth += 1;
                    in_text &= !(1 << depth);
                }
                b'}' => depth = depth.saturating_sub(1),
                b'>' if expression && before == b'-' => in_text |= 1 << depth,
                b'(' if expression => calls += 1,
                b')' if expression => calls = calls.saturating_sub(1),
                _ => {}
            }
            before = byte;
            if depth > MAX_DEPTH || calls > MAX_DEPTH {
                deep = Some(start + offset);
                break;
            }
        }
        start += line.len();
    }
    keep(text, entry, start, deep, &mut safe, &mut broken);
    (safe, broken)
}

/// Adds an entry to what is safe, or blanks.
fn keep(
    text: &str,
    start: usize,
    end: usize,
    deep: Option<usize>,
    safe: &mut String,
    broken: &mut Vec<Broken>,
) {
    let entry = text.get(start..end).unwrap_or_default();
    let Some(at) = deep else { return safe.push_str(entry) };
    broken.push(Broken { at, kind: ProblemKind::TooDeep, start, end });
    safe.extend(entry.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }));
}

/// Whether a line is `name =` or `-name =` from its first letter on.
fn starts_entry(line: &str) -> bool {
    let line = line.strip_prefix('-').unwrap_or(line);
    let rest = line.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    rest.len() < line.len() && rest.trim_start_matches(' ').starts_with('=')
}

/// A file of words as it may be given to a parser that follows braces without a limit: entries that are too deep are
/// blanks, everything else stands where it stood.
#[cfg(feature = "locales")]
#[must_use]
pub fn shallow(text: &str) -> String {
    without_depths(text.strip_prefix('\u{FEFF}').unwrap_or(text)).0
}
