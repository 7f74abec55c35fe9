### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Fiyat

announce-market = Fiyatlar güncellendi. Ülke: { COUNTRY($country) }, para birimi: { CURRENCY($currency) }
announce-original = Mağazanın kendi fiyatları yeniden gösteriliyor

## Fiyatın dökümü

breakdown-heading = Ödenecek tutar · { COUNTRY($country) }
breakdown-goods = Ürünler
breakdown-shipping = Kargo
breakdown-insurance = Sigorta
breakdown-duty = Gümrük vergisi

# Same as English: Octroi de mer özel addır
breakdown-tax =
    { $tax ->
        [vat]
            { $country ->
                [GB] KDV (VAT)
                [NO] KDV (MVA)
               *[other] KDV
            }
        [gst] GST
        [hst] HST
        [pst] PST
        [qst] QST
        [jct] Tüketim vergisi
        [jct-local] Yerel tüketim vergisi
        [sales-tax] Satış vergisi
        [sst] SST
        [icms] ICMS
        [igi] IGI
        [monofase] Tek aşamalı vergi
        [pph] Gelir vergisi (PPh)
        [igic] IGIC
        [ipsi] IPSI
        [octroi-de-mer] Octroi de mer
        [ilcci] ILCCI
       *[other] Vergi
    }

breakdown-levy = Diğer ithalat harçları
breakdown-fee = Kargo firması işlem ücreti
breakdown-total = Toplam
breakdown-total-estimate = Tahmini toplam
breakdown-rate-of = { $base } üzerinden { $rate }

breakdown-flat-of =
    { $lines ->
        [one] { $lines } ürün türü için { $price }
       *[other] { $lines } ürün türünün her biri için { $price }
    }

breakdown-duty-free = gümrük vergisi yok
amount-unknown = henüz belli değil
amount-free = ücretsiz
estimate-mark = Tahmini

## Oranlar

rate-per-unit =
    { $unit ->
        [kg] kg başına { $price }
        [kg-100] 100 kg başına { $price }
        [kg-1000] 1000 kg başına { $price }
        [pair] çift başına { $price }
        [l] litre başına { $price }
       *[item] adet başına { $price }
    }

rate-plus = { $first } + { $second }
rate-at-least = { $rate }, en az { $limit }
rate-at-most = { $rate }, en fazla { $limit }

## Kime, ne zaman ödenir

pay-nothing-on-delivery = Teslimatta ek ödeme yok
pay-on-delivery = Teslimatta ödenecek: { $amount }
pay-on-delivery-unknown = Teslimatta ek ödeme çıkabilir
pay-now-row = Şimdi ödenecek
pay-on-delivery-row = Teslimatta ödenecek

## Hesap

working-open = Nasıl hesaplandı
working-rule = Kural { $rule }
working-since = yürürlük: { DATE($date) }
working-source = Kaynak: { $source }
working-payer-seller = mağaza tahsil eder
working-payer-recipient = teslimatta tahsil edilir
working-customs-value = Gümrük kıymeti { $amount }
working-data-date = { DATE($date) } itibarıyla kurallar
breakdown-disclaimer = Kamuya açık kurallara göre tahmindir. Mağazanın ödeme sayfası esas alınır.

## Notlar

note-rate-date =
    { $bank ->
        [ecb] Avrupa Merkez Bankasının { DATE($date) } tarihli kuruyla çevrildi
       *[other] { DATE($date) } tarihli { $source } kuruyla çevrildi
    }

