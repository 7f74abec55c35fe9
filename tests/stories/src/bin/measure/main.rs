//! What is measured and drawn in a browser outside of tests: `cargo run -p stories -- WHAT`, one program for all of it.
//! `cargo xtask bench`, `faults`, `gallery` and `contact-sheet` run it.
//!
//! `LANDFALL_DIST=PATH` names the built files, `LANDFALL_ENGINE=PATH` the engine for servers (default: `dist`,
//! `dist-engine`). Code 1: something does not hold; 3: it could not be looked at.

mod contact_sheet;
mod crowd;
mod faults;
mod first_price;
mod gallery;
mod speed;
mod strain;
mod take_in;

use std::env;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use stories::{Told, page_quotes, page_words};

const WHAT: &str = "contact-sheet FILE, crowd, faults [WORD...], first-price, gallery FOLDER, quotes, speed [WORD...], strain SECONDS, take-in, words";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match run(&arguments) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(why) => {
            eprintln!("{}: {why}", arguments.join(" "));
            ExitCode::from(3)
        }
    }
}

/// Whether all of it holds, where there is anything to hold.
fn run(arguments: &[String]) -> Told<bool> {
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match *words.as_slice() {
        ["contact-sheet", file] => return contact_sheet::run(Path::new(file)),
        ["faults", ..] => return faults::run(arguments.get(1..).unwrap_or_default()),
        ["strain", seconds] => return strain::run(seconds),
        ["speed", ..] => speed::run(arguments.get(1..).unwrap_or_default())?,
        ["gallery", folder] => gallery::run(Path::new(folder))?,
        ["crowd"] => crowd::run()?,
        ["first-price"] => first_price::run()?,
        ["take-in"] => take_in::run()?,
        ["words"] => println!("{}", page_words()?),
        ["quotes"] => {
            let engine = env::var_os("LANDFALL_ENGINE").map_or_else(|| "dist-engine".into(), PathBuf::from);
            println!("{}", page_quotes(&engine)?);
        }
        _ => return Err(format!("expected one of: {WHAT}").into()),
    }
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn err_what_is_unknown_is_answered_with_what_there_is() {
        for unknown in [&["speeed"][..], &["gallery"], &[]] {
            let arguments: Vec<String> = unknown.iter().map(|word| (*word).to_owned()).collect();
            let error = run(&arguments).unwrap_err().to_string();
            assert!(error.contains("gallery FOLDER"), "{error}");
        }
    }
}
