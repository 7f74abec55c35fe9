### What each message means and how long it may get: ../en/cart.ftl. How to write here: the head of landfall.ftl.

## Winkelwagen

breakdown-discount = Korting
cart-heading = Je bestelling · { COUNTRY($country) }
cart-quantity = × { $count }
cart-quantity-of = Aantal: { $name }
cart-more = Eén meer: { $name }
cart-less = Eén minder: { $name }

cart-restricted =
    { $action ->
        [block] { COUNTRY($country) }: dit artikel wordt daar niet geleverd
       *[warn] { COUNTRY($country) }: voor dit artikel gelden bijzondere regels
    }

cart-services = Verzendwijze

# Same as English: “Economy” en “Priority” heten ook hier zo
cart-service =
    { $service ->
        [standard] Standaard
        [express] Express
        [economy] Economy
        [priority] Priority
        [courier] Koerier
        [post] Post
       *[other] { $name }
    }

cart-cheapest = Voordeligst
cart-fastest = Snelst
cart-paying = Invoerrechten en belasting
cart-pay-now = Nu betalen, bij de bestelling
cart-pay-later = Bij levering betalen, aan de vervoerder
cart-costs-more = In totaal { $amount } meer
cart-costs-less = In totaal { $amount } minder
cart-costs-same = In totaal evenveel

cart-items-row =
    { $count ->
        [one] { $count } artikel
       *[other] { $count } artikelen
    }

cart-tax-rest =
    { $on ->
        [shipping] { $tax } over verzending
        [duty] { $tax } over invoerrechten
        [shipping-and-duty] { $tax } over verzending en invoerrechten
       *[order] { $tax }: correctie op de bestelling
    }

cart-rounding = Afronding
cart-tax-within = Inclusief { $amount } { $tax }
cart-charged = De webshop rekent { $price }
cart-charged-local = Betaalvaluta: { CURRENCY($currency) }
cart-gift-card = Betaald met cadeaukaart
cart-payments = Betalen kan met { LIST($ways, type: "or") }

cart-region =
    { $country ->
        [CA] Provincie of territorium
        [BR] Deelstaat
        [US] Staat
       *[other] Regio
    }

cart-region-why = De belasting hangt ervan af. Wordt niet bewaard.
cart-postal-code = Postcode
cart-postal-code-why = In sommige gebieden gelden eigen regels. Wordt niet bewaard.
cart-place-apply = Bijwerken
cart-not-there = { COUNTRY($country) }: deze webshop levert daar niet
cart-no-service = Geen verzendwijze heeft een prijs voor deze bestelling
cart-checkout = Verder naar afrekenen
cart-printed = Schatting { $id } van { DATE($date) }

cart-total-without =
    { $missing ->
        [tax] Totaal zonder belasting
        [duty] Totaal zonder invoerrechten
        [duty-and-tax] Totaal zonder rechten en belasting
       *[fees] Totaal zonder overige invoerkosten
    }

cart-tax-at-checkout = Belasting komt er bij het afrekenen bij
cart-spoken = { $label }: { $total }
