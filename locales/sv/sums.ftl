### What each message means and how long it may get: ../en/sums.ftl. How to write here: the head of landfall.ftl.

## Specifikation

breakdown-shipping = Frakt
breakdown-insurance = Försäkring
breakdown-duty = Tull

# Same as English: ”Octroi de mer” är ett egennamn
breakdown-tax =
    { $tax ->
        [vat]
            { $country ->
                [GB] Moms (VAT)
                [NO] Moms (mva.)
               *[other] Moms
            }
        [jct] Konsumtionsskatt
        [jct-local] Lokal konsumtionsskatt
        [sales-tax] Försäljningsskatt
        [monofase] Skatt (monofase)
        [pph] Inkomstskatt (PPh)
        [octroi-de-mer] Octroi de mer
        [other] Skatt
       *[gst] { tax-name }
    }

breakdown-levy = Övriga importavgifter
breakdown-fee = Fraktbolagets avgift
breakdown-total = Totalt
breakdown-total-estimate = Totalt (uppskattat)
breakdown-rate-of = { $rate } av { $base }

breakdown-flat-of =
    { $lines ->
        [one] { $price } för { $lines } varuslag
       *[other] { $price } för vart och ett av { $lines } varuslag
    }

breakdown-duty-free = tullfritt
amount-unknown = inte känt än
amount-free = gratis

## Tullsatser

# Same as English: “per liter” heter så på svenska
rate-per-unit =
    { $unit ->
        [kg] { $price } per kg
        [kg-100] { $price } per 100 kg
        [kg-1000] { $price } per ton
        [pair] { $price } per par
        [l] { $price } per liter
       *[item] { $price } per styck
    }

rate-plus = { $first } + { $second }
rate-at-least = { $rate }, minst { $limit }
rate-at-most = { $rate }, högst { $limit }

## Vem som får betalt, och när

pay-nothing-on-delivery = Inget mer att betala vid leverans
pay-on-delivery = { $amount } att betala vid leverans
pay-on-delivery-unknown = Avgifter kan tillkomma vid leverans
pay-now-row = Betalas nu
pay-on-delivery-row = Betalas vid leverans

## Uträkning

working-open = Så är det uträknat
working-rule = Regel { $rule }
working-since = gäller sedan { DATE($date) }
working-source = Källa: { $source }
working-payer-seller = tas ut av butiken
working-payer-recipient = tas ut vid leverans
working-data-date = Regler per { DATE($date) }
breakdown-disclaimer = Uppskattning enligt offentliga regler. Priset i butikens kassa gäller.

## Anmärkningar

note-rate-date =
    { $bank ->
        [ecb] Omräknat till Europeiska centralbankens kurs per { DATE($date) }
       *[other] Omräknat till kursen per { DATE($date) } ({ $source })
    }

note-home-tax-removed = Skatten i butikens land är avdragen
note-other = Några av beloppen är uppskattade
