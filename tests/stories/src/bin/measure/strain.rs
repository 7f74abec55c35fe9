//! How many pages end with an internal fault where twelve at once are loaded again and again, in each browser that
//! `LANDFALL_BROWSERS` names. Run by hand: `cargo run -p stories -- strain 60`.

use std::collections::BTreeMap;
use std::time::Duration;
use stories::{Browser, Strain, Told, strain};

/// Whether there was none.
pub(crate) fn run(seconds: &str) -> Told<bool> {
    let seconds: u32 =
        seconds.parse().map_err(|_| format!("strain: expected a number of seconds, found {seconds:?}"))?;
    let mut none = true;
    for browser in Browser::chosen()? {
        let Strain { loads, faults } = strain(browser, Duration::from_secs(seconds.into()))?;
        println!("{browser}: {loads} pages complete, {} not", faults.len());
        for (fault, times) in faults.iter().fold(BTreeMap::new(), |mut all: BTreeMap<_, u32>, fault| {
            *all.entry(fault.split_once(": ").map_or(fault.as_str(), |(_, of)| of)).or_default() += 1;
            all
        }) {
            println!("  {times} times: {fault}");
        }
        none &= faults.is_empty();
    }
    Ok(none)
}
