//! What a destination costs whoever ships there: its compiled file, in brotli. A visitor loads one or two of them.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde::Deserialize;

use super::budget::{Destinations, matching};
use super::length;
use super::table::grouped;

/// The files of the destinations that have rules, smallest first. Bytes are after brotli.
pub(crate) struct Sizes {
    /// Country and bytes.
    with_rules: Vec<(String, u64)>,
    /// How many destinations have a price only.
    plain: usize,
    most: u64,
}

/// The one thing that is read of a file.
#[derive(Deserialize)]
struct Market {
    country: String,
    grade: String,
}

impl Sizes {
    /// Measures the files in `dist`.
    ///
    /// # Errors
    /// - a file can't be read, or its compressed copy is missing
    pub(crate) fn measure(dist: &Path, budget: &Destinations) -> Result<Self> {
        let (mut with_rules, mut plain) = (Vec::new(), 0);
        for file in matching(dist, &budget.files)? {
            let path = dist.join(&file);
            let text =
                fs::read_to_string(&path).with_context(|| format!("could not read {}", path.display()))?;
            let market: Market =
                serde_json::from_str(&text).with_context(|| format!("{}: not a market", path.display()))?;
            if market.grade == "price" {
                plain += 1;
            } else {
                with_rules.push((market.country, length(dist, &format!("{file}.br"))?));
            }
        }
        with_rules.sort_by(|(a, x), (b, y)| x.cmp(y).then_with(|| a.cmp(b)));
        Ok(Self { with_rules, plain, most: budget.most })
    }

    /// The middle one and the largest, for people.
    pub(crate) fn text(&self) -> String {
        let told = |place: usize| {
            self.with_rules.get(place).map_or_else(
                || "none".to_owned(),
                |(country, bytes)| format!("{} ({country})", grouped(*bytes)),
            )
        };
        let count = self.with_rules.len();
        format!(
            "\ncompiled bytes per destination, brotli: median {}, worst {}, at most {}; {count} have rules, {} a price only\n",
            told(count / 2),
            told(count.saturating_sub(1)),
            grouped(self.most),
            self.plain
        )
    }

    /// Those that are too large, and a build without any.
    pub(crate) fn over(&self) -> Vec<String> {
        if self.with_rules.is_empty() {
            return vec!["destinations: no file has rules".to_owned()];
        }
        let over = self.with_rules.iter().filter(|(_, bytes)| *bytes > self.most);
        over.map(|(country, bytes)| {
            format!("{country}: {} bytes, at most {}", grouped(*bytes), grouped(self.most))
        })
        .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sizes(bytes: &[(&str, u64)]) -> Sizes {
        Sizes {
            with_rules: bytes.iter().map(|(country, bytes)| ((*country).to_owned(), *bytes)).collect(),
            plain: 3,
            most: 6_000,
        }
    }

    #[test]
    fn the_middle_and_the_largest_are_told_by_name() {
        let sizes = sizes(&[("AD", 900), ("DE", 2_400), ("US", 6_000)]);
        assert!(
            sizes
                .text()
                .contains("median 2,400 (DE), worst 6,000 (US), at most 6,000; 3 have rules, 3 a price only"),
            "{}",
            sizes.text()
        );
        assert!(sizes.over().is_empty());
    }

    #[test]
    fn err_every_destination_over_the_bound_is_named() {
        let over = sizes(&[("AD", 900), ("IN", 6_001), ("US", 7_000)]).over();
        assert_eq!(over, ["IN: 6,001 bytes, at most 6,000", "US: 7,000 bytes, at most 6,000"]);
        assert_eq!(sizes(&[]).over(), ["destinations: no file has rules"]);
    }

    #[test]
    fn files_are_measured_as_they_travel() {
        let dir = std::env::temp_dir().join(format!("landfall-destinations-{}", std::process::id()));
        let markets = dir.join("markets");
        fs::create_dir_all(&markets).unwrap();
        for (country, grade, bytes) in [("DE", "full", 20), ("FR", "tax", 10), ("AQ", "price", 99)] {
            let text = format!("{{\"country\": \"{country}\", \"grade\": \"{grade}\"}}");
            fs::write(markets.join(format!("{country}.json")), text).unwrap();
            fs::write(markets.join(format!("{country}.json.br")), vec![0; bytes]).unwrap();
        }
        let budget = Destinations { files: "markets/*.json".to_owned(), most: 15 };
        let sizes = Sizes::measure(&dir, &budget).unwrap();
        assert_eq!(sizes.with_rules, [("FR".to_owned(), 10), ("DE".to_owned(), 20)]);
        assert_eq!(sizes.over(), ["DE: 20 bytes, at most 15"]);
        fs::remove_dir_all(dir).unwrap();
    }
}
