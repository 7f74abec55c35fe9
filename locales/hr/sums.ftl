### What each message means and how long it may get: ../en/sums.ftl. How to write here: the head of landfall.ftl.

## Što čini cijenu

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
        [jct-local] Lokalni porez na potrošnju
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
working-data-date = Pravila na dan { DATE($date) }
breakdown-disclaimer = Procjena prema javnim propisima. Vrijedi iznos na blagajni trgovine.

## Napomene

note-rate-date =
    { $bank ->
        [ecb] Preračunano po tečaju Europske središnje banke od { DATE($date) }
       *[other] Preračunano po tečaju od { DATE($date) } ({ $source })
    }

note-home-tax-removed = Porez države trgovine je oduzet
note-other = Neki su od ovih iznosa procjene
