### What each message means and how long it may get: ../en/sums.ftl. How to write here: the head of landfall.ftl.

## Desglossament

breakdown-shipping = Enviament
breakdown-insurance = Assegurança
breakdown-duty = Drets de duana

# Same as English: “Octroi de mer” és el nom propi
breakdown-tax =
    { $tax ->
        [vat]
            { $country ->
                [GB] IVA (VAT)
                [NO] IVA (MVA)
               *[other] IVA
            }
        [jct] Impost sobre el consum
        [jct-local] Impost local de consum
        [sales-tax] Impost sobre les vendes
        [monofase] Impost monofàsic
        [pph] Impost sobre la renda (PPh)
        [octroi-de-mer] Octroi de mer
        [other] Impost
       *[gst] { tax-name }
    }

breakdown-levy = Altres taxes d’importació
breakdown-fee = Tramitació duanera

# Same as English: “Total” també és català
breakdown-total = Total

breakdown-total-estimate = Total estimat
breakdown-rate-of = { $rate } sobre { $base }

breakdown-flat-of =
    { $lines ->
        [one] { $price } per { $lines } tipus d’article
        [many] { $price } per cada tipus d’article ({ $lines })
       *[other] { $price } per cada un dels { $lines } tipus d’article
    }

breakdown-duty-free = sense drets de duana
amount-unknown = encara no se sap
amount-free = gratuït

## Tipus dels drets

rate-per-unit =
    { $unit ->
        [kg] { $price } per kg
        [kg-100] { $price } per 100 kg
        [kg-1000] { $price } per 1000 kg
        [pair] { $price } per parell
        [l] { $price } per litre
       *[item] { $price } per unitat
    }

rate-plus = { $first } + { $second }
rate-at-least = { $rate }, mínim { $limit }
rate-at-most = { $rate }, màxim { $limit }

## Qui cobra i quan

pay-nothing-on-delivery = No cal pagar res en rebre la comanda
pay-on-delivery = A pagar en rebre la comanda: { $amount }
pay-on-delivery-unknown = Hi pot haver despeses en rebre la comanda
pay-now-row = Es paga ara
pay-on-delivery-row = En rebre la comanda

## Càlcul

working-open = Com s’ha calculat
working-rule = Norma { $rule }
working-since = des del dia { DATE($date) }
working-source = Font: { $source }
working-payer-seller = ho cobra la botiga
working-payer-recipient = es cobra en rebre la comanda
working-data-date = Normes del dia { DATE($date) }
breakdown-disclaimer = Estimació segons normes públiques. L’import definitiu és el de la botiga.

## Notes

note-rate-date =
    { $bank ->
        [ecb] Convertit al canvi del Banc Central Europeu del dia { DATE($date) }
       *[other] Convertit al canvi del dia { DATE($date) } ({ $source })
    }

note-home-tax-removed = S’ha descomptat l’impost del país de la botiga
note-other = Alguns d’aquests imports són estimacions
