//! The list of countries: likely ones first, then all; what search finds; the keyboard.
//!
//! The focus stays in the search field; the list's active row is told to screen readers by `aria-activedescendant`.

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, HtmlSelectElement, KeyboardEvent};

use crate::contract::part;
use crate::view::{CountryRow, joined, search};

use super::{FEW, MORE, Pick, Picker};

/// Each of the two pieces of the list is drawn when it changes: a change of country would otherwise draw 250 rows, which
/// takes a slow phone longer than all prices of a page. Which row is chosen and which one the keys are on is [`mark`]ed.
pub(super) fn list(picker: Picker) -> impl IntoView {
    let nothing = move || {
        let nothing = picker.is_searched() && lengths(picker).1 == 0;
        if nothing { picker.state.with(|view| view.no_results.clone()) } else { String::new() }
    };
    view! {
        <div
            class="countries"
            id="countries"
            part=part::COUNTRIES
            role="listbox"
            aria-label=picker.text(|view| &view.search_label)
            on:click=move |event| pick(picker, Some(event_target(&event)))
        >
            {piece(picker, FIRST)}
            {piece(picker, REST)}
        </div>
        <p class="nothing">{nothing}</p>
        <p class="spoken" role="status">{move || spoken(picker)}</p>
    }
}

/// What the ids of rows begin with, by the piece of the list: without a query those chosen before and the likely ones; and
/// all, or what the query finds.
const FIRST: &str = "first-";
const REST: &str = "country-";

/// The groups of a piece.
fn piece(picker: Picker, piece: &'static str) -> impl IntoView {
    move || {
        let searched = picker.is_searched();
        let most = picker.rows.get();
        if most == 0 || (searched && piece == FIRST) {
            return Vec::new();
        }
        if piece == FIRST {
            return picker.state.with(|view| {
                [(0, &view.recent_title, &view.recent), (view.recent.len(), &view.likely_title, &view.likely)]
                    .into_iter()
                    .filter(|(_, _, rows)| !rows.is_empty())
                    .map(|(from, title, rows)| group(title, (FIRST, from), rows.iter().collect()))
                    .collect()
            });
        }
        picker.lists.with(|lists| {
            let all = &lists.countries;
            let mut rows: Vec<&CountryRow> = match searched {
                true => found(picker, all).into_iter().filter_map(|at| all.get(at)).collect(),
                false => all.iter().collect(),
            };
            rows.truncate(most);
            vec![group(if searched { "" } else { &lists.title }, (REST, 0), rows)]
        })
    }
}

/// What the query finds, as places in the list of all.
fn found(picker: Picker, all: &[CountryRow]) -> Vec<usize> {
    search(all, &picker.query.get())
}

/// Rows under a title, in this piece of the list from this place on.
fn group(title: &str, (piece, from): (&str, usize), rows: Vec<&CountryRow>) -> impl IntoView + use<> {
    let id = |at: usize| joined(&[piece, &(from + at).to_string()]);
    let rows: Vec<_> = rows.into_iter().enumerate().map(|(at, row)| country(id(at), row)).collect();
    let (name, title) = (title.to_owned(), title.to_owned());
    view! {
        <div role="group" aria-label=name>
            <p class="title" aria-hidden="true">{title}</p>
            {rows}
        </div>
    }
}

fn country(id: String, row: &CountryRow) -> impl IntoView + use<> {
    let CountryRow { code, name, currency, .. } = row.clone();
    view! {
        <div
            class="country"
            part=part::COUNTRY
            role="option"
            id=id
            data-code=code
            aria-selected="false"
        >
            <span>{name}</span>
            <small>{currency}</small>
        </div>
    }
}

/// Marks what is chosen, a country in both pieces, and the row that the keys are on.
fn mark(picker: Picker) {
    let put = |row: &Element, name: &str, value: &str| drop(row.set_attribute(name, value));
    let find = |selector: &str| picker.find(selector);
    // The frame in which rows are marked may come when the picker has left.
    let Some([now, currency, language]) = picker
        .state
        .try_with_untracked(|view| [view.country.clone(), view.currency.clone(), view.language.clone()])
    else {
        return;
    };
    while let Some(row) = find("[aria-selected=true]") {
        put(&row, "aria-selected", "false");
    }
    for piece in [FIRST, REST] {
        if let Some(row) = find(&joined(&["[id^=", piece, "][data-code=", &now, "]"])) {
            put(&row, "aria-selected", "true");
        }
    }
    for (nth, value) in [("1", currency), ("2", language)] {
        if let Some(field) = find(&joined(&["label:nth-of-type(", nth, ") select"])) {
            field.unchecked_into::<HtmlSelectElement>().set_value(&value);
        }
    }
    if let Some(row) = find(".active") {
        put(&row, "class", "country");
    }
    if let Some(row) = untrack(|| active_row(picker)).and_then(|id| find(&joined(&["#", &id]))) {
        put(&row, "class", "country active");
    }
}

