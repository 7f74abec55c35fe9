//! The tag that numbers and dates are formatted by.

use crate::input::joined;
use crate::world::Country;

/// The words' language as it is written where the visitor is.
///
/// A region in the page's own tag stays: `en-GB` is the merchant's word. Otherwise the visitor's country is added if
/// people there write that language: `written` has the codes of those they do, between blanks.
///
/// | page | words | country | tag |
/// |---|---|---|---|
/// | `de` | `de` | AT | `de-AT` |
/// | `de` | `de` | JP | `de` |
/// | `en_GB` | `en` | DE | `en-GB` |
/// | `tlh` | `en` | US | `en-US` |
/// | `en-GB` | `en-GB` | DE | `en-GB` |
/// | `es-419` | `es-419` | MX | `es-MX` |
#[must_use]
pub fn format_locale(page: &str, language: &str, country: Country, written: &str) -> String {
    let code = language.split('-').next().unwrap_or_default();
    if page.len() > language.len() && page.split(['-', '_']).next() == Some(code) {
        return page.replace('_', "-");
    }
    // Words for one country are for it alone; those for a part of the world (`es-419`) are for each country in it.
    let (words, region) =
        language.rsplit_once('-').filter(|(_, part)| part.len() < 4).unwrap_or((language, ""));
    let is_written = written.split(' ').any(|known| known == code);
    if region.len() != 2 && is_written {
        joined(&[words, "-", country.whole().code()])
    } else {
        language.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_the_words_language_is_where_the_visitor_is() {
        for (page, language, country, written, tag) in [
            ("de", "de", "AT", "de hr sl", "de-AT"),
            ("de", "de", "JP", "ja", "de"),
            ("en_GB", "en", "DE", "de en", "en-GB"),
            ("tlh", "en", "US", "en es", "en-US"),
            ("ar", "ar", "SA", "ar", "ar-SA"),
            ("de", "de", "AT", "", "de"),
            ("en-GB", "en-GB", "GB", "en", "en-GB"),
            ("en-GB", "en-GB", "US", "en es", "en-GB"),
            ("es-419", "es-419", "JP", "ja", "es-419"),
            ("es-419", "es-419", "MX", "es", "es-MX"),
        ] {
            let country = Country::try_new(country).unwrap();
            assert_eq!(format_locale(page, language, country, written), tag, "{page} in {country}");
        }
    }
}
