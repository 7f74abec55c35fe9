//! Shipping services and the delivery promise.
