//! The amounts that a text prints, and where each stands in it.
//!
//! | text | reading (`en-US`, USD) |
//! |---|---|
//! | `$12.00`, `12.00 USD`, `US $12` | one amount |
//! | `from $12`, `$3.20/100 g` | one amount among words |
//! | `$12 – $20`, `$12–20` | two |
//! | `12.00` | one: nothing else is there to be misread |
//! | `from 12`, `12 reviews` | none: no sign |
//! | `$12 99` | none: which of them? |
//! | `€12` | none: another currency |

use crate::money::{Amount, AmountError, Currency};

use super::Left;
use super::lexer::{Kind, Lexer, Raised, Token, is_letter};
use super::numbers::Numbers;
use super::signs;

/// A piece of a text: what stands in one text node. Pieces follow one another without a blank between them.
#[derive(Clone, Copy, Debug, Default)]
pub struct Piece<'a> {
    /// The text, as it is.
    pub text: &'a str,
    /// Whether it is set higher than what stands before it, as `<sup>` does.
    pub raised: bool,
}

/// An amount in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Money {
    /// The amount.
    pub amount: Amount,
    /// Where it begins in the joined text, its sign included. Bytes.
    pub start: usize,
    /// Where it ends. Bytes.
    pub end: usize,
    /// Whether a sign or code of the currency stands beside it.
    pub signed: bool,
}

/// The longest text that is read, in bytes: a selector that finds half the page finds no price.
const LONGEST: usize = 4_000;

/// The amounts that pieces of text print, as a language writes them, in a currency that the page states.
///
/// # Errors
/// - why none of it counts: a part that can be read in two ways spoils the whole
///
/// ```
/// use landfall::adopt::{Left, Numbers, Piece, read};
/// use landfall::money::Currency;
/// let (german, euro) = (Numbers::of("de").unwrap(), Currency::EUR);
/// let piece = |text| [Piece { text, raised: false }];
/// assert_eq!(read(&piece("ab 1.234,50 €"), german, euro).unwrap()[0].amount.to_string(), "1234.50 EUR");
/// assert_eq!(read(&piece("$12,00"), german, euro), Err(Left::OtherCurrency));
/// ```
pub fn read(pieces: &[Piece<'_>], numbers: Numbers, currency: Currency) -> Result<Vec<Money>, Left> {
    let (mut text, mut seams, mut raised): (String, Vec<usize>, Vec<Raised>) = Default::default();
    for piece in pieces {
        let start = text.len();
        seams.push(start);
        text.push_str(piece.text);
        if piece.raised {
            raised.push((start, text.len()));
        }
        if text.len() > LONGEST {
            return Err(Left::TooLarge);
        }
    }
    let lexer = Lexer { text: &text, numbers, currency, seams: &seams, raised: &raised };
    let tokens = lexer.tokens();
    Reading { tokens: &tokens, currency, text: &text }.all()
}

/// Whether a text has a currency sign in it, of whatever currency: what a style sheet puts before a number.
#[must_use]
pub fn sign_in(text: &str) -> bool {
    let mut letter_before = false;
    text.char_indices().any(|(at, sign)| {
        let begins =
            !letter_before && text.get(at..).and_then(|rest| signs::begins(rest, Currency::EUR)).is_some();
        letter_before = is_letter(sign);
        begins
    })
}

struct Reading<'a> {
    tokens: &'a [Token],
    currency: Currency,
    text: &'a str,
}

