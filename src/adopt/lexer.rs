//! The words of a price: numbers, currency signs, dashes, and everything else.

use crate::input::joined;
use crate::money::Currency;

use super::numbers::{Numbers, digit, has};
use super::{Left, signs};

/// What a word of a price is.
#[derive(Clone, Debug)]
pub(super) enum Kind {
    /// A number: its plain decimal, or why it is none that counts.
    Number(Result<String, Left>),
    /// A currency sign or code, and whether it may mean the currency.
    Sign(bool),
    /// A dash, and whether it is a minus for certain or touches what follows.
    Dash {
        /// U+2212.
        minus: bool,
        /// No blank after it.
        touches: bool,
    },
    /// Something else, and whether letters are in it.
    Other {
        /// Whether it is a word, or anything else that says what a number beside it means.
        word: bool,
    },
}

/// A word and where it stands, in bytes.
#[derive(Clone, Debug)]
pub(super) struct Token {
    pub(super) kind: Kind,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// The decimals of a number that are set apart by their height, not by a sign: where they begin and end.
pub(super) type Raised = (usize, usize);

/// Reads a text into words. `seams` are the places where one tag's text touches another's.
pub(super) struct Lexer<'a> {
    pub(super) text: &'a str,
    pub(super) numbers: Numbers,
    pub(super) currency: Currency,
    pub(super) seams: &'a [usize],
    pub(super) raised: &'a [Raised],
}

const DASHES: &str = "-‐‑‒–—−~〜～";

