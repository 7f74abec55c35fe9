//! `cargo xtask build`: everything that a static host serves, into `dist/`.
//!
//! The order: widget (cargo, the cut in parts, wasm-bindgen) → script (shell and glue, minified) → the wasm of the
//! translators' and the merchants' page → data, words, pages → compressed copies. All of it is put together in memory first and written at the end, so that a build which fails leaves
//! the last good `dist/` alone. The same sources give the same bytes.

mod abort;
mod bindgen;
pub(crate) mod compile;
mod dist;
mod engine;
mod exports;
mod faults;
mod glue;
mod hash;
mod locals;
mod minify;
mod names;
mod order;
mod paths;
mod script;
mod split;
mod tools;
mod tree;
mod wasm;
mod words;

use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use clap::Args;

pub(crate) use self::abort::immediate_abort;
pub(crate) use self::dist::{Dist, write_file};
pub(crate) use self::engine::engine;
pub(crate) use self::hash::{sha256, short as short_hash};
pub(crate) use self::tree::add as add_tree;
pub(crate) use self::words::FILES;
use crate::console::{command_line, must, output, work};
use crate::pages;
use crate::project::Project;
use crate::setup::wasm::Route;

/// The schema of `landfall.json`, by its name in the source and in `dist/`.
const SCHEMA: &str = "landfall.schema.json";

/// Where the build goes.
#[derive(Args)]
pub(crate) struct Options {
    /// The folder to write [default: dist]
    #[arg(long)]
    out: Option<PathBuf>,
}

/// Where the engine goes.
#[derive(Args)]
pub(crate) struct EngineOptions {
    /// The folder to write [default: dist-engine]
    #[arg(long)]
    out: Option<PathBuf>,
}

/// Sets up the wasm target and builds the engine for servers.
///
/// # Errors
/// - set-up or a step of the build fails; the message names the step and what to run by hand
pub(crate) fn run_engine(project: &Project, options: &EngineOptions) -> Result<()> {
    let route = Route::ready(project)?;
    engine(project, route, &options.out.clone().unwrap_or_else(|| project.engine()))
}

/// Sets up the wasm target and builds.
///
/// # Errors
/// - set-up or a step of the build fails; the message names the step and what to run by hand
pub(crate) fn run(project: &Project, options: &Options) -> Result<()> {
    let out = options.out.clone().unwrap_or_else(|| project.dist());
    into(project, &out)
}

/// The build as Trunk's hook calls it: into the folder that Trunk names, next to what Trunk wrote.
///
/// # Errors
/// - as [`run`], and when `TRUNK_STAGING_DIR` is not set
pub(crate) fn bundle(project: &Project) -> Result<()> {
    let out = env::var_os("TRUNK_STAGING_DIR").context(
        "TRUNK_STAGING_DIR is not set: `bundle` is Trunk's hook, by hand it is `cargo xtask build`",
    )?;
    let route = Route::ready(project)?;
    assemble(project, route)?.write_beside(Path::new(&out))
}

/// Sets up the wasm target and builds into a folder of our own.
///
/// # Errors
/// - as [`run`]
pub(crate) fn into(project: &Project, out: &Path) -> Result<()> {
    let route = Route::ready(project)?;
    let dist = assemble(project, route)?;
    work(&format!("dist: {} files into {}", dist.len(), out.display()), || dist.write(out))
}

/// The raw wasm-bindgen output, with function names, where the size report finds it.
pub(crate) fn named_wasm(project: &Project) -> PathBuf {
    project.target().join("xtask").join("landfall-named.wasm")
}

fn assemble(project: &Project, route: Route) -> Result<Dist> {
    let mut dist = Dist::default();
    let built = widget(project, route)?;
    work("script and wasm: cut, bind, join, minify", || widget_files(project, &built, &mut dist))?;
    let mut modules = Vec::new();
    for tool in &tools::ALL {
        modules.push(tool.compile(project, route)?);
    }
    let data = data(project)?;
    let said = said(project)?;
    let written = written(project)?;
    work("data, words and pages", || {
        for (name, text) in written {
            dist.add(name, text)?;
        }
        tree::add(&mut dist, &data, "")?;
        words::add(&mut dist, &project.root().join("locales"))?;
        for (tool, module) in tools::ALL.iter().zip(&modules) {
            tool.add(&mut dist, project, module)?;
        }
        tree::add(&mut dist, &project.root().join("data").join("intl"), "intl")?;
        // The licence of CLDR wants its notice beside what was made of it.
        let notice = project.root().join("data").join("NOTICE.md");
        dist.add(
            "intl/NOTICE.md",
            std::fs::read(&notice).with_context(|| format!("could not read {}", notice.display()))?,
        )?;
        // For editors: a shop's landfall.json names it as its `$schema`.
        let schema = project.root().join("src").join("config").join(SCHEMA);
        dist.add(
            SCHEMA,
            std::fs::read(&schema).with_context(|| format!("could not read {}", schema.display()))?,
        )?;
        pages::add(&mut dist, &project.root().join("www"), &said)
    })?;
    let cache = project.target().join("xtask").join("copies");
    work("compressed copies (.br, .gz)", || dist.compress(&cache))?;
    Ok(dist)
}

