### What each message means and how long it may get: ../en/cart.ftl. How to write here: the head of landfall.ftl.

## Košarica

breakdown-discount = Popust
cart-heading = Vaše naročilo · { COUNTRY($country) }
cart-quantity = × { $count }
cart-quantity-of = Količina: { $name }
cart-more = Povečaj količino: { $name }
cart-less = Zmanjšaj količino: { $name }

cart-restricted =
    { $action ->
        [block] { COUNTRY($country) }: ta izdelek se tja ne pošilja
       *[warn] { COUNTRY($country) }: za ta izdelek veljajo posebna pravila
    }

cart-services = Način dostave

cart-service =
    { $service ->
        [standard] Standardna
        [express] Ekspresna
        [economy] Ekonomična
        [priority] Prednostna
        [courier] Kurirska
        [post] Pošta
       *[other] { $name }
    }

cart-cheapest = Najcenejša
cart-fastest = Najhitrejša
cart-paying = Carina in davek
cart-pay-now = Plačilo zdaj, ob naročilu
cart-pay-later = Plačilo dostavni službi ob dostavi
cart-costs-more = Skupaj { $amount } več
cart-costs-less = Skupaj { $amount } manj
cart-costs-same = Skupaj enako

cart-items-row =
    { $count ->
        [one] { $count } izdelek
        [two] { $count } izdelka
        [few] { $count } izdelki
       *[other] { $count } izdelkov
    }

cart-tax-rest =
    { $on ->
        [shipping] { $tax } od dostave
        [duty] { $tax } od carine
        [shipping-and-duty] { $tax } od dostave in carine
       *[order] { $tax }: popravek za celotno naročilo
    }

cart-rounding = Zaokrožitev
cart-tax-within = Vključen { $tax }: { $amount }
cart-charged = Trgovina zaračuna { $price }
cart-charged-local = Valuta plačila: { CURRENCY($currency) }
cart-gift-card = Plačano z darilno kartico
cart-payments = Načini plačila: { LIST($ways, type: "or") }

cart-region =
    { $country ->
        [CA] Provinca ali teritorij
        [BR] Zvezna država
        [US] Zvezna država
       *[other] Regija
    }

cart-region-why = Davek je odvisen od tega. Izbira se ne shrani.
cart-postal-code = Poštna številka
cart-postal-code-why = Nekatera območja imajo svoja pravila. Številka se ne shrani.
cart-place-apply = Posodobi
cart-not-there = { COUNTRY($country) }: trgovina tja ne dostavlja
cart-no-service = Noben način dostave nima cene za to naročilo
cart-checkout = Nadaljuj na blagajno
cart-printed = Okvirni izračun { $id } z dne { DATE($date) }

cart-total-without =
    { $missing ->
        [tax] Skupaj brez davka
        [duty] Skupaj brez carine
        [duty-and-tax] Skupaj brez carine in davka
       *[fees] Skupaj brez uvoznih dajatev
    }

cart-tax-at-checkout = Davek se prišteje na blagajni
cart-spoken = { $label }: { $total }
