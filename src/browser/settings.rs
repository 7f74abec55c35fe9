//! What the shell says about the script tag.

use serde_json::Value;

/// Where the configuration stands, and the tag's attributes.
pub(super) struct Settings {
    /// The configuration's URL, where the tag names one.
    pub(super) config: Option<String>,
    attributes: Vec<(String, String)>,
}

impl Settings {
    /// Reads what the shell wrote; a member that is not there is empty.
    pub(super) fn read(json: &str) -> Self {
        let root: Value = serde_json::from_str(json).unwrap_or_default();
        let text = |key: &str| root.get(key).and_then(Value::as_str).map(str::to_owned);
        let members = root.get("attributes").and_then(Value::as_object);
        let pair = |(name, value): (&String, &Value)| Some((name.clone(), value.as_str()?.to_owned()));
        Settings {
            config: text("config"),
            attributes: members.into_iter().flatten().filter_map(pair).collect(),
        }
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
