//! What is well-formed and cannot work, or does nothing.

use landfall::config::{ChargeIn, Config, ServicePrice};
use landfall::input::Node;
use landfall::money::Rates;
use landfall::quote::REGISTRATIONS;
use landfall::world::Country;

use super::finding::{Finding, Severity, near};
use super::shop::Shop;
use crate::rules::Rules;

/// Looks at each part of the configuration.
pub(super) fn check(shop: &Shop, config: &Config, rules: &Rules, rates: Option<&Rates>) -> Vec<Finding> {
    let mut ground = Ground { shop, config, rules, root: Node::root(&config.written), found: Vec::new() };
    ground.store();
    ground.services();
    ground.products();
    ground.charged();
    ground.ages();
    ground.currencies(rates);
    ground.found
}

struct Ground<'a> {
    shop: &'a Shop,
    config: &'a Config,
    rules: &'a Rules,
    root: Node<'a>,
    found: Vec<Finding>,
}

impl Ground<'_> {
    fn say(&mut self, severity: Severity, code: &'static str, place: &str, message: impl Into<String>) {
        self.found.push(Finding::new(severity, code, &self.shop.name, place, message));
    }

    fn store(&mut self) {
        let store = &self.config.store;
        if store.country.is_none() {
            let message = "not set: prices are converted, and no duty, tax or delivery date is worked out";
            self.say(Severity::Warning, "no-ship-from", "store.country", message);
        }
        if store.country.is_some() && store.time_zone.is_none() && store_needs_zone(self.config) {
            let message = "not set: cut-off times need the shop's time zone, such as \"Europe/Berlin\"";
            self.say(Severity::Warning, "no-time-zone", "store.timeZone", message);
        }
        let mut known: Vec<String> = REGISTRATIONS.iter().map(|name| (*name).to_owned()).collect();
        for market in self.rules.source.markets() {
            let sales = market.union.as_ref().and_then(|union| union.distance_sales.clone());
            known.extend(market.schemes.iter().map(|scheme| scheme.registration.clone()).chain(sales));
        }
        let list = self.root.get("store").get("registrations");
        let places: Vec<Node<'_>> = list.list().unwrap_or_else(|_| vec![list.clone()]);
        for node in places {
            let Some(name) = node.value().as_str() else { continue };
            let state = name.strip_prefix("US-").or_else(|| name.strip_prefix("CA-"));
            let state = state.is_some_and(|s| s.len() == 2 && s.bytes().all(|b| b.is_ascii_uppercase()));
            if !state && !known.iter().any(|known| known == name) {
                let near = near(name, known.iter().map(String::as_str)).map(str::to_owned);
                let hint = near.as_ref().map(|word| format!("; is it \"{word}\"?")).unwrap_or_default();
                let expected = format!("one of {}, US-<state>, CA-<province>", REGISTRATIONS.join(", "));
                let message = format!("expected {expected}, found \"{name}\"{hint}");
                let finding =
                    Finding::new(Severity::Error, "registration", &self.shop.name, node.path(), message);
                let value = Some((expected, format!("\"{name}\"")));
                self.found.push(Finding { value, nearest: near, ..finding });
            }
        }
    }

    fn services(&mut self) {
        let list = self.root.get("shipping").list_or_empty().unwrap_or_default();
        let mut ids: Vec<&str> = Vec::new();
        for node in &list {
            let to = node.get("to");
            let Some(id) = node.get("id").value().as_str() else { continue };
            let same = ids.iter().filter(|known| **known == id).count();
            if same > 0 {
                let message =
                    format!("\"{id}\" is the id of a service above too; shoppers could not choose this one");
                self.say(Severity::Error, "service-twice", node.get("id").path(), message);
            }
            // Of services with one id each is its own; one that can't be read is not among them.
            let Some(service) = self.config.shipping.iter().filter(|service| service.id == id).nth(same)
            else {
                continue;
            };
            ids.push(id);
            let sent = |country: &Country| self.config.markets.ships_to(*country);
            if !service.destinations.is_empty() && !service.destinations.iter().any(sent) {
                let message = "goes only to countries that markets says the shop does not ship to";
                self.say(Severity::Error, "no-destination", to.path(), message);
            }
            if let ServicePrice::Table(rows) = &service.price {
                let open = rows.iter().position(|row| row.up_to_grams.is_none() && row.up_to_value.is_none());
                if let Some(open) = open.filter(|open| open + 1 < rows.len()) {
                    let place = format!("{}.price[{}]", node.path(), open + 1);
                    self.say(
                        Severity::Warning,
                        "row-unreached",
                        &place,
                        "never reached: the row above fits every order",
                    );
                }
                let grams: Vec<u32> = rows.iter().map_while(|row| row.up_to_grams).collect();
                let falls = grams.iter().zip(grams.iter().skip(1)).position(|(one, next)| next <= one);
                if let Some(nth) = falls.filter(|_| rows.iter().all(|row| row.up_to_value.is_none())) {
                    let place = format!("{}.price[{}].upToGrams", node.path(), nth + 1);
                    self.say(
                        Severity::Warning,
                        "row-unreached",
                        &place,
                        "not above the row before, which is taken first",
                    );
                }
            }
            if service.usual.transit_days.is_none() && service.lanes.is_empty() {
                let message = "without transitDays the service promises no delivery date";
                self.say(Severity::Note, "no-transit", node.path(), message);
            }
        }
        if list.is_empty() {
            let message = "no service: what is shown has no shipping in it and no delivery date";
            self.say(Severity::Note, "no-service", "shipping", message);
            return;
        }
        let alone: Vec<Country> = self
            .config
            .markets
            .named()
            .filter(|country| !self.config.shipping.iter().any(|service| service.goes_to(*country)))
            .collect();
        for country in alone {
            let message = "no service goes there; add it to a service, or say \"ship\": false";
            self.say(Severity::Warning, "no-service", &format!("markets.{country}"), message);
        }
    }

    fn products(&mut self) {
        for node in self.root.get("products").list_or_empty().unwrap_or_default() {
            let digital = node.get("digital").value().as_bool() == Some(true)
                || node.get("category").value().as_str() == Some("digital");
            let matched = node.get("match");
            if !digital && node.get("hsCode").is_null() && !self.has_code_elsewhere(&matched) {
                let message = "no rule for these goods has an hsCode: duties that depend on it are unknown, unless the page says it";
                self.say(Severity::Warning, "hs-missing", node.path(), message);
            }
        }
    }

    /// Whether another rule has a code for goods that are matched alike.
    fn has_code_elsewhere(&self, matched: &Node<'_>) -> bool {
        let rules = self.root.get("products").list_or_empty().unwrap_or_default();
        rules.iter().any(|rule| {
            let other = rule.get("match");
            !rule.get("hsCode").is_null()
                && ["sku", "category", "selector"]
                    .iter()
                    .all(|key| other.get(key).is_null() || other.get(key).value() == matched.get(key).value())
        })
    }

    /// Endings, adjustments and fixed prices hold only where the local price is the price charged.
    fn charged(&mut self) {
        if self.config.store.charge_in == ChargeIn::Local {
            return;
        }
        let mut idle: Vec<String> = Vec::new();
        let root = self.root.clone();
        idle.extend(root.optional("rounding").map(|node| node.path().to_owned()));
        for (_, market) in root.get("markets").members().unwrap_or_default() {
            for key in ["rounding", "priceAdjustment", "prices"] {
                idle.extend(market.optional(key).map(|node| node.path().to_owned()));
            }
        }
        for place in idle {
            let message =
                "does nothing while store.chargeIn is \"store\": a converted price is only approximate";
            self.say(Severity::Warning, "not-charged", &place, message);
        }
    }

    fn ages(&mut self) {
        let rates = &self.config.rates;
        if rates.mark_after_days > rates.store_price_after_days {
            let message = format!(
                "{} days, and after {} days no price is converted any more: none is ever marked",
                rates.mark_after_days, rates.store_price_after_days
            );
            self.say(Severity::Warning, "never-marked", "rates.markAfterDays", message);
        }
    }

    fn currencies(&mut self, rates: Option<&Rates>) {
        let Some(rates) = rates else { return };
        let has = |code: landfall::money::Currency| code == rates.base() || rates.rate(code).is_some();
        let mut lacking = Vec::new();
        if let Some(currency) = self.config.store.currency.filter(|currency| !has(*currency)) {
            lacking.push(("store.currency".to_owned(), currency));
        }
        for country in self.config.markets.named() {
            if let Some(currency) =
                self.config.markets.of(country).currency.filter(|currency| !has(*currency))
            {
                lacking.push((format!("markets.{country}.currency"), currency));
            }
        }
        for (place, currency) in lacking {
            let message =
                format!("the rates of {} have none for {currency}: prices stay as they are", rates.date());
            self.say(Severity::Error, "no-rate", &place, message);
        }
    }
}

fn store_needs_zone(config: &Config) -> bool {
    config.shipping.iter().any(|service| service.cut_off.is_some() || !service.short_days.is_empty())
}
