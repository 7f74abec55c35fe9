//! The script tag: whether it is there, once, and what stands on it.

use landfall::contract::script;

use super::dom::Dom;
use crate::check::finding::{Finding, Severity};

/// The script tag of a page.
#[derive(Default)]
pub(super) struct Tag {
    /// Its `data-*` attributes, names without `data-`.
    attributes: Vec<(String, String)>,
    pub(super) src: String,
    pub(super) config: Option<String>,
    pub(super) nonce: bool,
    pub(super) integrity: bool,
}

impl Tag {
    pub(super) fn of(dom: &Dom, page: &str, findings: &mut Vec<Finding>) -> Tag {
        let is_ours = |src: &str| {
            let file =
                src.split(['?', '#']).next().unwrap_or_default().rsplit('/').next().unwrap_or_default();
            file == "landfall.js" || (file.starts_with("landfall-") && file.ends_with(".js"))
        };
        let all = dom.all("script[src]").unwrap_or_default();
        let mut ours = all.into_iter().filter(|script| script.attr("src").is_some_and(is_ours));
        let mut say = |severity, code, place: &str, message: &str| {
            findings.push(Finding::new(severity, code, page, place, message));
        };
        let Some(first) = ours.next() else {
            say(
                Severity::Warning,
                "no-tag",
                "",
                "the page has no script tag of Landfall; paste <script async src=\"/landfall/landfall.js\"></script> \
                 into its head (a tag that a script adds is not seen here)",
            );
            return Tag::default();
        };
        if ours.next().is_some() {
            say(Severity::Warning, "tag-twice", "<script>", "loaded twice: the second script is ignored");
        }
        if first.attr("type").is_some_and(|kind| kind == "module") {
            let message = "found type=\"module\": it is a classic script; take the attribute off";
            say(Severity::Error, "tag-type", "<script>", message);
        } else if first.attr("async").is_none() && first.attr("defer").is_none() {
            let message = "without async the page waits for the script before it goes on; add async";
            say(Severity::Warning, "tag-blocks", "<script>", message);
        }
        let load = first.attr(script::LOAD);
        if let Some(word) = load.filter(|word| !["visible", "idle", "interaction"].contains(word)) {
            let message =
                format!("expected visible, idle or interaction, found \"{word}\"; it loads at once");
            say(Severity::Error, "tag-load", &format!("{} of the script tag", script::LOAD), &message);
        }
        let limit = first.attr(script::TIME_LIMIT);
        if let Some(text) = limit.filter(|text| !text.parse::<u16>().is_ok_and(|seconds| seconds > 0)) {
            let message = format!("expected a whole number of seconds such as \"8\", found \"{text}\"");
            say(
                Severity::Error,
                "tag-time-limit",
                &format!("{} of the script tag", script::TIME_LIMIT),
                &message,
            );
        }
        let country =
            first.attr(script::COUNTRY).filter(|code| landfall::world::Country::try_new(code).is_err());
        if let Some(code) = country {
            let message = format!("expected an ISO 3166 country code such as \"DE\", found \"{code}\"");
            say(Severity::Error, "tag-country", &format!("{} of the script tag", script::COUNTRY), &message);
        }
        let src = first.attr("src").unwrap_or_default().to_owned();
        if first.attr("integrity").is_some()
            && src.rsplit('/').next().is_some_and(|file| file.starts_with("landfall.js"))
        {
            let message = "landfall.js changes with every release, and then its hash is another: name the file with its \
                           version, landfall-<version>.js, where integrity is used";
            say(Severity::Error, "tag-integrity", "<script>", message);
        }
        let data = first.value().attrs().filter_map(|(name, value)| {
            name.strip_prefix("data-").map(|name| (name.to_owned(), value.to_owned()))
        });
        Tag {
            attributes: data.collect(),
            config: first.attr(script::CONFIG).map(str::to_owned).filter(|file| !file.is_empty()),
            nonce: first.attr("nonce").is_some(),
            integrity: first.attr("integrity").is_some(),
            src,
        }
    }

    pub(super) fn attributes(&self) -> &[(String, String)] {
        &self.attributes
    }

    /// Whether the tag itself says that there are prices to take in.
    pub(super) fn adopts(&self) -> bool {
        self.attributes.iter().any(|(name, _)| name == "page-adopt")
    }
}
