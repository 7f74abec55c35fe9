### What each message means and how long it may get: ../en/delivery.ftl. How to write here: the head of landfall.ftl.

## การจัดส่ง

delivery-window = คาดว่าจะได้รับ { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day = คาดว่าจะได้รับ { DATE($date, weekday: "yes", year: "no") }
delivery-order-within = สั่งซื้อภายใน { DURATION($left, length: "short") }
delivery-window-likely = น่าจะได้รับราว { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day-likely = น่าจะได้รับราว { DATE($date, weekday: "yes", year: "no") }
delivery-order-before = สั่งซื้อก่อน { $time } (ตามเวลาของคุณ)
delivery-at-once = ได้รับทันที
delivery-not-there = ไม่จัดส่งไป{ COUNTRY($country) }
delivery-service-not-there = ไม่มีบริการนี้สำหรับ{ COUNTRY($country) }

delivery-spoken =
    { $sure ->
        [no] น่าจะได้รับระหว่าง{ DATE($from, length: "long", weekday: "yes", year: "no") } ถึง{ DATE($to, length: "long", weekday: "yes", year: "no") }
       *[yes] คาดว่าจะได้รับระหว่าง{ DATE($from, length: "long", weekday: "yes", year: "no") } ถึง{ DATE($to, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-day =
    { $sure ->
        [no] น่าจะได้รับราว{ DATE($date, length: "long", weekday: "yes", year: "no") }
       *[yes] คาดว่าจะได้รับ{ DATE($date, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-both = { $order } { $arrival }
