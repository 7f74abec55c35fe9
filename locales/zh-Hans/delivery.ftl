### What each message means and how long it may get: ../en/delivery.ftl. How to write here: the head of landfall.ftl.

## 配送

delivery-window = 预计{ DATERANGE($window, weekday: "yes", year: "no") }送达
delivery-day = 预计{ DATE($date, weekday: "yes", year: "no") }送达
delivery-order-within = { DURATION($left, length: "short") }内下单
delivery-window-likely = 大概{ DATERANGE($window, weekday: "yes", year: "no") }送达
delivery-day-likely = 大概{ DATE($date, weekday: "yes", year: "no") }送达
delivery-order-before = { $time } 前下单（您的当地时间）
delivery-at-once = 付款后即可获取
delivery-not-there = 不配送至{ COUNTRY($country) }
delivery-service-not-there = 此配送方式不支持{ COUNTRY($country) }

delivery-spoken =
    { $sure ->
        [no] 大概在{ DATE($from, length: "long", weekday: "yes", year: "no") }至{ DATE($to, length: "long", weekday: "yes", year: "no") }之间送达
       *[yes] 预计在{ DATE($from, length: "long", weekday: "yes", year: "no") }至{ DATE($to, length: "long", weekday: "yes", year: "no") }之间送达
    }

delivery-spoken-day =
    { $sure ->
        [no] 大概在{ DATE($date, length: "long", weekday: "yes", year: "no") }送达
       *[yes] 预计在{ DATE($date, length: "long", weekday: "yes", year: "no") }送达
    }

delivery-spoken-both = { $order }，{ $arrival }
