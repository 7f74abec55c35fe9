//! Civil dates, working days, delivery windows; no clock.
