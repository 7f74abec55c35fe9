//! Sample values for every kind of variable: those that a message is seen with every day, and those that try it.

use super::comment::Described;
use super::kind::Kind;
use super::plural::Form;
use crate::l10n::Args;

/// One value of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sample {
    /// The variable's name.
    pub name: String,
    /// Its kind.
    pub kind: Kind,
    /// As it is written here: money is `12.40 EUR`, days are `2026-12-01/2026-12-03`, a length of time is minutes.
    pub value: String,
    /// Whether it is there to try the message, and is no value of every day.
    pub trial: bool,
}

/// A value for each variable of a message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Values(pub Vec<Sample>);

/// More combinations than this are not tried.
const MOST: usize = 2000;

/// Text that would do harm if anything took it for markup, a message or a direction.
const HOSTILE: &str = "<b onclick=alert(1)>&amp;{ $x }</b>\u{202E}";

impl Values {
    /// The values as the product passes them.
    pub fn args(&self) -> Args<'_> {
        self.0.iter().fold(Args::new(), |args, Sample { name, kind, value, .. }| match kind {
            Kind::Money => {
                let (amount, currency) = value.split_once(' ').unwrap_or((value, "EUR"));
                args.money(name, amount, currency)
            }
            Kind::Percent => args.percent(name, value),
            Kind::Number => args.number(name, value),
            Kind::Count => args.count(name, value.parse().unwrap_or_default()),
            Kind::Date => args.date(name, value),
            Kind::Dates => {
                let (from, to) = value.split_once('/').unwrap_or((value, value));
                args.dates(name, from, to)
            }
            Kind::Duration => args.minutes(name, value.parse().unwrap_or_default()),
            Kind::List => args.list(name, value.split(", ").map(str::to_owned).collect()),
            Kind::Country | Kind::Currency | Kind::Language | Kind::Word | Kind::Text => {
                args.text(name, value)
            }
        })
    }

    /// In a few words: `tax=vat country=NO`.
    #[must_use]
    pub fn told(&self) -> String {
        let told = |sample: &Sample| format!("{}={}", sample.name, sample.value);
        self.0.iter().map(told).collect::<Vec<_>>().join(" ")
    }

    /// Whether a value is there to try the message.
    #[must_use]
    pub fn is_trial(&self) -> bool {
        self.0.iter().any(|sample| sample.trial)
    }
}

/// The values to try for a variable: every day's first, then trials. `keys` are those that a message selects by.
fn of_variable(described: &Described, keys: &[String], forms: &[Form]) -> Vec<Sample> {
    let mut samples = Vec::new();
    for kind in &described.kinds {
        let mut every_day: Vec<String> = match kind {
            Kind::Money => vec!["12.40 EUR".to_owned()],
            Kind::Percent => vec!["19".to_owned()],
            Kind::Number => vec!["0.36".to_owned()],
            // One number of each plural form, in the order of the forms; those that only fractions have are not counted.
            Kind::Count => {
                forms.iter().filter(|form| form.is_whole()).map(|form| form.example.clone()).collect()
            }
            Kind::Date => vec!["2026-09-30".to_owned()],
            Kind::Dates => vec!["2026-12-01/2026-12-03".to_owned()],
            Kind::Duration => vec!["192".to_owned()],
            Kind::List => vec!["a, b, c".to_owned()],
            Kind::Country => vec!["DE".to_owned(), "BA".to_owned()],
            Kind::Currency => vec!["EUR".to_owned()],
            Kind::Language => vec!["de".to_owned()],
            Kind::Text => vec![described.sample.clone().unwrap_or_else(|| "ECB".to_owned())],
            Kind::Word => Vec::new(),
        };
        if matches!(kind, Kind::Word | Kind::Country | Kind::Currency | Kind::Language) {
            every_day.extend(keys.iter().filter(|key| *key != "other").cloned());
        }
        if *kind == Kind::Word {
            // Which may be a variant that is not the default.
            let other = keys.iter().any(|key| key == "other");
            every_day.push(if other { "other" } else { "none-of-them" }.to_owned());
        }
        let trials: &[&str] = match kind {
            Kind::Money => {
                &["1234 JPY", "1.234 KWD", "90071992547409931.99 EUR", "-5.00 USD", "1234.50 CAD", "0.00 INR"]
            }
            Kind::Percent => &["0", "8.875"],
            Kind::Number => &["0", "123456789012345678901.5"],
            Kind::Count => &["0", "1", "2", "5", "21", "100", "101", "1000000", "4294967295"],
            Kind::Date => &["2026-02-28", "2028-02-29"],
            Kind::Dates => &["2026-12-01/2026-12-01", "2026-11-30/2026-12-02", "2026-12-30/2027-01-02"],
            Kind::Duration => &["0", "1", "60", "3000"],
            Kind::List => &["", "a"],
            Kind::Country => &["GS", "CI", "GB"],
            Kind::Currency => &["XPF", "BAM"],
            Kind::Language => &["zh-Hant", "pt-BR"],
            Kind::Text => &[HOSTILE],
            Kind::Word => &["<b>"],
        };
        let trials = trials.iter().filter(|value| !every_day.iter().any(|known| known == *value));
        let trials: Vec<String> = trials.map(|value| (*value).to_owned()).collect();
        for (values, trial) in [(every_day, false), (trials, true)] {
            samples.extend(values.into_iter().map(|value| Sample {
                name: described.name.clone(),
                kind: *kind,
                value,
                trial,
            }));
        }
    }
    samples
}

