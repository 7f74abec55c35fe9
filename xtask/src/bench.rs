//! `cargo xtask bench`: what we promise about speed, measured. One file per measurement goes into `bench/`.

use anyhow::{Result, bail};
use clap::Args;

use crate::project::Project;

/// What to measure.
#[derive(Args)]
pub(crate) struct Options {}

/// Runs the measurements.
///
/// # Errors
/// - there is none yet
pub(crate) fn run(_project: &Project, _options: &Options) -> Result<()> {
    bail!("nothing is measured yet")
}
