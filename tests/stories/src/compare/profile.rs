//! What a profile of V8 says: in how much of the time scripts ran.

use super::list;
use serde_json::Value;
use std::collections::BTreeSet;

/// What V8 calls the time in which no script runs.
const NO_SCRIPT: [&str; 3] = ["(root)", "(program)", "(idle)"];

/// Milliseconds in which scripts ran, and what they called; the collection of garbage is among them.
pub(super) fn scripting(profile: &Value) -> f64 {
    let name = |node: &Value| node.get("callFrame")?.get("functionName")?.as_str().map(str::to_owned);
    let without: BTreeSet<u64> = list(profile, "nodes")
        .iter()
        .filter(|node| name(node).is_some_and(|name| NO_SCRIPT.contains(&name.as_str())))
        .filter_map(|node| node.get("id")?.as_u64())
        .collect();
    let samples = list(profile, "samples").iter().zip(list(profile, "timeDeltas"));
    let with = samples.filter(|(sample, _)| sample.as_u64().is_some_and(|id| !without.contains(&id)));
    with.filter_map(|(_, passed)| passed.as_f64()).sum::<f64>() / 1000.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn time_without_scripts_does_not_count() {
        let node = |id: u32, name: &str| json!({"id": id, "callFrame": {"functionName": name}});
        let profile = json!({
            "nodes": [node(1, "(idle)"), node(2, "paint"), node(3, "(garbage collector)"), node(4, "(program)")],
            "samples": [1, 2, 3, 4, 2], "timeDeltas": [9000, 1000, 500, 7000, 2000],
        });
        assert!((scripting(&profile) - 3.5).abs() < 1e-9);
    }
}
