### What each message means and how long it may get: ../en/delivery.ftl. How to write here: the head of landfall.ftl.

## Entrega

delivery-window = Entrega: { DATERANGE($window, length: "short", weekday: "yes", year: "no") }
delivery-day = Entrega: { DATE($date, length: "short", weekday: "yes", year: "no") }
delivery-order-within = comprando em até { DURATION($left, length: "short") }
delivery-window-likely = Provável: { DATERANGE($window, length: "short", weekday: "yes", year: "no") }
delivery-day-likely = Provável: { DATE($date, length: "short", weekday: "yes", year: "no") }
delivery-order-before = comprando até { $time } (seu horário)
delivery-at-once = Disponível na hora
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
