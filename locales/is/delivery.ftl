### What each message means and how long it may get: ../en/delivery.ftl. How to write here: the head of landfall.ftl.

## Afhending

delivery-window = Afhending { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day = Afhending { DATE($date, weekday: "yes", year: "no") }
delivery-order-within = ef pantað er innan { DURATION($left, length: "short") }
delivery-window-likely = Líklega { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day-likely = Líklega { DATE($date, weekday: "yes", year: "no") }
delivery-order-before = ef pantað er fyrir { $time } (þinn tími)
delivery-at-once = Afhent strax
delivery-not-there = Ekki sent þangað: { COUNTRY($country) }
delivery-service-not-there = Ekki í boði: { COUNTRY($country) }

delivery-spoken =
    { $sure ->
        [no] Líkleg afhending, fyrsti dagur: { DATE($from, length: "long", weekday: "yes", year: "no") }, síðasti: { DATE($to, length: "long", weekday: "yes", year: "no") }
       *[yes] Afhending, fyrsti dagur: { DATE($from, length: "long", weekday: "yes", year: "no") }, síðasti: { DATE($to, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-day =
    { $sure ->
        [no] Líkleg afhending: { DATE($date, length: "long", weekday: "yes", year: "no") }
       *[yes] Afhending: { DATE($date, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-both = { $arrival }, { $order }
