### What each message means and how long it may get: ../en/sums.ftl. How to write here: the head of landfall.ftl.

## Sundurliðun

breakdown-shipping = Sendingarkostnaður
breakdown-insurance = Trygging
breakdown-duty = Tollur

# Same as English: „Octroi de mer“ er sérheiti
breakdown-tax =
    { $tax ->
        [vat]
            { $country ->
                [GB] Virðisaukaskattur (VAT)
                [NO] Virðisaukaskattur (MVA)
               *[other] Virðisaukaskattur
            }
        [jct] Neysluskattur
        [jct-local] Neysluskattur héraðs
        [sales-tax] Söluskattur
        [monofase] Skattur (monofase)
        [pph] Tekjuskattur (PPh)
        [octroi-de-mer] Octroi de mer
        [other] Skattur
       *[gst] { tax-name }
    }

breakdown-levy = Önnur aðflutningsgjöld
breakdown-fee = Gjald flutningsaðila
breakdown-total = Samtals
breakdown-total-estimate = Samtals (áætlað)
breakdown-rate-of = { $rate } af { $base }

breakdown-flat-of =
    { $lines ->
        [one] { $lines } vöruflokkur, { $price } á flokk
       *[other] { $lines } vöruflokkar, { $price } á flokk
    }

breakdown-duty-free = tollfrjálst
amount-unknown = ekki vitað enn
amount-free = ókeypis

## Tolltaxtar

rate-per-unit =
    { $unit ->
        [kg] { $price } á kg
        [kg-100] { $price } á 100 kg
        [kg-1000] { $price } á tonn
        [pair] { $price } á par
        [l] { $price } á lítra
       *[item] { $price } á stykki
    }

rate-plus = { $first } + { $second }
rate-at-least = { $rate }, að lágmarki { $limit }
rate-at-most = { $rate }, að hámarki { $limit }

## Hver fær greitt og hvenær

pay-nothing-on-delivery = Ekkert að greiða við afhendingu
pay-on-delivery = { $amount } greiðist við afhendingu
pay-on-delivery-unknown = Við afhendingu gæti meira bæst við
pay-now-row = Greitt núna
pay-on-delivery-row = Greitt við afhendingu

## Útreikningur

working-open = Svona er þetta reiknað
working-rule = Regla { $rule }
working-since = í gildi frá { DATE($date) }
working-source = Heimild: { $source }
working-payer-seller = verslunin innheimtir
working-payer-recipient = innheimt við afhendingu
working-data-date = Reglur í gildi { DATE($date) }
breakdown-disclaimer = Áætlað eftir opinberum reglum. Verðið við greiðslu í versluninni gildir.

## Athugasemdir

note-rate-date =
    { $bank ->
        [ecb] Umreiknað á gengi Seðlabanka Evrópu { DATE($date) }
       *[other] Umreiknað á gengi { DATE($date) } ({ $source })
    }

note-home-tax-removed = Skattur í landi verslunarinnar er dreginn frá
note-other = Sumar upphæðirnar eru áætlaðar
