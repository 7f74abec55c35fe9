//! Makes a request smaller while something still holds of it, so that a difference is found in its plainest cart.

use serde_json::Value;

/// Takes fields and items away as long as `holds` does.
pub(crate) fn smallest(mut request: Value, holds: &dyn Fn(&Value) -> bool) -> Value {
    loop {
        let Some(smaller) = smaller(&request).into_iter().find(|r| holds(r)) else { return request };
        request = smaller;
    }
}

fn smaller(request: &Value) -> Vec<Value> {
    let mut out = Vec::new();
    let items = request["items"].as_array().unwrap();
    for i in (0..items.len()).filter(|_| items.len() > 1) {
        let mut next = request.clone();
        next["items"].as_array_mut().unwrap().remove(i);
        out.push(next);
    }
    let needed = ["date", "shipFrom", "destination", "currency", "items", "unitPrice", "country"];
    let mut without = |path: &[&str], at: Option<usize>| {
        let mut next = request.clone();
        let (last, parents) = path.split_last().unwrap();
        let mut place = &mut next;
        for parent in parents {
            place = place.get_mut(*parent).unwrap();
        }
        if let Some(at) = at {
            place = place.get_mut(at).unwrap();
        }
        if place.as_object_mut().is_some_and(|o| o.remove(*last).is_some()) {
            out.push(next);
        }
    };
    for key in request.as_object().unwrap().keys().filter(|k| !needed.contains(&k.as_str())) {
        without(&[key], None);
    }
    for parent in ["destination", "overrides"] {
        for key in request[parent]
            .as_object()
            .into_iter()
            .flat_map(|o| o.keys())
            .filter(|k| !needed.contains(&k.as_str()))
        {
            without(&[parent, key], None);
        }
    }
    for (i, item) in items.iter().enumerate() {
        for key in item.as_object().unwrap().keys().filter(|k| !needed.contains(&k.as_str())) {
            without(&["items", key], Some(i));
        }
    }
    if request["incoterm"] == "DAP" {
        out.push(with(request, "incoterm", "DDP"));
    }
    out
}

fn with(request: &Value, key: &str, value: &str) -> Value {
    let mut next = request.clone();
    next[key] = value.into();
    next
}
