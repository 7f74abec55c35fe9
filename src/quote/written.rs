//! A request as JSON, in the shape that [`Request::read`] takes: what a page hands over, so that a server can ask the
//! same question again.

use std::fmt::Display;

use crate::input::{Json, Map};
use crate::money::Amount;

use super::{Item, OwnFee, Request, Valuation};

impl Request {
    /// The request as JSON, every field written. The rates are left out unless it brings its own: who asks again takes
    /// those that they trust.
    #[must_use]
    pub fn to_json(&self) -> Json {
        let mut place = Map::new();
        place.insert("country", self.destination.country.code().into());
        place.insert("region", maybe(self.destination.region.as_deref()));
        place.insert("postalCode", maybe(self.destination.postal_code.as_deref()));
        let mut out = Map::new();
        out.insert_texts(&[
            ("date", &self.date.to_string()),
            ("shipFrom", self.ship_from.code()),
            ("currency", self.currency.code()),
            ("exportPrices", self.export_prices.name()),
            ("carrier", self.carrier.name()),
            ("incoterm", self.incoterm.name()),
            ("consignment", self.consignment.name()),
            ("buyer", self.buyer.name()),
        ]);
        out.insert("destination", Json::Object(place));
        out.insert("items", list(&self.items, item));
        out.insert("shipping", money(self.shipping));
        out.insert("insurance", money(self.insurance));
        out.insert("discount", money(self.discount));
        out.insert("pricesIncludeTax", Json::Bool(self.prices_include_tax));
        out.insert("registrations", list(&self.registrations, |name| name.as_str().into()));
        out.insert("overrides", self.overrides_to_json());
        Json::Object(out)
    }

    fn overrides_to_json(&self) -> Json {
        let own = &self.overrides;
        let mut out = Map::new();
        out.insert("taxRate", shown(own.tax_rate.as_ref()));
        out.insert("valuation", maybe(own.valuation.map(Valuation::name)));
        out.insert("fees", own.fees.as_ref().map_or(Json::Null, |fees| list(fees, fee)));
        out.insert("carrierFee", money(own.carrier_fee));
        Json::Object(out)
    }
}

fn item(item: &Item) -> Json {
    let mut out = Map::new();
    out.insert_texts(&[("id", &item.id), ("category", item.category.name())]);
    out.insert("unitPrice", money(Some(item.unit_price)));
    out.insert("quantity", Json::Number(item.quantity.to_string()));
    out.insert("hsCode", maybe(item.hs_code.as_ref().map(crate::world::HsCode::digits)));
    out.insert("origin", shown(item.origin.as_ref()));
    out.insert("weightGrams", item.weight_grams.map_or(Json::Null, |grams| Json::Number(grams.to_string())));
    out.insert("dutyRate", shown(item.duty_rate.as_ref()));
    out.insert("preference", maybe(item.preference.as_deref()));
    Json::Object(out)
}

fn fee(fee: &OwnFee) -> Json {
    let mut out = Map::new();
    out.insert("label", fee.label.as_str().into());
    out.insert("amount", money(Some(fee.amount)));
    out.insert("taxable", Json::Bool(fee.taxable));
    Json::Object(out)
}

fn money(amount: Option<Amount>) -> Json {
    let Some(amount) = amount else { return Json::Null };
    let mut out = Map::new();
    out.insert_texts(&[("amount", &amount.digits()), ("currency", amount.currency().code())]);
    Json::Object(out)
}

fn maybe(text: Option<&str>) -> Json {
    text.map_or(Json::Null, Json::from)
}

fn shown<T: Display>(value: Option<&T>) -> Json {
    value.map_or(Json::Null, |value| Json::String(value.to_string()))
}

fn list<T>(all: &[T], one: impl Fn(&T) -> Json) -> Json {
    Json::Array(all.iter().map(one).collect())
}
