//! Beginnings of HS codes in the rules. One with a dot in it would match no code, and nobody would see it.

use serde_json::Value;

use super::DataProblem;
use super::located::Located;

/// Notes every beginning of a code that is not written in digits: `hs` and `not_hs` of any row, and the first two
/// columns of a tariff.
pub(super) fn check(market: &Located, problems: &mut Vec<DataProblem>) {
    walk(&market.0, "", &mut |path, found| {
        let message =
            format!("{path}: expected the first digits of an HS code such as \"6109\", found {found}");
        problems.push(DataProblem { place: market.place(path), message });
    });
}

fn walk(value: &Value, path: &str, wrong: &mut dyn FnMut(&str, &Value)) {
    match value {
        Value::Object(map) => {
            for (key, inner) in map {
                let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                match (key.as_str(), inner) {
                    ("hs" | "not_hs", Value::Array(list)) => {
                        for (nth, code) in list.iter().enumerate().filter(|(_, code)| !is_beginning(code, 10))
                        {
                            wrong(&format!("{path}[{nth}]"), code);
                        }
                    }
                    ("tariff", Value::Array(rows)) => tariff(rows, wrong),
                    _ => walk(inner, &path, wrong),
                }
            }
        }
        Value::Array(list) => {
            for (nth, inner) in list.iter().enumerate() {
                walk(inner, &format!("{path}[{nth}]"), wrong);
            }
        }
        _ => {}
    }
}

fn tariff(rows: &[Value], wrong: &mut dyn FnMut(&str, &Value)) {
    for (nth, row) in rows.iter().enumerate() {
        for (column, longest) in [(0, 10), (1, 14)] {
            let code = row.get(column).unwrap_or(&Value::Null);
            // The national line may be empty.
            if !(is_beginning(code, longest) || column == 1 && code == "") {
                wrong(&format!("tariff[{nth}][{column}]"), code);
            }
        }
    }
}

fn is_beginning(code: &Value, longest: usize) -> bool {
    let digits = |text: &str| (1..=longest).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    code.as_str().is_some_and(digits)
}
