//! Reading a JSON object straight through: a mistake is noted, a stand-in takes its place, and reading goes on.
//!
//! A reader of twenty fields is then twenty plain lines, and whoever began looks once, at the end, whether all of it
//! was right. The members that were asked for are the ones an object may have, so that no list of them stands beside
//! the reading.

use crate::calendar::Date;
use crate::input::{FORMAT, Json, Node, Problem, Problems};
use crate::money::{Amount, Currency, Percent, Rounding};

use super::{BadDutyExpression, Country, DutyExpression, HsCode, Word};

/// An object that is being read.
pub(crate) struct Form<'a, 'p> {
    node: Node<'a>,
    asked: Vec<&'static str>,
    problems: &'p mut Problems,
    /// How many problems there were before.
    others: usize,
}

/// What reads the members of an object.
pub(crate) type Reading<'r, 'a> = &'r mut dyn FnMut(&mut Form<'a, '_>);

/// A value that JSON writes as a text.
pub(crate) trait Plain: Sized {
    /// What such a text is, for messages.
    const EXPECTED: &'static str;

    /// The value of a text.
    fn read(text: &str) -> Option<Self>;

    /// What stands in its place after a mistake; nobody gets to see it.
    fn stand_in() -> Self;
}

impl<'a, 'p> Form<'a, 'p> {
    /// Reads the members of an object. Those that `read` did not ask for are problems, and come before what else was
    /// wrong with it: a name that is spelt wrong explains the member that is missing. What is no object is not read.
    pub(crate) fn read(node: Node<'a>, expected: &str, problems: &'p mut Problems, read: Reading<'_, 'a>) {
        if node.value().as_object().is_none() {
            problems.0.push(node.problem(expected));
            return;
        }
        let others = problems.0.len();
        let mut form = Form { node, asked: Vec::new(), problems, others };
        read(&mut form);
        let own = form.problems.0.split_off(others);
        form.problems.0.extend(form.node.unknown_keys(&form.asked));
        form.problems.0.extend(own);
    }

