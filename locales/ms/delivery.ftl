### What each message means and how long it may get: ../en/delivery.ftl. How to write here: the head of landfall.ftl.

## Penghantaran

delivery-window = Tiba { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day = Tiba { DATE($date, weekday: "yes", year: "no") }
delivery-order-within = pesan dalam masa { DURATION($left, length: "long") }
delivery-window-likely = Dijangka tiba { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day-likely = Dijangka tiba { DATE($date, weekday: "yes", year: "no") }
delivery-order-before = pesan sebelum { $time } (waktu anda)
delivery-at-once = Terus diterima selepas bayaran
delivery-not-there = Tiada penghantaran ke { COUNTRY($country) }
delivery-service-not-there = Tidak tersedia untuk { COUNTRY($country) }

delivery-spoken =
    { $sure ->
        [no] Dijangka tiba antara { DATE($from, length: "long", weekday: "yes", year: "no") } dan { DATE($to, length: "long", weekday: "yes", year: "no") }
       *[yes] Tiba antara { DATE($from, length: "long", weekday: "yes", year: "no") } dan { DATE($to, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-day =
    { $sure ->
        [no] Dijangka tiba pada { DATE($date, length: "long", weekday: "yes", year: "no") }
       *[yes] Tiba pada { DATE($date, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-both = { $arrival }, { $order }
