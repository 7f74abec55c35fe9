//! The way to the checkout: an address of the web, a form, two fields.

use crate::contract::field;

use super::{CartAnswer, CheckoutView};

/// Where a cart goes, as the page says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkout {
    /// The address, as it is written.
    pub address: String,
    /// Whether only the quote's name is sent.
    pub get: bool,
    /// Fields that go along: what stands in the query of the address, where a form sent by GET takes its place.
    pub query: Vec<(String, String)>,
}

impl Checkout {
    pub(super) fn view(&self, answer: &CartAnswer<'_>, label: String) -> Option<CheckoutView> {
        let mut fields = self.query.clone();
        fields.push((field::QUOTE_ID.to_owned(), answer.quote()?.id.clone()));
        if self.get {
            return Some(CheckoutView { label, address: self.address.clone(), method: "get", fields });
        }
        fields.push((field::QUOTE.to_owned(), answer.detail()?.to_string()));
        Some(CheckoutView { label, address: self.address.clone(), method: "post", fields })
    }
}

/// Whether a text is an address that a form may go to: one of the web, or relative to the page. Browsers pass over
/// blanks and control signs in it, so those do not hide a scheme.
///
/// ```
/// # use landfall::view::is_address;
/// assert!(is_address("/checkout?step=1") && is_address("https://shop.example/checkout"));
/// assert!(!is_address("java\nscript:alert(1)"));
/// ```
#[must_use]
pub fn is_address(text: &str) -> bool {
    let plain: String = text.chars().filter(|sign| !sign.is_control() && !sign.is_whitespace()).collect();
    let before = plain.split([':', '/', '?', '#']).next().unwrap_or_default();
    let scheme = plain.get(before.len()..).is_some_and(|rest| rest.starts_with(':'));
    let web = before.eq_ignore_ascii_case("https") || before.eq_ignore_ascii_case("http");
    !plain.is_empty() && (!scheme || web)
}
