//! `docs/feeds.md` does what it says: its files, its commands in their order, its report.
#![cfg(unix)]

use std::process::Command;

use super::{DAY, data, folder};

const PAGE: &str = include_str!("../../docs/feeds.md");

/// The code blocks of a kind, in order.
fn blocks(kind: &str) -> Vec<&'static str> {
    let all = PAGE.split("\n```").skip(1).step_by(2);
    all.filter_map(|block| block.strip_prefix(kind)?.strip_prefix('\n')).collect()
}

#[test]
fn the_page_about_feeds_can_be_followed_word_by_word() {
    let folder = folder("docs");
    let [catalogue] = blocks("csv")[..] else { panic!("one table") };
    let [config] = blocks("json")[..] else { panic!("one configuration") };
    let [report] = blocks("text")[..] else { panic!("one report") };
    std::fs::write(folder.join("catalogue.csv"), format!("{catalogue}\n")).unwrap();
    std::fs::write(folder.join("landfall.json"), config).unwrap();
    std::fs::create_dir(folder.join("bin")).unwrap();
    // The tool with the rules and the day of these tests, and what stands in for GNU parallel where that is missing.
    let tool = format!(
        "#!/bin/sh\ncase $1 in feed) exec {0} \"$@\" --data {1} --date {DAY};; esac\nexec {0} \"$@\"\n",
        env!("CARGO_BIN_EXE_landfall"),
        data()
    );
    let parallel = "#!/bin/sh\nwhile read -r n; do $(echo \"$*\" | sed \"s/{}/$n/g\") || exit; done\n";
    for (name, text) in [("landfall", tool.as_str()), ("parallel", parallel)] {
        use std::os::unix::fs::PermissionsExt as _;
        let path = folder.join("bin").join(name);
        std::fs::write(&path, text).unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
    }
    let path = format!("{}:{}", folder.join("bin").display(), std::env::var("PATH").unwrap());
    let scripts = blocks("sh");
    assert_eq!(scripts.len(), 5);
    for (at, script) in scripts.iter().enumerate() {
        let run = Command::new("sh")
            .args(["-e", "-c", script])
            .current_dir(&folder)
            .env("PATH", &path)
            .output()
            .unwrap();
        let text = String::from_utf8([run.stdout, run.stderr].concat()).unwrap();
        assert!(run.status.success(), "{script}\n{text}");
        if at == 0 {
            assert_eq!(text.trim_end(), report, "the report on the page");
        }
    }
    for file in
        ["feeds/products-US.tsv", "feeds/products-GB.xml", "feeds/hreflang.jsonl", "catalogue/index.json"]
    {
        assert!(folder.join(file).is_file(), "{file}");
    }
}
