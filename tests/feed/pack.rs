//! `landfall pack`: every product stands in the one file that its SKU names.

use std::collections::BTreeMap;
use std::path::Path;

use landfall::feed::pack::shard_of;
use serde_json::{Value, json};

use super::{fixture, folder, landfall};

fn index(folder: &Path) -> Value {
    serde_json::from_str(&std::fs::read_to_string(folder.join("catalogue/index.json")).unwrap()).unwrap()
}

/// All products of the version that the index names, each looked up in its file.
fn products(folder: &Path) -> BTreeMap<String, Value> {
    let index = index(folder);
    let shards = u32::try_from(index["shards"].as_u64().unwrap()).unwrap();
    let version = folder.join("catalogue").join(index["version"].as_str().unwrap());
    let mut all = BTreeMap::new();
    for number in 0..shards {
        let text = std::fs::read_to_string(version.join(format!("{number}.json"))).unwrap();
        for (sku, known) in serde_json::from_str::<Value>(&text).unwrap().as_object().unwrap() {
            assert_eq!(shard_of(sku, shards), number, "{sku}");
            all.insert(sku.clone(), known.clone());
        }
    }
    assert_eq!(all.len() as u64, index["products"].as_u64().unwrap());
    assert_eq!(std::fs::read_dir(version).unwrap().count(), shards as usize);
    all
}

fn catalogue(rows: u32) -> String {
    let row = |n: u32| format!("p{n},{},PT,{}\n", if n.is_multiple_of(2) { "610910" } else { "" }, n + 1);
    std::iter::once("sku,hs,origin,weight\n".to_owned()).chain((0..rows).map(row)).collect()
}

#[test]
fn what_is_known_of_a_product_stands_in_the_file_of_its_sku() {
    let folder = folder("pack");
    let (file, config) = (fixture("catalogue.csv"), fixture("landfall.json"));
    let run = landfall(&folder, &["pack", &file, "--config", &config, "--shards", "8"]);
    assert_eq!((run.code, run.err.as_str()), (1, ""), "rows 8 and 9 are wrong: {}", run.out);
    assert!(run.out.contains("catalogue.csv:8: hs: expected an HS code of 6 to 10 digits"), "{}", run.out);
    assert!(run.out.contains("9 rows, 5 products, 2 of which nothing is known\n8 files"), "{}", run.out);
    let all = products(&folder);
    assert_eq!(all.keys().collect::<Vec<_>>(), ["atlas", "coat", "knife-8", "mug", "tee"]);
    let tee = json!({"hsCode": "610910", "origin": "PT", "weightGrams": 180, "category": "apparel"});
    assert_eq!(all["tee"], tee, "by the merchant's rule for shirts");
    assert_eq!(all["mug"], json!({"hsCode": "691200", "origin": "US", "weightGrams": 420}));
    assert_eq!(all["atlas"], json!({"category": "digital"}));
}

#[test]
fn any_number_of_files_holds_the_same_products() {
    let folder = folder("pack-shards");
    std::fs::write(folder.join("c.csv"), catalogue(700)).unwrap();
    let mut before = None;
    for shards in ["1", "2", "256", "1024", ""] {
        let args = ["pack", "c.csv", "--shards", shards];
        let run = landfall(&folder, if shards.is_empty() { &args[..2] } else { &args });
        assert_eq!((run.code, run.err.as_str()), (0, ""), "{}", run.out);
        let all = products(&folder);
        assert_eq!(all.len(), 700);
        assert!(before.is_none_or(|before| before == all), "{shards} files");
        before = Some(all);
    }
    assert_eq!(index(&folder)["shards"], 4, "about 200 in each");
}

#[test]
fn the_version_before_stays_for_pages_that_read_it_and_older_ones_go() {
    let folder = folder("pack-versions");
    let pack = |rows: u32| {
        std::fs::write(folder.join("c.csv"), catalogue(rows)).unwrap();
        let run = landfall(&folder, &["pack", "c.csv"]);
        assert_eq!(run.code, 0, "{}{}", run.out, run.err);
        index(&folder)["version"].as_str().unwrap().to_owned()
    };
    let first = pack(10);
    assert_eq!(pack(10), first, "the same products, the same name");
    std::fs::write(folder.join("catalogue/mine.txt"), "mine").unwrap();
    let (second, third) = (pack(11), pack(12));
    let mut names: Vec<String> = std::fs::read_dir(folder.join("catalogue"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    let mut kept = vec![second, third, "index.json".to_owned(), "mine.txt".to_owned()];
    kept.sort();
    assert_eq!(names, kept);
}

#[test]
fn err_a_sku_that_stands_there_twice_is_told_and_the_first_one_holds() {
    let folder = folder("pack-twice");
    std::fs::write(folder.join("c.csv"), "id,weight\ntee,180\nmug,400\ntee,190\n,5\nbig,heavy\n").unwrap();
    let run = landfall(&folder, &["pack", "c.csv", "--json"]);
    assert_eq!(run.code, 1, "{}", run.err);
    let report: Value = serde_json::from_str(&run.out).unwrap();
    let told: Vec<String> = report["first"]
        .as_array()
        .unwrap()
        .iter()
        .map(|finding| format!("{}: {}", finding["line"], finding["expected"].as_str().unwrap()))
        .collect();
    assert_eq!(told, ["5: a text", "6: whole grams such as \"180\"", "4: each SKU once; line 2 has it"]);
    assert_eq!(products(&folder)["tee"], json!({"weightGrams": 180}));
    let run = landfall(&folder, &["pack", "c.csv", "--out", "other", "--dry-run"]);
    assert!(run.code == 1 && run.out.ends_with("nothing is written (dry run)\n"), "{}", run.out);
    assert!(!folder.join("other").exists());
    for (args, code, expected) in [
        (vec!["pack", "c.csv", "--shards", "100"], 2, "expected a power of two"),
        (vec!["pack", "none.csv"], 2, "none.csv: can't read"),
        (vec!["pack", "c.csv", "--out", "c.csv"], 3, "can't write"),
    ] {
        let run = landfall(&folder, &args);
        assert!(run.code == code && run.err.contains(expected), "{args:?}: {} {}", run.code, run.err);
    }
}

#[test]
fn the_catalogue_of_the_stories_is_what_the_tool_writes() {
    let folder = folder("pack-stories");
    let pages = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/stories/pages/sku");
    let run =
        landfall(&folder, &["pack", &pages.join("catalogue.csv").display().to_string(), "--shards", "8"]);
    assert_eq!(run.code, 0, "{}{}", run.out, run.err);
    let version = index(&folder)["version"].as_str().unwrap().to_owned();
    assert_eq!(products(&folder), products(&pages));
    assert!(
        pages.join("catalogue").join(version).is_dir(),
        "pack tests/stories/pages/sku/catalogue.csv again"
    );
}

/// A page that reads the file refuses more than a tonne: the merchant is told before.
#[test]
fn err_a_weight_above_a_tonne_is_told_and_not_packed() {
    let folder = folder("pack-tonne");
    std::fs::write(folder.join("c.csv"), "sku,weight\ntonne,1000000\nmore,1000001\n").unwrap();
    let run = landfall(&folder, &["pack", "c.csv"]);
    assert_eq!(run.code, 1, "{}{}", run.out, run.err);
    let told = "c.csv:3: weight: expected a whole number of grams, at most 1000000, found \"1000001\"";
    assert!(run.out.contains(told), "{}", run.out);
    assert_eq!(products(&folder), BTreeMap::from([("tonne".to_owned(), json!({"weightGrams": 1_000_000}))]));
}
