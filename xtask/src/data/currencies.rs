//! `data/currencies.csv`: which currencies exist, and how many digits each has where.
//!
//! Three sources of digits are kept apart: ISO's minor units (amounts, payment), CLDR's display digits
//! (what people write) and CLDR's cash step (what coins allow).
//!
//! The ISO list in the package is older than the day we answer for, so CLDR's dated history corrects it:
//! a code that every region gave up after the list was published is left out, and a code that a region uses
//! now but the list does not have is added with CLDR's digits. Codes without minor units are left out:
//! no shop has prices in gold, SDR or test codes.

use std::collections::BTreeMap;

use super::cldr::Cldr;
use super::fetch::{CLDR_CORE, CURRENCY_CODES};
use super::iso4217::Iso4217;
use super::{AS_OF, Outcome};

/// The whole file.
pub(crate) fn table(iso: &Iso4217, cldr: &Cldr) -> Outcome<String> {
    let mut out = format!(
        "# {CURRENCY_CODES} (MIT, ISO list of {}), {CLDR_CORE} (Unicode-3.0), as of {AS_OF}; by `cargo xtask data`\n\
         code,exponent,display,cash_digits,cash_step\n",
        iso.published
    );
    for (code, exponent) in active(iso, cldr)? {
        let f = cldr.fractions(&code)?;
        out += &format!("{code},{exponent},{},{},{}\n", f.digits, f.cash_digits, f.cash_step);
    }
    Ok(out)
}

/// Active codes with ISO's minor digits; see the rules at the top.
fn active(iso: &Iso4217, cldr: &Cldr) -> Outcome<BTreeMap<String, u8>> {
    let mut codes = BTreeMap::new();
    for (code, exponent) in &iso.digits {
        let retired =
            cldr.last_day(code).is_some_and(|day| iso.published.as_str() < day && !cldr.is_used(code));
        match exponent {
            Some(exponent) if !retired => {
                codes.insert(code.clone(), *exponent);
            }
            Some(_) => println!("{code}: left out, no region uses it since the ISO list was published"),
            None => {}
        }
    }
    for code in cldr.used() {
        if !iso.digits.contains_key(code) && !codes.contains_key(code) {
            println!("{code}: added, in use but newer than the ISO list");
            codes.insert(code.to_owned(), cldr.fractions(code)?.digits);
        }
    }
    Ok(codes)
}
