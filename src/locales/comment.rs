//! The comment over a message of the source, and the notes over one of a translation.
//!
//! A comment of the source has this form; `check` says where one has not:
//!
//! ```text
//! # Where the text is seen, in one or more sentences.
//! #   $price (money): what it is
//! #   $rate (percent or text), $rule (text): two with one explanation, such as 19%
//! #     which may go on in a deeper line
//! # Example: The text as a reader sees it. Length: 40
//! ```

use super::kind::Kind;

/// What the comment over a message says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comment {
    /// Where the text is seen.
    pub seen: String,
    /// Its variables, in the order of the comment.
    pub variables: Vec<Described>,
    /// The text as a reader sees it.
    pub example: String,
    /// How wide it may get, in Latin letters.
    pub length: usize,
}

/// One variable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Described {
    /// Its name without the `$`.
    pub name: String,
    /// What it may hold.
    pub kinds: Vec<Kind>,
    /// What it is.
    pub about: String,
    /// A value, where the explanation ends with "such as …".
    pub sample: Option<String>,
}

impl Comment {
    /// The variable of this name.
    #[must_use]
    pub fn variable(&self, name: &str) -> Option<&Described> {
        self.variables.iter().find(|described| described.name == name)
    }

    /// Reads a comment; beside it, the lines (from 0) that are not understood and why.
    pub(super) fn read(text: &str) -> (Self, Vec<(usize, String)>) {
        let (mut comment, mut wrong) = (Comment::default(), Vec::new());
        let mut ended = false;
        // Those that the last line of variables names: a deeper line goes on with them.
        let mut open = 0;
        for (nth, line) in text.lines().enumerate() {
            let plain = line.trim();
            if ended && !plain.is_empty() {
                wrong.push((nth, "a line after the example and the length".to_owned()));
            } else if let Some(rest) = plain.strip_prefix("Example: ") {
                ended = true;
                match example(rest) {
                    Some((example, length)) => (comment.example, comment.length) = (example, length),
                    None => wrong.push((nth, "an example without \"Length: \" and a number".to_owned())),
                }
            } else if plain.starts_with('$') {
                match variables(plain) {
                    Ok(found) => {
                        open = found.len();
                        comment.variables.extend(found);
                    }
                    Err(why) => wrong.push((nth, why)),
                }
            } else if line.starts_with("   ") && open > 0 {
                let last = comment.variables.len().saturating_sub(open);
                for described in comment.variables.iter_mut().skip(last) {
                    described.about = [described.about.as_str(), plain].join(" ");
                }
            } else if comment.variables.is_empty() {
                comment.seen = [comment.seen.as_str(), plain].join(" ").trim().to_owned();
            } else {
                wrong.push((nth, "a line that is no variable, no example and does not go on".to_owned()));
            }
        }
        for described in &mut comment.variables {
            described.sample = described.about.rsplit_once("such as ").map(|(_, sample)| sample.to_owned());
        }
        if comment.seen.is_empty() {
            wrong.push((0, "no sentence that says where the text is seen".to_owned()));
        }
        if !ended {
            wrong.push((0, "no line with \"Example: \" and \"Length: \"".to_owned()));
        }
        (comment, wrong)
    }
}

/// `Goods. Length: 22`.
fn example(rest: &str) -> Option<(String, usize)> {
    let (example, length) = rest.rsplit_once(" Length: ")?;
    // A sentence keeps its full stop only where there are two: the last one ends the example.
    let example = example.strip_suffix('.').unwrap_or(example);
    Some((example.to_owned(), length.trim().parse().ok()?))
}

/// `$rate (percent or text): the rate`, or several names with one explanation.
fn variables(line: &str) -> Result<Vec<Described>, String> {
    let (names, about) = line.split_once("): ").ok_or("a variable without \"(kind): \" and what it is")?;
    let mut found = Vec::new();
    for part in names.split("), ") {
        let (name, kinds) = part.split_once(" (").ok_or("a variable without its kind in parentheses")?;
        let name = name.strip_prefix('$').ok_or_else(|| format!("{name} where a variable belongs"))?;
        let kinds = kinds.split(" or ").map(|kind| Kind::named(kind).ok_or(kind)).collect::<Result<_, _>>();
        let kinds = kinds.map_err(|kind| {
            let known: Vec<&str> = Kind::ALL.iter().map(|(_, name)| *name).collect();
            format!("the kind \"{kind}\", where {} are known", known.join(", "))
        })?;
        found.push(Described { name: name.to_owned(), kinds, about: about.to_owned(), sample: None });
    }
    Ok(found)
}

