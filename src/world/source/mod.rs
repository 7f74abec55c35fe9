//! From the files in `data/` to markets: what the tool and the tests load, and what a page downloads.
//!
//! A rule that is not understood is never left out: it stops the load, with its file and line.

mod codes;
mod holidays;
mod located;
mod merge;
mod rows;

use std::fmt;
use std::rc::Rc;

use serde_json::Value;

use self::located::Located;
use crate::calendar::Date;
use crate::money::Rates;

use super::{Country, CustomsForm, Market, Paper, PaperRules, World};
use crate::input::{FORMAT, Json};

/// Everything in `data/`, checked and merged.
#[derive(Clone, Debug)]
pub struct Source {
    /// The day on which the rules last changed.
    pub version: String,
    /// What was written and is used by no market: files, rows of `preferences.csv`, editions in `sources.toml`.
    pub unused: Vec<DataProblem>,
    markets: Vec<Loaded>,
    everywhere: PaperRules,
}

/// A market with its papers, and the rule file that it was read from with its unions' rows in it.
#[derive(Clone, Debug)]
struct Loaded {
    file: Located,
    clean: Value,
    market: Rc<Market>,
    papers: Vec<Paper>,
}

/// A place in a data file that is not understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DataProblem {
    /// File and line: `markets/DE.toml:41`.
    pub place: String,
    /// What was expected and what was found.
    pub message: String,
}

impl fmt::Display for DataProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.message)
    }
}

impl std::error::Error for DataProblem {}

/// Loads rule files. Each is its path below `data/` with forward slashes, and its text; files that hold no rules
/// (tables of countries, rates) are passed over.
///
/// # Errors
/// - every place that is not understood, with file and line: malformed TOML or CSV, unknown fields, values out of
///   range, a union, source or tariff that is named and missing
pub fn load(files: &[(String, String)]) -> Result<Source, Vec<DataProblem>> {
    let mut problems = Vec::new();
    let parsed = merge::Files::read(files, &mut problems);
    let mut markets = Vec::new();
    for merged in parsed.markets(&mut problems) {
        codes::check(&merged, &mut problems);
        let clean = merged.clean();
        let json = Json::from(clean.clone());
        match Market::read(&json).and_then(|market| Ok((market, Paper::read_all(&json)?))) {
            Ok((market, papers)) => {
                markets.push(Loaded { file: merged, clean, market: Rc::new(market), papers });
            }
            Err(problem) => problems
                .push(DataProblem { place: merged.place(&problem.path), message: problem.to_string() }),
        }
    }
    markets.sort_by_key(|loaded| loaded.market.country);
    let common = parsed.papers();
    let everywhere = PaperRules::read(&Json::from(common.clean())).unwrap_or_else(|problem| {
        problems.push(DataProblem { place: common.place(&problem.path), message: problem.to_string() });
        PaperRules::default()
    });
    if !problems.is_empty() {
        return Err(problems);
    }
    let unused = parsed.unused();
    Ok(Source { version: parsed.version, unused, markets, everywhere })
}

impl Source {
    /// All markets, ready for quotes.
    #[must_use]
    pub fn world(&self, rates: Option<Rates>) -> World {
        World {
            data: self.version.clone(),
            markets: self.markets.iter().map(|loaded| Rc::clone(&loaded.market)).collect(),
            rates,
        }
    }

    /// The file that a page downloads for a destination; `None` for a country without rules.
    ///
    /// It is the merged rule file without what serves only its authors and those who write declarations: the day of
    /// the last check, and the papers that are not the recipient's.
    #[must_use]
    pub fn compiled(&self, country: Country) -> Option<Value> {
        let mut value = self.loaded(country)?.clean.clone();
        merge::forget_checked(&mut value);
        if let Some(map) = value.as_object_mut() {
            merge::keep_recipients_papers(map);
            map.insert("format".to_owned(), FORMAT.into());
            map.insert("data".to_owned(), Value::String(self.version.clone()));
        }
        Some(value)
    }

    /// What declarations to a country need: its own rows, then those that hold everywhere; for no country only these.
    pub fn papers(&self, country: Option<Country>) -> impl Iterator<Item = &Paper> {
        let own = self.markets.iter().filter(move |loaded| Some(loaded.market.country) == country);
        own.flat_map(|loaded| &loaded.papers).chain(&self.everywhere.papers)
    }

    /// The forms that go with parcels.
    #[must_use]
    pub fn forms(&self) -> &[CustomsForm] {
        &self.everywhere.forms
    }

