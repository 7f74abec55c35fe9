//! Every file that Landfall loads, what it is for, what a page shows without it, and how it comes back.

use super::pages::{self, Page};

/// What kind of file it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum File {
    Script,
    Config,
    /// Compiled code, pinned by its hash.
    Wasm,
    Rates,
    Market,
    Holidays,
    /// Words that come with Landfall.
    Words,
    /// The merchant's own words.
    OwnWords,
    /// What a browser lacks of a language.
    Table,
    /// A file of a packed catalogue.
    Catalogue,
}

/// What is done on the page before the file is loaded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Ask {
    /// Nothing: the page's first look needs it.
    Nothing,
    /// The picker's button is pressed.
    Picker,
    /// A breakdown is opened.
    Breakdown,
    /// A script, or the picker, sets another country.
    Country,
    /// And another language.
    Language,
}

/// What the page shows without the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Without {
    /// Its own prices and words, everywhere.
    Own,
    /// What it showed before it was asked for more.
    AsBefore,
    /// All else; of these elements `own` show what the page wrote in them, and `less` lack something.
    Part { own: &'static [&'static str], less: &'static [&'static str] },
}

/// How the file comes back once it can be had, without loading the page again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Back {
    /// Not: the page has to be loaded again.
    Reload,
    /// By a change of country, from the picker or a script.
    Country,
    /// By whatever asked for it.
    Again,
    /// By `landfall.refresh()`, and by whatever paints the element again.
    Refresh,
}

/// One file.
#[derive(Debug)]
pub struct Row {
    /// As the documentation writes it.
    pub name: &'static str,
    /// What it is needed for, in the documentation's words.
    pub about: &'static str,
    pub(super) file: File,
    /// Its path on the server; `{build}` stands for the hash of the build.
    path: &'static str,
    pub(super) page: Page,
    pub(super) ask: Ask,
    pub(super) without: Without,
    pub(super) back: Back,
}

const fn row(name: &'static str, about: &'static str, file: File, path: &'static str) -> Row {
    Row {
        name,
        about,
        file,
        path,
        page: Page::All,
        ask: Ask::Nothing,
        without: Without::Own,
        back: Back::Reload,
    }
}

impl Row {
    /// Its line in `docs/faults.md`: the file, what it is for, what shoppers see without it, when it comes back.
    #[must_use]
    pub fn line(&self) -> String {
        let named = |ids: &[&str]| {
            let mut names: Vec<&str> = ids.iter().map(|id| name_of(id)).collect();
            names.dedup();
            names.join(", ")
        };
        let shows = match self.without {
            Without::Own => "your own content, everywhere".to_owned(),
            Without::AsBefore => "what they saw before".to_owned(),
            Without::Part { own, less: [] } => format!("all else; your own content for {}", named(own)),
            Without::Part { own: [], less } => format!("all else; {} without it", named(less)),
            Without::Part { own, less } => {
                format!("all else; your own content for {}, and {} without it", named(own), named(less))
            }
        };
        let back = match self.back {
            Back::Reload => "when the page is loaded again",
            Back::Country => "with the next change of country",
            Back::Again => "with the next try",
            Back::Refresh => "with a change of country, or `landfall.refresh()`",
        };
        format!("| {} | {} | {shows} | {back} |", self.name, self.about)
    }

    /// Its path on the server, for the build with this hash.
    pub(super) fn path(&self, build: &str) -> String {
        self.path.replace("{build}", build)
    }
}

/// What an element of the page is to people.
fn name_of(id: &str) -> &'static str {
    match id {
        "days" => "deliveries",
        "cart" => "carts",
        "limit" => "notices",
        "own" => "prices that the page wrote itself",
        "inline" | "picker" => "the picker",
        _ => "prices",
    }
}

/// Deliveries, carts and notices.
const PARCELS: Without = Without::Part { own: &["days", "cart", "limit"], less: &[] };
const CARTS: Without = Without::Part { own: &["cart", "limit"], less: &[] };
const CART: Without = Without::Part { own: &["cart"], less: &[] };
/// Days are missing, and in a cart only they.
const DAYS: Without = Without::Part { own: &["days"], less: &["cart"] };

