//! `catalogue`: where a packed catalogue stands, and what its files say.

use landfall::config::{
    CatalogueFile, CatalogueIndex, Config, MOST_FILES, Problems, catalogue, read, shard_of,
};
use landfall::world::Category;

use super::{good, tag};

fn folder(config: &Config) -> (Option<String>, String) {
    let mut problems = Problems::default();
    (catalogue(config, &mut problems), problems.to_string())
}

#[test]
fn the_folder_of_a_catalogue_is_named_in_the_file_or_on_the_tag() {
    for (written, expected) in [
        ("/catalogue", "/catalogue/"),
        (" /catalogue/ ", "/catalogue/"),
        ("packed", "packed/"),
        ("https://cdn.example/shop/catalogue", "https://cdn.example/shop/catalogue/"),
    ] {
        let config = good(&format!(r#"{{"catalogue": "{written}"}}"#));
        assert_eq!(folder(&config), (Some(expected.to_owned()), String::new()), "{written}");
        let (config, problems) =
            read(Some(r#"{"catalogue": "/other"}"#), &tag(&[("catalogue", written)])).unwrap();
        assert_eq!(
            (folder(&config).0.as_deref(), problems.to_string().as_str()),
            (Some(expected), ""),
            "{written}"
        );
    }
    assert_eq!(folder(&good("{}")), (None, String::new()));
    assert_eq!(folder(&good(r#"{"catalogue": null}"#)), (None, String::new()));
}

#[test]
fn err_what_is_no_folder_is_no_catalogue() {
    for (written, found) in [
        (r#""""#, r#""""#),
        (r#""/catalogue/index.json""#, r#""/catalogue/index.json""#),
        (r#""/catalogue?v=2""#, r#""/catalogue?v=2""#),
        (r#""/catalogue#a""#, r#""/catalogue#a""#),
        (r#"["/catalogue"]"#, r#"["/catalogue"]"#),
    ] {
        let expected = "the address of the folder that `landfall pack` wrote, such as \"/catalogue/\"";
        let told = format!("catalogue: expected {expected}, found {found}");
        assert_eq!(folder(&good(&format!(r#"{{"catalogue": {written}}}"#))), (None, told), "{written}");
    }
    let (_, problems) = read(Some(r#"{"catalog": "/a"}"#), &tag(&[("catalog", "/a")])).unwrap();
    let told = problems.to_string();
    assert!(told.contains(r#"catalog: expected "catalogue""#), "{told}");
    assert!(told.contains("expected data-catalogue, found data-catalog"), "{told}");
}

#[test]
fn an_index_names_the_one_file_that_has_a_sku() {
    let index = CatalogueIndex::read(r#"{"version": "3f0c", "shards": 256, "products": 3}"#).unwrap();
    assert_eq!(index.path(index.file_of("tee")), "3f0c/84.json");
    for hostile in
        ["../../etc/passwd", "<img src=x onerror=alert(1)>", "?a=b#c", "%2e%2e/", "\u{202e}", "__proto__"]
    {
        let path = index.path(index.file_of(hostile));
        let number = path.strip_prefix("3f0c/").and_then(|rest| rest.strip_suffix(".json")).unwrap();
        assert!(number.parse::<u32>().unwrap() < 256, "{hostile}: {path}");
        assert!(shard_of(hostile, MOST_FILES) < MOST_FILES && shard_of(hostile, 1) == 0);
    }
}

#[test]
fn err_an_index_that_is_none_is_refused() {
    for (text, told) in [
        ("", "expected a value"),
        ("[]", "expected a JSON object, found []"),
        (r#"{"shards": 8}"#, "version: expected a version of letters and digits, found nothing"),
        (r#"{"version": "../a", "shards": 8}"#, "version: expected a version of letters and digits"),
        (r#"{"version": "", "shards": 8}"#, "version: expected a version of letters and digits"),
        (r#"{"version": "a", "shards": 0}"#, "shards: expected a power of two, found 0"),
        (r#"{"version": "a", "shards": 12}"#, "shards: expected a power of two, found 12"),
        (r#"{"version": "a", "shards": 131072}"#, "shards: expected a whole number from 0 to 65536"),
        (r#"{"version": "a"}"#, "shards: expected a whole number"),
    ] {
        let problem = CatalogueIndex::read(text).unwrap_err().to_string();
        assert!(problem.contains(told), "{text}: {problem}");
    }
    let long = format!(r#"{{"version": "{}", "shards": 1}}"#, "a".repeat(65));
    assert!(CatalogueIndex::read(&long).is_err());
}

#[test]
fn a_file_says_what_it_knows_of_a_sku() {
    let text = r#"{"tee": {"hsCode": "6109.10", "origin": "PT", "weightGrams": 180, "category": "apparel", "later": {}},
                   "atlas": {"category": "digital"}, "*": {"origin": "CN"}, "__proto__": {"origin": "JP"}}"#;
    let (file, mut problems) = (CatalogueFile::read(text).unwrap(), Problems::default());
    let tee = file.product("tee", &mut problems).unwrap();
    assert_eq!(tee.hs_code.unwrap().digits(), "610910");
    assert_eq!(
        (tee.origin.unwrap().code(), tee.weight_grams, tee.category),
        ("PT", Some(180), Some(Category::Apparel))
    );
    assert_eq!(file.product("atlas", &mut problems).unwrap().category, Some(Category::Digital));
    // A SKU is a text, and no pattern.
    assert_eq!(file.product("*", &mut problems).unwrap().origin.unwrap().code(), "CN");
    assert_eq!(file.product("__proto__", &mut problems).unwrap().origin.unwrap().code(), "JP");
    for other in ["te", "tee ", "TEE", "constructor", ""] {
        assert!(file.product(other, &mut problems).is_none(), "{other:?}");
    }
    assert_eq!(problems.to_string(), "");
}

#[test]
fn err_what_can_not_be_used_in_a_file_is_told_and_the_rest_holds() {
    let text = r#"{"tee": {"hsCode": "12", "origin": "PT", "weightGrams": "180", "category": "shirts"}, "mug": [1]}"#;
    let (file, mut problems) = (CatalogueFile::read(text).unwrap(), Problems::default());
    let tee = file.product("tee", &mut problems).unwrap();
    assert_eq!(
        (tee.hs_code, tee.origin.unwrap().code(), tee.weight_grams, tee.category),
        (None, "PT", None, None)
    );
    assert!(file.product("mug", &mut problems).is_none());
    let told: Vec<String> = problems.0.iter().map(ToString::to_string).collect();
    for expected in [
        "tee.hsCode: expected an HS code",
        "tee.weightGrams: expected a whole number",
        "tee.category: expected one of",
        "mug: expected an object",
    ] {
        assert!(told.iter().any(|line| line.starts_with(expected)), "{expected}: {told:#?}");
    }
    assert_eq!(told.len(), 4, "{told:#?}");
    for cut in ["", r#"{"tee": {"hsCode": "6109"#, "null", "7"] {
        assert!(CatalogueFile::read(cut).is_err(), "{cut:?}");
    }
}
