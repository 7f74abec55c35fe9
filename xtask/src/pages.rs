//! The demo shop's pages: templates of `www/pages`, filled once for each language.
//!
//! English stands at the top of `dist/`, every other language in its own folder. A template sees:
//!
//! | name | what it is |
//! |---|---|
//! | `lang`, `dir` | the language (`de`) and its direction (`ltr`, `rtl`) |
//! | `t` | the words: `[text]` of `www/shop/words/<lang>.toml`, English where a word is missing |
//! | `products` | the list of `www/shop/products.toml`; texts by language are picked already |
//! | `product` | the product of a product page |
//! | `languages` | all languages, each with `lang`, `dir` and what else its words file says at the top |
//! | `root` | the way to the top of `dist/`: nothing, `../` or `../../` |
//! | `home` | the way to this language's first page |
//! | `page` | the page's own path below its language: `index.html`, `product/<slug>.html` |
//! | `version` | the version of the widget |
//! | `known` | what Landfall knows of each country, see [`known`]; on its own page |
//! | `states` | every state of every element, see [`gallery`]; on the gallery |
//! | `state` | the one that a small page shows: `state/<id>.html` |
//! | `names` | the public names, as `landfall names` prints them; on the styling page and the gallery |
//! | `hosts` | the four hosts of the styling page; `host` is the one of `host/<name>.html` |
//!
//! A name that nothing defines stops the build with template and line.

mod gallery;
mod known;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail};
use clap::Args;
use minijinja::value::Value as TemplateValue;
use minijinja::{Environment, UndefinedBehavior, context};
use toml::{Table, Value};

use self::known::Known;
use crate::build::{self, Dist, add_tree};
use crate::project::{Project, VERSION};

/// The language at the top of `dist/`, and the one whose words stand in where others are missing.
const FIRST: &str = "en";

/// The page of what Landfall knows.
const KNOWN: &str = "known.html";

/// Pages that every language has once, besides [`KNOWN`].
const PAGES: [&str; 5] = ["index.html", "cart.html", "checkout.html", "gallery.html", "styling.html"];

/// The styling page's hosts: `host/<name>.html` with `assets/host-<name>.css`.
const HOSTS: [&str; 4] = ["minimal", "dark", "playful", "bootstrap"];

/// What the `landfall` tool says for the pages.
pub(crate) struct Said {
    /// `landfall data status --json`.
    pub(crate) status: String,
    /// `landfall names`.
    pub(crate) names: String,
}

/// What the pages are made of, besides words.
struct Stock {
    products: Vec<Table>,
    states: Vec<Table>,
    known: Option<Known>,
    names: serde_json::Value,
}

/// One `www/shop/words/<lang>.toml`.
struct Language {
    code: String,
    /// The file without its `text`.
    about: Table,
    text: Table,
    /// Texts of products by slug, where the words file has them.
    products: Table,
}

/// Where the pages go.
#[derive(Args)]
pub(crate) struct Options {
    /// The folder to write; what else is in it stays
    #[arg(long, default_value = "dist")]
    out: PathBuf,
}

/// Writes the pages alone, without compiling the widget: to look at them while they change.
///
/// # Errors
/// - as [`add`], and where the tool does not compile
pub(crate) fn run(project: &Project, options: &Options) -> Result<()> {
    let mut dist = Dist::default();
    add(&mut dist, &project.root().join("www"), &build::said(project)?)?;
    dist.write_beside(&options.out)?;
    println!("{}: {} files, without the widget", options.out.display(), dist.len());
    Ok(())
}