/// What search found, for those who do not see the list.
fn spoken(picker: Picker) -> String {
    if !picker.is_searched() {
        return String::new();
    }
    let count = u32::try_from(lengths(picker).1).unwrap_or(u32::MAX);
    picker.actions.try_get_value().map(|actions| (actions.count)(count)).unwrap_or_default()
}

/// How many rows the first piece has, and both together.
fn lengths(picker: Picker) -> (usize, usize) {
    if picker.is_searched() {
        return (0, picker.lists.with(|lists| found(picker, &lists.countries).len()));
    }
    let first = picker.state.with(|view| view.recent.len() + view.likely.len());
    (first, first + picker.lists.with(|lists| lists.countries.len()))
}

/// The id of the row that the keys are on, as the search field names it; rows are marked whenever it may be another, or the
/// chosen country.
pub(super) fn followed_row(picker: Picker) -> Option<String> {
    picker.rows.track();
    picker.state.track();
    mark_soon(picker, false);
    active_row(picker)
}

/// The same; none where nothing is found, for a name of nothing is no name.
fn active_row(picker: Picker) -> Option<String> {
    let (first, all) = lengths(picker);
    let at = picker.active.get();
    let (piece, at) = if at < first { (FIRST, at) } else { (REST, at - first) };
    (all > 0).then(|| joined(&[piece, &at.to_string()]))
}

/// The search field has another text: the best answer is the active one.
pub(super) fn typed(picker: Picker, text: String) {
    let _ = picker.query.try_set(text);
    let _ = picker.active.try_set(0);
    mark_soon(picker, true);
}

/// Arrows and pages move the active row, Enter picks it.
pub(super) fn keys(picker: Picker, event: &KeyboardEvent) {
    let (active, last) = untrack(|| (picker.active.get(), lengths(picker).1.saturating_sub(1)));
    let next = match event.key().as_str() {
        "ArrowDown" => {
            if active >= last {
                0
            } else {
                active + 1
            }
        }
        "ArrowUp" => {
            if active == 0 {
                last
            } else {
                active - 1
            }
        }
        "PageDown" => (active + 8).min(last),
        "PageUp" => active.saturating_sub(8),
        // A key that ends a word in an input method is no choice.
        "Enter" if !event.is_composing() => {
            event.prevent_default();
            let row = untrack(|| active_row(picker)).and_then(|id| picker.find(&joined(&["#", &id])));
            return pick(picker, row.map(Into::into));
        }
        _ => return,
    };
    event.prevent_default();
    let _ = picker.active.try_set(next);
    // Keys may be quicker than the rows.
    if picker.rows.try_get_untracked() <= Some(next) {
        let _ = picker.rows.try_set(usize::MAX);
    }
    mark_soon(picker, true);
}

/// Picks the country of the row that an element lies in, however deep: a browser that translates the page puts elements of its
/// own around texts.
fn pick(picker: Picker, hit: Option<Element>) {
    let code = |element: Element| element.get_attribute("data-code");
    if let Some(code) = std::iter::successors(hit, |inside| inside.parent_element()).find_map(code) {
        picker.choose(Pick::Country(code));
        picker.close();
    }
}

/// Adds to so many rows until all are there, some in each frame: all of them at once take a slow phone a tenth of a second.
pub(super) fn grow(picker: Picker, rows: usize) {
    request_animation_frame(move || {
        let all = picker.lists.try_with_untracked(|lists| lists.countries.len());
        // It may have closed meanwhile, or opened again.
        if picker.rows.try_get_untracked() != Some(rows) || all <= Some(rows) {
            return;
        }
        // The frame that draws the dialog has enough to do.
        let more = rows + if rows > FEW { MORE } else { 1 };
        picker.rows.set(more);
        grow(picker, more);
    });
}

/// Marks rows when they are there; `in_sight` scrolls the list, and nothing around it, so far that the active one is seen.
fn mark_soon(picker: Picker, in_sight: bool) {
    request_animation_frame(move || {
        mark(picker);
        if in_sight && let Some((actions, row)) = picker.actions.try_get_value().zip(picker.find(".active")) {
            (actions.scroll)(&row);
        }
    });
}
