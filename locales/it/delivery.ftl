### What each message means and how long it may get: ../en/delivery.ftl. How to write here: the head of landfall.ftl.

## Consegna

delivery-window = Consegna: { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day = Consegna: { DATE($date, weekday: "yes", year: "no") }
delivery-order-within = ordinando entro { DURATION($left, length: "short") }
delivery-window-likely = Probabile: { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day-likely = Probabile: { DATE($date, weekday: "yes", year: "no") }
delivery-order-before = limite per l’ordine: { $time } (tuo fuso orario)
delivery-at-once = Disponibile subito
delivery-not-there = Nessuna consegna: { COUNTRY($country) }
delivery-service-not-there = Non disponibile: { COUNTRY($country) }

delivery-spoken =
    { $sure ->
        [no] Arrivo probabile tra { DATE($from, length: "long", weekday: "yes", year: "no") } e { DATE($to, length: "long", weekday: "yes", year: "no") }
       *[yes] Arrivo tra { DATE($from, length: "long", weekday: "yes", year: "no") } e { DATE($to, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-day =
    { $sure ->
        [no] Arrivo probabile: { DATE($date, length: "long", weekday: "yes", year: "no") }
       *[yes] Arrivo: { DATE($date, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-both = { $arrival }, { $order }
