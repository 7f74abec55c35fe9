//! The pages and what stands on them between fences. The stories read them with this file too.

#![allow(clippy::unwrap_used, reason = "only tests read pages, and a page that is missing fails them")]

use std::fs;
use std::path::{Path, PathBuf};

/// A piece of a page that somebody will copy.
pub(crate) struct Snippet {
    /// Page and line, as an editor opens them.
    pub(crate) place: String,
    /// The word behind the fence; empty where there is none.
    pub(crate) kind: String,
    /// What stands between the fences.
    pub(crate) text: String,
}

/// A page, its path from the root.
pub(crate) struct Page {
    pub(crate) path: String,
    pub(crate) text: String,
}

/// README.md, all of `docs/`, and the pages for translators, contributors and those who know customs.
pub(crate) fn pages(root: &Path) -> Vec<Page> {
    let mut paths: Vec<PathBuf> =
        ["README.md", "CONTRIBUTING.md", "SECURITY.md", "locales/README.md", "data/README.md"]
            .map(PathBuf::from)
            .to_vec();
    let mut folders = vec![PathBuf::from("docs")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(root.join(&folder)).unwrap() {
            let entry = entry.unwrap();
            let path = folder.join(entry.file_name());
            if entry.file_type().unwrap().is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "md") {
                paths.push(path);
            }
        }
    }
    paths.sort();
    let page = |path: PathBuf| Page {
        text: fs::read_to_string(root.join(&path)).unwrap(),
        path: path.to_str().unwrap().to_owned(),
    };
    paths.into_iter().map(page).collect()
}

impl Page {
    /// What stands between fences, in order.
    pub(crate) fn snippets(&self) -> Vec<Snippet> {
        let mut snippets: Vec<Snippet> = Vec::new();
        let mut inside = false;
        for (at, line) in self.text.lines().enumerate() {
            match line.strip_prefix("```") {
                Some(_) if inside => inside = false,
                Some(kind) => {
                    inside = true;
                    snippets.push(Snippet {
                        place: format!("{}:{}", self.path, at + 1),
                        kind: kind.trim().to_owned(),
                        text: String::new(),
                    });
                }
                None if inside => {
                    let text = &mut snippets.last_mut().unwrap().text;
                    text.push_str(line);
                    text.push('\n');
                }
                None => {}
            }
        }
        assert!(!inside, "{}: a fence that nothing closes", self.path);
        snippets
    }

    /// Those of a kind.
    pub(crate) fn of(&self, kind: &str) -> Vec<Snippet> {
        self.snippets().into_iter().filter(|snippet| snippet.kind == kind).collect()
    }
}
