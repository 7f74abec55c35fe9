//! What people would pick instead, and Landfall, side by side in one headless Chromium: the page alone, a script written by
//! hand, well-known JavaScript parts, Landfall; then a host page with Landfall and without. Prints tables in Markdown, with
//! the date and the machine. Run by `cargo xtask bench --only speed`, which makes the pages and names Lighthouse.
//!
//! Words after the command narrow it: `many=100,1000 rounds=3 slower=1 who=plain,landfall host=no`.

#![allow(clippy::float_arithmetic, reason = "milliseconds as browsers tell them; no money")]

use std::collections::BTreeMap;
use std::time::{SystemTime, UNIX_EPOCH};
use std::{env, fs, path::PathBuf, thread};
use stories::{Bench, Conditions, Network, Page, Scripting, Told, Visit, Wait, Waits};

const WHO: [(&str, &str); 4] = [
    ("alone", "page alone"),
    ("plain", "plain JavaScript"),
    ("parts", "JavaScript parts"),
    ("landfall", "Landfall"),
];
/// Full speed, and the usual stand-in for a modest phone: a quarter of the speed, 1.6 Mbit/s down, 0.75 up, 150 ms of delay.
const CONDITIONS: [Conditions; 2] = [
    Conditions { name: "full speed", slower: 1, network: None },
    Conditions {
        name: "a quarter of the speed, slow 4G",
        slower: 4,
        network: Some(Network { latency_ms: 150, down: 204_800, up: 96_000 }),
    },
];
/// Loads of the host page, and judgements of Lighthouse's.
const LOADS: usize = 9;
const JUDGED: usize = 5;

/// What is asked for.
struct Asked {
    many: Vec<u32>,
    who: Vec<(&'static str, &'static str)>,
    conditions: Vec<Conditions>,
    rounds: usize,
    host: bool,
}

pub(crate) fn run(words: &[String]) -> Told {
    let asked = Asked::read(words.iter().cloned())?;
    let mut bench = Bench::start()?;
    println!("{}\n", machine(&bench.browser()?));
    for conditions in &asked.conditions {
        let mut found = BTreeMap::new();
        for many in &asked.many {
            measure(&mut bench, &asked, *conditions, *many, &mut found)?;
        }
        table(&asked, *conditions, &found);
    }
    if asked.host {
        host_page(&mut bench, &asked)?;
    }
    Ok(())
}

impl Asked {
    fn read(words: impl Iterator<Item = String>) -> Told<Self> {
        let mut asked = Asked {
            many: vec![1, 10, 100, 1_000, 5_000],
            who: WHO.to_vec(),
            conditions: CONDITIONS.to_vec(),
            rounds: 7,
            host: true,
        };
        for word in words {
            let unknown = || format!("expected many=, rounds=, slower=, who= or host=no, found {word:?}");
            let (name, value) = word.split_once('=').ok_or_else(unknown)?;
            match name {
                "many" => asked.many = value.split(',').map(str::parse).collect::<Result<_, _>>()?,
                "rounds" => asked.rounds = value.parse()?,
                "slower" => asked.conditions.retain(|known| known.slower.to_string() == value),
                "who" => asked.who.retain(|(known, _)| value.split(',').any(|who| who == *known)),
                "host" => asked.host = value != "no",
                _ => return Err(unknown().into()),
            }
        }
        Ok(asked)
    }

    /// Pages of 5,000 prices take long, and vary less.
    fn rounds(&self, many: u32) -> usize {
        if many > 1_000 { self.rounds.min(3) } else { self.rounds }
    }
}

/// Everything that was seen of one page.
struct Found {
    visits: Vec<Visit>,
    scripting: Option<Scripting>,
}

