//! The content security policy: which lines the widget needs and a page's policy lacks.

use super::dom::Dom;
use super::tag::Tag;
use crate::check::finding::{Finding, Severity};
use crate::check::get::Page;

/// Looks at the policies of the page's header and of its `<meta>` tags; each must allow.
pub(super) fn check(dom: &Dom, page: &Page, tag: &Tag, findings: &mut Vec<Finding>) {
    let metas = dom.all("meta[http-equiv][content]").unwrap_or_default();
    let of_meta = metas.into_iter().filter(|meta| {
        meta.attr("http-equiv").is_some_and(|name| name.eq_ignore_ascii_case("content-security-policy"))
    });
    let metas: Vec<(&str, String)> =
        of_meta.filter_map(|meta| Some(("<meta> policy", meta.attr("content")?.to_owned()))).collect();
    let headers = page.policies.iter().map(|policy| ("policy header", policy.clone()));
    // Several policies may stand in one header, parted by commas.
    let split = |(place, text): (&'static str, String)| {
        text.split(',').map(|one| (place, one.trim().to_owned())).collect::<Vec<_>>()
    };
    let all: Vec<(&str, String)> = headers.flat_map(split).chain(metas).collect();
    for (place, policy) in &all {
        lacks(page, tag, place, policy, findings);
    }
    if all.is_empty() && !page.is_from_server {
        let message = "no policy in the file; if the server sends one, it needs script-src 'self' 'wasm-unsafe-eval'; \
                       connect-src 'self' (check a local address to see headers)";
        findings.push(Finding::new(Severity::Note, "policy", &page.name, "", message));
    }
}

fn lacks(page: &Page, tag: &Tag, place: &str, policy: &str, findings: &mut Vec<Finding>) {
    let directive = |names: &[&str]| {
        names.iter().find_map(|name| {
            policy.split(';').find_map(|part| {
                let mut words = part.split_ascii_whitespace();
                words.next().filter(|found| found.eq_ignore_ascii_case(name))?;
                Some(words.collect::<Vec<_>>())
            })
        })
    };
    let mut say = |message: String| {
        findings.push(Finding::new(Severity::Error, "policy", &page.name, place, message));
    };
    let scripts = directive(&["script-src-elem", "script-src", "default-src"]);
    let evals = directive(&["script-src", "default-src"]);
    let strict = scripts.as_ref().is_some_and(|words| words.contains(&"'strict-dynamic'"));
    if let Some(words) = &scripts {
        let nonced = tag.nonce && words.iter().any(|word| word.starts_with("'nonce-"));
        let hashed = tag.integrity && words.iter().any(|word| word.starts_with("'sha"));
        let hosts = !strict && allows(words, &tag.src);
        if !(hosts || nonced || hashed) {
            let need = if strict { "a nonce on the script tag".to_owned() } else { source_of(&tag.src) };
            say(format!(
                "script-src lacks {need}: the script {:?} is not run; found {}",
                tag.src,
                told(words)
            ));
        }
    }
    if let Some(words) = &evals
        && !words.contains(&"'wasm-unsafe-eval'")
        && !words.contains(&"'unsafe-eval'")
    {
        say(format!(
            "script-src lacks 'wasm-unsafe-eval': the WebAssembly is not started; found {}",
            told(words)
        ));
    }
    if let Some(words) = directive(&["connect-src", "default-src"])
        && !allows(&words, &tag.src)
    {
        let need = source_of(&tag.src);
        say(format!(
            "connect-src lacks {need}: words, rates and rules are not loaded; found {}",
            told(&words)
        ));
    }
}

fn told(words: &[&str]) -> String {
    if words.is_empty() { "nothing".to_owned() } else { format!("\"{}\"", words.join(" ")) }
}

/// The origin of an address on another server.
fn origin(src: &str) -> Option<String> {
    let (scheme, rest) = src.split_once("//")?;
    Some(format!("{scheme}//{}", rest.split('/').next().unwrap_or_default()))
}

fn source_of(src: &str) -> String {
    origin(src).map_or_else(|| "'self'".to_owned(), |origin| origin.trim_start_matches("//").to_owned())
}

/// Whether a list of sources allows files beside the script.
fn allows(words: &[&str], src: &str) -> bool {
    let Some(origin) = origin(src) else {
        // The page's own name may stand there instead, which is not known here.
        return words.iter().any(|word| matches!(*word, "'self'" | "*" | "https:" | "http:"));
    };
    let host = origin.split("//").nth(1).unwrap_or_default();
    words.iter().any(|word| {
        let named = word.split("//").last().unwrap_or_default().split('/').next().unwrap_or_default();
        let below = named.strip_prefix("*.").is_some_and(|end| host.ends_with(&format!(".{end}")));
        *word == "*" || named == host || below || origin.starts_with(word) && word.ends_with(':')
    })
}
