//! Duty: which row decides, what it comes to, and what is added by origin.

use crate::input::joined;
use crate::money::{Amount, Exact, Percent};
use crate::world::{
    Confidence, DutyExpression, DutyFormula, DutyRule, MeasureRate, Preference, PreferenceRate, Quantities,
    RoundingPoint, TariffRow, Waived, WaiverRule,
};

use super::case::{Case, Line};
use super::figure::{Figure, Origin};
use super::matching::Match;
use super::{ChargeKind, Note, Payer, Status};

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
    pub(super) fn duties(&self) -> Duties {
        let mut out = Duties { figures: Vec::new(), of_line: vec![Some(Exact::ZERO); self.lines.len()] };
        // Rows that are worked out on all their lines together.
        let mut together: Vec<(&'a DutyRule, Vec<usize>)> = Vec::new();
        for index in 0..self.lines.len() {
            let Some(line) = self.lines.get(index).filter(|line| !line.is_digital()) else { continue };
            if line.blocked {
                set(&mut out.of_line, index, None);
                continue;
            }
            let found = match self.duty_rule(line) {
                // A threshold that cannot be compared: whatever comes after it would be a guess.
                None => {
                    self.note(Status::Unavailable, "duty-unknown", Some(line), None, None);
                    None
                }
                Some(Some(rule)) => {
                    self.mark(&rule.from);
                    #[cfg(feature = "tool")]
                    super::working::record(|| {
                        super::working::Step::Decided(index, super::working::Row::of(&rule.from))
                    });
                    match rule.formula {
                        DutyFormula::Tariff | DutyFormula::Percent(_) => self.by_value(rule, index, line),
                        // The merchant knows the rate, or nobody knows the value.
                        DutyFormula::PercentLess(..)
                            if line.item.duty_rate.is_some() || line.customs_value.is_none() =>
                        {
                            self.by_value(rule, index, line)
                        }
                        _ => {
                            gather(&mut together, rule, index);
                            Some(Vec::new())
                        }
                    }
                }
                Some(None) => self.without_rule(index, line),
            };
            match found {
                Some(figures) => {
                    let sum = Exact::sum(figures.iter().map(|figure| figure.value));
                    set(&mut out.of_line, index, Some(sum));
                    out.figures.extend(figures);
                }
                None => set(&mut out.of_line, index, None),
            }
        }
        // What bears nothing comes first.
        for late in [false, true] {
            for (rule, lines) in
                together.iter().filter(|(rule, _)| (rule.formula != DutyFormula::Free) == late)
            {
                match rule.formula {
                    DutyFormula::FlatPerLine(amount) => self.flat_per_line(rule, amount, lines, &mut out),
                    DutyFormula::PercentLess(rate, less) => {
                        self.percent_less(rule, rate, less, lines, &mut out)
                    }
                    _ => {
                        let base = self.shown(&self.value_of_lines(lines));
                        let over = vec![lines.clone()];
                        let origin = Origin::of(&rule.from);
                        out.figures.push(self.duty_figure(rule, origin, base, "0%", &Exact::ZERO, over));
                    }
                }
            }
        }
        self.round_total(&mut out);
        if let Some(total) = self.total_duty(&out)
            && let Some(waiver) = self.waiver(Waived::Duty, &total)
        {
            self.waive_duty(waiver, &total, &mut out);
        }
        out
    }

    /// The row that decides how the line's duty is found, if there is one; `None` where that cannot be told.
    fn duty_rule(&self, line: &Line<'_>) -> Option<Option<&'a DutyRule>> {
        for rule in &self.market.duty {
            match self.applies(&rule.from, &rule.when, line) {
                Match::Yes => return Some(Some(rule)),
                Match::Unknown => return None,
                Match::No => {}
            }
        }
        Some(None)
    }

    /// No row says how duty is found; only the merchant's own rate can.
    fn without_rule(&self, index: usize, line: &Line<'_>) -> LineDuty {
        let (Some(own), Some(value)) = (&line.item.duty_rate, line.customs_value) else {
            self.note(Status::Unavailable, "duty-unknown", Some(line), None, None);
            return None;
        };
        let amount = self.expression(own, &value, line);
        let figure = amount.map(|amount| self.own_figure(None, own, &value, &amount, index));
        figure.map(|figure| vec![figure])
    }

    /// Duty by the customs value: the merchant's own, the tariff's or one rate for all, and what origin adds.
    fn by_value(&self, rule: &DutyRule, index: usize, line: &Line<'_>) -> LineDuty {
        let free = rule.free.map_or(Some(Exact::ZERO), |free| self.money.to_answer(free));
        let Some((value, free)) = line.customs_value.zip(free) else {
            self.note(Status::Unavailable, "duty-unknown", Some(line), None, None);
            return None;
        };
        #[cfg(feature = "tool")]
        if !free.is_zero() {
            super::working::record(|| super::working::Step::Spared(index, free.mul(&line.part).min(&value)));
        }
        let value = value.sub(&free.mul(&line.part)).max(&Exact::ZERO);
        let value = self.rounded(RoundingPoint::CustomsValue, &value);
        if let Some(own) = &line.item.duty_rate {
            let Some(amount) = self.expression(own, &value, line) else {
                self.note(Status::Unavailable, "duty-unknown", Some(line), None, Some(&own.to_string()));
                return None;
            };
            return Some(vec![self.own_figure(Some(rule), own, &value, &amount, index)]);
        }
        if let Some(code) = &rule.note {
            self.note(Status::Estimated, code, None, Some(&rule.from.rule), None);
        }
        if let DutyFormula::Percent(rate) = rule.formula {
            let amount = self.rounded(RoundingPoint::Duty, &value.mul(&rate.exact()));
            let base = self.shown(&value);
            return Some(vec![self.duty_figure(
                rule,
                Origin::of(&rule.from),
                base,
                &rate.to_string(),
                &amount,
                vec![vec![index]],
            )]);
        }
        self.by_tariff(rule, index, line, &value)
    }

    fn by_tariff(&self, rule: &DutyRule, index: usize, line: &Line<'_>, value: &Exact) -> LineDuty {
        let Some(code) = line.code() else {
            self.note(Status::Unavailable, "hs-missing", Some(line), None, None);
            return None;
        };
        let Some(row) = TariffRow::find(&self.market.tariff, code) else {
            self.note(Status::Unavailable, "hs-unknown", Some(line), None, Some(code.digits()));
            return None;
        };
        let Some(expression) = row.rate.as_ref() else {
            self.note(Status::Unavailable, "tariff-not-computable", Some(line), None, Some(&row.text));
            return None;
        };
        self.doubts(row, line, code);
        let Some(normal) = self.expression(expression, value, line) else {
            self.note(Status::Unavailable, "duty-unknown", Some(line), None, Some(&expression.to_string()));
            return None;
        };
        let mut name = row_name(row);
        let (mut since, mut source) = (row.as_of, row.source.as_str());
        let mut rate = expression.to_string();
        let mut amount = normal;
        match self.preference(line, value, &normal) {
            Claim::None => {}
            Claim::Unknown => return None,
            Claim::Granted(preference, expression, lower) => {
                (amount, rate) = (lower, expression.to_string());
                (name, source) = (&preference.id, &preference.source);
                since = preference.since.unwrap_or(since);
            }
        }
        let name = joined(&[rule.from.rule.split('/').next().unwrap_or_default(), "/duty/", name]);
        let origin = Origin { rule: &name, since, source };
        let amount = self.rounded(RoundingPoint::Duty, &amount);
        let base = self.base_of(expression, value, line);
        let mut figures = vec![self.duty_figure(rule, origin, base, &rate, &amount, vec![vec![index]])];
        let effective =
            if row.national.starts_with(code.digits()) { row.national.as_str() } else { code.digits() };
        self.measures(rule, index, line, value, &amount, effective).map(|added| {
            figures.extend(added);
            figures
        })
    }

    /// What makes a tariff row less than certain for a line.
    fn doubts(&self, row: &TariffRow, line: &Line<'_>, code: &crate::world::HsCode) {
        if !row.is_certain_for(code) {
            let span = row.span.map(|(low, high)| joined(&[&low.to_string(), "–", &high.to_string()]));
            self.note(Status::Estimated, "tariff-span", Some(line), None, span.as_deref());
        }
        if row.confidence == Confidence::Unverified {
            self.note(Status::Estimated, "unverified-rule", Some(line), None, Some(&row.text));
        }
        let months = |d: crate::calendar::Date| i32::from(d.year()) * 12 + i32::from(d.month());
        let (now, then) = (self.date(), row.as_of);
        let age = months(now) - months(then) - i32::from(now.day() <= then.day());
        if age >= OLD_AFTER_MONTHS {
            let item = Some(line.item.id.clone());
            self.remark(Status::Estimated, Note { item, date: Some(then), ..Note::new("tariff-old") });
        }
    }

    /// The claimed agreement, and the one that could be claimed.
    fn preference(&self, line: &Line<'_>, value: &Exact, normal: &Exact) -> Claim<'a> {
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
                        self.note(
                            Status::Estimated,
                            "unverified-rule",
                            Some(line),
                            None,
                            Some(&preference.id),
                        );
                    }
                    return Claim::Granted(preference, expression, duty.min(normal));
                }
                (true, None) => {
                    self.note(
                        Status::Unavailable,
                        "preference-staged",
                        Some(line),
                        None,
                        Some(&preference.id),
                    );
                    return Claim::Unknown;
                }
                (false, Some((_, duty))) => {
                    let saving = normal.sub(&duty);
                    let better = best.is_none_or(|(most, _)| saving.compare(&most).is_gt());
                    if !saving.is_zero() && !saving.is_negative() && better {
                        best = Some((saving, &preference.id));
                    }
                }
                (false, None) => {}
            }
        }
        if claimed.is_some() {
            self.note(Status::Exact, "preference-not-applicable", Some(line), None, claimed);
        } else if let Some((saving, id)) = best {
            let amount =
                crate::money::Amount::round(&saving, self.money.answer(), crate::money::Rounding::HalfUp)
                    .ok();
            let (item, detail) = (Some(line.item.id.clone()), Some(id.to_owned()));
            self.remark(Status::Exact, Note { item, amount, detail, ..Note::new("preference-possible") });
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
    fn measures(
        &self,
        rule: &DutyRule,
        index: usize,
        line: &Line<'_>,
        value: &Exact,
        base_duty: &Exact,
        code: &str,
    ) -> LineDuty {
        let mut figures = Vec::new();
        let given = line.code().map_or("", crate::world::HsCode::digits);
        for measure in &self.market.measures {
            let by_origin = !measure.when.origin.is_empty() || !measure.when.not_origin.is_empty();
            if by_origin && line.item.origin.is_none() && measure.from.holds_on(self.date()) {
                self.note(Status::Estimated, "origin-missing", Some(line), None, None);
                continue;
            }
            let claimed = line.item.preference.as_ref().is_some_and(|id| measure.not_with.contains(id));
            if claimed {
                continue;
            }
            // The code given ends above a line that this row tells apart.
            let applies = |code: &str| {
                self.applies_to_code(&measure.from, &measure.when, line, Some(code)) == Match::Yes
            };
            let below = |prefix: &&String| prefix.len() > given.len() && prefix.starts_with(given);
            let applied = applies(code);
            let by_line = if applied {
                measure.when.hs.iter().chain(&measure.when.not_hs).any(|prefix| below(&prefix))
            } else {
                measure.when.hs.iter().filter(below).any(|prefix| applies(prefix))
            };
            if by_line {
                self.note(Status::Estimated, "measure-by-line", Some(line), None, Some(&measure.from.rule));
            }
            if !applied {
                continue;
            }
            let (added, rate) = match measure.rate {
                MeasureRate::Add(rate) => (value.mul(&rate.exact()), rate.to_string()),
                MeasureRate::TopUpTo(cap) => {
                    let gap = value.mul(&cap.exact()).sub(base_duty).max(&Exact::ZERO);
                    (gap, joined(&["up to ", &cap.to_string()]))
                }
                MeasureRate::Unknown => {
                    let rule = Some(measure.from.rule.as_str());
                    self.note(Status::Unavailable, "measure-not-computable", Some(line), rule, None);
                    return None;
                }
            };
            self.mark(&measure.from);
            let added = self.rounded(RoundingPoint::Duty, &added);
            figures.push(self.duty_figure(
                rule,
                Origin::of(&measure.from),
                self.shown(value),
                &rate,
                &added,
                vec![vec![index]],
            ));
        }
        Some(figures)
    }

    /// An amount for each distinct tariff line, told apart by six digits; a line without a code counts for itself.
    fn flat_per_line(&self, rule: &DutyRule, amount: Amount, lines: &[usize], out: &mut Duties) {
        let mut groups: Vec<(Option<&str>, Vec<usize>)> = Vec::new();
        for index in lines {
            let Some(line) = self.lines.get(*index) else { continue };
            let six = line.code().map(crate::world::HsCode::six);
            if six.is_none() {
                self.note(Status::Estimated, "hs-missing", Some(line), None, None);
            }
            match groups.iter_mut().find(|(code, _)| six.is_some() && *code == six) {
                Some((_, group)) => group.push(*index),
                None => groups.push((six, vec![*index])),
            }
        }
        let groups: Vec<Vec<usize>> = groups.into_iter().map(|(_, group)| group).collect();
        let each = self.money.to_answer(amount);
        for group in &groups {
            self.share_out(each, group, out);
        }
        if let Some(each) = each {
            let count = groups.len();
            let base = joined(&[count.to_string().as_str(), if count == 1 { " line" } else { " lines" }]);
            let total = each.mul(&Exact::whole(count as i128));
            out.figures.push(self.duty_figure(
                rule,
                Origin::of(&rule.from),
                base,
                &amount.to_string(),
                &total,
                groups,
            ));
        }
    }

    /// A rate on lines together, less an amount.
    fn percent_less(&self, rule: &DutyRule, rate: Percent, less: Amount, lines: &[usize], out: &mut Duties) {
        if let Some(code) = &rule.note {
            self.note(Status::Estimated, code, None, Some(&rule.from.rule), None);
        }
        let value = self.rounded(RoundingPoint::CustomsValue, &self.value_of_lines(lines));
        let off = self.money.to_answer(less);
        let duty = off.map(|off| value.mul(&rate.exact()).sub(&off).max(&Exact::ZERO));
        let duty = duty.map(|duty| self.rounded(RoundingPoint::Duty, &duty));
        self.share_out(duty, lines, out);
        if let Some(duty) = duty {
            let rate = joined(&[&rate.to_string(), " - ", &less.to_string()]);
            let (origin, base) = (Origin::of(&rule.from), self.shown(&value));
            out.figures.push(self.duty_figure(rule, origin, base, &rate, &duty, vec![lines.to_vec()]));
        }
    }

    /// The customs value of lines together.
    fn value_of_lines(&self, lines: &[usize]) -> Exact {
        Exact::sum(lines.iter().filter_map(|i| self.lines.get(*i)?.customs_value))
    }

    /// Gives each line of a group its part of a duty; `None` where that is not known.
    fn share_out(&self, duty: Option<Exact>, group: &[usize], out: &mut Duties) {
        for (index, part) in group.iter().zip(self.parts_of(group)) {
            set(&mut out.of_line, *index, duty.map(|duty| duty.mul(&part)));
        }
    }

    /// Each line's part of a group, by value of the goods.
    pub(super) fn parts_of(&self, group: &[usize]) -> Vec<Exact> {
        if group.len() == 1 {
            return vec![Exact::ONE];
        }
        let goods: Vec<Exact> =
            group.iter().filter_map(|i| self.lines.get(*i)).map(|line| line.goods).collect();
        let sum = Exact::sum(goods.iter().copied());
        let first = |i: usize| if i == 0 { Exact::ONE } else { Exact::ZERO };
        goods.iter().enumerate().map(|(i, g)| if sum.is_zero() { first(i) } else { g.div(&sum) }).collect()
    }

    /// A step for all duties together, which they then share in whole minor units of the market's currency, so that
    /// what is printed in it sums to what the law names.
    fn round_total(&self, out: &mut Duties) {
        let total = Exact::sum(out.figures.iter().map(|figure| figure.value));
        let rounded = self.rounded(RoundingPoint::DutyTotal, &total);
        if rounded == total {
            return;
        }
        let currency = self.market.currency;
        let minor = |value: &Exact| {
            let there = self.money.in_currency(value, currency)?;
            Amount::round(&there, currency, crate::money::Rounding::HalfUp).ok().map(Amount::minor)
        };
        let weights: Option<Vec<i64>> = out.figures.iter().map(|figure| minor(&figure.value)).collect();
        let Some((weights, rounded)) = weights.zip(minor(&rounded)) else { return };
        for (index, part) in crate::money::share(rounded, &weights).into_iter().enumerate() {
            let Some(figure) = out.figures.get_mut(index) else { continue };
            let Some(value) = self.money.to_answer(Amount::from_minor(part, currency)) else { continue };
            let change = value.sub(&figure.value);
            figure.value = value;
            let over = figure.over.clone();
            for group in &over {
                let each = change.div(&Exact::whole(over.len() as i128));
                for (line, part) in group.iter().zip(self.parts_of(group)) {
                    if let Some(Some(duty)) = out.of_line.get_mut(*line) {
                        *duty = duty.add(&each.mul(&part));
                    }
                }
            }
        }
    }

    /// All duties together; `None` where one is not known.
    pub(super) fn total_duty(&self, out: &Duties) -> Option<Exact> {
        let known = out.of_line.iter().all(Option::is_some);
        known.then(|| Exact::sum(out.figures.iter().map(|figure| figure.value)))
    }

    /// Puts a waiver in the place of all duties.
    pub(super) fn waive_duty(&self, waiver: &WaiverRule, total: &Exact, out: &mut Duties) {
        let lines: Vec<usize> = self.parcels().map(|(index, _)| index).collect();
        out.of_line.iter_mut().for_each(|duty| *duty = Some(Exact::ZERO));
        let base = self.shown(total);
        out.figures = vec![self.figure(
            ChargeKind::Duty,
            Origin::of(&waiver.from),
            base,
            "0%",
            &Exact::ZERO,
            vec![lines],
        )];
    }

    /// What an expression comes to on a line, in the answer's currency.
    fn expression(&self, duty: &DutyExpression, value: &Exact, line: &Line<'_>) -> Option<Exact> {
        let pieces = line.item.quantity;
        let grams = line.item.weight_grams.map(|grams| u64::from(grams) * u64::from(pieces));
        let to_answer = |amount: &Exact, from| self.money.convert(amount, from, self.money.answer());
        duty.duty(value, Quantities { pieces, grams }, &to_answer)
    }

    /// What a duty was charged on, in words: the customs value, the weight where it counts.
    fn base_of(&self, duty: &DutyExpression, value: &Exact, line: &Line<'_>) -> String {
        let shown = self.shown(value);
        let weighs = duty.currencies().next().is_some();
        let grams =
            line.item.weight_grams.filter(|_| weighs).map(|g| u64::from(g) * u64::from(line.item.quantity));
        match grams {
            Some(grams) => joined(&[shown.as_str(), ", ", &grams.to_string(), " g"]),
            None => shown,
        }
    }

    /// The merchant's own duty, collected as the one of the row in whose place it stands.
    fn own_figure(
        &self,
        rule: Option<&DutyRule>,
        duty: &DutyExpression,
        value: &Exact,
        amount: &Exact,
        index: usize,
    ) -> Figure {
        let base = self.lines.get(index).map(|line| self.base_of(duty, value, line));
        let base = base.unwrap_or_default();
        let name = joined(&[self.market.country.code(), "/duty/merchant"]);
        let origin = Origin { rule: &name, since: self.date(), source: "the merchant's own duty rate" };
        let value = self.rounded(RoundingPoint::Duty, amount);
        let mut figure =
            self.figure(ChargeKind::Duty, origin, base, &duty.to_string(), &value, vec![vec![index]]);
        self.collected(rule, &mut figure);
        figure
    }

    /// A duty by a rule, which may be one that a registered seller collects.
    fn duty_figure(
        &self,
        rule: &DutyRule,
        origin: Origin<'_>,
        base: String,
        rate: &str,
        value: &Exact,
        over: Vec<Vec<usize>>,
    ) -> Figure {
        let mut figure = self.figure(ChargeKind::Duty, origin, base, rate, value, over);
        self.collected(Some(rule), &mut figure);
        figure
    }

    /// Lets a registered seller pay a duty that the row says such a seller collects.
    fn collected(&self, rule: Option<&DutyRule>, figure: &mut Figure) {
        if let Some(registration) = rule.and_then(|rule| rule.collected_by.as_ref())
            && self.collects(registration, &figure.over)
        {
            figure.charge.payer = Payer::Seller;
        }
    }

    /// Whether a registered seller collects for all these lines.
    fn collects(&self, registration: &str, over: &[Vec<usize>]) -> bool {
        let own = self.request.registrations.iter().any(|r| r == registration);
        own && over.iter().flatten().filter_map(|i| self.lines.get(*i)).all(|line| {
            let schemes = self.market.schemes.iter().filter(|scheme| scheme.registration == registration);
            schemes.into_iter().any(|scheme| self.covers(scheme, line) == Match::Yes)
        })
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
