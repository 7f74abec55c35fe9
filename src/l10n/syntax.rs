//! Reads Fluent syntax 1.0: a file of messages becomes entries; what is broken is named, and the others stay.
//!
//! Written for this widget, because a general runtime costs a page more bytes than everything that is shown with it.
//! A test compares it with the reference implementation, file by file.
//!
//! Two shapes are refused that have no use in a message: braces directly in braces, and a selector that is written
//! out. Levels are counted, so that no file can overflow the stack.

use super::problem::ProblemKind;

/// Deeper than any message needs: a plural inside a selection inside a selection has three.
const MAX_DEPTH: u32 = 16;

/// A message or a term.
pub(super) struct Entry {
    pub(super) name: String,
    /// Whether it is a term, which only other entries use: `-name`.
    pub(super) is_term: bool,
    /// `None`: it has attributes only.
    pub(super) value: Option<Pattern>,
    pub(super) attributes: Vec<(String, Pattern)>,
    /// The byte at which it starts in its file.
    pub(super) start: usize,
}

impl Entry {
    /// What entries are looked up by: messages and terms do not share names.
    pub(super) fn key(&self) -> (bool, &str) {
        (self.is_term, &self.name)
    }
}

/// A text with values in it.
pub(super) type Pattern = Vec<Element>;

/// A piece of a text.
pub(super) enum Element {
    Text(String),
    Value(Expression),
    Selection(Expression, Vec<Variant>),
}

/// One of several texts to choose from.
pub(super) struct Variant {
    pub(super) key: String,
    /// Whether the key is a number: `[0]`.
    pub(super) is_number: bool,
    pub(super) is_default: bool,
    pub(super) value: Pattern,
}

/// What stands for a value. The name of a literal is the literal itself.
#[derive(Default)]
pub(super) struct Expression {
    pub(super) kind: Kind,
    pub(super) name: String,
    pub(super) attribute: Option<String>,
    pub(super) positional: Vec<Expression>,
    pub(super) named: Vec<(String, Expression)>,
    /// What stands in braces of its own, as an argument may.
    pub(super) braces: Pattern,
}

#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Kind {
    #[default]
    Text,
    Number,
    Variable,
    Function,
    Message,
    Term,
    Braces,
}

/// What is wrong with one entry.
pub(super) struct Broken {
    /// Where, in bytes.
    pub(super) at: usize,
    pub(super) kind: ProblemKind,
    /// The bytes that were left out.
    pub(super) start: usize,
    pub(super) end: usize,
}

/// The entries of a file, and what is broken in it.
pub(super) fn parse(text: &str) -> (Vec<Entry>, Vec<Broken>) {
    let mut parser = Parser { text, at: 0, depth: 0, wrong: None };
    let (mut entries, mut broken) = (Vec::new(), Vec::new());
    parser.skip_blank_lines();
    while let Some(byte) = parser.peek() {
        let start = parser.at;
        if byte == b'#' {
            parser.skip_line();
        } else {
            match parser.entry() {
                Some(entry) => entries.push(entry),
                None => {
                    let (at, kind) = parser.wrong.take().unwrap_or((start, ProblemKind::TooDeep));
                    parser.skip_to_entry();
                    broken.push(Broken { at, kind, start, end: parser.at });
                }
            }
        }
        parser.skip_blank_lines();
    }
    (entries, broken)
}

/// A place in a file. Every step gives `None` at the first mistake of an entry, which is then in `wrong`.
struct Parser<'t> {
    text: &'t str,
    at: usize,
    depth: u32,
    wrong: Option<(usize, ProblemKind)>,
}

/// A piece of text before the lines' common indent is known.
struct Line {
    start: usize,
    end: usize,
    /// Spaces at its start, if it begins a line.
    indent: Option<usize>,
}

