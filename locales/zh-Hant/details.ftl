### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## 價格

announce-market = 已變更價格顯示：{ COUNTRY($country) }，{ CURRENCY($currency) }
announce-original = 已恢復顯示商店原本的價格

## 費用明細

breakdown-heading = 應付金額 · { COUNTRY($country) }
breakdown-goods = 商品金額
breakdown-shipping = 運費
breakdown-insurance = 保險費
breakdown-duty = 關稅

breakdown-tax =
    { $tax ->
        [vat]
            { $country ->
                [NO] 加值稅（MVA）
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
        [octroi-de-mer] 入市稅（octroi de mer）
        [ilcci] ILCCI 稅
       *[other] 稅金
    }

breakdown-levy = 其他進口費用
breakdown-fee = 物流業者報關手續費
breakdown-total = 總計
breakdown-total-estimate = 預估總計
breakdown-rate-of = { $base } 的 { $rate }
breakdown-flat-of = { $lines } 類商品，每類 { $price }
breakdown-duty-free = 免關稅
amount-unknown = 尚不確定
amount-free = 免費
estimate-mark = 預估

## 關稅稅率

rate-per-unit =
    { $unit ->
        [kg] 每公斤 { $price }
        [kg-100] 每 100 公斤 { $price }
        [kg-1000] 每 1000 公斤 { $price }
        [pair] 每雙 { $price }
        [l] 每公升 { $price }
       *[item] 每件 { $price }
    }

rate-plus = { $first } + { $second }
rate-at-least = { $rate }，最低{ $limit }
rate-at-most = { $rate }，最高{ $limit }

## 何時付款、付給誰

pay-nothing-on-delivery = 收貨時不需再付款
pay-on-delivery = 收貨時須付 { $amount }
pay-on-delivery-unknown = 收貨時可能須另付費用
pay-now-row = 現在付款
pay-on-delivery-row = 收貨時付款

## 計算方式

working-open = 計算方式
working-rule = 規則 { $rule }
working-since = { DATE($date) }起適用
working-source = 來源：{ $source }
working-payer-seller = 下單時由商店收取
working-payer-recipient = 收貨時收取
working-customs-value = 完稅價格 { $amount }
working-data-date = 規則截至{ DATE($date) }
breakdown-disclaimer = 依公開規定估算，實際金額以商店結帳頁面為準。

## 說明

note-rate-date =
    { $bank ->
        [ecb] 依歐洲央行 { DATE($date) }的匯率換算
       *[other] 依 { $source } { DATE($date) }的匯率換算
    }

note-estimated-region = 稅金因地區而異，此處以常見稅率估算
note-hs-missing = 這件商品沒有稅則號別（HS），關稅無法確定
note-tariff-span = 關稅稅率視商品細項而定，介於 { $from } 與 { $to } 之間
note-tariff-old = 關稅稅率最近查核日期：{ DATE($date) }
note-unverified-rule = 所用規定中有一項尚未經官方來源確認
note-preference-possible = 若有原產地證明（{ $agreement }），關稅可減少 { $saving }
note-tax-included-in-duty = 此處的稅金已包含在關稅內
note-home-tax-removed = 已扣除商店所在地的稅
note-rule-changes = { DATE($date) }起規定變更，若在此之後到貨，費用可能增加或減少
note-excise = 這件商品另有特別的稅，此處未計入
note-prohibited = 這件商品不得寄往該目的地
note-no-rules = 目前還無法計算這個國家/地區的關稅及稅金
note-rate-missing = 缺少匯率：{ CURRENCY($currency) }
note-duty-unknown = 關稅金額不明
note-tax-unknown = 稅金金額不明
note-simplified-tariff = 小額包裹可能適用簡易稅率
note-yearly-limit = 每年只有少數幾件包裹適用
note-home-tax-unknown = 無法扣除商店所在地的稅
note-hs-unknown = 查無這件商品稅則號別的關稅稅率
note-tariff-not-computable = 這件商品的關稅不只取決於價格與重量
note-measure-by-line = 是否加徵關稅視商品細項而定
note-measure-not-computable = 是否加徵關稅視商品材質而定
note-origin-missing = 關稅視原產地而定，但商品未註明原產地
note-preference-staged = 貿易協定的優惠稅率不明
note-preference-not-applicable = 所註明的貿易協定不適用於這件商品
note-territory = 這個地區適用不同的規定
note-other = 部分金額為估算

## 國家/地區、幣別、語言

market-title = 要寄到哪裡？

market-guess =
    { $reason ->
        [time-zone] 您可能在{ COUNTRY($country) }（依時區判斷）
        [languages] 您可能在{ COUNTRY($country) }（依瀏覽器語言判斷）
        [merchant] 您可能在{ COUNTRY($country) }（依商店的資料判斷）
        [url] { COUNTRY($country) }（依開啟的連結）
        [saved] { COUNTRY($country) }（先前的選擇）
        [chosen] { COUNTRY($country) }（您的選擇）
       *[store] { COUNTRY($country) }（商店所在地）
    }

market-search = 搜尋國家/地區
market-search-hint = 名稱或代碼
market-results = 找到 { $count } 個國家/地區
market-no-results = 找不到符合的國家/地區
market-likely = 推薦
market-all = 所有國家/地區
market-currency = 幣別
market-language = 語言
market-close = 關閉
market-original = 顯示商店原本的價格
market-reset = 清除我的選擇
market-recent = 先前的選擇

market-currency-reason =
    { $reason ->
        [country] { COUNTRY($country) }使用的貨幣
        [merchant] 由商店設定
        [saved] 先前的選擇
        [chosen] 您的選擇
       *[store] 商店的幣別
    }

market-language-reason =
    { $reason ->
        [page] 與本頁相同
        [languages] 依瀏覽器語言
        [saved] 先前的選擇
        [chosen] 您的選擇
       *[store] 商店的語言
    }

## 配送

delivery-window = 預計{ DATERANGE($window, weekday: "yes", year: "no") }送達
delivery-day = 預計{ DATE($date, weekday: "yes", year: "no") }送達
delivery-order-within = { DURATION($left, length: "short") }內下單
delivery-window-likely = 大約{ DATERANGE($window, weekday: "yes", year: "no") }送達
delivery-day-likely = 大約{ DATE($date, weekday: "yes", year: "no") }送達
delivery-order-before = { $time } 前下單（您的當地時間）
delivery-at-once = 付款後立即取得
delivery-not-there = 無法寄送到{ COUNTRY($country) }
delivery-service-not-there = 此配送方式不適用於{ COUNTRY($country) }

delivery-spoken =
    { $sure ->
        [no] 大約在{ DATE($from, length: "long", weekday: "yes", year: "no") }至{ DATE($to, length: "long", weekday: "yes", year: "no") }之間送達
       *[yes] 預計在{ DATE($from, length: "long", weekday: "yes", year: "no") }至{ DATE($to, length: "long", weekday: "yes", year: "no") }之間送達
    }

delivery-spoken-day =
    { $sure ->
        [no] 大約在{ DATE($date, length: "long", weekday: "yes", year: "no") }送達
       *[yes] 預計在{ DATE($date, length: "long", weekday: "yes", year: "no") }送達
    }

delivery-spoken-both = { $arrival }，{ $order }
