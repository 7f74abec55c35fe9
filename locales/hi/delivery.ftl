### What each message means and how long it may get: ../en/delivery.ftl. How to write here: the head of landfall.ftl.

## डिलीवरी

delivery-window = डिलीवरी: { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day = डिलीवरी: { DATE($date, weekday: "yes", year: "no") }
delivery-order-within = { DURATION($left, length: "short") } के अंदर ऑर्डर करने पर
delivery-window-likely = डिलीवरी शायद { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day-likely = डिलीवरी शायद { DATE($date, weekday: "yes", year: "no") }
delivery-order-before = { $time } से पहले ऑर्डर करने पर (आपका समय)
delivery-at-once = तुरंत उपलब्ध
delivery-not-there = { COUNTRY($country) } में डिलीवरी नहीं होती
delivery-service-not-there = { COUNTRY($country) } के लिए उपलब्ध नहीं

delivery-spoken =
    { $sure ->
        [no] डिलीवरी { DATE($from, length: "long", weekday: "yes", year: "no") } और { DATE($to, length: "long", weekday: "yes", year: "no") } के बीच होने की संभावना है
       *[yes] डिलीवरी { DATE($from, length: "long", weekday: "yes", year: "no") } और { DATE($to, length: "long", weekday: "yes", year: "no") } के बीच होगी
    }

delivery-spoken-day =
    { $sure ->
        [no] डिलीवरी { DATE($date, length: "long", weekday: "yes", year: "no") } को होने की संभावना है
       *[yes] डिलीवरी { DATE($date, length: "long", weekday: "yes", year: "no") } को होगी
    }

delivery-spoken-both = { $order }, { $arrival }
