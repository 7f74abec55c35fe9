### What each message means and how long it may get: ../en/notice.ftl. How to write here: the head of landfall.ftl.

## 제안과 기준 금액

notice-greeting = { COUNTRY($country) }에서 받으시나요? { $currency } 기준 가격을 확인해 보세요.
notice-accept = { $currency } 가격 보기
notice-dismiss = 지금 가격 그대로
notice-free-shipping = { $amount } 더 담으면 무료 배송
notice-over-limit = 면세 한도를 { $amount } 초과
notice-greeting-here = { COUNTRY($country) }에서 받으시나요? 현지 기준 금액을 확인해 보세요.
notice-accept-here = { COUNTRY($country) } 가격
notice-never = 다시 묻지 않기
notice-free-shipping-reached = 무료 배송이 적용됩니다
notice-under-limit = 면세 한도까지 { $amount } 남음
notice-above-limit = { $limit } 초과 시 관세 추가
notice-above-flat = { $limit } 초과 시 일반 관세율 적용

notice-restricted =
    { $action ->
        [block] 이 상품은 { COUNTRY($country) }에 배송되지 않습니다
       *[warn] 이 상품에는 { COUNTRY($country) }의 특별 규정이 적용됩니다
    }

notice-not-sent = 이 쇼핑몰은 { COUNTRY($country) }에 배송하지 않습니다
