### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Preis

announce-market = Preise jetzt: { COUNTRY($country) }, { CURRENCY($currency) }
announce-original = Wieder die Originalpreise des Shops

## Aufstellung

breakdown-heading = Ihr Preis · { COUNTRY($country) }
breakdown-goods = Ware
breakdown-shipping = Versand
breakdown-insurance = Versicherung
breakdown-duty = Zoll

# Same as English: „Octroi de mer“ ist ein Eigenname
breakdown-tax =
    { $tax ->
        [vat]
            { $country ->
                [CH] MWST
                [GB] MwSt. (VAT)
                [LI] MWST
                [NO] MwSt. (MVA)
               *[other] MwSt.
            }
        [gst] GST
        [hst] HST
        [pst] PST
        [qst] QST
        [jct] Verbrauchsteuer
        [jct-local] Lokale Verbrauchsteuer
        [sales-tax] Verkaufssteuer
        [sst] SST
        [icms] ICMS
        [igi] IGI
        [monofase] Einphasensteuer
        [pph] Einkommensteuer (PPh)
        [igic] IGIC
        [ipsi] IPSI
        [octroi-de-mer] Octroi de mer
        [ilcci] ILCCI
       *[other] Steuer
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

note-estimated-region = Die Steuer hängt von der Region ab; gerechnet mit einer typischen ({ tax-name })
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

## Land, Währung, Sprache

market-title = Wohin geht die Lieferung?

market-guess =
    { $reason ->
        [time-zone] Wir vermuten: { COUNTRY($country) }, wegen Ihrer Zeitzone
        [languages] Wir vermuten: { COUNTRY($country) }, wegen der Sprache Ihres Browsers
        [merchant] Wir vermuten: { COUNTRY($country) }, nach Angabe des Shops
        [url] { COUNTRY($country) }, laut dem geöffneten Link
        [saved] { COUNTRY($country) }, früher von Ihnen gewählt
        [chosen] { COUNTRY($country) }, von Ihnen gewählt
       *[store] { COUNTRY($country) }, das Land des Shops
    }

market-search = Land suchen
market-search-hint = Land oder Code

market-results =
    { $count ->
        [one] { $count } Land gefunden
       *[other] { $count } Länder gefunden
    }

market-no-results = Kein Land gefunden
market-likely = Naheliegend
market-all = Alle Länder
market-currency = Währung
market-language = Sprache
market-close = Schließen
market-original = Originalpreise des Shops zeigen
market-reset = Auswahl vergessen
market-recent = Zuletzt gewählt

market-currency-reason =
    { $reason ->
        [country] Landeswährung: { COUNTRY($country) }
        [merchant] vom Shop festgelegt
        [saved] früher von Ihnen gewählt
        [chosen] von Ihnen gewählt
       *[store] Währung des Shops
    }

market-language-reason =
    { $reason ->
        [page] wie auf dieser Seite
        [languages] laut Ihrem Browser
        [saved] früher von Ihnen gewählt
        [chosen] von Ihnen gewählt
       *[store] Sprache des Shops
    }

## Lieferung

delivery-window = Lieferung { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day = Lieferung { DATE($date, weekday: "yes", year: "no") }
delivery-order-within = bei Bestellung binnen { DURATION($left, length: "short") }
delivery-window-likely = Vermutlich { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day-likely = Vermutlich { DATE($date, weekday: "yes", year: "no") }
delivery-order-before = bei Bestellung bis { $time } (Ihre Zeit)
delivery-at-once = Sofort verfügbar
delivery-not-there = Keine Lieferung: { COUNTRY($country) }
delivery-service-not-there = Nicht verfügbar für: { COUNTRY($country) }

delivery-spoken =
    { $sure ->
        [no] Ankunft voraussichtlich zwischen { DATE($from, length: "long", weekday: "yes", year: "no") } und { DATE($to, length: "long", weekday: "yes", year: "no") }
       *[yes] Ankunft zwischen { DATE($from, length: "long", weekday: "yes", year: "no") } und { DATE($to, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-day =
    { $sure ->
        [no] Ankunft voraussichtlich am { DATE($date, length: "long", weekday: "yes", year: "no") }
       *[yes] Ankunft am { DATE($date, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-both = { $arrival }, { $order }