note-estimated-region = Vergi bölgeye göre değişir; tipik bir oran kullanıldı
note-hs-missing = Bu ürünün gümrük tarife kodu yok; gümrük vergisi kesin değil
note-tariff-span = Gümrük vergisi, ürünün tam cinsine göre { $from } ile { $to } arasında
note-tariff-old = Gümrük vergisi oranının son kontrolü: { DATE($date) }
note-unverified-rule = Kullanılan kurallardan biri resmî bir kaynakla doğrulanmadı
note-preference-possible = Menşe ispat belgesiyle ({ $agreement }) gümrük vergisi { $saving } azalır
note-tax-included-in-duty = Burada vergi, gümrük vergisinin içindedir
note-home-tax-removed = Mağazanın ülkesindeki vergi fiyattan düşüldü
note-rule-changes = Kurallar { DATE($date) } tarihinde değişiyor; daha geç teslimatta tutar farklı olabilir
note-excise = Bu üründe, burada hesaplanmayan özel vergiler var
note-prohibited = Bu ürün oraya gönderilemez
note-no-rules = Bu ülkenin gümrük vergisi ve diğer vergileri henüz hesaplanmıyor
note-rate-missing = Döviz kuru yok: { CURRENCY($currency) }
note-duty-unknown = Gümrük vergisi bilinmiyor
note-tax-unknown = Vergi bilinmiyor
note-simplified-tariff = Küçük gönderilerde basitleştirilmiş gümrük vergisi oranı uygulanabilir
note-yearly-limit = Yılda yalnızca birkaç gönderi için geçerli
note-home-tax-unknown = Mağazanın ülkesindeki vergi fiyattan düşülemedi
note-hs-unknown = Bu ürünün gümrük tarife kodu için bilinen bir vergi oranı yok
note-tariff-not-computable = Bu ürünün gümrük vergisi yalnızca fiyata ve ağırlığa bağlı değil
note-measure-by-line = İlave gümrük vergisi ürünün tam cinsine bağlı
note-measure-not-computable = İlave gümrük vergisi ürünün malzemesine bağlı
note-origin-missing = Gümrük vergisi üretim ülkesine bağlı, ancak bu ülke belirtilmemiş
note-preference-staged = Ticaret anlaşmasındaki indirimli gümrük vergisi bilinmiyor
note-preference-not-applicable = Belirtilen ticaret anlaşması bu ürünü kapsamıyor
note-territory = Bu bölgede farklı kurallar geçerli
note-other = Bu tutarların bir kısmı tahminidir

## Ülke, para birimi, dil

market-title = Nereye gönderilecek?

market-guess =
    { $reason ->
        [time-zone] Saat diliminize göre tahminimiz: { COUNTRY($country) }
        [languages] Tarayıcınızın diline göre tahminimiz: { COUNTRY($country) }
        [merchant] Mağazanın bilgisine göre tahminimiz: { COUNTRY($country) }
        [url] Açtığınız bağlantıya göre: { COUNTRY($country) }
        [saved] Önceki seçiminiz: { COUNTRY($country) }
        [chosen] Seçiminiz: { COUNTRY($country) }
       *[store] Mağazanın ülkesi: { COUNTRY($country) }
    }

market-search = Ülke ara
market-search-hint = Ülke veya kod

# One form: sayıdan sonra ad tekil kalır
market-results = { $count } ülke bulundu

market-no-results = Ülke bulunamadı
market-likely = Olası ülkeler
market-all = Tüm ülkeler
market-currency = Para birimi
market-language = Dil
market-close = Kapat
market-original = Mağazanın kendi fiyatlarını göster
market-reset = Seçimimi sıfırla
market-recent = Daha önce seçilenler

market-currency-reason =
    { $reason ->
        [country] ülkeye göre: { COUNTRY($country) }
        [merchant] mağaza belirledi
        [saved] önceki seçiminiz
        [chosen] seçiminiz
       *[store] mağazanın para birimi
    }

market-language-reason =
    { $reason ->
        [page] bu sayfadaki gibi
        [languages] tarayıcınızdan
        [saved] önceki seçiminiz
        [chosen] seçiminiz
       *[store] mağazanın dili
    }

## Teslimat

delivery-window = Teslimat: { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day = Teslimat: { DATE($date, weekday: "yes", year: "no") }
delivery-order-within = { DURATION($left, length: "short") } içindeki siparişlerde
delivery-window-likely = Muhtemelen { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day-likely = Muhtemelen { DATE($date, weekday: "yes", year: "no") }
delivery-order-before = { $time } öncesi siparişlerde (saatinize göre)
delivery-at-once = Ödeme sonrası hemen erişim
delivery-not-there = { COUNTRY($country) } için teslimat yok
delivery-service-not-there = { COUNTRY($country) } için kullanılamıyor

delivery-spoken =
    { $sure ->
        [no] Muhtemelen { DATE($from, length: "long", weekday: "yes", year: "no") } ile { DATE($to, length: "long", weekday: "yes", year: "no") } arasında teslim edilir
       *[yes] { DATE($from, length: "long", weekday: "yes", year: "no") } ile { DATE($to, length: "long", weekday: "yes", year: "no") } arasında teslim edilir
    }

delivery-spoken-day =
    { $sure ->
        [no] Muhtemelen { DATE($date, length: "long", weekday: "yes", year: "no") } günü teslim edilir
       *[yes] { DATE($date, length: "long", weekday: "yes", year: "no") } günü teslim edilir
    }

delivery-spoken-both = { $arrival }, { $order }
