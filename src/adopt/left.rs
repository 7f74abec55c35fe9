//! Why a price was left alone: a code for programs and a sentence for merchants.

use std::fmt;

/// Why a price on a page stays as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Left {
    /// There is no number in it.
    NoNumber,
    /// Nothing says which language the numbers are written in.
    NoLocale,
    /// A language whose numbers are not known here.
    UnknownLocale,
    /// Nothing says which currency it is.
    NoCurrency,
    /// A sign of another currency than the one that is stated.
    OtherCurrency,
    /// A number without a currency sign, among words.
    NoSign,
    /// No number as the language writes it, or one that can be read in two ways.
    NotANumber,
    /// More decimals than the currency has.
    TooFine,
    /// Less than nothing.
    Negative,
    /// Several numbers, and nothing says which of them is money.
    Unclear,
    /// Digits in several tags that touch each other.
    Touching,
    /// The amount shares its tags with other text.
    Tangled,
    /// The currency sign stands outside of what the selector finds.
    SignOutside,
    /// An amount of zero.
    Free,
    /// A structured amount that is no plain decimal.
    NotPlain,
    /// A script that is no JSON.
    BadJson,
    /// A text or a script that is longer, or says more, than is looked through.
    TooLarge,
    /// Structured data names an amount that no visible text prints.
    NoText,
    /// Several visible texts print the amount.
    SeveralTexts,
}

impl Left {
    /// A short name that stays.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Left::NoNumber => "no-number",
            Left::NoLocale => "no-locale",
            Left::UnknownLocale => "unknown-locale",
            Left::NoCurrency => "no-currency",
            Left::OtherCurrency => "other-currency",
            Left::NoSign => "no-sign",
            Left::NotANumber => "not-a-number",
            Left::TooFine => "too-fine",
            Left::Negative => "negative",
            Left::Unclear => "unclear",
            Left::Touching => "touching",
            Left::Tangled => "tangled",
            Left::SignOutside => "sign-outside",
            Left::Free => "free",
            Left::NotPlain => "not-plain",
            Left::BadJson => "bad-json",
            Left::TooLarge => "too-large",
            Left::NoText => "no-text",
            Left::SeveralTexts => "several-texts",
        }
    }

    /// Whether the page is right as it is, and nobody need hear of it.
    #[must_use]
    pub fn is_fine(self) -> bool {
        matches!(self, Left::NoNumber | Left::Free)
    }
}

/// What was found and what to do.
impl fmt::Display for Left {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Left::NoNumber => "there is no number in it (free, sold out, on request)",
            Left::NoLocale => {
                "nothing says which language its numbers are in: set \"locale\" in page.adopt, or lang on <html>"
            }
            Left::UnknownLocale => "expected a language whose numbers are known, such as \"en-US\" or \"de\"",
            Left::NoCurrency => "nothing says which currency it is: set \"currency\" in page.adopt or store.currency",
            Left::OtherCurrency => "its sign belongs to another currency than the one that is stated",
            Left::NoSign => "a number among words without a currency sign may be anything",
            Left::NotANumber => "its number can't be read for certain in the language that is stated",
            Left::TooFine => "its number has more decimals than the currency has",
            Left::Negative => "it is less than nothing",
            Left::Unclear => "several numbers, and no sign says which of them is the price",
            Left::Touching => "its digits stand in several tags without a separator between them",
            Left::Tangled => "the amount shares its tags with other text: select a smaller element",
            Left::SignOutside => "the currency sign stands outside the element: select the element around both",
            Left::Free => "an amount of zero",
            Left::NotPlain => "expected a plain decimal such as \"49.00\" in the structured data",
            Left::BadJson => "the script is no JSON",
            Left::TooLarge => "expected a price of at most 4000 bytes, or a script of at most 1 MB and 5000 offers, found more",
            Left::NoText => "no visible text prints this amount with its sign, in the language of the page",
            Left::SeveralTexts => "several visible texts print this amount",
        })
    }
}
