//! What the `landfall` tool says, for stories that hold a page to it.

use crate::Told;
use crate::paths::tool_program;
use std::io::Write as _;
use std::process::{Command, Stdio};

/// The tool's answer to a document on its standard input.
///
/// # Errors
/// - It is not there, or ends with another code than 0.
pub fn tool(arguments: &[&str], input: &str) -> Told<String> {
    let program = tool_program();
    let mut child = Command::new(&program)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|why| format!("{}: {why}; run: cargo build -p landfall", program.display()))?;
    if let Some(mut pipe) = child.stdin.take() {
        pipe.write_all(input.as_bytes())?;
    }
    let done = child.wait_with_output()?;
    if !done.status.success() {
        let said = [done.stderr, done.stdout].concat();
        return Err(format!("landfall {arguments:?}: {}", String::from_utf8_lossy(&said)).into());
    }
    Ok(String::from_utf8(done.stdout)?)
}
