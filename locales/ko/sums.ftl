### What each message means and how long it may get: ../en/sums.ftl. How to write here: the head of landfall.ftl.

## 금액 내역

breakdown-shipping = 배송비
breakdown-insurance = 보험료
breakdown-duty = 관세

breakdown-tax =
    { $tax ->
        [vat]
            { $country ->
                [KR] 부가가치세
                [NO] 부가가치세(MVA)
               *[other] 부가가치세(VAT)
            }
        [gst] 상품서비스세(GST)
        [hst] 통합판매세(HST)
        [pst] 주 판매세(PST)
        [qst] 퀘벡 판매세(QST)
        [sst] 판매서비스세(SST)
       *[icms] { tax-name }
    }

breakdown-levy = 기타 수입 부과금
breakdown-fee = 운송사 통관 수수료
breakdown-total = 총금액
breakdown-total-estimate = 예상 총금액
breakdown-rate-of = { $base }의 { $rate }
breakdown-flat-of = 품목 { $lines }개 × { $price }
breakdown-duty-free = 관세 없음
amount-unknown = 아직 알 수 없음
amount-free = 무료

## 관세율

rate-per-unit =
    { $unit ->
        [kg] 1kg당 { $price }
        [kg-100] 100kg당 { $price }
        [kg-1000] 1000kg당 { $price }
        [pair] 1켤레당 { $price }
        [l] 1리터당 { $price }
       *[item] 1개당 { $price }
    }

rate-plus = { $first } + { $second }
rate-at-least = { $rate }(최저 { $limit })
rate-at-most = { $rate }(최고 { $limit })

## 언제 누구에게 내는지

pay-nothing-on-delivery = 수령 시 추가로 낼 금액이 없습니다
pay-on-delivery = 수령 시 { $amount } 추가 결제
pay-on-delivery-unknown = 수령 시 추가 비용이 생길 수 있습니다
pay-now-row = 지금 결제
pay-on-delivery-row = 수령 시 결제

## 계산 근거

working-open = 계산 근거
working-rule = 규정 { $rule }
working-since = { DATE($date) }부터 적용
working-source = 출처: { $source }
working-payer-seller = 주문 시 쇼핑몰에 결제
working-payer-recipient = 수령 시 결제
working-data-date = { DATE($date) } 기준 규정
breakdown-disclaimer = 공개된 규정에 따른 예상 금액입니다. 실제 금액은 쇼핑몰 결제 화면을 따릅니다.

## 안내

note-rate-date =
    { $bank ->
        [ecb] { DATE($date) } 유럽중앙은행 환율로 환산했습니다
       *[other] { DATE($date) } { $source } 환율로 환산했습니다
    }

note-home-tax-removed = 쇼핑몰이 있는 국가의 세금을 뺐습니다
note-other = 일부 금액은 예상 금액입니다
