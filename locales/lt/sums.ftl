### What each message means and how long it may get: ../en/sums.ftl. How to write here: the head of landfall.ftl.

## Kainos sandara

breakdown-shipping = Pristatymas
breakdown-insurance = Draudimas
breakdown-duty = Importo muitas

# Same as English: „Octroi de mer“ yra tikrinis pavadinimas
breakdown-tax =
    { $tax ->
        [vat]
            { $country ->
                [GB] PVM (VAT)
                [NO] PVM (MVA)
               *[other] PVM
            }
        [jct] Vartojimo mokestis
        [jct-local] Vietinis vartojimo mokestis
        [sales-tax] Pardavimo mokestis
        [monofase] Mokestis (monofase)
        [pph] Pajamų mokestis (PPh)
        [octroi-de-mer] Octroi de mer
        [other] Mokestis
       *[gst] { tax-name }
    }

breakdown-levy = Kiti importo mokesčiai
breakdown-fee = Vežėjo mokestis
breakdown-total = Iš viso
breakdown-total-estimate = Iš viso (apytiksliai)
breakdown-rate-of = { $rate } nuo { $base }

breakdown-flat-of =
    { $lines ->
        [one] { $lines } prekių rūšis, { $price } už rūšį
        [few] { $lines } prekių rūšys, po { $price }
       *[other] { $lines } prekių rūšių, po { $price }
    }

breakdown-duty-free = be muito
amount-unknown = dar nežinoma
amount-free = nemokamai

## Muito normos

rate-per-unit =
    { $unit ->
        [kg] { $price } už kg
        [kg-100] { $price } už 100 kg
        [kg-1000] { $price } už toną
        [pair] { $price } už porą
        [l] { $price } už litrą
       *[item] { $price } už vnt.
    }

rate-plus = { $first } + { $second }
rate-at-least = { $rate }, ne mažiau kaip { $limit }
rate-at-most = { $rate }, ne daugiau kaip { $limit }

## Kam ir kada mokama

pay-nothing-on-delivery = Pristatymo metu nieko mokėti nereikės
pay-on-delivery = Pristatymo metu reikės sumokėti { $amount }
pay-on-delivery-unknown = Pristatymo metu gali tekti primokėti
pay-now-row = Mokama dabar
pay-on-delivery-row = Mokama pristatymo metu

## Skaičiavimas

working-open = Kaip tai apskaičiuota
working-rule = Taisyklė { $rule }
working-since = galioja nuo { DATE($date) }
working-source = Šaltinis: { $source }
working-payer-seller = surenka parduotuvė
working-payer-recipient = surenkama pristatymo metu
working-data-date = { DATE($date) } galiojančios taisyklės
breakdown-disclaimer = Apytikslis skaičiavimas pagal viešas taisykles. Galioja apmokant rodoma kaina.

## Pastabos

note-rate-date =
    { $bank ->
        [ecb] Perskaičiuota pagal Europos Centrinio Banko { DATE($date) } kursą
       *[other] Perskaičiuota pagal { DATE($date) } kursą ({ $source })
    }

note-home-tax-removed = Parduotuvės šalies mokestis atskaičiuotas
note-other = Dalis šių sumų yra apytikslės
