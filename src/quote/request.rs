//! The question of a quote. Reading it from JSON is in `read.rs`.

use crate::calendar::Date;
use crate::money::{Amount, Currency, Percent, Rates};
use crate::world::{
    Buyer, Carrier, Category, Consignment, Country, DutyExpression, ExportPrices, HsCode, Incoterm, Valuation,
};

/// What is sent, from where to where, on which day, under which terms.
#[derive(Clone, Debug)]
pub struct Request {
    /// The day of the customs declaration; for seller-collected taxes the day of payment.
    pub date: Date,
    /// The country that the parcel leaves from.
    pub ship_from: Country,
    /// Where it goes.
    pub destination: Destination,
    /// The currency of the answer.
    pub currency: Currency,
    /// The lines of the order.
    pub items: Vec<Item>,
    /// Freight, for the whole order.
    pub shipping: Option<Amount>,
    /// Insurance, for the whole order.
    pub insurance: Option<Amount>,
    /// Taken off the goods, shared by their value.
    pub discount: Option<Amount>,
    /// Whether `unit_price` and `shipping`, and with them `insurance` and `discount`, contain the tax of the country of
    /// shipment.
    pub prices_include_tax: bool,
    /// What an export does with such a tax.
    pub export_prices: ExportPrices,
    /// Who brings it.
    pub carrier: Carrier,
    /// Who pays duty and tax, and when.
    pub incoterm: Incoterm,
    /// An order from a shop is a sale, wrapped or not.
    pub consignment: Consignment,
    /// Who receives it.
    pub buyer: Buyer,
    /// The schemes the seller collects tax for: `IOSS`, `GB`, `NO-VOEC` …
    pub registrations: Vec<String>,
    /// What the merchant knows better.
    pub overrides: Overrides,
    /// The exchange rates; `None` takes the shipped file.
    pub rates: Option<Rates>,
}

/// Where the parcel goes.
#[derive(Clone, Debug)]
pub struct Destination {
    /// The country.
    pub country: Country,
    /// ISO 3166-2 without the country: `AB`, `SP`.
    pub region: Option<String>,
    /// As people write it in that country.
    pub postal_code: Option<String>,
}

/// One line of the order.
#[derive(Clone, Debug)]
pub struct Item {
    /// The caller's name for it.
    pub id: String,
    /// What one piece is charged at, after discounts, adjustment, fixed prices and rounding.
    pub unit_price: Amount,
    /// How many pieces.
    pub quantity: u32,
    /// What it is, for customs.
    pub hs_code: Option<HsCode>,
    /// Where it was made.
    pub origin: Option<Country>,
    /// What one piece weighs, in grams.
    pub weight_grams: Option<u32>,
    /// What it is, for taxes.
    pub category: Category,
    /// The merchant's own duty, in place of every duty the data knows.
    pub duty_rate: Option<DutyExpression>,
    /// The agreement under which a lower duty is claimed.
    pub preference: Option<String>,
}

#[cfg(feature = "tool")]
impl Item {
    /// What the whole line weighs, in grams.
    #[must_use]
    pub fn net_grams(&self) -> Option<u64> {
        self.weight_grams.map(|grams| u64::from(grams) * u64::from(self.quantity))
    }
}

/// What the merchant knows better than the data.
#[derive(Clone, Debug, Default)]
pub struct Overrides {
    /// The rate of the import or sales tax; thresholds still apply.
    pub tax_rate: Option<Percent>,
    /// What customs take as the value; the tax base stays.
    pub valuation: Option<Valuation>,
    /// In place of every fee and levy that the data knows; an empty list means none at all.
    pub fees: Option<Vec<OwnFee>>,
    /// What the carrier asks for collecting on delivery, in place of the fees that the data knows; levies of the state
    /// stay as they are.
    pub carrier_fee: Option<Amount>,
}

/// A fee that the merchant names.
#[derive(Clone, Debug)]
pub struct OwnFee {
    /// What it is called.
    pub label: String,
    /// What it costs.
    pub amount: Amount,
    /// Whether the import tax is charged on it.
    pub taxable: bool,
}
