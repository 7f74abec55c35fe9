//! Pieces that every form of a listing is made of.

use crate::config::Service;
use crate::money::Amount;
use crate::world::Country;

/// `12.00 USD`, as search engines write amounts.
pub(super) fn written(amount: Amount) -> String {
    [&amount.digits(), " ", amount.currency().code()].concat()
}

/// The address of a product's page for visitors of a country: the same page, with the country as a parameter.
pub(super) fn address(link: &str, parameter: &str, country: Country) -> String {
    let (page, anchor) = link.find('#').and_then(|at| link.split_at_checked(at)).unwrap_or((link, ""));
    let mark = if page.contains('?') { "&" } else { "?" };
    [page, mark, &encoded(parameter), "=", country.code(), anchor].concat()
}

/// Whether an address has the parameter already.
pub(super) fn names_country(link: &str, parameter: &str) -> bool {
    let page = link.split('#').next().unwrap_or_default();
    let query = page.split_once('?').map_or("", |(_, query)| query);
    query.split('&').any(|pair| pair.split('=').next() == Some(&encoded(parameter)))
}

fn encoded(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~') {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

/// Days for handling and for the way: fewest and most of each; `None` where the service does not say.
///
/// Search engines count working days. Where the service counts all days on the way, so many working days are never
/// fewer: nothing is promised too early.
pub(super) fn days(service: &Service, country: Country) -> Option<[u32; 4]> {
    let (fewest, most) = service.transit_days_to(country)?;
    Some([service.handling_days, service.handling_days, fewest, most])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_country_is_added_to_the_address_and_nothing_else_changes() {
        let to = |link: &str| address(link, "country", Country::try_new("DE").unwrap());
        assert_eq!(to("https://shop.example/tee"), "https://shop.example/tee?country=DE");
        assert_eq!(
            to("https://shop.example/?p=1&q=a%20b#x?y"),
            "https://shop.example/?p=1&q=a%20b&country=DE#x?y"
        );
        assert!(names_country("https://shop.example/?p=1&country=US", "country"));
        assert!(!names_country("https://shop.example/country?p=country#?country=US", "country"));
        assert_eq!(
            address("https://a.example/", "ship to", Country::try_new("GB").unwrap()),
            "https://a.example/?ship%20to=GB"
        );
    }
}
