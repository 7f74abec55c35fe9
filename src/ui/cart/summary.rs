//! The sum: the total first, then the date, then what is left for the door, then the way on, then the working.

use leptos::prelude::*;

use crate::contract::part;
use crate::ui::breakdown::working as charge;
use crate::view::{CheckoutView, Row, joined};

use super::Cart;

pub(super) fn summary(cart: Cart) -> impl IntoView {
    let amount_part = move || {
        let approximate = cart.state.try_with(|view| view.approximate).unwrap_or_default();
        if approximate { joined(&[part::AMOUNT, " ", part::APPROXIMATE]) } else { part::AMOUNT.to_owned() }
    };
    let form = move || cart.state.with(|view| view.checkout.clone().map(|way| checkout(cart, way)));
    view! {
        <section class="summary" part=part::SUMMARY hidden=cart.is(|view| view.refused.is_some())>
            <p class="total" part=part::TOTAL>
                <span>{cart.text(|view| &view.total.label)}</span>
                " "
                <strong part=amount_part>{cart.text(|view| &view.total.amount)}</strong>
            </p>
            <p class="arrives" part=part::WINDOW>{cart.maybe(|view| &view.arrives)}</p>
            <p class="pay" part=part::PAY>{cart.text(|view| &view.pay)}</p>
            <p class="small">{cart.maybe(|view| &view.tax_within)}</p>
            <p class="small charged" part=part::CHARGED>{cart.maybe(|view| &view.charged)}</p>
            {form}
            <p class="small payments" part=part::PAYMENTS>{cart.maybe(|view| &view.payments)}</p>
            {papers(cart)}
            {sum(cart)}
            {working(cart)}
            <p class="small">{cart.text(|view| &view.disclaimer)}</p>
            <p class="small printed">{cart.text(|view| &view.printed)}</p>
        </section>
    }
}

fn checkout(cart: Cart, way: CheckoutView) -> impl IntoView {
    let CheckoutView { label, address, method, fields } = way;
    let fields =
        fields.into_iter().map(|(name, value)| view! { <input type="hidden" name=name value=value /> });
    view! {
        <form
            action=address
            method=method
            on:submit=move |event| {
                if !cart.start() {
                    event.prevent_default();
                }
            }
        >
            {fields.collect_view()}
            <button type="submit" class="checkout" part=part::CHECKOUT>{label}</button>
        </form>
    }
}

fn sum(cart: Cart) -> impl IntoView {
    let rows = move || cart.state.with(|view| view.rows.iter().cloned().map(row).collect_view());
    let after = move || cart.state.with(|view| view.after.iter().cloned().map(row).collect_view());
    view! {
        <table>
            <tbody>{rows}</tbody>
            <tbody class="sum">{move || cart.state.with(|view| row(view.total.clone()))}</tbody>
            <tbody>{after}</tbody>
        </table>
    }
}

fn row(row: Row) -> impl IntoView {
    let class = if row.known { "" } else { "unknown" };
    view! {
        <tr part=part::ROW class=class>
            <th scope="row">
                {row.label} " " <small>{row.detail}</small>
            </th>
            <td>{row.amount}</td>
        </tr>
    }
}

fn papers(cart: Cart) -> impl IntoView {
    let rows = move || {
        let item = |text: &String| view! { <li>{text.clone()}</li> };
        cart.state.with(|view| view.papers.iter().map(item).collect_view())
    };
    view! {
        <div
            class="papers"
            part=part::PAPERS
            hidden=cart.is(|view| view.papers.is_empty())
        >
            <p>{cart.text(|view| &view.papers_title)}</p>
            <ul>{rows}</ul>
        </div>
    }
}

/// Where every charge comes from. Not the browser's disclosure, which stays closed on paper.
fn working(cart: Cart) -> impl IntoView {
    let open = RwSignal::new(false);
    let reasons = move || {
        let reason = |text: &String| view! { <li>{text.clone()}</li> };
        cart.state.with(|view| view.reasons.iter().map(reason).collect_view())
    };
    let charges = move || cart.state.with(|view| view.working.iter().map(charge).collect_view());
    view! {
        <ul class="small reasons">{reasons}</ul>
        <button
            type="button"
            class="quiet disclose"
            aria-expanded=move || if open.get() { "true" } else { "false" }
            aria-controls="working"
            on:click=move |_| open.update(|open| *open = !*open)
        >
            {cart.text(|view| &view.working_open)}
        </button>
        <div id="working" class="working" hidden=move || !open.get()>
            <ol class="small">{charges}</ol>
            <p class="small">{cart.text(|view| &view.data_date)}</p>
        </div>
    }
}
