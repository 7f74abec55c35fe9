//! The tag that numbers and dates are formatted by.

use crate::world::Country;

/// A line for each shipped language: its code and the countries where people write it.
const WRITTEN: &str = include_str!(concat!(env!("OUT_DIR"), "/written.txt"));

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
/// | `en-GB` | `en-GB` | DE | `en-GB` |
/// | `es-419` | `es-419` | MX | `es-MX` |
#[must_use]
pub fn format_locale(page: &str, language: &str, country: Country) -> String {
    let code = language.split('-').next().unwrap_or_default();
    if page.len() > language.len() && page.split(['-', '_']).next() == Some(code) {
        return page.replace('_', "-");
    }
    // Words for one country are for it alone; those for a part of the world (`es-419`) are for each country in it.
    let (words, region) =
        language.rsplit_once('-').filter(|(_, part)| part.len() < 4).unwrap_or((language, ""));
    if region.len() != 2 && is_written(code, country) {
        [words, "-", country.code()].concat()
    } else {
        language.to_owned()
    }
}

/// Whether people in the country write a language that Landfall ships.
fn is_written(language: &str, country: Country) -> bool {
    let country = country.whole();
    let mut lines = WRITTEN.lines().filter_map(|line| line.split_once(' '));
    lines.any(|(known, countries)| {
        known == language && countries.split(' ').any(|code| code == country.code())
    })
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
            ("en-GB", "en-GB", "GB", "en-GB"),
            ("en-GB", "en-GB", "US", "en-GB"),
            ("es-419", "es-419", "JP", "es-419"),
        ] {
            let country = Country::try_new(country).unwrap();
            assert_eq!(format_locale(page, language, country), tag, "{page} in {country}");
        }
    }

    #[test]
    fn every_country_writes_the_shipped_languages_that_its_row_names() {
        for country in Country::all() {
            for language in ["ar", "de", "en", "ja"] {
                let named = country.languages().any(|tag| tag.split('-').next() == Some(language));
                assert_eq!(is_written(language, country), named, "{language} in {country}");
            }
        }
        assert!(is_written("en", Country::try_new("XI").unwrap()));
    }
}
