### What each message means and how long it may get: ../en/sums.ftl. How to write here: the head of landfall.ftl.

## Aufstellung

breakdown-shipping = Versand
breakdown-insurance = Versicherung
breakdown-duty = Zoll

breakdown-tax =
    { $tax ->
        [vat]
            { $country ->
                [GB] MwSt. (VAT)
                [NO] MwSt. (MVA)
               *[other] { tax-name }
            }
        [jct-local] Örtliche Konsumsteuer
       *[gst] { tax-name }
    }

breakdown-levy = Weitere Einfuhrabgaben
breakdown-fee = Gebühr des Zustellers
breakdown-total = Gesamt
breakdown-total-estimate = Gesamt (geschätzt)
breakdown-rate-of = { $rate } von { $base }

breakdown-flat-of =
    { $lines ->
        [one] { $price } für { $lines } Warenart
       *[other] je { $price } für { $lines } Warenarten
    }

breakdown-duty-free = zollfrei
amount-unknown = noch nicht bekannt
amount-free = kostenlos

## Zollsätze

rate-per-unit =
    { $unit ->
        [kg] { $price } je kg
        [kg-100] { $price } je 100 kg
        [kg-1000] { $price } je 1000 kg
        [pair] { $price } je Paar
        [l] { $price } je Liter
       *[item] { $price } je Stück
    }

rate-plus = { $first } + { $second }
rate-at-least = { $rate }, mindestens { $limit }
rate-at-most = { $rate }, höchstens { $limit }

## Wer wann bezahlt wird

pay-nothing-on-delivery = Bei Lieferung nichts zu zahlen
pay-on-delivery = { $amount } bei Lieferung zu zahlen
pay-on-delivery-unknown = Bei Lieferung kann noch etwas anfallen
pay-now-row = Jetzt zahlen
pay-on-delivery-row = Bei Lieferung zahlen

## Rechenweg

working-open = So ist das gerechnet
working-rule = Regel { $rule }
working-since = gilt seit { DATE($date) }
working-source = Quelle: { $source }
working-payer-seller = vom Shop erhoben
working-payer-recipient = bei Lieferung erhoben
working-data-date = Stand der Regeln: { DATE($date) }
breakdown-disclaimer = Schätzung nach öffentlichen Regeln. Maßgeblich ist die Kasse des Shops.

## Hinweise

note-rate-date =
    { $bank ->
        [ecb] Umgerechnet zum Kurs der Europäischen Zentralbank vom { DATE($date) }
       *[other] Umgerechnet zum Kurs vom { DATE($date) } ({ $source })
    }

note-home-tax-removed = Die Steuer des Shop-Landes ist abgezogen
note-other = Einige dieser Beträge sind geschätzt
