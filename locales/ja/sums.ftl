### What each message means and how long it may get: ../en/sums.ftl. How to write here: the head of landfall.ftl.

## 内訳

breakdown-shipping = 送料
breakdown-insurance = 保険料
breakdown-duty = 関税

breakdown-tax =
    { $tax ->
        [vat]
            { $country ->
                [NO] 付加価値税（MVA）
               *[other] 付加価値税（VAT）
            }
        [gst] 物品サービス税（GST）
        [hst] 統合売上税（HST）
        [pst] 州売上税（PST）
        [qst] ケベック州売上税（QST）
       *[sst] { tax-name }
    }

breakdown-levy = その他の輸入諸費用
breakdown-fee = 配送業者の通関手数料
breakdown-total = 合計
breakdown-total-estimate = 合計（概算）
breakdown-rate-of = { $base }の{ $rate }

breakdown-flat-of =
    { $lines ->
       *[other] { $price } × { $lines }品目
    }

breakdown-duty-free = 関税なし
amount-unknown = 未確定
amount-free = 無料

## 関税率

rate-per-unit =
    { $unit ->
        [kg] 1 kgあたり{ $price }
        [kg-100] 100 kgあたり{ $price }
        [kg-1000] 1000 kgあたり{ $price }
        [pair] 1足あたり{ $price }
        [l] 1リットルあたり{ $price }
       *[item] 1個あたり{ $price }
    }

rate-plus = { $first } + { $second }
rate-at-least = { $rate }（下限 { $limit }）
rate-at-most = { $rate }（上限 { $limit }）

## お支払いの時期

pay-nothing-on-delivery = 受け取り時のお支払いはありません
pay-on-delivery = 受け取り時のお支払い { $amount }
pay-on-delivery-unknown = 受け取り時に追加でお支払いいただく場合があります
pay-now-row = ご注文時のお支払い
pay-on-delivery-row = 受け取り時のお支払い

## 計算の根拠

working-open = 計算の根拠
working-rule = 規則 { $rule }
working-since = { DATE($date) }から適用
working-source = 出典：{ $source }
working-payer-seller = ご注文時にショップへお支払い
working-payer-recipient = 受け取り時にお支払い
working-data-date = { DATE($date) }時点の規則
breakdown-disclaimer = 公開されている規則に基づく概算です。実際の金額はショップの注文画面で確定します。

## 注記

note-rate-date =
    { $bank ->
        [ecb] { DATE($date) }の欧州中央銀行のレートで換算しました
       *[other] { DATE($date) }のレート（{ $source }）で換算しました
    }

note-home-tax-removed = ショップ所在国の税を差し引いています
note-other = 一部の金額は概算です
