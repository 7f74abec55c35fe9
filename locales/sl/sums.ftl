### What each message means and how long it may get: ../en/sums.ftl. How to write here: the head of landfall.ftl.

## Sestava cene

breakdown-shipping = Dostava
breakdown-insurance = Zavarovanje
breakdown-duty = Carina

# Same as English: „octroi de mer“ je lastno ime
breakdown-tax =
    { $tax ->
        [vat]
            { $country ->
                [GB] DDV (VAT)
                [NO] DDV (MVA)
               *[other] DDV
            }
        [jct] Davek na potrošnjo
        [jct-local] Lokalni davek na potrošnjo
        [sales-tax] Prometni davek
        [monofase] Enofazni davek
        [pph] Davek od dohodka (PPh)
        [octroi-de-mer] Octroi de mer
        [other] Davek
       *[gst] { tax-name }
    }

breakdown-levy = Druge uvozne dajatve
breakdown-fee = Carinsko posredovanje
breakdown-total = Skupaj
breakdown-total-estimate = Skupaj (okvirno)
breakdown-rate-of = { $rate } od { $base }

breakdown-flat-of =
    { $lines ->
        [one] { $lines } vrsta blaga po { $price }
        [two] { $lines } vrsti blaga po { $price }
        [few] { $lines } vrste blaga po { $price }
       *[other] { $lines } vrst blaga po { $price }
    }

breakdown-duty-free = brez carine
amount-unknown = še ni znano
amount-free = brezplačno

## Stopnje carine

rate-per-unit =
    { $unit ->
        [kg] { $price } na kg
        [kg-100] { $price } na 100 kg
        [kg-1000] { $price } na 1000 kg
        [pair] { $price } na par
        [l] { $price } na liter
       *[item] { $price } na kos
    }

rate-plus = { $first } + { $second }
rate-at-least = { $rate }, najmanj { $limit }
rate-at-most = { $rate }, največ { $limit }

## Komu in kdaj se plača

pay-nothing-on-delivery = Ob dostavi ni doplačil
pay-on-delivery = Ob dostavi plačate { $amount }
pay-on-delivery-unknown = Ob dostavi je možno doplačilo
pay-now-row = Plačate zdaj
pay-on-delivery-row = Plačate ob dostavi

## Izračun

working-open = Kako je izračunano
working-rule = Pravilo { $rule }
working-since = od { DATE($date) }
working-source = Vir: { $source }
working-payer-seller = zaračuna trgovina
working-payer-recipient = plača se ob dostavi
working-data-date = Pravila na dan { DATE($date) }
breakdown-disclaimer = Okvirni zneski po javnih predpisih. Velja znesek na blagajni trgovine.

## Opombe

note-rate-date =
    { $bank ->
        [ecb] Preračunano po tečaju Evropske centralne banke z dne { DATE($date) }
       *[other] Preračunano po tečaju z dne { DATE($date) } ({ $source })
    }

note-home-tax-removed = Davek države trgovine je odštet
note-other = Nekateri od teh zneskov so okvirni
