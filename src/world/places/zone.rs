//! From a time zone to the one country that it stands for.
//!
//! The names themselves are not compiled in, since they would be the largest text of the widget: the build script makes
//! a number of each name in `data/zones.csv` (`|`-separated lines of an area and its countries). A name that is not in
//! the file has one chance in 30,000 to be taken for one that is.

use super::Country;

include!("zone_hash.rs");

/// Each country's code and how many zones it has, in three bytes.
const COUNTRIES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/zone_countries.bin"));
/// The numbers of all zones' names, in three bytes each, country by country.
const HASHES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/zone_hashes.bin"));

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
    let at = HASHES.chunks_exact(3).position(|hash| hash == wanted)?;
    let mut end = 0;
    for row in COUNTRIES.chunks_exact(3) {
        let (code, count) = row.split_at_checked(2)?;
        end += usize::from(*count.first()?);
        if at < end {
            return Country::try_new(core::str::from_utf8(code).ok()?).ok();
        }
    }
    None
}
