### What each message means and how long it may get: ../en/market.ftl. How to write here: the head of landfall.ftl.

## 国・地域、通貨、言語

market-title = お届け先はどちらですか？

market-guess =
    { $reason ->
        [time-zone] { COUNTRY($country) }からアクセスされているようです（タイムゾーンより）
        [languages] { COUNTRY($country) }からアクセスされているようです（ブラウザーの言語より）
        [merchant] { COUNTRY($country) }からアクセスされているようです（ショップの情報より）
        [url] { COUNTRY($country) }（開いたリンクより）
        [saved] { COUNTRY($country) }（以前の選択）
        [chosen] { COUNTRY($country) }（選択中）
       *[store] { COUNTRY($country) }（ショップの所在地）
    }

market-search = 国・地域を検索
market-search-hint = 国・地域名またはコード

market-results =
    { $count ->
       *[other] { $count }件見つかりました
    }

market-no-results = 該当する国・地域がありません
market-likely = 候補
market-all = すべての国・地域
market-currency = 通貨
market-language = 言語
market-close = 閉じる
market-original = ショップの元の価格を表示
market-reset = 選択をリセット
market-recent = 以前の選択

market-currency-reason =
    { $reason ->
        [country] { COUNTRY($country) }の通貨
        [merchant] ショップの設定
        [saved] 以前の選択
        [chosen] 選択中
       *[store] ショップの通貨
    }

market-language-reason =
    { $reason ->
        [page] このページの言語
        [languages] ブラウザーの言語
        [saved] 以前の選択
        [chosen] 選択中
       *[store] ショップの言語
    }

announce-market = 価格の表示を切り替えました：{ COUNTRY($country) }、{ CURRENCY($currency) }
announce-original = ショップの元の価格表示に戻しました