    /// The destinations that have rules.
    pub fn countries(&self) -> impl Iterator<Item = Country> + '_ {
        self.markets().map(|market| market.country)
    }

    /// The markets.
    pub fn markets(&self) -> impl Iterator<Item = &Market> {
        self.markets.iter().map(|loaded| loaded.market.as_ref())
    }

    /// The file and line of a path in a market, such as `duty[3].rate`; of what stands above it where it has none.
    /// A row of a union has its place in the union's file.
    #[must_use]
    pub fn place(&self, country: Country, path: &str) -> String {
        self.loaded(country).map_or_else(String::new, |loaded| loaded.file.place(path))
    }

    /// The day on which somebody last looked at a row; `None` where it does not say.
    #[must_use]
    pub fn checked(&self, country: Country, section: &str, row: usize) -> Option<Date> {
        let text = self.loaded(country)?.clean.get(section)?.get(row)?.get("checked")?.as_str()?;
        Date::parse(text).ok()
    }

    /// How many rows a section of a market has, also one that only the authors and the tool read.
    #[must_use]
    pub fn rows(&self, country: Country, section: &str) -> usize {
        let rows = self.loaded(country).and_then(|loaded| loaded.clean.get(section)?.as_array());
        rows.map_or(0, Vec::len)
    }

    /// A market's name in its file.
    #[must_use]
    pub fn name(&self, country: Country) -> &str {
        self.loaded(country).and_then(|loaded| loaded.clean.get("name")?.as_str()).unwrap_or_default()
    }

    fn loaded(&self, country: Country) -> Option<&Loaded> {
        self.markets.iter().find(|loaded| loaded.market.country == country)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, text: &str) -> (String, String) {
        (path.to_owned(), text.to_owned())
    }

    const MARKET: &str = "country = \"DE\"\nname = \"Germany\"\ncurrency = \"EUR\"\ngrade = \"full\"\ntax_display = \"included\"\n";

    fn version() -> (String, String) {
        file("version.toml", "date = \"2026-11-22\"")
    }

    #[test]
    fn err_a_compiled_market_of_another_format_is_refused() {
        let source = load(&[version(), file("markets/DE.toml", MARKET)]).unwrap();
        let mut file = source.compiled(source.markets().next().unwrap().country).unwrap();
        assert_eq!(file.get("format"), Some(&Value::from(FORMAT)));
        *file.get_mut("format").unwrap() = Value::from(FORMAT + 1);
        let said = Market::read(&file.into()).unwrap_err().to_string();
        assert_eq!(said, "format: expected a whole number from 1 to 1, found 2");
    }

    #[test]
    fn a_market_takes_its_unions_rows_after_its_own() {
        let row = |rule: &str| {
            format!(
                "[[valuation]]\nrule = \"{rule}\"\nbasis = \"CIF\"\nsince = \"2020-01-01\"\nsource = \"s\"\nchecked = \"2026-01-01\"\nconfidence = \"official\"\n"
            )
        };
        let union = format!("id = \"EU\"\nmembers = [\"DE\", \"FR\"]\n{}", row("EU/valuation/cif"));
        let market = format!("{MARKET}union = \"EU\"\n{}", row("DE/valuation/own"));
        let source =
            load(&[version(), file("unions/EU.toml", &union), file("markets/DE.toml", &market)]).unwrap();
        let market = source.markets().next().unwrap();
        let rules: Vec<&str> = market.valuation.iter().map(|v| v.from.rule.as_str()).collect();
        assert_eq!(rules, ["DE/valuation/own", "EU/valuation/cif"]);
        assert_eq!(market.union.as_ref().unwrap().members.len(), 2);
        let compiled = source.compiled(market.country).unwrap().to_string();
        assert!(!compiled.contains("checked") && !compiled.contains('@'), "{compiled}");
        assert!(Market::read(&source.compiled(market.country).unwrap().into()).is_ok());
    }

    #[test]
    fn err_a_value_that_is_not_understood_names_its_line() {
        let bad =
            format!("{MARKET}\n[[tax]]\nrule = \"DE/vat/standard\"\ntax = \"vat\"\nrate = \"nineteen\"\n");
        let problems = load(&[version(), file("markets/DE.toml", &bad)]).unwrap_err();
        assert_eq!(
            problems[0].to_string(),
            "markets/DE.toml:10: tax[0].rate: expected a percentage such as \"19%\", found \"nineteen\""
        );
    }

    #[test]
    fn err_an_unknown_field_names_its_line() {
        let bad = format!("{MARKET}taxx = 1\n");
        let problems = load(&[version(), file("markets/DE.toml", &bad)]).unwrap_err();
        assert!(
            problems[0].to_string().starts_with("markets/DE.toml:6: taxx: expected one of the fields"),
            "{}",
            problems[0]
        );
    }

    /// The one problem of a market with these lines.
    fn refused(lines: &str) -> String {
        let dated =
            "since = \"2020-01-01\"\nsource = \"s\"\nchecked = \"2026-01-01\"\nconfidence = \"official\"\n";
        let files = [version(), file("markets/DE.toml", &[MARKET, lines, dated].concat())];
        load(&files).unwrap_err().iter().map(ToString::to_string).collect()
    }

    #[test]
    fn err_a_misspelt_field_is_named_before_the_one_that_is_missing() {
        let said = refused("[[tax]]\nrule = \"DE/vat/standard\"\ntaxx = \"vat\"\nrate = \"19%\"\n");
        assert!(said.starts_with("markets/DE.toml:8: tax[0].taxx: expected one of the fields"), "{said}");
    }

    #[test]
    fn err_a_field_that_its_formula_has_no_use_for_is_refused() {
        let duty =
            "[[duty]]\nrule = \"DE/duty/x\"\nformula = \"percent\"\nrate = \"60%\"\nless = \"20 USD\"\n";
        let said = refused(&[duty, "free = \"50 USD\"\n"].concat());
        assert!(said.contains("duty[0].free: expected one of the fields"), "{said}");
        let share =
            "[[tax]]\nrule = \"DE/b/x\"\ntax = \"b\"\nshare_of = \"a\"\nshare = \"1/10\"\ninside = true\n";
        assert!(refused(share).contains("tax[0].inside: expected one of the fields"), "{}", refused(share));
        let waiver = "[[waivers]]\nrule = \"DE/w/x\"\nwhat = \"all\"\nbelow = \"1 EUR\"\nup_to = \"1 EUR\"\n";
        assert!(refused(waiver).contains("waivers[0].below: expected one of"), "{}", refused(waiver));
    }

    #[test]
    fn err_a_code_that_no_item_could_begin_with_is_refused() {
        let dotted =
            "[[duty]]\nrule = \"DE/duty/x\"\nformula = \"free\"\nwhen = { hs = [\"61\", \"6109.10\"] }\n";
        let said = refused(dotted);
        assert!(said.starts_with("markets/DE.toml:"), "{said}");
        assert!(said.contains("duty[0].when.hs[1]: expected the first digits of an HS code"), "{said}");
        let tariff = "hs,national,rate,min,max,as_of,source\n6109.10,,12%,,,2026-01-01,x\n";
        let sources = "[x]\ntext = \"edition\"\nconfidence = \"official\"\n";
        let files = [
            version(),
            file("sources.toml", sources),
            file("markets/DE.toml", MARKET),
            file("tariffs/DE.csv", tariff),
        ];
        let said = load(&files).unwrap_err()[0].to_string();
        assert!(said.starts_with("tariffs/DE.csv:2: tariff[0][0]: expected the first digits"), "{said}");
    }

    #[test]
    fn err_broken_toml_and_csv_name_their_lines() {
        let problems = load(&[version(), file("markets/DE.toml", "country = \"DE\"\nname = ")]).unwrap_err();
        assert!(problems[0].place.starts_with("markets/DE.toml:2"), "{}", problems[0]);
        let problems = load(&[version(), file("tariffs/DE.csv", "hs,rate\n1,2")]).unwrap_err();
        assert!(problems[0].to_string().contains("expected a column national"), "{}", problems[0]);
    }

    #[test]
    fn err_a_tariff_row_that_is_not_understood_names_its_line() {
        let tariff =
            "hs,national,rate,min,max,as_of,source\n610910,,12%,,,2026-01-01,x\n610990,,12%,,,soon,x\n";
        let sources = "[x]\ntext = \"edition\"\nconfidence = \"official\"\n";
        let files = [
            version(),
            file("sources.toml", sources),
            file("markets/DE.toml", MARKET),
            file("tariffs/DE.csv", tariff),
        ];
        let problems = load(&files).unwrap_err();
        assert!(
            problems[0].to_string().starts_with("tariffs/DE.csv:3: tariff[1][5]: expected a date"),
            "{}",
            problems[0]
        );
    }

    #[test]
    fn a_market_leaves_out_sections_of_the_rules_that_it_follows_from_outside() {
        let row =
            "since = \"2020-01-01\"\nsource = \"s\"\nchecked = \"2026-01-01\"\nconfidence = \"official\"\n";
        let union = [
            "id = \"EU\"\nmembers = [\"DE\"]\n",
            "[[valuation]]\nrule = \"EU/valuation/cif\"\nbasis = \"CIF\"\n",
            row,
            "[[schemes]]\nrule = \"EU/vat/ioss\"\nregistration = \"IOSS\"\nunregistered = \"border\"\n",
            row,
        ]
        .concat();
        let follows = |lines: &str| {
            let market = format!("{MARKET}customs_of = \"EU\"\n{lines}");
            load(&[version(), file("unions/EU.toml", &union), file("markets/DE.toml", &market)])
        };
        let all = follows("").unwrap();
        let all = all.markets().next().unwrap();
        assert_eq!((all.valuation.len(), all.schemes.len()), (1, 1));
        let some = follows("without = [\"schemes\"]\n").unwrap();
        let some = some.markets().next().unwrap();
        assert_eq!((some.valuation.len(), some.schemes.len()), (1, 0));
        assert!(some.union.is_none());
        for wrong in ["[\"scheme\"]", "\"schemes\"", "[1]"] {
            let problems = follows(&format!("without = {wrong}\n")).unwrap_err();
            let said = problems[0].to_string();
            assert!(said.starts_with("markets/DE.toml:7: expected a list of sections: regions"), "{said}");
        }
    }

    #[test]
    fn err_a_union_that_is_not_there_is_named() {
        let problems =
            load(&[version(), file("markets/DE.toml", &format!("{MARKET}union = \"EX\"\n"))]).unwrap_err();
        assert_eq!(problems[0].to_string(), "markets/DE.toml:6: expected a file in unions/");
    }
}
