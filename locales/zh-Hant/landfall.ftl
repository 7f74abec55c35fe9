### 繁體中文：用語以台灣為主，港澳讀者也要看得懂。各則訊息的意思與長度限制見 ../en/landfall.ftl。
### 盡量不用稱呼，必要時用「您」；「國家/地區」並列。中文與金額、字母之間空一格，與日期、國名之間不空。

## 稅名

tax-name =
    { $tax ->
        [vat]
            { $country ->
                [TW] 營業稅
               *[other] 加值稅（VAT）
            }
        [gst] 商品及服務稅（GST）
        [hst] 統一銷售稅（HST）
        [pst] 省銷售稅（PST）
        [qst] 魁北克銷售稅（QST）
        [jct] 消費稅
        [jct-local] 地方消費稅
        [sales-tax] 銷售稅
        [sst] 銷售及服務稅（SST）
        [icms] ICMS 稅
        [igi] IGI 稅
        [monofase] 單一階段稅
        [pph] 所得稅（PPh）
        [igic] IGIC 稅
        [ipsi] IPSI 稅
        [octroi-de-mer] 入市稅
        [ilcci] ILCCI 稅
       *[other] 稅
    }

## 價格

price-approximate = 約 { $price }
price-approximate-spoken = 大約 { $price }
price-charged = 實際收取 { $price }
price-tax-included = 含{ tax-name }
price-tax-excluded = 另計{ tax-name }
price-taxes-may-apply = 可能須另付關稅及稅金
price-was = 原價 { $price }
price-saving = 省 { $percent }
price-landed = 到府總價 { $price }
price-landed-estimate = 到府總價約 { $price }
price-landed-scope = 單獨購買這件商品，含運費
price-landed-unknown = 到府總價目前無法得知
price-rate-date = { DATE($date) }匯率

## 費用明細

breakdown-open = 查看費用明細

## 國家/地區、幣別、語言

market-button = { COUNTRY($country) } · { $currency }
market-button-name = { COUNTRY($country) } · { $currency }，變更國家/地區、幣別或語言
market-to-own = 商店原本的價格
market-to-local = 以 { $currency } 顯示價格
