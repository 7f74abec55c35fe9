### What each message means and how long it may get: ../en/cart.ftl. How to write here: the head of landfall.ftl.

## Košarica

breakdown-discount = Popust
cart-heading = Vaša narudžba · { COUNTRY($country) }
cart-quantity = × { $count }
cart-quantity-of = Količina: { $name }
cart-more = Povećaj količinu: { $name }
cart-less = Smanji količinu: { $name }

cart-restricted =
    { $action ->
        [block] { COUNTRY($country) }: ovaj se proizvod onamo ne šalje
       *[warn] { COUNTRY($country) }: za ovaj proizvod vrijede posebna pravila
    }

cart-services = Način dostave

cart-service =
    { $service ->
        [standard] Standardna
        [express] Ekspresna
        [economy] Ekonomična
        [priority] Prioritetna
        [courier] Kurirska
        [post] Pošta
       *[other] { $name }
    }

cart-cheapest = Najjeftinija
cart-fastest = Najbrža
cart-paying = Carina i porez
cart-pay-now = Plaćanje sada, uz narudžbu
cart-pay-later = Plaćanje dostavnoj službi pri dostavi
cart-costs-more = Ukupno { $amount } više
cart-costs-less = Ukupno { $amount } manje
cart-costs-same = Ukupno jednako

cart-items-row =
    { $count ->
        [one] { $count } artikl
        [few] { $count } artikla
       *[other] { $count } artikala
    }

cart-tax-rest =
    { $on ->
        [shipping] { $tax } na dostavu
        [duty] { $tax } na carinu
        [shipping-and-duty] { $tax } na dostavu i carinu
       *[order] { $tax }: ispravak za cijelu narudžbu
    }

cart-rounding = Zaokruživanje
cart-tax-within = Uključen { $tax }: { $amount }
cart-charged = Trgovina naplaćuje { $price }
cart-charged-local = Valuta naplate: { CURRENCY($currency) }
cart-gift-card = Plaćeno poklon-karticom
cart-payments = Načini plaćanja: { LIST($ways, type: "or") }

cart-region =
    { $country ->
        [CA] Provincija ili teritorij
        [BR] Savezna država
        [US] Savezna država
       *[other] Regija
    }

cart-region-why = Porez ovisi o tome. Odabir se ne sprema.
cart-postal-code = Poštanski broj
cart-postal-code-why = Neka područja imaju vlastita pravila. Broj se ne sprema.
cart-place-apply = Ažuriraj
cart-not-there = { COUNTRY($country) }: trgovina onamo ne dostavlja
cart-no-service = Nijedan način dostave nema cijenu za ovu narudžbu
cart-checkout = Nastavi na blagajnu
cart-printed = Procjena { $id } od { DATE($date) }

cart-total-without =
    { $missing ->
        [tax] Ukupno bez poreza
        [duty] Ukupno bez carine
        [duty-and-tax] Ukupno bez carine i poreza
       *[fees] Ukupno bez uvoznih davanja
    }

cart-tax-at-checkout = Porez se dodaje na blagajni
cart-spoken = { $label }: { $total }