impl Reading<'_> {
    fn all(&self) -> Result<Vec<Money>, Left> {
        let is_number = |token: &Token| matches!(token.kind, Kind::Number(_));
        if !self.tokens.iter().any(is_number) {
            return Err(Left::NoNumber);
        }
        if self.tokens.iter().any(|token| matches!(token.kind, Kind::Sign(false))) {
            return Err(Left::OtherCurrency);
        }
        if !self.tokens.iter().any(|token| matches!(token.kind, Kind::Sign(true))) {
            return self.unsigned();
        }
        let mut found = Vec::new();
        // Numbers on the other side of a dash from an amount.
        let mut partners: Vec<usize> = Vec::new();
        let mut at = 0;
        while at < self.tokens.len() {
            let run = self.run(at);
            if run.is_empty() {
                at += 1;
                continue;
            }
            let signed = run.iter().any(|token| matches!(token.kind, Kind::Sign(_)));
            if signed && run.iter().any(is_number) {
                self.amounts_of(run, &mut found)?;
                let end = at + run.len();
                partners.extend(self.beyond_dash(end, true));
                partners.extend(at.checked_sub(1).and_then(|before| self.beyond_dash(before, false)));
            }
            at += run.len();
        }
        for partner in partners {
            let Some(token) = self.tokens.get(partner) else { continue };
            if !found.iter().any(|money: &Money| money.start <= token.start && token.start < money.end) {
                found.push(self.money(std::slice::from_ref(token), false)?);
            }
        }
        crate::money::sort(&mut found, &|a, b| a.start < b.start);
        self.none_is_negative(&found)?;
        if found.is_empty() { Err(Left::NoSign) } else { Ok(found) }
    }

    /// Numbers and signs that follow one another.
    fn run(&self, at: usize) -> &[Token] {
        let rest = self.tokens.get(at..).unwrap_or_default();
        let length =
            rest.iter().take_while(|token| matches!(token.kind, Kind::Number(_) | Kind::Sign(_))).count();
        rest.get(..length).unwrap_or_default()
    }

    /// A text of a number and nothing else that could say what it is.
    fn unsigned(&self) -> Result<Vec<Money>, Left> {
        let mut numbers = self.tokens.iter().filter(|token| matches!(token.kind, Kind::Number(_)));
        let (first, second) = (numbers.next(), numbers.next());
        let among_words = self.tokens.iter().any(|token| matches!(token.kind, Kind::Other { word: true }));
        match (first, second, among_words) {
            (Some(only), None, false) => {
                let found = vec![self.money(std::slice::from_ref(only), false)?];
                self.none_is_negative(&found)?;
                Ok(found)
            }
            (_, Some(_), _) => Err(Left::Unclear),
            _ => Err(Left::NoSign),
        }
    }

    /// The amounts of a run: it is one shape over and over, so that every number has its sign and every sign its number.
    fn amounts_of(&self, run: &[Token], found: &mut Vec<Money>) -> Result<(), Left> {
        let is_number = |token: &Token| matches!(token.kind, Kind::Number(_));
        const SHAPES: [&[bool]; 5] = [
            &[false, true],
            &[true, false],
            &[false, true, false],
            &[false, false, true],
            &[true, false, false],
        ];
        let fits = |shape: &&&[bool]| {
            run.len().is_multiple_of(shape.len())
                && run.chunks(shape.len()).all(|chunk| chunk.iter().map(is_number).eq(shape.iter().copied()))
        };
        match SHAPES.iter().find(fits) {
            Some(shape) => {
                for chunk in run.chunks(shape.len()) {
                    found.push(self.money(chunk, true)?);
                }
                Ok(())
            }
            None => Err(Left::Unclear),
        }
    }

    fn money(&self, tokens: &[Token], signed: bool) -> Result<Money, Left> {
        let number = tokens.iter().find_map(|token| match &token.kind {
            Kind::Number(number) => Some(number),
            _ => None,
        });
        let digits = number.ok_or(Left::NoNumber)?.as_ref().map_err(|left| *left)?;
        let amount = Amount::parse(digits, self.currency).map_err(|why| match why {
            AmountError::TooFine(_) => Left::TooFine,
            AmountError::Negative => Left::Negative,
            _ => Left::NotANumber,
        })?;
        let (first, last) = (tokens.first(), tokens.last());
        let (start, end) = (first.map_or(0, |token| token.start), last.map_or(0, |token| token.end));
        Ok(Money { amount, start, end, signed })
    }

    /// The lone number beyond a dash that stands at a place: "$12–20" and "12–20 €".
    fn beyond_dash(&self, dash: usize, forward: bool) -> Option<usize> {
        let is = |at: usize, dash: bool| match self.tokens.get(at).map(|token| &token.kind) {
            Some(Kind::Dash { .. }) => dash,
            Some(Kind::Number(_)) => !dash,
            _ => false,
        };
        if !is(dash, true) {
            return None;
        }
        let number = if forward { dash + 1 } else { dash.checked_sub(1)? };
        if !is(number, false) {
            return None;
        }
        let beyond = if forward { Some(number + 1) } else { number.checked_sub(1) };
        let token = beyond.and_then(|at| self.tokens.get(at));
        // What stands beyond it must not make it something else: a percentage, a date, a count of things.
        let free =
            token.is_none_or(|token| matches!(token.kind, Kind::Other { .. }) && self.apart(token, number));
        free.then_some(number)
    }

    /// Whether a blank stands between a word and a number, or it is no word.
    fn apart(&self, word: &Token, number: usize) -> bool {
        let Some(number) = self.tokens.get(number) else { return false };
        let (from, to) =
            if word.start < number.start { (word.end, number.start) } else { (number.end, word.start) };
        let is_word = matches!(word.kind, Kind::Other { word: true });
        !is_word
            || (word.start < number.start
                && self.text.get(from..to).is_some_and(|between| !between.is_empty()))
    }

    /// A dash that touches an amount, with no number before it, is a minus.
    fn none_is_negative(&self, found: &[Money]) -> Result<(), Left> {
        for (at, token) in self.tokens.iter().enumerate() {
            let Kind::Dash { minus, touches } = token.kind else { continue };
            let before = at.checked_sub(1).and_then(|at| self.tokens.get(at));
            let range = before.is_some_and(|token| matches!(token.kind, Kind::Number(_) | Kind::Sign(_)));
            let blank_before = self
                .text
                .get(..token.start)
                .is_none_or(|text| text.ends_with(char::is_whitespace) || text.is_empty());
            let of_money = found
                .iter()
                .any(|money| money.start >= token.end && self.only_blanks(token.end, money.start));
            if of_money && !range && (minus || (touches && blank_before)) {
                return Err(Left::Negative);
            }
        }
        Ok(())
    }

    fn only_blanks(&self, from: usize, to: usize) -> bool {
        self.text.get(from..to).is_some_and(|between| between.chars().all(char::is_whitespace))
    }
}
