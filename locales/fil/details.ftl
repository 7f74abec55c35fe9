### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Detalye ng presyo

breakdown-heading = Babayaran mo · { COUNTRY($country) }
breakdown-goods = Produkto
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

breakdown-levy = Iba pang singil sa import
breakdown-fee = Handling fee ng courier
breakdown-total = Kabuuan
breakdown-total-estimate = Tantiyang kabuuan
breakdown-rate-of = { $rate } ng { $base }

# One form: hindi nagbabago ang pangngalan
breakdown-flat-of = { $price } × { $lines } uri ng produkto

breakdown-duty-free = walang customs duty
amount-unknown = hindi pa alam
amount-free = libre
estimate-mark = Tantiya

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
working-customs-value = Halaga sa customs { $amount }
working-data-date = Mga tuntunin noong { DATE($date) }
breakdown-disclaimer = Tantiya batay sa mga pampublikong tuntunin. Ang checkout ng shop ang masusunod.

## Mga paalala

note-rate-date =
    { $bank ->
        [ecb] Kinuwenta sa palitan ng European Central Bank noong { DATE($date) }
       *[other] Kinuwenta sa palitan ng { $source } noong { DATE($date) }
    }

note-estimated-region = Iba-iba ang buwis bawat rehiyon; karaniwang rate ang ginamit
note-hs-missing = Walang customs code (HS) ang produktong ito kaya hindi tiyak ang duty
note-tariff-span = Nasa { $from } hanggang { $to } ang duty, depende sa mismong produkto
note-tariff-old = Huling tiningnan ang rate ng duty noong { DATE($date) }
note-unverified-rule = May tuntuning ginamit na hindi pa kumpirmado ng opisyal na source
note-preference-possible = Kung may certificate of origin ({ $agreement }), bababa ng { $saving } ang duty
note-tax-included-in-duty = Kasama na rito ang buwis sa duty
note-home-tax-removed = Ibinawas na ang buwis ng bansa ng shop
note-rule-changes = Magbabago ang mga tuntunin sa { DATE($date) }; maaaring tumaas o bumaba ang bayad pagkatapos nito
note-excise = May espesyal na buwis ang produktong ito na hindi kinuwenta rito
note-prohibited = Hindi puwedeng ipadala roon ang produktong ito
note-no-rules = Hindi pa nakukuwenta ang duty at buwis ng bansang ito
note-rate-missing = Walang exchange rate para sa { CURRENCY($currency) }
note-duty-unknown = Hindi alam ang customs duty
note-tax-unknown = Hindi alam ang buwis
note-simplified-tariff = Maaaring mas simpleng rate ng duty ang gamitin sa maliliit na parcel
note-yearly-limit = Ilang parcel lang sa isang taon ang saklaw nito
note-home-tax-unknown = Hindi naibawas ang buwis ng bansa ng shop
note-hs-unknown = Walang nakitang rate ng duty para sa customs code ng produktong ito
note-tariff-not-computable = Hindi lang sa presyo at timbang nakabatay ang duty ng produktong ito
note-measure-by-line = Nakadepende sa mismong produkto ang dagdag na duty
note-measure-not-computable = Nakadepende sa materyales ng produkto ang dagdag na duty
note-origin-missing = Nakadepende ang duty sa kung saan ginawa ang produkto, na hindi nakasaad
note-preference-staged = Hindi alam ang mas mababang duty sa ilalim ng trade agreement
note-preference-not-applicable = Hindi saklaw ng nasabing trade agreement ang produktong ito
note-territory = Iba ang mga tuntunin sa lugar na ito
note-other = Tantiya lang ang ilan sa mga halagang ito
