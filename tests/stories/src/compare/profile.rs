//! What a profile of V8 says: in how much of the time scripts ran, and which functions took most of it.

use serde_json::Value;
use std::collections::BTreeMap;

/// What V8 calls the time in which no script runs.
const NO_SCRIPT: [&str; 3] = ["(root)", "(program)", "(idle)"];

/// Milliseconds in which scripts ran, and what they called; the collection of garbage is among them.
pub(super) fn scripting(stopped: &Value) -> f64 {
    by_function(stopped).values().sum()
}

/// The functions that took most, themselves; for those who look for where time goes.
pub(super) fn print(stopped: &Value) {
    let all = by_function(stopped);
    let mut rows: Vec<(&String, &f64)> = all.iter().collect();
    rows.sort_by(|(_, a), (_, b)| b.total_cmp(a));
    for (name, time) in rows.into_iter().take(60) {
        eprintln!("{time:>9.1} ms  {name}");
    }
}

/// Milliseconds by function, each without what it called.
fn by_function(stopped: &Value) -> BTreeMap<String, f64> {
    let profile = &stopped["profile"];
    let list = |name: &str| profile[name].as_array().map(Vec::as_slice).unwrap_or_default();
    let names: BTreeMap<u64, String> = list("nodes")
        .iter()
        .filter_map(|node| {
            let frame = &node["callFrame"];
            let name = frame["functionName"].as_str().unwrap_or_default();
            let file = frame["url"].as_str().unwrap_or_default().rsplit('/').next().unwrap_or_default();
            let line = frame["lineNumber"].as_i64().unwrap_or_default() + 1;
            let column = frame["columnNumber"].as_i64().unwrap_or_default() + 1;
            Some((
                node["id"].as_u64()?,
                if NO_SCRIPT.contains(&name) {
                    name.to_owned()
                } else {
                    format!("{name} {file}:{line}:{column}")
                },
            ))
        })
        .collect();
    let mut times = BTreeMap::new();
    for (sample, passed) in list("samples").iter().zip(list("timeDeltas")) {
        let Some(name) = sample.as_u64().and_then(|id| names.get(&id)) else { continue };
        if !NO_SCRIPT.contains(&name.as_str()) {
            *times.entry(name.clone()).or_default() += passed.as_f64().unwrap_or_default() / 1000.0;
        }
    }
    times
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn time_without_scripts_does_not_count() {
        let node = |id: u32, name: &str| json!({"id": id, "callFrame": {"functionName": name, "url": "http://a/b.js", "lineNumber": 0, "columnNumber": 0}});
        let stopped = json!({"profile": {
            "nodes": [node(1, "(idle)"), node(2, "paint"), node(3, "(garbage collector)"), node(4, "(program)")],
            "samples": [1, 2, 3, 4, 2], "timeDeltas": [9000, 1000, 500, 7000, 2000],
        }});
        assert!((scripting(&stopped) - 3.5).abs() < 1e-9);
        assert!((by_function(&stopped)["paint b.js:1:1"] - 3.0).abs() < 1e-9);
    }
}
