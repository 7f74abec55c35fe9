### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Sestava cene

breakdown-heading = Kaj plačate · { COUNTRY($country) }
breakdown-goods = Izdelki
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
        [jct-local] Lok. davek na potrošnjo
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
estimate-mark = Okvirno

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
working-payer-seller = pobere trgovina
working-payer-recipient = plača se ob dostavi
working-customs-value = Carinska vrednost { $amount }
working-data-date = Pravila na dan { DATE($date) }
breakdown-disclaimer = Okvirni zneski po javnih predpisih. Velja znesek na blagajni trgovine.

## Opombe

note-rate-date =
    { $bank ->
        [ecb] Preračunano po tečaju Evropske centralne banke z dne { DATE($date) }
       *[other] Preračunano po tečaju z dne { DATE($date) } ({ $source })
    }

note-estimated-region = Davek je odvisen od regije; upoštevana je običajna stopnja
note-hs-missing = Za ta izdelek ni tarifne oznake, zato višina carine ni gotova
note-tariff-span = Carina je med { $from } in { $to }, odvisno od natančne vrste izdelka
note-tariff-old = Stopnja carine je bila nazadnje preverjena { DATE($date) }
note-unverified-rule = Enega od uporabljenih pravil uradni vir še ne potrjuje
note-preference-possible = Z dokazilom o poreklu ({ $agreement }) je carina nižja za { $saving }
note-tax-included-in-duty = Davek je tu vključen v carino
note-home-tax-removed = Davek države trgovine je odštet
note-rule-changes = Od { DATE($date) } veljajo druga pravila; pri poznejši dostavi je znesek lahko drugačen
note-excise = Za ta izdelek veljajo posebni davki, ki tu niso izračunani
note-prohibited = Tega izdelka tja ni dovoljeno poslati
note-no-rules = Carine in davkov te države še ne izračunavamo
note-rate-missing = Ni menjalnega tečaja: { CURRENCY($currency) }
note-duty-unknown = Višina carine ni znana
note-tax-unknown = Višina davka ni znana
note-simplified-tariff = Za majhne pošiljke lahko velja poenostavljena stopnja carine
note-yearly-limit = Na leto je dovoljenih le nekaj takih pošiljk
note-home-tax-unknown = Davka države trgovine ni bilo mogoče odšteti
note-hs-unknown = Za tarifno oznako tega izdelka stopnja carine ni znana
note-tariff-not-computable = Carina za ta izdelek ni odvisna le od cene in teže
note-measure-by-line = Dodatna carina je odvisna od natančne vrste izdelka
note-measure-not-computable = Dodatna carina je odvisna od tega, iz česa je izdelek
note-origin-missing = Carina je odvisna od države izdelave, ki ni navedena
note-preference-staged = Nižja carina po trgovinskem sporazumu ni znana
note-preference-not-applicable = Navedeni trgovinski sporazum ne velja za ta izdelek
note-territory = Na tem območju veljajo druga pravila
note-other = Nekateri od teh zneskov so okvirni
