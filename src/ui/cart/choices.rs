//! What a shopper chooses: the service, when duty and tax are paid, the region or postal code.

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, HtmlInputElement};

use crate::contract::part;
use crate::view::{CartView, ChoiceView, OptionsView, PlaceView};

use super::{Cart, Change};

pub(super) fn choices(cart: Cart) -> impl IntoView {
    // A region decides about the tax of every order there; a postal code about a few.
    let place = move |listed: bool| {
        move || {
            let found = cart.state.with(|view| view.place.clone());
            found.filter(|place| place.options.is_empty() != listed).map(|place| field(cart, place))
        }
    };
    view! {
        <div class="choices">
            {place(true)}
            {group(cart, part::SERVICES, "service", |view| &view.services, Change::Service)}
            {group(cart, part::PAYING, "paying", |view| &view.paying, Change::Paying)}
            {place(false)}
        </div>
    }
}

/// One of several; nothing where there are none.
fn group(
    cart: Cart,
    part: &'static str,
    field: &'static str,
    of: fn(&CartView) -> &Option<OptionsView>,
    change: fn(String) -> Change,
) -> impl IntoView {
    move || {
        let found = cart.state.with(|view| of(view).clone());
        found.map(|OptionsView { title, options }| {
            let alone = options.len() == 1;
            let rows = options.into_iter().map(|row| option(cart, field, alone, row, change)).collect_view();
            view! {
                <fieldset part=part>
                    <legend>{title}</legend>
                    {rows}
                </fieldset>
            }
        })
    }
}

/// One option. One alone is chosen already: its sign would be a question that has no other answer.
fn option(
    cart: Cart,
    field: &'static str,
    alone: bool,
    row: ChoiceView,
    change: fn(String) -> Change,
) -> impl IntoView {
    let ChoiceView { value, name, amount, details, marks, selected } = row;
    let details = details.into_iter().map(|text| view! { <small>{text}</small> }).collect_view();
    let marks = marks.into_iter().map(|text| view! { <em part=part::MARK>{text}</em> " " }).collect_view();
    let chosen = value.clone();
    view! {
        <label class="option" part=part::OPTION>
            <input
                type="radio"
                name=field
                value=value
                hidden=alone
                prop:checked=selected
                on:change=move |_| cart.change(change(chosen.clone()))
            />
            <span class="what">
                <span>{name} " " {marks}</span>
                {details}
            </span>
            <span class="amount">{amount}</span>
        </label>
    }
}

fn field(cart: Cart, place: PlaceView) -> impl IntoView {
    let PlaceView { key, label, why, value, options, apply } = place;
    if options.is_empty() {
        // Found in the form: a reference kept to it would be a kilobyte of code.
        let send = move |form: &Element| {
            if let Ok(Some(field)) = form.query_selector("input") {
                cart.change(Change::Place(key, field.unchecked_into::<HtmlInputElement>().value()));
            }
        };
        return view! {
            <form
                class="place"
                part=part::PLACE
                on:submit=move |event| {
                    event.prevent_default();
                    send(&event_target(&event));
                }
            >
                <label>
                    <span>{label}</span>
                    <input type="text" prop:value=value autocomplete="postal-code" maxlength="16" />
                </label>
                <button type="submit" class="quiet">{apply}</button>
                <small>{why}</small>
            </form>
        }
        .into_any();
    }
    let rows = options.into_iter().map(|row| {
        let selected = row.code == value;
        view! { <option value=row.code selected=selected>{row.label}</option> }
    });
    view! {
        <div class="place" part=part::PLACE>
            <label>
                <span>{label}</span>
                <select on:change=move |event| cart.change(Change::Place(key, event_target_value(&event)))>
                    {rows.collect_view()}
                </select>
            </label>
            <small>{why}</small>
        </div>
    }
    .into_any()
}
