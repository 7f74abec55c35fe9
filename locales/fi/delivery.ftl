### What each message means and how long it may get: ../en/delivery.ftl. How to write here: the head of landfall.ftl.

## Toimitus

delivery-window = Toimitus { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day = Toimitus { DATE($date, weekday: "yes", year: "no") }
delivery-order-within = kun tilaat { DURATION($left, length: "short") } kuluessa
delivery-window-likely = Luultavasti { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day-likely = Luultavasti { DATE($date, weekday: "yes", year: "no") }
delivery-order-before = kun tilaat viimeistään { $time } (omaa aikaasi)
delivery-at-once = Saatavilla heti
delivery-not-there = Ei toimitusta: { COUNTRY($country) }
delivery-service-not-there = Ei saatavilla: { COUNTRY($country) }

delivery-spoken =
    { $sure ->
        [no] Arvio, aikaisin toimituspäivä: { DATE($from, length: "long", weekday: "yes", year: "no") }, myöhäisin: { DATE($to, length: "long", weekday: "yes", year: "no") }
       *[yes] Aikaisin toimituspäivä: { DATE($from, length: "long", weekday: "yes", year: "no") }, myöhäisin: { DATE($to, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-day =
    { $sure ->
        [no] Arvioitu toimituspäivä: { DATE($date, length: "long", weekday: "yes", year: "no") }
       *[yes] Toimituspäivä: { DATE($date, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-both = { $arrival }, { $order }
