//! What a fresh machine lacks is installed here, saying what and why.
//!
//! A machine needs Rust, apt and the package registries; everything else comes from this room. Each part looks first
//! and does nothing when there is nothing to do. What can't be installed ends with the command to run by hand.

mod apt;
pub(crate) mod browsers;
pub(crate) mod mozilla;
pub(crate) mod node;
pub(crate) mod npm;
pub(crate) mod wasm;

use anyhow::Result;
use clap::{Args, ValueEnum};

pub(crate) use self::apt::on_path;
use self::browsers::Browsers;
use self::wasm::Route;
use crate::project::Project;

/// What to set up.
#[derive(Args)]
pub(crate) struct Options {
    /// Browsers to set up as well, with drivers and fonts
    #[arg(long)]
    browsers: Option<Browsers>,
    /// What to leave out
    #[arg(long, value_enum, value_delimiter = ',')]
    without: Vec<Without>,
}

/// What can be left out, for those who can't or won't install it. What needs it does not run then, and that is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Without {
    /// Node, and with it npm, axe-core, CSS frameworks and the examples
    Node,
}

/// Installs what is missing.
///
/// # Errors
/// - something can't be installed: the message has the command to run by hand
pub(crate) fn run(project: &Project, options: &Options) -> Result<()> {
    let route = Route::ready(project)?;
    println!("ok    wasm32-unknown-unknown: {route}");
    if !options.without.contains(&Without::Node) {
        node::ready(project)?;
        println!("ok    Node");
    }
    if let Some(browsers) = options.browsers {
        browsers::ready(project, browsers)?;
        println!("ok    browsers: {browsers}");
        if !options.without.contains(&Without::Node) {
            npm::ready(project, &npm::AXE)?;
            println!("ok    axe-core");
            npm::ready(project, &npm::FRAMEWORKS)?;
            println!("ok    CSS frameworks");
        }
    }
    Ok(())
}