/// Adds the demo's pages, its assets and its `landfall.json`.
///
/// # Errors
/// - a file is missing or does not parse
/// - a template uses a name that nothing defines: the message names template and line
pub(crate) fn add(dist: &mut Dist, www: &Path, said: &Said) -> Result<()> {
    add_tree(dist, &www.join("assets"), "assets")?;
    let shop = www.join("shop");
    add_tree(dist, &shop.join("messages"), "messages")?;
    let config = shop.join("landfall.json");
    dist.add(
        "landfall.json",
        fs::read(&config).with_context(|| format!("could not read {}", config.display()))?,
    )?;
    let templates = templates(&www.join("pages"))?;
    let languages = languages(&shop.join("words"))?;
    let stock = Stock {
        products: products(&shop.join("products.toml"))?,
        states: gallery::read(&shop.join("gallery.toml"))?,
        known: Some(Known::read(&said.status, &shop)?),
        names: serde_json::from_str(&said.names).context("`landfall names`")?,
    };
    if let (Some(known), Some(first)) = (&stock.known, languages.first()) {
        // The studio draws the same chart.
        dist.add("studio/world.json", known.chart(FIRST, &first.text)?.to_string())?;
        dist.add("studio/rose.svg", templates.get("drawings/rose.svg").map_or("", String::as_str))?;
    }
    render(dist, &templates, &languages, &stock)
}

fn render(
    dist: &mut Dist,
    templates: &BTreeMap<String, String>,
    languages: &[Language],
    stock: &Stock,
) -> Result<()> {
    let mut env = Environment::new();
    env.set_undefined_behavior(UndefinedBehavior::Strict);
    for (name, source) in templates {
        env.add_template(name, source).map_err(|error| explain(&error))?;
    }
    let all: TemplateValue = languages.iter().map(|language| seen(&language.about)).collect();
    for language in languages {
        let in_it = |tables: &[Table]| -> Vec<Table> {
            tables.iter().map(|table| localized(table, language)).collect()
        };
        let (products, states) = (in_it(&stock.products), in_it(&stock.states));
        let words = with_fallback(&language.text, languages);
        let shared = context! {
            lang => language.code.as_str(), dir => language.about.get("dir").map(seen_value),
            t => seen(&words), languages => all.clone(),
            products => products.iter().map(seen).collect::<TemplateValue>(), version => VERSION,
            states => states.iter().map(seen).collect::<TemplateValue>(),
            names => known::value(&stock.names), hosts => HOSTS,
        };
        let mut page = |template: &str, page: &str, own: TemplateValue| -> Result<()> {
            let (path, home, root) = ways(&language.code, page);
            let place = context! {
                // Paths of our own making: escaping would turn each slash into six characters.
                home => TemplateValue::from_safe_string(home), root => TemplateValue::from_safe_string(root),
                page => TemplateValue::from_safe_string(page.to_owned()),
            };
            let template = env.get_template(template).map_err(|error| explain(&error))?;
            let html = template
                .render(context! { ..place, ..own, ..shared.clone() })
                .map_err(|error| explain(&error))?;
            dist.add(path, html)
        };
        for name in PAGES {
            page(name, name, context! {})?;
        }
        if let Some(known) = &stock.known {
            let known = known::value(&known.seen(&language.code, &words)?);
            page(KNOWN, KNOWN, context! { known })?;
        }
        for product in &products {
            let path = format!("product/{}.html", slug(product));
            page("product.html", &path, context! { product => seen(product) })?;
        }
        for state in &states {
            let path = format!("state/{}.html", gallery::id(state));
            page("state.html", &path, context! { state => seen(state) })?;
        }
        for host in HOSTS {
            page("host.html", &format!("host/{host}.html"), context! { host })?;
        }
    }
    Ok(())
}

/// A page's path in `dist/`, its way to the language's first page, and its way to the top.
fn ways(language: &str, page: &str) -> (String, String, String) {
    let folder = if language == FIRST { String::new() } else { format!("{language}/") };
    let home = "../".repeat(page.matches('/').count());
    let root = format!("{home}{}", "../".repeat(folder.matches('/').count()));
    (format!("{folder}{page}"), home, root)
}

fn slug(product: &Table) -> &str {
    product.get("slug").and_then(Value::as_str).unwrap_or_default()
}

/// A table as templates see it.
fn seen(table: &Table) -> TemplateValue {
    TemplateValue::from_pairs(table.iter().map(|(key, value)| (key.as_str(), seen_value(value))))
}

