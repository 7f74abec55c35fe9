//! Unions, regions and territories.

use super::super::{Form, RegionByPostal, Territory, TerritoryEffect, UnionTerms};
use super::row::provenance;

pub(super) fn union(f: &mut Form<'_, '_>, key: &'static str) -> Option<UnionTerms> {
    let mut found = None;
    f.object(key, "an object", &mut |f| {
        found = Some(UnionTerms {
            id: f.required("id"),
            members: f.list("members"),
            goods_with: f.list("goods_with"),
            distance_sales: f.optional("distance_sales"),
        });
    });
    found
}

pub(super) fn region(f: &mut Form<'_, '_>) -> RegionByPostal {
    RegionByPostal { region: f.required("region"), postal: f.list("postal") }
}

pub(super) fn territory(f: &mut Form<'_, '_>) -> Territory {
    Territory {
        from: provenance(f),
        name: f.required("name"),
        postal: f.list("postal"),
        regions: f.list("regions"),
        effect: f.optional("market").map_or(TerritoryEffect::Unknown, TerritoryEffect::Market),
    }
}
