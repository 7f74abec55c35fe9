### What each message means and how long it may get: ../en/delivery.ftl. How to write here: the head of landfall.ftl.

## Lieferung

delivery-window = Lieferung { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day = Lieferung { DATE($date, weekday: "yes", year: "no") }
delivery-order-within = bei Bestellung binnen { DURATION($left, length: "short") }
delivery-window-likely = Voraussichtlich { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day-likely = Voraussichtlich { DATE($date, weekday: "yes", year: "no") }
delivery-order-before = bei Bestellung bis { $time } (Ihre Zeit)
delivery-at-once = Sofort verfügbar
delivery-not-there = Keine Lieferung: { COUNTRY($country) }
delivery-service-not-there = Nicht verfügbar für: { COUNTRY($country) }

delivery-spoken =
    { $sure ->
        [no] Ankunft voraussichtlich zwischen { DATE($from, length: "long", weekday: "yes", year: "no") } und { DATE($to, length: "long", weekday: "yes", year: "no") }
       *[yes] Ankunft zwischen { DATE($from, length: "long", weekday: "yes", year: "no") } und { DATE($to, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-day =
    { $sure ->
        [no] Ankunft voraussichtlich am { DATE($date, length: "long", weekday: "yes", year: "no") }
       *[yes] Ankunft am { DATE($date, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-both = { $arrival }, { $order }
