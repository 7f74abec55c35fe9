//! The merchant's own messages: whether they can be read, use only variables that they are given, and are there under the
//! names that the configuration uses.

use std::rc::Rc;

use landfall::config::{Config, Problems, restrictions};
use landfall::input::Node;
use landfall::l10n::{Formatter, PlainFormatter};
use landfall::locales::{self, FILES, Files, Source};

use super::finding::{Finding, Severity};
use super::shop::Shop;

/// In the order of [`FILES`].
const ENGLISH: [&str; FILES.len()] = [
    include_str!("../../../../locales/en/landfall.ftl"),
    include_str!("../../../../locales/en/delivery.ftl"),
    include_str!("../../../../locales/en/sums.ftl"),
    include_str!("../../../../locales/en/cart.ftl"),
    include_str!("../../../../locales/en/details.ftl"),
    include_str!("../../../../locales/en/papers.ftl"),
    include_str!("../../../../locales/en/notice.ftl"),
    include_str!("../../../../locales/en/market.ftl"),
];

/// What the check of a whole language says and a few messages laid over it need not hear; they may end as they like, too.
const OF_WHOLE_LANGUAGES: [&str; 5] = ["missing", "file", "missing-variable", "same-as-english", "last-line"];

/// Reads every file of `messages`.
pub(super) fn check(shop: &Shop, config: &Config) -> Vec<Finding> {
    let mut findings = Vec::new();
    let used = used(config);
    let source = source(&used);
    let formatter: Rc<dyn Formatter> = Rc::new(PlainFormatter);
    let mut texts: Vec<(String, String)> = Vec::new();
    for file in &config.messages {
        let place = format!("messages.{}", file.language);
        let Some(path) = shop.path(&file.url) else {
            let message = format!("{:?} stands on another server and was not looked at", file.url);
            findings.push(Finding::new(Severity::Note, "messages-elsewhere", &shop.name, &place, message));
            continue;
        };
        let name = path.display().to_string();
        let text = match std::fs::read_to_string(&path) {
            Ok(text) => text,
            Err(why) => {
                let message = format!("{:?} was looked for at {name}: {why}", file.url);
                findings.push(Finding::new(Severity::Error, "messages-file", &shop.name, &place, message));
                continue;
            }
        };
        for found in locales::check(&source, &file.language, text.as_str(), &formatter) {
            if OF_WHOLE_LANGUAGES.contains(&found.code) {
                continue;
            }
            let severity = match found.severity {
                locales::Severity::Error if found.code != "extra" => Severity::Error,
                _ => Severity::Warning,
            };
            let place = format!("{}:{}", found.line, found.column);
            let about = found.message.map(|id| format!("{id}: ")).unwrap_or_default();
            let message = if found.code == "extra" {
                format!("{about}nothing uses this message; neither Landfall nor landfall.json knows its name")
            } else {
                format!("{about}{}; {}", found.found, found.advice)
            };
            findings.push(Finding::new(severity, found.code, &name, &place, message));
        }
        texts.push((file.language.clone(), text));
    }
    let has = |text: &str, id: &str| {
        text.lines().any(|line| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('=')))
    };
    for (place, id) in &used {
        let built_in = ENGLISH.iter().any(|text| has(text, id));
        let lacking: Vec<&str> = config
            .messages
            .iter()
            .map(|file| file.language.as_str())
            .filter(|language| {
                let mut own = texts.iter().filter(|(known, _)| known == language).peekable();
                own.peek().is_some() && !own.any(|(_, text)| has(text, id))
            })
            .collect();
        let nowhere = !texts.iter().any(|(_, text)| has(text, id));
        if built_in || (nowhere && texts.len() < config.messages.len()) {
            continue;
        }
        if nowhere {
            let message = format!("no file of messages has \"{id}\": nothing is shown in its place");
            findings.push(Finding::new(Severity::Error, "message-missing", &shop.name, place, message));
        } else if !lacking.is_empty() {
            let message = format!("\"{id}\" is missing in {}", lacking.join(", "));
            findings.push(Finding::new(Severity::Warning, "message-missing", &shop.name, place, message));
        }
    }
    findings
}

/// The messages that the configuration names, and where.
fn used(config: &Config) -> Vec<(String, String)> {
    let root = Node::root(&config.written);
    let mut used = Vec::new();
    let mut add = |node: Node<'_>| {
        used.extend(node.value().as_str().map(|id| (node.path().to_owned(), id.to_owned())));
    };
    // A restriction that can't be read is told elsewhere.
    if !restrictions(config, &mut Problems::default()).is_empty() {
        root.get("restrictions")
            .list_or_empty()
            .unwrap_or_default()
            .iter()
            .for_each(|rule| add(rule.get("message")));
    }
    root.get("markets")
        .members()
        .unwrap_or_default()
        .iter()
        .for_each(|(_, market)| add(market.get("returnNote")));
    used
}

/// The English words, and the merchant's names among them with what they are given.
fn source(used: &[(String, String)]) -> Source {
    let mut own = String::new();
    let mut known: Vec<&str> = Vec::new();
    for (_, id) in used {
        if !known.contains(&id.as_str()) && !ENGLISH.iter().any(|text| text.contains(&format!("\n{id} ="))) {
            known.push(id);
            own.push_str(&format!(
                "\n# A notice of the merchant's.\n#   $country (country): where to\n#   $sku (text): which goods, such as TOTE\n\
                 #   $action (word): what follows: warn or block\n# Example: A notice. Length: 400\n{id} = A notice\n"
            ));
        }
    }
    let mut texts = ENGLISH.map(str::to_owned);
    if let Some(last) = texts.last_mut() {
        last.push_str(&own);
    }
    Source::read(Files::of(&texts))
}
