### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

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
        [jct] Tüketim vergisi
        [jct-local] Yerel tüketim vergisi
        [sales-tax] Satış vergisi
        [monofase] Tek aşamalı vergi
        [pph] Gelir vergisi (PPh)
        [octroi-de-mer] Octroi de mer
        [other] Vergi
       *[gst] { tax-name }
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
