//! The stories: each is told in every browser that was asked for, a few at a time.

mod adopt;
mod amounts;
mod axe;
mod bad_input;
mod cart;
mod common;
#[path = "../../injections/corpus.rs"]
mod corpus;
mod crowd;
mod delivery;
mod documentation;
mod environment;
mod everywhere;
mod examples;
mod failures;
mod harness;
mod injections;
mod integrity;
mod languages;
mod large;
mod layout;
mod life;
mod link;
mod memory;
mod newcomer;
mod notice;
mod old;
mod picker;
mod picker_closes;
mod picker_rows;
mod places;
mod plurals;
mod policies;
mod privacy;
mod script;
mod shop;
mod shoppers;
mod sku;
#[path = "../../documentation/snippets.rs"]
mod snippets;
mod studio;
mod tag;
mod translate;

use libtest_mimic::{Arguments, Failed, Trial};
use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use stories::faults::{faults, few};
use stories::{Browser, Pool, Story};

/// For two cores: a story often waits for its page, and more browsers at once only make each one slower.
const AT_ONCE: usize = 3;

/// How many of the stories that took longest are named at the end.
const LONGEST: usize = 12;

/// How long each story took.
type Times = Arc<Mutex<Vec<(Duration, &'static str)>>>;

fn main() -> ExitCode {
    let mut arguments = Arguments::from_args();
    arguments.test_threads.get_or_insert(AT_ONCE);
    let (pool, browsers) = match Pool::new().and_then(|pool| Ok((Arc::new(pool), Browser::chosen()?))) {
        Ok(found) => found,
        Err(why) => {
            eprintln!("stories: {why}");
            return ExitCode::from(101);
        }
    };
    for (browser, (name, value)) in browsers.iter().filter_map(|browser| Some((browser, browser.switch()?))) {
        eprintln!("{browser} runs with {name}={value}, for a fault of its own: docs/faults.md");
    }
    let times = Times::default();
    // What mostly waits begins first: as the last one it would wait alone.
    let mut trials: Vec<Trial> =
        browsers.iter().map(|browser| few_faults(*browser, Arc::clone(&pool), Arc::clone(&times))).collect();
    trials.extend(browsers.iter().flat_map(|browser| self::trials(*browser, &pool, &times)));
    let conclusion = libtest_mimic::run(&arguments, trials);
    longest(&times);
    // Ends the browsers that are still idle.
    drop(pool);
    conclusion.exit_code()
}

/// Where the time went, for whoever waits.
fn longest(times: &Times) {
    let mut times = times.lock().unwrap_or_else(PoisonError::into_inner);
    times.sort_unstable_by(|one, other| other.cmp(one));
    for (time, name) in times.iter().take(LONGEST) {
        eprintln!("{:5.1} s  {name}", time.as_secs_f32());
    }
}

fn all() -> Vec<Story> {
    [
        harness::stories(),
        crowd::stories(),
        places::stories(),
        link::stories(),
        picker::stories(),
        picker_closes::stories(),
        picker_rows::stories(),
        notice::stories(),
        cart::stories(),
        life::stories(),
        memory::stories(),
        script::stories(),
        tag::stories(),
        plurals::stories(),
        policies::stories(),
        integrity::stories(),
        failures::stories(),
        environment::stories(),
        old::stories(),
        bad_input::stories(),
        injections::stories(),
        large::stories(),
        adopt::stories(),
        amounts::stories(),
        privacy::stories(),
        everywhere::stories(),
        delivery::stories(),
        layout::stories(),
        languages::stories(),
        translate::stories(),
        documentation::stories(),
        newcomer::stories(),
        studio::stories(),
        shop::stories(),
        shoppers::stories(),
        sku::stories(),
        examples::stories(),
        axe::stories(),
    ]
    .concat()
}

/// Every story that this browser can tell, those of the same visitor together.
fn trials(browser: Browser, pool: &Arc<Pool>, times: &Times) -> Vec<Trial> {
    let mut stories = all();
    // The one that counts memory is the longest and keeps one core busy: nothing waits for it if it begins.
    stories.sort_by_key(|story| (!story.visitor.steady, story.visitor));
    let mut trials = Vec::new();
    for story in stories {
        if story.browsers.contains(&browser) {
            trials.push(trial(browser, story, Arc::clone(pool), Arc::clone(times)));
        } else {
            eprintln!("not told in {browser}: {}: {}", story.name, story.reason);
        }
    }
    trials
}

/// Some of what `cargo xtask faults` tries.
fn few_faults(browser: Browser, pool: Arc<Pool>, times: Times) -> Trial {
    const NAME: &str = "a_file_that_fails_takes_only_what_needs_it";
    let tell = move || {
        let start = Instant::now();
        let table = faults(&pool, browser, &few(), 1, |_, _, _| {})?;
        times.lock().unwrap_or_else(PoisonError::into_inner).push((start.elapsed(), NAME));
        if table.count() == (few().len(), 0) { Ok(()) } else { Err(Failed::from(table.whys())) }
    };
    Trial::test(NAME, tell).with_kind(browser.to_string())
}

fn trial(browser: Browser, story: Story, pool: Arc<Pool>, times: Times) -> Trial {
    let tell = move || {
        let start = Instant::now();
        let told = pool.tell(browser, &story).map_err(Failed::from);
        times.lock().unwrap_or_else(PoisonError::into_inner).push((start.elapsed(), story.name));
        told
    };
    // What npm brings: axe-core, CSS frameworks, and what the examples are built with.
    let by_npm =
        ["axe_", "examples_", "frameworks_"].iter().any(|beginning| story.name.starts_with(beginning));
    let left_out = by_npm && std::env::var_os("LANDFALL_WITHOUT_AXE").is_some();
    Trial::test(story.name, tell).with_kind(browser.to_string()).with_ignored_flag(left_out)
}
