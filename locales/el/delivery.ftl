### What each message means and how long it may get: ../en/delivery.ftl. How to write here: the head of landfall.ftl.

## Παράδοση

delivery-window = Παράδοση { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day = Παράδοση { DATE($date, weekday: "yes", year: "no") }
delivery-order-within = με παραγγελία μέσα σε { DURATION($left, length: "short") }
delivery-window-likely = Μάλλον { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day-likely = Μάλλον { DATE($date, weekday: "yes", year: "no") }
delivery-order-before = με παραγγελία έως { $time } (τοπική σας ώρα)
delivery-at-once = Άμεσα μετά την πληρωμή
delivery-not-there = { COUNTRY($country) }: χωρίς αποστολή
delivery-service-not-there = { COUNTRY($country) }: μη διαθέσιμο

delivery-spoken =
    { $sure ->
        [no] Πιθανή παράδοση από { DATE($from, length: "long", weekday: "yes", year: "no") } έως { DATE($to, length: "long", weekday: "yes", year: "no") }
       *[yes] Παράδοση από { DATE($from, length: "long", weekday: "yes", year: "no") } έως { DATE($to, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-day =
    { $sure ->
        [no] Πιθανή παράδοση { DATE($date, length: "long", weekday: "yes", year: "no") }
       *[yes] Παράδοση { DATE($date, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-both = { $arrival }, { $order }
