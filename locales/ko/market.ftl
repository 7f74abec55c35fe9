### What each message means and how long it may get: ../en/market.ftl. How to write here: the head of landfall.ftl.

## 국가/지역, 통화, 언어

market-title = 어디에서 받으시나요?

market-guess =
    { $reason ->
        [time-zone] { COUNTRY($country) }에 계신 것 같습니다(시간대 기준)
        [languages] { COUNTRY($country) }에 계신 것 같습니다(브라우저 언어 기준)
        [merchant] { COUNTRY($country) }에 계신 것 같습니다(쇼핑몰 정보 기준)
        [url] { COUNTRY($country) }(열어 본 링크 기준)
        [saved] { COUNTRY($country) }(이전에 선택함)
        [chosen] { COUNTRY($country) }(직접 선택함)
       *[store] { COUNTRY($country) }(쇼핑몰 소재지)
    }

market-search = 국가/지역 검색
market-search-hint = 국가명 또는 코드
market-results = 국가/지역 { $count }개를 찾았습니다
market-no-results = 일치하는 국가/지역이 없습니다
market-likely = 추천 국가/지역
market-all = 전체 국가/지역
market-currency = 통화
market-language = 언어
market-close = 닫기
market-original = 쇼핑몰의 원래 가격 보기
market-reset = 선택 초기화
market-recent = 이전에 선택한 국가/지역

market-currency-reason =
    { $reason ->
        [country] { COUNTRY($country) }의 통화
        [merchant] 쇼핑몰에서 지정함
        [saved] 이전에 선택함
        [chosen] 직접 선택함
       *[store] 쇼핑몰의 통화
    }

market-language-reason =
    { $reason ->
        [page] 이 페이지와 같음
        [languages] 브라우저 언어 기준
        [saved] 이전에 선택함
        [chosen] 직접 선택함
       *[store] 쇼핑몰의 언어
    }

announce-market = 가격 표시를 바꿨습니다: { COUNTRY($country) }, { CURRENCY($currency) }
announce-original = 쇼핑몰의 원래 가격을 다시 표시합니다
