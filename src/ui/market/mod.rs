//! The market picker: a button that opens a native dialog, or the same panel in the page's flow.

mod list;
mod panel;

use std::rc::Rc;

use leptos::html;
use leptos::prelude::*;
use leptos::web_sys::{HtmlElement, MouseEvent};

use crate::contract::part;
use crate::view::{PickerLists, PickerView};

use super::Mounted;
use panel::panel;

/// The style sheet of the picker's button.
pub const BUTTON_CSS: &str = include_str!(concat!(env!("OUT_DIR"), "/button.css"));

/// The style sheet of the picker, on top of its button's.
pub const CSS: &str = include_str!(concat!(env!("OUT_DIR"), "/market.css"));

/// Up to this width of the page, in CSS pixels, the dialog is a sheet; the style sheet says the same.
const NARROW: i32 = 480;

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
}

/// What the parts of the picker share. All of it is `Copy`, and dies with the root.
#[derive(Clone, Copy)]
struct Picker {
    state: RwSignal<PickerView>,
    lists: RwSignal<PickerLists>,
    actions: StoredValue<Rc<Actions>, LocalStorage>,
    dialog: NodeRef<html::Dialog>,
    search: NodeRef<html::Input>,
    list: NodeRef<html::Div>,
    inline: bool,
    open: RwSignal<bool>,
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
            dialog: NodeRef::new(),
            search: NodeRef::new(),
            list: NodeRef::new(),
            inline,
            open: RwSignal::new(inline),
            query: RwSignal::new(String::new()),
            active: RwSignal::new(0),
        };
        if inline { panel(picker).into_any() } else { button_and_dialog(picker).into_any() }
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
            node_ref=picker.dialog
            tabindex="-1"
            aria-labelledby="title"
            on:close=move |_| picker.closed()
            on:click=move |event| picker.click_beside(&event)
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

    fn choose(self, choice: Pick) {
        if let Some(actions) = self.actions.try_get_value() {
            (actions.choose)(choice);
        }
    }

    fn show(self) {
        if let Some(actions) = self.actions.try_get_value() {
            (actions.opened)();
        }
        let _ = self.query.try_set(String::new());
        let _ = self.active.try_set(0);
        let _ = self.open.try_set(true);
        let Some(dialog) = self.dialog.get_untracked() else { return };
        // Fails only for a dialog that is open already or off the page.
        let _ = dialog.show_modal();
        // On a phone the focus stays on the sheet: a keyboard would slide in over what was assumed. Elsewhere the
        // search field is where people begin.
        let narrow = document().document_element().is_some_and(|page| page.client_width() <= NARROW);
        let _ = match self.search.get_untracked().filter(|_| !narrow) {
            Some(search) => search.focus(),
            None => dialog.focus(),
        };
    }

    fn close(self) {
        // The browser gives the focus back to the button.
        if let Some(dialog) = self.dialog.get_untracked() {
            dialog.close();
        }
    }

    /// The list goes with the dialog: a page with many pickers keeps no list twice.
    fn closed(self) {
        let _ = self.open.try_set(false);
        if let Some(search) = self.search.get_untracked() {
            search.set_value("");
        }
    }

    /// Closes at a click on the dialog's backdrop, which is the only place where the dialog itself is hit.
    fn click_beside(self, event: &MouseEvent) {
        if event.target() == event.current_target() {
            self.close();
        }
    }
}
