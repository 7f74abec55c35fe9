//! Files that are broken, too large or hostile: what is wrong is named, and the rest works.

use landfall::l10n::{Args, Layer, MAX_FILE_BYTES, PlainFormatter, ProblemKind, Words};
use std::rc::Rc;

fn english(text: &str) -> Words {
    let mut words = Words::new(&["en"], |_| Rc::new(PlainFormatter));
    assert_eq!(words.add("en", text, Layer::BuiltIn), []);
    words
}

#[test]
fn err_a_broken_message_is_named_with_line_and_column_and_the_others_work() {
    let mut words = Words::new(&["de"], |_| Rc::new(PlainFormatter));
    let text = "# Größe\ngut = gut\nkaputt = { $x\nauch-gut = auch gut\nnoch = äö { \"a }\n";
    let problems = words.add("de", text, Layer::BuiltIn);
    let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(
        lines,
        ["4:1: kaputt: Expected a token starting with \"}\"", "5:17: noch: Unterminated string literal",]
    );
    assert!(words.has("gut") && words.has("auch-gut"));
    assert!(!words.has("kaputt") && !words.has("noch"));
}

#[test]
fn err_garbage_empty_and_binary_files_give_no_message_and_no_panic() {
    for text in [
        "",
        "\u{FEFF}",
        "\0\0\0",
        "{",
        "}",
        "= = =",
        "a =",
        "日本語",
        "a = { \"\\u",
        "\u{FEFF}a = { { {",
        "-",
    ] {
        let mut words = Words::new(&["en"], |_| Rc::new(PlainFormatter));
        for problem in words.add("en", text, Layer::Merchant) {
            assert!(problem.line >= 1 && problem.column >= 1, "{text:?}: {problem}");
            assert_eq!(problem.layer, Layer::Merchant);
        }
        assert_eq!(words.text("a", &Args::new()), None, "{text:?}");
    }
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_do_no_harm() {
    let words = english("\u{FEFF}a = one\r\nb =\r\n    two\r\n    lines\r\n");
    assert_eq!(words.text("a", &Args::new()).unwrap(), "one");
    assert_eq!(words.text("b", &Args::new()).unwrap(), "two\nlines");
}

#[test]
fn err_a_message_given_twice_is_reported_and_the_first_is_used() {
    let mut words = Words::new(&["en"], |_| Rc::new(PlainFormatter));
    let problems = words.add("en", "a = one\nb = x\na = two\n", Layer::BuiltIn);
    assert_eq!(problems.len(), 1);
    assert_eq!((problems[0].line, problems[0].kind.clone()), (3, ProblemKind::Duplicate));
    assert_eq!(words.text("a", &Args::new()).unwrap(), "one");
}

#[test]
fn err_a_message_with_a_functions_name_is_reported_and_leaves_the_function_alone() {
    let mut words = Words::new(&["en"], |_| Rc::new(PlainFormatter));
    let problems = words.add("en", "a = { PRICE($m) }\nPRICE = mine\n", Layer::Merchant);
    assert_eq!(problems.len(), 1);
    assert_eq!((problems[0].line, problems[0].kind.clone()), (2, ProblemKind::FunctionName));
    let args = Args::new().money("m", "49.00", "EUR");
    assert_eq!(words.text("a", &args).as_deref(), Some("49.00 EUR"));
}

#[test]
fn err_a_file_over_the_limit_is_not_read() {
    let mut words = Words::new(&["en"], |_| Rc::new(PlainFormatter));
    let text = "a = ".to_owned() + &"x".repeat(MAX_FILE_BYTES);
    let problems = words.add("en", &text, Layer::BuiltIn);
    assert_eq!(problems[0].to_string(), format!("1:1: expected at most 262144 bytes, found {}", text.len()));
    assert!(!words.has("a"));
}

#[test]
fn err_nesting_that_would_overflow_the_stack_is_refused() {
    for deep in [
        "{".repeat(100_000),
        "{ A(".repeat(50_000),
        "{ A".to_owned() + &"(A".repeat(100_000),
        "{ $n ->\n *[x] )".repeat(4_000),
        "{ $n ->\n *[x] \"".repeat(4_000),
        "{ $n ->\n *[x] } \\".repeat(4_000) + &"{ $n ->\n *[x] \"( ".repeat(4_000),
        "{\n".to_owned() + &"A(\n".repeat(50_000),
    ] {
        let mut words = Words::new(&["en"], |_| Rc::new(PlainFormatter));
        let problems = words.add("en", &format!("good = yes\nbad = {deep}"), Layer::Merchant);
        assert_eq!(problems[0].kind, ProblemKind::TooDeep);
        assert!(problems[0].line >= 2);
        assert!(words.has("good") && !words.has("bad"));
    }
}

#[test]
fn many_broken_messages_are_not_nesting() {
    let text = (0..40).map(|n| format!("bad{n} = {{ $x\n")).collect::<String>() + "good = yes\n";
    let mut words = Words::new(&["en"], |_| Rc::new(PlainFormatter));
    assert_eq!(words.add("en", &text, Layer::Merchant).len(), 40);
    assert!(words.has("good"));
}

#[test]
fn braces_in_comments_and_quotes_are_not_nesting() {
    let comment = "# {{{{{{{{{{{{{{{{{{{{{{{{\n";
    let quoted = "a = { \"{{{{{{{{{{{{{{{{{{{{{{{{{\\\"{{\" }\n";
    assert_eq!(english(&(comment.to_owned() + quoted)).text("a", &Args::new()).unwrap().len(), 28);
}

#[test]
fn err_messages_that_multiply_stop() {
    let mut text = "l0 = ha\n".to_owned();
    for level in 1..30 {
        text += &format!(
            "l{level} = {}\n",
            "{ l".to_owned() + &(level - 1).to_string() + " }{ l0 }{ l" + &(level - 1).to_string() + " }"
        );
    }
    let words = english(&text);
    assert_eq!(words.text("l29", &Args::new()), None);
}

/// Fluent stops a message with more than 100 values, and then panicked when the values stood inside an expression
/// without a name. Such files are refused; in all other places the message is not usable, and that is all.
#[test]
fn err_a_flood_of_values_does_not_end_in_a_panic() {
    let flood = "{ \"x\" }".repeat(120);
    for (text, refused) in [
        (format!("a =\n    {{ 1 ->\n       *[x] {flood}\n    }}\n"), Some(ProblemKind::LiteralSelector)),
        (format!("a = {{ -1.5 ->\n       *[x] {flood}\n    }}\n"), Some(ProblemKind::LiteralSelector)),
        (
            format!("a = {{ \"\\\"s\"\n  ->\n       *[x] {flood}\n    }}\n"),
            Some(ProblemKind::LiteralSelector),
        ),
        (format!("a = {{ {{ b }} }}\nb = {flood}\n"), Some(ProblemKind::TooDeep)),
        (format!("a = {{\n    {{ b }} }}\nb = {flood}\n"), Some(ProblemKind::TooDeep)),
        (format!("a =\n    {{ $n ->\n       *[x] {flood}\n    }}\n"), None),
        (format!("a =\n    {{ NUMBER($n) ->\n       *[x] {flood}\n    }}\n"), None),
        (format!("a =\n    {{ -t.x ->\n       *[x] {flood}\n    }}\n-t = t\n    .x = y\n"), None),
        (format!("a = {{ b }}\nb = {flood}\n"), None),
        (format!("a = {{ -t }}\n-t = {flood}\n"), None),
        (format!("a = {{ PRICE(b) }}\nb = {flood}\n"), None),
    ] {
        let mut words = Words::new(&["en"], |_| Rc::new(PlainFormatter));
        let problems = words.add("en", &text, Layer::Merchant);
        assert_eq!(problems.first().map(|problem| problem.kind.clone()), refused, "{text}");
        assert_eq!(words.text("a", &Args::new().count("n", 1)), None, "{text}");
    }
}

/// Cuts, repeats and mixes pieces of real files; whatever comes of it, nothing panics.
#[test]
fn err_mutilated_files_do_not_panic() {
    const PIECES: [&str; 22] = [
        "{",
        "}",
        "(",
        ")",
        "\"",
        "->",
        "*[",
        "[",
        "$a",
        "-t",
        "=",
        "\n",
        "\n ",
        ".a = ",
        "\\u",
        "é",
        "日",
        "#",
        "\r",
        "\0",
        "{ -t(a: 1) }",
        "PRICE(",
    ];
    let source: Vec<char> =
        (crate::locales::source::text("ar") + &crate::locales::source::text("en")).chars().collect();
    let mut state = 0x1234_5678_9ABC_DEF0_u64;
    let mut below = move |limit: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % limit as u64).unwrap()
    };
    let args =
        Args::new().money("price", "1", "EUR").text("tax", "vat").count("count", 3).text("country", "DE");
    for _ in 0..1000 {
        let start = below(source.len() - 1500);
        let mut text = source[start..start + below(1500)].to_vec();
        for _ in 0..below(20) {
            let at = below(text.len() + 1);
            if below(2) == 0 {
                text.splice(at..at, PIECES[below(PIECES.len())].chars());
            } else {
                text.drain(at..(at + below(30)).min(text.len()));
            }
        }
        let text: String = text.into_iter().collect();
        let mut words = Words::new(&["ar"], |_| Rc::new(PlainFormatter));
        for problem in words.add("ar", &text, Layer::Merchant) {
            assert!(problem.line >= 1, "{problem}");
        }
        for id in text.lines().filter_map(|line| line.split_once(" =")) {
            let _ = words.text(id.0, &args);
        }
    }
}
