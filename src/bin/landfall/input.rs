//! Reading what a command is asked, printing what it answers, and ending with a message and an exit code.

use std::fs;
use std::io::{self, Read, Write};
use std::path::Path;
use std::process::ExitCode;

use serde_json::Value;

/// Why a command ended: its exit code and what it says on standard error.
#[derive(Debug)]
pub(crate) struct Stop {
    code: u8,
    message: String,
}

impl Stop {
    /// Exit code 2: the input or its use is wrong.
    pub(crate) fn input(message: impl Into<String>) -> Stop {
        Stop { code: 2, message: message.into() }
    }

    /// Exit code 3: the command could not run.
    pub(crate) fn run(message: impl Into<String>) -> Stop {
        Stop { code: 3, message: message.into() }
    }
}

/// The text without signs that a terminal obeys: texts out of files that somebody else wrote are repeated in messages, and
/// must not colour, move or overwrite anything. They are written as JSON would write them.
pub(crate) fn seen(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '\n' | '\t' => out.push(sign),
            sign if sign.is_control() => out.push_str(&format!("\\u{:04x}", u32::from(sign))),
            sign => out.push(sign),
        }
    }
    out
}

/// Prints the answer, or says why there is none. Every line of a message begins with the command's name.
pub(crate) fn finish(command: &str, result: Result<String, Stop>) -> ExitCode {
    finish_found(command, result.map(|text| (text, false)))
}

/// The same for a command that looks for something: exit code 1 where it found what counts.
pub(crate) fn finish_found(command: &str, result: Result<(String, bool), Stop>) -> ExitCode {
    match result {
        Ok((text, found)) => {
            // A reader that closes the pipe early is no error.
            let _ = io::stdout().write_all(seen(&text).as_bytes());
            ExitCode::from(u8::from(found))
        }
        Err(Stop { code, message }) => {
            for line in seen(&message).lines() {
                let _ = writeln!(io::stderr(), "landfall {command}: {line}");
            }
            ExitCode::from(code)
        }
    }
}

/// The JSON document of a file, or of standard input for `-`, and the name to call it by.
///
/// # Errors
/// - exit code 2: it can't be read, or is no JSON; with line and column
pub(crate) fn document(file: &Path) -> Result<(String, Value), Stop> {
    let from_stdin = file.as_os_str() == "-";
    let name = if from_stdin { "standard input".to_owned() } else { file.display().to_string() };
    let text = if from_stdin {
        let mut text = String::new();
        io::stdin().read_to_string(&mut text).map(|_| text)
    } else {
        fs::read_to_string(file)
    };
    let text = text.map_err(|e| Stop::input(format!("{name}: can't read: {e}")))?;
    let value =
        serde_json::from_str(&text).map_err(|e| Stop::input(format!("{name}: expected JSON: {e}")))?;
    Ok((name, value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_terminal_would_obey_is_printed_as_its_number() {
        assert_eq!(seen("a\u{1b}[31m\rb\u{9b}2J\0\u{7f}"), "a\\u001b[31m\\u000db\\u009b2J\\u0000\\u007f");
        assert_eq!(seen("Büsingen\n\t٤٩ \u{2068}x\u{2069}"), "Büsingen\n\t٤٩ \u{2068}x\u{2069}");
        let read: Value = serde_json::from_str(&seen("{\"a\": \"\u{9b}\"}")).unwrap();
        assert_eq!(read["a"], "\u{9b}", "JSON stays JSON");
    }
}
