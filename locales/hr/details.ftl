### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Što čini cijenu

breakdown-heading = Što plaćate · { COUNTRY($country) }
breakdown-goods = Proizvodi
breakdown-shipping = Dostava
breakdown-insurance = Osiguranje
breakdown-duty = Carina

# Same as English: „octroi de mer” je vlastito ime
breakdown-tax =
    { $tax ->
        [vat]
            { $country ->
                [GB] PDV (VAT)
                [NO] PDV (MVA)
               *[other] PDV
            }
        [jct] Porez na potrošnju
        [jct-local] Lok. porez na potrošnju
        [sales-tax] Porez na promet
        [monofase] Jednofazni porez
        [pph] Porez na dohodak (PPh)
        [octroi-de-mer] Octroi de mer
        [other] Porez
       *[gst] { tax-name }
    }

breakdown-levy = Ostala uvozna davanja
breakdown-fee = Naknada dostavne službe
breakdown-total = Ukupno
breakdown-total-estimate = Ukupno (procjena)
breakdown-rate-of = { $rate } od { $base }

breakdown-flat-of =
    { $lines ->
        [one] { $lines } vrsta robe po { $price }
        [few] { $lines } vrste robe po { $price }
       *[other] { $lines } vrsta robe po { $price }
    }

breakdown-duty-free = bez carine
amount-unknown = još nije poznato
amount-free = besplatno
estimate-mark = Procjena

## Stope carine

rate-per-unit =
    { $unit ->
        [kg] { $price } po kg
        [kg-100] { $price } na 100 kg
        [kg-1000] { $price } na 1000 kg
        [pair] { $price } po paru
        [l] { $price } po litri
       *[item] { $price } po komadu
    }

rate-plus = { $first } + { $second }
rate-at-least = { $rate }, najmanje { $limit }
rate-at-most = { $rate }, najviše { $limit }

## Kome se i kada plaća

pay-nothing-on-delivery = Pri dostavi više ništa ne plaćate
pay-on-delivery = Pri dostavi plaćate { $amount }
pay-on-delivery-unknown = Pri dostavi je moguća doplata
pay-now-row = Plaćate sada
pay-on-delivery-row = Plaćate pri dostavi

## Izračun

working-open = Kako je izračunano
working-rule = Pravilo { $rule }
working-since = od { DATE($date) }
working-source = Izvor: { $source }
working-payer-seller = naplaćuje trgovina
working-payer-recipient = naplaćuje se pri dostavi
working-customs-value = Carinska vrijednost { $amount }
working-data-date = Pravila na dan { DATE($date) }
breakdown-disclaimer = Procjena prema javnim propisima. Vrijedi iznos na blagajni trgovine.

## Napomene

note-rate-date =
    { $bank ->
        [ecb] Preračunano po tečaju Europske središnje banke od { DATE($date) }
       *[other] Preračunano po tečaju od { DATE($date) } ({ $source })
    }

note-estimated-region = Porez ovisi o regiji; uzeta je uobičajena stopa
note-hs-missing = Za ovaj proizvod nema tarifne oznake pa iznos carine nije siguran
note-tariff-span = Carina je između { $from } i { $to }, ovisno o točnoj vrsti proizvoda
note-tariff-old = Stopa carine zadnji je put provjerena { DATE($date) }
note-unverified-rule = Jedno od primijenjenih pravila još nije potvrđeno u službenom izvoru
note-preference-possible = Uz dokaz o podrijetlu ({ $agreement }) carina je niža za { $saving }
note-tax-included-in-duty = Porez je ovdje uključen u carinu
note-home-tax-removed = Porez države trgovine je oduzet
note-rule-changes = Od { DATE($date) } vrijede druga pravila; kod kasnije dostave iznos može biti drukčiji
note-excise = Za ovaj proizvod vrijede posebni porezi koji ovdje nisu izračunani
note-prohibited = Ovaj se proizvod onamo ne smije slati
note-no-rules = Carinu i poreze ove države još ne izračunavamo
note-rate-missing = Nema tečaja: { CURRENCY($currency) }
note-duty-unknown = Iznos carine nije poznat
note-tax-unknown = Iznos poreza nije poznat
note-simplified-tariff = Za male pošiljke može vrijediti pojednostavnjena stopa carine
note-yearly-limit = Dopušteno je samo nekoliko takvih pošiljki godišnje
note-home-tax-unknown = Porez države trgovine nije bilo moguće oduzeti
note-hs-unknown = Za tarifnu oznaku ovog proizvoda nije poznata stopa carine
note-tariff-not-computable = Carina na ovaj proizvod ne ovisi samo o cijeni i težini
note-measure-by-line = Dodatna carina ovisi o točnoj vrsti proizvoda
note-measure-not-computable = Dodatna carina ovisi o tome od čega je proizvod izrađen
note-origin-missing = Carina ovisi o državi proizvodnje, koja nije navedena
note-preference-staged = Niža carina prema trgovinskom sporazumu nije poznata
note-preference-not-applicable = Navedeni trgovinski sporazum ne obuhvaća ovaj proizvod
note-territory = Na ovom području vrijede druga pravila
note-other = Neki su od ovih iznosa procjene
