//! Shipping services and the delivery promise: on which days a parcel arrives, if it is ordered now.
//!
//! [`promise()`] counts, in this order:
//!
//! 1. The **cut-off**: an order counts for the first day on which the shop works and whose cut-off has not passed, by the
//!    clocks of the shop. Without a cut-off the whole day counts.
//! 2. **Handling days**: so many days later on which the shop works, the parcel leaves.
//! 3. **Transit days**: from the day of leaving, the fewest and the most. Working days are those of the service's week,
//!    or where it names none, those on which both ends work, without the public holidays of either: nobody knows at
//!    which end the parcel would lie. Calendar days are all days. They are counted on the calendar, as carriers do: what
//!    leaves on Tuesday with two days on the way is there on Thursday, whichever date line lies between.
//! 4. **Delivery**: the first day from then on which parcels are delivered: no weekend or holiday there, no closure.
//!
//! No day before the shopper's own today is promised. A service that names no transit days promises nothing.
//!
//! Pure: the present, the clocks and the holidays are handed in. [`cart()`] joins several shipments.

mod cart;
mod promise;

pub use cart::{Arrival, CartLine, CartPromise, Shipment, cart};
pub use promise::{Doubt, NoPromise, Origin, Present, Promise, promise};
