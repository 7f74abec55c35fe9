f = { PRICE($price, display: "code") } { DATE("2026-11-28", length: "full") } { LIST($text, type: "or") } { UNIT($n, unit: "gram") } { PERCENT($n) } { LANGUAGE("de") }
