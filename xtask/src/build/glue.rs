//! The glue that wasm-bindgen writes, made fit to stand inside the shell.

/// The glue as it stands in the bundle.
pub(crate) fn inside_shell(glue: &str) -> String {
    glue.to_owned()
}
