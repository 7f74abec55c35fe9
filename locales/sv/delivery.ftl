### What each message means and how long it may get: ../en/delivery.ftl. How to write here: the head of landfall.ftl.

## Leverans

delivery-window = Leverans { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day = Leverans { DATE($date, weekday: "yes", year: "no") }
delivery-order-within = vid beställning inom { DURATION($left, length: "short") }
delivery-window-likely = Troligen { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day-likely = Troligen { DATE($date, weekday: "yes", year: "no") }
delivery-order-before = vid beställning före { $time } (din tid)
delivery-at-once = Tillgängligt direkt
delivery-not-there = Ingen leverans till { COUNTRY($country) }
delivery-service-not-there = Erbjuds inte till { COUNTRY($country) }

delivery-spoken =
    { $sure ->
        [no] Kommer troligen mellan { DATE($from, length: "long", weekday: "yes", year: "no") } och { DATE($to, length: "long", weekday: "yes", year: "no") }
       *[yes] Kommer mellan { DATE($from, length: "long", weekday: "yes", year: "no") } och { DATE($to, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-day =
    { $sure ->
        [no] Kommer troligen { DATE($date, length: "long", weekday: "yes", year: "no") }
       *[yes] Kommer { DATE($date, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-both = { $arrival }, { $order }
