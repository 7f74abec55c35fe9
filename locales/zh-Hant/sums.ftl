### What each message means and how long it may get: ../en/sums.ftl. How to write here: the head of landfall.ftl.

## 費用明細

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
working-rule = 規定 { $rule }
working-since = { DATE($date) }起適用
working-source = 來源：{ $source }
working-payer-seller = 下單時由商店收取
working-payer-recipient = 收貨時收取
working-data-date = 依{ DATE($date) }的規定
breakdown-disclaimer = 依公開規定估算，實際金額以商店結帳頁面為準。

## 說明

note-rate-date =
    { $bank ->
        [ecb] 依歐洲央行{ DATE($date) }的匯率換算
       *[other] 依 { $source } { DATE($date) }的匯率換算
    }

note-home-tax-removed = 已扣除商店所在地的稅
note-other = 部分金額為估算
