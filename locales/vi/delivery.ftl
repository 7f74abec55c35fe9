### What each message means and how long it may get: ../en/delivery.ftl. How to write here: the head of landfall.ftl.

## Giao hàng

delivery-window = Dự kiến nhận { DATERANGE($window, length: "short", weekday: "yes", year: "no") }
delivery-day = Dự kiến nhận { DATE($date, length: "short", weekday: "yes", year: "no") }
delivery-order-within = đặt trong { DURATION($left, length: "short") } tới
delivery-window-likely = Nhận khoảng { DATERANGE($window, length: "short", weekday: "yes", year: "no") }
delivery-day-likely = Nhận khoảng { DATE($date, length: "short", weekday: "yes", year: "no") }
delivery-order-before = đặt trước { $time } (giờ của bạn)
delivery-at-once = Nhận ngay sau khi thanh toán
delivery-not-there = Không giao đến { COUNTRY($country) }
delivery-service-not-there = Không áp dụng cho { COUNTRY($country) }

delivery-spoken =
    { $sure ->
        [no] Nhận hàng khoảng từ { DATE($from, length: "long", weekday: "yes", year: "no") } đến { DATE($to, length: "long", weekday: "yes", year: "no") }
       *[yes] Dự kiến nhận hàng từ { DATE($from, length: "long", weekday: "yes", year: "no") } đến { DATE($to, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-day =
    { $sure ->
        [no] Nhận hàng khoảng { DATE($date, length: "long", weekday: "yes", year: "no") }
       *[yes] Dự kiến nhận hàng { DATE($date, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-both = { $arrival }, { $order }
