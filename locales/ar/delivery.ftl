### What each message means and how long it may get: ../en/delivery.ftl. How to write here: the head of landfall.ftl.

## التوصيل

delivery-window = يصلك { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day = يصلك { DATE($date, weekday: "yes", year: "no") }
delivery-order-within = عند الطلب خلال { DURATION($left, length: "short") }
delivery-window-likely = يصلك غالبًا { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day-likely = يصلك غالبًا { DATE($date, weekday: "yes", year: "no") }
delivery-order-before = عند الطلب قبل { $time } (بتوقيتك)
delivery-at-once = متاح فورًا
delivery-not-there = لا توصيل إلى { COUNTRY($country) }
delivery-service-not-there = غير متاح للشحن إلى { COUNTRY($country) }

delivery-spoken =
    { $sure ->
        [no] يصل غالبًا بين { DATE($from, length: "long", weekday: "yes", year: "no") } و{ DATE($to, length: "long", weekday: "yes", year: "no") }
       *[yes] يصل بين { DATE($from, length: "long", weekday: "yes", year: "no") } و{ DATE($to, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-day =
    { $sure ->
        [no] يصل غالبًا يوم { DATE($date, length: "long", weekday: "yes", year: "no") }
       *[yes] يصل يوم { DATE($date, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-both = { $arrival }، { $order }