/// Every file, in the order in which a page comes to need them.
pub static ROWS: &[Row] = &[
    row("`landfall.js`", "everything", File::Script, "/landfall.js"),
    row("`landfall.json`", "what you configured", File::Config, "/story/faults.json"),
    row("`landfall-….wasm`", "everything", File::Wasm, "/landfall-{build}.wasm"),
    Row { back: Back::Country, ..row("`rates.json`", "prices in other money", File::Rates, "/rates.json") },
    Row {
        back: Back::Country,
        ..row("`markets/….json`", "the rules of the visitor's country", File::Market, "/markets/DE.json")
    },
    Row {
        page: Page::FromFrance,
        back: Back::Country,
        ..row(
            "`markets/….json` of your country",
            "the tax in your prices, and parcels inside a union",
            File::Market,
            "/markets/FR.json",
        )
    },
    Row {
        back: Back::Country,
        ..row("`locales/…/landfall.ftl`", "the words beside prices", File::Words, "/locales/en/landfall.ftl")
    },
    Row {
        page: Page::German,
        without: Without::Part { own: &[], less: &["tote"] },
        ..row(
            "`locales/…/landfall.ftl` of the next language",
            "a message that the page's language lacks",
            File::Words,
            "/locales/en/landfall.ftl",
        )
    },
    Row {
        back: Back::Country,
        ..row("your own `.ftl`", "your messages", File::OwnWords, "/story/faults.ftl")
    },
    Row {
        page: Page::Icelandic,
        without: Without::Part { own: &[], less: &["picker", "tote", "door"] },
        ..row(
            "`intl/….json`",
            "numbers and names of a language that the browser does not know",
            File::Table,
            "/intl/is.json",
        )
    },
    Row {
        without: PARCELS,
        back: Back::Refresh,
        ..row(
            "`landfall-days-….wasm`",
            "deliveries, carts, notices, the picker's dialog",
            File::Wasm,
            "/landfall-days-{build}.wasm",
        )
    },
    Row {
        without: CARTS,
        back: Back::Refresh,
        ..row(
            "`landfall-views-….wasm`",
            "carts, notices, the picker's dialog",
            File::Wasm,
            "/landfall-views-{build}.wasm",
        )
    },
    Row {
        without: CARTS,
        back: Back::Refresh,
        ..row("`landfall-cart-….wasm`", "carts and notices", File::Wasm, "/landfall-cart-{build}.wasm")
    },
    Row {
        without: Without::Part { own: &["own"], less: &[] },
        ..row(
            "`landfall-adopt-….wasm`",
            "prices that the page wrote itself",
            File::Wasm,
            "/landfall-adopt-{build}.wasm",
        )
    },
    Row {
        page: Page::Skus,
        without: Without::Part { own: &[], less: &["sku"] },
        ..row(
            "`landfall-goods-….wasm`",
            "what a packed catalogue says of a SKU",
            File::Wasm,
            "/landfall-goods-{build}.wasm",
        )
    },
    Row {
        page: Page::Skus,
        without: Without::Part { own: &[], less: &["sku"] },
        ..row(
            "`index.json` of a packed catalogue",
            "what the catalogue says of a SKU",
            File::Catalogue,
            pages::CATALOGUE_INDEX,
        )
    },
    Row {
        page: Page::Skus,
        without: Without::Part { own: &[], less: &["sku"] },
        ..row(
            "`….json` of a packed catalogue",
            "what the catalogue says of the SKUs in it",
            File::Catalogue,
            "/story/sku/catalogue/5369583df0591de3/1.json",
        )
    },
    Row {
        without: Without::Part { own: &["days", "cart"], less: &[] },
        back: Back::Refresh,
        ..row(
            "`locales/…/delivery.ftl`",
            "the words of deliveries, also in carts",
            File::Words,
            "/locales/en/delivery.ftl",
        )
    },
    Row {
        without: CART,
        back: Back::Refresh,
        ..row(
            "`locales/…/sums.ftl`",
            "the words of sums: carts, opened breakdowns",
            File::Words,
            "/locales/en/sums.ftl",
        )
    },
    Row {
        without: CART,
        back: Back::Refresh,
        ..row("`locales/…/cart.ftl`", "the words of carts", File::Words, "/locales/en/cart.ftl")
    },
    Row {
        page: Page::Doubts,
        without: Without::Part { own: &[], less: &["cart"] },
        back: Back::Refresh,
        ..row(
            "`locales/…/details.ftl`, with carts",
            "why amounts of a cart are in doubt",
            File::Words,
            "/locales/en/details.ftl",
        )
    },
    Row {
        page: Page::Doubts,
        without: Without::Part { own: &[], less: &["cart"] },
        back: Back::Refresh,
        ..row("`locales/…/papers.ftl`", "the papers that a cart lists", File::Words, "/locales/en/papers.ftl")
    },
    Row {
        without: Without::Part { own: &["limit"], less: &[] },
        back: Back::Refresh,
        ..row("`locales/…/notice.ftl`", "the words of notices", File::Words, "/locales/en/notice.ftl")
    },
    Row {
        without: DAYS,
        back: Back::Country,
        ..row("`holidays/….json` of your country", "days of delivery", File::Holidays, "/holidays/US.json")
    },
    Row {
        without: DAYS,
        back: Back::Country,
        ..row(
            "`holidays/….json`",
            "days of delivery to the visitor's country",
            File::Holidays,
            "/holidays/DE.json",
        )
    },
    Row {
        page: Page::Few,
        ask: Ask::Picker,
        without: Without::AsBefore,
        back: Back::Again,
        ..row("`landfall-later-….wasm`", "the picker's dialog", File::Wasm, "/landfall-later-{build}.wasm")
    },
    Row {
        page: Page::Inline,
        without: Without::Part { own: &["inline"], less: &[] },
        back: Back::Refresh,
        ..row(
            "`landfall-later-….wasm`",
            "a picker that stands open",
            File::Wasm,
            "/landfall-later-{build}.wasm",
        )
    },
    Row {
        page: Page::Few,
        ask: Ask::Breakdown,
        without: Without::AsBefore,
        back: Back::Again,
        ..row("`landfall-later-….wasm`", "an opened breakdown", File::Wasm, "/landfall-later-{build}.wasm")
    },
    Row {
        page: Page::Few,
        ask: Ask::Picker,
        without: Without::AsBefore,
        back: Back::Again,
        ..row(
            "`locales/…/market.ftl`",
            "the words of the picker's dialog",
            File::Words,
            "/locales/en/market.ftl",
        )
    },
    Row {
        page: Page::Few,
        ask: Ask::Breakdown,
        without: Without::AsBefore,
        back: Back::Again,
        ..row(
            "`locales/…/sums.ftl`, with breakdowns",
            "the words of an opened breakdown",
            File::Words,
            "/locales/en/sums.ftl",
        )
    },
    Row {
        page: Page::Few,
        ask: Ask::Breakdown,
        without: Without::AsBefore,
        back: Back::Again,
        ..row(
            "`locales/…/details.ftl`, with breakdowns",
            "the words of an opened breakdown",
            File::Words,
            "/locales/en/details.ftl",
        )
    },
    Row {
        ask: Ask::Country,
        without: Without::AsBefore,
        back: Back::Again,
        ..row("`landfall-later-….wasm`", "a change of country", File::Wasm, "/landfall-later-{build}.wasm")
    },
    Row {
        ask: Ask::Country,
        without: Without::AsBefore,
        back: Back::Again,
        ..row("`markets/….json` of another country", "a change of country", File::Market, "/markets/JP.json")
    },
    Row {
        ask: Ask::Country,
        without: DAYS,
        back: Back::Country,
        ..row(
            "`holidays/….json` of another country",
            "days of delivery after a change of country",
            File::Holidays,
            "/holidays/JP.json",
        )
    },
    Row {
        ask: Ask::Language,
        without: Without::AsBefore,
        back: Back::Again,
        ..row(
            "`locales/…/landfall.ftl` of another language",
            "a change of language",
            File::Words,
            "/locales/de/landfall.ftl",
        )
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_documentation_says_of_every_file_what_happens_without_it() {
        let page =
            std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/faults.md")).unwrap();
        let mut lines: Vec<String> = ROWS.iter().map(Row::line).collect();
        lines.dedup();
        for line in &lines {
            assert!(page.lines().any(|known| known == line), "docs/faults.md lacks\n{line}");
        }
        let (_, table) = page.split_once("comes back |\n|---|---|---|---|\n").unwrap();
        assert_eq!(
            table.lines().take_while(|line| line.starts_with('|')).count(),
            lines.len(),
            "lines of docs/faults.md"
        );
    }
}
