//! The commands of the documentation: each can be parsed, so that nobody copies one that never worked.

use clap::Parser as _;

use crate::Cli;

/// The commands that begin with `landfall` in a text, as words. A line that ends in `\` goes on; `$(…)` and variables
/// stand for a day and a name.
fn commands(text: &str) -> Vec<Vec<String>> {
    let joined = text.replace("\\\n", " ");
    let lines = joined.lines().filter(|line| !line.trim_start().starts_with(['#', '|', '>']));
    let starts = lines.filter_map(|line| {
        let at = line.find("landfall ")?;
        let free = line.get(..at).is_some_and(|before| before.is_empty() || before.ends_with(' '));
        let only = line.get(..at).is_some_and(|before| !before.contains('`') && !before.contains('.'));
        (free && only).then(|| line.get(at..)).flatten()
    });
    starts.map(|line| words(line.split("  #").next().unwrap_or(line))).collect()
}

fn words(line: &str) -> Vec<String> {
    let line = line.replace("\"$(date -u +%F)\"", "2026-11-28").replace(['"', '\'', '$'], "");
    let end = [" | ", " && ", " > ", " ::: "].iter().filter_map(|mark| line.find(mark)).min();
    line.get(..end.unwrap_or(line.len())).unwrap_or_default().split_whitespace().map(str::to_owned).collect()
}

#[test]
fn every_command_of_the_example_jobs_can_be_parsed() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/jobs");
    let mut count = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|ending| ending == "md") {
            continue;
        }
        for words in commands(&std::fs::read_to_string(&path).unwrap()) {
            let parsed = Cli::try_parse_from(&words);
            assert!(parsed.is_ok(), "{}: {}", path.display(), parsed.err().unwrap());
            count += 1;
        }
    }
    assert_eq!(count, 7, "a command is found in another way than it is written");
}

#[test]
fn err_a_command_that_is_written_wrong_is_caught() {
    let found =
        commands("run: landfall rates a.zip --oat b\n# landfall nothing\n  landfall data \\\n  check\n");
    assert_eq!(found, [vec!["landfall", "rates", "a.zip", "--oat", "b"], vec!["landfall", "data", "check"]]);
    assert!(Cli::try_parse_from(&found[0]).is_err());
    assert!(Cli::try_parse_from(&found[1]).is_ok());
}
