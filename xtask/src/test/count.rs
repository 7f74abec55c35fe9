//! How many tests passed, failed and were skipped.

use std::fmt;
use std::ops::Add;

/// A count of tests.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Count {
    /// Tests that hold.
    pub(crate) passed: u64,
    /// Tests that don't.
    pub(crate) failed: u64,
    /// Tests that did not run.
    pub(crate) skipped: u64,
}

impl Count {
    /// The sum of all lines `test result: ok. 3 passed; 0 failed; 1 ignored; …` of a log, and of those that Node ends
    /// its own with, `ℹ pass 3`. One line stands for one test program; colours are ignored.
    pub(crate) fn of_log(log: &str) -> Self {
        let one = |line: &str| match line.split_once("test result: ") {
            Some((_, result)) => Self::of_line(result),
            None => Self::of_node(line),
        };
        log.lines().map(one).fold(Self::default(), Self::add)
    }

    fn of_node(line: &str) -> Self {
        let number = |word: &str| {
            let number = line.strip_prefix("ℹ ").and_then(|rest| rest.strip_prefix(word));
            number.and_then(|number| number.trim().parse::<u64>().ok()).unwrap_or(0)
        };
        let failed = number("fail ") + number("cancelled ");
        Self { passed: number("pass "), failed, skipped: number("skipped ") + number("todo ") }
    }

    fn of_line(result: &str) -> Self {
        let number = |word: &str| {
            let before = result.split([';', '.']).find_map(|part| part.trim().strip_suffix(word));
            before.and_then(|number| number.trim().parse().ok()).unwrap_or(0)
        };
        Self { passed: number("passed"), failed: number("failed"), skipped: number("ignored") }
    }
}

impl Add for Count {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            passed: self.passed + other.passed,
            failed: self.failed + other.failed,
            skipped: self.skipped + other.skipped,
        }
    }
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)?;
        if self.skipped > 0 { write!(f, ", {} skipped", self.skipped) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lines_of_all_test_programs_are_summed() {
        let log = "running 3 tests\n\
            test result: ok. 3 passed; 0 failed; 0 ignored; 0 measured; 2 filtered out; finished in 0.02s\n\
            test result: FAILED. 28 passed; 2 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.32s\n";
        assert_eq!(Count::of_log(log), Count { passed: 31, failed: 2, skipped: 1 });
    }

    #[test]
    fn the_lines_of_node_are_summed_too() {
        let log = "✔ a (0.4ms)\nℹ tests 10\nℹ pass 6\nℹ fail 1\nℹ cancelled 1\nℹ skipped 2\nℹ todo 0\n✖ failing tests:\n";
        assert_eq!(Count::of_log(log), Count { passed: 6, failed: 2, skipped: 2 });
        assert_eq!(Count::of_log("✔ pass 3 times\nℹ passed by 4"), Count::default());
    }

    #[test]
    fn a_test_that_is_called_like_a_result_counts_nothing() {
        assert_eq!(Count::of_log("test passed_and_failed ... ok\n5 passed; 5 failed"), Count::default());
    }

    #[test]
    fn the_closing_line_names_skipped_tests_only_where_there_are_any() {
        assert_eq!(Count { passed: 3, failed: 0, skipped: 0 }.to_string(), "3 passed, 0 failed");
        assert_eq!(Count { passed: 3, failed: 1, skipped: 2 }.to_string(), "3 passed, 1 failed, 2 skipped");
    }
}
