### What each message means and how long it may get: ../en/cart.ftl. How to write here: the head of landfall.ftl.

## Kosár

breakdown-discount = Kedvezmény
cart-heading = Rendelés · { COUNTRY($country) }
cart-quantity = × { $count }
cart-quantity-of = Mennyiség: { $name }
cart-more = Eggyel több: { $name }
cart-less = Eggyel kevesebb: { $name }

cart-restricted =
    { $action ->
        [block] Ez a termék ide nem rendelhető: { COUNTRY($country) }
       *[warn] A termékre külön szabályok vonatkoznak: { COUNTRY($country) }
    }

cart-services = Szállítás

cart-service =
    { $service ->
        [standard] Normál
        [express] Expressz
        [economy] Gazdaságos
        [priority] Elsőbbségi
        [courier] Futár
        [post] Posta
       *[other] { $name }
    }

cart-cheapest = Legolcsóbb
cart-fastest = Leggyorsabb
cart-paying = Vám és adó
cart-pay-now = Fizetés most, a rendeléssel
cart-pay-later = Fizetés átvételkor, a szállítónak
cart-costs-more = Összesen ennyivel több: { $amount }
cart-costs-less = Összesen ennyivel kevesebb: { $amount }
cart-costs-same = Összesen ugyanannyi

# One form: számnév után a főnév egyes számban áll
cart-items-row = { $count } termék

cart-tax-rest =
    { $on ->
        [shipping] { $tax } a szállításra
        [duty] { $tax } a vámra
        [shipping-and-duty] { $tax } a szállításra és a vámra
       *[order] { $tax }: a teljes rendelés korrekciója
    }

cart-rounding = Kerekítés
cart-tax-within = Ebből { $tax }: { $amount }
cart-charged = A webáruháznak fizetendő: { $price }
cart-charged-local = Fizetés pénzneme: { CURRENCY($currency) }
cart-gift-card = Ajándékkártyával fizetve
cart-payments = Fizetési módok: { LIST($ways, type: "or") }

cart-region =
    { $country ->
        [CA] Tartomány vagy terület
        [BR] Szövetségi állam
        [US] Szövetségi állam
       *[other] Régió
    }

cart-region-why = Ettől függ az adó. A választást nem tároljuk.
cart-postal-code = Irányítószám
cart-postal-code-why = Van, ahol külön szabályok érvényesek. Az irányítószámot nem tároljuk.
cart-place-apply = Frissítés
cart-not-there = A webáruház ide nem szállít: { COUNTRY($country) }
cart-no-service = Ehhez a rendeléshez egyik szállítási módnak sincs ára
cart-checkout = Tovább a pénztárhoz
cart-printed = Becslés: { $id }, { DATE($date) }

cart-total-without =
    { $missing ->
        [tax] Összesen adó nélkül
        [duty] Összesen vám nélkül
        [duty-and-tax] Összesen vám és adó nélkül
       *[fees] Összesen behozatali terhek nélkül
    }

cart-tax-at-checkout = Az adó a pénztárnál adódik hozzá
cart-spoken = { $label }: { $total }
