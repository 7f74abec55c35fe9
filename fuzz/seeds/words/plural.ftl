items = { $count ->
    [0] nothing
    [one] one thing
   *[other] { NUMBER($count, minimumFractionDigits: 2) } things
 } in { COUNTRY($country) }
