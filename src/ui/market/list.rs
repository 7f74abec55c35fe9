//! The list of countries: likely ones first, then all; what search finds; the keyboard.
//!
//! The focus stays in the search field; the list's active row is told to screen readers by `aria-activedescendant`.

use leptos::prelude::*;
use leptos::web_sys::KeyboardEvent;

use crate::contract::part;
use crate::view::{CountryRow, PickerView, joined, search};

use super::{Pick, Picker};

/// The rows for a query in groups with their titles. Without a query: those chosen before, the likely ones, all.
fn groups(view: &PickerView, query: &str) -> Vec<(String, Vec<CountryRow>)> {
    if !query.trim().is_empty() {
        let found = search(&view.countries, query);
        let found = found.into_iter().filter_map(|at| view.countries.get(at).cloned()).collect();
        return vec![(String::new(), found)];
    }
    vec![
        (view.recent_title.clone(), view.recent.clone()),
        (view.likely_title.clone(), view.likely.clone()),
        (view.all_title.clone(), view.countries.clone()),
    ]
}

/// The same without groups.
fn rows(view: &PickerView, query: &str) -> Vec<CountryRow> {
    groups(view, query).into_iter().flat_map(|(_, rows)| rows).collect()
}

pub(super) fn list(picker: Picker) -> impl IntoView {
    let shown = move || {
        // A closed dialog has no rows: 250 of them for each picker would be paid by every page.
        if !picker.open.get() {
            return Vec::new();
        }
        let (active, query) = (picker.active.get(), picker.query.get());
        picker.state.with(|view| {
            let mut next = 0;
            let mut numbered = |row| {
                next += 1;
                (next - 1, row)
            };
            let groups = groups(view, &query).into_iter().filter(|(_, rows)| !rows.is_empty());
            groups
                .map(|(title, rows)| {
                    let rows: Vec<(usize, CountryRow)> = rows.into_iter().map(&mut numbered).collect();
                    group(picker, title, &rows, active, &view.country)
                })
                .collect()
        })
    };
    let nothing =
        move || {
            let query = picker.query.get();
            picker.state.with(|view| {
                if rows(view, &query).is_empty() { view.no_results.clone() } else { String::new() }
            })
        };
    view! {
        <div
            class="countries"
            id="countries"
            part=part::COUNTRIES
            node_ref=picker.list
            role="listbox"
            aria-label=picker.text(|view| &view.search_label)
        >
            {shown}
        </div>
        <p class="nothing">{nothing}</p>
        <p class="spoken" role="status">{move || spoken(picker)}</p>
    }
}

fn group(
    picker: Picker,
    title: String,
    rows: &[(usize, CountryRow)],
    active: usize,
    current: &str,
) -> impl IntoView + use<> {
    let rows: Vec<_> =
        rows.iter().map(|(at, row)| country(picker, *at, row, *at == active, row.code == current)).collect();
    let (hidden, name) = (title.is_empty(), title.clone());
    view! {
        <div role="group" aria-label=name>
            <p class="title" aria-hidden="true" hidden=hidden>{title}</p>
            {rows}
        </div>
    }
}

fn country(
    picker: Picker,
    at: usize,
    row: &CountryRow,
    active: bool,
    current: bool,
) -> impl IntoView + use<> {
    let CountryRow { code, name, currency, .. } = row.clone();
    let class = if active { "country active" } else { "country" };
    let choice = Pick::Country(code.clone());
    view! {
        <div
            class=class
            part=part::COUNTRY
            role="option"
            id=joined(&["country-", &at.to_string()])
            data-code=code
            aria-selected=if current { "true" } else { "false" }
            on:click=move |_| {
                picker.choose(choice.clone());
                picker.close();
            }
        >
            <span>{name}</span>
            <small>{currency}</small>
        </div>
    }
}

/// What search found, for those who do not see the list.
fn spoken(picker: Picker) -> String {
    let query = picker.query.get();
    if query.trim().is_empty() {
        return String::new();
    }
    let count = picker.state.with(|view| rows(view, &query).len());
    let count = u32::try_from(count).unwrap_or(u32::MAX);
    picker.actions.try_get_value().map(|actions| (actions.count)(count)).unwrap_or_default()
}

/// The id of the row that the keys are on; none where nothing is found, for a name of nothing is no name.
pub(super) fn active_row(picker: Picker) -> Option<String> {
    let query = picker.query.get();
    let found = picker.state.with(|view| !rows(view, &query).is_empty());
    found.then(|| joined(&["country-", &picker.active.get().to_string()]))
}

/// The search field has another text: the best answer is the active one.
pub(super) fn typed(picker: Picker, text: String) {
    let _ = picker.query.try_set(text);
    let _ = picker.active.try_set(0);
    keep_in_sight(picker);
}

/// Arrows, Home and End move the active row, Enter picks it. Escape is the dialog's own.
pub(super) fn keys(picker: Picker, event: &KeyboardEvent) {
    let query = picker.query.get_untracked();
    let rows = picker.state.with_untracked(|view| rows(view, &query));
    let (active, last) = (picker.active.get_untracked(), rows.len().saturating_sub(1));
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
            if let Some(row) = rows.get(active) {
                picker.choose(Pick::Country(row.code.clone()));
                picker.close();
            }
            return;
        }
        _ => return,
    };
    event.prevent_default();
    let _ = picker.active.try_set(next);
    keep_in_sight(picker);
}

/// Scrolls the list, and nothing around it, so far that the active row is seen.
fn keep_in_sight(picker: Picker) {
    request_animation_frame(move || {
        let Some(list) = picker.list.try_get_untracked().flatten() else { return };
        if let Ok(Some(row)) = list.query_selector(".active") {
            row.scroll_into_view_with_bool(false);
        }
    });
}