    /// The object itself.
    pub(crate) fn node(&self) -> &Node<'a> {
        &self.node
    }

    /// Whether nothing was wrong with it so far.
    pub(crate) fn is_right(&self) -> bool {
        self.problems.0.len() == self.others
    }

    /// Notes that a member is something else.
    #[inline(never)]
    pub(crate) fn wrong(&mut self, key: &str, expected: &str) {
        self.note(self.node.get(key).problem(expected));
    }

    /// Notes a problem.
    #[inline(never)]
    pub(crate) fn note(&mut self, problem: Problem) {
        self.problems.0.push(problem);
    }

    /// A member as it stands; `None` where it is absent or `null`.
    #[inline(never)]
    pub(crate) fn value(&mut self, key: &'static str) -> Option<&'a Json> {
        self.pass(key);
        self.node.value().get(key).filter(|value| !value.is_null())
    }

    /// Passes over a member that is for others.
    #[inline(never)]
    pub(crate) fn pass(&mut self, key: &'static str) {
        if !self.asked.contains(&key) {
            self.asked.push(key);
        }
    }

    /// An object inside this one; an absent one is no mistake.
    pub(crate) fn object(&mut self, key: &'static str, expected: &str, read: Reading<'_, 'a>) {
        if self.value(key).is_some() {
            Form::read(self.node.get(key), expected, self.problems, read);
        }
    }

    /// An object inside this one that must be there.
    pub(crate) fn required_object(&mut self, key: &'static str, expected: &str, read: Reading<'_, 'a>) {
        self.pass(key);
        Form::read(self.node.get(key), expected, self.problems, read);
    }

    /// Every object of a list; an absent list has none.
    pub(crate) fn each(&mut self, key: &'static str, read: Reading<'_, 'a>) {
        for node in self.elements(key) {
            Form::read(node, "an object", self.problems, read);
        }
    }

    /// The rows of a list of objects.
    pub(crate) fn rows<T>(&mut self, key: &'static str, read: fn(&mut Form<'_, '_>) -> T) -> Vec<T> {
        let mut rows = Vec::new();
        self.each(key, &mut |row| rows.push(read(row)));
        rows
    }

    /// The elements of a list; an absent list has none.
    #[inline(never)]
    pub(crate) fn elements(&mut self, key: &'static str) -> Vec<Node<'a>> {
        self.pass(key);
        self.problems.take(self.node.get(key).list_or_empty()).unwrap_or_default()
    }

    /// A member that must be there.
    pub(crate) fn required<T: Plain>(&mut self, key: &'static str) -> T {
        self.value(key).and_then(Json::as_str).and_then(T::read).unwrap_or_else(|| {
            self.wrong(key, T::EXPECTED);
            T::stand_in()
        })
    }

    /// A member that may be absent.
    pub(crate) fn optional<T: Plain>(&mut self, key: &'static str) -> Option<T> {
        self.value(key).is_some().then(|| self.required(key))
    }

    /// A list of values; an absent list has none.
    pub(crate) fn list<T: Plain>(&mut self, key: &'static str) -> Vec<T> {
        let mut out = Vec::new();
        for node in self.elements(key) {
            match node.value().as_str().and_then(T::read) {
                Some(value) => out.push(value),
                None => self.note(node.problem(T::EXPECTED)),
            }
        }
        out
    }

    /// `true` or `false`; absent is `false`.
    pub(crate) fn flag(&mut self, key: &'static str) -> bool {
        let value = self.value(key);
        let flag = value.and_then(Json::as_bool);
        if value.is_some() && flag.is_none() {
            self.wrong(key, "true or false");
        }
        flag.unwrap_or_default()
    }

    /// A whole number, if it is there.
    #[inline(never)]
    pub(crate) fn whole(&mut self, key: &'static str, least: u32, most: u32) -> Option<u32> {
        self.value(key)?;
        let number = self.node.get(key).whole(u64::from(least), u64::from(most));
        self.problems.take(number).and_then(|number| u32::try_from(number).ok())
    }

    /// Notes a file of another format than this release reads; see [`FORMAT`].
    pub(crate) fn format(&mut self) {
        let format = u32::try_from(FORMAT).unwrap_or_default();
        self.whole("format", format, format);
    }

    /// The place of a member in a list of words, if it is there.
    #[inline(never)]
    pub(crate) fn place(&mut self, key: &'static str, words: &[&str]) -> Option<usize> {
        self.value(key)?;
        self.problems.take(self.node.get(key).word(words))
    }

    /// A member that must be one of the words.
    #[inline(never)]
    pub(crate) fn required_place(&mut self, key: &'static str, words: &[&str]) -> usize {
        self.pass(key);
        self.problems.take(self.node.get(key).word(words)).unwrap_or_default()
    }

    /// A word that may be absent.
    pub(crate) fn word<T: Word>(&mut self, key: &'static str) -> Option<T> {
        self.place(key, T::NAMES).map(T::at)
    }

    /// A word that must be there.
    pub(crate) fn required_word<T: Word>(&mut self, key: &'static str) -> T {
        T::at(self.required_place(key, T::NAMES))
    }

    /// A list of words; an absent list has none.
    pub(crate) fn words<T: Word>(&mut self, key: &'static str) -> Vec<T> {
        let mut out = Vec::new();
        for node in self.elements(key) {
            out.extend(self.problems.take(node.word(T::NAMES)).map(T::at));
        }
        out
    }
}

impl Plain for String {
    const EXPECTED: &'static str = "a text";

    fn read(text: &str) -> Option<Self> {
        Some(text.to_owned())
    }

    fn stand_in() -> Self {
        String::new()
    }
}

impl Plain for Date {
    const EXPECTED: &'static str = "a date such as \"2026-11-22\"";

    fn read(text: &str) -> Option<Self> {
        Date::parse(text).ok()
    }

    fn stand_in() -> Self {
        Date::FIRST
    }
}

impl Plain for Country {
    const EXPECTED: &'static str = "a country code such as \"DE\"";

    fn read(text: &str) -> Option<Self> {
        Country::try_new(text).ok()
    }

    fn stand_in() -> Self {
        Country::GB
    }
}

impl Plain for Currency {
    const EXPECTED: &'static str = "a currency code such as \"EUR\"";

    fn read(text: &str) -> Option<Self> {
        Currency::try_new(text).ok()
    }

    fn stand_in() -> Self {
        Currency::EUR
    }
}

impl Plain for Percent {
    const EXPECTED: &'static str = "a percentage such as \"19%\"";

    fn read(text: &str) -> Option<Self> {
        Percent::parse(text).ok()
    }

    fn stand_in() -> Self {
        Percent::ZERO
    }
}

/// As rule files write amounts: digits, a blank, the currency.
impl Plain for Amount {
    const EXPECTED: &'static str = "an amount such as \"150 EUR\"";

    fn read(text: &str) -> Option<Self> {
        let (digits, code) = text.split_once(' ')?;
        Amount::parse(digits, Currency::try_new(code).ok()?).ok()
    }

    fn stand_in() -> Self {
        Amount::from_minor(0, Currency::EUR)
    }
}

impl Plain for DutyExpression {
    const EXPECTED: &'static str = BadDutyExpression::EXPECTED;

    fn read(text: &str) -> Option<Self> {
        DutyExpression::parse(text).ok()
    }

    fn stand_in() -> Self {
        DutyExpression::free()
    }
}

impl Plain for HsCode {
    const EXPECTED: &'static str = HsCode::EXPECTED;

    fn read(text: &str) -> Option<Self> {
        HsCode::try_new(text).ok()
    }

    fn stand_in() -> Self {
        HsCode::default()
    }
}

impl Plain for Rounding {
    const EXPECTED: &'static str =
        "one of half-up, half-down, half-even, half-ceiling, half-floor, up, down, ceiling, floor";

    fn read(text: &str) -> Option<Self> {
        Rounding::NAMES.iter().find(|(name, _)| *name == text).map(|(_, mode)| *mode)
    }

    fn stand_in() -> Self {
        Rounding::HalfUp
    }
}
