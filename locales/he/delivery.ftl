### What each message means and how long it may get: ../en/delivery.ftl. How to write here: the head of landfall.ftl.

## הגעה

delivery-window = הגעה: { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day = הגעה: { DATE($date, weekday: "yes", year: "no") }
delivery-order-within = בהזמנה בתוך { DURATION($left, length: "short") }
delivery-window-likely = הגעה משוערת: { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day-likely = הגעה משוערת: { DATE($date, weekday: "yes", year: "no") }
delivery-order-before = בהזמנה לפני { $time } (לפי השעון שלך)
delivery-at-once = זמין מיד עם התשלום
delivery-not-there = אין משלוח אל { COUNTRY($country) }
delivery-service-not-there = לא זמין עבור { COUNTRY($country) }

delivery-spoken =
    { $sure ->
        [no] הגעה משוערת בין { DATE($from, length: "long", weekday: "yes", year: "no") } לבין { DATE($to, length: "long", weekday: "yes", year: "no") }
       *[yes] הגעה בין { DATE($from, length: "long", weekday: "yes", year: "no") } לבין { DATE($to, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-day =
    { $sure ->
        [no] הגעה משוערת: { DATE($date, length: "long", weekday: "yes", year: "no") }
       *[yes] הגעה: { DATE($date, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-both = { $arrival }, { $order }
