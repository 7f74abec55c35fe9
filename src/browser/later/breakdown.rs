//! The breakdown of a price, open: a component that follows the quote.

use leptos::prelude::ArcRwSignal;
use wasm_bindgen::JsCast;
use web_sys::{CssStyleSheet, Element};

use crate::browser::elements::Explanation;
use crate::browser::{dom, signals};
use crate::quote::Quote;
use crate::ui::Mounted;
use crate::ui::breakdown::CSS;
use crate::view::{BreakdownView, Context, PriceItem, breakdown_view};

thread_local! {
    static SHEET: Option<CssStyleSheet> = dom::sheet(CSS);
}

/// The component and what it follows; dropping it takes it off.
struct Breakdown {
    state: ArcRwSignal<BreakdownView>,
    _mounted: Mounted,
}

/// Puts an open breakdown into a container, in place of what is there.
pub(super) fn mount(
    container: &Element,
    item: &PriceItem,
    quote: &Quote,
    context: &Context<'_>,
) -> Option<Box<dyn Explanation>> {
    super::run_components();
    let root = container.get_root_node();
    SHEET.with(|sheet| dom::also_styled(root.unchecked_ref(), sheet.as_ref()));
    let state = ArcRwSignal::new(breakdown_view(item, quote, context));
    dom::clear(container);
    let mounted = crate::ui::breakdown::mount(container.unchecked_ref(), state.clone());
    Some(Box::new(Breakdown { state, _mounted: mounted }))
}

impl Explanation for Breakdown {
    fn follow(&self, item: &PriceItem, quote: &Quote, context: &Context<'_>) {
        signals::change(&self.state, breakdown_view(item, quote, context));
    }
}
