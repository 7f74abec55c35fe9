### What each message means and how long it may get: ../en/cart.ftl. How to write here: the head of landfall.ftl.

## Coș

breakdown-discount = Reducere
cart-heading = Comanda · { COUNTRY($country) }
cart-quantity = × { $count }
cart-quantity-of = Cantitate: { $name }
cart-more = O bucată în plus: { $name }
cart-less = O bucată în minus: { $name }

cart-restricted =
    { $action ->
        [block] { COUNTRY($country) }: acest produs nu se livrează
       *[warn] { COUNTRY($country) }: pentru acest produs sunt reguli speciale
    }

cart-services = Livrare

# Same as English: „standard” este și românesc
cart-service =
    { $service ->
        [standard] Standard
        [express] Expres
        [economy] Economic
        [priority] Prioritar
        [courier] Curier
        [post] Poștă
       *[other] { $name }
    }

cart-cheapest = Cel mai ieftin
cart-fastest = Cel mai rapid
cart-paying = Taxe de import
cart-pay-now = Plată acum, odată cu comanda
cart-pay-later = Plată la livrare, către curier
cart-costs-more = { $amount } în plus la total
cart-costs-less = { $amount } în minus la total
cart-costs-same = Același total

cart-items-row =
    { $count ->
        [one] { $count } produs
        [few] { $count } produse
       *[other] { $count } de produse
    }

cart-tax-rest =
    { $on ->
        [shipping] { $tax } pentru transport
        [duty] { $tax } pentru taxele vamale
        [shipping-and-duty] { $tax } pentru transport și vamă
       *[order] { $tax }: corecție pentru toată comanda
    }

cart-rounding = Rotunjire
cart-tax-within = Din care { $tax }: { $amount }
cart-charged = Magazinul încasează { $price }
cart-charged-local = Moneda de plată: { CURRENCY($currency) }
cart-gift-card = Achitat cu card cadou
cart-payments = Metode de plată: { LIST($ways, type: "or") }

cart-region =
    { $country ->
        [CA] Provincie sau teritoriu
        [BR] Stat
        [US] Stat
       *[other] Regiune
    }

cart-region-why = Taxa depinde de regiune. Alegerea nu se păstrează.
cart-postal-code = Cod poștal
cart-postal-code-why = Unele zone au reguli proprii. Codul nu se păstrează.
cart-place-apply = Actualizează
cart-not-there = Magazinul nu livrează în: { COUNTRY($country) }
cart-no-service = Nicio metodă de livrare nu are preț pentru această comandă
cart-checkout = Continuă către plată
cart-printed = Estimare { $id } din { DATE($date) }

cart-total-without =
    { $missing ->
        [tax] Total fără TVA sau taxă similară
        [duty] Total fără taxe vamale
        [duty-and-tax] Total fără taxe de import
       *[fees] Total fără alte taxe de import
    }

cart-tax-at-checkout = Taxa se adaugă la plată
cart-spoken = { $label }: { $total }
