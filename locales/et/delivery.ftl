### What each message means and how long it may get: ../en/delivery.ftl. How to write here: the head of landfall.ftl.

## Tarne

delivery-window = Tarne { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day = Tarne { DATE($date, weekday: "yes", year: "no") }
delivery-order-within = kui tellite { DURATION($left, length: "short") } jooksul
delivery-window-likely = Arvatavasti { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day-likely = Arvatavasti { DATE($date, weekday: "yes", year: "no") }
delivery-order-before = kui tellite enne { $time } (teie aeg)
delivery-at-once = Kohe kättesaadav
delivery-not-there = Tarnet ei ole: { COUNTRY($country) }
delivery-service-not-there = Pole saadaval: { COUNTRY($country) }

delivery-spoken =
    { $sure ->
        [no] Arvatav tarne: { DATE($from, length: "long", weekday: "yes", year: "no") } kuni { DATE($to, length: "long", weekday: "yes", year: "no") }
       *[yes] Tarne: { DATE($from, length: "long", weekday: "yes", year: "no") } kuni { DATE($to, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-day =
    { $sure ->
        [no] Arvatav tarne: { DATE($date, length: "long", weekday: "yes", year: "no") }
       *[yes] Tarne: { DATE($date, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-both = { $arrival }, { $order }
