### What each message means and how long it may get: ../en/delivery.ftl. How to write here: the head of landfall.ftl.

## Levering

delivery-window = Levering { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day = Levering { DATE($date, weekday: "yes", year: "no") }
delivery-order-within = bestel binnen { DURATION($left, length: "short") }
delivery-window-likely = Vermoedelijk { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day-likely = Vermoedelijk { DATE($date, weekday: "yes", year: "no") }
delivery-order-before = bestel vóór { $time } (jouw tijd)
delivery-at-once = Direct beschikbaar
delivery-not-there = Geen levering: { COUNTRY($country) }
delivery-service-not-there = Niet beschikbaar: { COUNTRY($country) }

delivery-spoken =
    { $sure ->
        [no] Komt vermoedelijk aan tussen { DATE($from, length: "long", weekday: "yes", year: "no") } en { DATE($to, length: "long", weekday: "yes", year: "no") }
       *[yes] Komt aan tussen { DATE($from, length: "long", weekday: "yes", year: "no") } en { DATE($to, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-day =
    { $sure ->
        [no] Komt vermoedelijk aan op { DATE($date, length: "long", weekday: "yes", year: "no") }
       *[yes] Komt aan op { DATE($date, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-both = { $arrival }, { $order }
