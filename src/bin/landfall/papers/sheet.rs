//! Everything that a declaration says, put together once for both ways of printing; and what is missing.

use landfall::contract::paper;
use landfall::money::{Amount, Exact, Rounding};
use landfall::quote::{Category, Declaration, Item, Need, Papers, Quote, QuoteItem, Request};
use landfall::world::HandedTo;

use super::details::{self, Details};

/// A declaration's data.
pub(super) struct Sheet<'a> {
    pub(super) request: &'a Request,
    pub(super) quote: &'a Quote,
    pub(super) declaration: Declaration,
    pub(super) papers: Option<&'a Papers<'a>>,
    pub(super) details: &'a Details,
    pub(super) lines: Vec<Line<'a>>,
    pub(super) registrations: Vec<Stated<'a>>,
    pub(super) missing: Vec<Missing<'a>>,
}

/// A line that travels.
pub(super) struct Line<'a> {
    /// Its place in the request.
    pub(super) index: usize,
    pub(super) item: &'a Item,
    pub(super) answer: Option<&'a QuoteItem>,
    pub(super) details: Option<&'a details::Item>,
    /// How many digits of the customs code are needed; 0 where nobody asks for one.
    pub(super) digits: usize,
    /// The scheme whose number covers it.
    pub(super) registration: Option<&'a str>,
}

/// A registration whose number the declaration states.
pub(super) struct Stated<'a> {
    pub(super) registration: &'a str,
    pub(super) rule: &'a str,
    pub(super) number: Option<&'a str>,
    pub(super) items: Vec<&'a str>,
}

/// Something that is not there.
pub(super) struct Missing<'a> {
    pub(super) code: &'a str,
    /// Where it is to be given: `request` or `--with`.
    pub(super) place: &'static str,
    pub(super) path: String,
    pub(super) expected: String,
    pub(super) found: Option<String>,
    /// The row that asks for it.
    pub(super) need: Option<&'a Need<'a>>,
}

impl<'a> Sheet<'a> {
    pub(super) fn new(
        request: &'a Request,
        quote: &'a Quote,
        papers: Option<&'a Papers<'a>>,
        details: &'a Details,
    ) -> Self {
        let declaration = papers.map_or(Declaration::Unknown, |papers| papers.declaration);
        let mut sheet = Sheet {
            request,
            quote,
            declaration,
            papers,
            details,
            lines: Vec::new(),
            registrations: Vec::new(),
            missing: Vec::new(),
        };
        if declaration == Declaration::None {
            return sheet;
        }
        let travels = |(_, item): &(usize, &Item)| item.category != Category::Digital;
        let items = request.items.iter().enumerate().filter(travels);
        sheet.lines = items.map(|(index, item)| sheet.line(index, item)).collect();
        sheet.registrations = sheet.stated();
        sheet.missing = sheet.find_missing();
        sheet
    }

    /// Whether a declaration can be written, or none is needed.
    pub(super) fn is_complete(&self) -> bool {
        self.missing.is_empty() && self.declaration != Declaration::Unknown
    }

    /// What the declaration needs.
    pub(super) fn needs(&self) -> impl Iterator<Item = &'a Need<'a>> {
        self.papers.into_iter().flat_map(|papers| &papers.needs)
    }

