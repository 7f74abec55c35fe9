### What each message means and how long it may get: ../en/delivery.ftl. How to write here: the head of landfall.ftl.

## お届け

delivery-window = { DATERANGE($window, weekday: "yes", year: "no") }にお届け予定
delivery-day = { DATE($date, weekday: "yes", year: "no") }にお届け予定
delivery-order-within = { DURATION($left, length: "short") }以内のご注文で
delivery-window-likely = { DATERANGE($window, weekday: "yes", year: "no") }頃お届け見込み
delivery-day-likely = { DATE($date, weekday: "yes", year: "no") }頃お届け見込み
delivery-order-before = { $time }までのご注文で（お客様の現地時間）
delivery-at-once = すぐにご利用いただけます
delivery-not-there = { COUNTRY($country) }へはお届けできません
delivery-service-not-there = { COUNTRY($country) }向けには利用できません

delivery-spoken =
    { $sure ->
        [no] { DATE($from, length: "long", weekday: "yes", year: "no") }から{ DATE($to, length: "long", weekday: "yes", year: "no") }頃にお届けの見込みです
       *[yes] { DATE($from, length: "long", weekday: "yes", year: "no") }から{ DATE($to, length: "long", weekday: "yes", year: "no") }の間にお届け予定です
    }

delivery-spoken-day =
    { $sure ->
        [no] { DATE($date, length: "long", weekday: "yes", year: "no") }頃にお届けの見込みです
       *[yes] { DATE($date, length: "long", weekday: "yes", year: "no") }にお届け予定です
    }

delivery-spoken-both = { $order }、{ $arrival }
