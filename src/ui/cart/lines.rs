//! The lines of a cart.

use leptos::prelude::*;
use leptos::web_sys::{Event, HtmlInputElement};
use wasm_bindgen::JsCast;

use crate::contract::part;
use crate::view::{LineView, StepperView};

use super::{Cart, Change};

/// The most pieces that a field takes.
const MOST: u32 = 9999;

pub(super) fn lines(cart: Cart) -> impl IntoView {
    let rows = move || {
        cart.state.with(|view| {
            let rows = view.lines.iter().enumerate();
            rows.map(|(at, row)| line(cart, at, row.clone())).collect_view()
        })
    };
    view! { <ul class="lines" part=part::LINES>{rows}</ul> }
}

fn line(cart: Cart, at: usize, line: LineView) -> impl IntoView {
    let LineView { name, quantity, quantity_text, amount, notes, stepper, .. } = line;
    let notes = notes.into_iter().map(|text| view! { <small>{text}</small> }).collect_view();
    let many = match stepper {
        Some(names) => change_quantity(cart, at, quantity, names).into_any(),
        None => view! { <span class="count">{quantity_text}</span> }.into_any(),
    };
    view! {
        <li part=part::LINE>
            <span class="name" dir="auto">{name}</span>
            <span class="many" part=part::QUANTITY>{many}</span>
            <span class="price">
                <span class="amount" part=part::AMOUNT>{amount}</span>
                {notes}
            </span>
        </li>
    }
}

/// A field between two buttons. The keyboard's arrows work in it as in any field of numbers.
fn change_quantity(cart: Cart, at: usize, quantity: u32, names: StepperView) -> impl IntoView {
    let StepperView { label, more, less } = names;
    let word = |off: bool| if off { "true" } else { "false" };
    let (least, most) = (word(quantity <= 1), word(quantity >= MOST));
    let typed = move |event: Event| {
        let Some(field) = event.target().map(|target| target.unchecked_into::<HtmlInputElement>()) else {
            return;
        };
        match field.value().trim().parse::<u32>() {
            Ok(number) if (1..=MOST).contains(&number) => cart.change(Change::Quantity(at, number)),
            _ => field.set_value(&quantity.to_string()),
        }
    };
    view! {
        <button
            type="button"
            class="step less"
            aria-label=less
            aria-disabled=least
            on:click=move |_| {
                if quantity > 1 {
                    cart.change(Change::Quantity(at, quantity - 1));
                }
            }
        ></button>
        <input
            type="number"
            min="1"
            max=MOST.to_string()
            step="1"
            inputmode="numeric"
            autocomplete="off"
            aria-label=label
            prop:value=quantity.to_string()
            on:change=typed
        />
        <button
            type="button"
            class="step more"
            aria-label=more
            aria-disabled=most
            on:click=move |_| {
                if quantity < MOST {
                    cart.change(Change::Quantity(at, quantity + 1));
                }
            }
        ></button>
    }
}
