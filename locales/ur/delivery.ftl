### What each message means and how long it may get: ../en/delivery.ftl. How to write here: the head of landfall.ftl.

## ڈیلیوری

delivery-window = ڈیلیوری: { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day = ڈیلیوری: { DATE($date, weekday: "yes", year: "no") }
delivery-order-within = { DURATION($left, length: "short") } کے اندر آرڈر کرنے پر
delivery-window-likely = غالباً { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day-likely = غالباً { DATE($date, weekday: "yes", year: "no") }
delivery-order-before = { $time } سے پہلے آرڈر کرنے پر (آپ کا وقت)
delivery-at-once = فوراً دستیاب
delivery-not-there = { COUNTRY($country) } میں ڈیلیوری نہیں ہوتی
delivery-service-not-there = { COUNTRY($country) } کے لیے دستیاب نہیں

delivery-spoken =
    { $sure ->
        [no] ڈیلیوری { DATE($from, length: "long", weekday: "yes", year: "no") } اور { DATE($to, length: "long", weekday: "yes", year: "no") } کے درمیان متوقع ہے
       *[yes] ڈیلیوری { DATE($from, length: "long", weekday: "yes", year: "no") } اور { DATE($to, length: "long", weekday: "yes", year: "no") } کے درمیان ہوگی
    }

delivery-spoken-day =
    { $sure ->
        [no] ڈیلیوری { DATE($date, length: "long", weekday: "yes", year: "no") } کو متوقع ہے
       *[yes] ڈیلیوری { DATE($date, length: "long", weekday: "yes", year: "no") } کو ہوگی
    }

delivery-spoken-both = { $order }، { $arrival }
