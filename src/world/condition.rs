//! When a rule applies: the `when` table of a row.

use crate::money::Amount;

use super::words::words;
use super::{Buyer, Carrier, Category, Consignment, Country};

/// Conditions of one row. Every condition that is given must hold; none given means always.
#[derive(Clone, Debug, Default)]
pub struct When {
    /// A bound on a value.
    pub value: Option<Threshold>,
    /// Sale or gift.
    pub consignment: Option<Consignment>,
    /// Consumer or business.
    pub buyer: Option<Buyer>,
    /// Courier or post.
    pub carrier: Option<Carrier>,
    /// The parcel leaves from one of these (not: was made there).
    pub shipped_from: Vec<Country>,
    /// The parcel leaves from none of these.
    pub not_shipped_from: Vec<Country>,
    /// The goods were made in one of these.
    pub origin: Vec<Country>,
    /// The goods were made in none of these, or nobody knows where.
    pub not_origin: Vec<Country>,
    /// The HS code begins with one of these.
    pub hs: Vec<String>,
    /// The HS code begins with none of these, or there is no code.
    pub not_hs: Vec<String>,
    /// The item is of one of these categories.
    pub categories: Vec<Category>,
    /// The destination's region is one of these.
    pub regions: Vec<String>,
    /// The destination's region is none of these.
    pub not_regions: Vec<String>,
    /// The seller is registered for this scheme, and the scheme covers the item.
    pub scheme: Option<String>,
    /// The seller is not registered for this scheme, or it does not cover the item.
    pub not_scheme: Option<String>,
}

/// A bound on a value: more than `over`, and at most `up_to`, each in its own currency.
#[derive(Clone, Debug)]
pub struct Threshold {
    /// Which value is compared.
    pub basis: Basis,
    /// Of what.
    pub unit: ThresholdUnit,
    /// The value must be larger than this.
    pub over: Option<Amount>,
    /// The value must not be larger than this; the limit itself is included.
    pub up_to: Option<Amount>,
}

words! {
    /// The value that a threshold looks at.
    Basis {
        /// What is paid for the goods after discounts, without freight, insurance and taxes.
        Goods = "goods",
        /// Goods, freight and insurance.
        Cif = "cif",
        /// The market's customs value.
        CustomsValue = "customs-value",
    }
}

words! {
    /// What a threshold counts.
    ThresholdUnit {
        /// Everything that travels together.
        Consignment = "consignment",
        /// One piece, not a line.
        Item = "item",
    }
}
