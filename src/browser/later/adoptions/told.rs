//! What was left alone, listed once for the merchant: the element, what stands in it, and why.

use crate::adopt::Left;
use crate::browser::app::App;
use crate::browser::errors::{self, Level};
use crate::browser::loader::LoadError;
use crate::contract::error;
use crate::input::joined;

/// The most that are named; more are counted.
const MOST: usize = 20;

/// What there is to tell.
#[derive(Default)]
pub(super) struct Told {
    lines: Vec<(Left, String)>,
    over: bool,
}

impl Told {
    /// Keeps a price that was left alone, unless the page is right as it is.
    pub(super) fn add(&mut self, left: Left, name: &str, text: &str) {
        if self.over || left.is_fine() {
            return;
        }
        let text = short(text);
        let line = match (name.is_empty(), text.is_empty()) {
            (_, true) => name.to_owned(),
            (true, _) => text,
            _ => joined(&[name, " \"", &text, "\""]),
        };
        if !self.lines.iter().any(|known| known.0 == left && known.1 == line) {
            self.lines.push((left, line));
        }
    }

    /// Tells it, in one message. What is left alone later is no news.
    pub(super) fn tell(&mut self, app: &App) {
        self.over = true;
        if self.lines.is_empty() {
            return;
        }
        let count = self.lines.len().to_string();
        let mut text = joined(&["page.adopt: prices left alone: ", &count]);
        for (left, line) in self.lines.iter().take(MOST) {
            text.push_str("\n  ");
            text.push_str(line);
            text.push_str(": ");
            text.push_str(&left.to_string());
        }
        if self.lines.len() > MOST {
            text.push_str("\n  …");
        }
        errors::file(&app.host, error::PAGE, Level::Warning, &LoadError::new("", &text));
        self.lines.clear();
    }
}

/// The beginning of a text on one line.
fn short(text: &str) -> String {
    let mut line = String::new();
    for sign in text.trim().chars() {
        let sign = if sign.is_whitespace() { ' ' } else { sign };
        if !(sign == ' ' && line.ends_with(' ')) {
            line.push(sign);
        }
        if line.len() > 40 {
            break;
        }
    }
    line
}
