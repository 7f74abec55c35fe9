//! What a price at the door is made of: a disclosure beside the price, the total first, the working one touch away.
//!
//! Opening and closing is left to the browser's own `<details>`, which brings the keyboard and the screen reader.

use leptos::either::Either;
use leptos::prelude::*;
use leptos::web_sys::HtmlElement;

use crate::contract::part;
use crate::view::{BreakdownView, Piece, Row, Working, joined};

use super::Mounted;

/// The style sheet of a breakdown that is not open.
pub const CLOSED_CSS: &str = include_str!(concat!(env!("OUT_DIR"), "/closed.css"));

/// The style sheet of an open breakdown, on top of that of a closed one.
pub const CSS: &str = include_str!(concat!(env!("OUT_DIR"), "/breakdown.css"));

/// Mounts a breakdown into a container; it follows `state`.
pub fn mount(container: &HtmlElement, state: ArcRwSignal<BreakdownView>) -> Mounted {
    Mounted::new(leptos::mount::mount_to(container.clone(), move || breakdown(state)))
}

fn breakdown(state: ArcRwSignal<BreakdownView>) -> impl IntoView {
    let text = {
        let state = state.clone();
        move |of: fn(&BreakdownView) -> &String| {
            let state = state.clone();
            move || state.with(|view| of(view).clone())
        }
    };
    let rows = {
        let state = state.clone();
        move || state.with(|view| view.rows.iter().map(row).collect_view())
    };
    let pays = {
        let state = state.clone();
        move || state.with(|view| view.pays.iter().map(row).collect_view())
    };
    let reasons = {
        let state = state.clone();
        move || {
            state.with(|view| {
                view.reasons.iter().cloned().map(|text| view! { <li>{text}</li> }).collect_view()
            })
        }
    };
    let estimate = {
        let state = state.clone();
        move || state.with(|view| view.estimate.clone())
    };
    let direction = {
        let state = state.clone();
        move || state.with(|view| view.direction)
    };
    let working = move || state.with(|view| view.working.iter().map(working).collect_view());
    view! {
        <details class="breakdown" part=part::BREAKDOWN lang=text(|view| &view.language) dir=direction>
            <summary part=part::BREAKDOWN_BUTTON>{text(|view| &view.open)}</summary>
            <div class="sheet">
                <p class="heading">
                    <span>{text(|view| &view.heading)}</span>
                    <span>{estimate}</span>
                </p>
                <p class="pay">{text(|view| &view.pay)}</p>
                <table>
                    <tbody>{rows}</tbody>
                    <tfoot>
                        <tr part=joined(&[part::BREAKDOWN_ROW, " ", part::BREAKDOWN_TOTAL])>
                            <th scope="row">{text(|view| &view.total.label)}</th>
                            <td>{text(|view| &view.total.amount)}</td>
                        </tr>
                        {pays}
                    </tfoot>
                </table>
                <p class="small">{text(|view| &view.scope)}</p>
                <ul class="small">{reasons}</ul>
                <details class="working">
                    <summary>{text(|view| &view.working_open)}</summary>
                    <p class="small">{text(|view| &view.customs_value)}</p>
                    <ol class="small">{working}</ol>
                    <p class="small">{text(|view| &view.data_date)}</p>
                </details>
                <p class="small">{text(|view| &view.disclaimer)}</p>
            </div>
        </details>
    }
}

fn row(row: &Row) -> impl IntoView + use<> {
    let row = row.clone();
    let class = if row.known { "" } else { "unknown" };
    view! {
        <tr part=part::BREAKDOWN_ROW class=class>
            <th scope="row">
                {row.label} " " <small>{row.detail}</small>
            </th>
            <td>{row.amount}</td>
        </tr>
    }
}

pub(super) fn working(working: &Working) -> impl IntoView + use<> {
    let working = working.clone();
    view! {
        <li>
            <b>{working.title}</b>
            <span>{working.detail}</span>
            <span>{working.rule}</span>
            <span>{working.source.iter().map(piece).collect_view()}</span>
        </li>
    }
}

/// Addresses come from data that others may edit: the page that opens learns nothing of this one.
fn piece(piece: &Piece) -> Either<impl IntoView + use<>, String> {
    match piece.clone() {
        Piece::Text(text) => Either::Right(text),
        Piece::Address(address) => {
            let text = address.clone();
            Either::Left(
                view! { <a href=address target="_blank" rel="noopener noreferrer nofollow">{text}</a> },
            )
        }
    }
}
