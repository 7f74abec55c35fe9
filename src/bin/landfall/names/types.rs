//! `landfall.d.ts`: what TypeScript knows of the page. What no list of the contract says, the shapes of questions and answers,
//! stands in `types.d.ts` beside this file; `tests/types.rs` holds them against real ones.

use std::fmt::Write as _;

use landfall::contract::{
    ELEMENTS, EVENT_PREFIX, ITEM, ITEM_ATTRIBUTES, Name, api, attribute, category, error, event, note, part,
    reason, state, tag,
};
use landfall::quote::{Buyer, Carrier, Consignment, ExportPrices, Incoterm, Valuation};

use super::values::{class, property, union};
use super::{about, editors};

const TEMPLATE: &str = include_str!("types.d.ts");

/// The file.
pub(super) fn file() -> String {
    let of_words =
        |words: &[&str]| words.iter().map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(" | ");
    // A longer name first, where one begins like another.
    let parts: [(&str, String); 19] = [
        ("@elements", elements()),
        (
            "@events",
            events(
                &|name| name.trim_start_matches(EVENT_PREFIX).to_owned(),
                &|detail| detail.to_owned(),
                "  ",
            ),
        ),
        ("@exports", of_words(ExportPrices::WORDS)),
        ("@error", union(error::ALL)),
        ("@category", union(category::ALL)),
        ("@carrier", of_words(Carrier::WORDS)),
        ("@consignment", of_words(Consignment::WORDS)),
        ("@incoterm", of_words(Incoterm::WORDS)),
        ("@valuation", of_words(Valuation::WORDS)),
        ("@buyer", of_words(Buyer::WORDS)),
        ("@state", union(state::ALL)),
        ("@reason", union(reason::ALL)),
        ("@note", union(note::ALL)),
        ("@part", union(part::ALL)),
        ("@api", members()),
        ("@item", attributes(ITEM_ATTRIBUTES)),
        ("@jsx", jsx()),
        ("@tags", tags()),
        ("@dom", events(&str::to_owned, &|detail| format!("CustomEvent<{detail}>"), "    ")),
    ];
    let mut text = TEMPLATE.to_owned();
    for (name, with) in parts {
        text = text.replace(name, with.trim_end_matches('\n'));
    }
    text
}

/// What an event carries.
fn detail(name: &str) -> &'static str {
    match name {
        event::READY => "{ version: string; market: Market | null }",
        event::MARKET_CHANGE => "Market",
        event::QUOTE_UPDATE => "Quote | HandOff",
        event::CHECKOUT_START => "HandOff",
        event::ERROR => "Problem",
        // The test says which is missing.
        _ => "unknown",
    }
}

fn events(key: &dyn Fn(&str) -> String, wrap: &dyn Fn(&str) -> String, indent: &str) -> String {
    let mut out = String::new();
    for Name { name, about } in event::ALL {
        let _ = writeln!(out, "{indent}/** {about} */\n{indent}\"{}\": {};", key(name), wrap(detail(name)));
    }
    out
}

/// A member's declaration after its name.
fn signature(name: &str) -> &'static str {
    match name {
        api::VERSION => "readonly version: string",
        api::READY => "readonly ready: Promise<Landfall>",
        api::MARKET => "readonly market: Market | null",
        api::SET_MARKET => "setMarket(choice: MarketChoice | null): Promise<Market | null>",
        api::MARKETS => "markets(): Promise<Array<{ country: string; currency: string | null }>>",
        api::QUOTE => "quote(request: QuoteRequest): Promise<Quote>",
        api::VERIFY => "verify(request: QuoteRequest, quote: Quote): Promise<boolean>",
        api::PRICE => "price(money: Money | MoneyText): string | undefined",
        api::REFRESH => "refresh(root?: Node): void",
        api::STOP => "stop(): void",
        api::ON => {
            "on<Name extends keyof LandfallEvents>(event: Name, call: (detail: LandfallEvents[Name]) => void): () => void"
        }
        api::PUSH => "push(call: (api: Landfall) => void): void",
        _ => "unknown",
    }
}

fn members() -> String {
    let mut out = String::new();
    for Name { name, about } in api::ALL {
        let _ = writeln!(out, "  /** {about} */\n  {};", signature(name));
    }
    out
}

fn elements() -> String {
    let mut out = String::new();
    for element in ELEMENTS {
        let name = class(element.tag);
        let _ = writeln!(
            out,
            "/** {} */\nexport interface {name} extends HTMLElement {{",
            about(tag::ALL, element.tag)
        );
        for attribute in element.attributes {
            let about = about(attribute::ALL, attribute);
            let _ = writeln!(
                out,
                "  /** {about} */\n  {}: {};",
                property(attribute),
                editors::type_of(attribute)
            );
        }
        let _ = writeln!(out, "}}\n\n/** The attributes of `<{}>`. */", element.tag);
        let _ = writeln!(out, "export interface {name}Attributes {{\n{}}}\n", attributes(element.attributes));
    }
    out
}

/// Attributes as a template writes them, each of them optional.
fn attributes(names: &[&str]) -> String {
    let mut out = String::new();
    for name in names {
        let about = about(attribute::ALL, name);
        let kind = editors::type_of(name).replace("null", "undefined");
        let _ = writeln!(out, "  /** {about} */\n  \"{name}\"?: {kind};");
    }
    out
}

fn jsx() -> String {
    let mut out = String::new();
    for element in ELEMENTS {
        let _ =
            writeln!(out, "  \"{}\": {}Attributes & ElsewhereAttributes;", element.tag, class(element.tag));
    }
    let _ = writeln!(out, "  \"{ITEM}\": LandfallItemAttributes & ElsewhereAttributes;");
    out
}

fn tags() -> String {
    ELEMENTS.iter().fold(String::new(), |mut out, element| {
        let _ = writeln!(out, "    \"{}\": {};", element.tag, class(element.tag));
        out
    })
}
