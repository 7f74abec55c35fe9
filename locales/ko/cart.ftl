### What each message means and how long it may get: ../en/cart.ftl. How to write here: the head of landfall.ftl.

## 장바구니

breakdown-discount = 할인
cart-heading = 주문 내역 · { COUNTRY($country) }
cart-quantity = { $count }개
cart-quantity-of = { $name } 수량
cart-more = 하나 추가: { $name }
cart-less = 하나 빼기: { $name }

cart-restricted =
    { $action ->
        [block] 이 상품은 { COUNTRY($country) }에 배송되지 않습니다
       *[warn] 이 상품에는 { COUNTRY($country) }의 특별 규정이 적용됩니다
    }

cart-services = 배송 방법

cart-service =
    { $service ->
        [standard] 일반 배송
        [express] 특급 배송
        [economy] 이코노미 배송
        [priority] 우선 배송
        [courier] 택배
        [post] 우편
       *[other] { $name }
    }

cart-cheapest = 가장 저렴
cart-fastest = 가장 빠름
cart-paying = 관세·세금
cart-pay-now = 지금 주문과 함께 결제
cart-pay-later = 수령 시 운송사에 결제
cart-costs-more = 총 { $amount } 더 비쌈
cart-costs-less = 총 { $amount } 더 저렴
cart-costs-same = 총금액 같음
cart-items-row = 상품 { $count }개

cart-tax-rest =
    { $on ->
        [shipping] 배송비 { $tax }
        [duty] 관세에 대한 { $tax }
        [shipping-and-duty] 배송비·관세에 대한 { $tax }
       *[order] 주문 전체 { $tax } 조정
    }

cart-rounding = 반올림 조정
cart-tax-within = { $tax } { $amount } 포함
cart-charged = 쇼핑몰 실제 결제액 { $price }
cart-charged-local = 결제 통화: { CURRENCY($currency) }
cart-gift-card = 기프트카드 결제
cart-payments = 결제 수단: { LIST($ways, type: "or") }

cart-region =
    { $country ->
        [CA] 주 또는 준주
        [BR] 주
        [US] 주
       *[other] 지역
    }

cart-region-why = 지역에 따라 세금이 다릅니다. 저장하지 않습니다.
cart-postal-code = 우편번호
cart-postal-code-why = 일부 지역에는 별도 규정이 있습니다. 저장하지 않습니다.
cart-place-apply = 다시 계산
cart-not-there = 이 쇼핑몰은 { COUNTRY($country) }에 배송하지 않습니다
cart-no-service = 이 주문에 요금이 정해진 배송 방법이 없습니다
cart-checkout = 결제 화면으로 이동
cart-printed = 예상 금액 { $id }, { DATE($date) }

cart-total-without =
    { $missing ->
        [tax] 총금액(세금 제외)
        [duty] 총금액(관세 제외)
        [duty-and-tax] 총금액(관세·세금 제외)
       *[fees] 총금액(수입 부대비용 제외)
    }

cart-tax-at-checkout = 세금은 결제 화면에서 추가됩니다
cart-spoken = { $label }: { $total }
