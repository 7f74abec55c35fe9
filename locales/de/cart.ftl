### What each message means and how long it may get: ../en/cart.ftl. How to write here: the head of landfall.ftl.

## Warenkorb

breakdown-discount = Rabatt
cart-heading = Ihre Bestellung · { COUNTRY($country) }
cart-quantity = × { $count }
cart-quantity-of = Menge: { $name }
cart-more = Eins mehr: { $name }
cart-less = Eins weniger: { $name }

cart-restricted =
    { $action ->
        [block] { COUNTRY($country) }: Dieser Artikel wird nicht dorthin versandt
       *[warn] { COUNTRY($country) }: Für diesen Artikel gelten besondere Regeln
    }

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
cart-charged-local = Abrechnungswährung: { CURRENCY($currency) }
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
cart-not-there = { COUNTRY($country) }: Dieser Shop versendet nicht dorthin
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
