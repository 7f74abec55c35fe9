//! The units of official tariffs, in the few that a duty expression has.

use crate::money::Decimal;

/// How a unit is told in another: an amount for it is divided, then multiplied.
#[derive(Clone, Copy)]
pub(super) struct Unit {
    /// Its name in a duty expression.
    pub(super) name: &'static str,
    /// A whole number that the amount's digits are divided by.
    divide: i64,
    /// What the quotient is multiplied by.
    times: &'static str,
}

/// What tariffs write, in small letters and without blanks or full stops, and what it is.
///
/// Codes of three letters are those of the EU and the United Kingdom; the others are spelt by the UK or the USITC.
const UNITS: [(&[&str], Unit); 12] = [
    (&["kg", "kgm", "1kg", "kilogram"], same("kg")),
    (&["100kg", "dtn"], same("100kg")),
    (&["1000kg", "tne", "tonne", "t"], same("1000kg")),
    (&["item", "items", "each", "head", "article", "piece", "no", "nar", "p/st", "unit"], same("item")),
    (&["pair", "pairs", "pr", "prs", "npr", "pa"], same("pair")),
    (&["l", "litre", "liter", "ltr"], same("l")),
    (&["hl", "hlt", "hectolitre", "100l"], Unit { name: "l", divide: 1, times: "0.01" }),
    (&["g", "grm", "gram"], Unit { name: "kg", divide: 1, times: "1000" }),
    (&["100items", "cen", "100p/st"], Unit { name: "item", divide: 1, times: "0.01" }),
    (&["1000items", "mil", "1000p/st"], Unit { name: "item", divide: 1, times: "0.001" }),
    // A twelfth is a third of a quarter, a 144th a ninth of a sixteenth.
    (&["doz", "dozen"], Unit { name: "item", divide: 3, times: "0.25" }),
    (&["dozpr", "dozprs", "dozenpairs"], Unit { name: "pair", divide: 3, times: "0.25" }),
];

const fn same(name: &'static str) -> Unit {
    Unit { name, divide: 1, times: "1" }
}

/// The unit that a tariff's words stand for; `None` for one that duty expressions do not have, and for a known one
/// with more words after it, such as `kg on contents and container`.
pub(super) fn find(words: &str) -> Option<Unit> {
    let plain = |c: char| c != ' ' && c != '.';
    let word: String = words.chars().filter(|c| plain(*c)).flat_map(char::to_lowercase).collect();
    UNITS.iter().find(|(names, _)| names.contains(&word.as_str())).map(|(_, unit)| *unit)
}

impl Unit {
    /// An amount for the tariff's unit, for this one; `None` where it would not be exact.
    pub(super) fn amount(self, amount: Decimal) -> Option<Decimal> {
        let whole = amount.digits() % self.divide == 0;
        let digits = amount.digits().checked_div(self.divide).filter(|_| whole)?;
        // The point goes back where it was.
        let point = match amount.scale() {
            0 => "1".to_owned(),
            scale => format!("0.{:0>1$}", 1, usize::from(scale)),
        };
        let divided = Decimal::parse(&digits.to_string()).ok()?.times(Decimal::parse(&point).ok()?)?;
        divided.times(Decimal::parse(self.times).ok()?)
    }
}
