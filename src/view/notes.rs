//! Why an amount is an estimate or missing, in words.

use crate::contract::note;
use crate::input::joined;
use crate::l10n::Args;
use crate::quote::{Note, Quote};

use super::context::Context;
use super::money::written;
use super::rate::{rate_text, tax_name};

/// The source of most rates by its English name; languages have their own.
const ECB: &str = "European Central Bank";

/// The general sentence.
const OTHER: &str = "note-other";

/// Notes that say where figures come from and are no reason to doubt them.
const INFORMATION: &[&str] =
    &[note::RATE_DATE, note::HOME_TAX_REMOVED, note::TAX_INCLUDED_IN_DUTY, note::YEARLY_LIMIT];

/// Notes that nearly every sum has: their words come with those of sums. A closer look has words for the others.
const IN_SUMS: &[&str] = &[note::RATE_DATE, note::HOME_TAX_REMOVED];

/// Whether it takes the words of a closer look to say the reasons.
pub(super) fn are_detailed(quote: &Quote) -> bool {
    quote.notes.iter().any(|note| !IN_SUMS.contains(&&*note.code))
}

/// Every note in words, each text once: first the reasons for doubt, then where figures come from. Where the words of a
/// closer look are not here, the general sentence stands for the doubts that they would name.
pub(super) fn reasons(quote: &Quote, detailed: bool, context: &Context<'_>) -> Vec<String> {
    let (information, doubts): (Vec<&Note>, Vec<&Note>) =
        quote.notes.iter().partition(|note| INFORMATION.contains(&&*note.code));
    let mut texts: Vec<String> = Vec::new();
    for note in doubts.into_iter().chain(information) {
        let text = if detailed || IN_SUMS.contains(&&*note.code) {
            in_words(note, tax_name(quote), context)
        } else if INFORMATION.contains(&&*note.code) {
            continue;
        } else {
            context.word(OTHER)
        };
        if !text.is_empty() && !texts.contains(&text) {
            texts.push(text);
        }
    }
    texts
}

/// A note; the general sentence where the words do not know it or miss one of its values.
fn in_words(note: &Note, tax: &str, context: &Context<'_>) -> String {
    let detail = note.detail.as_deref().unwrap_or_default();
    let mut span = detail.split('–').map(|rate| rate_text(rate.trim(), context));
    let (from, to) = (span.next().unwrap_or_default(), span.next().unwrap_or_default());
    // The first part of a source is who published it; the rest says what.
    let source = detail.split(',').next().unwrap_or(detail);
    let mut args = Args::new()
        .text("source", source)
        .text("bank", if source == ECB { "ecb" } else { "other" })
        .text("tax", tax)
        .text("country", context.country.code())
        .text("agreement", detail)
        .text("currency", detail)
        .text("from", &from)
        .text("to", &to);
    let day = note.date.map(|date| date.to_string());
    if let Some(day) = &day {
        args = args.date("date", day);
    }
    if let Some(amount) = note.amount {
        args = args.money("saving", &written(amount), amount.currency().code());
    }
    let id = joined(&["note-", &note.code]);
    context.say(&id, &args).unwrap_or_else(|| context.word(OTHER))
}
