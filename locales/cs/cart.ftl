### What each message means and how long it may get: ../en/cart.ftl. How to write here: the head of landfall.ftl.

## Košík

breakdown-discount = Sleva
cart-heading = Vaše objednávka · { COUNTRY($country) }
cart-quantity = × { $count }
cart-quantity-of = Počet kusů: { $name }
cart-more = O kus více: { $name }
cart-less = O kus méně: { $name }

cart-restricted =
    { $action ->
        [block] { COUNTRY($country) }: toto zboží se sem nezasílá
       *[warn] { COUNTRY($country) }: pro toto zboží platí zvláštní pravidla
    }

cart-services = Doprava

cart-service =
    { $service ->
        [standard] Standardní
        [express] Expresní
        [economy] Ekonomická
        [priority] Prioritní
        [courier] Kurýr
        [post] Pošta
       *[other] { $name }
    }

cart-cheapest = Nejlevnější
cart-fastest = Nejrychlejší
cart-paying = Clo a daň
cart-pay-now = Zaplatit teď, s objednávkou
cart-pay-later = Zaplatit při doručení, dopravci
cart-costs-more = Celkem o { $amount } více
cart-costs-less = Celkem o { $amount } méně
cart-costs-same = Celkem stejně

cart-items-row =
    { $count ->
        [one] { $count } kus
        [few] { $count } kusy
        [many] { $count } kusu
       *[other] { $count } kusů
    }

cart-tax-rest =
    { $on ->
        [shipping] { $tax } z dopravy
        [duty] { $tax } z cla
        [shipping-and-duty] { $tax } z dopravy a cla
       *[order] { $tax }: úprava za celou objednávku
    }

cart-rounding = Zaokrouhlení
cart-tax-within = Včetně { $tax } { $amount }
cart-charged = Obchod účtuje { $price }
cart-charged-local = Měna platby: { CURRENCY($currency) }
cart-gift-card = Uhrazeno dárkovou kartou
cart-payments = Možnosti platby: { LIST($ways, type: "or") }

# Same as English: „region“ je i české slovo
cart-region =
    { $country ->
        [CA] Provincie nebo teritorium
        [BR] Brazilský stát
        [US] Stát USA
       *[other] Region
    }

cart-region-why = Závisí na tom daň. Volba se neukládá.
cart-postal-code = PSČ
cart-postal-code-why = Některé oblasti mají vlastní pravidla. PSČ se neukládá.
cart-place-apply = Přepočítat
cart-not-there = Obchod do této země nezasílá: { COUNTRY($country) }
cart-no-service = Žádný způsob dopravy nemá pro tuto objednávku cenu
cart-checkout = Pokračovat k pokladně
cart-printed = Odhad { $id } ze dne { DATE($date) }

cart-total-without =
    { $missing ->
        [tax] Celkem bez daně
        [duty] Celkem bez cla
        [duty-and-tax] Celkem bez cla a daně
       *[fees] Celkem bez dovozních poplatků
    }

cart-tax-at-checkout = Daň se připočte v pokladně
cart-spoken = { $label }: { $total }
