//! The whole configuration, read from the file and the script tag.

use crate::input::{Json, Map, Node, Problem, Problems, joined};

use super::fields::Fields;
use super::markets::{Markets, rules};
use super::products::ProductRule;
use super::rounding::RoundingRule;
use super::settings::{Detection, Localize, MessageFile, RateAges, messages};
use super::shipping::Service;
use super::store::{ChargeIn, Store};
use super::tag;
use super::visitor::Reason;

/// The longest file that is read, in bytes.
pub const MAX_BYTES: usize = 1_000_000;

/// What a merchant decided. [`Config::default`] is what holds with nothing but a script tag.
#[derive(Clone, Debug, Default)]
pub struct Config {
    /// The shop itself.
    pub store: Store,
    /// What differs by destination.
    pub markets: Markets,
    /// Rounding of prices that are charged in the local currency.
    pub rounding: Vec<RoundingRule>,
    /// What is known of products that the page does not say.
    pub products: Vec<ProductRule>,
    /// Services, the first that goes somewhere is the default there.
    pub shipping: Vec<Service>,
    /// How a visitor's country and language are found.
    pub detection: Detection,
    /// When prices change; `None` follows from [`Config::localize_for`].
    pub localize: Option<Localize>,
    /// Exchange rates.
    pub rates: RateAges,
    /// The merchant's own messages.
    pub messages: Vec<MessageFile>,
    /// All that was written, for what only some pages ask for, such as [`restrictions()`](super::restrictions()).
    pub written: Json,
}

const KNOWN: &[&str] = &[
    "$schema",
    "store",
    "markets",
    "rounding",
    "products",
    "catalogue",
    "shipping",
    "restrictions",
    "detection",
    "localize",
    "rates",
    "messages",
    "page",
];

/// Reads `landfall.json` and the script tag's `data-*` attributes (names without `data-`), which win over the file.
///
/// Everything that can be used is used; the rest is in the problems, and its default holds.
///
/// # Errors
/// - the file is no JSON, or longer than [`MAX_BYTES`]: nothing of it can be used, and the page should stay as it is
///
/// ```
/// let tag = [("currency".to_owned(), "USD".to_owned())];
/// let (config, problems) = landfall::config::read(Some(r#"{"store": {"contry": "DE"}}"#), &tag)?;
/// assert_eq!(config.store.currency.map(|c| c.to_string()).as_deref(), Some("USD"));
/// assert_eq!(problems.to_string(), r#"store.contry: expected "country", found "contry""#);
/// # Ok::<(), landfall::config::Problem>(())
/// ```
pub fn read(file: Option<&str>, tag: &[(String, String)]) -> Result<(Config, Problems), Problem> {
    let mut root = match file {
        Some(text) => parse(text)?,
        None => Json::Object(Map::new()),
    };
    let mut problems = Problems::default();
    let laid = tag::lay_over(&mut root, tag, &mut problems);
    let mut config = Config::read(Node::root(&root), &mut problems);
    config.written = root;
    tag::name_attributes(&mut problems, &laid);
    Ok((config, problems))
}

/// The object in a file.
pub(super) fn parse(text: &str) -> Result<Json, Problem> {
    let wrong =
        |expected: &str, found: String| Problem { path: String::new(), expected: expected.to_owned(), found };
    if text.len() > MAX_BYTES {
        return Err(wrong("a file of at most 1 MB", joined(&[&text.len().to_string(), " bytes"])));
    }
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let root = Json::parse(text).map_err(|e| Problem {
        path: e.place(),
        expected: e.expected.to_owned(),
        found: "something else".to_owned(),
    })?;
    if root.as_object().is_some() { Ok(root) } else { Err(Node::root(&root).problem("a JSON object")) }
}

impl Config {
    fn read(root: Node<'_>, problems: &mut Problems) -> Self {
        let mut config = Config::default();
        let mut f = Fields::of(root, KNOWN, problems);
        f.inner("store", &mut |node, problems| config.store.read(node, problems));
        f.inner("markets", &mut |node, problems| config.markets.read(&node, problems));
        f.inner("rounding", &mut |node, problems| config.rounding = rules(&node, problems));
        f.each("products", &mut |node, problems| {
            if let Some(rule) = ProductRule::read(node, problems) {
                config.products.push(rule);
            }
        });
        f.each("shipping", &mut |node, problems| {
            if let Some(service) = Service::read(node, problems) {
                config.shipping.push(service);
            }
        });
        f.inner("detection", &mut |node, problems| config.detection.read(node, problems));
        let localize = [Localize::Auto, Localize::Suggest, Localize::Manual];
        config.localize = f.word("localize", &["auto", "suggest", "manual"], &localize);
        f.inner("rates", &mut |node, problems| config.rates.read(node, problems));
        f.inner("messages", &mut |node, problems| messages(&node, problems, &mut config.messages));
        // What stands in it is read when somebody asks.
        f.inner("page", &mut |node, problems| {
            Fields::of(node, &["adopt", "addToCart", "cart"], problems);
        });
        config
    }

    /// What happens for a visitor whose country was found for this reason.
    ///
    /// | `localize` | charged in | a guess (time zone, languages) | anything else |
    /// |---|---|---|---|
    /// | set | any | as set; a saved choice always localizes | as set; a URL or a saved choice localizes |
    /// | not set | store | auto | auto |
    /// | not set | local | suggest | auto |
    #[must_use]
    pub fn localize_for(&self, reason: Reason) -> Localize {
        let chosen = matches!(reason, Reason::Url | Reason::Saved | Reason::Chosen);
        let guessed = matches!(reason, Reason::TimeZone | Reason::Languages);
        match self.localize {
            _ if chosen => Localize::Auto,
            Some(set) => set,
            None if guessed && self.store.charge_in == ChargeIn::Local => Localize::Suggest,
            None => Localize::Auto,
        }
    }
}
