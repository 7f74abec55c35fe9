### What each message means and how long it may get: ../en/delivery.ftl. How to write here: the head of landfall.ftl.

## Livraison

delivery-window = Livraison { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day = Livraison { DATE($date, weekday: "yes", year: "no") }
delivery-order-within = commandez dans les { DURATION($left, length: "short") }
delivery-window-likely = Probablement { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day-likely = Probablement { DATE($date, weekday: "yes", year: "no") }
delivery-order-before = commandez avant { $time } (votre heure)
delivery-at-once = Disponible immédiatement
delivery-not-there = Pas de livraison : { COUNTRY($country) }
delivery-service-not-there = Non disponible : { COUNTRY($country) }

delivery-spoken =
    { $sure ->
        [no] Arrivée probable entre le { DATE($from, length: "long", weekday: "yes", year: "no") } et le { DATE($to, length: "long", weekday: "yes", year: "no") }
       *[yes] Arrivée entre le { DATE($from, length: "long", weekday: "yes", year: "no") } et le { DATE($to, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-day =
    { $sure ->
        [no] Arrivée probable le { DATE($date, length: "long", weekday: "yes", year: "no") }
       *[yes] Arrivée le { DATE($date, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-both = { $arrival }, { $order }
