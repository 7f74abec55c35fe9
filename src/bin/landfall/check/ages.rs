//! How old the exchange rates and the rules are.

use landfall::calendar::Date;
use landfall::config::{Config, RatesUse};
use landfall::money::Rates;
use serde_json::{Value, json};

use super::finding::{Finding, Severity};
use super::shop::Shop;
use crate::data::ages;
use crate::rules::Rules;

/// What the rates are called that no configuration names.
const CARRIED: &str = "the rates inside this tool";

/// The rates that a page would load, and what is to be said of them.
pub(super) struct Ages {
    pub(super) rates: Option<Rates>,
    pub(super) findings: Vec<Finding>,
    rates_file: String,
    rates_age: Option<i32>,
    rules: ages::Ages,
    version: String,
}

impl Ages {
    /// Looks for the rates where the configuration says, or takes those that the tool carries.
    pub(super) fn of(shop: &Shop, config: &Config, rules: &Rules, day: Date, stale_after: i32) -> Ages {
        let mut findings = Vec::new();
        let (rates_file, rates) = rates(shop, config, rules, &mut findings);
        let date = rates.as_ref().and_then(|rates| Date::parse(rates.date()).ok());
        if let Some(date) = date {
            let before = findings.len();
            judge(config, date, day, &rates_file, &mut findings);
            // A page loads others, which are not known here.
            if rates_file == CARRIED {
                findings.iter_mut().skip(before).for_each(|finding| finding.severity = Severity::Note);
            }
        }
        let rules_ages = ages::of(&rules.source, day, stale_after);
        if rules_ages.stale > 0 {
            let message = format!(
                "{} of {} rules were last checked more than {stale_after} days ago, the oldest on {}; \
                 `landfall data status` says which; a newer release may have newer ones",
                rules_ages.stale,
                rules_ages.rows,
                rules_ages.oldest.map(|day| day.to_string()).unwrap_or_default()
            );
            findings.push(Finding::new(Severity::Warning, "rules-old", "rules", "", message));
        }
        let rates_age = date.map(|date| day.days_since_epoch() - date.days_since_epoch());
        Ages {
            rates,
            findings,
            rates_file,
            rates_age,
            rules: rules_ages,
            version: rules.source.version.to_string(),
        }
    }

    pub(super) fn object(&self) -> Value {
        json!({
            "rates": {
                "file": self.rates_file, "date": self.rates.as_ref().map(Rates::date), "ageDays": self.rates_age,
            },
            "rules": {
                "version": self.version, "rows": self.rules.rows, "stale": self.rules.stale,
                "oldestChecked": self.rules.oldest.map(|day| day.to_string()),
            },
        })
    }

    pub(super) fn line(&self) -> String {
        let rates = match (&self.rates, self.rates_age) {
            (Some(rates), Some(age)) => {
                format!("rates of {} ({age} days old; {})", rates.date(), self.rates_file)
            }
            _ => "rates unknown".to_owned(),
        };
        let oldest =
            self.rules.oldest.map(|day| format!(", the oldest checked on {day}")).unwrap_or_default();
        format!("{rates}; {} rules of {}{oldest}", self.rules.rows, self.version)
    }
}

fn rates(
    shop: &Shop,
    config: &Config,
    rules: &Rules,
    findings: &mut Vec<Finding>,
) -> (String, Option<Rates>) {
    let carried = || (CARRIED.to_owned(), Rates::from_file(&rules.rates).ok());
    let Some(url) = &config.rates.url else { return carried() };
    let Some(path) = shop.path(url) else {
        let message =
            format!("{url:?} stands on another server and was not looked at; its date was not checked");
        findings.push(Finding::new(Severity::Note, "rates-elsewhere", &shop.name, "rates.url", message));
        return (url.clone(), None);
    };
    let name = path.display().to_string();
    let text = match std::fs::read_to_string(&path) {
        Ok(text) => text,
        Err(why) => {
            let message = format!(
                "{url:?} was looked for at {name}: {why}; relative addresses begin beside the script (--root names the \
                 folder that the site begins in)"
            );
            findings.push(Finding::new(Severity::Warning, "rates-file", &shop.name, "rates.url", message));
            return carried();
        }
    };
    match Rates::from_file(&text) {
        Ok(rates) => (name, Some(rates)),
        Err(why) => {
            findings.push(Finding::new(Severity::Error, "rates-file", &name, "", why.to_string()));
            (name, None)
        }
    }
}

fn judge(config: &Config, date: Date, day: Date, file: &str, findings: &mut Vec<Finding>) {
    let age = day.days_since_epoch() - date.days_since_epoch();
    let (mark, store) = (config.rates.mark_after_days, config.rates.store_price_after_days);
    let (severity, message) = match config.rates.judge(date, day) {
        RatesUse::Fresh if age < -1 => (Severity::Error, format!("of {date}, which is yet to come")),
        RatesUse::Fresh => return,
        RatesUse::Marked => (
            Severity::Warning,
            format!(
                "of {date}, {age} days old: from {mark} days prices are marked with that day; run `landfall rates`"
            ),
        ),
        RatesUse::TooOld => (
            Severity::Error,
            format!(
                "of {date}, {age} days old: after {store} days the shop's own prices are shown; run `landfall rates`"
            ),
        ),
    };
    findings.push(Finding::new(severity, "rates-old", file, "", message));
}
