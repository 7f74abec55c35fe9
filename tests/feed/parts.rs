//! Parts joined are the whole, on any number of threads.

use landfall::calendar::Date;
use landfall::config::read;
use landfall::feed::{Catalogue, Feeder, Form, Part, Raw, Shop, Wanted};
use landfall::world::Country;

use super::{DAY, data, fixture, folder, landfall, world};

fn rows_heading() -> String {
    "id,title,description,link,image_link,availability,price\n".to_owned()
}

/// A table with rows of many lengths, line ends and delimiters inside of cells, and rows that are wrong.
fn rows(count: usize) -> String {
    let mut text = rows_heading();
    for n in 0..count {
        let description =
            if n % 5 == 0 { "\"one,\nid,title\"\"\r\n\"".to_owned() } else { "x".repeat(n % 90 + 1) };
        let price = if n % 11 == 0 { "none".to_owned() } else { format!("{n}.99") };
        text += &format!(
            "p{n},P,{description},https://a.example/{n},https://a.example/{n}.jpg,in_stock,{price}\n"
        );
        if n % 7 == 0 {
            text += "\n";
        }
    }
    text
}

fn lines(count: usize) -> String {
    let line = |n: usize| {
        let title = "ü".repeat(n % 40 + 1);
        format!(
            "{{\"id\":\"p{n}\",\"title\":\"{title}\",\"description\":\"d\",\"link\":\"https://a.example/{n}\",\"image_link\":\"https://a.example/{n}.jpg\",\"availability\":\"in_stock\",\"price\":\"{n}.50\"}}\n{}",
            if n.is_multiple_of(6) { "\n" } else { "" }
        )
    };
    (0..count).map(line).collect()
}

/// The rows of a part, as its reader gives them.
fn read_all(text: &str, form: Form, part: Option<Part>) -> Vec<Raw> {
    let mut catalogue =
        Catalogue::open(text.as_bytes(), form, part.map(|part| (part, text.len() as u64))).unwrap();
    std::iter::from_fn(|| catalogue.next_row().unwrap()).collect()
}

#[test]
fn every_row_is_in_one_part_wherever_the_cuts_fall() {
    let number = |raw: &Raw| match raw {
        Raw::Cells { line, .. } | Raw::Json { line, .. } => *line,
    };
    for (text, form) in [(rows(60), Form::Csv), (lines(60), Form::Lines)] {
        let whole: Vec<u64> = read_all(&text, form, None).iter().map(number).collect();
        assert_eq!(whole.len(), 60);
        // So many cuts that some fall on the first byte of a row.
        for of in 1..=40 {
            let parts = (1..=of).flat_map(|number| read_all(&text, form, Some(Part { number, of })));
            assert_eq!(parts.map(|raw| number(&raw)).collect::<Vec<_>>(), whole, "{form:?} in {of} parts");
        }
    }
}

#[test]
fn files_of_all_parts_joined_are_those_of_the_whole_byte_for_byte() {
    let config = std::fs::read_to_string(fixture("landfall.json")).unwrap();
    let config = read(Some(&config), &[]).unwrap().0;
    let to = ["DE", "JP"].map(|code| Country::try_new(code).unwrap());
    let wanted = Wanted {
        table: true,
        rss: Some("https://a.example/".to_owned()),
        shipping_details: true,
        language: Some("en".to_owned()),
    };
    for (text, form) in [(rows(60), Form::Csv), (lines(60), Form::Lines)] {
        let columns = Catalogue::open(text.as_bytes(), form, None).unwrap().columns().clone();
        let shop = Shop::new(&config, world(), Date::parse(DAY).unwrap());
        let feeder = Feeder::new(&config, shop, &to, &wanted, &columns);
        let made = |raw: Vec<Raw>, ends: [bool; 2]| {
            let mut files = if ends[0] { feeder.begin() } else { vec![Vec::new(); feeder.names().len()] };
            // In batches, as threads take them.
            for batch in raw.chunks(7) {
                files.iter_mut().zip(feeder.make(batch).files).for_each(|(file, piece)| file.extend(piece));
            }
            if ends[1] {
                files.iter_mut().zip(feeder.end()).for_each(|(file, end)| file.extend(end));
            }
            files
        };
        let whole = made(read_all(&text, form, None), [true, true]);
        assert!(whole.iter().all(|file| file.len() > 3_000), "every file has products in it");
        for of in [1, 2, 3, 7, 100] {
            let mut joined = vec![Vec::new(); whole.len()];
            for number in 1..=of {
                let part = Part { number, of };
                let files = made(read_all(&text, form, Some(part)), [part.is_first(), part.is_last()]);
                joined.iter_mut().zip(files).for_each(|(file, piece)| file.extend(piece));
            }
            assert!(joined == whole, "{form:?} in {of} parts");
        }
    }
}

