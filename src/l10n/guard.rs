//! Refuses files that would take the parser down: it follows braces recursively and without a limit, and a stack
//! that overflows in a browser takes the whole widget with it.

/// Deeper than any message needs: a plural inside a selection inside a selection has three.
const MAX_DEPTH: u32 = 16;

/// The byte at which braces or parentheses are nested too deep, if they are. Comments and quoted texts do not
/// count; an entry that starts at the beginning of a line starts again from zero.
pub(super) fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0_u32;
    let mut position = 0;
    for line in text.split_inclusive('\n') {
        let first = line.as_bytes().first().copied();
        if first.is_some_and(|byte| byte.is_ascii_alphabetic() || byte == b'-') {
            depth = 0;
        }
        let mut quoted = false;
        let mut escaped = false;
        for (offset, byte) in line.bytes().enumerate().filter(|_| first != Some(b'#')) {
            match byte {
                _ if escaped => escaped = false,
                b'\\' if quoted => escaped = true,
                b'"' if depth > 0 => quoted = !quoted,
                _ if quoted => {}
                b'{' => depth += 1,
                b'(' if depth > 0 => depth += 1,
                b'}' => depth = depth.saturating_sub(1),
                b')' if depth > 0 => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth > MAX_DEPTH {
                return Some(position + offset);
            }
        }
        position += line.len();
    }
    None
}
