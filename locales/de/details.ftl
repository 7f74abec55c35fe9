### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Preis

price-now = jetzt { $price }
announce-market = Preise jetzt: { COUNTRY($country) }, { CURRENCY($currency) }
announce-original = Wieder die Originalpreise des Shops

## Aufstellung

breakdown-close = Schließen
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
breakdown-discount = Rabatt
breakdown-total = Gesamt
breakdown-total-estimate = Gesamt (geschätzt)
breakdown-rate-of = { $rate } von { $base }
breakdown-flat-of =
    { $lines ->
        [one] { $price } für { $lines } Warenart
       *[other] je { $price } für { $lines } Warenarten
    }
breakdown-rate-for-weight = { $rate }, { UNIT($weight, unit: "kilogram") }
breakdown-rate-for-count = { $rate }, × { $count }
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
market-apply = Übernehmen
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

## Vorschlag und Schwellen

notice-greeting = Lieferland { COUNTRY($country) }? Preise in { $currency } ansehen.
notice-accept = Preise in { $currency }
notice-dismiss = Preise so lassen
notice-free-shipping = Noch { $amount } bis zum Gratisversand
notice-over-limit = { $amount } über der Zollfreigrenze
notice-greeting-here = Lieferland { COUNTRY($country) }? Kosten bis zur Haustür ansehen.
notice-accept-here = Preise: { COUNTRY($country) }
notice-never = Nicht mehr fragen
notice-free-shipping-reached = Gratisversand erreicht
notice-under-limit = Noch { $amount } bis zur Zollfreigrenze
notice-above-limit = Über { $limit } fällt Zoll an
notice-above-flat = Über { $limit } fällt der volle Zoll an
notice-restricted =
    { $action ->
        [block] { COUNTRY($country) }: Dieser Artikel wird nicht dorthin versandt
       *[warn] { COUNTRY($country) }: Für diesen Artikel gelten besondere Regeln
    }
notice-not-sent = { COUNTRY($country) }: Dieser Shop versendet nicht dorthin

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

## Warenkorb

cart-heading = Ihre Bestellung · { COUNTRY($country) }
cart-quantity = × { $count }
cart-quantity-of = Menge: { $name }
cart-more = Eins mehr: { $name }
cart-less = Eins weniger: { $name }
cart-services = Versandart
# Same as English: die Namen der Dienste sind auch hier üblich
cart-service =
    { $service ->
        [standard] Standard
        [express] Express
        [economy] Economy
        [priority] Priority
        [courier] Kurier
        [post] Post
       *[other] { $name }
    }
cart-cheapest = Am günstigsten
cart-fastest = Am schnellsten
cart-paying = Zoll und Steuern
cart-pay-now = Jetzt zahlen, mit der Bestellung
cart-pay-later = Bei Lieferung zahlen, an den Zusteller
cart-costs-more = Insgesamt { $amount } mehr
cart-costs-less = Insgesamt { $amount } weniger
cart-costs-same = Insgesamt gleich viel
# One form: „Artikel“ lautet in Einzahl und Mehrzahl gleich
cart-items-row = { $count } Artikel
cart-tax-rest =
    { $on ->
        [shipping] { $tax } auf den Versand
        [duty] { $tax } auf den Zoll
        [shipping-and-duty] { $tax } auf Versand und Zoll
       *[order] { $tax }: Korrektur für die Bestellung
    }
cart-rounding = Rundung
cart-tax-within = Enthält { $amount } { $tax }
cart-charged = Der Shop berechnet { $price }
cart-charged-local = Abgerechnet in { CURRENCY($currency) }
cart-gift-card = Mit Geschenkkarte bezahlt
cart-payments = Zahlung möglich mit { LIST($ways, type: "or") }
# Same as English: „Region“ ist auch deutsch
cart-region =
    { $country ->
        [CA] Provinz oder Territorium
        [BR] Bundesstaat
        [US] Bundesstaat
       *[other] Region
    }
cart-region-why = Die Steuer hängt davon ab. Wird nicht gespeichert.
cart-postal-code = Postleitzahl
cart-postal-code-why = Manche Gebiete haben eigene Regeln. Wird nicht gespeichert.
cart-place-apply = Aktualisieren
cart-papers = Das brauchen Sie
cart-paper = { cart-paper-unnamed }: { $name }
cart-paper-unnamed =
    { $code ->
        [kr-customs-code] Persönliche Zollnummer
        [br-cpf] Steuernummer
        [br-cnpj] Unternehmensnummer
        [identity-number] Identitätsnummer
        [tax-number] Steuernummer
        [importer-number] Importeursnummer
        [kyc] Nachweis von Identität und Adresse
        [real-name-check] Bestätigung unter Ihrem echten Namen
        [import-declaration] Einfuhranmeldung
       *[other] Angabe für den Zoll
    }
cart-paper-shop = { $paper } (dem Shop angeben)
cart-paper-carrier = { $paper } (der Zusteller fragt danach)
cart-paper-maybe = { $paper } (eventuell)
cart-not-there = { notice-not-sent }
cart-no-service = Keine Versandart hat einen Preis für diese Bestellung
cart-checkout = Weiter zur Kasse
cart-printed = Schätzung { $id } vom { DATE($date) }
cart-total-without =
    { $missing ->
        [tax] Gesamt ohne Steuer
        [duty] Gesamt ohne Zoll
        [duty-and-tax] Gesamt ohne Zoll und Steuer
       *[fees] Gesamt ohne Einfuhrgebühren
    }
cart-tax-at-checkout = Steuer kommt an der Kasse hinzu
cart-spoken = { $label }: { $total }
