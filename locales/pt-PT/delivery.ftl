### What each message means and how long it may get: ../en/delivery.ftl. How to write here: the head of landfall.ftl.

## Entrega

delivery-window = Entrega: { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day = Entrega: { DATE($date, weekday: "yes", year: "no") }
delivery-order-within = encomende em menos de { DURATION($left, length: "short") }
delivery-window-likely = Provável: { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day-likely = Provável: { DATE($date, weekday: "yes", year: "no") }
delivery-order-before = prazo de encomenda: { $time } (no seu fuso)
delivery-at-once = Disponível de imediato
delivery-not-there = Sem entrega: { COUNTRY($country) }
delivery-service-not-there = Não disponível: { COUNTRY($country) }

delivery-spoken =
    { $sure ->
        [no] Chegada provável entre { DATE($from, length: "long", weekday: "yes", year: "no") } e { DATE($to, length: "long", weekday: "yes", year: "no") }
       *[yes] Chegada entre { DATE($from, length: "long", weekday: "yes", year: "no") } e { DATE($to, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-day =
    { $sure ->
        [no] Chegada provável: { DATE($date, length: "long", weekday: "yes", year: "no") }
       *[yes] Chegada: { DATE($date, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-both = { $arrival }, { $order }
