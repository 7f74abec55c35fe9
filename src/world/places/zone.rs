//! From a time zone to the one country that it stands for.
//!
//! The names themselves are not compiled in, since they would be the largest text of the widget: the build script makes
//! a number of each name in `data/zones.csv` (`|`-separated lines of an area and its countries). A name that is not in
//! the file has one chance in 1,900 to be taken for one that is.

use super::Country;

include!("zone_hash.rs");

/// The zones in the order of their numbers, three bytes each: how much the number is larger than the one before, and
/// the place of the zone's country among all countries.
const ZONES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/zones.bin"));

/// The one country of an IANA time zone or of one of its older names; `None` for `UTC` and unknown names.
///
/// ```
/// use landfall::world::country_of_zone;
///
/// assert_eq!(country_of_zone("Asia/Calcutta").map(|c| c.to_string()), Some("IN".to_owned()));
/// assert_eq!(country_of_zone("Etc/UTC"), None);
/// ```
#[must_use]
pub fn country_of_zone(zone: &str) -> Option<Country> {
    let wanted = zone_hash(zone);
    let mut number = 0;
    for [high, low, country] in ZONES.as_chunks::<3>().0 {
        number += u32::from(u16::from_be_bytes([*high, *low]));
        if number == wanted {
            return Country::all().nth(usize::from(*country));
        }
    }
    None
}
