//! How long a page waits for prices that it wrote without an element of ours, in headless Chromium: a table. Run by
//! `cargo xtask bench`.

use stories::{TakenIn, Told, take_in};

const MANY: [u32; 2] = [100, 1_000];
/// Full speed, and a modest phone.
const SLOWER: [u32; 2] = [1, 4];

pub(crate) fn run() -> Told {
    println!("prices that the page writes itself, all at once, in three tags each: ms");
    println!(" prices  speed  taken in  localized  one anew  stop()  longest task");
    for slower in SLOWER {
        for many in MANY {
            let TakenIn { adopted, localized, changed, stopped, longest } = take_in(many, slower)?;
            let speed = format!("1/{slower}");
            println!(
                "{many:>7} {speed:>6} {adopted:>9} {localized:>10} {changed:>9} {stopped:>7} {longest:>13}"
            );
        }
    }
    Ok(())
}
