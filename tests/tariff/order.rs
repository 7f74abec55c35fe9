//! Lines of a subheading together or apart, a code twice.

use super::{fixture, folder, import_file, rows};

const APART: &str = "hs,rate\n61091010,8%\n61099010,5%\n61091090,9%\n61091020,9%\n";

#[test]
fn lines_that_stand_apart_give_what_they_give_together() {
    let folder = folder("apart");
    std::fs::write(folder.join("in.csv"), APART).unwrap();
    let run = import_file(&folder, "csv", "in.csv", &["--remarks", "remarks.csv"]);
    assert_eq!((run.code, run.err.as_str()), (0, ""), "{}", run.out);
    assert_eq!(rows(&folder), ["610910 61091020 9% 8% 9%", "610990 61099010 5% - -"]);
    assert!(run.out.contains("all codes were kept in memory\n"), "{}", run.out);
    assert!(run.out.contains("4 rows read, 4 taken"), "nothing is counted twice: {}", run.out);
    assert_eq!(std::fs::read_to_string(folder.join("remarks.csv")).unwrap(), "line,reason,found\n");
}

#[test]
fn a_pipe_gives_what_the_file_gives() {
    let folder = folder("pipe");
    let file = std::fs::File::open(fixture("uk.csv")).unwrap();
    let tool = env!("CARGO_BIN_EXE_landfall");
    let args =
        ["tariff", "import", "--from", "uk", "-", "--as-of", super::DAY, "--out", "out.csv", "--source", "s"];
    let run = std::process::Command::new(tool).args(args).current_dir(&folder).stdin(file).output().unwrap();
    assert_eq!(run.status.code(), Some(0), "{}", String::from_utf8_lossy(&run.stderr));
    let mut piped = rows(&folder);
    import_file(&folder, "uk", &fixture("uk.csv"), &[]);
    let mut read = rows(&folder);
    piped.sort();
    read.sort();
    assert_eq!(piped, read);
}

#[test]
fn two_rates_for_one_code_make_an_estimate_and_are_told() {
    let folder = folder("twice");
    std::fs::write(folder.join("in.csv"), "hs,rate\n610910,8%\n610910,9%\n610910,8 %\n").unwrap();
    let run = import_file(&folder, "csv", "in.csv", &[]);
    assert_eq!(run.code, 0, "{}{}", run.out, run.err);
    assert_eq!(rows(&folder), ["610910 - 9% 8% 9%"]);
    assert!(
        run.out.contains("1  another rate for a code that has one: answers are estimates: line 3"),
        "{}",
        run.out
    );
    assert!(run.out.contains("1  the same code and rate a second time: line 4 (610910: 8%)"), "{}", run.out);
}
