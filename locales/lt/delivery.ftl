### What each message means and how long it may get: ../en/delivery.ftl. How to write here: the head of landfall.ftl.

## Pristatymas

delivery-window = Pristatymas { DATERANGE($window, length: "long", year: "no") }
delivery-day = Pristatymas { DATE($date, length: "long", year: "no") }
delivery-order-within = užsakius per { DURATION($left, length: "short") }
delivery-window-likely = Tikriausiai { DATERANGE($window, length: "long", year: "no") }
delivery-day-likely = Tikriausiai { DATE($date, length: "long", year: "no") }
delivery-order-before = užsakius iki { $time } (jūsų laiku)
delivery-at-once = Gausite iš karto
delivery-not-there = Nepristatoma: { COUNTRY($country) }
delivery-service-not-there = Neteikiama: { COUNTRY($country) }

delivery-spoken =
    { $sure ->
        [no] Tikriausiai bus pristatyta nuo { DATE($from, length: "long", year: "no") } iki { DATE($to, length: "long", year: "no") }
       *[yes] Bus pristatyta nuo { DATE($from, length: "long", year: "no") } iki { DATE($to, length: "long", year: "no") }
    }

delivery-spoken-day =
    { $sure ->
        [no] Tikriausiai bus pristatyta { DATE($date, length: "long", year: "no") }
       *[yes] Bus pristatyta { DATE($date, length: "long", year: "no") }
    }

delivery-spoken-both = { $arrival }, { $order }
