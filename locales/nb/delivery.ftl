### What each message means and how long it may get: ../en/delivery.ftl. How to write here: the head of landfall.ftl.

## Levering

delivery-window = Levering { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day = Levering { DATE($date, weekday: "yes", year: "no") }
delivery-order-within = ved bestilling innen { DURATION($left, length: "short") }
delivery-window-likely = Trolig { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day-likely = Trolig { DATE($date, weekday: "yes", year: "no") }
delivery-order-before = ved bestilling før { $time } (din tid)
delivery-at-once = Tilgjengelig med én gang
delivery-not-there = Ingen levering til { COUNTRY($country) }
delivery-service-not-there = Tilbys ikke til { COUNTRY($country) }

delivery-spoken =
    { $sure ->
        [no] Kommer trolig mellom { DATE($from, length: "long", weekday: "yes", year: "no") } og { DATE($to, length: "long", weekday: "yes", year: "no") }
       *[yes] Kommer mellom { DATE($from, length: "long", weekday: "yes", year: "no") } og { DATE($to, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-day =
    { $sure ->
        [no] Kommer trolig { DATE($date, length: "long", weekday: "yes", year: "no") }
       *[yes] Kommer { DATE($date, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-both = { $arrival }, { $order }