/// Every combination of every-day values, then each trial beside the first values of the others. `keys` gives the words
/// that some file selects a variable by.
pub(super) fn combinations(
    variables: &[Described],
    keys: &dyn Fn(&str) -> Vec<String>,
    forms: &[Form],
) -> Vec<Values> {
    let all: Vec<Vec<Sample>> =
        variables.iter().map(|described| of_variable(described, &keys(&described.name), forms)).collect();
    let mut found = vec![Values::default()];
    for samples in &all {
        let every_day = samples.iter().filter(|sample| !sample.trial);
        let with = |known: &Values| {
            every_day
                .clone()
                .map(|sample| {
                    let mut values = known.clone();
                    values.0.push(sample.clone());
                    values
                })
                .collect::<Vec<_>>()
        };
        found = found.iter().flat_map(with).take(MOST).collect();
    }
    let Some(first) = found.first().cloned() else { return found };
    for (nth, samples) in all.iter().enumerate() {
        for trial in samples.iter().filter(|sample| sample.trial) {
            let mut values = first.clone();
            if let Some(place) = values.0.get_mut(nth) {
                *place = trial.clone();
            }
            found.push(values);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn described(name: &str, kind: Kind) -> Described {
        Described { name: name.to_owned(), kinds: vec![kind], about: String::new(), sample: None }
    }

    #[test]
    fn every_form_meets_every_word_and_trials_come_one_at_a_time() {
        let form = |name, example: &str| Form { name, example: example.to_owned() };
        let forms = [form("one", "1"), form("few", "2"), form("other", "1.5")];
        let keys =
            |name: &str| if name == "w" { vec!["kg".to_owned(), "other".to_owned()] } else { Vec::new() };
        let found = combinations(&[described("n", Kind::Count), described("w", Kind::Word)], &keys, &forms);
        let every_day: Vec<String> = found.iter().filter(|v| !v.is_trial()).map(Values::told).collect();
        assert_eq!(every_day, ["n=1 w=kg", "n=1 w=other", "n=2 w=kg", "n=2 w=other"]);
        let trials: Vec<String> = found.iter().filter(|v| v.is_trial()).map(Values::told).collect();
        assert!(trials.contains(&"n=1000000 w=kg".to_owned()) && trials.contains(&"n=1 w=<b>".to_owned()));
    }

    #[test]
    fn a_message_without_variables_is_tried_once() {
        assert_eq!(combinations(&[], &|_| Vec::new(), &[]), [Values::default()]);
    }
}
