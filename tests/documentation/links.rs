//! Links from page to page lead somewhere, heading included.

use std::path::Path;

use super::{ROOT, pages};

#[test]
fn every_link_to_a_file_of_ours_leads_to_one() {
    for page in pages() {
        let folder = Path::new(&page.path).parent().unwrap();
        for target in targets(&page.text) {
            if target.contains("://") {
                continue;
            }
            let (file, heading) = target.split_once('#').unwrap_or((target, ""));
            let path = if file.is_empty() { Path::new(&page.path).to_owned() } else { folder.join(file) };
            let path = Path::new(ROOT).join(path);
            assert!(path.exists(), "{}: nothing stands at {target}", page.path);
            if !heading.is_empty() {
                let text = std::fs::read_to_string(&path).unwrap();
                let known =
                    text.lines().filter(|line| line.starts_with('#')).any(|line| anchor(line) == heading);
                assert!(known, "{}: {target}: no such heading", page.path);
            }
        }
    }
}

/// What stands in the round brackets of `[text](target)`, outside fences.
fn targets(text: &str) -> Vec<&str> {
    let prose = text.split("```").step_by(2);
    prose.flat_map(|prose| prose.split("](").skip(1)).filter_map(|rest| rest.split(')').next()).collect()
}

/// The anchor of a heading, as code hosts make it.
fn anchor(line: &str) -> String {
    let kept = line.trim_start_matches('#').trim().to_lowercase();
    let kept = kept.chars().filter(|sign| sign.is_alphanumeric() || matches!(sign, ' ' | '-' | '_'));
    kept.map(|sign| if sign == ' ' { '-' } else { sign }).collect()
}
