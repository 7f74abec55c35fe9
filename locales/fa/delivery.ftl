### What each message means and how long it may get: ../en/delivery.ftl. How to write here: the head of landfall.ftl.

## تحویل

delivery-window = تحویل { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day = تحویل { DATE($date, weekday: "yes", year: "no") }
delivery-order-within = اگر ظرف { DURATION($left, length: "short") } سفارش دهید
delivery-window-likely = احتمالاً { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day-likely = احتمالاً { DATE($date, weekday: "yes", year: "no") }
delivery-order-before = اگر تا { $time } (به وقت شما) سفارش دهید
delivery-at-once = تحویل فوری
delivery-not-there = ارسال به { COUNTRY($country) } انجام نمی‌شود
delivery-service-not-there = برای { COUNTRY($country) } در دسترس نیست

delivery-spoken =
    { $sure ->
        [no] تحویل احتمالی بین { DATE($from, length: "long", weekday: "yes", year: "no") } و { DATE($to, length: "long", weekday: "yes", year: "no") }
       *[yes] تحویل بین { DATE($from, length: "long", weekday: "yes", year: "no") } و { DATE($to, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-day =
    { $sure ->
        [no] تحویل احتمالی { DATE($date, length: "long", weekday: "yes", year: "no") }
       *[yes] تحویل { DATE($date, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-both = { $arrival }، { $order }
