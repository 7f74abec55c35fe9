//! Our reading and formatting of messages beside the reference implementation: the same texts, the same refusals.

use crate::locales::source;
use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use landfall::l10n::{Args, Layer, PlainFormatter, ProblemKind, Words, shipped};
use std::collections::BTreeSet;
use std::rc::Rc;

/// Names of the messages in a file that the reference reads, and the bytes at which it finds mistakes.
fn read_by_reference(text: &str) -> (FluentBundle<FluentResource>, Vec<String>, Vec<usize>) {
    let (file, errors) = match FluentResource::try_new(text.to_owned()) {
        Ok(file) => (file, Vec::new()),
        Err(partial) => partial,
    };
    let names: BTreeSet<String> = file
        .entries()
        .filter_map(|entry| match entry {
            fluent_syntax::ast::Entry::Message(message) => Some(message.id.name.to_owned()),
            _ => None,
        })
        .collect();
    let mut bundle = FluentBundle::new(vec!["en".parse().unwrap()]);
    for name in ["COUNTRY", "CURRENCY", "LANGUAGE"] {
        bundle.add_function(name, |values, _| values.first().cloned().unwrap_or(FluentValue::Error)).unwrap();
    }
    let _ = bundle.add_resource(file);
    (bundle, names.into_iter().collect(), errors.into_iter().map(|error| error.pos.start).collect())
}

/// Reads and formats with both; gives how many texts were the same.
fn compare(text: &str) -> usize {
    let (bundle, names, errors) = read_by_reference(text);
    let mut words = Words::new(&["en"], |_| Rc::new(PlainFormatter));
    let problems = words.add("en", text, Layer::BuiltIn);
    // Three shapes are refused that the reference reads (braces in braces, literals that are selected by, words as
    // options without quotes); functions' names and doubles are no mistakes of syntax.
    let known = |kind: &ProblemKind| match kind {
        ProblemKind::Syntax(expected) => expected.starts_with("Expected a text in quotes"),
        _ => true,
    };
    if problems.iter().any(|p| known(&p.kind)) {
        return 0;
    }
    let place = |at: usize| {
        let before = text.get(..at).unwrap_or(text);
        let line = before.matches('\n').count() as u32 + 1;
        (line, before.chars().rev().take_while(|c| *c != '\n').count() as u32 + 1)
    };
    let theirs: Vec<_> = errors.into_iter().map(place).collect();
    let ours: Vec<_> = problems.iter().map(|p| (p.line, p.column)).collect();
    assert_eq!(ours, theirs, "{text}\n{problems:?}");
    let mut same = 0;
    for name in names {
        assert!(words.has(&name), "{name} in\n{text}");
        let mut args = FluentArgs::new();
        args.set("tax", "vat");
        args.set("country", "DE");
        args.set("currency", "EUR");
        args.set("count", 3);
        let ours = words.text(
            &name,
            &Args::new().text("tax", "vat").text("country", "DE").text("currency", "EUR").count("count", 3),
        );
        let Some(pattern) = bundle.get_message(&name).and_then(|message| message.value()) else {
            assert_eq!(ours, None, "{name} in\n{text}");
            continue;
        };
        let mut errors = Vec::new();
        let theirs = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        // The other functions are ours alone, and the reference overlooks an unknown one that is selected by.
        let has_functions = text.contains('(');
        if errors.is_empty() && (ours.is_some() || !has_functions) {
            assert_eq!(ours.as_deref(), Some(theirs.as_str()), "{name} in\n{text}");
            same += 1;
        } else if !has_functions {
            assert_eq!(ours, None, "{name} in\n{text}");
        }
    }
    same
}

#[test]
fn shipped_files_are_read_as_the_reference_reads_them() {
    for locale in shipped() {
        let text: String = source::text(locale)
            .lines()
            .filter(|l| !l.contains('('))
            .fold(String::new(), |t, l| t + l + "\n");
        assert!(compare(&text) > 20, "{locale}");
    }
}

#[test]
fn every_form_of_the_syntax_is_read_as_the_reference_reads_it() {
    for text in [
        "a = x\n    y\n      z\n\n    w   \n\n\nb = b\n",
        "a =\n      deep\n   flat\n     { $tax }\n  last\n",
        "a =\r\n    two\r\n\r\n      lines\r\n    { $tax }\r\n",
        "a = { $tax ->\n    [vat] V\n        A\n   *[other] { \"\" }\n } tail\n",
        "a = { \"\\u00e9\\U01F600\\\\\\\"\" } and { 1.50 } and { -3 }\n",
        "-t = term { $x }\n    .case = { $n ->\n       [1] one\n      *[2] two\n    }\na = { -t(x: \"y\") }{ -t }\nb = { -t.case ->\n  [two] 2\n *[one] 1\n }\n",
        "a = { b.attr } { b }\nb = v\n  .attr = w\n  .more =\n     x\n",
        "a =\n  .only = attribute\nb = { a }\n",
        "a = { $count ->\n [3.0] three\n [few] few\n *[other] other\n }\n",
        "a = { $count ->\n [0] none\n *[other] other { $tax } other\n }\n",
        "a\n= x\nb =\n\nc = { $tax\n}\nd = }\ne = { $tax ->\n  [x] y\n}\n -f = x\n.g = y\n",
        "a = x\n .b\n .c = y\n",
        "# one\n## two\n### three\n#four\na = x # not a comment\n   # neither\n",
        "a = { a }\nb = { c }\nc = { b }\n",
        "a = { $tax -> \n\n *[other] x\n\n\n }   \n",
        "a = {\n $tax\n }\n",
        "a = x { $tax",
        "a = x\n   ",
        "a = { -t(x: 1, x: 2) }\nb = { -t(x: $y) }\nc = { -t(1, x: 2, 3) }\nd = { low(1) }\n",
        "a = \"\n\nb = { \"x\ny\" }\nc = { \"\\x\" }\n",
        "é = x\n1 = y\n= z\n\u{2068}a = x\n",
    ] {
        compare(text);
    }
}

#[test]
fn mutilated_files_are_read_as_the_reference_reads_them() {
    const PIECES: [&str; 20] = [
        "{ ", " }", "->", "*[", "]", "[few]", "$count", "-t", " = ", "\n", "\n ", "\n  ", "\n    ", "\r\n",
        ".a = ", "\"", "é", "#", "0", "{ $tax }",
    ];
    let source: Vec<char> = (source::text("ar") + &source::text("de")).chars().collect();
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    let mut below = move |limit: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % limit as u64).unwrap()
    };
    let mut same = 0;
    for _ in 0..3000 {
        let start = below(source.len() - 600);
        let mut text = source[start..start + below(600)].to_vec();
        for _ in 0..below(12) {
            let at = below(text.len() + 1);
            if below(3) > 0 {
                text.splice(at..at, PIECES[below(PIECES.len())].chars());
            } else {
                text.drain(at..(at + below(20)).min(text.len()));
            }
        }
        same += compare(&text.into_iter().collect::<String>());
    }
    assert!(same > 1000, "only {same} texts were compared");
}
