//! Reading one JSON object member by member, with a problem for each member that cannot be used.

use crate::input::{Node, Problem, Problems};

/// An object that is being read. What is wrong lands in the shared list; what is right is given back.
pub(super) struct Fields<'a, 'p> {
    node: Node<'a>,
    problems: &'p mut Problems,
}

impl<'a, 'p> Fields<'a, 'p> {
    /// Begins with an object; members that are not `known` are reported at once.
    pub(super) fn of(node: Node<'a>, known: &[&str], problems: &'p mut Problems) -> Self {
        report_unknown(&node, known, problems);
        Fields { node, problems }
    }

    /// The member `key` as `read` understands it; `None` where it is absent, `null` or wrong.
    pub(super) fn get<T>(
        &mut self,
        key: &str,
        read: impl FnOnce(&Node<'a>) -> Result<T, Problem>,
    ) -> Option<T> {
        let node = self.node.optional(key)?;
        self.problems.take(read(&node))
    }

    /// Every element of the list `key` that `read` understands.
    pub(super) fn list<T>(
        &mut self,
        key: &str,
        read: impl Fn(Node<'a>, &mut Problems) -> Option<T>,
    ) -> Vec<T> {
        let Some(node) = self.node.optional(key) else { return Vec::new() };
        let elements = self.problems.take(node.list()).unwrap_or_default();
        elements.into_iter().filter_map(|element| read(element, self.problems)).collect()
    }

    /// The member `key` with the list of problems, for objects inside objects; `None` where it is absent.
    pub(super) fn inner<T>(
        &mut self,
        key: &str,
        read: impl FnOnce(Node<'a>, &mut Problems) -> T,
    ) -> Option<T> {
        let node = self.node.optional(key)?;
        Some(read(node, self.problems))
    }

    /// Notes a problem of the object as a whole.
    pub(super) fn complain(&mut self, expected: &str) {
        let problem = self.node.problem(expected);
        self.problems.0.push(problem);
    }
}

/// Reports members that are not `known`, with the nearest right word where one is near.
fn report_unknown(node: &Node<'_>, known: &[&str], problems: &mut Problems) {
    for problem in node.unknown_keys(known) {
        let near = nearest(problem.found.trim_matches('"'), known);
        let expected = near.map_or(problem.expected.clone(), |word| ["\"", word, "\""].concat());
        problems.0.push(Problem { expected, ..problem });
    }
}

/// The word that is at most three typing mistakes away (fewer in a short word) from `found`, if one is.
pub(super) fn nearest<'w>(found: &str, words: &[&'w str]) -> Option<&'w str> {
    let most = ((found.len() + 1) / 3).clamp(1, 3);
    let near = words.iter().map(|word| (distance(found, word), *word)).min_by_key(|(far, _)| *far);
    near.filter(|(far, _)| *far <= most).map(|(_, word)| word)
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