fn seen_value(value: &Value) -> TemplateValue {
    match value {
        Value::String(text) => TemplateValue::from(text.as_str()),
        Value::Integer(number) => TemplateValue::from(*number),
        Value::Float(number) => TemplateValue::from(*number),
        Value::Boolean(truth) => TemplateValue::from(*truth),
        Value::Datetime(time) => TemplateValue::from(time.to_string()),
        Value::Array(list) => list.iter().map(seen_value).collect(),
        Value::Table(table) => seen(table),
    }
}

/// The words of a language, English ones where it has none.
fn with_fallback(text: &Table, languages: &[Language]) -> Table {
    let first = languages.iter().find(|language| language.code == FIRST);
    let mut all = first.map_or_else(Table::new, |language| language.text.clone());
    all.extend(text.clone());
    all
}

/// A product whose texts by language (`name = { en = "…", de = "…" }`) are one text, and with the texts that the
/// words file has for it.
fn localized(product: &Table, language: &Language) -> Table {
    let mut picked = Table::new();
    for (key, value) in product {
        let by_language = value.as_table().filter(|table| table.contains_key(FIRST));
        let text = by_language.and_then(|table| table.get(&language.code).or_else(|| table.get(FIRST)));
        picked.insert(key.clone(), text.unwrap_or(value).clone());
    }
    if let Some(words) = language.products.get(slug(product)).and_then(Value::as_table) {
        picked.extend(words.clone());
    }
    picked
}

/// Template, line and reason of a rendering error.
fn explain(error: &minijinja::Error) -> anyhow::Error {
    let place = match (error.name(), error.line()) {
        (Some(name), Some(line)) => format!("www/pages/{name}:{line}: "),
        (Some(name), None) => format!("www/pages/{name}: "),
        _ => String::new(),
    };
    let mut reason = error
        .detail()
        .map_or_else(|| error.kind().to_string(), |detail| format!("{}: {detail}", error.kind()));
    // minijinja says what is undefined only where it stands: show it.
    if let Some(text) = error.range().and_then(|range| error.template_source()?.get(range)) {
        reason.push_str(&format!(": `{text}`"));
    }
    anyhow!("{place}{reason}")
}

/// All templates by their path below `www/pages`.
fn templates(dir: &Path) -> Result<BTreeMap<String, String>> {
    let mut found = Dist::default();
    add_tree(&mut found, dir, "")?;
    let mut templates = BTreeMap::new();
    for (name, bytes) in found.into_files() {
        let source =
            String::from_utf8(bytes).map_err(|_| anyhow!("www/pages/{name}: expected UTF-8 text"))?;
        templates.insert(name, source);
    }
    Ok(templates)
}

fn table(path: &Path) -> Result<Table> {
    let text = fs::read_to_string(path).with_context(|| format!("could not read {}", path.display()))?;
    text.parse::<Table>().with_context(|| format!("{} is not TOML", path.display()))
}

/// All languages, English first, the others by name.
fn languages(dir: &Path) -> Result<Vec<Language>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(dir).with_context(|| format!("could not list {}", dir.display()))? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "toml") {
            files.push(path);
        }
    }
    let mut languages: Vec<Language> = files.iter().map(|path| language(path)).collect::<Result<_>>()?;
    languages.sort_by_key(|language| (language.code != FIRST, language.code.clone()));
    if languages.first().is_none_or(|language| language.code != FIRST) {
        bail!("{}: expected {FIRST}.toml, the words that stand in for missing ones", dir.display());
    }
    Ok(languages)
}

fn language(path: &Path) -> Result<Language> {
    let mut about = table(path)?;
    let code = path.file_stem().map_or(String::new(), |stem| stem.to_string_lossy().into_owned());
    let lang = about.get("lang").and_then(Value::as_str);
    if lang != Some(code.as_str()) {
        bail!("{}: expected lang = \"{code}\", as the file is named, found {lang:?}", path.display());
    }
    let dir = about.get("dir").and_then(Value::as_str);
    if !matches!(dir, Some("ltr" | "rtl")) {
        bail!("{}: expected dir = \"ltr\" or \"rtl\", found {dir:?}", path.display());
    }
    let mut part = |name: &str| match about.remove(name) {
        Some(Value::Table(table)) => table,
        _ => Table::new(),
    };
    let (text, products) = (part("text"), part("products"));
    Ok(Language { code, about, text, products })
}