/// By the number of prices and who localizes them.
type All = BTreeMap<(u32, &'static str), Found>;

fn measure(bench: &mut Bench, asked: &Asked, conditions: Conditions, many: u32, all: &mut All) -> Told {
    // In turn, so that a machine that gets busier does so for everybody.
    for _ in 0..asked.rounds(many) {
        for (who, _) in &asked.who {
            let visit = bench.visit(&Page { who, many, conditions })?;
            let found = all.entry((many, who)).or_insert(Found { visits: Vec::new(), scripting: None });
            found.visits.push(visit);
        }
    }
    // How long scripts run does not depend on the line, and a slowed processor only multiplies it.
    if conditions.slower == 1 {
        for (who, _) in &asked.who {
            let scripting = bench.scripting(&Page { who, many, conditions })?;
            if let Some(found) = all.get_mut(&(many, *who)) {
                found.scripting = Some(scripting);
            }
        }
    }
    Ok(())
}

/// A row of the table: what it says, and the cell of one page.
type Row = (&'static str, fn(&Found) -> String);

const ROWS: [Row; 9] = [
    ("first visit: first price", |found| times(found, |visit| &visit.load, |wait| wait.first)),
    ("first visit: last price", |found| times(found, |visit| &visit.load, |wait| wait.last)),
    ("files there, prices come: last one", |found| times(found, |visit| &visit.later, |wait| wait.last)),
    ("files there, prices come: drawn", |found| times(found, |visit| &visit.later, |wait| wait.drawn)),
    ("change of country: last price", |found| times(found, |visit| &visit.changes, |wait| wait.last)),
    ("change of country: drawn", |found| times(found, |visit| &visit.changes, |wait| wait.drawn)),
    ("scripts run, first visit / change", |found| match found.scripting {
        Some(Scripting { load, change }) => format!("{load:.0} / {change:.1}"),
        None => "–".to_owned(),
    }),
    ("change of country: processor, all (styles and layout)", |found| {
        let all = Spread::of(found.visits.iter().map(|visit| visit.busy.0));
        let layout = Spread::of(found.visits.iter().map(|visit| visit.busy.1));
        format!("{all} ({:.0})", layout.median)
    }),
    ("longest task, first visit / later", |found| {
        let most = |of: fn(&Visit) -> u32| {
            let most = found.visits.iter().map(of).max().unwrap_or_default();
            if most == 0 { "none".to_owned() } else { most.to_string() }
        };
        format!(
            "{} / {}",
            most(|visit| visit.load.longest),
            most(|visit| visit.later.longest.max(visit.changes.longest))
        )
    }),
];

fn table(asked: &Asked, conditions: Conditions, all: &All) {
    println!("**{}**: milliseconds, median (least–most)\n", conditions.name);
    let names: Vec<&str> = asked.who.iter().map(|(_, name)| *name).collect();
    println!("| | prices | {} |", names.join(" | "));
    println!("|---|---|{}", "---|".repeat(names.len()));
    let line = |name: &str, many: u32, cell: &dyn Fn(&Found) -> String| {
        let cells: Vec<String> =
            asked.who.iter().map(|(who, _)| all.get(&(many, *who)).map(cell).unwrap_or_default()).collect();
        println!("| {name} | {many} | {} |", cells.join(" | "));
    };
    for (name, cell) in ROWS {
        for many in &asked.many {
            line(name, *many, &cell);
        }
    }
    for many in &asked.many {
        line("memory after the first visit, MB: scripts + elements + buffers", *many, &memory);
    }
    println!("\nLoad of the machine: {}\n", load());
    if let Some(goals) = goals(conditions, all) {
        println!("{goals}");
    }
}

fn times(found: &Found, of: fn(&Visit) -> &Waits, time: fn(&Wait) -> f64) -> String {
    Spread::of(found.visits.iter().flat_map(|visit| of(visit).times.iter().map(time))).to_string()
}

fn memory(found: &Found) -> String {
    let part = |at: usize| {
        let all = found.visits.iter().map(|visit| visit.memory.get(at).copied().unwrap_or_default());
        Spread::of(all.map(|bytes| bytes as f64 / 1e6)).median
    };
    let [scripts, elements, buffers] = [0, 1, 2].map(part);
    format!("{:.1} ({scripts:.1} + {elements:.1} + {buffers:.1})", scripts + elements + buffers)
}

/// What we want of 1,000 prices, and whether it is so.
fn goals(conditions: Conditions, all: &All) -> Option<String> {
    let (ours, plain) = (all.get(&(1_000, "landfall"))?, all.get(&(1_000, "plain"))?);
    let median = |found: &Found, of: fn(&Visit) -> &Waits| {
        Spread::of(found.visits.iter().flat_map(|visit| of(visit).times.iter().map(|wait| wait.drawn))).median
    };
    let verdict = |met: bool| if met { "met" } else { "not met" };
    let (mine, theirs) = (median(ours, |visit| &visit.later), median(plain, |visit| &visit.later));
    let mut text = format!(
        "- Goal: the last of 1,000 prices drawn within twice the time of plain JavaScript, files there: {mine:.0} of {:.0} ms, {}\n",
        2.0 * theirs,
        verdict(mine <= 2.0 * theirs)
    );
    if conditions.slower == 1 {
        let change = median(ours, |visit| &visit.changes);
        text += &format!(
            "- Goal: a change of country for 1,000 prices within 50 ms: {change:.0} ms, {}\n",
            verdict(change <= 50.0)
        );
        if let Some(few) = all.get(&(100, "landfall")) {
            let few = Spread::of(few.visits.iter().map(|visit| visit.busy.0)).median / 100.0;
            let many = Spread::of(ours.visits.iter().map(|visit| visit.busy.0)).median / 1_000.0;
            text += &format!(
                "- Goal: linear in the number of prices: {few:.3} ms of the main thread for each of 100, {many:.3} for each of 1,000, {}\n",
                verdict(many <= few * 1.2)
            );
        }
    }
    let longest = |of: fn(&Visit) -> u32| {
        all.iter()
            .filter(|((_, who), _)| *who == "landfall")
            .flat_map(|(_, found)| found.visits.iter().map(of))
            .max()
    };
    let longest = longest(|visit| visit.load.longest.max(visit.later.longest).max(visit.changes.longest))
        .unwrap_or_default();
    text += &format!("- Goal: no task over 50 ms: the longest is {longest} ms, {}\n", verdict(longest <= 50));
    Some(text)
}

/// The demo's listing with Landfall and without.
fn host_page(bench: &mut Bench, asked: &Asked) -> Told {
    bench.prepare_host_page()?;
    println!("**A host page, without Landfall and with it** (the demo's listing): median (least–most)\n");
    println!("| | without | with |\n|---|---|---|");
    for conditions in &asked.conditions {
        let page = Page { who: "", many: 0, conditions: *conditions };
        let mut loads = [Vec::new(), Vec::new()];
        for _ in 0..LOADS {
            for (with, loads) in [false, true].into_iter().zip(&mut loads) {
                loads.push(bench.host_page(with, &page)?);
            }
        }
        let cells = |of: fn(&stories::HostPage) -> f64| {
            loads
                .iter()
                .map(|loads| Spread::of(loads.iter().map(of)).to_string())
                .collect::<Vec<_>>()
                .join(" | ")
        };
        println!("| first contentful paint, ms, {} | {} |", conditions.name, cells(|load| load.first_paint));
        println!("| largest contentful paint, ms, {} | {} |", conditions.name, cells(|load| load.paint));
        println!(
            "| longest task, ms (0: none over 50), {} | {} |",
            conditions.name,
            cells(|load| load.longest)
        );
    }
    let Some(program) = env::var_os("LANDFALL_LIGHTHOUSE").map(PathBuf::from) else {
        println!("\nLighthouse: not asked (`cargo xtask bench --only speed` installs it)");
        return Ok(());
    };
    let mut judged = [Vec::new(), Vec::new()];
    for _ in 0..JUDGED {
        for (with, judged) in [false, true].into_iter().zip(&mut judged) {
            judged.push(bench.lighthouse(with, &program)?);
        }
    }
    let cells = |of: fn(&stories::Judged) -> f64| {
        judged.iter().map(|all| Spread::of(all.iter().map(of)).to_string()).collect::<Vec<_>>().join(" | ")
    };
    println!("| Lighthouse, performance of 100 | {} |", cells(|judged| judged.score));
    println!("| Lighthouse, largest contentful paint, ms | {} |", cells(|judged| judged.paint));
    println!("| Lighthouse, blocked, ms | {} |", cells(|judged| judged.blocked));
    println!("| Lighthouse, layout shift, thousandths | {} |", cells(|judged| judged.shift * 1000.0));
    println!("\nLoad of the machine: {}", load());
    Ok(())
}

/// The day, the machine, its browser.
fn machine(browser: &str) -> String {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let processor = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = processor.lines().find_map(|line| line.strip_prefix("model name")?.split_once(':'));
    let model = model.map_or("an unknown processor", |(_, name)| name.trim());
    format!("{}, {model}, {cores} cores, {browser}, load {}", today(), load())
}

/// How many programs waited for a processor, on average of the last minute.
fn load() -> String {
    let all = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    all.split(' ').next().filter(|load| !load.is_empty()).unwrap_or("unknown").to_owned()
}

/// The day in UTC: days since 1970, counted in years that begin in March.
fn today() -> String {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |passed| passed.as_secs());
    let days = seconds / 86_400 + 719_468;
    let (era, of_era) = (days / 146_097, days % 146_097);
    let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let (month, next) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
    format!("{:04}-{month:02}-{day:02}", era * 400 + year + next)
}

/// The middle and the ends of some figures.
struct Spread {
    least: f64,
    median: f64,
    most: f64,
    none: bool,
}

impl Spread {
    fn of(figures: impl Iterator<Item = f64>) -> Self {
        let mut all: Vec<f64> = figures.collect();
        all.sort_unstable_by(f64::total_cmp);
        let at = |place: usize| all.get(place).copied().unwrap_or_default();
        Self {
            least: at(0),
            median: at(all.len() / 2),
            most: at(all.len().saturating_sub(1)),
            none: all.is_empty(),
        }
    }
}

impl std::fmt::Display for Spread {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { least, median, most, none } = self;
        if *none { f.write_str("–") } else { write!(f, "{median:.0} ({least:.0}–{most:.0})") }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_the_middle_one_whatever_the_order() {
        assert_eq!(Spread::of([900.0, 310.0, 300.0].into_iter()).to_string(), "310 (300–900)");
        assert_eq!(Spread::of(std::iter::empty()).to_string(), "–");
    }

    #[test]
    fn words_narrow_what_is_measured() {
        let words = ["many=10,100", "rounds=3", "slower=4", "who=plain,landfall", "host=no"];
        let asked = Asked::read(words.into_iter().map(str::to_owned)).unwrap();
        assert_eq!((asked.many, asked.rounds, asked.host), (vec![10, 100], 3, false));
        assert_eq!(asked.conditions.len(), 1);
        assert_eq!(asked.who.iter().map(|(who, _)| *who).collect::<Vec<_>>(), ["plain", "landfall"]);
    }

    #[test]
    fn err_another_word_is_named() {
        let error = Asked::read(["fast=yes".to_owned()].into_iter()).err().unwrap().to_string();
        assert!(error.contains("found \"fast=yes\""), "{error}");
    }
}
