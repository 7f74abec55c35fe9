### What each message means and how long it may get: ../en/notice.ftl. How to write here: the head of landfall.ftl.

## お知らせ

notice-greeting = { COUNTRY($country) }へのお届けですか？{ $currency }で価格を表示できます。
notice-accept = { $currency }で表示
notice-dismiss = このまま表示
notice-free-shipping = あと{ $amount }で送料無料
notice-over-limit = 免税の上限額を{ $amount }超えています
notice-greeting-here = { COUNTRY($country) }へのお届けですか？総額を表示できます。
notice-accept-here = { COUNTRY($country) }での価格
notice-never = 今後表示しない
notice-free-shipping-reached = 送料無料です
notice-under-limit = 免税の上限額まであと{ $amount }
notice-above-limit = { $limit }を超えると関税がかかります
notice-above-flat = { $limit }を超えると通常の関税が全額かかります

notice-restricted =
    { $action ->
        [block] この商品は{ COUNTRY($country) }へ発送できません
       *[warn] { COUNTRY($country) }では、この商品に特別な規則が適用されます
    }

notice-not-sent = { COUNTRY($country) }への発送には対応していません
