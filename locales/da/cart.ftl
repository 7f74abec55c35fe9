### What each message means and how long it may get: ../en/cart.ftl. How to write here: the head of landfall.ftl.

## Kurv

breakdown-discount = Rabat
cart-heading = Din bestilling · { COUNTRY($country) }
cart-quantity = × { $count }
cart-quantity-of = Antal: { $name }
cart-more = Én mere: { $name }
cart-less = Én færre: { $name }

cart-restricted =
    { $action ->
        [block] Varen sendes ikke til { COUNTRY($country) }
       *[warn] Levering til { COUNTRY($country) }: særlige regler for varen
    }

cart-services = Leveringsmåde

# Same as English: ”Standard” og ”Post” hedder det også på dansk
cart-service =
    { $service ->
        [standard] Standard
        [express] Ekspres
        [economy] Økonomi
        [priority] Prioriteret
        [courier] Bud
        [post] Post
       *[other] { $name }
    }

cart-cheapest = Billigst
cart-fastest = Hurtigst
cart-paying = Told og afgifter
cart-pay-now = Betal nu, med bestillingen
cart-pay-later = Betal ved levering, til fragtfirmaet
cart-costs-more = { $amount } mere i alt
cart-costs-less = { $amount } mindre i alt
cart-costs-same = Det samme i alt

cart-items-row =
    { $count ->
        [one] { $count } vare
       *[other] { $count } varer
    }

cart-tax-rest =
    { $on ->
        [shipping] { $tax } af fragt
        [duty] { $tax } af told
        [shipping-and-duty] { $tax } af fragt og told
       *[order] { $tax }: regulering for bestillingen
    }

cart-rounding = Afrunding
cart-tax-within = Heraf { $tax } { $amount }
cart-charged = Butikken opkræver { $price }
cart-charged-local = Valuta ved betaling: { CURRENCY($currency) }
cart-gift-card = Betalt med gavekort
cart-payments = Betal med { LIST($ways, type: "or") }

# Same as English: ”Region” er også dansk
cart-region =
    { $country ->
        [CA] Provins eller territorium
        [BR] Delstat
        [US] Delstat
       *[other] Region
    }

cart-region-why = Afgiften afhænger af det. Valget gemmes ikke.
cart-postal-code = Postnummer
cart-postal-code-why = Nogle områder har egne regler. Nummeret gemmes ikke.
cart-place-apply = Opdater
cart-not-there = Butikken sender ikke til { COUNTRY($country) }
cart-no-service = Ingen leveringsmåde har en pris for bestillingen
cart-checkout = Gå til kassen
cart-printed = Overslag { $id } pr. { DATE($date) }

cart-total-without =
    { $missing ->
        [tax] I alt uden moms/afgift
        [duty] I alt uden told
        [duty-and-tax] I alt uden told og afgifter
       *[fees] I alt uden importgebyrer
    }

cart-tax-at-checkout = Moms/afgift lægges til i kassen
cart-spoken = { $label }: { $total }
