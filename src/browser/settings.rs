//! What the shell says about the script tag.

use crate::input::Json;

/// Where the configuration stands, and the tag's attributes.
pub(super) struct Settings {
    /// The configuration's URL, where the tag names one.
    pub(super) config: Option<String>,
    attributes: Vec<(String, String)>,
}

impl Settings {
    /// Reads what the shell wrote; a member that is not there is empty.
    pub(super) fn read(json: &str) -> Self {
        let root = Json::parse(json).unwrap_or_default();
        let text = |key: &str| root.get(key).and_then(Json::as_str).map(str::to_owned);
        let mut attributes = Vec::new();
        let members = root.get("attributes").and_then(Json::as_object);
        for (name, value) in members.into_iter().flat_map(|members| members.iter()) {
            attributes.push((name.to_owned(), value.as_str().unwrap_or_default().to_owned()));
        }
        Settings { config: text("config"), attributes }
    }

    /// An attribute of the script tag.
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The `data-*` attributes without their prefix, as the configuration reads them.
    pub(super) fn data(&self) -> Vec<(String, String)> {
        let data =
            |(name, value): &(String, String)| Some((name.strip_prefix("data-")?.to_owned(), value.clone()));
        self.attributes.iter().filter_map(data).collect()
    }
}
