### What each message means and how long it may get: ../en/cart.ftl. How to write here: the head of landfall.ftl.

## カート

breakdown-discount = 割引
cart-heading = ご注文内容 · { COUNTRY($country) }
cart-quantity = × { $count }
cart-quantity-of = { $name }の数量
cart-more = { $name }の数量を増やす
cart-less = { $name }の数量を減らす

cart-restricted =
    { $action ->
        [block] この商品は{ COUNTRY($country) }へ発送できません
       *[warn] { COUNTRY($country) }では、この商品に特別な規則が適用されます
    }

cart-services = 配送方法

cart-service =
    { $service ->
        [standard] 通常便
        [express] エクスプレス便
        [economy] エコノミー便
        [priority] 優先便
        [courier] 宅配便
        [post] 郵便
       *[other] { $name }
    }

cart-cheapest = 最安
cart-fastest = 最速
cart-paying = 関税・税金
cart-pay-now = ご注文時に支払う
cart-pay-later = 受け取り時に配送業者へ支払う
cart-costs-more = 総額が{ $amount }高くなります
cart-costs-less = 総額が{ $amount }安くなります
cart-costs-same = 総額は同じです
cart-items-row = 商品{ $count }点

cart-tax-rest =
    { $on ->
        [shipping] 送料にかかる{ $tax }
        [duty] 関税にかかる{ $tax }
        [shipping-and-duty] 送料と関税にかかる{ $tax }
       *[order] 注文全体の{ $tax }（調整）
    }

cart-rounding = 端数調整
cart-tax-within = うち{ $tax } { $amount }
cart-charged = ショップからのご請求額 { $price }
cart-charged-local = ご請求通貨：{ CURRENCY($currency) }
cart-gift-card = ギフトカードでのお支払い
cart-payments = お支払い方法：{ LIST($ways, type: "or") }

cart-region =
    { $country ->
        [CA] 州・準州
        [BR] 州
        [US] 州
       *[other] 地域
    }

cart-region-why = 税額の計算に使います。保存はされません。
cart-postal-code = 郵便番号
cart-postal-code-why = 独自の規則がある地域もあるためです。保存はされません。
cart-place-apply = 更新
cart-not-there = { COUNTRY($country) }への発送には対応していません
cart-no-service = このご注文の送料を計算できる配送方法がありません
cart-checkout = ご注文手続きへ進む
cart-printed = { DATE($date) }の概算 { $id }

cart-total-without =
    { $missing ->
        [tax] 合計（税を除く）
        [duty] 合計（関税を除く）
        [duty-and-tax] 合計（関税・税金を除く）
       *[fees] 合計（輸入諸費用を除く）
    }

cart-tax-at-checkout = 税は注文手続きの際に加算されます
cart-spoken = { $label }：{ $total }