impl Parser<'_> {
    fn peek(&self) -> Option<u8> {
        self.ahead(0)
    }

    fn ahead(&self, by: usize) -> Option<u8> {
        self.text.as_bytes().get(self.at + by).copied()
    }

    fn slice(&self, start: usize, end: usize) -> &str {
        self.text.get(start..end).unwrap_or_default()
    }

    #[inline(never)]
    fn wrong_with<T>(&mut self, at: usize, kind: ProblemKind) -> Option<T> {
        self.wrong = Some((at, kind));
        None
    }

    #[inline(never)]
    fn wrong<T>(&mut self, expected: &str) -> Option<T> {
        self.wrong_with(self.at, ProblemKind::Syntax(expected.to_owned()))
    }

    fn take(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    #[inline(never)]
    fn expect(&mut self, byte: u8) -> Option<()> {
        if self.take(byte) {
            return Some(());
        }
        let token = char::from(byte).to_string();
        self.wrong(&["Expected a token starting with \"", &token, "\""].concat())
    }

    fn skip_while(&mut self, wanted: fn(u8) -> bool) -> usize {
        let start = self.at;
        while self.peek().is_some_and(wanted) {
            self.at += 1;
        }
        self.at - start
    }

    fn skip_spaces(&mut self) -> usize {
        self.skip_while(|byte| byte == b' ')
    }

    fn take_line_end(&mut self) -> bool {
        if self.peek() == Some(b'\r') && self.ahead(1) == Some(b'\n') {
            self.at += 1;
        }
        self.take(b'\n')
    }

    fn skip_blank(&mut self) {
        while self.skip_spaces() > 0 || self.take_line_end() {}
    }

    fn skip_blank_lines(&mut self) {
        loop {
            let start = self.at;
            self.skip_spaces();
            if !self.take_line_end() {
                self.at = start;
                return;
            }
        }
    }

    fn skip_line(&mut self) {
        self.skip_while(|byte| byte != b'\n');
    }

    /// Goes to the next line that begins as an entry or a comment does.
    fn skip_to_entry(&mut self) {
        loop {
            let line_start = self.at == 0 || self.text.as_bytes().get(self.at - 1) == Some(&b'\n');
            match self.peek() {
                Some(b'-' | b'#' | b'a'..=b'z' | b'A'..=b'Z') if line_start => return,
                Some(_) => self.at += 1,
                None => return,
            }
        }
    }

    fn entry(&mut self) -> Option<Entry> {
        self.depth = 0;
        let start = self.at;
        let is_term = self.take(b'-');
        let name = self.name()?;
        let value = self.assigned()?;
        self.skip_blank_lines();
        let mut attributes = Vec::new();
        loop {
            let line = self.at;
            self.skip_spaces();
            let attribute = if self.take(b'.') { self.attribute() } else { None };
            let Some(attribute) = attribute else {
                // What is no attribute is the next entry, or breaks as one.
                (self.at, self.wrong) = (line, None);
                break;
            };
            attributes.push(attribute);
        }
        if value.is_none() && (is_term || attributes.is_empty()) {
            let expected = ["Expected a text for \"", &name, "\""].concat();
            return self.wrong_with(start, ProblemKind::Syntax(expected));
        }
        Some(Entry { name, is_term, value, attributes, start })
    }

    fn attribute(&mut self) -> Option<(String, Pattern)> {
        let name = self.name()?;
        Some((name, self.assigned()??))
    }

    /// What follows ` =`.
    fn assigned(&mut self) -> Option<Option<Pattern>> {
        self.skip_spaces();
        self.expect(b'=')?;
        self.pattern()
    }

    fn name(&mut self) -> Option<String> {
        if !self.peek().is_some_and(|byte| byte.is_ascii_alphabetic()) {
            return self.wrong("Expected one of \"a-zA-Z\"");
        }
        let start = self.at;
        self.skip_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
        Some(self.slice(start, self.at).to_owned())
    }

    fn number(&mut self) -> Option<String> {
        let start = self.at;
        self.take(b'-');
        let digit = |byte: u8| byte.is_ascii_digit();
        if self.skip_while(digit) == 0 || self.take(b'.') && self.skip_while(digit) == 0 {
            return self.wrong("Expected one of \"0-9\"");
        }
        Some(self.slice(start, self.at).to_owned())
    }

    /// A text up to a line that does not belong to it; `Some(None)` for an empty one. The spaces that all its lines
    /// begin with are not a part of it, and neither is blank space at its end.
    fn pattern(&mut self) -> Option<Option<Pattern>> {
        let mut pattern = Pattern::new();
        let mut lines: Vec<Line> = Vec::new();
        let (mut filled, mut common) = (0, None::<usize>);
        self.skip_spaces();
        let mut new_line = self.take_line_end();
        if new_line {
            self.skip_blank_lines();
        }
        while let Some(byte) = self.peek() {
            if byte == b'{' {
                if new_line {
                    common = Some(0);
                }
                let value = self.placeable()?;
                pattern.push(value);
                lines.push(Line { start: 0, end: 0, indent: None });
                filled = pattern.len();
                new_line = false;
                continue;
            }
            let start = self.at;
            let indent = if new_line { self.skip_spaces() } else { 0 };
            let belongs = match self.peek() {
                None => break,
                Some(b'\r' | b'\n') => true,
                Some(b'.' | b'}' | b'[' | b'*') => false,
                Some(_) => indent > 0,
            };
            if new_line && !belongs {
                self.at = start;
                break;
            }
            let text = self.at;
            let blank = self.skip_spaces();
            self.skip_while(|byte| !matches!(byte, b'\n' | b'{' | b'}'));
            if self.peek() == Some(b'}') {
                return self.wrong("Unbalanced closing brace");
            }
            let mut end = self.at;
            let mut line_end = self.peek() == Some(b'\n');
            // Of a Windows line end, the second byte begins a line of its own.
            let windows = line_end && end > text && self.slice(end - 1, end) == "\r";
            if windows {
                end -= 1;
            } else if line_end {
                self.at += 1;
            }
            let has_text = end > text + blank;
            if line_end && !windows {
                end += 1;
            }
            if end > text && (!new_line || has_text || line_end && !windows) {
                if new_line && has_text {
                    common = Some(common.map_or(indent, |known| known.min(indent)));
                }
                pattern.push(Element::Text(String::new()));
                lines.push(Line { start, end, indent: new_line.then_some(indent) });
                if has_text {
                    filled = pattern.len();
                }
            }
            line_end |= windows;
            new_line = line_end;
        }
        pattern.truncate(filled);
        for (nth, (element, line)) in pattern.iter_mut().zip(&lines).enumerate() {
            if let Element::Text(into) = element {
                let cut = line.indent.map_or(0, |indent| common.map_or(indent, |common| indent.min(common)));
                let text = self.slice(line.start + cut, line.end);
                let last = nth + 1 == filled;
                *into = if last { text.trim_end_matches([' ', '\r', '\n']) } else { text }.to_owned();
            }
        }
        Some((filled > 0).then_some(pattern))
    }

    /// What stands in braces.
    fn placeable(&mut self) -> Option<Element> {
        let start = self.at;
        self.at += 1;
        self.deeper(start)?;
        self.skip_blank();
        if self.peek() == Some(b'{') {
            return self.wrong_with(start, ProblemKind::TooDeep);
        }
        let expression = self.expression(false)?;
        self.skip_blank();
        let selects = self.peek() == Some(b'-') && self.ahead(1) == Some(b'>');
        let of_term = expression.kind == Kind::Term && expression.attribute.is_some();
        let element = match expression.kind {
            _ if !selects && of_term => return self.wrong("A term's attribute can only be selected by"),
            _ if !selects => Element::Value(expression),
            Kind::Text | Kind::Number => return self.wrong_with(start, ProblemKind::LiteralSelector),
            Kind::Variable | Kind::Function => self.selection(expression)?,
            Kind::Term if of_term => self.selection(expression)?,
            Kind::Message | Kind::Term | Kind::Braces => {
                return self.wrong("Messages and terms can't be selected by");
            }
        };
        self.skip_spaces();
        self.expect(b'}')?;
        self.depth -= 1;
        Some(element)
    }

    fn deeper(&mut self, at: usize) -> Option<()> {
        self.depth += 1;
        if self.depth > MAX_DEPTH { self.wrong_with(at, ProblemKind::TooDeep) } else { Some(()) }
    }

    /// The variants after `->`.
    fn selection(&mut self, selector: Expression) -> Option<Element> {
        self.at += 2;
        self.skip_spaces();
        if !self.take_line_end() {
            return self.wrong("Expected a line end after ->");
        }
        self.skip_blank();
        let mut variants: Vec<Variant> = Vec::new();
        let mut has_default = false;
        loop {
            let is_default = self.take(b'*');
            if is_default && has_default {
                return self.wrong("Expected one default variant");
            }
            has_default |= is_default;
            if !self.take(b'[') {
                break;
            }
            self.skip_blank();
            let is_number = matches!(self.peek(), Some(b'-' | b'0'..=b'9'));
            let key = if is_number { self.number()? } else { self.name()? };
            self.skip_blank();
            self.expect(b']')?;
            let Some(value) = self.pattern()? else { return self.wrong("Expected a value") };
            variants.push(Variant { key, is_number, is_default, value });
            self.skip_blank();
        }
        if !has_default {
            return self.wrong("Expected a default variant, marked with *");
        }
        Some(Element::Selection(selector, variants))
    }

    /// A literal, a variable, a call, a message or a term.
    fn expression(&mut self, only_literal: bool) -> Option<Expression> {
        let mut found = Expression::default();
        match self.peek() {
            Some(b'"') => found.name = self.quoted()?,
            Some(b'0'..=b'9') => {
                (found.kind, found.name) = (Kind::Number, self.number()?);
            }
            _ if only_literal => return self.wrong("Expected a text in quotes or a number"),
            Some(b'-') if !self.ahead(1).is_some_and(|byte| byte.is_ascii_alphabetic()) => {
                (found.kind, found.name) = (Kind::Number, self.number()?);
            }
            Some(b'-') => {
                self.at += 1;
                (found.kind, found.name) = (Kind::Term, self.name()?);
                found.attribute = self.accessor()?;
                self.arguments(&mut found)?;
            }
            Some(b'{') => {
                found.kind = Kind::Braces;
                found.braces.push(self.placeable()?);
            }
            Some(b'$') => {
                self.at += 1;
                (found.kind, found.name) = (Kind::Variable, self.name()?);
            }
            Some(b'a'..=b'z' | b'A'..=b'Z') => {
                (found.kind, found.name) = (Kind::Message, self.name()?);
                if !self.arguments(&mut found)? {
                    found.attribute = self.accessor()?;
                } else if found.name.bytes().any(|byte| byte.is_ascii_lowercase()) {
                    return self.wrong("Expected a function's name, in capital letters");
                } else {
                    found.kind = Kind::Function;
                }
            }
            _ => return self.wrong("Expected a value in the braces"),
        }
        Some(found)
    }

    fn accessor(&mut self) -> Option<Option<String>> {
        if self.take(b'.') { self.name().map(Some) } else { Some(None) }
    }

    /// Arguments in parentheses; whether there are parentheses.
    fn arguments(&mut self, call: &mut Expression) -> Option<bool> {
        self.skip_blank();
        if !self.take(b'(') {
            return Some(false);
        }
        self.deeper(self.at)?;
        self.skip_blank();
        while self.peek().is_some_and(|byte| byte != b')') {
            let argument = self.expression(false)?;
            self.skip_blank();
            let names = argument.kind == Kind::Message && argument.attribute.is_none();
            if names && self.peek() == Some(b':') {
                if call.named.iter().any(|(name, _)| *name == argument.name) {
                    return self.wrong("Expected each named argument once");
                }
                self.at += 1;
                self.skip_blank();
                let value = self.expression(true)?;
                call.named.push((argument.name, value));
            } else if call.named.is_empty() {
                call.positional.push(argument);
            } else {
                return self.wrong("Expected named arguments after all others");
            }
            self.skip_blank();
            self.take(b',');
            self.skip_blank();
        }
        self.expect(b')')?;
        self.depth -= 1;
        Some(true)
    }

    /// A text in quotes, without them and its escapes.
    fn quoted(&mut self) -> Option<String> {
        self.at += 1;
        let mut text = String::new();
        loop {
            let start = self.at;
            self.skip_while(|byte| !matches!(byte, b'"' | b'\\' | b'\n'));
            text.push_str(self.slice(start, self.at));
            match (self.peek(), self.ahead(1)) {
                (Some(b'\\'), Some(escaped @ (b'\\' | b'"'))) => {
                    text.push(char::from(escaped));
                    self.at += 2;
                }
                (Some(b'\\'), Some(b'u')) => text.push(self.code_point(4)?),
                (Some(b'\\'), Some(b'U')) => text.push(self.code_point(6)?),
                (Some(b'\\'), _) => return self.wrong("Unknown escape sequence"),
                (Some(b'\n'), _) => return self.wrong("Unterminated string literal"),
                _ => {
                    self.expect(b'"')?;
                    return Some(text);
                }
            }
        }
    }

    /// The character of an escape with so many hexadecimal digits.
    fn code_point(&mut self, digits: usize) -> Option<char> {
        let start = self.at + 2;
        let hex = self.slice(start, start + digits);
        if hex.len() < digits || !hex.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            self.at = start;
            return self.wrong("Invalid unicode escape sequence");
        }
        let code = u32::from_str_radix(hex, 16).ok().and_then(char::from_u32);
        self.at = start + digits;
        Some(code.unwrap_or(char::REPLACEMENT_CHARACTER))
    }
}
