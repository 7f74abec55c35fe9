//! The tables of the size report, and the budgets that do not hold.

use super::{Report, Row};

/// What rows are called that are parts together; what they are for stands in place of a file.
pub(super) const TOGETHER: &str = "together";

/// The table of a first load with its sum, against the budgets of its parts and of all together. What comes later
/// stands below the sum.
pub(crate) fn judge(rows: &[Row], later: &[Row], total: u64) -> Report {
    let sum = sum(rows, Some(total));
    let line = |cells: [&str; 6]| {
        let [name, file, raw, gzip, brotli, most] = cells;
        format!("{name:<12} {file:<34} {raw:>9} {gzip:>9} {brotli:>9} {most:>9}").trim_end().to_owned() + "\n"
    };
    let mut text = line(["part", "file", "raw", "gzip", "brotli", "at most"]);
    let mut over = Vec::new();
    for row in rows.iter().chain([&sum]).chain(later) {
        let [raw, gzip, brotli] = [row.raw, row.gzip, row.brotli].map(grouped);
        let most = row.most.map_or_else(String::new, grouped);
        text.push_str(&line([&row.name, &row.file, &raw, &gzip, &brotli, &most]));
        if row.most.is_some_and(|limit| row.brotli > limit) {
            // Of a file, its part says enough.
            let name =
                if row.name == TOGETHER { format!("{TOGETHER}: {}", row.file) } else { row.name.clone() };
            over.push(format!("{name}: {brotli} bytes, at most {most}"));
        }
    }
    Report { text, over }
}

/// A first load as one row.
pub(crate) fn sum(rows: &[Row], most: Option<u64>) -> Row {
    Row {
        name: "first load".to_owned(),
        file: String::new(),
        raw: rows.iter().map(|row| row.raw).sum(),
        gzip: rows.iter().map(|row| row.gzip).sum(),
        brotli: rows.iter().map(|row| row.brotli).sum(),
        most,
    }
}

/// The heaviest crates and rooms with their share of the code, and the data.
pub(crate) fn crates(crates: &[(String, u64)], heaviest: usize) -> String {
    let code: u64 =
        crates.iter().filter(|(name, _)| name != super::crates::DATA).map(|(_, bytes)| bytes).sum();
    let mut text = String::from("\nheaviest in the wasm (bytes before compression, share of the code)\n");
    let (data, code_rows): (Vec<_>, Vec<_>) =
        crates.iter().partition(|(name, _)| name == super::crates::DATA);
    for (name, bytes) in code_rows.into_iter().take(heaviest).chain(data) {
        let share = if name == super::crates::DATA {
            String::new()
        } else {
            format!("{} %", bytes * 100 / code.max(1))
        };
        text.push_str(format!("{name:<34} {:>9} {share:>5}", grouped(*bytes)).trim_end());
        text.push('\n');
    }
    text
}

/// `129,999`.
pub(crate) fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(name: &str, brotli: u64, most: Option<u64>) -> Row {
        Row { name: name.to_owned(), file: String::new(), raw: brotli * 3, gzip: brotli + 1, brotli, most }
    }

    #[test]
    fn numbers_are_grouped_by_thousands() {
        assert_eq!(
            [0, 999, 1_000, 130_000, 1_234_567].map(grouped),
            ["0", "999", "1,000", "130,000", "1,234,567"]
        );
    }

    #[test]
    fn a_first_load_within_its_budget_passes() {
        let report = judge(&[row("script", 6_000, Some(6_000)), row("wasm", 94_000, None)], &[], 100_000);
        assert!(report.verdict().is_ok());
        assert!(report.text.ends_with("300,000   100,002   100,000   100,000\n"), "{}", report.text);
    }

    #[test]
    fn err_each_budget_is_held_on_its_own() {
        let script =
            judge(&[row("script", 6_001, Some(6_000))], &[], 100_000).verdict().unwrap_err().to_string();
        assert_eq!(script, "tests/size.toml does not hold: script: 6,001 bytes, at most 6,000");
        let sum =
            judge(&[row("a", 60_000, None), row("b", 60_000, None)], &[], 100_000).verdict().unwrap_err();
        assert!(sum.to_string().contains("first load: 120,000 bytes, at most 100,000"), "{sum}");
    }

    #[test]
    fn what_comes_later_has_its_own_budget_and_is_not_in_the_sum() {
        let late = [row("later", 50_000, Some(40_000))];
        let error = judge(&[row("wasm", 90_000, None)], &late, 100_000).verdict().unwrap_err().to_string();
        assert_eq!(error, "tests/size.toml does not hold: later: 50,000 bytes, at most 40,000");
    }

    #[test]
    fn shares_are_of_the_code_and_data_has_none() {
        let sums = [("core".to_owned(), 750), ("leptos".to_owned(), 250), ("(data)".to_owned(), 4_000)];
        let text = crates(&sums, 1);
        assert!(text.contains("core") && text.contains("75 %") && !text.contains("leptos"), "{text}");
        assert!(text.ends_with("4,000\n"), "{text}");
    }
}