#[test]
fn the_command_writes_parts_that_a_shell_joins_in_order_and_threads_change_nothing() {
    let folder = folder("parts");
    std::fs::write(folder.join("catalogue.csv"), rows(200)).unwrap();
    let config = fixture("landfall.json");
    let args = |more: &[&'static str]| {
        let args = [
            "feed",
            "catalogue.csv",
            "--config",
            &config,
            "--date",
            DAY,
            "--to",
            "DE",
            "--out",
            "feeds",
            "--data",
            data(),
        ];
        args.iter().copied().chain(more.iter().copied()).map(str::to_owned).collect::<Vec<_>>()
    };
    let run = |more: &[&'static str]| {
        let args = args(more);
        landfall(&folder, &args.iter().map(String::as_str).collect::<Vec<_>>())
    };
    let bytes = |name: &str| std::fs::read(folder.join("feeds").join(name)).unwrap();
    assert_eq!(run(&["--threads", "1"]).code, 1, "rows with a wrong price");
    let whole = bytes("products-DE.tsv");
    let one = run(&["--threads", "3"]);
    assert!(one.out.contains("200 products, 19 of them left out"), "{}", one.out);
    assert!(bytes("products-DE.tsv") == whole, "three threads");
    assert_eq!(run(&["--part", "1/2", "--threads", "1"]).code, 1);
    assert_eq!(run(&["--part", "2/2", "--threads", "2"]).code, 1);
    let joined = [bytes("products-DE.tsv.part-1-of-2"), bytes("products-DE.tsv.part-2-of-2")].concat();
    assert!(joined == whole, "two parts");
    assert_eq!(Part { number: 2, of: 16 }.ending(), ".part-02-of-16");
}

#[test]
fn err_a_quotation_mark_that_is_never_closed_is_told_and_not_swallowed() {
    let folder = folder("open");
    let row = |n: usize| {
        let description = if n == 1 { "\"an inch: 1\"" } else { "plain" };
        format!("p{n},P,{description},https://a.example/{n},https://a.example/{n}.jpg,in_stock,5.00\n")
    };
    let rows: String = (0..20_000).map(row).collect();
    let rows = rows.replacen("1\",", "1,", 1);
    std::fs::write(folder.join("c.csv"), rows_heading() + &rows).unwrap();
    let config = fixture("landfall.json");
    let args = ["feed", "c.csv", "--config", &config, "--date", DAY, "--to", "DE", "--data", data()];
    let run = landfall(&folder, &[&args[..], &["--threads", "1"]].concat());
    assert_eq!(run.code, 2, "{}", run.out);
    let told =
        "c.csv:3: expected a row of at most 1 MB, found a longer one: is a quotation mark not closed?\n";
    assert!(run.err.contains(told), "{}", run.err);
    assert!(!folder.join("feeds/products-DE.tsv").exists());
}

#[test]
fn a_line_that_is_no_product_costs_no_other() {
    let folder = folder("hostile");
    let long = "x".repeat(1_200_000);
    let good = std::fs::read_to_string(fixture("good.jsonl")).unwrap();
    let text =
        format!("not json\n[]\n{{\"id\": {{}}}}\n{{\"id\": \"{long}\"}}\n\u{FEFF}{good}{{\"id\": \"last");
    std::fs::write(folder.join("c.jsonl"), text).unwrap();
    let config = fixture("landfall.json");
    let args = ["feed", "c.jsonl", "--config", &config, "--date", DAY, "--to", "DE", "--data", data()];
    let run = landfall(&folder, &args);
    assert_eq!(run.code, 1, "{}", run.out);
    assert!(run.out.contains("7 products, 5 of them left out\n  DE  2 listed in EUR\n"), "{}", run.out);
    for told in [
        "c.jsonl:1: expected ",
        "c.jsonl:2: expected a JSON object, found another value\n",
        "c.jsonl:3: id: expected a text, a number or a list of texts, found another value\n",
        "c.jsonl:4: expected a line of at most 1 MB, found a longer one\n",
        "c.jsonl:8: expected ",
    ] {
        assert!(run.out.contains(told), "{told}: {}", run.out);
    }
}
