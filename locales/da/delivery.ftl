### What each message means and how long it may get: ../en/delivery.ftl. How to write here: the head of landfall.ftl.

## Levering

delivery-window = Levering { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day = Levering { DATE($date, weekday: "yes", year: "no") }
delivery-order-within = bestil inden for { DURATION($left, length: "short") }
delivery-window-likely = Forventet { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day-likely = Forventet { DATE($date, weekday: "yes", year: "no") }
delivery-order-before = bestil før { $time } (din tid)
delivery-at-once = Klar med det samme
delivery-not-there = Ingen levering til { COUNTRY($country) }
delivery-service-not-there = Tilbydes ikke til { COUNTRY($country) }

delivery-spoken =
    { $sure ->
        [no] Kommer sandsynligvis mellem { DATE($from, length: "long", weekday: "yes", year: "no") } og { DATE($to, length: "long", weekday: "yes", year: "no") }
       *[yes] Kommer mellem { DATE($from, length: "long", weekday: "yes", year: "no") } og { DATE($to, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-day =
    { $sure ->
        [no] Kommer sandsynligvis { DATE($date, length: "long", weekday: "yes", year: "no") }
       *[yes] Kommer { DATE($date, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-both = { $arrival }, { $order }
