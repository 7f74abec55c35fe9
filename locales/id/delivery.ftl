### What each message means and how long it may get: ../en/delivery.ftl. How to write here: the head of landfall.ftl.

## Pengiriman

delivery-window = Tiba { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day = Tiba { DATE($date, weekday: "yes", year: "no") }
delivery-order-within = pesan dalam { DURATION($left, length: "long") }
delivery-window-likely = Perkiraan tiba { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day-likely = Perkiraan tiba { DATE($date, weekday: "yes", year: "no") }
delivery-order-before = pesan sebelum { $time } (waktu Anda)
delivery-at-once = Langsung tersedia setelah dibayar
delivery-not-there = Tidak dikirim ke { COUNTRY($country) }
delivery-service-not-there = Tidak tersedia untuk { COUNTRY($country) }

delivery-spoken =
    { $sure ->
        [no] Diperkirakan tiba antara { DATE($from, length: "long", weekday: "yes", year: "no") } dan { DATE($to, length: "long", weekday: "yes", year: "no") }
       *[yes] Tiba antara { DATE($from, length: "long", weekday: "yes", year: "no") } dan { DATE($to, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-day =
    { $sure ->
        [no] Diperkirakan tiba { DATE($date, length: "long", weekday: "yes", year: "no") }
       *[yes] Tiba { DATE($date, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-both = { $arrival }, { $order }
