### What each message means and how long it may get: ../en/delivery.ftl. How to write here: the head of landfall.ftl.

## 배송

delivery-window = { DATERANGE($window, weekday: "yes", year: "no") } 도착 예정
delivery-day = { DATE($date, weekday: "yes", year: "no") } 도착 예정
delivery-order-within = { DURATION($left, length: "short") } 내 주문 시
delivery-window-likely = { DATERANGE($window, weekday: "yes", year: "no") }쯤 도착 예상
delivery-day-likely = { DATE($date, weekday: "yes", year: "no") }쯤 도착 예상
delivery-order-before = { $time } 전 주문 시(내 시간대 기준)
delivery-at-once = 결제 즉시 이용 가능
delivery-not-there = { COUNTRY($country) } 배송 불가
delivery-service-not-there = { COUNTRY($country) } 배송에는 이용 불가

delivery-spoken =
    { $sure ->
        [no] { DATE($from, length: "long", weekday: "yes", year: "no") }에서 { DATE($to, length: "long", weekday: "yes", year: "no") } 사이에 도착할 것 같습니다
       *[yes] { DATE($from, length: "long", weekday: "yes", year: "no") }에서 { DATE($to, length: "long", weekday: "yes", year: "no") } 사이에 도착할 예정입니다
    }

delivery-spoken-day =
    { $sure ->
        [no] { DATE($date, length: "long", weekday: "yes", year: "no") }에 도착할 것 같습니다
       *[yes] { DATE($date, length: "long", weekday: "yes", year: "no") }에 도착할 예정입니다
    }

delivery-spoken-both = { $order }, { $arrival }
