//! The name of an answer: a hash of the canonical request, the rates used and the data's version.
//!
//! It tells two answers apart and finds one again. It is no signature: who checks an order computes it anew.

use crate::input::joined;
use crate::money::Rates;
use crate::world::World;

use super::Request;

/// 32 hexadecimal digits.
pub(super) fn of(world: &World, request: &Request, rates: Option<&Rates>) -> String {
    let mut text = request.canonical();
    if let Some(rates) = rates {
        text += &joined(&[rates.base().code(), " ", rates.date(), " "]);
        let mut before = "";
        for (currency, rate) in rates.entries() {
            text += &joined(&[before, currency.code(), "=", &rate.to_string()]);
            before = " ";
        }
    }
    text += "\n";
    text += &world.data;
    let hash = fnv1a(text.as_bytes());
    let mut digits = String::new();
    for at in (0..32).rev() {
        digits.extend(char::from_digit((hash >> (4 * at)) as u32 & 15, 16));
    }
    digits
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
