### What each message means and how long it may get: ../en/cart.ftl. How to write here: the head of landfall.ftl.

## Handlekurv

breakdown-discount = Rabatt
cart-heading = Bestillingen din · { COUNTRY($country) }
cart-quantity = × { $count }
cart-quantity-of = Antall: { $name }
cart-more = Én til: { $name }
cart-less = Én færre: { $name }

cart-restricted =
    { $action ->
        [block] Varen sendes ikke til { COUNTRY($country) }
       *[warn] Levering til { COUNTRY($country) }: egne regler for varen
    }

cart-services = Leveringsmåte

# Same as English: «Standard» og «Post» heter det også på norsk
cart-service =
    { $service ->
        [standard] Standard
        [express] Ekspress
        [economy] Økonomi
        [priority] Prioritert
        [courier] Bud
        [post] Post
       *[other] { $name }
    }

cart-cheapest = Billigst
cart-fastest = Raskest
cart-paying = Toll og avgifter
cart-pay-now = Betal nå, med bestillingen
cart-pay-later = Betal ved levering, til transportøren
cart-costs-more = { $amount } mer totalt
cart-costs-less = { $amount } mindre totalt
cart-costs-same = Det samme totalt

cart-items-row =
    { $count ->
        [one] { $count } vare
       *[other] { $count } varer
    }

cart-tax-rest =
    { $on ->
        [shipping] { $tax } på frakt
        [duty] { $tax } på toll
        [shipping-and-duty] { $tax } på frakt og toll
       *[order] { $tax }: justering for bestillingen
    }

cart-rounding = Avrunding
cart-tax-within = Herav { $tax } { $amount }
cart-charged = Butikken tar betalt { $price }
cart-charged-local = Betales i { CURRENCY($currency) }
cart-gift-card = Betalt med gavekort
cart-payments = Betal med { LIST($ways, type: "or") }

# Same as English: «Region» er også norsk
cart-region =
    { $country ->
        [CA] Provins eller territorium
        [BR] Delstat
        [US] Delstat
       *[other] Region
    }

cart-region-why = Avgiften avhenger av dette. Valget lagres ikke.
cart-postal-code = Postnummer
cart-postal-code-why = Noen områder har egne regler. Nummeret lagres ikke.
cart-place-apply = Oppdater
cart-not-there = Butikken sender ikke til { COUNTRY($country) }
cart-no-service = Ingen leveringsmåte har pris for bestillingen
cart-checkout = Gå til kassen
cart-printed = Anslag { $id } per { DATE($date) }

cart-total-without =
    { $missing ->
        [tax] Totalt uten avgift
        [duty] Totalt uten toll
        [duty-and-tax] Totalt uten toll og avgift
       *[fees] Totalt uten importgebyrer
    }

cart-tax-at-checkout = Avgiften legges til i kassen
cart-spoken = { $label }: { $total }
