//! The reference as a page: every list of `contract.rs` as a table, in the words that stand there.

use landfall::contract::{
    ANCESTOR_PREFIX, COUNTRY_META, ELEMENTS, EVENT_PREFIX, ITEM, ITEM_ATTRIBUTES, JSON_KEYS, Name,
    SHORT_ATTRIBUTES, STORAGE_KEY, api, attribute, category, config, error, event, field, form, note, paper,
    part, property, reason, script, script_attribute, state, tag, topic,
};

use super::about;

const HEAD: &str = "\
# Reference

Every public name, once. This page is written by `landfall names --markdown` from `src/contract.rs`, and a test holds the
two together: change it there. What the names are good for is told in [`merchants.md`](merchants.md).
";

/// The page.
pub(super) fn page() -> String {
    let mut page = String::from(HEAD);
    elements(&mut page);
    page.push_str(&format!(
        "\n## Lines of a cart\n\n`<{ITEM}>` inside `<{}>` is a line: item attributes, and its text as the name. It is no \
         element of its own.\n",
        tag::CART
    ));
    list(
        &mut page,
        "States",
        "What the attribute `state` says on each element. Where there are more than fifty, those that nobody sees have an \
         attribute `far` too, which is ours and may change.",
        state::ALL,
    );
    list(&mut page, "Topics", "Values of the attribute `topic`.", topic::ALL);
    on_the_tag(&mut page);
    keys(&mut page);
    let lists: [(&str, String, &[Name]); 11] = [
        (
            "`window.landfall`",
            "Before it is there, `(window.landfall ||= []).push(api => …)` waits for it.".into(),
            api::ALL,
        ),
        (
            "Events",
            format!("They bubble to `document`; `landfall.on()` takes the name without `{EVENT_PREFIX}`."),
            event::ALL,
        ),
        ("Codes of errors", format!("`code` in the detail of `{}`.", event::ERROR), error::ALL),
        ("Reasons", "Why a country was chosen: `landfall.market.reason`.".into(), reason::ALL),
        ("Custom properties", "For the style sheet of the page, on any ancestor.".into(), property::ALL),
        ("Fields of the hand-off", "What the cart's form sends to `checkout`.".into(), field::ALL),
        ("Categories", "Values of `category`.".into(), category::ALL),
        ("Notes", "`code` in the notes of a quote.".into(), note::ALL),
        ("Papers", "`code` in what `landfall papers` lists.".into(), paper::ALL),
        ("Forms", "What goes with a parcel, in `landfall papers`.".into(), form::ALL),
        ("Parts", "All that `::part()` reaches; which element has which stands above.".into(), part::ALL),
    ];
    for (title, lead, names) in lists {
        list(&mut page, title, &lead, names);
    }
    page.push_str(&format!(
        "\n## Kept in the browser\n\n`localStorage[\"{STORAGE_KEY}\"]`, after a shopper's choice and not before. Nothing else, \
         and no cookie.\n"
    ));
    page
}

fn elements(page: &mut String) {
    page.push_str("\n## Elements\n");
    for element in ELEMENTS {
        page.push_str(&format!("\n### `<{}>`\n\n{}\n\n", element.tag, about(tag::ALL, element.tag)));
        page.push_str("| attribute | what it says |\n|---|---|\n");
        for name in element.attributes {
            row(page, name, about(attribute::ALL, name));
        }
        let parts: Vec<String> = element.parts.iter().map(|part| format!("`{part}`")).collect();
        page.push_str(&format!("\nParts: {}.\n", parts.join(", ")));
    }
    page.push_str(&format!(
        "\nAn attribute of the item ({}) is also found on the nearest ancestor that has `{ANCESTOR_PREFIX}<attribute>`. ",
        ITEM_ATTRIBUTES.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
    ));
    let pairs: Vec<String> = JSON_KEYS.iter().map(|(name, key)| format!("`{name}` is `{key}`")).collect();
    page.push_str(&format!("In JSON, {}; the others have one name.\n", pairs.join(", ")));
}

fn on_the_tag(page: &mut String) {
    list(
        page,
        "The script tag",
        "Besides these, every key below that has an attribute can stand on the tag, and wins there.",
        script::ALL,
    );
    page.push_str(&format!(
        "\n`<meta name=\"{COUNTRY_META}\" content=\"DE\">` says the same as `{}`.\n",
        script::COUNTRY
    ));
}

fn keys(page: &mut String) {
    page.push_str(
        "\n## `landfall.json`\n\n| key | attribute of the script tag | what it decides |\n|---|---|---|\n",
    );
    for Name { name, about } in config::ALL {
        let attribute = SHORT_ATTRIBUTES
            .iter()
            .find(|(_, path)| path == name)
            .map_or_else(|| script_attribute(name), |(short, _)| (*short).to_owned());
        let attribute =
            if works_on_the_tag(name, &attribute) { format!("`{attribute}`") } else { String::new() };
        page.push_str(&format!("| `{name}` | {attribute} | {} |\n", cell(about)));
    }
}

/// Whether the configuration takes the attribute for this key; asked of the reader itself.
fn works_on_the_tag(path: &str, attribute: &str) -> bool {
    let name = attribute.trim_start_matches("data-").to_owned();
    let Ok((config, _)) = landfall::config::read(None, &[(name, "1".to_owned())]) else { return false };
    path.split('.').try_fold(&config.written, |at, key| at.get(key)).is_some()
}

fn list(page: &mut String, title: &str, lead: &str, names: &[Name]) {
    page.push_str(&format!("\n## {title}\n\n{lead}\n\n| name | what it means |\n|---|---|\n"));
    for Name { name, about } in names {
        row(page, name, about);
    }
}

fn row(page: &mut String, name: &str, about: &str) {
    page.push_str(&format!("| `{name}` | {} |\n", cell(about)));
}

/// Text as it may stand in a cell: tags of ours as code, no column of its own.
fn cell(about: &str) -> String {
    about.replace('|', "\\|").replace('<', "&lt;").replace("`&lt;", "`<")
}
