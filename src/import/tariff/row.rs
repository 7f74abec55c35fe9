//! A row of a tariff file of ours: what the lines below a code come to.
//!
//! Where they differ, the rate is the one that most of them have, of two alike the higher: a shopper is not told less
//! than is charged. Lines that differ otherwise than by plain percentages have no span that could be told; the row
//! then says all rates as text, its answer is "cannot compute", and the lines have rows of their own.

use crate::money::Percent;

use super::{Code, Rate};

/// One row, ready to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TariffRow {
    /// Beginning of the codes that it is about.
    pub hs: String,
    /// The line that the rate was read from; empty where there is no single one.
    pub national: String,
    /// The rate, as text.
    pub rate: String,
    /// The lowest and the highest rate below `hs`, where they differ.
    pub span: Option<(Percent, Percent)>,
    /// Whether the rate is a list of several.
    pub(super) is_mixed: bool,
}

impl TariffRow {
    /// Whether a code gets the same answer from `parent`, with the same certainty.
    pub(super) fn answers_as(&self, parent: &TariffRow) -> bool {
        let certain = |row: &TariffRow| row.span.is_none() && !row.is_mixed;
        let alike = |row: &TariffRow| (row.span, row.national.clone());
        self.rate == parent.rate && (certain(self) && certain(parent) || alike(self) == alike(parent))
    }
}

/// How many rates a mixed row names, and how many characters of each: every visitor loads them.
const NAMED: usize = 4;
const CHARACTERS: usize = 40;

/// Lines of so many digits are what most tariffs decide on; longer ones count for statistics.
const LEGAL: usize = 8;

/// A rate and how many lines have it.
struct Count<'a> {
    rate: &'a Rate,
    lines: usize,
    percent: Option<Percent>,
}

/// The row of a code with the lines below it, of which there is at least one. `every_line`: there are no others.
pub(super) fn of(code: Code, lines: &[(Code, &[Rate])], every_line: bool) -> TariffRow {
    let counts = count(lines);
    let percents = counts.iter().filter_map(|count| count.percent);
    let span = percents.clone().min().zip(percents.max()).filter(|(low, high)| low != high);
    let hs = code.digits().to_owned();
    let typical = counts.iter().max_by_key(|count| (count.lines, count.percent, count.rate.duty().is_some()));
    match typical {
        Some(typical) if counts.len() == 1 || (span.is_some() && typical.rate.duty().is_some()) => {
            let national = national(&code, lines, typical.rate, every_line);
            TariffRow {
                hs,
                national: national.map(|line| line.digits().to_owned()).unwrap_or_default(),
                rate: typical.rate.text().to_owned(),
                span,
                is_mixed: false,
            }
        }
        _ => {
            let named: Vec<String> =
                counts.iter().take(NAMED).map(|count| short(count.rate.text())).collect();
            let more = if counts.len() > NAMED { " | …" } else { "" };
            let rate = [&named.join(" | "), more].concat();
            TariffRow { hs, national: String::new(), rate, span: None, is_mixed: true }
        }
    }
}

/// A line that has the rate and no other, as all below it do: whoever asks for a code there gets this rate for certain.
/// Where the file lists every line, it is told by its first eight digits if they are enough.
fn national(code: &Code, lines: &[(Code, &[Rate])], rate: &Rate, every_line: bool) -> Option<Code> {
    let has_only = |rates: &[Rate]| matches!(rates, [one] if one == rate);
    let is_sure = |national: &Code| {
        let mut within = lines.iter().filter(|(line, _)| line.is_within(national));
        within.all(|(_, rates)| has_only(rates))
    };
    let mut with_rate = lines.iter().filter(|(_, rates)| has_only(rates)).map(|(line, _)| *line);
    let line = with_rate.find(is_sure)?;
    let legal = line.first(LEGAL.max(code.len()));
    Some(if every_line && is_sure(&legal) { legal } else { line })
}

