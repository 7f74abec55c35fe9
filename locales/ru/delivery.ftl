### What each message means and how long it may get: ../en/delivery.ftl. How to write here: the head of landfall.ftl.

## Доставка

delivery-window = Доставка: { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day = Доставка: { DATE($date, weekday: "yes", year: "no") }
delivery-order-within = если заказать в течение { DURATION($left, length: "short") }
delivery-window-likely = Вероятно, { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day-likely = Вероятно, { DATE($date, weekday: "yes", year: "no") }
delivery-order-before = если заказать до { $time } (ваше время)
delivery-at-once = Доступно сразу после оплаты
delivery-not-there = { COUNTRY($country) }: доставки нет
delivery-service-not-there = { COUNTRY($country) }: недоступно

delivery-spoken =
    { $sure ->
        [no] Вероятно, доставка не раньше: { DATE($from, length: "long", weekday: "yes", year: "no") }, не позже: { DATE($to, length: "long", weekday: "yes", year: "no") }
       *[yes] Доставка не раньше: { DATE($from, length: "long", weekday: "yes", year: "no") }, не позже: { DATE($to, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-day =
    { $sure ->
        [no] Вероятный день доставки: { DATE($date, length: "long", weekday: "yes", year: "no") }
       *[yes] Доставка: { DATE($date, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-both = { $arrival }, { $order }