    /// Registrations of the seller that do not cover this order.
    pub(super) fn not_stated(&self) -> Vec<&'a str> {
        let stated = |name: &&str| self.registrations.iter().any(|stated| stated.registration == *name);
        let own = self.request.registrations.iter().map(String::as_str);
        if self.lines.is_empty() { Vec::new() } else { own.filter(|name| !stated(name)).collect() }
    }

    /// All pieces that travel.
    pub(super) fn pieces(&self) -> u64 {
        self.lines.iter().map(|line| u64::from(line.item.quantity)).sum()
    }

    /// What they weigh together.
    pub(super) fn net_grams(&self) -> Option<u64> {
        self.lines.iter().map(|line| line.item.net_grams()).sum()
    }

    /// What is paid for them, in the answer's currency.
    pub(super) fn goods(&self) -> Option<Amount> {
        self.sum(|answer| answer.goods)
    }

    /// What customs take as their value.
    pub(super) fn customs_value(&self) -> Option<Amount> {
        self.sum(|answer| answer.customs_value)
    }

    fn sum(&self, of: impl Fn(&QuoteItem) -> Option<Amount>) -> Option<Amount> {
        let parts = self.lines.iter().map(|line| line.answer.and_then(&of).map(Amount::minor));
        parts.sum::<Option<i64>>().map(|minor| Amount::from_minor(minor, self.quote.currency))
    }

    fn line(&self, index: usize, item: &'a Item) -> Line<'a> {
        let of_code = |need: &&Need<'_>| need.items.contains(&index);
        let asked = self.needs().filter(of_code).filter_map(|need| digits(&need.paper.code));
        let collected = self.papers.and_then(|papers| papers.collected.get(index)?.as_ref());
        Line {
            index,
            item,
            answer: self.quote.items.get(index),
            details: self.details.item(&item.id),
            digits: asked.max().unwrap_or_default(),
            registration: collected.map(|collected| collected.registration.as_str()),
        }
    }

    fn stated(&self) -> Vec<Stated<'a>> {
        let mut all: Vec<Stated<'a>> = Vec::new();
        let collected = self.papers.into_iter().flat_map(|papers| &papers.collected);
        for (item, collected) in self.request.items.iter().zip(collected) {
            let Some(collected) = collected else { continue };
            let name = collected.registration.as_str();
            match all.iter_mut().find(|stated| stated.registration == name) {
                Some(stated) => stated.items.push(&item.id),
                None => all.push(Stated {
                    registration: name,
                    rule: &collected.rule,
                    number: self.details.number(name),
                    items: vec![&item.id],
                }),
            }
        }
        all
    }

    fn find_missing(&self) -> Vec<Missing<'a>> {
        let mut all = Vec::new();
        for note in
            self.quote.notes.iter().filter(|note| self.papers.is_none() && note.code == "rate-missing")
        {
            let currency = note.detail.as_deref().unwrap_or_default();
            all.push(Missing {
                code: "rate",
                place: "request",
                path: "rates".to_owned(),
                expected: format!("a rate of {currency}, without which no value can be stated or compared"),
                found: None,
                need: None,
            });
        }
        for line in &self.lines {
            let needs = self.needs().filter(|need| need.items.contains(&line.index));
            needs.for_each(|need| self.missing_of_line(line, need, &mut all));
        }
        for stated in self.registrations.iter().filter(|stated| stated.number.is_none()) {
            all.push(Missing {
                code: stated.registration,
                place: "--with",
                path: format!("numbers.{}", stated.registration),
                expected: format!(
                    "the number of the registration {}, or the tax is asked for again at the border",
                    stated.registration
                ),
                found: None,
                need: None,
            });
        }
        let numbers = self.needs().filter(|need| !is_of_lines(&need.paper.code));
        for need in numbers.filter(|need| need.paper.to == HandedTo::Seller) {
            let code = need.paper.code.as_str();
            if self.details.number(code).is_none() {
                let (place, path) = ("--with", format!("numbers.{code}"));
                all.push(Missing { code, place, path, expected: named(need), found: None, need: Some(need) });
            }
        }
        // Two rows may ask for one thing, and two lines be of one product.
        let mut said = Vec::new();
        all.retain(|missing| {
            let place = (missing.place, missing.path.clone());
            let new = !said.contains(&place);
            said.push(place);
            new
        });
        all
    }

    fn missing_of_line(&self, line: &Line<'a>, need: &'a Need<'a>, all: &mut Vec<Missing<'a>>) {
        let item = line.item;
        let code = need.paper.code.as_str();
        let mut add = |place, field: &str, expected: String, found: Option<String>| {
            let path = match place {
                "request" => format!("items[{}].{field}", line.index),
                _ => format!("items.{}.{field}", item.id),
            };
            all.push(Missing { code, place, path, expected, found, need: Some(need) });
        };
        let details = line.details;
        match code {
            paper::ORIGIN if item.origin.is_none() => add("request", "origin", about(code), None),
            paper::NET_WEIGHT if item.weight_grams.is_none() => {
                add("request", "weightGrams", format!("{}, for one piece, in grams", about(code)), None);
            }
            paper::DESCRIPTION if details.is_none_or(|details| details.description.is_none()) => {
                add("--with", "description", about(code), None);
            }
            paper::PRODUCT_IDENTIFIERS => {
                if details.is_none_or(|details| details.merchant_id.is_none()) {
                    add("--with", "merchantId", "the seller's own number of the product".to_owned(), None);
                }
                if details.is_none_or(|details| details.manufacturer_id.is_none()) {
                    add("--with", "manufacturerId", "the maker's number of the product".to_owned(), None);
                }
                if details.is_none_or(|details| details.gtin.is_none()) {
                    let expected = "the product's GTIN (EAN, UPC, ISBN), or false where it has none";
                    add("--with", "gtin", expected.to_owned(), None);
                }
            }
            _ => {
                // Of several rows only the one that asks for most is worth saying.
                let given = item.hs_code.as_ref().map(|code| code.digits());
                let short = digits(code).filter(|needed| *needed == line.digits);
                if let Some(needed) = short.filter(|needed| given.is_none_or(|given| given.len() < *needed)) {
                    let found = given.map(|given| format!("{} digits ({given})", given.len()));
                    add("request", "hsCode", format!("a customs code of {needed} digits"), found);
                }
            }
        }
    }
}

impl Line<'_> {
    /// What is charged for the whole line, before an order's discount, in its own currency.
    pub(super) fn price(&self) -> Option<Amount> {
        let unit = self.item.unit_price;
        let price = unit.exact().mul(&Exact::whole(i128::from(self.item.quantity)));
        Amount::round(&price, unit.currency(), Rounding::HalfUp).ok()
    }
}

/// Grams as kilograms, exactly.
pub(super) fn kilograms(grams: u64) -> String {
    format!("{}.{:03}", grams / 1000, grams % 1000)
}

/// How many digits of the customs code a paper asks for.
fn digits(code: &str) -> Option<usize> {
    match code {
        paper::HS_6 => Some(6),
        paper::HS_8 => Some(8),
        paper::HS_10 => Some(10),
        _ => None,
    }
}

/// Whether a paper is something that each line states.
pub(super) fn is_of_lines(code: &str) -> bool {
    let others = [paper::DESCRIPTION, paper::ORIGIN, paper::NET_WEIGHT, paper::PRODUCT_IDENTIFIERS];
    digits(code).is_some() || others.contains(&code)
}

/// What a code means, as a part of a sentence.
fn about(code: &str) -> String {
    let known = paper::ALL.iter().find(|paper| paper.name == code);
    let text = known.map_or(code, |paper| paper.about).trim_end_matches('.');
    let mut letters = text.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

/// What a paper is, with the name that people there call it by.
pub(super) fn named(need: &Need<'_>) -> String {
    let about = about(&need.paper.code);
    need.paper.name.as_ref().map_or(about.clone(), |name| format!("{about}: {name}"))
}
