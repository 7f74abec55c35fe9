### What each message means and how long it may get: ../en/sums.ftl. How to write here: the head of landfall.ftl.

## Fiyatın dökümü

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
working-data-date = { DATE($date) } itibarıyla kurallar
breakdown-disclaimer = Kamuya açık kurallara göre tahmindir. Mağazanın ödeme sayfası esas alınır.

## Notlar

note-rate-date =
    { $bank ->
        [ecb] Avrupa Merkez Bankasının { DATE($date) } tarihli kuruyla çevrildi
       *[other] { DATE($date) } tarihli { $source } kuruyla çevrildi
    }

note-home-tax-removed = Mağazanın ülkesindeki vergi fiyattan düşüldü
note-other = Bu tutarların bir kısmı tahminidir
