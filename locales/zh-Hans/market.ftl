### What each message means and how long it may get: ../en/market.ftl. How to write here: the head of landfall.ftl.

## 国家/地区、货币、语言

market-title = 送往哪里？

market-guess =
    { $reason ->
        [time-zone] 您可能在{ COUNTRY($country) }（根据时区）
        [languages] 您可能在{ COUNTRY($country) }（根据浏览器语言）
        [merchant] 您可能在{ COUNTRY($country) }（根据商家信息）
        [url] { COUNTRY($country) }（来自打开的链接）
        [saved] { COUNTRY($country) }（之前的选择）
        [chosen] { COUNTRY($country) }（您的选择）
       *[store] { COUNTRY($country) }（商家所在地）
    }

market-search = 搜索国家/地区
market-search-hint = 名称或代码
market-results = 找到 { $count } 个国家/地区
market-no-results = 未找到相关国家/地区
market-likely = 推荐
market-all = 所有国家/地区
market-currency = 货币
market-language = 语言
market-close = 关闭
market-original = 显示商家原本的价格
market-reset = 清除我的选择
market-recent = 之前的选择

market-currency-reason =
    { $reason ->
        [country] { COUNTRY($country) }使用的货币
        [merchant] 由商家设定
        [saved] 之前的选择
        [chosen] 您的选择
       *[store] 商家的货币
    }

market-language-reason =
    { $reason ->
        [page] 与本页相同
        [languages] 根据浏览器语言
        [saved] 之前的选择
        [chosen] 您的选择
       *[store] 商家的语言
    }

announce-market = 已切换价格显示：{ COUNTRY($country) }，{ CURRENCY($currency) }
announce-original = 已恢复显示商家原本的价格
