//! Reading one JSON object member by member, with a problem for each member that cannot be used.

use crate::input::{Node, Problem, Problems, joined};

/// An object that is being read. What is wrong lands in the shared list; what is right is given back.
///
/// Its methods take plain functions and are compiled once for each type of value, not once for each field.
pub(super) struct Fields<'a, 'p> {
    node: Node<'a>,
    problems: &'p mut Problems,
}

impl<'a, 'p> Fields<'a, 'p> {
    /// Begins with an object; members that are not `known` are reported at once.
    #[inline(never)]
    pub(super) fn of(node: Node<'a>, known: &[&str], problems: &'p mut Problems) -> Self {
        report_unknown(&node, known, problems);
        Fields { node, problems }
    }

    /// The member `key` as `read` understands it; `None` where it is absent, `null` or wrong.
    #[inline(never)]
    pub(super) fn get<T>(&mut self, key: &str, read: fn(&Node<'_>) -> Result<T, Problem>) -> Option<T> {
        let node = self.node.optional(key)?;
        self.problems.take(read(&node))
    }

    /// Puts the member `key` in place of what holds without it.
    pub(super) fn set<T>(&mut self, key: &str, place: &mut T, read: fn(&Node<'_>) -> Result<T, Problem>) {
        if let Some(value) = self.get(key, read) {
            *place = value;
        }
    }

    /// The value of the word at `key`.
    pub(super) fn word<T: Copy>(&mut self, key: &str, words: &[&str], values: &[T]) -> Option<T> {
        values.get(self.place_of_word(key, words)?).copied()
    }

    #[inline(never)]
    fn place_of_word(&mut self, key: &str, words: &[&str]) -> Option<usize> {
        let node = self.node.optional(key)?;
        self.problems.take(node.word(words))
    }

    /// A whole number of days or grams.
    #[inline(never)]
    pub(super) fn count(&mut self, key: &str, most: u32) -> Option<u32> {
        let node = self.node.optional(key)?;
        self.problems.take(super::value::count(&node, most))
    }

    /// Hands every element of the list `key` to `read`.
    #[inline(never)]
    pub(super) fn each(&mut self, key: &str, read: &mut dyn FnMut(Node<'a>, &mut Problems)) {
        if let Some(node) = self.node.optional(key) {
            each(&node, self.problems, read);
        }
    }

    /// Hands the member `key` to `read`, for objects inside objects; whether it is there.
    #[inline(never)]
    pub(super) fn inner(&mut self, key: &str, read: &mut dyn FnMut(Node<'a>, &mut Problems)) -> bool {
        let Some(node) = self.node.optional(key) else { return false };
        read(node, self.problems);
        true
    }

    /// How many problems there are so far, in the whole file.
    pub(super) fn problems(&self) -> usize {
        self.problems.0.len()
    }

    /// Notes a problem of the object as a whole.
    pub(super) fn complain(&mut self, expected: &str) {
        let problem = self.node.problem(expected);
        self.problems.0.push(problem);
    }
}

/// Hands every element of a list to `read`.
#[inline(never)]
pub(super) fn each<'a>(
    list: &Node<'a>,
    problems: &mut Problems,
    read: &mut dyn FnMut(Node<'a>, &mut Problems),
) {
    for element in problems.take(list.list()).unwrap_or_default() {
        read(element, problems);
    }
}

/// Hands every member of an object to `read`, with its key.
#[inline(never)]
pub(super) fn each_member<'a>(
    object: &Node<'a>,
    problems: &mut Problems,
    read: &mut dyn FnMut(&'a str, Node<'a>, &mut Problems),
) {
    for (key, member) in problems.take(object.members()).unwrap_or_default() {
        read(key, member, problems);
    }
}

/// Reports members that are not `known`, with the nearest right word where one is near.
fn report_unknown(node: &Node<'_>, known: &[&str], problems: &mut Problems) {
    for mut problem in node.unknown_keys(known) {
        if let Some(word) = nearest(problem.found.trim_matches('"'), known) {
            problem.expected = joined(&["\"", word, "\""]);
        }
        problems.0.push(problem);
    }
}

/// The word that is at most three typing mistakes away (fewer in a short word) from `found`, if one is.
#[inline(never)]
#[must_use]
pub fn nearest<'w>(found: &str, words: &[&'w str]) -> Option<&'w str> {
    let mut least = ((found.len() + 1) / 3).clamp(1, 3) + 1;
    let mut near = None;
    for word in words {
        let far = distance(found, word);
        if far < least {
            (least, near) = (far, Some(*word));
        }
    }
    near
}

/// How many letters to add, drop or change to make one word of the other; capitals count as small letters.
fn distance(one: &str, other: &str) -> usize {
    // A long text is no mistyped key, and comparing it would cost its length times ours.
    if one.len() > 40 {
        return one.len();
    }
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (at, a) in one.bytes().enumerate() {
        let mut diagonal = at;
        let mut left = at + 1;
        for (slot, b) in row.iter_mut().skip(1).zip(other.bytes()) {
            let changed = diagonal + usize::from(!a.eq_ignore_ascii_case(&b));
            diagonal = *slot;
            left = changed.min(left + 1).min(*slot + 1);
            *slot = left;
        }
        if let Some(first) = row.first_mut() {
            *first = at + 1;
        }
    }
    row.last().copied().unwrap_or(one.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mistyped_key_is_told_the_nearest_right_one() {
        let known = ["country", "currency", "timeZone", "pricesIncludeTax"];
        assert_eq!(nearest("contry", &known), Some("country"));
        assert_eq!(nearest("timezone", &known), Some("timeZone"));
        assert_eq!(nearest("priceIncludeTaxes", &known), Some("pricesIncludeTax"));
        assert_eq!(nearest("colour", &known), None);
        assert_eq!(nearest("", &known), None);
    }
}
