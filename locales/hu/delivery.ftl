### What each message means and how long it may get: ../en/delivery.ftl. How to write here: the head of landfall.ftl.

## Szállítás

delivery-window = Érkezés: { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day = Érkezés: { DATE($date, weekday: "yes", year: "no") }
delivery-order-within = még { DURATION($left, length: "long") } van a rendelésre
delivery-window-likely = Várhatóan { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day-likely = Várhatóan { DATE($date, weekday: "yes", year: "no") }
delivery-order-before = rendelési határidő: { $time } (saját időzóna)
delivery-at-once = Azonnal elérhető
delivery-not-there = Ide nincs szállítás: { COUNTRY($country) }
delivery-service-not-there = Ide nem elérhető: { COUNTRY($country) }

delivery-spoken =
    { $sure ->
        [no] Várható érkezés { DATE($from, length: "long", weekday: "yes", year: "no") } és { DATE($to, length: "long", weekday: "yes", year: "no") } között
       *[yes] Érkezés { DATE($from, length: "long", weekday: "yes", year: "no") } és { DATE($to, length: "long", weekday: "yes", year: "no") } között
    }

delivery-spoken-day =
    { $sure ->
        [no] Várható érkezés: { DATE($date, length: "long", weekday: "yes", year: "no") }
       *[yes] Érkezés: { DATE($date, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-both = { $arrival }, { $order }
