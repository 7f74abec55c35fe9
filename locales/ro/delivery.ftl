### What each message means and how long it may get: ../en/delivery.ftl. How to write here: the head of landfall.ftl.

## Livrare

delivery-window = Livrare: { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day = Livrare: { DATE($date, weekday: "yes", year: "no") }
delivery-order-within = comandă în cel mult { DURATION($left, length: "short") }
delivery-window-likely = Probabil: { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day-likely = Probabil: { DATE($date, weekday: "yes", year: "no") }
delivery-order-before = comandă până la { $time } (ora dispozitivului)
delivery-at-once = Disponibil imediat
delivery-not-there = Fără livrare: { COUNTRY($country) }
delivery-service-not-there = Indisponibil: { COUNTRY($country) }

delivery-spoken =
    { $sure ->
        [no] Livrare probabilă între { DATE($from, length: "long", weekday: "yes", year: "no") } și { DATE($to, length: "long", weekday: "yes", year: "no") }
       *[yes] Livrare între { DATE($from, length: "long", weekday: "yes", year: "no") } și { DATE($to, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-day =
    { $sure ->
        [no] Livrare probabilă: { DATE($date, length: "long", weekday: "yes", year: "no") }
       *[yes] Livrare: { DATE($date, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-both = { $arrival }, { $order }
