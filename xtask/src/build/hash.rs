//! Hashes of files: short ones for names, long ones for `integrity`.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256, Sha384};

/// The first 16 hexadecimal digits of the SHA-256: enough to tell two builds apart in a file name.
pub(crate) fn short(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// All 64 of them.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Subresource integrity: `sha384-…`.
pub(crate) fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(bytes)))
}

/// The same as our script says it of its wasm: `sha256-…`. A visitor loads each letter of it.
pub(crate) fn pinned(bytes: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(pin(bytes)))
}

/// The same as that wasm says it of the files that come later: the hash by itself.
pub(crate) fn pin(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hashes_are_those_of_the_standards() {
        assert_eq!(short(b""), "e3b0c44298fc1c14");
        assert_eq!(pinned(b""), "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
        assert_eq!(
            integrity(b"alert('Hello, world.');"),
            // The example of the W3C recommendation on subresource integrity.
            "sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO"
        );
    }
}
