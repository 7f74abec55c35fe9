### What each message means and how long it may get: ../en/delivery.ftl. How to write here: the head of landfall.ftl.

## Dostava

delivery-window = Dostava: { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day = Dostava: { DATE($date, weekday: "yes", year: "no") }
delivery-order-within = ako naručite u roku od { DURATION($left, length: "short") }
delivery-window-likely = Vjerojatno { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day-likely = Vjerojatno { DATE($date, weekday: "yes", year: "no") }
delivery-order-before = ako naručite do { $time } (vaše vrijeme)
delivery-at-once = Dostupno odmah nakon plaćanja
delivery-not-there = { COUNTRY($country) }: nema dostave
delivery-service-not-there = { COUNTRY($country) }: nije dostupno

delivery-spoken =
    { $sure ->
        [no] Vjerojatna dostava najranije: { DATE($from, length: "long", weekday: "yes", year: "no") }, najkasnije: { DATE($to, length: "long", weekday: "yes", year: "no") }
       *[yes] Dostava najranije: { DATE($from, length: "long", weekday: "yes", year: "no") }, najkasnije: { DATE($to, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-day =
    { $sure ->
        [no] Vjerojatna dostava: { DATE($date, length: "long", weekday: "yes", year: "no") }
       *[yes] Dostava: { DATE($date, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-both = { $arrival }, { $order }
