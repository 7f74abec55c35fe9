### What each message means and how long it may get: ../en/delivery.ftl. How to write here: the head of landfall.ftl.

## Doručenie

delivery-window = Doručenie { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day = Doručenie { DATE($date, weekday: "yes", year: "no") }
delivery-order-within = ak objednáte v priebehu { DURATION($left, length: "short") }
delivery-window-likely = Pravdepodobne { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day-likely = Pravdepodobne { DATE($date, weekday: "yes", year: "no") }
delivery-order-before = pri objednaní do { $time } (váš čas)
delivery-at-once = K dispozícii ihneď
delivery-not-there = Sem sa nedoručuje: { COUNTRY($country) }
delivery-service-not-there = Nie je k dispozícii: { COUNTRY($country) }

delivery-spoken =
    { $sure ->
        [no] Pravdepodobné doručenie: { DATE($from, length: "long", weekday: "yes", year: "no") } až { DATE($to, length: "long", weekday: "yes", year: "no") }
       *[yes] Doručenie: { DATE($from, length: "long", weekday: "yes", year: "no") } až { DATE($to, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-day =
    { $sure ->
        [no] Pravdepodobné doručenie: { DATE($date, length: "long", weekday: "yes", year: "no") }
       *[yes] Doručenie: { DATE($date, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-both = { $arrival }, { $order }
