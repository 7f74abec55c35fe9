### What each message means and how long it may get: ../en/sums.ftl. How to write here: the head of landfall.ftl.

## Spesifikasjon

breakdown-shipping = Frakt
breakdown-insurance = Forsikring
breakdown-duty = Toll

# Same as English: «Octroi de mer» er et egennavn
breakdown-tax =
    { $tax ->
        [vat]
            { $country ->
                [GB] Mva. (VAT)
               *[other] Mva.
            }
        [jct] Forbruksskatt
        [jct-local] Lokal forbruksskatt
        [sales-tax] Salgsskatt
        [monofase] Avgift (monofase)
        [pph] Inntektsskatt (PPh)
        [octroi-de-mer] Octroi de mer
        [other] Avgift
       *[gst] { tax-name }
    }

breakdown-levy = Andre importavgifter
breakdown-fee = Transportørens gebyr
breakdown-total = Totalt
breakdown-total-estimate = Totalt (anslått)
breakdown-rate-of = { $rate } av { $base }

breakdown-flat-of =
    { $lines ->
        [one] { $price } for { $lines } vareslag
       *[other] { $price } for hvert av { $lines } vareslag
    }

breakdown-duty-free = tollfritt
amount-unknown = ikke kjent ennå
amount-free = gratis

## Tollsatser

# Same as English: “per liter” heter det på norsk også
rate-per-unit =
    { $unit ->
        [kg] { $price } per kg
        [kg-100] { $price } per 100 kg
        [kg-1000] { $price } per tonn
        [pair] { $price } per par
        [l] { $price } per liter
       *[item] { $price } per stk.
    }

rate-plus = { $first } + { $second }
rate-at-least = { $rate }, minst { $limit }
rate-at-most = { $rate }, høyst { $limit }

## Hvem som får betalt, og når

pay-nothing-on-delivery = Ingenting mer å betale ved levering
pay-on-delivery = { $amount } å betale ved levering
pay-on-delivery-unknown = Det kan bli mer å betale ved levering
pay-now-row = Betales nå
pay-on-delivery-row = Betales ved levering

## Utregning

working-open = Slik er det regnet ut
working-rule = Regel { $rule }
working-since = gjelder fra { DATE($date) }
working-source = Kilde: { $source }
working-payer-seller = kreves inn av butikken
working-payer-recipient = kreves inn ved levering
working-data-date = Regler per { DATE($date) }
breakdown-disclaimer = Anslag etter offentlige regler. Prisen i butikkens kasse gjelder.

## Merknader

note-rate-date =
    { $bank ->
        [ecb] Regnet om etter Den europeiske sentralbankens kurs per { DATE($date) }
       *[other] Regnet om etter kursen per { DATE($date) } ({ $source })
    }

note-home-tax-removed = Avgiften i butikkens land er trukket fra
note-other = Noen av beløpene er anslag
