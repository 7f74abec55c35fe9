### What each message means and how long it may get: ../en/market.ftl. How to write here: the head of landfall.ftl.

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

announce-market = 已變更價格顯示：{ COUNTRY($country) }，{ CURRENCY($currency) }
announce-original = 已恢復顯示商店原本的價格
