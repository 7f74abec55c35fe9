//! What is inside the dialog: what was assumed, search, countries, currency, language, ways back.

use leptos::prelude::*;

use crate::contract::part;
use crate::view::{OptionRow, PickerLists, PickerView};

use super::list::{followed_row, keys, list, typed};
use super::{Pick, Picker};

pub(super) fn panel(picker: Picker) -> impl IntoView {
    view! {
        <div class="panel" node_ref=picker.panel lang=picker.text(|view| &view.language) dir=picker.direction()>
            <div class="head">
                <h2 id="title">{picker.text(|view| &view.title)}</h2>
                <button
                    type="button"
                    class="close"
                    aria-label=picker.text(|view| &view.close)
                    on:click=move |_| picker.close()
                ></button>
                <p part=part::REASON>{picker.text(|view| &view.assumed)}</p>
                // Not of type "search": WebKit's takes every Escape for itself, and the dialog would not close.
                <input
                    type="text"
                    part=part::SEARCH
                    role="combobox"
                    aria-expanded="true"
                    aria-controls="countries"
                    aria-autocomplete="list"
                    aria-activedescendant=move || followed_row(picker)
                    aria-label=picker.text(|view| &view.search_label)
                    placeholder=picker.text(|view| &view.search_hint)
                    autocomplete="off"
                    spellcheck="false"
                    enterkeyhint="done"
                    on:input=move |event| typed(picker, event_target_value(&event))
                    on:keydown=move |event| keys(picker, &event)
                />
            </div>
            {list(picker)}
            <div class="foot">
                {field(
                    picker,
                    [|view| &view.currency_label, |view| &view.currency_reason],
                    |lists| &lists.currencies,
                    Pick::Currency,
                )}
                {field(
                    picker,
                    [|view| &view.language_label, |view| &view.language_reason],
                    |lists| &lists.languages,
                    Pick::Language,
                )}
                {way_back(picker, |view| &view.original, Pick::Original)}
                {way_back(picker, |view| &view.reset, Pick::Reset)}
            </div>
        </div>
    }
}

/// A labelled choice that holds at once: its label, and why it is what it is. Which option that is, the list marks.
fn field(
    picker: Picker,
    [label, reason]: [fn(&PickerView) -> &String; 2],
    options: fn(&PickerLists) -> &Vec<OptionRow>,
    choice: fn(String) -> Pick,
) -> impl IntoView {
    let rows = move || {
        let option = |row: &OptionRow| {
            let (code, label) = (row.code.clone(), row.label.clone());
            view! { <option value=code>{label}</option> }
        };
        picker.lists.with(|lists| options(lists).iter().map(option).collect_view())
    };
    view! {
        <label>
            <span>{picker.text(label)} " " <small>{picker.text(reason)}</small></span>
            <select on:change=move |event| picker.choose(choice(event_target_value(&event)))>
                {rows}
            </select>
        </label>
    }
}

/// A quiet button; hidden where its text is empty.
fn way_back(picker: Picker, label: fn(&PickerView) -> &String, choice: Pick) -> impl IntoView {
    view! {
        <button
            type="button"
            class="quiet"
            on:click=move |_| {
                picker.choose(choice.clone());
                picker.close();
            }
        >
            {picker.text(label)}
        </button>
    }
}
