//! The shop itself: where it is, what it charges in, whose taxes it collects.

use crate::input::{Node, Problems};
use crate::money::Currency;
use crate::world::Country;
use crate::world::ExportPrices;

use super::fields::Fields;
use super::value;

/// The `store` of `landfall.json`.
#[derive(Clone, Debug)]
pub struct Store {
    /// Where parcels leave from. Unknown: prices are converted, and no duty or tax is worked out.
    pub country: Option<Country>,
    /// The currency that prices without one are in.
    pub currency: Option<Currency>,
    /// The IANA time zone that the shop's day and cut-off are in.
    pub time_zone: Option<String>,
    /// Whether the shop's prices contain the tax of its own country.
    pub prices_include_tax: bool,
    /// What an export does with such a tax.
    pub export_prices: ExportPrices,
    /// The schemes the shop collects tax for: `IOSS`, `GB`, `NO-VOEC` …
    pub registrations: Vec<String>,
    /// The currency that is charged.
    pub charge_in: ChargeIn,
}

/// The currency that shoppers are charged in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ChargeIn {
    /// The shop's own; local prices are approximate and the charged price stands beside them.
    #[default]
    Store,
    /// The visitor's; the price shown is the price charged.
    Local,
}

const KNOWN: &[&str] =
    &["country", "currency", "timeZone", "pricesIncludeTax", "exportPrices", "registrations", "chargeIn"];

impl Default for Store {
    fn default() -> Self {
        Store {
            country: None,
            currency: None,
            time_zone: None,
            prices_include_tax: false,
            export_prices: ExportPrices::Same,
            registrations: Vec::new(),
            charge_in: ChargeIn::Store,
        }
    }
}

impl Store {
    pub(super) fn read(&mut self, node: Node<'_>, problems: &mut Problems) {
        let mut f = Fields::of(node, KNOWN, problems);
        self.country = f.get("country", value::country);
        // A shop that names its country and no currency charges in that country's.
        self.currency = f.get("currency", value::currency).or_else(|| self.country?.currency());
        self.time_zone = f.get("timeZone", value::text);
        f.set("pricesIncludeTax", &mut self.prices_include_tax, value::flag);
        let exports = f.word("exportPrices", ExportPrices::WORDS, ExportPrices::ALL);
        self.export_prices = exports.unwrap_or(self.export_prices);
        f.set("registrations", &mut self.registrations, value::texts);
        // As a request has them: one order, whatever the merchant wrote, so that answers have one id.
        crate::money::sort(&mut self.registrations, &|a, b| a < b);
        self.registrations.dedup();
        let charges = [ChargeIn::Store, ChargeIn::Local];
        self.charge_in = f.word("chargeIn", &["store", "local"], &charges).unwrap_or_default();
    }
}
