### What each message means and how long it may get: ../en/delivery.ftl. How to write here: the head of landfall.ftl.

## Entrega

delivery-window = Entrega: { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day = Entrega: { DATE($date, weekday: "yes", year: "no") }
delivery-order-within = si pides en menos de { DURATION($left, length: "short") }
delivery-window-likely = Probable: { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day-likely = Probable: { DATE($date, weekday: "yes", year: "no") }
delivery-order-before = límite para pedir: { $time } (tu hora)
delivery-at-once = Disponible al momento
delivery-not-there = Sin envío a { COUNTRY($country) }
delivery-service-not-there = No disponible para { COUNTRY($country) }

delivery-spoken =
    { $sure ->
        [no] Llegada probable entre el { DATE($from, length: "long", weekday: "yes", year: "no") } y el { DATE($to, length: "long", weekday: "yes", year: "no") }
       *[yes] Llegada entre el { DATE($from, length: "long", weekday: "yes", year: "no") } y el { DATE($to, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-day =
    { $sure ->
        [no] Llegada probable el { DATE($date, length: "long", weekday: "yes", year: "no") }
       *[yes] Llegada el { DATE($date, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-both = { $arrival }, { $order }