impl Lexer<'_> {
    pub(super) fn tokens(&self) -> Vec<Token> {
        let mut tokens: Vec<Token> = Vec::new();
        let mut at = 0;
        while let Some(sign) = self.at(at) {
            let (kind, end) = self.token(at, sign);
            if let Some(kind) = kind {
                tokens.push(Token { kind, start: at, end });
            }
            at = end;
        }
        tokens
    }

    fn at(&self, at: usize) -> Option<char> {
        self.text.get(at..)?.chars().next()
    }

    /// What begins at a place, and where it ends; blanks and marks of direction are nothing.
    fn token(&self, at: usize, sign: char) -> (Option<Kind>, usize) {
        let next = at + sign.len_utf8();
        if is_nothing(sign) {
            return (None, next);
        }
        if digit(sign).is_some()
            || (matches!(sign, '.' | ',') && self.numbers.has(sign) && self.is_digit(next))
        {
            let (number, end) = self.number(at);
            return (Some(Kind::Number(number)), end);
        }
        let rest = self.text.get(at..).unwrap_or_default();
        if let Some((length, means)) = signs::begins(rest, self.currency) {
            return (Some(Kind::Sign(means)), at + length);
        }
        if has(DASHES, sign) {
            let touches = self.at(next).is_some_and(|next| !next.is_whitespace());
            return (Some(Kind::Dash { minus: sign == '−', touches }), next);
        }
        if is_letter(sign) {
            let length: usize = rest.chars().take_while(|sign| is_letter(*sign)).map(char::len_utf8).sum();
            return (Some(Kind::Other { word: true }), at + length);
        }
        (Some(Kind::Other { word: matches!(sign, '%' | '٪' | '/' | '×' | '°' | '#' | '@') }), next)
    }

    fn is_digit(&self, at: usize) -> bool {
        self.at(at).is_some_and(|sign| digit(sign).is_some())
    }

    /// The number that begins here, and where it ends.
    fn number(&self, start: usize) -> (Result<String, Left>, usize) {
        let (mut digits, mut between): (Vec<String>, Vec<char>) = (vec![String::new()], Vec::new());
        let (mut script, mut left, mut at) = (None, None, start);
        if let Some(point) = self.at(start).filter(|sign| digit(*sign).is_none()) {
            // ".50"
            if let Some(whole) = digits.last_mut() {
                whole.push('0');
            }
            digits.push(String::new());
            between.push(point);
            at += point.len_utf8();
        }
        let mut raised = None;
        while let Some(sign) = self.at(at) {
            if let Some((zero, value)) = digit(sign) {
                if at > start && self.seams.contains(&at) && self.ends_in_digit(at) {
                    match self.raised.iter().find(|(begins, _)| *begins == at) {
                        Some(place) => {
                            raised = Some(*place);
                            break;
                        }
                        _ => left = Some(Left::Touching),
                    }
                }
                if *script.get_or_insert(zero) != zero {
                    left = Some(Left::NotANumber);
                }
                if let Some(last) = digits.last_mut() {
                    last.push(char::from(b'0' + value));
                }
                at += sign.len_utf8();
            } else if self.goes_on_after(at, sign) {
                between.push(sign);
                digits.push(String::new());
                at += sign.len_utf8();
            } else {
                break;
            }
        }
        let mut most = usize::from(self.currency.exponent());
        let mut cents = String::new();
        if let Some((begins, ends)) = raised {
            // Decimals by their height: as many as the currency has. What follows them there is read on.
            let set = self.text.get(begins..ends).unwrap_or_default();
            let values = set.chars().map_while(digit).map(|(_, value)| char::from(b'0' + value));
            cents = values.collect();
            if cents.len() != most || most == 0 {
                left = Some(Left::Touching);
            }
            at = begins
                + set.chars().take_while(|sign| digit(*sign).is_some()).map(char::len_utf8).sum::<usize>();
            most = 0;
        }
        // "12,-" and "12.–": no cents.
        if raised.is_none()
            && let Some(sign) = self.at(at).filter(|sign| matches!(sign, '.' | ','))
        {
            let after = at + sign.len_utf8();
            let dashes: usize = self
                .text
                .get(after..)
                .unwrap_or_default()
                .chars()
                .take_while(|c| has(DASHES, *c))
                .map(char::len_utf8)
                .sum();
            if dashes > 0 && !self.is_digit(after + dashes) {
                at = after + dashes;
                most = 0;
            }
        }
        if let Some(left) = left {
            return (Err(left), at);
        }
        let mut meanings = self.numbers.meanings(&digits, &between, most);
        let number = match (meanings.pop(), meanings.is_empty()) {
            (Some(whole), true) if !cents.is_empty() => Ok(joined(&[&whole, ".", &cents])),
            (Some(only), true) => Ok(only),
            (None, _) if self.numbers.meanings(&digits, &between, usize::MAX).len() == 1 => {
                Err(Left::TooFine)
            }
            _ => Err(Left::NotANumber),
        };
        (number, at)
    }

    /// Whether the sign before a place is a digit.
    fn ends_in_digit(&self, at: usize) -> bool {
        self.text
            .get(..at)
            .and_then(|before| before.chars().next_back())
            .is_some_and(|sign| digit(sign).is_some())
    }

    /// Whether a number goes on after this sign. A blank belongs to it only between groups of three digits; what stands
    /// between digits and is no sign of the language makes the number unreadable, not two numbers.
    fn goes_on_after(&self, at: usize, sign: char) -> bool {
        let after = at + sign.len_utf8();
        if sign.is_whitespace() {
            let mut next = self.text.get(after..).unwrap_or_default().chars();
            let mut is_digit = || next.next().is_some_and(|sign| digit(sign).is_some());
            return self.numbers.groups_by(sign) && is_digit() && is_digit() && is_digit() && !is_digit();
        }
        matches!(sign, '.' | ',' | '\'' | '’' | '٫' | '٬') && self.is_digit(after)
    }
}

/// Whether a sign is a letter, or so far from all that stands around prices that it had better be one.
///
/// The tables by which the standard library knows letters weigh more than this room's own.
pub(super) fn is_letter(sign: char) -> bool {
    sign.is_ascii_alphabetic()
        || (sign >= '\u{a0}'
            && !sign.is_whitespace()
            && digit(sign).is_none()
            && !is_nothing(sign)
            && !matches!(sign, '\u{a1}'..='\u{bf}' | '\u{2010}'..='\u{2bff}' | '\u{3000}'..='\u{303f}' | '٪' | '٫' | '٬' | '،' | '\u{ff01}'..='\u{ff0f}' | '～' | '￥' | '￦'))
}

/// Blanks, and marks that no reader sees.
fn is_nothing(sign: char) -> bool {
    sign.is_whitespace()
        || matches!(sign, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{ad}' | '\u{feff}')
}