fn short(text: &str) -> String {
    let mut short: String = text.chars().take(CHARACTERS).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}

/// Each rate once, in the order of the lines.
fn count<'a>(lines: &[(Code, &'a [Rate])]) -> Vec<Count<'a>> {
    let mut counts: Vec<Count<'a>> = Vec::new();
    for rate in lines.iter().flat_map(|(_, rates)| rates.iter()) {
        match counts.iter_mut().find(|count| count.rate == rate) {
            Some(count) => count.lines += 1,
            None => {
                let percent = rate.duty().and_then(crate::world::DutyExpression::as_percent);
                counts.push(Count { rate, lines: 1, percent });
            }
        }
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Lines with their rates; a rate may be several with `;` between them.
    fn row(lines: &[(&str, &str)]) -> (String, String, Option<String>) {
        let read = |text: &str| text.split(';').map(|text| Rate::read(text, None)).collect::<Vec<_>>();
        let rates: Vec<Vec<Rate>> = lines.iter().map(|(_, rate)| read(rate)).collect();
        let code = |text: &str| Code::read(text).unwrap();
        let lines: Vec<(Code, &[Rate])> =
            lines.iter().zip(&rates).map(|((line, _), rates)| (code(line), rates.as_slice())).collect();
        let row = of(code("610910"), &lines, true);
        (row.rate, row.national, row.span.map(|(low, high)| format!("{low}–{high}")))
    }

    fn told(rate: &str, national: &str, span: &str) -> (String, String, Option<String>) {
        (rate.to_owned(), national.to_owned(), Some(span.to_owned()).filter(|span| !span.is_empty()))
    }

    #[test]
    fn the_rate_that_most_lines_have_is_the_rows_and_of_two_alike_the_higher() {
        assert_eq!(row(&[("61091010", "12%")]), told("12%", "61091010", ""));
        assert_eq!(row(&[("61091010", "12%"), ("61091090", "12.00%")]), told("12%", "61091010", ""));
        assert_eq!(
            row(&[("61091010", "9%"), ("61091020", "8%"), ("61091090", "8%")]),
            told("8%", "61091020", "8%–9%")
        );
        assert_eq!(row(&[("61091010", "8%"), ("61091090", "9%")]), told("9%", "61091090", "8%–9%"));
        assert_eq!(
            row(&[("61091010", "5%"), ("61091020", "1 EUR/kg"), ("61091090", "8%")]),
            told("8%", "61091090", "5%–8%"),
            "the span is that of the plain percentages"
        );
    }

    #[test]
    fn lines_without_a_span_are_named_and_not_computed() {
        assert_eq!(row(&[("61091010", "0%"), ("61091090", "1 EUR/kg")]), told("0 | 1.00 EUR/kg", "", ""));
        assert_eq!(row(&[("61091010", "0%"), ("61091090", "EA")]), told("0 | EA", "", ""));
        assert_eq!(row(&[("61091010", "EA")]), told("EA", "61091010", ""));
        let many =
            ["1 EUR/kg", "2 EUR/kg", "3 EUR/kg", "4 EUR/kg", "5 EUR/kg"].map(|rate| ("61091010", rate));
        assert_eq!(row(&many).0, "1.00 EUR/kg | 2.00 EUR/kg | 3.00 EUR/kg | 4.00 EUR/kg | …");
    }

    #[test]
    fn the_national_line_has_eight_digits_where_all_below_it_have_the_rate() {
        assert_eq!(row(&[("6109100010", "12%"), ("6109100020", "12%")]), told("12%", "61091000", ""));
        assert_eq!(
            row(&[("6109100010", "12%"), ("6109100020", "12%"), ("6109100030", "9%")]),
            told("12%", "6109100010", "9%–12%")
        );
    }

    #[test]
    fn a_line_with_two_rates_is_nobodys_example() {
        assert_eq!(row(&[("61091010", "0%;6.5%")]), told("6.5%", "", "0%–6.5%"));
    }
}
