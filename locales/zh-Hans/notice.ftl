### What each message means and how long it may get: ../en/notice.ftl. How to write here: the head of landfall.ftl.

## 提示

notice-greeting = 送往{ COUNTRY($country) }？可用 { $currency } 查看价格。
notice-accept = 以 { $currency } 显示
notice-dismiss = 保持当前价格
notice-free-shipping = 再买 { $amount } 免运费
notice-over-limit = 免税额度已超出 { $amount }
notice-greeting-here = 送往{ COUNTRY($country) }？可查看送到当地的价格。
notice-accept-here = { COUNTRY($country) }的价格
notice-never = 不再询问
notice-free-shipping-reached = 已享免运费
notice-under-limit = 免税额度还剩 { $amount }
notice-above-limit = 超过 { $limit } 需另付关税
notice-above-flat = 超过 { $limit } 按正常税率征收关税

notice-restricted =
    { $action ->
        [block] 该商品不寄往{ COUNTRY($country) }
       *[warn] { COUNTRY($country) }对该商品有特殊规定
    }

notice-not-sent = 本店不寄往{ COUNTRY($country) }
