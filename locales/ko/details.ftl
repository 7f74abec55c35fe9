### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## 금액 내역

breakdown-heading = 결제 금액 · { COUNTRY($country) }
breakdown-goods = 상품 금액
estimate-mark = 예상 금액

## 계산 근거

working-customs-value = 과세가격 { $amount }

## 안내

note-estimated-region = 세금은 지역마다 달라 대표적인 지역 기준으로 계산했습니다
note-hs-missing = 이 상품에는 HS 코드가 없어 관세를 확정할 수 없습니다
note-tariff-span = 정확한 품목에 따라 관세율은 { $from }에서 { $to } 사이입니다
note-tariff-old = 관세율 최종 확인일: { DATE($date) }
note-unverified-rule = 적용한 규정 중 공식 출처로 확인하지 못한 것이 있습니다
note-preference-possible = 원산지증명서({ $agreement })가 있으면 관세가 { $saving } 줄어듭니다
note-tax-included-in-duty = 세금이 관세에 포함되어 있습니다
note-rule-changes = { DATE($date) }부터 규정이 바뀝니다. 그 뒤에 도착하면 금액이 늘거나 줄 수 있습니다
note-excise = 이 상품에는 여기서 계산하지 않은 별도의 세금이 붙습니다
note-prohibited = 이 상품은 해당 국가/지역으로 보낼 수 없습니다
note-no-rules = 이 국가/지역의 관세와 세금은 아직 계산할 수 없습니다
note-rate-missing = 환율 정보 없음: { CURRENCY($currency) }
note-duty-unknown = 관세를 알 수 없습니다
note-tax-unknown = 세금을 알 수 없습니다
note-simplified-tariff = 소액 물품에는 간이세율이 적용될 수 있습니다
note-yearly-limit = 이 기준은 1년에 몇 건까지만 적용됩니다
note-home-tax-unknown = 쇼핑몰이 있는 국가의 세금을 빼지 못했습니다
note-hs-unknown = 이 상품의 HS 코드에 해당하는 관세율을 알 수 없습니다
note-tariff-not-computable = 이 상품의 관세는 가격과 무게만으로 계산할 수 없습니다
note-measure-by-line = 추가 관세는 정확한 품목에 따라 달라집니다
note-measure-not-computable = 추가 관세는 상품의 소재에 따라 달라집니다
note-origin-missing = 관세는 원산지에 따라 달라지는데 원산지가 표시되어 있지 않습니다
note-preference-staged = 무역협정에 따른 낮은 관세율을 알 수 없습니다
note-preference-not-applicable = 표시된 무역협정은 이 상품에 적용되지 않습니다
note-territory = 이 지역에는 다른 규정이 적용됩니다
