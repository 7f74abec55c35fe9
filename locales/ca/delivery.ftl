### What each message means and how long it may get: ../en/delivery.ftl. How to write here: the head of landfall.ftl.

## Lliurament

delivery-window = Arribada: { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day = Arribada: { DATE($date, weekday: "yes", year: "no") }
delivery-order-within = comprant en menys de { DURATION($left, length: "short") }
delivery-window-likely = Probable: { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day-likely = Probable: { DATE($date, weekday: "yes", year: "no") }
delivery-order-before = termini de comanda: { $time } (fus horari propi)
delivery-at-once = Disponible immediatament
delivery-not-there = Sense enviament: { COUNTRY($country) }
delivery-service-not-there = No disponible: { COUNTRY($country) }

delivery-spoken =
    { $sure ->
        [no] Arribada probable entre el { DATE($from, length: "long", weekday: "yes", year: "no") } i el { DATE($to, length: "long", weekday: "yes", year: "no") }
       *[yes] Arribada entre el { DATE($from, length: "long", weekday: "yes", year: "no") } i el { DATE($to, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-day =
    { $sure ->
        [no] Arribada probable el { DATE($date, length: "long", weekday: "yes", year: "no") }
       *[yes] Arribada el { DATE($date, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-both = { $arrival }, { $order }
