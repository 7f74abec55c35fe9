### What each message means and how long it may get: ../en/delivery.ftl. How to write here: the head of landfall.ftl.

## Испорука

delivery-window = Испорука: { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day = Испорука: { DATE($date, weekday: "yes", year: "no") }
delivery-order-within = за поруџбину остаје { DURATION($left, length: "short") }
delivery-window-likely = Вероватно { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day-likely = Вероватно { DATE($date, weekday: "yes", year: "no") }
delivery-order-before = ако поручите до { $time } (ваше време)
delivery-at-once = Доступно одмах после плаћања
delivery-not-there = { COUNTRY($country) }: нема испоруке
delivery-service-not-there = { COUNTRY($country) }: није доступно

delivery-spoken =
    { $sure ->
        [no] Вероватна испорука најраније: { DATE($from, length: "long", weekday: "yes", year: "no") }, најкасније: { DATE($to, length: "long", weekday: "yes", year: "no") }
       *[yes] Испорука најраније: { DATE($from, length: "long", weekday: "yes", year: "no") }, најкасније: { DATE($to, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-day =
    { $sure ->
        [no] Вероватна испорука: { DATE($date, length: "long", weekday: "yes", year: "no") }
       *[yes] Испорука: { DATE($date, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-both = { $arrival }, { $order }
