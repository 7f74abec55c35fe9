### What each message means and how long it may get: ../en/delivery.ftl. How to write here: the head of landfall.ftl.

## Доставка

delivery-window = Доставка: { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day = Доставка: { DATE($date, weekday: "yes", year: "no") }
delivery-order-within = при поръчка в срок от { DURATION($left, length: "short") }
delivery-window-likely = Вероятно { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day-likely = Вероятно { DATE($date, weekday: "yes", year: "no") }
delivery-order-before = при поръчка до { $time } (по Ваше време)
delivery-at-once = Достъпно веднага след плащане
delivery-not-there = { COUNTRY($country) }: няма доставка
delivery-service-not-there = { COUNTRY($country) }: не се предлага

delivery-spoken =
    { $sure ->
        [no] Доставка вероятно между { DATE($from, length: "long", weekday: "yes", year: "no") }, и { DATE($to, length: "long", weekday: "yes", year: "no") }
       *[yes] Доставка между { DATE($from, length: "long", weekday: "yes", year: "no") }, и { DATE($to, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-day =
    { $sure ->
        [no] Вероятен ден на доставка: { DATE($date, length: "long", weekday: "yes", year: "no") }
       *[yes] Доставка: { DATE($date, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-both = { $arrival }, { $order }
