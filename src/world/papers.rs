//! Papers: what a customs declaration must say, who gives it, and on which form it goes.
//!
//! Only the tool reads these rows. A market's compiled file carries those of the recipient, under `papers`: a page
//! that wants to tell shoppers what they will need reads them there.

use super::words::words;
use super::{Provenance, When};

/// Something that a declaration needs.
#[derive(Clone, Debug)]
pub struct Paper {
    /// Where the row comes from.
    pub from: Provenance,
    /// When it applies: to each line for what a line states, to the consignment otherwise.
    pub when: When,
    /// Who has it.
    pub by: GivenBy,
    /// Who gets it.
    pub to: HandedTo,
    /// What it is, one of the codes in `contract.rs`: `hs-10`, `identity-number` …
    pub code: String,
    /// What people call it there: `CPF`, `RFC or CURP`.
    pub name: Option<String>,
}

words! {
    /// Who has a paper.
    GivenBy {
        /// Who receives the goods.
        Recipient = "recipient",
        /// Who sends them.
        Seller = "seller",
    }
}

words! {
    /// Who gets the recipient's paper.
    HandedTo {
        /// The seller, who puts it on the declaration.
        Seller = "seller",
        /// The carrier or the customs themselves: the declaration does without it.
        Carrier = "carrier",
    }
}

/// A form that usually goes with a parcel. The first row that applies decides.
#[derive(Clone, Debug)]
pub struct CustomsForm {
    /// Where the row comes from.
    pub from: Provenance,
    /// When it applies to the consignment.
    pub when: When,
    /// The heaviest consignment that it is for, in grams.
    pub most_grams: Option<u32>,
    /// The forms, by their codes in `contract.rs`: `cn22`, `commercial-invoice` …
    pub forms: Vec<String>,
}

/// The rows of `papers.toml`, which hold wherever a parcel goes.
#[derive(Clone, Debug, Default)]
pub struct PaperRules {
    /// What every declaration needs.
    pub papers: Vec<Paper>,
    /// The forms.
    pub forms: Vec<CustomsForm>,
}
