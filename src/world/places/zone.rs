//! From a time zone to the one country that it stands for.

use super::Country;

/// One line for each area: `area|CC:name,name CC:name`. It stays out of a build which asks for no zone.
pub(super) const ZONES: &str = include_str!("../../../data/zones.csv");

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
    let (area, name) = zone.split_once('/').unwrap_or(("", zone));
    let groups = ZONES.lines().find_map(|line| line.strip_prefix(area)?.strip_prefix('|'))?;
    let holds =
        |group: &&str| group.split_once(':').is_some_and(|(_, names)| names.split(',').any(|n| n == name));
    let (code, _) = groups.split(' ').find(holds)?.split_once(':')?;
    Country::try_new(code).ok()
}
