### What each message means and how long it may get: ../en/sums.ftl. How to write here: the head of landfall.ftl.

## Specifikation

breakdown-shipping = Fragt
breakdown-insurance = Forsikring
breakdown-duty = Told

# Same as English: ”Octroi de mer” er et egennavn
breakdown-tax =
    { $tax ->
        [vat]
            { $country ->
                [GB] Moms (VAT)
                [NO] Moms (mva.)
               *[other] Moms
            }
        [jct] Forbrugsskat
        [jct-local] Lokal forbrugsskat
        [sales-tax] Salgsskat
        [monofase] Afgift (monofase)
        [pph] Indkomstskat (PPh)
        [octroi-de-mer] Octroi de mer
        [other] Afgift
       *[gst] { tax-name }
    }

breakdown-levy = Andre importafgifter
breakdown-fee = Fragtfirmaets gebyr
breakdown-total = I alt
breakdown-total-estimate = I alt (anslået)
breakdown-rate-of = { $rate } af { $base }

breakdown-flat-of =
    { $lines ->
        [one] { $price } for { $lines } varetype
       *[other] { $price } for hver af { $lines } varetyper
    }

breakdown-duty-free = toldfrit
amount-unknown = kendes ikke endnu
amount-free = gratis

## Toldsatser

rate-per-unit =
    { $unit ->
        [kg] { $price } pr. kg
        [kg-100] { $price } pr. 100 kg
        [kg-1000] { $price } pr. ton
        [pair] { $price } pr. par
        [l] { $price } pr. liter
       *[item] { $price } pr. stk.
    }

rate-plus = { $first } + { $second }
rate-at-least = { $rate }, mindst { $limit }
rate-at-most = { $rate }, højst { $limit }

## Hvem der får betaling, og hvornår

pay-nothing-on-delivery = Der er intet at betale ved levering
pay-on-delivery = { $amount } betales ved levering
pay-on-delivery-unknown = Der kan være mere at betale ved levering
pay-now-row = Betales nu
pay-on-delivery-row = Betales ved levering

## Beregning

working-open = Sådan er det regnet ud
working-rule = Regel { $rule }
working-since = gælder fra { DATE($date) }
working-source = Kilde: { $source }
working-payer-seller = opkræves af butikken
working-payer-recipient = opkræves ved levering
working-data-date = Regler pr. { DATE($date) }
breakdown-disclaimer = Anslået ud fra offentlige regler. Prisen i butikkens kasse gælder.

## Bemærkninger

note-rate-date =
    { $bank ->
        [ecb] Omregnet til Den Europæiske Centralbanks kurs pr. { DATE($date) }
       *[other] Omregnet til kursen pr. { DATE($date) } ({ $source })
    }

note-home-tax-removed = Momsen eller afgiften i butikkens land er trukket fra
note-other = Nogle af beløbene er anslået
