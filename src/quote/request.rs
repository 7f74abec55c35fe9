//! The question of a quote. Reading it from JSON is in `read.rs`.

use crate::calendar::Date;
use crate::money::{Amount, Currency, Percent, Rates};
use crate::world::{Country, DutyExpression};

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
    /// Whether `unit_price` and `shipping` contain the tax of the country of shipment.
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

/// A code of the Harmonized System, 6 to 10 digits, without dots.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct HsCode(String);

impl HsCode {
    /// Reads 6 to 10 digits; dots and blanks are ignored.
    ///
    /// # Errors
    /// - anything else
    ///
    /// ```
    /// # use landfall::quote::HsCode;
    /// assert_eq!(HsCode::try_new("6109.10").unwrap().digits(), "610910");
    /// assert!(HsCode::try_new("6109").is_err());
    /// ```
    pub fn try_new(text: &str) -> Result<Self, &'static str> {
        let digits: String = text.chars().filter(|c| !matches!(c, '.' | ' ')).collect();
        let good = (6..=10).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
        if good { Ok(HsCode(digits)) } else { Err("an HS code of 6 to 10 digits such as \"610910\"") }
    }

    /// The digits.
    #[must_use]
    pub fn digits(&self) -> &str {
        &self.0
    }

    /// The first six, which every country shares.
    #[must_use]
    pub fn six(&self) -> &str {
        self.0.get(..6).unwrap_or(&self.0)
    }
}

/// Declares an enum whose values have one name each in JSON.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $($(#[$vdoc])* $variant),+ }

        impl $name {
            /// Every word, in the order of [`Self::ALL`].
            pub const WORDS: &[&str] = &[$($word),+];
            /// Every value.
            pub const ALL: &[$name] = &[$($name::$variant),+];

            /// The word in JSON.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $($name::$variant => $word),+ }
            }
        }
    };
}

words! {
    /// What an export does with the home tax inside a price.
    ExportPrices {
        /// The price charged is the price shown; it is the transaction value.
        Same = "same",
        /// The home tax is taken off first.
        Net = "net",
    }
}
words! {
    /// Who brings the parcel.
    Carrier {
        /// An express carrier, which declares and pays at the border itself.
        Courier = "courier",
        /// The postal operators.
        Post = "post",
    }
}
words! {
    /// Incoterms 2020, the two that a shop uses.
    Incoterm {
        /// Delivered duty paid: everything is due at checkout.
        Ddp = "DDP",
        /// Delivered at place: what the seller does not collect is due on delivery.
        Dap = "DAP",
    }
}
words! {
    /// Sold, or given by one private person to another.
    Consignment {
        /// An order from a shop.
        Sale = "sale",
        /// A parcel between private persons.
        Gift = "gift",
    }
}
words! {
    /// Who receives the goods.
    Buyer {
        /// A private person.
        Consumer = "consumer",
        /// A company.
        Business = "business",
    }
}
words! {
    /// What customs take as the value of goods.
    Valuation {
        /// Goods, freight and insurance.
        Cif = "CIF",
        /// Goods alone.
        Fob = "FOB",
    }
}
words! {
    /// Kinds of goods that taxes tell apart.
    #[expect(missing_docs, reason = "the names say it")]
    Category {
        Standard = "standard",
        Apparel = "apparel",
        ChildrensClothing = "childrens-clothing",
        Footwear = "footwear",
        Books = "books",
        Ebooks = "ebooks",
        Newspapers = "newspapers",
        Food = "food",
        Medicine = "medicine",
        Cosmetics = "cosmetics",
        Electronics = "electronics",
        Jewellery = "jewellery",
        Toys = "toys",
        Art = "art",
        Digital = "digital",
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
