### What each message means and how long it may get: ../en/delivery.ftl. How to write here: the head of landfall.ftl.

## Doručení

delivery-window = Doručení { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day = Doručení { DATE($date, weekday: "yes", year: "no") }
delivery-order-within = při objednání během { DURATION($left, length: "short") }
delivery-window-likely = Nejspíš { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day-likely = Nejspíš { DATE($date, weekday: "yes", year: "no") }
delivery-order-before = při objednání do { $time } (váš čas)
delivery-at-once = K dispozici ihned
delivery-not-there = Sem se nedoručuje: { COUNTRY($country) }
delivery-service-not-there = Není k dispozici: { COUNTRY($country) }

delivery-spoken =
    { $sure ->
        [no] Pravděpodobné doručení: { DATE($from, length: "long", weekday: "yes", year: "no") } až { DATE($to, length: "long", weekday: "yes", year: "no") }
       *[yes] Doručení: { DATE($from, length: "long", weekday: "yes", year: "no") } až { DATE($to, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-day =
    { $sure ->
        [no] Pravděpodobné doručení: { DATE($date, length: "long", weekday: "yes", year: "no") }
       *[yes] Doručení: { DATE($date, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-both = { $arrival }, { $order }
