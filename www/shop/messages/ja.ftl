# 店のことば。Landfall のことばの上に重ねる。使う場所は www/shop/landfall.json にある。

shop-cards = { COUNTRY($country) }へトランプはお送りしていません
shop-beeswax = 蜜蝋は到着時に検査されることがあり、数日余計にかかる場合があります
shop-returns = 返品は30日以内にメイン州へ。返送料はお客様のご負担で、関税と税は自動では戻りません
