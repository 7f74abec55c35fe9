### What each message means and how long it may get: ../en/cart.ftl. How to write here: the head of landfall.ftl.

## 購物車

breakdown-discount = 折扣
cart-heading = 您的訂單 · { COUNTRY($country) }
cart-quantity = × { $count }
cart-quantity-of = 數量：{ $name }
cart-more = 增加一件：{ $name }
cart-less = 減少一件：{ $name }

cart-restricted =
    { $action ->
        [block] 這件商品不寄送到{ COUNTRY($country) }
       *[warn] { COUNTRY($country) }對這件商品有特別規定
    }

cart-services = 配送方式

cart-service =
    { $service ->
        [standard] 標準配送
        [express] 快捷配送
        [economy] 經濟配送
        [priority] 優先配送
        [courier] 快遞
        [post] 郵寄
       *[other] { $name }
    }

cart-cheapest = 最便宜
cart-fastest = 最快
cart-paying = 關稅及稅金
cart-pay-now = 現在隨訂單一起付款
cart-pay-later = 收貨時付給物流業者
cart-costs-more = 總共多付 { $amount }
cart-costs-less = 總共少付 { $amount }
cart-costs-same = 總金額相同
cart-items-row = { $count } 件商品

cart-tax-rest =
    { $on ->
        [shipping] 運費的{ $tax }
        [duty] 關稅的{ $tax }
        [shipping-and-duty] 運費及關稅的{ $tax }
       *[order] 整筆訂單的{ $tax }調整
    }

cart-rounding = 四捨五入差額
cart-tax-within = 含{ $tax } { $amount }
cart-charged = 商店實際收取 { $price }
cart-charged-local = 以{ CURRENCY($currency) }收費
cart-gift-card = 禮物卡付款
cart-payments = 可使用 { LIST($ways, type: "or") } 付款

cart-region =
    { $country ->
        [CA] 省或地區
        [BR] 州
        [US] 州
       *[other] 地區
    }

cart-region-why = 稅金因地區而異。您的選擇不會儲存。
cart-postal-code = 郵遞區號
cart-postal-code-why = 部分地區另有規定。郵遞區號不會儲存。
cart-place-apply = 更新
cart-not-there = 本店不寄送到{ COUNTRY($country) }
cart-no-service = 沒有配送方式可為這筆訂單報價
cart-checkout = 前往結帳
cart-printed = 預估單 { $id }，{ DATE($date) }

cart-total-without =
    { $missing ->
        [tax] 總計（不含稅金）
        [duty] 總計（不含關稅）
        [duty-and-tax] 總計（不含關稅及稅金）
       *[fees] 總計（不含進口費用）
    }

cart-tax-at-checkout = 結帳時另加稅金
cart-spoken = { $label }：{ $total }
