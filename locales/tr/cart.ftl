### What each message means and how long it may get: ../en/cart.ftl. How to write here: the head of landfall.ftl.

## Sepet

breakdown-discount = İndirim
cart-heading = Siparişiniz · { COUNTRY($country) }
cart-quantity = × { $count }
cart-quantity-of = Adet: { $name }
cart-more = Bir adet ekle: { $name }
cart-less = Bir adet çıkar: { $name }

cart-restricted =
    { $action ->
        [block] Bu ürünün { COUNTRY($country) } gönderimi yok
       *[warn] Bu ürün için özel kurallar var: { COUNTRY($country) }
    }

cart-services = Teslimat

cart-service =
    { $service ->
        [standard] Standart
        [express] Ekspres
        [economy] Ekonomik
        [priority] Öncelikli
        [courier] Kurye
        [post] Posta
       *[other] { $name }
    }

cart-cheapest = En ucuz
cart-fastest = En hızlı
cart-paying = Gümrük ve diğer vergiler
cart-pay-now = Şimdi, siparişle birlikte ödeme
cart-pay-later = Teslimatta kargo firmasına ödeme
cart-costs-more = Toplamda { $amount } daha fazla
cart-costs-less = Toplamda { $amount } daha az
cart-costs-same = Toplamda aynı

# One form: sayıdan sonra ad tekil kalır
cart-items-row = { $count } ürün

cart-tax-rest =
    { $on ->
        [shipping] Kargo için { $tax }
        [duty] Gümrük vergisi için { $tax }
        [shipping-and-duty] Kargo ve gümrük vergisi için { $tax }
       *[order] Tüm sipariş için { $tax } düzeltmesi
    }

cart-rounding = Yuvarlama farkı
cart-tax-within = { $amount } { $tax } dahil
cart-charged = Mağaza { $price } tahsil eder
cart-charged-local = Ödeme para birimi: { CURRENCY($currency) }
cart-gift-card = Hediye kartıyla ödenen
cart-payments = Ödeme seçenekleri: { LIST($ways, type: "or") }

cart-region =
    { $country ->
        [CA] Eyalet veya bölge
        [BR] Eyalet
        [US] Eyalet
       *[other] Bölge
    }

cart-region-why = Vergi buna göre değişir. Seçiminiz kaydedilmez.
cart-postal-code = Posta kodu
cart-postal-code-why = Bazı bölgelerde ayrı kurallar geçerlidir. Kod kaydedilmez.
cart-place-apply = Güncelle
cart-not-there = Bu mağazanın { COUNTRY($country) } gönderimi yok
cart-no-service = Bu sipariş için fiyatı olan bir teslimat seçeneği yok
cart-checkout = Ödeme sayfasına geç
cart-printed = Tahmin { $id }, { DATE($date) }

cart-total-without =
    { $missing ->
        [tax] KDV vb. vergiler hariç toplam
        [duty] Gümrük vergisi hariç toplam
        [duty-and-tax] Tüm vergiler hariç toplam
       *[fees] İthalat harçları hariç toplam
    }

cart-tax-at-checkout = Vergi, ödeme sayfasında eklenir
cart-spoken = { $label }: { $total }
