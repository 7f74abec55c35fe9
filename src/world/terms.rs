//! The trade's own terms that questions and rules share: HS codes, incoterms, carriers, categories.
//!
//! Each value has one word, the same in a request's JSON and in a rule file.

use super::words::words;

/// A code of the Harmonized System, 6 to 10 digits, without dots.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct HsCode(String);

impl HsCode {
    /// What would be one, for error messages.
    pub const EXPECTED: &'static str = "an HS code of 6 to 10 digits such as \"610910\"";

    /// Reads 6 to 10 digits; dots and blanks are ignored.
    ///
    /// # Errors
    /// - anything else
    ///
    /// ```
    /// # use landfall::world::HsCode;
    /// assert_eq!(HsCode::try_new("6109.10").unwrap().digits(), "610910");
    /// assert!(HsCode::try_new("6109").is_err());
    /// ```
    pub fn try_new(text: &str) -> Result<Self, &'static str> {
        let digits: String = text.chars().filter(|c| !matches!(c, '.' | ' ')).collect();
        let good = (6..=10).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
        if good { Ok(HsCode(digits)) } else { Err(Self::EXPECTED) }
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
