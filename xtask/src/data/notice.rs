//! `data/NOTICE.md`: whose data the tables hold, and the notices that its licences ask for.

use std::path::Path;

use super::fetch::{
    CLDR_BCP47, CLDR_CORE, CLDR_DATES, CLDR_MISC, CLDR_NAMES, CLDR_NUMBERS, CLDR_UNITS, CURRENCY_CODES,
    HOLIDAYS, Packages, TZDATA,
};
use super::{AS_OF, Outcome, read};

/// The whole file.
pub(crate) fn text(packages: &Packages) -> Outcome<String> {
    let unicode = licence(&packages.cldr_core, "LICENSE", "UNICODE LICENSE V3")?;
    let mit = licence(&packages.currency_codes, "LICENSE", "MIT License")?;
    let stem = HOLIDAYS.replace("==", "-");
    let holidays = licence(
        &packages.holidays,
        &format!("{stem}.dist-info/licenses/LICENSE"),
        "Copyright (c) Vacanza Team",
    )?;
    Ok(format!(
        "<!-- Written by `cargo xtask data`. -->\n\
         # Where the reference tables come from\n\n\
         `cargo xtask data` makes `currencies.csv`, `countries.csv`, `zones.csv`, `holidays/*.csv`, `intl/*.json` and\n\
         `www/shop/countries.csv` from these packages, as of {AS_OF}; `cargo xtask data --check` says whether the files still\n\
         are what the packages give.\n\n\
         | package | used for | licence |\n\
         |---|---|---|\n\
         | npm `{CLDR_CORE}` | currency of each country, digits, cash steps, languages, weekends, measures | Unicode-3.0 |\n\
         | npm `{CLDR_BCP47}` | older names of time zones | Unicode-3.0 |\n\
         | npm `{CLDR_NUMBERS}`, `{CLDR_DATES}`, `{CLDR_MISC}`, `{CLDR_UNITS}`, `{CLDR_NAMES}` | signs, patterns and names of a language that a browser lacks; the last one for names of countries on the demo's pages as well | Unicode-3.0 |\n\
         | npm `{CURRENCY_CODES}` | ISO 4217 codes and minor digits | MIT |\n\
         | PyPI `{HOLIDAYS}` | public holidays | MIT |\n\
         | PyPI `{TZDATA}` | ISO 3166 codes, country of each time zone | the tz database is in the public domain |\n\n\
         {NOTES}\n\
         ## Unicode CLDR\n\n```text\n{unicode}\n```\n\n\
         ## currency-codes\n\n```text\n{mit}\n```\n\n\
         ## holidays\n\n```text\n{holidays}\n```\n"
    ))
}

const NOTES: &str = "\
What the tables say, and where the sources disagree:

- **Currencies** are the active ISO 4217 codes with minor units; metals, SDR and test codes are left out. The ISO list
  in the package is from 2024, so CLDR's dated history corrects it: BGN (euro since 2026) and ANG (replaced by XCG in
  2025) are left out, XCG is added. ZWG and SLE are in the list, ZWL and SLL no longer are.
- **Digits** are kept apart: `exponent` is ISO's minor unit, `display` is what CLDR says people write (HUF: 2 and 0),
  `cash_step` counts units of the last of `cash_digits` (CHF: 2 digits in steps of 5).
- **A country's currency** is its legal tender on that day; where several are, the one that CLDR lists first. Antarctica
  has none.
- **Languages** stand official ones first, then those of five percent of the people or more, by share of writers.
- **Weekends** that CLDR does not list (BD, BN, DJ, MV) are those of the Python package `holidays` 0.109 (MIT).
- **XK** (Kosovo) is a user-assigned code, not part of ISO 3166-1.
- **Public holidays** are those of the whole country, and days off in their place; regions have more. England stands
  for the United Kingdom; Northern Ireland, the Canary Islands, Heligoland and Samnaun have their own. A day that hangs
  on the moon, or that the package does not know for certain, is marked as an estimate. Days that are worked in exchange
  for a longer holiday (China) count as the weekend they are. UA has none while martial law lasts; those of LK are known
  for one year only.
- **Time zones** take one country each from `zone.tab`; older names take the country of the zone they stand for.

Beside them, and not made by this command:

- `rates.json` holds the euro foreign exchange reference rates of the European Central Bank, reproduced with their
  source and day; `landfall rates` makes it. They are for information: nobody is bound to exchange at them.
- `pegs.csv` holds official fixed parities, each with its source and the day it was checked.
- `endings.csv` holds steps and endings of prices, each with its source and the day it was checked.
";

/// A package's licence text, which must be the one expected.
fn licence(package: &Path, file: &str, first_line: &str) -> Outcome<String> {
    let path = package.join(file);
    let text = read(&path)?;
    if text.trim_start().starts_with(first_line) {
        return Ok(text.trim().to_owned());
    }
    Err(format!("{}: expected {first_line:?} first: the licence changed, read it", path.display()))
}
