### What each message means and how long it may get: ../en/delivery.ftl. How to write here: the head of landfall.ftl.

## Доставка

delivery-window = Доставка: { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day = Доставка: { DATE($date, weekday: "yes", year: "no") }
delivery-order-within = якщо замовити протягом { DURATION($left, length: "short") }
delivery-window-likely = Імовірно, { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day-likely = Імовірно, { DATE($date, weekday: "yes", year: "no") }
delivery-order-before = якщо замовити до { $time } (ваш час)
delivery-at-once = Доступно одразу після оплати
delivery-not-there = { COUNTRY($country) }: доставки немає
delivery-service-not-there = { COUNTRY($country) }: недоступно

delivery-spoken =
    { $sure ->
        [no] Імовірно, доставка не раніше: { DATE($from, length: "long", weekday: "yes", year: "no") }, не пізніше: { DATE($to, length: "long", weekday: "yes", year: "no") }
       *[yes] Доставка не раніше: { DATE($from, length: "long", weekday: "yes", year: "no") }, не пізніше: { DATE($to, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-day =
    { $sure ->
        [no] Імовірний день доставки: { DATE($date, length: "long", weekday: "yes", year: "no") }
       *[yes] Доставка: { DATE($date, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-both = { $arrival }, { $order }
