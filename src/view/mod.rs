//! View models: a quote and words become plain structs of strings.
//!
//! 1. [`PriceItem::read`] takes what a page says about a price.
//! 2. [`price_request`] makes the engine's question of it.
//!    [`landed_request`] makes the one that its breakdown answers.
//!    [`cart_answer`] asks about a whole cart.
//! 3. [`price_view`] and [`breakdown_view`] make texts of the answer; [`picker_view`] those of the market picker,
//!    [`delivery_view`] those of a delivery, [`notice_view`] that of a notice, [`cart_view`] those of a cart.
//!
//! Nothing here knows a page, a clock or a network, and no text is markup. Amounts are rounded to the digits that
//! people write in a currency, and rows are shared out so that what a shopper sees adds up.

mod ask;
mod breakdown;
mod cart;
mod context;
mod delivery;
mod fold;
mod item;
mod money;
mod notes;
mod notice;
#[cfg(feature = "tool")]
mod offer;
mod picker;
mod price;
mod rate;
mod threshold;

pub use crate::input::{joined, separated};
pub use ask::{former_request, landed_request, price_request};
pub use breakdown::{BreakdownView, ClosedBreakdown, Piece, Row, Working, breakdown_view, closed_breakdown};
pub use cart::{
    Cart, CartAnswer, CartInput, CartLine, CartView, Checkout, CheckoutView, ChoiceView, LineView,
    OptionsView, PlaceView, Selection, StepperView, cart_answer, cart_view, few_lines, is_address,
    with_quantity,
};
pub use context::Context;
pub use delivery::{
    Deadline, DeliveryBy, DeliveryItem, DeliveryNews, DeliveryView, OrderText, arrival_text, delivery_view,
};
pub use fold::fold;
pub use item::{PriceItem, Show};
pub use money::{convert, shown, written};
pub use notice::{
    NoticeGoods, NoticeInput, NoticeView, chosen_currency, notice_request, notice_topic, notice_view,
};
#[cfg(feature = "tool")]
pub use offer::{OfferFreight, OfferPrice, offer_freights, offer_price};
pub use picker::{
    CountryRow, OptionRow, PickerButton, PickerInput, PickerLists, PickerShown, PickerView, picker_button,
    picker_view, search,
};
pub use price::{PriceState, PriceView, price_view};
