### What each message means and how long it may get: ../en/delivery.ftl. How to write here: the head of landfall.ftl.

## Piegāde

delivery-window = Piegāde { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day = Piegāde { DATE($date, weekday: "yes", year: "no") }
delivery-order-within = pasūtot { DURATION($left, length: "short") } laikā
delivery-window-likely = Visticamāk, { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day-likely = Visticamāk, { DATE($date, weekday: "yes", year: "no") }
delivery-order-before = pasūtot pirms { $time } (jūsu laiks)
delivery-at-once = Saņemams uzreiz
delivery-not-there = Nav piegādes: { COUNTRY($country) }
delivery-service-not-there = Nav pieejams: { COUNTRY($country) }

delivery-spoken =
    { $sure ->
        [no] Ticamākā piegāde, agrākā diena: { DATE($from, length: "long", weekday: "yes", year: "no") }, vēlākā: { DATE($to, length: "long", weekday: "yes", year: "no") }
       *[yes] Piegāde, agrākā diena: { DATE($from, length: "long", weekday: "yes", year: "no") }, vēlākā: { DATE($to, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-day =
    { $sure ->
        [no] Ticamākā piegādes diena: { DATE($date, length: "long", weekday: "yes", year: "no") }
       *[yes] Piegādes diena: { DATE($date, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-both = { $arrival }, { $order }
