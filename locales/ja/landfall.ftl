### 日本語。各メッセージの意味と長さの目安は ../en/landfall.ftl にあります。
### 国名のかわりに「国・地域」を使います。丁寧体で、短く書きます。

## 税の名前

tax-name =
    { $tax ->
        [vat] 付加価値税
        [gst] GST
        [hst] HST
        [pst] PST
        [qst] QST
        [jct] 消費税
        [jct-local] 地方消費税
        [sales-tax] 売上税
        [sst] SST
        [icms] ICMS
        [igi] IGI
        [monofase] 単段階税
        [pph] 所得税（PPh）
        [igic] IGIC
        [ipsi] IPSI
        [octroi-de-mer] オクトロワ・ド・メール
        [ilcci] ILCCI
       *[other] 税
    }

## 価格

price-approximate = 約{ $price }
price-approximate-spoken = およそ{ $price }
price-charged = ご請求額 { $price }
price-tax-included =
    { $tax ->
        [jct] 税込
       *[other] { tax-name }込み
    }
price-tax-excluded =
    { $tax ->
        [jct] 税別
       *[other] { tax-name }別
    }
price-taxes-may-apply = 関税・税金がかかる場合があります
price-was = 以前の価格 { $price }
price-saving = { $percent }引き
price-landed = お届けまでの総額 { $price }
price-landed-estimate = お届けまでの総額 約{ $price }
price-landed-scope = この商品だけを注文した場合（送料込み）
price-landed-unknown = お届けまでの総額はまだわかりません
price-rate-date = { DATE($date) }のレート

## 内訳

breakdown-open = 総額の内訳

## 国・地域、通貨、言語

market-button = { COUNTRY($country) } · { $currency }
market-button-name = { COUNTRY($country) } · { $currency }、国・地域や通貨、言語を変更
market-to-own = ショップの元の価格を表示
market-to-local = { $currency }で表示
