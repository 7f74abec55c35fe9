//! The name of an answer: a hash of the canonical request, the rates used and the data's version.
//!
//! It tells two answers apart and finds one again. It is no signature: who checks an order computes it anew.

use serde_json::json;

use crate::money::Rates;
use crate::world::World;

use super::Request;

/// 32 hexadecimal digits.
pub(super) fn of(world: &World, request: &Request, rates: Option<&Rates>) -> String {
    let rates = rates.and_then(|rates| serde_json::to_value(rates).ok());
    let canonical = json!([request.to_json(), rates, world.data]).to_string();
    format!("{:032x}", fnv1a(canonical.as_bytes()))
}

/// FNV-1a with 128 bits.
fn fnv1a(bytes: &[u8]) -> u128 {
    let step = |hash: u128, byte: &u8| {
        (hash ^ u128::from(*byte)).wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b)
    };
    bytes.iter().fold(0x6c62_272e_07bb_0142_62b8_2175_6295_c58d, step)
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_hash_agrees_with_its_published_test_vectors() {
        assert_eq!(super::fnv1a(b""), 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d);
        assert_eq!(super::fnv1a(b"a"), 0xd228_cb69_6f1a_8caf_7891_2b70_4e4a_8964);
    }
}
