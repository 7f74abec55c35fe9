### What each message means and how long it may get: ../en/delivery.ftl. How to write here: the head of landfall.ftl.

## Delivery

delivery-window = Darating sa { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day = Darating sa { DATE($date, weekday: "yes", year: "no") }
delivery-order-within = mag-order sa loob ng { DURATION($left, length: "short") }
delivery-window-likely = Malamang sa { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day-likely = Malamang sa { DATE($date, weekday: "yes", year: "no") }
delivery-order-before = mag-order bago ang { $time } (oras mo)
delivery-at-once = Makukuha agad pagkabayad
delivery-not-there = Walang delivery sa { COUNTRY($country) }
delivery-service-not-there = Hindi available sa { COUNTRY($country) }

delivery-spoken =
    { $sure ->
        [no] Malamang na darating sa pagitan ng { DATE($from, length: "long", weekday: "yes", year: "no") } at { DATE($to, length: "long", weekday: "yes", year: "no") }
       *[yes] Darating sa pagitan ng { DATE($from, length: "long", weekday: "yes", year: "no") } at { DATE($to, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-day =
    { $sure ->
        [no] Malamang na darating sa { DATE($date, length: "long", weekday: "yes", year: "no") }
       *[yes] Darating sa { DATE($date, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-both = { $arrival }, { $order }
