### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## 内訳

breakdown-heading = お支払いの内訳 · { COUNTRY($country) }
breakdown-goods = 商品代金
estimate-mark = 概算

## 計算の根拠

working-customs-value = 課税価格 { $amount }

## 注記

note-estimated-region = 税額は地域によって異なるため、代表的な地域の税率で計算しました
note-hs-missing = この商品にはHSコードが登録されていないため、関税額は確定できません
note-tariff-span = 関税率は商品の詳しい分類によって{ $from }～{ $to }となります
note-tariff-old = 関税率の最終確認日：{ DATE($date) }
note-unverified-rule = 計算に使った規則の一部は、公的な情報源ではまだ確認できていません
note-preference-possible = 原産地証明（{ $agreement }）があれば、関税が{ $saving }安くなります
note-tax-included-in-duty = 税は関税に含まれています
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
