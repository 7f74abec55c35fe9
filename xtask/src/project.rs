//! Where things are: the checkout, its build folder and its `dist/`. Reads the environment once, writes nothing.

use std::env;
use std::path::{Path, PathBuf};

/// The version that `dist/` carries: all packages of the workspace share it.
pub(crate) const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The folders of one checkout.
#[derive(Debug, Clone)]
pub(crate) struct Project {
    root: PathBuf,
    target: PathBuf,
}

impl Project {
    /// The checkout that `cargo xtask` was called in.
    ///
    /// Cargo names the manifest at run time; the path from compile time would be another checkout's
    /// where several share one build folder.
    pub(crate) fn here() -> Self {
        let manifest = env::var_os("CARGO_MANIFEST_DIR")
            .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        let root = manifest.parent().map_or_else(|| manifest.clone(), Path::to_path_buf);
        let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
        // Cargo takes it from the folder it was called in, and the steps run in the checkout.
        let target = std::path::absolute(&target).unwrap_or(target);
        Self { root, target }
    }

    /// The same checkout with a build folder of its own inside the usual one: what is built there can't be taken for what
    /// is shipped.
    pub(crate) fn apart(&self, name: &str) -> Self {
        Self { root: self.root.clone(), target: self.target.join(name) }
    }

    /// The folder of the root manifest.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// Cargo's build folder (`CARGO_TARGET_DIR` or `target/`).
    pub(crate) fn target(&self) -> &Path {
        &self.target
    }

    /// The default output of the build.
    pub(crate) fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// Where the engine for servers goes.
    pub(crate) fn engine(&self) -> PathBuf {
        self.root.join("dist-engine")
    }

    /// Where the npm package's folder goes.
    pub(crate) fn npm(&self) -> PathBuf {
        self.root.join("dist-npm")
    }

    /// Where the examples stand as they are served.
    pub(crate) fn examples(&self) -> PathBuf {
        self.target.join("xtask").join("examples")
    }

    /// Where the pages of the comparison stand as they are served.
    pub(crate) fn compared(&self) -> PathBuf {
        self.target.join("xtask").join("compare")
    }

    /// Where `tests/everywhere/` writes its cases with their native answers.
    pub(crate) fn suite(&self) -> PathBuf {
        self.target.join("tmp").join("everywhere").join("suite.jsonl")
    }

    /// Where the output of each step goes.
    pub(crate) fn logs(&self) -> PathBuf {
        self.target.join("xtask-logs")
    }

    /// Where set-up puts tools that it builds itself.
    pub(crate) fn tools(&self) -> PathBuf {
        self.target.join("tools")
    }
}
