//! Duty: which row decides, what it comes to, and what is added by origin.

use crate::money::Exact;
use crate::world::{
    Confidence, DutyExpression, DutyFormula, DutyRule, MeasureRate, Preference, PreferenceRate, Provenance,
    Quantities, RoundingPoint, TariffRow,
};

use super::case::{Case, Line};
use super::figure::Figure;
use super::matching::Match;
use super::{ChargeKind, Incoterm, Note, Payer, Status};

/// A tariff row read longer ago than this makes an answer an estimate.
const OLD_AFTER_MONTHS: i32 = 24;

/// The duties of an order: the figures, and for each line what they come to (`None` where unknown).
pub(super) struct Duties {
    pub(super) figures: Vec<Figure>,
    pub(super) of_line: Vec<Option<Exact>>,
}

/// What one line's duty is made of, or `None` where it cannot be known.
type LineDuty = Option<Vec<Figure>>;

impl<'a> Case<'a> {
    /// Works out the duty of every line of an import.
    pub(super) fn duties(&mut self) -> Duties {
        let mut out = Duties { figures: Vec::new(), of_line: vec![Some(Exact::ZERO); self.lines.len()] };
        let mut flat: Vec<(&'a DutyRule, Vec<usize>)> = Vec::new();
        let mut free: Vec<(&'a DutyRule, Vec<usize>)> = Vec::new();
        for index in 0..self.lines.len() {
            let Some(line) = self.lines.get(index).filter(|line| !line.is_digital()) else { continue };
            if line.blocked {
                set(&mut out.of_line, index, None);
                continue;
            }
            let mut notes = Notes::default();
            let found = match self.duty_rule(line) {
                Some(rule) => {
                    self.mark(&rule.from, &mut notes);
                    match rule.formula {
                        DutyFormula::Free => {
                            gather(&mut free, rule, index);
                            Some(Vec::new())
                        }
                        DutyFormula::FlatPerLine(_) => {
                            gather(&mut flat, rule, index);
                            Some(Vec::new())
                        }
                        DutyFormula::Tariff | DutyFormula::Percent(_) => {
                            self.by_value(rule, index, line, &mut notes)
                        }
                    }
                }
                None => self.without_rule(index, line, &mut notes),
            };
            notes.into_findings(&mut self.findings);
            match found {
                Some(figures) => {
                    let sum = Exact::sum(figures.iter().map(|figure| figure.value));
                    set(&mut out.of_line, index, Some(sum));
                    out.figures.extend(figures);
                }
                None => set(&mut out.of_line, index, None),
            }
        }
        for (rule, lines) in free {
            let base = Exact::sum(lines.iter().filter_map(|i| self.lines.get(*i)?.customs_value));
            out.figures.push(self.figure(rule, &rule.from, self.shown(base), "0%", Exact::ZERO, vec![lines]));
        }
        for (rule, lines) in flat {
            self.flat_per_line(rule, &lines, &mut out);
        }
        self.round_total(&mut out);
        self.waive_duty(&mut out);
        out
    }

    /// The row that decides how the line's duty is found.
    fn duty_rule(&self, line: &Line<'_>) -> Option<&'a DutyRule> {
        for rule in &self.market.duty {
            match self.applies(&rule.from, &rule.when, line) {
                Match::Yes => return Some(rule),
                // A threshold that cannot be compared: whatever comes after it would be a guess.
                Match::Unknown => return None,
                Match::No => {}
            }
        }
        None
    }

    /// No row says how duty is found; only the merchant's own rate can.
    fn without_rule(&self, index: usize, line: &Line<'_>, notes: &mut Notes) -> LineDuty {
        let (Some(own), Some(value)) = (&line.item.duty_rate, line.customs_value) else {
            notes.unknown(Note { item: Some(line.item.id.clone()), ..Note::new("duty-unknown") });
            return None;
        };
        let rule = [self.market.country.code(), "/duty/merchant"].concat();
        let amount = self.expression(own, value, line);
        let figure = amount.map(|amount| self.own_figure(rule, own, value, amount, index));
        figure.map(|figure| vec![figure])
    }

    /// Duty by the customs value: the merchant's own, the tariff's or one rate for all, and what origin adds.
    fn by_value(&self, rule: &DutyRule, index: usize, line: &Line<'_>, notes: &mut Notes) -> LineDuty {
        let Some(value) = line.customs_value else {
            notes.unknown(Note { item: Some(line.item.id.clone()), ..Note::new("duty-unknown") });
            return None;
        };
        let value = self.rounded(RoundingPoint::CustomsValue, value);
        if let Some(own) = &line.item.duty_rate {
            let rule = [self.market.country.code(), "/duty/merchant"].concat();
            let Some(amount) = self.expression(own, value, line) else {
                notes.unknown(item_note("duty-unknown", line, Some(own.to_string())));
                return None;
            };
            return Some(vec![self.own_figure(rule, own, value, amount, index)]);
        }
        if let Some(code) = &rule.note {
            notes.estimate(Note { rule: Some(rule.from.rule.clone()), ..Note::new(code.clone()) });
        }
        if let DutyFormula::Percent(rate) = rule.formula {
            let amount = self.rounded(RoundingPoint::Duty, value.mul(rate.exact()));
            let base = self.shown(value);
            return Some(vec![self.figure(
                rule,
                &rule.from,
                base,
                &rate.to_string(),
                amount,
                vec![vec![index]],
            )]);
        }
        self.by_tariff(rule, index, line, value, notes)
    }

    fn by_tariff(
        &self,
        rule: &DutyRule,
        index: usize,
        line: &Line<'_>,
        value: Exact,
        notes: &mut Notes,
    ) -> LineDuty {
        let Some(code) = line.code() else {
            notes.unknown(item_note("hs-missing", line, None));
            return None;
        };
        let Some(row) = TariffRow::find(&self.market.tariff, code) else {
            notes.unknown(item_note("hs-unknown", line, Some(code.digits().to_owned())));
            return None;
        };
        let Some(expression) = row.rate.as_ref() else {
            notes.unknown(item_note("tariff-not-computable", line, Some(row.text.clone())));
            return None;
        };
        self.doubts(row, line, code, notes);
        let Some(normal) = self.expression(expression, value, line) else {
            notes.unknown(item_note("duty-unknown", line, Some(expression.to_string())));
            return None;
        };
        let mut from = Provenance {
            rule: [rule.from.rule.split('/').next().unwrap_or_default(), "/duty/", row_name(row)].concat(),
            since: row.as_of,
            until: None,
            source: row.source.clone(),
            confidence: row.confidence,
        };
        let mut rate = expression.to_string();
        let mut amount = normal;
        match self.preference(line, value, normal, notes) {
            Claim::None => {}
            Claim::Unknown => return None,
            Claim::Granted(preference, expression, lower) => {
                (amount, rate) = (lower, expression.to_string());
                from.rule =
                    [from.rule.split('/').next().unwrap_or_default(), "/duty/", &preference.id].concat();
                from.source = preference.source.clone();
                from.since = preference.since.unwrap_or(from.since);
            }
        }
        let amount = self.rounded(RoundingPoint::Duty, amount);
        let base = self.base_of(expression, value, line);
        let mut figures = vec![self.figure(rule, &from, base, &rate, amount, vec![vec![index]])];
        let effective =
            if row.national.starts_with(code.digits()) { row.national.as_str() } else { code.digits() };
        self.measures(rule, index, line, value, amount, effective, notes).map(|added| {
            figures.extend(added);
            figures
        })
    }

    /// What makes a tariff row less than certain for a line.
    fn doubts(&self, row: &TariffRow, line: &Line<'_>, code: &crate::world::HsCode, notes: &mut Notes) {
        if !row.is_certain_for(code) {
            let span = row.span.map(|(low, high)| [low.to_string(), high.to_string()].join("–"));
            notes.estimate(item_note("tariff-span", line, span));
        }
        if row.confidence == Confidence::Unverified {
            notes.estimate(item_note("unverified-rule", line, Some(row.text.clone())));
        }
        let months = |d: crate::calendar::Date| i32::from(d.year()) * 12 + i32::from(d.month());
        let (now, then) = (self.date(), row.as_of);
        let age = months(now) - months(then) - i32::from(now.day() <= then.day());
        if age >= OLD_AFTER_MONTHS {
            notes.estimate(Note { date: Some(then), ..item_note("tariff-old", line, None) });
        }
    }

    /// The claimed agreement, and the one that could be claimed.
    fn preference(&self, line: &Line<'_>, value: Exact, normal: Exact, notes: &mut Notes) -> Claim<'a> {
        let mut best: Option<(Exact, &'a str)> = None;
        let claimed = line.item.preference.as_deref();
        for preference in &self.market.preferences {
            if !self.is_eligible(preference, line) {
                continue;
            }
            let lower = match &preference.rate {
                PreferenceRate::Duty(expression) => {
                    self.expression(expression, value, line).map(|d| (expression, d))
                }
                PreferenceRate::Staged => None,
            };
            match (claimed == Some(preference.id.as_str()), lower) {
                (true, Some((expression, duty))) => {
                    if preference.confidence == Confidence::Unverified {
                        notes.estimate(item_note("unverified-rule", line, Some(preference.id.clone())));
                    }
                    return Claim::Granted(preference, expression, duty.min(normal));
                }
                (true, None) => {
                    notes.unknown(item_note("preference-staged", line, Some(preference.id.clone())));
                    return Claim::Unknown;
                }
                (false, Some((_, duty))) => {
                    let saving = normal.sub(duty);
                    let better = best.is_none_or(|(most, _)| saving.compare(most).is_gt());
                    if !saving.is_zero() && !saving.is_negative() && better {
                        best = Some((saving, &preference.id));
                    }
                }
                (false, None) => {}
            }
        }
        if claimed.is_some() {
            notes.mention(item_note("preference-not-applicable", line, line.item.preference.clone()));
        } else if let Some((saving, id)) = best {
            let amount =
                crate::money::Amount::round(saving, self.money.answer(), crate::money::Rounding::HalfUp).ok();
            notes.mention(Note { amount, ..item_note("preference-possible", line, Some(id.to_owned())) });
        }
        Claim::None
    }

    fn is_eligible(&self, preference: &Preference, line: &Line<'_>) -> bool {
        let begins = |list: &[String]| {
            line.code().is_some_and(|code| list.iter().any(|prefix| code.digits().starts_with(prefix)))
        };
        line.item.origin.is_some_and(|origin| preference.origins.contains(&origin))
            && preference.since.is_none_or(|since| since <= self.date())
            && preference.until.is_none_or(|until| self.date() <= until)
            && (preference.hs.is_empty() || begins(&preference.hs))
            && !begins(&preference.not_hs)
    }

    /// The additional duties on a line whose tariff duty is `base_duty`.
    #[expect(clippy::too_many_arguments, reason = "one line's whole situation, used here alone")]
    fn measures(
        &self,
        rule: &DutyRule,
        index: usize,
        line: &Line<'_>,
        value: Exact,
        base_duty: Exact,
        code: &str,
        notes: &mut Notes,
    ) -> LineDuty {
        let mut figures = Vec::new();
        let given = line.code().map_or("", crate::world::HsCode::digits);
        for measure in &self.market.measures {
            let by_origin = !measure.when.origin.is_empty() || !measure.when.not_origin.is_empty();
            if by_origin && line.item.origin.is_none() && measure.from.holds_on(self.date()) {
                notes.estimate(item_note("origin-missing", line, None));
                continue;
            }
            let claimed = line.item.preference.as_ref().is_some_and(|id| measure.not_with.contains(id));
            if claimed || self.applies_to_code(&measure.from, &measure.when, line, Some(code)) != Match::Yes {
                continue;
            }
            // The code given ends above the lines that this row tells apart.
            let lists = measure.when.hs.iter().chain(&measure.when.not_hs);
            if lists.into_iter().any(|prefix| prefix.len() > given.len() && prefix.starts_with(given)) {
                notes.estimate(item_note("measure-by-line", line, Some(measure.from.rule.clone())));
            }
            let (added, rate) = match measure.rate {
                MeasureRate::Add(rate) => (value.mul(rate.exact()), rate.to_string()),
                MeasureRate::TopUpTo(cap) => {
                    let gap = value.mul(cap.exact()).sub(base_duty).max(Exact::ZERO);
                    (gap, ["up to ", &cap.to_string()].concat())
                }
                MeasureRate::Unknown => {
                    notes.unknown(Note {
                        rule: Some(measure.from.rule.clone()),
                        ..item_note("measure-not-computable", line, None)
                    });
                    return None;
                }
            };
            self.mark(&measure.from, notes);
            let added = self.rounded(RoundingPoint::Duty, added);
            figures.push(self.figure(
                rule,
                &measure.from,
                self.shown(value),
                &rate,
                added,
                vec![vec![index]],
            ));
        }
        Some(figures)
    }

    /// An amount for each distinct tariff line, told apart by six digits; a line without a code counts for itself.
    fn flat_per_line(&mut self, rule: &DutyRule, lines: &[usize], out: &mut Duties) {
        let DutyFormula::FlatPerLine(amount) = rule.formula else { return };
        let mut groups: Vec<(Option<&str>, Vec<usize>)> = Vec::new();
        let mut without = Vec::new();
        for index in lines {
            let Some(line) = self.lines.get(*index) else { continue };
            let six = line.code().map(crate::world::HsCode::six);
            if six.is_none() {
                without.push(item_note("hs-missing", line, None));
            }
            match groups.iter_mut().find(|(code, _)| six.is_some() && *code == six) {
                Some((_, group)) => group.push(*index),
                None => groups.push((six, vec![*index])),
            }
        }
        let groups: Vec<Vec<usize>> = groups.into_iter().map(|(_, group)| group).collect();
        let each = self.money.to_answer(amount);
        for group in &groups {
            let parts = self.parts_of(group);
            for (index, part) in group.iter().zip(parts) {
                let value = each.map(|each| each.mul(part));
                set(&mut out.of_line, *index, value);
            }
        }
        if let Some(each) = each {
            let count = groups.len();
            let base = [count.to_string().as_str(), if count == 1 { " line" } else { " lines" }].concat();
            let total = each.mul(Exact::whole(count as i128));
            out.figures.push(self.figure(rule, &rule.from, base, &amount.to_string(), total, groups));
        }
        for note in without {
            self.findings.because(Status::Estimated, note);
        }
    }

    /// Each line's part of a group, by value of the goods.
    pub(super) fn parts_of(&self, group: &[usize]) -> Vec<Exact> {
        let goods: Vec<Exact> =
            group.iter().filter_map(|i| self.lines.get(*i)).map(|line| line.goods).collect();
        let sum = Exact::sum(goods.iter().copied());
        let first = |i: usize| if i == 0 { Exact::ONE } else { Exact::ZERO };
        goods.iter().enumerate().map(|(i, g)| if sum.is_zero() { first(i) } else { g.div(sum) }).collect()
    }

    /// A step for all duties together: each line's duty shrinks or grows in proportion.
    fn round_total(&self, out: &mut Duties) {
        let total = Exact::sum(out.figures.iter().map(|figure| figure.value));
        let rounded = self.rounded(RoundingPoint::DutyTotal, total);
        if rounded == total || total.is_zero() {
            return;
        }
        let factor = rounded.div(total);
        for figure in &mut out.figures {
            figure.value = figure.value.mul(factor);
        }
        for duty in out.of_line.iter_mut().flatten() {
            *duty = duty.mul(factor);
        }
    }

    /// Duties so small that nobody collects them at the border.
    fn waive_duty(&self, out: &mut Duties) {
        let total = Exact::sum(out.figures.iter().map(|figure| figure.value));
        let known = out.of_line.iter().all(Option::is_some);
        let Some(waiver) = self.waiver(true, total).filter(|_| known) else { return };
        let lines: Vec<usize> = self.parcels().map(|(index, _)| index).collect();
        out.of_line.iter_mut().for_each(|duty| *duty = Some(Exact::ZERO));
        out.figures = vec![Figure {
            kind: ChargeKind::Duty,
            rule: waiver.from.rule.clone(),
            base: self.shown(total),
            rate: "0%".to_owned(),
            value: Exact::ZERO,
            payer: self.border_payer(),
            since: waiver.from.since,
            source: waiver.from.source.clone(),
            over: vec![lines],
        }];
    }

    /// What an expression comes to on a line, in the answer's currency.
    fn expression(&self, duty: &DutyExpression, value: Exact, line: &Line<'_>) -> Option<Exact> {
        let pieces = line.item.quantity;
        let grams = line.item.weight_grams.map(|grams| u64::from(grams) * u64::from(pieces));
        let to_answer = |amount: Exact, from| self.money.convert(amount, from, self.money.answer());
        duty.duty(value, Quantities { pieces, grams }, &to_answer)
    }

    /// What a duty was charged on, in words: the customs value, the weight where it counts.
    fn base_of(&self, duty: &DutyExpression, value: Exact, line: &Line<'_>) -> String {
        let shown = self.shown(value);
        let weighs = duty.currencies().next().is_some();
        let grams =
            line.item.weight_grams.filter(|_| weighs).map(|g| u64::from(g) * u64::from(line.item.quantity));
        match grams {
            Some(grams) => [shown.as_str(), ", ", &grams.to_string(), " g"].concat(),
            None => shown,
        }
    }

    fn own_figure(
        &self,
        rule: String,
        duty: &DutyExpression,
        value: Exact,
        amount: Exact,
        index: usize,
    ) -> Figure {
        let line = self.lines.get(index);
        Figure {
            kind: ChargeKind::Duty,
            rule,
            base: line.map_or_else(|| self.shown(value), |line| self.base_of(duty, value, line)),
            rate: duty.to_string(),
            value: self.rounded(RoundingPoint::Duty, amount),
            payer: self.border_payer(),
            since: self.date(),
            source: "the merchant's own duty rate".to_owned(),
            over: vec![vec![index]],
        }
    }

    fn figure(
        &self,
        rule: &DutyRule,
        from: &Provenance,
        base: String,
        rate: &str,
        value: Exact,
        over: Vec<Vec<usize>>,
    ) -> Figure {
        let lines: Vec<usize> = over.iter().flatten().copied().collect();
        let collected =
            rule.collected_by.as_ref().is_some_and(|registration| self.collects(registration, &lines));
        Figure {
            kind: ChargeKind::Duty,
            rule: from.rule.clone(),
            base,
            rate: rate.to_owned(),
            value,
            payer: if collected { Payer::Seller } else { self.border_payer() },
            since: from.since,
            source: from.source.clone(),
            over,
        }
    }

    /// Whether a registered seller collects for all these lines.
    fn collects(&self, registration: &str, lines: &[usize]) -> bool {
        let own = self.request.registrations.iter().any(|r| r == registration);
        own && lines.iter().filter_map(|i| self.lines.get(*i)).all(|line| {
            let schemes = self.market.schemes.iter().filter(|scheme| scheme.registration == registration);
            schemes.into_iter().any(|scheme| self.covers(scheme, line) == Match::Yes)
        })
    }

    /// Who pays what is due at the border.
    pub(super) fn border_payer(&self) -> Payer {
        if self.request.incoterm == Incoterm::Ddp { Payer::Seller } else { Payer::Recipient }
    }

    /// Notes an unverified row.
    fn mark(&self, from: &Provenance, notes: &mut Notes) {
        if from.confidence == Confidence::Unverified {
            notes.estimate(Note { rule: Some(from.rule.clone()), ..Note::new("unverified-rule") });
        }
    }
}

/// What a claim of an agreement leads to.
enum Claim<'a> {
    /// None made, or none that fits.
    None,
    /// The agreement's rate is not in the data.
    Unknown,
    /// This agreement, its rate, and the duty by it.
    Granted(&'a Preference, &'a DutyExpression, Exact),
}

/// Notes of one line, kept apart while the case is only read.
#[derive(Default)]
struct Notes(Vec<(Option<Status>, Note)>);

impl Notes {
    fn unknown(&mut self, note: Note) {
        self.0.push((Some(Status::Unavailable), note));
    }

    fn estimate(&mut self, note: Note) {
        self.0.push((Some(Status::Estimated), note));
    }

    fn mention(&mut self, note: Note) {
        self.0.push((None, note));
    }

    fn into_findings(self, findings: &mut super::case::Findings) {
        for (status, note) in self.0 {
            match status {
                Some(status) => findings.because(status, note),
                None => findings.mention(note),
            }
        }
    }
}

fn item_note(code: &'static str, line: &Line<'_>, detail: Option<String>) -> Note {
    Note { item: Some(line.item.id.clone()), detail, ..Note::new(code) }
}

fn row_name(row: &TariffRow) -> &str {
    if row.national.is_empty() { &row.hs } else { &row.national }
}

fn gather<'r>(groups: &mut Vec<(&'r DutyRule, Vec<usize>)>, rule: &'r DutyRule, index: usize) {
    match groups.iter_mut().find(|(known, _)| std::ptr::eq(*known, rule)) {
        Some((_, lines)) => lines.push(index),
        None => groups.push((rule, vec![index])),
    }
}

fn set(values: &mut [Option<Exact>], index: usize, value: Option<Exact>) {
    if let Some(slot) = values.get_mut(index) {
        *slot = value;
    }
}
