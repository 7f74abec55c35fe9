//! What an attribute may hold: the words of its list, nothing but its presence, or text.

use landfall::contract::{Name, attribute, category, state, topic};

/// Kinds of values, for types and for editors.
pub(super) enum Values {
    /// One word of a list.
    Words(Vec<Name>),
    /// The attribute stands there or it does not.
    Present,
    /// Anything.
    Text,
}

/// What this attribute may hold.
pub(super) fn of(name: &str) -> Values {
    match name {
        attribute::SHOW => Values::Words(vec![
            Name { name: "price", about: "The price in the visitor's money; of a cart, all of it." },
            Name {
                name: "landed",
                about: "The item ordered alone, at the door; of a cart, its total there and nothing else.",
            },
        ]),
        attribute::DISPLAY => Values::Words(vec![
            Name { name: "button", about: "A button that opens the list." },
            Name { name: "inline", about: "The list itself, in the page." },
        ]),
        attribute::METHOD => Values::Words(vec![
            Name { name: "post", about: "The whole quote goes along." },
            Name { name: "get", about: "The quote's name alone goes along." },
        ]),
        attribute::TOPIC => Values::Words(topic::ALL.to_vec()),
        attribute::CATEGORY => Values::Words(category::ALL.to_vec()),
        attribute::STATE => Values::Words(state::ALL.to_vec()),
        attribute::BREAKDOWN | attribute::COUNTDOWN | attribute::EDITABLE => Values::Present,
        _ => Values::Text,
    }
}

/// The words as a union of TypeScript: `"price" | "landed"`.
pub(super) fn union(names: &[Name]) -> String {
    names.iter().map(|name| format!("\"{}\"", name.name)).collect::<Vec<_>>().join(" | ")
}

/// The attribute's property in JavaScript: `compare-at` is `compareAt`.
pub(super) fn property(attribute: &str) -> String {
    let mut out = String::new();
    for (at, word) in attribute.split('-').enumerate() {
        let mut letters = word.chars();
        match letters.next() {
            Some(first) if at > 0 => out.push(first.to_ascii_uppercase()),
            Some(first) => out.push(first),
            None => {}
        }
        out.push_str(letters.as_str());
    }
    out
}

/// The class of a tag: `landfall-price` is `LandfallPrice`.
pub(super) fn class(tag: &str) -> String {
    property(&["x-", tag].concat()).trim_start_matches('x').to_owned()
}
