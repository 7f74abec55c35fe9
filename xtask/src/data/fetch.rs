//! Fetches the packages with their ordinary clients (`npm pack`, `pip download`) and unpacks them.
//!
//! Versions are pinned here and nowhere else. A package that is already unpacked is not fetched again.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::Outcome;

pub(crate) const CLDR_CORE: &str = "cldr-core@48.2.0";
pub(crate) const CLDR_NAMES: &str = "cldr-localenames-full@48.2.0";
pub(crate) const CLDR_BCP47: &str = "cldr-bcp47@48.2.0";
pub(crate) const CLDR_NUMBERS: &str = "cldr-numbers-full@48.2.0";
pub(crate) const CLDR_DATES: &str = "cldr-dates-full@48.2.0";
pub(crate) const CLDR_MISC: &str = "cldr-misc-full@48.2.0";
pub(crate) const CLDR_UNITS: &str = "cldr-units-full@48.2.0";
pub(crate) const CURRENCY_CODES: &str = "currency-codes@2.2.0";
pub(crate) const TZDATA: &str = "tzdata==2026.6";
pub(crate) const HOLIDAYS: &str = "holidays==0.109";
/// What `holidays` needs to run; nothing of them ends up in a table.
const DATEUTIL: &str = "python-dateutil==2.9.0.post0";
const SIX: &str = "six==1.17.0";

/// Where each package lies unpacked.
pub(crate) struct Packages {
    pub(crate) cldr_core: PathBuf,
    pub(crate) cldr_names: PathBuf,
    pub(crate) cldr_bcp47: PathBuf,
    pub(crate) cldr_numbers: PathBuf,
    pub(crate) cldr_dates: PathBuf,
    pub(crate) cldr_misc: PathBuf,
    pub(crate) cldr_units: PathBuf,
    pub(crate) currency_codes: PathBuf,
    pub(crate) tzdata: PathBuf,
    pub(crate) holidays: PathBuf,
    pub(crate) dateutil: PathBuf,
    pub(crate) six: PathBuf,
}

/// Fetches what is missing under `cache`.
pub(crate) fn all(cache: &Path) -> Outcome<Packages> {
    std::fs::create_dir_all(cache).map_err(|e| format!("{}: can't create: {e}", cache.display()))?;
    Ok(Packages {
        cldr_core: npm(cache, CLDR_CORE)?,
        cldr_names: npm(cache, CLDR_NAMES)?,
        cldr_bcp47: npm(cache, CLDR_BCP47)?,
        cldr_numbers: npm(cache, CLDR_NUMBERS)?,
        cldr_dates: npm(cache, CLDR_DATES)?,
        cldr_misc: npm(cache, CLDR_MISC)?,
        cldr_units: npm(cache, CLDR_UNITS)?,
        currency_codes: npm(cache, CURRENCY_CODES)?,
        tzdata: pip(cache, TZDATA)?,
        holidays: pip(cache, HOLIDAYS)?,
        dateutil: pip(cache, DATEUTIL)?,
        six: pip(cache, SIX)?,
    })
}

fn npm(cache: &Path, spec: &str) -> Outcome<PathBuf> {
    let stem = spec.replace('@', "-");
    unpacked(cache, &stem, |part| {
        step(Command::new("npm").args(["pack", "--silent", "--pack-destination"]).arg(part).arg(spec))?;
        let archive = part.join(format!("{stem}.tgz"));
        step(Command::new("tar").arg("-xzf").arg(archive).arg("-C").arg(part).arg("--strip-components=1"))
    })
}

fn pip(cache: &Path, spec: &str) -> Outcome<PathBuf> {
    let stem = spec.replace("==", "-");
    unpacked(cache, &stem, |part| {
        let pip = ["-m", "pip", "download", "--quiet", "--no-deps", "--dest"];
        step(Command::new("python3").args(pip).arg(part).arg(spec))?;
        step(Command::new("python3").args(["-m", "zipfile", "-e"]).arg(wheel(part)?).arg(part))
    })
}

/// The one wheel in a folder. Its name has the Python versions that it is for, which differ from package to package.
fn wheel(folder: &Path) -> Outcome<PathBuf> {
    let failed = |e: std::io::Error| format!("{}: {e}", folder.display());
    for entry in std::fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path.extension().is_some_and(|ending| ending == "whl") {
            return Ok(path);
        }
    }
    Err(format!("{}: expected a wheel, found none", folder.display()))
}

/// Fills `cache/stem` by way of a folder of its own, so that an interrupted fetch is never taken for a whole one.
fn unpacked(cache: &Path, stem: &str, fill: impl Fn(&Path) -> Outcome<()>) -> Outcome<PathBuf> {
    let whole = cache.join(stem);
    if whole.is_dir() {
        return Ok(whole);
    }
    let part = cache.join(format!("{stem}.part"));
    let failed = |e: std::io::Error| format!("{}: {e}", part.display());
    if part.exists() {
        std::fs::remove_dir_all(&part).map_err(failed)?;
    }
    std::fs::create_dir_all(&part).map_err(failed)?;
    fill(&part)?;
    std::fs::rename(&part, &whole).map_err(failed)?;
    Ok(whole)
}

fn step(command: &mut Command) -> Outcome<()> {
    let shown = format!("{command:?}");
    let status =
        command.status().map_err(|e| format!("{shown}: can't start: {e}; is the program installed?"))?;
    if status.success() { Ok(()) } else { Err(format!("{shown}: ended with {status}")) }
}
