//! Every public name, once.
