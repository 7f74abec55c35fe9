//! Tax: which rows decide, who collects it, and one amount for each rate.

use crate::calendar::Date;
use crate::input::{joined, separated};
use crate::money::{Exact, Percent};
use crate::world::{
    BasePart, Market, RoundingPoint, Scheme, TaxRate, TaxRule, Unregistered, Waived, WaiverRule,
};

use super::case::{Case, Line};
use super::figure::{Figure, Origin};
use super::matching::Match;
use super::{ChargeKind, Payer, Status};

/// What a tax is charged on where a row names no base.
const PRICE: &[BasePart] = &[BasePart::Goods, BasePart::Shipping, BasePart::Insurance];

/// The same at the border.
const LANDED: &[BasePart] =
    &[BasePart::Goods, BasePart::Shipping, BasePart::Insurance, BasePart::Duty, BasePart::Fees];

/// The taxes of an order: the figures, and for each line whether its tax is known.
pub(super) struct Taxes {
    pub(super) figures: Vec<Figure>,
    pub(super) known: Vec<bool>,
}

/// How a tax comes to be paid.
#[derive(Clone, Copy)]
pub(super) enum How<'a> {
    /// By a registered seller, at checkout.
    Scheme(&'a Scheme),
    /// At the border.
    Import,
    /// By the seller, at checkout: what is sent by wire meets no border.
    Wire,
    /// As on any sale at home.
    Domestic,
    /// On a sale to another member of the union, at the destination's or the origin's rate.
    Union(&'static str),
    /// By nobody: the seller is not registered, and the border does not ask.
    Nobody(&'a Scheme),
}

impl How<'_> {
    /// The last part of the charge's rule.
    fn name(self) -> String {
        match self {
            How::Scheme(scheme) | How::Nobody(scheme) => {
                scheme.from.rule.rsplit('/').next().unwrap_or_default().to_owned()
            }
            How::Import => "import".to_owned(),
            How::Wire => "digital".to_owned(),
            How::Domestic => "domestic".to_owned(),
            How::Union(name) => name.to_owned(),
        }
    }

    fn is_import(self) -> bool {
        !matches!(self, How::Domestic | How::Union(_))
    }
}

/// Lines that one rate is charged on together.
struct Group<'a> {
    /// The rows that ask for it, which differ in nothing but when they apply; none for the merchant's own rate.
    rules: Vec<&'a TaxRule>,
    rate: Percent,
    how: How<'a>,
    lines: Vec<usize>,
}

