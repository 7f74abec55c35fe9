//! The rules that the tool works with: those it carries inside, or a folder of the user's.

use std::path::{Path, PathBuf};
use std::{fs, io};

use clap::Args;
use landfall::money::Rates;
use landfall::world::World;
use landfall::world::source::{self, Source};

use crate::input::Stop;

/// The rule files of `data/`, listed by `build.rs`.
const CARRIED: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/rule_files.rs"));
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
            None => (carried(), CARRIED_RATES.to_owned()),
            Some(folder) => {
                let found =
                    of_folder(folder).map_err(|e| Stop::input(format!("{}: {e}", folder.display())))?;
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
}

fn carried() -> Vec<(String, String)> {
    CARRIED.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
}

fn of_folder(folder: &Path) -> io::Result<Vec<(String, String)>> {
    let mut all = Vec::new();
    for below in FOLDERS {
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
