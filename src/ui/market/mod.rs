//! The market picker: a button that opens a native dialog, or the same panel in the page's flow.

mod list;
mod panel;

use std::rc::Rc;

use leptos::html;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{HtmlElement, HtmlInputElement};

use crate::contract::part;
use crate::view::{PickerLists, PickerView};

use super::Mounted;
use list::grow;
use panel::panel;

/// The style sheet of the picker's button.
pub const BUTTON_CSS: &str = include_str!(concat!(env!("OUT_DIR"), "/button.css"));

/// The style sheet of the picker, on top of its button's.
pub const CSS: &str = include_str!(concat!(env!("OUT_DIR"), "/market.css"));

/// What a visitor picked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pick {
    /// A country, by ISO code. Currency follows from it.
    Country(String),
    /// A currency, by ISO code.
    Currency(String),
    /// A language, by tag.
    Language(String),
    /// The shop's own prices.
    Original,
    /// The visitor's, after the shop's own.
    Local,
    /// No choice: go by what was found.
    Reset,
}

/// What the picker calls.
pub struct Actions {
    /// The visitor picked something.
    pub choose: Box<dyn Fn(Pick)>,
    /// The dialog is about to open: the time to add names with [`PickerLists::know`].
    pub opened: Box<dyn Fn()>,
    /// "3 countries found", read out while searching.
    pub count: Box<dyn Fn(u32) -> String>,
    /// Opens the dialog, with the focus in it.
    pub show: fn(&HtmlElement),
    /// Closes it and what it lies on, where it is open.
    pub close: fn(&HtmlElement),
    /// Scrolls the list so far that one of its rows is seen.
    pub scroll: fn(&HtmlElement),
}

/// How many rows of all countries an open dialog has at first, more than are seen.
const FEW: usize = 12;
/// How many come with each frame after the first.
const MORE: usize = 8;

/// What the parts of the picker share. All of it is `Copy`, and dies with the root.
#[derive(Clone, Copy)]
struct Picker {
    state: RwSignal<PickerView>,
    lists: RwSignal<PickerLists>,
    actions: StoredValue<Rc<Actions>, LocalStorage>,
    /// The one element that is kept: each more costs as much as a screen of code.
    panel: NodeRef<html::Div>,
    /// How many rows of all countries are drawn at most. A closed dialog has none: 250 of them for each picker would be paid
    /// by every page.
    rows: RwSignal<usize>,
    query: RwSignal<String>,
    active: RwSignal<usize>,
}

/// Mounts the picker into a container; it follows both signals, and draws the long lists again only when they change.
/// `inline` puts the panel into the page's flow.
pub fn mount(
    container: &HtmlElement,
    (state, lists): (ArcRwSignal<PickerView>, ArcRwSignal<PickerLists>),
    actions: Actions,
    inline: bool,
) -> Mounted {
    let actions = Rc::new(actions);
    Mounted::new(leptos::mount::mount_to(container.clone(), move || {
        let picker = Picker {
            state: state.into(),
            lists: lists.into(),
            actions: StoredValue::new_local(actions),
            panel: NodeRef::new(),
            rows: RwSignal::new(if inline { FEW } else { 0 }),
            query: RwSignal::new(String::new()),
            active: RwSignal::new(0),
        };
        if inline {
            grow(picker, FEW);
            panel(picker).into_any()
        } else {
            button_and_dialog(picker).into_any()
        }
    }))
}

fn button_and_dialog(picker: Picker) -> impl IntoView {
    view! {
        <button
            type="button"
            class="open"
            part=part::BUTTON
            lang=picker.text(|view| &view.language)
            dir=picker.direction()
            aria-haspopup="dialog"
            aria-label=picker.text(|view| &view.button_name)
            on:click=move |_| picker.show()
        >
            {picker.text(|view| &view.button)}
        </button>
        // As the first part draws it: without a text it takes no room.
        <button
            type="button"
            part=part::ORIGINAL
            lang=picker.text(|view| &view.language)
            dir=picker.direction()
            on:click=move |_| {
                let is_original = picker.state.try_with_untracked(|view| view.is_original);
                picker.choose(if is_original == Some(true) { Pick::Local } else { Pick::Original });
            }
        >
            {picker.text(|view| &view.switch)}
        </button>
        <dialog
            part=part::DIALOG
            tabindex="-1"
            aria-labelledby="title"
            on:close=move |_| picker.closed()
        >
            {panel(picker)}
        </dialog>
    }
}

impl Picker {
    /// A text of the view model that follows it.
    fn text(self, of: fn(&PickerView) -> &String) -> impl Fn() -> String + Copy + Send + 'static {
        move || self.state.try_with(|view| of(view).clone()).unwrap_or_default()
    }

    fn direction(self) -> impl Fn() -> &'static str + Copy + Send + 'static {
        move || self.state.try_with(|view| view.direction).unwrap_or_default()
    }

    /// Whether there is a query.
    fn is_searched(self) -> bool {
        self.query.with(|query| !query.trim().is_empty())
    }

    /// What the panel has of this selector.
    fn find(self, selector: &str) -> Option<HtmlElement> {
        let panel = self.panel.try_get_untracked()??;
        panel.query_selector(selector).ok()?.map(JsCast::unchecked_into)
    }

    /// What the panel is in, in a picker that has a button.
    fn dialog(self) -> Option<HtmlElement> {
        self.panel.try_get_untracked()??.parent_element().map(JsCast::unchecked_into)
    }

    fn choose(self, choice: Pick) {
        if let Some(actions) = self.actions.try_get_value() {
            (actions.choose)(choice);
        }
    }

    fn show(self) {
        let Some(actions) = self.actions.try_get_value() else { return };
        (actions.opened)();
        let _ = self.query.try_set(String::new());
        let _ = self.active.try_set(0);
        let _ = self.rows.try_set(FEW);
        if let Some(search) = self.find("input") {
            search.unchecked_into::<HtmlInputElement>().set_value("");
        }
        let Some(dialog) = self.dialog() else { return };
        (actions.show)(&dialog);
        grow(self, FEW);
    }

    fn close(self) {
        if let Some((actions, dialog)) = self.actions.try_get_value().zip(self.dialog()) {
            (actions.close)(&dialog);
        }
    }

    /// The list goes with the dialog: a page with many pickers keeps no list twice.
    fn closed(self) {
        // Told in a task of its own: it may be open again by then.
        if self.dialog().is_none_or(|dialog| !dialog.has_attribute("open")) {
            let _ = self.rows.try_set(0);
        }
    }
}
