### What each message means and how long it may get: ../en/delivery.ftl. How to write here: the head of landfall.ftl.

## Delivery

delivery-window = Get it { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day = Get it { DATE($date, weekday: "yes", year: "no") }
delivery-order-within = order within { DURATION($left, length: "short") }
delivery-window-likely = Likely { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day-likely = Likely { DATE($date, weekday: "yes", year: "no") }
delivery-order-before = order before { $time } (your time)
delivery-at-once = Available straight away
delivery-not-there = No delivery to: { COUNTRY($country) }
delivery-service-not-there = Not available for: { COUNTRY($country) }

delivery-spoken =
    { $sure ->
        [no] Likely to arrive between { DATE($from, length: "long", weekday: "yes", year: "no") } and { DATE($to, length: "long", weekday: "yes", year: "no") }
       *[yes] Arrives between { DATE($from, length: "long", weekday: "yes", year: "no") } and { DATE($to, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-day =
    { $sure ->
        [no] Likely to arrive on { DATE($date, length: "long", weekday: "yes", year: "no") }
       *[yes] Arrives on { DATE($date, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-both = { $arrival }, { $order }
