### What each message means and how long it may get: ../en/delivery.ftl. How to write here: the head of landfall.ftl.

## Teslimat

delivery-window = Teslimat: { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day = Teslimat: { DATE($date, weekday: "yes", year: "no") }
delivery-order-within = { DURATION($left, length: "short") } içindeki siparişlerde
delivery-window-likely = Muhtemelen { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day-likely = Muhtemelen { DATE($date, weekday: "yes", year: "no") }
delivery-order-before = { $time } öncesi siparişlerde (saatinize göre)
delivery-at-once = Ödeme sonrası hemen erişim
delivery-not-there = { COUNTRY($country) } için teslimat yok
delivery-service-not-there = { COUNTRY($country) } için kullanılamıyor

delivery-spoken =
    { $sure ->
        [no] Muhtemelen { DATE($from, length: "long", weekday: "yes", year: "no") } ile { DATE($to, length: "long", weekday: "yes", year: "no") } arasında teslim edilir
       *[yes] { DATE($from, length: "long", weekday: "yes", year: "no") } ile { DATE($to, length: "long", weekday: "yes", year: "no") } arasında teslim edilir
    }

delivery-spoken-day =
    { $sure ->
        [no] Muhtemelen { DATE($date, length: "long", weekday: "yes", year: "no") } günü teslim edilir
       *[yes] { DATE($date, length: "long", weekday: "yes", year: "no") } günü teslim edilir
    }

delivery-spoken-both = { $arrival }, { $order }
