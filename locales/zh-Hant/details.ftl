### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

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
               *[other] { tax-name }
            }
        [octroi-de-mer] 入市稅（octroi de mer）
        [other] 稅金
       *[gst] { tax-name }
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
