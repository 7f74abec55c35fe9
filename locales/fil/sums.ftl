### What each message means and how long it may get: ../en/sums.ftl. How to write here: the head of landfall.ftl.

## Detalye ng presyo

breakdown-shipping = Shipping fee

# Same as English: ito ang salitang gamit
breakdown-insurance = Insurance

breakdown-duty = Customs duty

# Same as English: Ingles ang tawag sa mga buwis na ito
breakdown-tax =
    { $tax ->
        [vat]
            { $country ->
                [NO] VAT (MVA)
               *[other] VAT
            }
        [jct] Consumption tax
        [jct-local] Local consumption tax
        [sales-tax] Sales tax
        [monofase] Single-stage tax
        [pph] Income tax (PPh)
        [octroi-de-mer] Octroi de mer
        [other] Buwis
       *[gst] { tax-name }
    }

breakdown-levy = Iba pang bayad sa import
breakdown-fee = Handling fee ng courier
breakdown-total = Kabuuan
breakdown-total-estimate = Tantiyang kabuuan
breakdown-rate-of = { $rate } ng { $base }

# One form: hindi nagbabago ang pangngalan
breakdown-flat-of = { $price } × { $lines } uri ng produkto

breakdown-duty-free = walang customs duty
amount-unknown = hindi pa alam
amount-free = libre

## Mga rate ng duty

rate-per-unit =
    { $unit ->
        [kg] { $price } bawat kg
        [kg-100] { $price } bawat 100 kg
        [kg-1000] { $price } bawat 1000 kg
        [pair] { $price } bawat pares
        [l] { $price } bawat litro
       *[item] { $price } bawat piraso
    }

rate-plus = { $first } + { $second }
rate-at-least = { $rate }, hindi bababa sa { $limit }
rate-at-most = { $rate }, hindi lalampas sa { $limit }

## Kanino at kailan magbabayad

pay-nothing-on-delivery = Wala nang babayaran pagdating ng parcel
pay-on-delivery = { $amount } ang babayaran pagdating ng parcel
pay-on-delivery-unknown = Maaaring may babayaran pa pagdating ng parcel
pay-now-row = Babayaran ngayon
pay-on-delivery-row = Babayaran pagdating

## Paano kinuwenta

working-open = Paano ito kinuwenta
working-rule = Tuntunin { $rule }
working-since = simula { DATE($date) }
working-source = Pinagkunan: { $source }
working-payer-seller = sisingilin ng shop
working-payer-recipient = sisingilin pagdating ng parcel
working-data-date = Mga tuntunin noong { DATE($date) }
breakdown-disclaimer = Tantiya batay sa mga pampublikong tuntunin. Ang checkout ng shop ang masusunod.

## Mga paalala

note-rate-date =
    { $bank ->
        [ecb] Kinuwenta sa palitan ng European Central Bank noong { DATE($date) }
       *[other] Kinuwenta sa palitan ng { $source } noong { DATE($date) }
    }

note-home-tax-removed = Ibinawas na ang buwis ng bansa ng shop
note-other = Tantiya lang ang ilan sa mga halagang ito
