### What each message means and how long it may get: ../en/delivery.ftl. How to write here: the head of landfall.ftl.

## ডেলিভারি

delivery-window = ডেলিভারি: { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day = ডেলিভারি: { DATE($date, weekday: "yes", year: "no") }
delivery-order-within = { DURATION($left, length: "short") }-এর মধ্যে অর্ডার করলে
delivery-window-likely = সম্ভবত { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day-likely = সম্ভবত { DATE($date, weekday: "yes", year: "no") }
delivery-order-before = { $time }-এর আগে অর্ডার করলে (আপনার সময়)
delivery-at-once = সঙ্গে সঙ্গে পাওয়া যাবে
delivery-not-there = এই দেশে ডেলিভারি নেই: { COUNTRY($country) }
delivery-service-not-there = এই দেশে পাওয়া যায় না: { COUNTRY($country) }

delivery-spoken =
    { $sure ->
        [no] ডেলিভারি সম্ভবত { DATE($from, length: "long", weekday: "yes", year: "no") } থেকে { DATE($to, length: "long", weekday: "yes", year: "no") } তারিখের মধ্যে হবে
       *[yes] ডেলিভারি { DATE($from, length: "long", weekday: "yes", year: "no") } থেকে { DATE($to, length: "long", weekday: "yes", year: "no") } তারিখের মধ্যে হবে
    }

delivery-spoken-day =
    { $sure ->
        [no] ডেলিভারি সম্ভবত { DATE($date, length: "long", weekday: "yes", year: "no") } তারিখে হবে
       *[yes] ডেলিভারি { DATE($date, length: "long", weekday: "yes", year: "no") } তারিখে হবে
    }

delivery-spoken-both = { $order }, { $arrival }
