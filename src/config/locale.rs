//! The tag that numbers and dates are formatted by.

use crate::world::Country;

/// The words' language as it is written where the visitor is.
///
/// A region in the page's own tag stays: `en-GB` is the merchant's word. Otherwise the visitor's country is added if
/// people there write that language.
///
/// | page | words | country | tag |
/// |---|---|---|---|
/// | `de` | `de` | AT | `de-AT` |
/// | `de` | `de` | JP | `de` |
/// | `en_GB` | `en` | DE | `en-GB` |
/// | `tlh` | `en` | US | `en-US` |
#[must_use]
pub fn format_locale(page: &str, language: &str, country: Country) -> String {
    let same = |tag: &str| tag.split(['-', '_']).next() == language.split('-').next();
    if page.len() > language.len() && same(page) {
        return page.replace('_', "-");
    }
    if country.languages().any(same) { [language, "-", country.code()].concat() } else { language.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_the_words_language_is_where_the_visitor_is() {
        for (page, language, country, tag) in [
            ("de", "de", "AT", "de-AT"),
            ("de", "de", "JP", "de"),
            ("en_GB", "en", "DE", "en-GB"),
            ("tlh", "en", "US", "en-US"),
            ("ar", "ar", "SA", "ar-SA"),
        ] {
            let country = Country::try_new(country).unwrap();
            assert_eq!(format_locale(page, language, country), tag, "{page} in {country}");
        }
    }
}
