### What each message means and how long it may get: ../en/delivery.ftl. How to write here: the head of landfall.ftl.

## Dostava

delivery-window = Dostava: { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day = Dostava: { DATE($date, weekday: "yes", year: "no") }
delivery-order-within = ob naročilu v roku { DURATION($left, length: "short") }
delivery-window-likely = Verjetno { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day-likely = Verjetno { DATE($date, weekday: "yes", year: "no") }
delivery-order-before = ob naročilu do { $time } (po vašem času)
delivery-at-once = Na voljo takoj po plačilu
delivery-not-there = { COUNTRY($country) }: ni dostave
delivery-service-not-there = { COUNTRY($country) }: ni na voljo

delivery-spoken =
    { $sure ->
        [no] Verjetna dostava najzgodneje: { DATE($from, length: "long", weekday: "yes", year: "no") }, najpozneje: { DATE($to, length: "long", weekday: "yes", year: "no") }
       *[yes] Dostava najzgodneje: { DATE($from, length: "long", weekday: "yes", year: "no") }, najpozneje: { DATE($to, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-day =
    { $sure ->
        [no] Verjetna dostava: { DATE($date, length: "long", weekday: "yes", year: "no") }
       *[yes] Dostava: { DATE($date, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-both = { $arrival }, { $order }
