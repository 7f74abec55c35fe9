//! One notice: a sentence, and three buttons where it is a suggestion. Where there is nothing to say, what the page has
//! written inside.
//!
//! The sentence stands in a live region that is there from the beginning: what it first says is read where it stands,
//! and a change is told once, politely.

use leptos::prelude::*;
use leptos::web_sys::HtmlElement;

use crate::contract::part;
use crate::view::NoticeView;

use super::Mounted;

/// The style sheet of a notice.
pub const CSS: &str = include_str!(concat!(env!("OUT_DIR"), "/notice.css"));

/// What a visitor makes of a suggestion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Prices of the country that is suggested.
    Accept,
    /// Not on this page.
    Decline,
    /// Never.
    Never,
}

/// Mounts a notice into a container; it follows `state`, and tells what a visitor answers.
pub fn mount(
    container: &HtmlElement,
    state: ArcRwSignal<NoticeView>,
    answer: impl Fn(Answer) + 'static,
) -> Mounted {
    Mounted::new(leptos::mount::mount_to(container.clone(), move || notice(state.into(), answer)))
}

fn notice(state: RwSignal<NoticeView>, answer: impl Fn(Answer) + 'static) -> impl IntoView {
    let answer = StoredValue::new_local(std::rc::Rc::new(answer));
    let text = move |of: fn(&NoticeView) -> &String| {
        move || state.try_with(|view| of(view).clone()).unwrap_or_default()
    };
    let class = move || {
        let blocks = state.try_with(|view| view.blocks).unwrap_or_default();
        if blocks { "notice blocks" } else { "notice" }
    };
    let silent = Memo::new(move |_| state.try_with(|view| view.topic.is_empty()).unwrap_or(true));
    // A memo: another language must not make the buttons anew, which would take the focus off them.
    let asks = Memo::new(move |_| state.try_with(|view| !view.accept.is_empty()).unwrap_or_default());
    let button = move |class: &'static str, of: fn(&NoticeView) -> &String, says: Answer| {
        view! {
            <button
                type="button"
                class=class
                part=class
                on:click=move |_| {
                    if let Some(answer) = answer.try_get_value() {
                        answer(says);
                    }
                }
            >
                {text(of)}
            </button>
        }
    };
    let choices = move || {
        asks.get().then(|| {
            view! {
                <div class="choices">
                    {button(part::ACCEPT, |view| &view.accept, Answer::Accept)}
                    {button(part::DECLINE, |view| &view.decline, Answer::Decline)}
                    {button(part::NEVER, |view| &view.never, Answer::Never)}
                </div>
            }
        })
    };
    view! {
        <div
            class=class
            part=part::NOTICE
            lang=text(|view| &view.language)
            dir=move || state.try_with(|view| view.direction).unwrap_or_default()
        >
            <p class="message" part=part::MESSAGE role="status">
                {text(|view| &view.message)}
            </p>
            {choices}
        </div>
        <slot hidden=move || !silent.get()></slot>
    }
}
