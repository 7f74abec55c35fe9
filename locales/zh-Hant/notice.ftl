### What each message means and how long it may get: ../en/notice.ftl. How to write here: the head of landfall.ftl.

## 提示

notice-greeting = 要寄到{ COUNTRY($country) }嗎？可改用 { $currency } 顯示價格。
notice-accept = 以 { $currency } 顯示
notice-dismiss = 維持目前價格
notice-free-shipping = 再買 { $amount } 即可免運費
notice-over-limit = 免稅額度已超出 { $amount }
notice-greeting-here = 要寄到{ COUNTRY($country) }嗎？可查看寄到當地的價格。
notice-accept-here = { COUNTRY($country) }的價格
notice-never = 不再詢問
notice-free-shipping-reached = 已享免運費
notice-under-limit = 免稅額度還剩 { $amount }
notice-above-limit = 超過 { $limit } 須另付關稅
notice-above-flat = 超過 { $limit } 依一般稅率課徵關稅

notice-restricted =
    { $action ->
        [block] 這件商品不寄送到{ COUNTRY($country) }
       *[warn] { COUNTRY($country) }對這件商品有特別規定
    }

notice-not-sent = 本店不寄送到{ COUNTRY($country) }