/// What a translator says with a comment over a message, each with a reason behind a colon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Note {
    /// `# Same as English: "Total" is French too`
    SameAsEnglish,
    /// `# One form: nouns after numbers stay singular`
    OneForm,
    /// `# Long: there is no shorter word`
    Long,
}

impl Note {
    /// All notes and how they begin.
    pub(super) const ALL: [(Note, &'static str); 3] =
        [(Note::SameAsEnglish, "Same as English"), (Note::OneForm, "One form"), (Note::Long, "Long")];

    /// How it begins.
    pub(super) fn words(self) -> &'static str {
        Self::ALL.iter().find(|(note, _)| *note == self).map_or("", |(_, words)| words)
    }

    /// The notes of a comment.
    pub(super) fn read(comment: &str) -> Vec<Note> {
        // In a line of its own or after other sentences, never as the end of a longer word.
        let is_in = |line: &str, words: &str| {
            let line = line.to_ascii_lowercase();
            let begin = [&words.to_ascii_lowercase(), ":"].concat();
            line.match_indices(&begin).any(|(at, _)| {
                let (before, after) = (line.get(..at), line.get(at + begin.len()..));
                let is_word = before.is_some_and(|before| before.ends_with(char::is_alphanumeric));
                !is_word && after.is_some_and(|reason| !reason.trim().is_empty())
            })
        };
        let of_line =
            |line| Self::ALL.iter().filter(move |(_, words)| is_in(line, words)).map(|(note, _)| *note);
        comment.lines().flat_map(of_line).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comment_says_where_what_an_example_and_a_length() {
        let text = "Under a row: the rate.\nOnly there.\n  $rate (percent or text): the rate, such as 19%\n  \
                    $tax (word), $country (country): see\n    below\nExample: 19% of €101.46. Length: 34";
        let (comment, wrong) = Comment::read(text);
        assert_eq!(wrong, []);
        assert_eq!(comment.seen, "Under a row: the rate. Only there.");
        assert_eq!((comment.example.as_str(), comment.length), ("19% of €101.46", 34));
        let names: Vec<_> = comment.variables.iter().map(|v| (v.name.as_str(), v.about.as_str())).collect();
        assert_eq!(
            names,
            [("rate", "the rate, such as 19%"), ("tax", "see below"), ("country", "see below")]
        );
        assert_eq!(comment.variables[0].kinds, [Kind::Percent, Kind::Text]);
        assert_eq!(comment.variables[0].sample.as_deref(), Some("19%"));
    }

    #[test]
    fn err_what_is_not_understood_is_named_with_its_line() {
        let of = |text: &str| Comment::read(text).1;
        assert_eq!(of("Seen.\n  $a (moneys): x\nExample: a. Length: 9")[0].0, 1);
        assert!(of("Seen.\n  $a (moneys): x\nExample: a. Length: 9")[0].1.contains("moneys"));
        assert_eq!(of("Seen.\n  $a: x\nExample: a. Length: 9").len(), 1);
        assert_eq!(of("Seen.\nExample: a.")[0].1, "an example without \"Length: \" and a number");
        assert_eq!(of("Seen.").len(), 1);
        assert_eq!(of("Example: a. Length: 9").len(), 1);
        assert_eq!(of("Seen.\nExample: a. Length: 9\nmore")[0].0, 2);
        assert_eq!(of("Seen.\n  $a (text): x\nmore\nExample: a. Length: 9")[0].0, 2);
    }

    #[test]
    fn a_note_needs_its_reason() {
        assert_eq!(Note::read("Same as English: a name"), [Note::SameAsEnglish]);
        assert_eq!(Note::read("hello\none form: nouns stay as they are\nLong: no shorter word").len(), 2);
        assert_eq!(Note::read("Same as English:\nLong"), []);
        assert_eq!(Note::read("A name of its own. Same as English: GST"), [Note::SameAsEnglish]);
        assert_eq!(Note::read("Größe; Long: kein kürzeres Wort"), [Note::Long]);
        assert_eq!(Note::read("As long as it is, so Oblong: no"), []);
    }
}
