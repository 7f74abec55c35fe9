### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Aufstellung

breakdown-heading = Ihr Preis · { COUNTRY($country) }
breakdown-goods = Ware
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
        [jct-local] Lokale Verbrauchsteuer
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
estimate-mark = Schätzung

## Zollsätze

rate-per-unit =
    { $unit ->
        [kg] { $price } je kg
        [kg-100] { $price } je 100 kg
        [kg-1000] { $price } je 1000 kg
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
working-customs-value = Zollwert { $amount }
working-data-date = Stand der Regeln: { DATE($date) }
breakdown-disclaimer = Schätzung nach öffentlichen Regeln. Maßgeblich ist die Kasse des Shops.

## Hinweise

note-rate-date =
    { $bank ->
        [ecb] Umgerechnet zum Kurs der Europäischen Zentralbank vom { DATE($date) }
       *[other] Umgerechnet zum Kurs vom { DATE($date) } ({ $source })
    }

note-estimated-region = Der Steuersatz ({ tax-name }) hängt von der Region ab; hier steht ein typischer
note-hs-missing = Ohne Zolltarifnummer steht der Zoll für diesen Artikel nicht fest
note-tariff-span = Der Zoll liegt je nach genauer Ware zwischen { $from } und { $to }
note-tariff-old = Zollsatz zuletzt geprüft am { DATE($date) }
note-unverified-rule = Eine der Regeln ist noch nicht amtlich belegt
note-preference-possible = Mit Ursprungsnachweis ({ $agreement }): { $saving } weniger Zoll
note-tax-included-in-duty = Die Steuer ist hier im Zoll enthalten
note-home-tax-removed = Die Steuer des Shop-Landes ist abgezogen
note-rule-changes = Ab { DATE($date) } gelten andere Regeln; spätere Ankunft kann mehr oder weniger kosten
note-excise = Für diesen Artikel gelten besondere Steuern, die hier nicht berechnet sind
note-prohibited = Dieser Artikel darf nicht dorthin versandt werden
note-no-rules = Zoll und Steuern dieses Landes sind noch nicht erfasst
note-rate-missing = Kein Wechselkurs: { CURRENCY($currency) }
note-duty-unknown = Der Zoll ist nicht bekannt
note-tax-unknown = Die Steuer ist nicht bekannt
note-simplified-tariff = Für kleine Sendungen kann ein vereinfachter Zollsatz gelten
note-yearly-limit = Nur wenige solche Sendungen im Jahr
note-home-tax-unknown = Die Steuer des Shop-Landes konnte nicht abgezogen werden
note-hs-unknown = Für die Zolltarifnummer dieses Artikels ist kein Zollsatz bekannt
note-tariff-not-computable = Der Zoll hängt hier von mehr als Preis und Gewicht ab
note-measure-by-line = Ein weiterer Zoll hängt vom genauen Artikel ab
note-measure-not-computable = Ein weiterer Zoll hängt vom Material des Artikels ab
note-origin-missing = Der Zoll hängt vom Herstellungsland ab, das nicht angegeben ist
note-preference-staged = Der niedrigere Zoll des Handelsabkommens ist nicht bekannt
note-preference-not-applicable = Das Handelsabkommen gilt nicht für diesen Artikel
note-territory = In diesem Gebiet gelten andere Regeln
note-other = Einige dieser Beträge sind geschätzt
