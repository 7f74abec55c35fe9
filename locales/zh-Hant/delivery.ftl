### What each message means and how long it may get: ../en/delivery.ftl. How to write here: the head of landfall.ftl.

## 配送

delivery-window = 預計{ DATERANGE($window, weekday: "yes", year: "no") }送達
delivery-day = 預計{ DATE($date, weekday: "yes", year: "no") }送達
delivery-order-within = { DURATION($left, length: "short") }內下單
delivery-window-likely = 大約{ DATERANGE($window, weekday: "yes", year: "no") }送達
delivery-day-likely = 大約{ DATE($date, weekday: "yes", year: "no") }送達
delivery-order-before = { $time } 前下單（您的當地時間）
delivery-at-once = 付款後立即取得
delivery-not-there = 無法寄送到{ COUNTRY($country) }
delivery-service-not-there = 此配送方式不適用於{ COUNTRY($country) }

delivery-spoken =
    { $sure ->
        [no] 大約在{ DATE($from, length: "long", weekday: "yes", year: "no") }至{ DATE($to, length: "long", weekday: "yes", year: "no") }之間送達
       *[yes] 預計在{ DATE($from, length: "long", weekday: "yes", year: "no") }至{ DATE($to, length: "long", weekday: "yes", year: "no") }之間送達
    }

delivery-spoken-day =
    { $sure ->
        [no] 大約在{ DATE($date, length: "long", weekday: "yes", year: "no") }送達
       *[yes] 預計在{ DATE($date, length: "long", weekday: "yes", year: "no") }送達
    }

delivery-spoken-both = { $order }，{ $arrival }
