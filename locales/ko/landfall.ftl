### 한국어. 각 메시지의 뜻과 길이 제한은 ../en/landfall.ftl에 있습니다.
### 짧은 줄은 명사형, 문장은 합니다체로 씁니다. 국가·통화 이름 뒤에는 받침에 따라 바뀌는 조사(은/는, 을/를, 로/으로)를 붙이지 않습니다.

## 세금 이름

tax-name =
    { $tax ->
        [vat] 부가세
        [gst] GST
        [hst] HST
        [pst] PST
        [qst] QST
        [jct] 소비세
        [jct-local] 지방소비세
        [sales-tax] 판매세
        [sst] SST
        [icms] ICMS
        [igi] IGI
        [monofase] 단일단계세
        [pph] 소득세(PPh)
        [igic] IGIC
        [ipsi] IPSI
        [octroi-de-mer] 옥트루아 드 메르
        [ilcci] ILCCI
       *[other] 세금
    }

## 가격

price-approximate = 약 { $price }
price-approximate-spoken = 약 { $price }
price-charged = 실제 결제액 { $price }
price-tax-included = { tax-name } 포함
price-tax-excluded = { tax-name } 별도
price-taxes-may-apply = 관세·세금이 부과될 수 있음
price-was = 이전 가격 { $price }
price-saving = { $percent } 할인
price-landed = 수령까지 총 { $price }
price-landed-estimate = 수령까지 총 약 { $price }
price-landed-scope = 이 상품만 주문할 때의 금액, 배송비 포함
price-landed-unknown = 수령까지의 총금액은 아직 알 수 없음
price-rate-date = { DATE($date) } 환율

## 금액 내역

breakdown-open = 포함 내역 보기

## 국가/지역, 통화, 언어

market-button = { COUNTRY($country) } · { $currency }
market-button-name = { COUNTRY($country) } · { $currency }, 국가/지역·통화·언어 변경
market-to-own = 쇼핑몰의 원래 가격
market-to-local = { $currency } 가격 보기
