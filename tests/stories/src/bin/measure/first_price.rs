//! How long a first visit waits for its prices in headless Chromium, at full speed and as on a modest phone: a table of
//! medians. Run by `cargo xtask bench`.

use stories::{Conditions, FirstVisit, Network, Told, first_visits};

/// Visits of each page under each condition; odd, so that the median is one of them.
const VISITS: usize = 7;

/// A page of many prices, and one of a single thing with its breakdown.
const PAGES: [&str; 2] = ["/index.html?country=DE", "/product/cotton-tee.html?country=DE"];

/// The usual stand-in for a modest phone: a quarter of the speed, 1.6 Mbit/s down, 0.75 Mbit/s up, 150 ms of delay.
const CONDITIONS: [Conditions; 2] = [
    Conditions { name: "full speed", slower: 1, network: None },
    Conditions {
        name: "4x slower, slow 4G",
        slower: 4,
        network: Some(Network { latency_ms: 150, down: 204_800, up: 96_000 }),
    },
];

pub(crate) fn run() -> Told {
    println!("first visit, new browser each: median (least-most) of {VISITS}, ms since the navigation began");
    let titles = ["page", "conditions", "first price", "last price", "localized", "requests", "bytes"];
    println!("{}", line(titles.map(str::to_owned)));
    for page in PAGES {
        for conditions in &CONDITIONS {
            let visits = first_visits(page, conditions, VISITS)?;
            println!("{}", line(row(page, conditions.name, &visits)));
        }
    }
    println!("bytes: bodies as they travelled (brotli), without headers; plain HTTP/1.1 on one machine");
    Ok(())
}

fn row(page: &str, conditions: &str, visits: &[FirstVisit]) -> [String; 7] {
    let of = |value: fn(&FirstVisit) -> u64| Spread::of(visits.iter().map(value).collect());
    let (first, last) = (of(|visit| visit.first_ms), of(|visit| visit.last_ms));
    let localized = format!("{} of {}", of(|visit| visit.localized).median, of(|visit| visit.prices).median);
    let (requests, bytes) = (of(|visit| visit.requests).median, of(|visit| visit.bytes).median);
    let cells = [first.to_string(), last.to_string(), localized, requests.to_string(), bytes.to_string()];
    let [first, last, localized, requests, bytes] = cells;
    [page.to_owned(), conditions.to_owned(), first, last, localized, requests, bytes]
}

/// Words to the left, figures to the right.
fn line(cells: [String; 7]) -> String {
    let [page, conditions, first, last, localized, requests, bytes] = cells;
    format!("{page:<36} {conditions:<19} {first:>18} {last:>18} {localized:>10} {requests:>9} {bytes:>9}")
}

/// The middle and the ends of some figures; of none, zeros.
#[derive(Debug, Default, PartialEq, Eq)]
struct Spread {
    least: u64,
    median: u64,
    most: u64,
}

impl Spread {
    fn of(mut figures: Vec<u64>) -> Self {
        figures.sort_unstable();
        let at = |place: usize| figures.get(place).copied().unwrap_or_default();
        Self { least: at(0), median: at(figures.len() / 2), most: at(figures.len().saturating_sub(1)) }
    }
}

impl std::fmt::Display for Spread {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} ({}-{})", self.median, self.least, self.most)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_the_middle_one_whatever_the_order() {
        let spread = Spread::of(vec![900, 310, 300, 305, 320]);
        assert_eq!(spread, Spread { least: 300, median: 310, most: 900 });
        assert_eq!(spread.to_string(), "310 (300-900)");
        assert_eq!(Spread::of(vec![]), Spread::default());
    }

    #[test]
    fn titles_and_figures_stand_in_the_same_columns() {
        let visit = FirstVisit {
            first_ms: 300,
            last_ms: 305,
            localized: 12,
            prices: 12,
            requests: 20,
            bytes: 300_000,
        };
        let [page] = [PAGES[1]];
        let titles = line(["page", "conditions", "", "", "", "requests", "bytes"].map(str::to_owned));
        let figures = line(row(page, "4x slower, slow 4G", &[visit]));
        assert_eq!(titles.len(), figures.len(), "{titles}\n{figures}");
        assert!(
            figures.ends_with("300 (300-300)      305 (305-305)   12 of 12        20    300000"),
            "{figures}"
        );
    }
}
