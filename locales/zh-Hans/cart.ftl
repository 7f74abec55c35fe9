### What each message means and how long it may get: ../en/cart.ftl. How to write here: the head of landfall.ftl.

## 购物车

breakdown-discount = 优惠
cart-heading = 您的订单 · { COUNTRY($country) }
cart-quantity = × { $count }
cart-quantity-of = 数量：{ $name }
cart-more = 增加一件：{ $name }
cart-less = 减少一件：{ $name }

cart-restricted =
    { $action ->
        [block] 该商品不寄往{ COUNTRY($country) }
       *[warn] { COUNTRY($country) }对该商品有特殊规定
    }

cart-services = 配送方式

cart-service =
    { $service ->
        [standard] 标准配送
        [express] 特快配送
        [economy] 经济配送
        [priority] 优先配送
        [courier] 快递
        [post] 邮政
       *[other] { $name }
    }

cart-cheapest = 最便宜
cart-fastest = 最快
cart-paying = 关税和税费
cart-pay-now = 现在随订单一起支付
cart-pay-later = 收货时付给快递公司
cart-costs-more = 总共多付 { $amount }
cart-costs-less = 总共少付 { $amount }
cart-costs-same = 总金额相同
cart-items-row = { $count } 件商品

cart-tax-rest =
    { $on ->
        [shipping] 运费的{ $tax }
        [duty] 关税的{ $tax }
        [shipping-and-duty] 运费和关税的{ $tax }
       *[order] 整个订单的{ $tax }调整
    }

cart-rounding = 四舍五入差额
cart-tax-within = 含{ $tax } { $amount }
cart-charged = 商家实际扣款 { $price }
cart-charged-local = 以{ CURRENCY($currency) }扣款
cart-gift-card = 礼品卡支付
cart-payments = 可使用 { LIST($ways, type: "or") } 支付

cart-region =
    { $country ->
        [CA] 省或地区
        [BR] 州
        [US] 州
       *[other] 地区
    }

cart-region-why = 税费因地区而异。您的选择不会保存。
cart-postal-code = 邮政编码
cart-postal-code-why = 部分地区有特殊规定。邮编不会保存。
cart-place-apply = 更新
cart-not-there = 本店不寄往{ COUNTRY($country) }
cart-no-service = 没有可为此订单报价的配送方式
cart-checkout = 前往结账
cart-printed = 预估单 { $id }，{ DATE($date) }

cart-total-without =
    { $missing ->
        [tax] 合计（不含税费）
        [duty] 合计（不含关税）
        [duty-and-tax] 合计（不含关税和税费）
       *[fees] 合计（不含进口费用）
    }

cart-tax-at-checkout = 结账时另加税费
cart-spoken = { $label }：{ $total }