impl<'a> Case<'a> {
    /// How the tax on a line of an import is collected.
    ///
    /// `None` where nobody can tell whether a scheme covers it.
    pub(super) fn import_how(&self, line: &Line<'_>) -> Option<How<'a>> {
        if line.is_digital() {
            return Some(How::Wire);
        }
        for scheme in &self.market.schemes {
            let registered = self.request.registrations.contains(&scheme.registration);
            // One that changes nothing need not be known.
            if !registered && scheme.unregistered == Unregistered::Border {
                continue;
            }
            match self.covers(scheme, line) {
                Match::Yes if registered => return Some(How::Scheme(scheme)),
                Match::Yes => return Some(How::Nobody(scheme)),
                Match::Unknown => return None,
                Match::No => {}
            }
        }
        Some(How::Import)
    }

    /// Works out the tax of every line by the rules of `market`. `fees` are the taxable levies and fees.
    pub(super) fn taxes(
        &self,
        market: &'a Market,
        how: &dyn Fn(&Self, &Line<'_>) -> Option<How<'a>>,
        fees: &Exact,
    ) -> Taxes {
        let mut out = Taxes { figures: Vec::new(), known: vec![true; self.lines.len()] };
        let mut groups: Vec<Group<'a>> = Vec::new();
        let mut nobody: Vec<(&'a Scheme, Vec<usize>)> = Vec::new();
        for index in 0..self.lines.len() {
            let Some(line) = self.lines.get(index) else { continue };
            if line.blocked {
                if let Some(known) = out.known.get_mut(index) {
                    *known = false;
                }
                continue;
            }
            let line_how = how(self, line);
            if let Some(How::Nobody(scheme)) = line_how {
                match nobody.iter_mut().find(|(known, _)| std::ptr::eq(*known, scheme)) {
                    Some((_, lines)) => lines.push(index),
                    None => nobody.push((scheme, vec![index])),
                }
                continue;
            }
            let own = self.request.overrides.tax_rate;
            match line_how.and_then(|how| self.tax_rules(market, line, how, own).zip(Some(how))) {
                Some((rules, how)) => {
                    rules.into_iter().for_each(|(rule, rate)| join(&mut groups, rule, rate, how, index))
                }
                None => {
                    if let Some(known) = out.known.get_mut(index) {
                        *known = false;
                    }
                    self.note(Status::Unavailable, "tax-unknown", Some(line), None, None);
                }
            }
        }
        // A share of another tax needs that tax first, and one that nobody knows hides no other.
        let is_late = |group: &&Group<'a>| {
            matches!(group.rule().map(|r| &r.rate), Some(TaxRate::ShareOf(..) | TaxRate::Unknown))
        };
        for late in [false, true] {
            for group in groups.iter().filter(|group| is_late(group) == late) {
                self.charge(market, group, fees, &mut out);
            }
        }
        for (scheme, lines) in nobody {
            let base = Exact::sum(lines.iter().filter_map(|i| self.lines.get(*i)).map(|line| line.goods));
            let rule = joined(&[scheme.from.rule.as_str(), "-unregistered"]);
            let origin = Origin { rule: &rule, ..Origin::of(&scheme.from) };
            let mut figure =
                self.figure(ChargeKind::Tax, origin, self.shown(&base), "0%", &Exact::ZERO, vec![lines]);
            figure.charge.payer = Payer::Seller;
            out.figures.push(figure);
        }
        if let Some(total) = self.total_tax(&out)
            && let Some(waiver) = self.waiver(Waived::Tax, &total)
        {
            self.waive_tax(waiver, &mut out);
        }
        out
    }

    /// The tax rows that decide for a line, one of each tax, or the merchant's `own` rate in their place; `None` where
    /// no row says anything.
    fn tax_rules(
        &self,
        market: &'a Market,
        line: &Line<'_>,
        how: How<'a>,
        own: Option<Percent>,
    ) -> Option<Vec<(Option<&'a TaxRule>, Percent)>> {
        let mut found: Vec<(Option<&'a TaxRule>, Percent)> = Vec::new();
        let mut decided: Vec<&str> = Vec::new();
        for rule in &market.tax {
            let here = if how.is_import() { rule.import } else { rule.domestic };
            if !here || decided.contains(&rule.tax.as_str()) {
                continue;
            }
            match self.applies(&rule.from, &rule.when, line) {
                Match::No => continue,
                Match::Unknown => return None,
                Match::Yes => decided.push(&rule.tax),
            }
            match (&rule.rate, own) {
                (TaxRate::None, _) => {}
                // The merchant's rate stands for all taxes together: the first one carries it.
                (_, Some(_)) if !found.is_empty() => {}
                (_, Some(own)) => found.push((Some(rule), own)),
                (TaxRate::Percent(rate), None) => found.push((Some(rule), *rate)),
                (TaxRate::ShareOf(..) | TaxRate::Unknown, None) => found.push((Some(rule), Percent::ZERO)),
            }
        }
        match (decided.is_empty(), own) {
            (true, Some(own)) => Some(vec![(None, own)]),
            (true, None) => None,
            _ => Some(found),
        }
    }

    /// The rate of a line's taxes together, where they are plain percentages: what a price with tax contains.
    pub(super) fn rate_inside(
        &self,
        market: &'a Market,
        line: &Line<'_>,
        how: How<'a>,
        own: Option<Percent>,
    ) -> Option<Exact> {
        let rules = self.tax_rules(market, line, how, own)?;
        let mut sum = Exact::ZERO;
        for (rule, rate) in rules {
            if rule.is_some_and(|rule| matches!(rule.rate, TaxRate::Unknown)) {
                return None;
            }
            let rate = rate.exact();
            let inside = rule.is_some_and(|rule| rule.inside);
            sum = sum.add(&if inside { rate.div(&Exact::ONE.sub(&rate)) } else { rate });
        }
        Some(sum)
    }

    /// One amount for a rate.
    fn charge(&self, market: &'a Market, group: &Group<'a>, fees: &Exact, out: &mut Taxes) {
        group.rules.iter().for_each(|rule| self.mark(&rule.from));
        if let How::Scheme(scheme) = group.how {
            self.mark(&scheme.from);
        }
        let all_known = group.lines.iter().all(|i| out.known.get(*i) == Some(&true));
        let (base, value, rate) = match group.rule().map(|rule| &rule.rate) {
            Some(TaxRate::ShareOf(other, share, written)) if self.request.overrides.tax_rate.is_none() => {
                let inside =
                    |figure: &Figure| figure.over.iter().flatten().all(|index| group.lines.contains(index));
                let of =
                    |figure: &&Figure| figure.charge.rule.split('/').nth(1) == Some(other) && inside(figure);
                let base = Exact::sum(out.figures.iter().filter(of).map(|figure| figure.value));
                (all_known.then_some(base), base.mul(share), written.clone())
            }
            Some(TaxRate::Unknown) if self.request.overrides.tax_rate.is_none() => {
                let rule = group.rule().map(|rule| rule.from.rule.as_str());
                self.note(Status::Unavailable, "tax-unknown", None, rule, None);
                (None, Exact::ZERO, String::new())
            }
            _ => {
                let base = self.tax_base(group, fees).filter(|_| all_known);
                let stepped = base.map(|base| self.at_border(group.how, RoundingPoint::TaxBase, &base));
                let value = stepped.unwrap_or(Exact::ZERO).mul(&group.rate.exact());
                (stepped, value, group.rate.to_string())
            }
        };
        let Some(base) = base else {
            for index in &group.lines {
                if let Some(known) = out.known.get_mut(*index) {
                    *known = false;
                }
            }
            return;
        };
        let (since, source) = self.origin_of(group);
        let place = group
            .rule()
            .map_or(market.country.code(), |rule| rule.from.rule.split('/').next().unwrap_or_default());
        let tax = group.rule().map_or("tax", |rule| rule.tax.as_str());
        let rule = joined(&[place, "/", tax, "/", &group.how.name()]);
        let origin = Origin { rule: &rule, since, source: &source };
        let value = self.at_border(group.how, RoundingPoint::Tax, &value);
        let over = vec![group.lines.clone()];
        let mut figure = self.figure(ChargeKind::Tax, origin, self.shown(&base), &rate, &value, over);
        if !matches!(group.how, How::Import) {
            figure.charge.payer = Payer::Seller;
        }
        out.figures.push(figure);
    }

    /// The steps that a law names are those of the assessment at the border; a seller's invoice has its own cents.
    fn at_border(&self, how: How<'a>, what: RoundingPoint, value: &Exact) -> Exact {
        if matches!(how, How::Import) { self.rounded(what, value) } else { *value }
    }

    /// What a rate is charged on, over all lines of its group; `None` where a part is not known.
    fn tax_base(&self, group: &Group<'a>, fees: &Exact) -> Option<Exact> {
        let rule = group.rule();
        let parts: &[BasePart] = match (group.how, rule) {
            (How::Scheme(scheme), _) if !scheme.base.is_empty() => &scheme.base,
            (How::Import, Some(rule)) if !rule.base.is_empty() => &rule.base,
            (How::Import, _) => LANDED,
            _ => PRICE,
        };
        let mut base = Exact::ZERO;
        for index in &group.lines {
            let Some(line) = self.lines.get(*index) else { continue };
            for part in parts {
                let value = match part {
                    BasePart::Goods => Some(line.goods),
                    BasePart::Shipping => Some(self.shipping_of(line)),
                    BasePart::Insurance => Some(self.insurance_of(line)),
                    BasePart::CustomsValue => line.customs_value,
                    BasePart::Duty => line.duty,
                    BasePart::Fees => Some(fees.mul(&line.part)),
                };
                base = base.add(&value?);
            }
            if let (How::Import, Some(rule)) = (group.how, rule) {
                if rule.uplift != Percent::ZERO {
                    base = base.add(&line.customs_value?.mul(&rule.uplift.exact()));
                }
                if let Some(free) = rule.free {
                    base = base.sub(&self.money.to_answer(free)?.mul(&line.part));
                }
            }
        }
        let base = base.max(&Exact::ZERO);
        let inside = rule.is_some_and(|rule| rule.inside);
        let base = if inside { base.div(&Exact::ONE.sub(&group.rate.exact())) } else { base };
        #[cfg(feature = "tool")]
        self.record_base(group, parts, fees, &base);
        Some(base)
    }

    /// Tells whoever checks the answer by hand what a base is made of.
    #[cfg(feature = "tool")]
    fn record_base(&self, group: &Group<'a>, parts: &[BasePart], fees: &Exact, base: &Exact) {
        use super::working::{Row, Step, record};
        let lines = || group.lines.iter().filter_map(|i| self.lines.get(*i));
        let of = |part: BasePart, line: &Line<'_>| match part {
            BasePart::Goods => line.goods,
            BasePart::Shipping => self.shipping_of(line),
            BasePart::Insurance => self.insurance_of(line),
            BasePart::CustomsValue => line.customs_value.unwrap_or(Exact::ZERO),
            BasePart::Duty => line.duty.unwrap_or(Exact::ZERO),
            BasePart::Fees => fees.mul(&line.part),
        };
        record(|| {
            let at_border = group.rule().filter(|_| matches!(group.how, How::Import));
            let free = at_border.and_then(|rule| self.money.to_answer(rule.free?)).unwrap_or(Exact::ZERO);
            let uplift = at_border.map_or(Percent::ZERO, |rule| rule.uplift).exact();
            Step::Taxed {
                row: group.rule().map(|rule| Row::of(&rule.from)),
                lines: group.lines.clone(),
                parts: parts
                    .iter()
                    .map(|part| (*part, Exact::sum(lines().map(|line| of(*part, line)))))
                    .collect(),
                uplift: Exact::sum(lines().map(|line| of(BasePart::CustomsValue, line).mul(&uplift))),
                free: Exact::sum(lines().map(|line| free.mul(&line.part))),
                inside: group.rule().is_some_and(|rule| rule.inside),
                base: *base,
                rate: group.rate,
            }
        });
    }

    /// Since when and by which source: of the rows and of the scheme, the latest day and every source.
    fn origin_of(&self, group: &Group<'a>) -> (Date, String) {
        let own = self.request.overrides.tax_rate.is_some();
        let mut since = None;
        let mut sources = Vec::new();
        if own {
            sources.push("the merchant's own tax rate");
        }
        let scheme = match group.how {
            How::Scheme(scheme) => Some(&scheme.from),
            _ => None,
        };
        for from in group.rules.iter().map(|rule| &rule.from).chain(scheme) {
            since = since.max(Some(from.since));
            if !sources.contains(&from.source.as_str()) {
                sources.push(&from.source);
            }
        }
        (since.unwrap_or(self.date()), separated(&sources, "; "))
    }

    /// All import taxes together; `None` where one is not known.
    pub(super) fn total_tax(&self, out: &Taxes) -> Option<Exact> {
        let at_border = out.figures.iter().filter(|figure| is_at_border(figure));
        out.known.iter().all(|known| *known).then(|| Exact::sum(at_border.map(|figure| figure.value)))
    }

    /// Puts a waiver in the place of every import tax.
    pub(super) fn waive_tax(&self, waiver: &WaiverRule, out: &mut Taxes) {
        for figure in out.figures.iter_mut().filter(|figure| is_at_border(figure)) {
            figure.value = Exact::ZERO;
            figure.charge.rule.clone_from(&waiver.from.rule);
            "0%".clone_into(&mut figure.charge.rate);
            figure.charge.since = waiver.from.since;
            figure.charge.source.clone_from(&waiver.from.source);
        }
    }
}

fn is_at_border(figure: &Figure) -> bool {
    figure.charge.rule.ends_with("/import")
}

impl<'a> Group<'a> {
    /// What the rate is charged on is the same in all its rows.
    fn rule(&self) -> Option<&'a TaxRule> {
        self.rules.first().copied()
    }

    /// Whether a line with this row belongs to it.
    fn takes(&self, rule: Option<&TaxRule>, rate: Percent, how: How<'_>) -> bool {
        let same = match (self.rule(), rule) {
            (Some(a), Some(b)) => std::ptr::eq(a, b) || a.charges_like(b),
            (None, None) => true,
            _ => false,
        };
        same && self.rate == rate && self.how.name() == how.name()
    }
}

fn join<'a>(
    groups: &mut Vec<Group<'a>>,
    rule: Option<&'a TaxRule>,
    rate: Percent,
    how: How<'a>,
    index: usize,
) {
    match groups.iter_mut().find(|group| group.takes(rule, rate, how)) {
        Some(group) => {
            group.lines.push(index);
            group
                .rules
                .extend(rule.filter(|rule| !group.rules.iter().any(|known| std::ptr::eq(*known, *rule))));
        }
        None => groups.push(Group { rules: rule.into_iter().collect(), rate, how, lines: vec![index] }),
    }
}