/// The products, each with a `slug` that can be a file name.
fn products(path: &Path) -> Result<Vec<Table>> {
    let mut file = table(path)?;
    let list = file.remove("products").or_else(|| file.remove("product"));
    let Some(Value::Array(list)) = list else {
        bail!("{}: expected a list [[product]], found none", path.display());
    };
    let mut products = Vec::new();
    for (index, product) in list.into_iter().enumerate() {
        let Value::Table(product) = product else { bail!("{}: product {index} is no table", path.display()) };
        let slug = slug(&product);
        if slug.is_empty()
            || !slug.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
        {
            bail!("{}: product {index}: expected a slug of a-z, 0-9 and -, found {slug:?}", path.display());
        }
        products.push(product);
    }
    Ok(products)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn german_shop(index: &str) -> Result<Dist> {
        let product = "{{ home }}|{{ root }}|{{ product.name }}|{{ product.blurb }}";
        let state = "{{ home }}|{{ state.title }}|{{ state.query }}";
        let own = [("product.html", product), ("state.html", state), ("host.html", "{{ host }}")];
        let plain = PAGES.map(|name| (name, if name == "index.html" { index } else { name }));
        let templates =
            own.into_iter().chain(plain).map(|(name, text)| (name.to_owned(), text.to_owned())).collect();
        let language = |code: &str, text: &str, products: &str| Language {
            code: code.to_owned(),
            about: format!("lang = \"{code}\"\ndir = \"ltr\"").parse().unwrap(),
            text: text.parse().unwrap(),
            products: products.parse().unwrap(),
        };
        let languages = [
            language("en", "title = \"Shop\"\ncart = \"Cart\"", "[bag]\nblurb = \"Holds <all>\""),
            language("de", "title = \"Laden\"", "[bag]\nblurb = \"Fasst alles\""),
        ];
        let bag = "slug = \"bag\"\nname = { en = \"Bag\", de = \"Tasche\" }".parse().unwrap();
        let pending =
            "id = \"pending\"\nquery = \"?country=DE\"\ntitle = { en = \"Before\", de = \"Vorher\" }";
        let stock = Stock {
            products: vec![bag],
            states: vec![pending.parse().unwrap()],
            known: None,
            names: serde_json::Value::Null,
        };
        let mut dist = Dist::default();
        render(&mut dist, &templates, &languages, &stock)?;
        Ok(dist)
    }

    #[test]
    fn every_language_has_its_own_pages_and_ways_home() {
        let dist = german_shop("{{ t.title }} {{ t.cart }} {{ root }} {{ languages | length }}").unwrap();
        assert_eq!(dist.get("index.html"), Some(b"Shop Cart  2".as_slice()));
        assert_eq!(dist.get("de/index.html"), Some(b"Laden Cart ../ 2".as_slice()));
        assert_eq!(dist.get("product/bag.html"), Some(b"../|../|Bag|Holds &lt;all&gt;".as_slice()));
        assert_eq!(dist.get("de/product/bag.html"), Some(b"../|../../|Tasche|Fasst alles".as_slice()));
        assert_eq!(dist.get("de/state/pending.html"), Some(b"../|Vorher|?country=DE".as_slice()));
        assert_eq!(dist.get("host/dark.html"), Some(b"dark".as_slice()));
    }

    #[test]
    fn err_a_name_that_nothing_defines_is_named_with_template_and_line() {
        let error = german_shop("<p>\n{{ t.tilte }}").unwrap_err().to_string();
        assert!(error.starts_with("www/pages/index.html:2: ") && error.contains("t.tilte"), "{error}");
    }

    #[test]
    fn err_a_template_that_does_not_parse_is_named_with_its_line() {
        let error = german_shop("<p>\n{% if %}").unwrap_err().to_string();
        assert!(error.starts_with("www/pages/index.html:2: "), "{error}");
    }
}
