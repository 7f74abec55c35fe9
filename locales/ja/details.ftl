### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## 内訳

breakdown-heading = お支払いの内訳 · { COUNTRY($country) }
breakdown-goods = 商品代金
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

breakdown-levy = その他の輸入諸税
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
estimate-mark = 概算

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
working-customs-value = 課税価格 { $amount }
working-data-date = { DATE($date) }時点の規則
breakdown-disclaimer = 公開されている規則に基づく概算です。実際の金額はショップの注文画面で確定します。

## 注記

note-rate-date =
    { $bank ->
        [ecb] { DATE($date) }の欧州中央銀行のレートで換算しました
       *[other] { DATE($date) }のレート（{ $source }）で換算しました
    }

note-estimated-region = 税額は地域によって異なるため、代表的な地域で計算しました
note-hs-missing = この商品にはHSコードが登録されていないため、関税額は確定できません
note-tariff-span = 関税率は商品の詳しい分類によって{ $from }～{ $to }となります
note-tariff-old = 関税率の最終確認日：{ DATE($date) }
note-unverified-rule = 計算に使った規則の一部は、公的な情報源ではまだ確認できていません
note-preference-possible = 原産地証明書（{ $agreement }）があれば、関税が{ $saving }安くなります
note-tax-included-in-duty = 税は関税に含まれています
note-home-tax-removed = ショップ所在国の税を差し引いています
note-rule-changes = { DATE($date) }から規則が変わります。それ以降に到着した場合、金額が増減することがあります
note-excise = この商品にかかる特別な税は、この計算に含まれていません
note-prohibited = この商品は、お届け先の国・地域への発送が認められていません
note-no-rules = この国・地域の関税と税の計算にはまだ対応していません
note-rate-missing = 為替レートがありません：{ CURRENCY($currency) }
note-duty-unknown = 関税額はわかりません
note-tax-unknown = 税額はわかりません
note-simplified-tariff = 少額の荷物には簡易税率が適用される場合があります
note-yearly-limit = この扱いを受けられる荷物は、年に数個までです
note-home-tax-unknown = ショップ所在国の税を差し引けませんでした
note-hs-unknown = この商品のHSコードに対応する関税率が見つかりません
note-tariff-not-computable = この商品の関税は価格と重量だけでは計算できません
note-measure-by-line = 追加関税の有無は、商品の詳しい分類によって異なります
note-measure-not-computable = 追加関税の有無は、商品の素材によって異なります
note-origin-missing = 関税は原産国によって異なりますが、この商品には原産国の記載がありません
note-preference-staged = 貿易協定による優遇税率がわかりません
note-preference-not-applicable = 記載の貿易協定は、この商品には適用されません
note-territory = この地域には別の規則が適用されます
note-other = 一部の金額は概算です
