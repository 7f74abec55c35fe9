### What each message means and how long it may get: ../en/sums.ftl. How to write here: the head of landfall.ftl.

## Opbouw van de prijs

breakdown-shipping = Verzending
breakdown-insurance = Verzekering
breakdown-duty = Invoerrechten

# Same as English: “Sales tax” en “Octroi de mer” heten ook hier zo
breakdown-tax =
    { $tax ->
        [vat]
            { $country ->
                [GB] Btw (VAT)
                [NO] Btw (MVA)
               *[other] Btw
            }
        [jct] Verbruiksbelasting
        [jct-local] Lokale verbruiksbelasting
        [sales-tax] Sales tax
        [monofase] Monofasebelasting
        [pph] Inkomstenbelasting (PPh)
        [octroi-de-mer] Octroi de mer
        [other] Belasting
       *[gst] { tax-name }
    }

breakdown-levy = Overige invoerheffingen
breakdown-fee = Inklaringskosten
breakdown-total = Totaal
breakdown-total-estimate = Geschat totaal
breakdown-rate-of = { $rate } over { $base }

breakdown-flat-of =
    { $lines ->
        [one] { $price } voor { $lines } soort artikel
       *[other] { $price } voor elk van { $lines } soorten artikelen
    }

breakdown-duty-free = geen invoerrechten
amount-unknown = nog niet bekend
amount-free = gratis

## Tarieven

# Same as English: ook in het Nederlands is het “per liter”
rate-per-unit =
    { $unit ->
        [kg] { $price } per kg
        [kg-100] { $price } per 100 kg
        [kg-1000] { $price } per 1000 kg
        [pair] { $price } per paar
        [l] { $price } per liter
       *[item] { $price } per stuk
    }

rate-plus = { $first } + { $second }
rate-at-least = { $rate }, minimaal { $limit }
rate-at-most = { $rate }, maximaal { $limit }

## Wie wanneer wordt betaald

pay-nothing-on-delivery = Bij levering niets meer te betalen
pay-on-delivery = { $amount } te betalen bij levering
pay-on-delivery-unknown = Bij levering kunnen er kosten bij komen
pay-now-row = Nu te betalen
pay-on-delivery-row = Te betalen bij levering

## Berekening

working-open = Zo is dit berekend
working-rule = Regel { $rule }
working-since = geldt sinds { DATE($date) }
working-source = Bron: { $source }
working-payer-seller = geïnd door de webshop
working-payer-recipient = geïnd bij levering
working-data-date = Regels per { DATE($date) }
breakdown-disclaimer = Schatting volgens openbare regels. Het bedrag bij het afrekenen is bepalend.

## Toelichting

note-rate-date =
    { $bank ->
        [ecb] Omgerekend met de koers van de Europese Centrale Bank van { DATE($date) }
       *[other] Omgerekend met de koers van { DATE($date) } ({ $source })
    }

note-home-tax-removed = De belasting van het land van de webshop is afgetrokken
note-other = Sommige van deze bedragen zijn geschat
