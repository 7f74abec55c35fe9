//! The rules that the tool works with: those it carries inside, or a folder of the user's. Public holidays stand beside
//! them and are read only where they are asked for.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, io};

use clap::Args;
use landfall::money::Rates;
use landfall::world::source::{self, Source};
use landfall::world::{Country, Holidays, World};

use crate::input::Stop;

/// The rule files of `data/`, listed by `build.rs`.
const CARRIED: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/rule_files.rs"));
/// The files of `data/holidays/`.
const CARRIED_HOLIDAYS: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/holiday_files.rs"));
const CARRIED_RATES: &str = include_str!("../../../data/rates.json");

/// The folders below `data/` that hold rules.
const FOLDERS: [&str; 5] = ["", "markets", "unions", "tariffs", "measures"];

/// Where the rules come from.
#[derive(Args)]
pub(crate) struct RulesArgs {
    /// Take the rules and rates of this folder instead of those inside the tool
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
}

/// Rules and rates, loaded.
pub(crate) struct Rules {
    pub(crate) source: Source,
    pub(crate) world: World,
    /// The text of `rates.json`.
    pub(crate) rates: String,
}

impl RulesArgs {
    /// Loads the rules.
    ///
    /// # Errors
    /// - exit code 2: the folder can't be read, or something in it is not understood; every place on a line
    pub(crate) fn load(&self) -> Result<Rules, Stop> {
        let (files, rates) = match &self.data {
            None => (carried(CARRIED), CARRIED_RATES.to_owned()),
            Some(folder) => {
                let found = of_folder(folder, &FOLDERS)
                    .map_err(|e| Stop::input(format!("{}: {e}", folder.display())))?;
                let path = folder.join("rates.json");
                let rates = fs::read_to_string(&path);
                (found, rates.map_err(|e| Stop::input(format!("{}: can't read: {e}", path.display())))?)
            }
        };
        let source = source::load(&files).map_err(|problems| {
            Stop::input(problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
        })?;
        let known = Rates::from_file(&rates).map_err(|e| Stop::input(format!("rates.json: {e}")))?;
        Ok(Rules { world: source.world(Some(known)), source, rates })
    }

    /// Loads the public holidays of the countries that have a file.
    ///
    /// # Errors
    /// - exit code 2: a file can't be read, or something in it is not understood; every place on a line
    pub(crate) fn holidays(&self) -> Result<BTreeMap<Country, Holidays>, Stop> {
        let files = match &self.data {
            None => carried(CARRIED_HOLIDAYS),
            Some(folder) => of_folder(folder, &["holidays"])
                .map_err(|e| Stop::input(format!("{}: {e}", folder.display())))?,
        };
        let (mut all, mut problems) = (BTreeMap::new(), Vec::new());
        for (path, text) in files {
            let code = path.trim_start_matches("holidays/").trim_end_matches(".csv");
            match Country::try_new(code) {
                Err(why) => problems.push(format!("{path}: {why}")),
                Ok(country) => match Holidays::read_table(country, &path, &text) {
                    Ok(holidays) => {
                        all.insert(country, holidays);
                    }
                    Err(found) => problems.extend(found.iter().map(ToString::to_string)),
                },
            }
        }
        if problems.is_empty() { Ok(all) } else { Err(Stop::input(problems.join("\n"))) }
    }
}

fn carried(files: &[(&str, &str)]) -> Vec<(String, String)> {
    files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
}

fn of_folder(folder: &Path, folders: &[&str]) -> io::Result<Vec<(String, String)>> {
    let mut all = Vec::new();
    for below in folders {
        let here = folder.join(below);
        if !below.is_empty() && !here.is_dir() {
            continue;
        }
        for entry in fs::read_dir(&here)? {
            let path = entry?.path();
            let rules = path.extension().is_some_and(|ending| ending == "toml" || ending == "csv");
            if let (true, Some(file)) = (path.is_file() && rules, path.file_name().and_then(|n| n.to_str())) {
                let name = if below.is_empty() { file.to_owned() } else { format!("{below}/{file}") };
                all.push((name, fs::read_to_string(&path)?));
            }
        }
    }
    // Sourced tariffs stand before unverified ones, whatever order the system lists them in.
    all.sort();
    Ok(all)
}