/// Compiles the widget; gives the path of the wasm that cargo wrote.
fn widget(project: &Project, route: Route) -> Result<PathBuf> {
    let title = "widget for wasm32 (the first build takes minutes)";
    let link = &split::LINK_ARGUMENTS;
    let aim = compile::Aim::Small;
    compile::compile(project, route, &compile::Wasm { feature: "widget", title, link, aim })
}

fn widget_files(project: &Project, built: &Path, dist: &mut Dist) -> Result<()> {
    let shell_path = project.root().join("www").join("landfall.js");
    let shell = std::fs::read_to_string(&shell_path)
        .with_context(|| format!("could not read {}", shell_path.display()))?;
    let parts_dir = project.target().join("xtask").join("parts");
    dist::make_dir(&parts_dir)?;
    let parts = split::split(built, &parts_dir)?;
    let mut output = bindgen::bind(&parts.first)?;
    let script = script::join_and_trim(&shell, &mut output, &parts.shared)?;
    let named = output.wasm_mut().emit_wasm();
    dist::write_file(&named_wasm(project), &named)?;
    dist.add("faults.txt", parts.places)?;
    script::add(dist, &script, &named, &parts.later, &parts.inner)
}

/// Lets the `landfall` tool write the files that a page loads; gives the folder.
///
/// # Errors
/// - the tool does not compile, or does not understand a rule
pub(crate) fn data(project: &Project) -> Result<PathBuf> {
    let out = project.target().join("xtask").join("data");
    if out.exists() {
        std::fs::remove_dir_all(&out).with_context(|| format!("could not empty {}", out.display()))?;
    }
    dist::make_dir(&out)?;
    let mut command = work("landfall tool", || tool(project))?;
    command.args(["data", "build", "--out"]).arg(&out);
    must(&project.logs(), "data", "rules and rates, one file per country", &mut command)?;
    Ok(out)
}

/// What the tool says for the pages: the known world on the day on which the rules last changed (the same rules give the
/// same pages on any day), and the public names.
///
/// # Errors
/// - the tool does not compile or refuses the rules
pub(crate) fn said(project: &Project) -> Result<pages::Said> {
    let version = project.root().join("data").join("version.toml");
    let text =
        std::fs::read_to_string(&version).with_context(|| format!("could not read {}", version.display()))?;
    let table: toml::Table = text.parse().with_context(|| format!("{} is not TOML", version.display()))?;
    let date = table.get("date").and_then(toml::Value::as_str).unwrap_or_default();
    let mut command = tool(project)?;
    command.args(["data", "status", "--json", "--date", date]);
    let status = output(&mut command, "")?;
    Ok(pages::Said { status, names: output(tool(project)?.arg("names"), "")? })
}

/// The files for editors and TypeScript, which the tool writes from the contract: by name.
///
/// # Errors
/// - the tool does not compile
pub(crate) fn written(project: &Project) -> Result<Vec<(&'static str, String)>> {
    [
        ("types", "landfall.d.ts"),
        ("manifest", "custom-elements.json"),
        ("html-data", "landfall.html-data.json"),
    ]
    .into_iter()
    .map(|(kind, name)| Ok((name, output(tool(project)?.args(["names", "--as", kind]), "")?)))
    .collect()
}

/// The `landfall` tool, to which its arguments are added; compiled first if need be.
///
/// # Errors
/// - it does not compile
pub(crate) fn tool(project: &Project) -> Result<Command> {
    let mut command = cargo();
    command.current_dir(project.root()).args([
        "build",
        "--quiet",
        "--package",
        "landfall",
        "--bin",
        "landfall",
    ]);
    if !command.stdin(Stdio::null()).status()?.success() {
        bail!("the landfall tool does not compile; by hand: `{}`", command_line(&command));
    }
    let mut tool = Command::new(project.target().join("debug").join("landfall"));
    tool.current_dir(project.root());
    Ok(tool)
}

/// The cargo that runs us.
pub(crate) fn cargo() -> Command {
    Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}
