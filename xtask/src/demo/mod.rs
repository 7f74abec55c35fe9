//! `cargo xtask demo`: from an empty machine to a shop page that speaks the visitor's language.

mod prices;
mod today;

use anyhow::Result;
use clap::Args;

use crate::build;
use crate::project::Project;
use crate::serve;

/// Pages worth looking at: what they show, and their path.
const PLACES: [(&str, &str); 8] = [
    ("as you are", ""),
    ("Germany", "?country=DE"),
    ("Germany, in German", "de/?country=DE"),
    ("Japan, in Japanese", "ja/?country=JP"),
    ("Saudi Arabia, in Arabic", "ar/?country=SA"),
    ("one product, Norway", "product/leather-handbag.html?country=NO"),
    ("for merchants", "studio.html"),
    ("for translators", "translate.html"),
];

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
/// - set-up or build fails, a price can't be asked for, or the port is taken
pub(crate) fn run(project: &Project, options: &Options) -> Result<()> {
    let dist = project.dist();
    build::into(project, &dist)?;
    println!("\n{}", prices::table(project)?);
    if options.once {
        println!("{} is ready for any static host; `cargo xtask serve` shows it", dist.display());
        return Ok(());
    }
    let serving = serve::start(&dist, options.port)?;
    let home = serving.address();
    println!("The demo shop is open; Ctrl+C closes it.");
    for (what, path) in PLACES {
        println!("  {what:<24} {home}{path}");
    }
    serving.wait()
}
