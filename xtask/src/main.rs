//! `cargo xtask`: set-up, build, demo, test and data refresh for contributors.

fn main() {}
