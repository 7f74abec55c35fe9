//! Which languages are read, from whatever a page or a browser says.

use landfall::l10n::{Direction, chain, direction, shipped};

#[test]
fn the_chain_is_the_closest_language_and_then_english() {
    let available = [
        "ar", "de", "en", "en-GB", "es", "fr", "he", "ja", "nb", "pt", "pt-PT", "sr", "sr-Latn", "zh-Hans",
        "zh-Hant",
    ];
    for (requested, expected) in [
        ("de", "de en"),
        ("de-AT", "de en"),
        ("de_CH.UTF-8", "de en"),
        ("DE-ch-1996", "de en"),
        ("de-Latn-DE", "de en"),
        ("de-Arab", "en"),
        ("en", "en en-GB"),
        ("en_US", "en en-GB"),
        ("en-GB", "en-GB en"),
        ("pt", "pt pt-PT en"),
        ("pt-BR", "pt pt-PT en"),
        ("pt-PT", "pt-PT pt en"),
        ("es-419", "es en"),
        ("zh-TW", "zh-Hant en"),
        ("zh-HK", "zh-Hant en"),
        ("zh-Hant-MO", "zh-Hant en"),
        ("zh", "zh-Hans en"),
        ("zh-SG", "zh-Hans en"),
        ("cmn-Hans-CN", "zh-Hans en"),
        ("sr-Latn-RS", "sr-Latn en"),
        ("sr-ME", "sr-Latn en"),
        ("sr-RS", "sr en"),
        ("no", "nb en"),
        ("iw-IL", "he en"),
        ("ar-u-nu-latn", "ar en"),
        ("ja-JP-u-ca-japanese", "ja en"),
        ("en-x-twain", "en en-GB"),
        ("", "en"),
        ("x", "en"),
        ("*", "en"),
        ("-", "en"),
        ("<script>", "en"),
        ("123", "en"),
        ("tlh", "en"),
        ("日本語", "en"),
        ("deutsch", "en"),
    ] {
        assert_eq!(chain(&[requested], &available).join(" "), expected, "{requested:?}");
    }
}

/// A Mexican reader was shown the words of Spain, since a tag without a region stood before one with another.
#[test]
fn readers_get_the_wording_of_the_regions_near_theirs() {
    let available = ["en", "en-GB", "es", "es-419", "fr", "fr-CA", "nb", "pt-BR", "pt-PT"];
    for (requested, expected) in [
        ("es-MX", "es-419 es en"),
        ("es-419", "es-419 es en"),
        ("es-US", "es-419 es en"),
        ("es-ES", "es es-419 en"),
        ("es-PH", "es es-419 en"),
        ("es", "es es-419 en"),
        ("en-AU", "en-GB en"),
        ("en-DE", "en-GB en"),
        ("en-PH", "en en-GB"),
        ("en-US", "en en-GB"),
        ("pt", "pt-BR pt-PT en"),
        ("pt-AO", "pt-PT pt-BR en"),
        ("fr-CH", "fr fr-CA en"),
        ("fr-CA", "fr-CA fr en"),
        ("nn-NO", "nb en"),
    ] {
        assert_eq!(chain(&[requested], &available).join(" "), expected, "{requested:?}");
    }
}

#[test]
fn the_first_language_that_is_shipped_wins() {
    let shipped: Vec<&str> = shipped().collect();
    assert_eq!(chain(&["eo", "ja", "de"], &shipped), ["ja", "en"]);
    assert_eq!(chain(&[], &shipped), ["en"]);
    assert_eq!(chain(&["de"], &[]), ["en"]);
}

#[test]
fn direction_follows_the_script() {
    for (tag, expected) in [
        ("ar", Direction::Rtl),
        ("ar-EG", Direction::Rtl),
        ("he", Direction::Rtl),
        ("iw", Direction::Rtl),
        ("fa-IR", Direction::Rtl),
        ("ur", Direction::Rtl),
        ("ur-Latn", Direction::Ltr),
        ("ckb", Direction::Rtl),
        ("ku", Direction::Ltr),
        ("ku-Arab", Direction::Rtl),
        ("az", Direction::Ltr),
        ("az-IR", Direction::Rtl),
        ("pa", Direction::Ltr),
        ("pa-PK", Direction::Rtl),
        ("de", Direction::Ltr),
        ("", Direction::Ltr),
        ("garbage!", Direction::Ltr),
    ] {
        assert_eq!(direction(tag), expected, "{tag:?}");
    }
    assert_eq!(Direction::Rtl.as_str(), "rtl");
}
