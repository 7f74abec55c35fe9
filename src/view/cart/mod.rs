//! The cart: its lines, what it costs by each service, what it adds up to, and what goes to the checkout.
//!
//! 1. [`Cart::add_child`] or [`Cart::of_json`] take what a page says.
//! 2. [`cart_answer`] asks the engine: one question for each service and way to pay, and the one that is chosen.
//! 3. [`cart_view`] makes texts of the answer; [`CartAnswer::detail`] is the same answer as JSON.
//!
//! A line costs what its price element shows: the item alone, with its tax where prices there contain tax. What the
//! order as a whole adds to that stands in the rows below, so that what is shown adds up to the quote's total.

mod answer;
mod checkout;
mod lines;
mod papers;
mod place;
mod services;
mod sums;
mod texts;

use crate::config::{Restriction, Service};
use crate::delivery::Promise;
use crate::input::Json;
use crate::quote::{Quote, Request};
use crate::world::Market;

use super::breakdown::{Row, Working};
use super::context::Context;
use super::picker::OptionRow;

pub use answer::{CartAnswer, Selection, cart_answer};
pub use checkout::{Checkout, is_address};
pub use lines::{Cart, CartLine, few_lines, with_quantity};
#[cfg(feature = "tool")]
pub(super) use sums::{freight_shown, in_money};
pub use texts::cart_view;

/// What a cart is shown from.
#[derive(Clone, Copy)]
pub struct CartInput<'a> {
    /// What is in it.
    pub cart: &'a Cart,
    /// Everything around it.
    pub context: &'a Context<'a>,
    /// The rules of the destination, if they are loaded.
    pub market: Option<&'a Market>,
    /// What the shopper chose.
    pub selection: &'a Selection,
    /// The engine.
    pub ask: &'a dyn Fn(&Request) -> Option<Quote>,
    /// When a parcel by a service is there; `None` where nothing is promised.
    pub arrival: &'a dyn Fn(&Service) -> Option<Promise>,
    /// The rows `papers` of the destination's file.
    pub papers: &'a Json,
    /// Where the cart goes; `None` without a button.
    pub checkout: Option<&'a Checkout>,
    /// Whether quantities may be changed.
    pub editable: bool,
    /// What the merchant does not send everywhere.
    pub restrictions: &'a [Restriction],
    /// Whether the words of a closer look are here, which say most reasons for doubt.
    pub detailed: bool,
}

/// The texts of a cart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CartView {
    /// The language of the texts.
    pub language: String,
    /// How it is written: `ltr` or `rtl`.
    pub direction: &'static str,
    /// "Your order · Germany".
    pub heading: String,
    /// What is in it.
    pub lines: Vec<LineView>,
    /// Why there is no total: nothing goes there, or nothing has a price.
    pub refused: Option<String>,
    /// The services, where there are any.
    pub services: Option<OptionsView>,
    /// Pay duty and tax now, or on delivery; where both exist.
    pub paying: Option<OptionsView>,
    /// The field for a region or postal code.
    pub place: Option<PlaceView>,
    /// The sum.
    pub total: Row,
    /// Whether the sum is converted or an estimate.
    pub approximate: bool,
    /// "€18.33 VAT included".
    pub tax_within: Option<String>,
    /// What is really charged.
    pub charged: Option<String>,
    /// "Get it Tue 1 – Thu 3 Dec".
    pub arrives: Option<String>,
    /// What is left to pay on delivery.
    pub pay: String,
    /// Items, discount, shipping, duty, taxes, fees: they add up to the total.
    pub rows: Vec<Row>,
    /// Below the total: the gift card, and what it leaves to pay.
    pub after: Vec<Row>,
    /// "You can pay with iDEAL or card".
    pub payments: Option<String>,
    /// Heading of `papers`.
    pub papers_title: String,
    /// What the recipient will need.
    pub papers: Vec<String>,
    /// Why it is an estimate, what is missing, and where rates come from.
    pub reasons: Vec<String>,
    /// The button that shows the working.
    pub working_open: String,
    /// Every charge with its rule, date and source.
    pub working: Vec<Working>,
    /// The day of the rules.
    pub data_date: String,
    /// The last line.
    pub disclaimer: String,
    /// "Estimate 2f4c… of 28 Nov 2026": on paper only.
    pub printed: String,
    /// Read out when it changes.
    pub spoken: String,
    /// The button to the checkout.
    pub checkout: Option<CheckoutView>,
}

/// One line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LineView {
    /// Its name on the page.
    pub name: String,
    /// How many pieces.
    pub quantity: u32,
    /// "× 2"; empty for one piece that can't be changed.
    pub quantity_text: String,
    /// The price of all pieces, by the market's convention.
    pub amount: String,
    /// Whether tax is in it, that it is there at once, what a restriction says of it.
    pub notes: Vec<String>,
    /// Whether a restriction keeps it back: then nothing is ordered.
    pub blocked: bool,
    /// Names of the field and its buttons; `None` where nothing may be changed.
    pub stepper: Option<StepperView>,
}

/// The names of a line's field and buttons.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StepperView {
    /// The field.
    pub label: String,
    /// The button for one more.
    pub more: String,
    /// The button for one less.
    pub less: String,
}

/// A choice of one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OptionsView {
    /// What is chosen.
    pub title: String,
    /// What from.
    pub options: Vec<ChoiceView>,
}

/// One option.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChoiceView {
    /// Its name in the configuration or the contract.
    pub value: String,
    /// Its name for shoppers.
    pub name: String,
    /// What it costs.
    pub amount: String,
    /// When it is there; what is paid when; how it differs.
    pub details: Vec<String>,
    /// "Cheapest", "Fastest".
    pub marks: Vec<String>,
    /// Whether it is the one.
    pub selected: bool,
}

/// The field for a region or postal code.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlaceView {
    /// `region` or `postalCode`, as `setMarket` takes it.
    pub key: &'static str,
    /// Its label.
    pub label: String,
    /// Why it is asked for.
    pub why: String,
    /// What is known.
    pub value: String,
    /// The regions to choose from; none: a field to write in.
    pub options: Vec<OptionRow>,
    /// The button beside a field to write in.
    pub apply: String,
}

/// The way to the checkout: a form that the shopper sends by its button.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CheckoutView {
    /// The button.
    pub label: String,
    /// Where it goes.
    pub address: String,
    /// `post` or `get`.
    pub method: &'static str,
    /// Hidden fields: name and value.
    pub fields: Vec<(String, String)>,
}
