### What each message means and how long it may get: ../en/delivery.ftl. How to write here: the head of landfall.ftl.

## Dostawa

delivery-window = Dostawa: { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day = Dostawa: { DATE($date, weekday: "yes", year: "no") }
delivery-order-within = przy zamówieniu w ciągu { DURATION($left, length: "short") }
delivery-window-likely = Prawdopodobnie { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day-likely = Prawdopodobnie { DATE($date, weekday: "yes", year: "no") }
delivery-order-before = przy zamówieniu do { $time } (czas urządzenia)
delivery-at-once = Dostępne od razu
delivery-not-there = Brak dostawy: { COUNTRY($country) }
delivery-service-not-there = Niedostępne: { COUNTRY($country) }

delivery-spoken =
    { $sure ->
        [no] Prawdopodobnie: najwcześniej { DATE($from, length: "long", weekday: "yes", year: "no") }, najpóźniej { DATE($to, length: "long", weekday: "yes", year: "no") }
       *[yes] Dostawa: najwcześniej { DATE($from, length: "long", weekday: "yes", year: "no") }, najpóźniej { DATE($to, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-day =
    { $sure ->
        [no] Prawdopodobna dostawa: { DATE($date, length: "long", weekday: "yes", year: "no") }
       *[yes] Dostawa: { DATE($date, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-both = { $arrival }, { $order }
