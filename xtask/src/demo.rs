//! `cargo xtask demo`: from an empty machine to a shop page that speaks the visitor's language.

use anyhow::Result;
use clap::Args;

use crate::build;
use crate::project::Project;
use crate::serve;

/// What to do after the build.
#[derive(Args)]
pub(crate) struct Options {
    /// Port on 127.0.0.1; 0 takes a free one
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// Build, print and leave without serving
    #[arg(long)]
    once: bool,
}

/// Sets up, builds, prints one landed price for six countries, and serves the demo shop until it is stopped.
///
/// # Errors
/// - set-up or build fails, or the port is taken
pub(crate) fn run(project: &Project, options: &Options) -> Result<()> {
    let dist = project.dist();
    build::into(project, &dist)?;
    if options.once {
        return Ok(());
    }
    let serving = serve::start(&dist, options.port)?;
    let home = serving.address();
    println!("\nThe demo shop is at {home} (Ctrl+C ends it). As seen from:");
    for (country, name) in [("DE", "Germany"), ("JP", "Japan"), ("NO", "Norway")] {
        println!("  {name:<8} {home}?country={country}");
    }
    println!("  Arabic   {home}ar/?country=SA");
    serving.wait()
}
