### What each message means and how long it may get: ../en/cart.ftl. How to write here: the head of landfall.ftl.

## Košík

breakdown-discount = Zľava
cart-heading = Vaša objednávka · { COUNTRY($country) }
cart-quantity = × { $count }
cart-quantity-of = Počet kusov: { $name }
cart-more = O kus viac: { $name }
cart-less = O kus menej: { $name }

cart-restricted =
    { $action ->
        [block] { COUNTRY($country) }: tento tovar sa sem neposiela
       *[warn] { COUNTRY($country) }: pre tento tovar platia osobitné pravidlá
    }

cart-services = Doprava

cart-service =
    { $service ->
        [standard] Štandardná
        [express] Expresná
        [economy] Ekonomická
        [priority] Prioritná
        [courier] Kuriér
        [post] Pošta
       *[other] { $name }
    }

cart-cheapest = Najlacnejšia
cart-fastest = Najrýchlejšia
cart-paying = Clo a daň
cart-pay-now = Zaplatiť teraz, s objednávkou
cart-pay-later = Zaplatiť pri doručení, dopravcovi
cart-costs-more = Spolu o { $amount } viac
cart-costs-less = Spolu o { $amount } menej
cart-costs-same = Spolu rovnako

cart-items-row =
    { $count ->
        [one] { $count } kus
        [few] { $count } kusy
        [many] { $count } kusa
       *[other] { $count } kusov
    }

cart-tax-rest =
    { $on ->
        [shipping] { $tax } z dopravy
        [duty] { $tax } z cla
        [shipping-and-duty] { $tax } z dopravy a cla
       *[order] { $tax }: úprava za celú objednávku
    }

cart-rounding = Zaokrúhlenie
cart-tax-within = Vrátane { $tax } { $amount }
cart-charged = Obchod účtuje { $price }
cart-charged-local = Mena platby: { CURRENCY($currency) }
cart-gift-card = Uhradené darčekovou kartou
cart-payments = Možnosti platby: { LIST($ways, type: "or") }

cart-region =
    { $country ->
        [CA] Provincia alebo teritórium
        [BR] Brazílsky štát
        [US] Štát USA
       *[other] Región
    }

cart-region-why = Závisí od toho daň. Výber sa neukladá.
cart-postal-code = PSČ
cart-postal-code-why = Niektoré oblasti majú vlastné pravidlá. PSČ sa neukladá.
cart-place-apply = Prepočítať
cart-not-there = Obchod do tejto krajiny neposiela: { COUNTRY($country) }
cart-no-service = Žiadny spôsob dopravy nemá pre túto objednávku cenu
cart-checkout = Pokračovať do pokladne
cart-printed = Odhad { $id } zo dňa { DATE($date) }

cart-total-without =
    { $missing ->
        [tax] Spolu bez dane
        [duty] Spolu bez cla
        [duty-and-tax] Spolu bez cla a dane
       *[fees] Spolu bez dovozných platieb
    }

cart-tax-at-checkout = Daň sa pripočíta v pokladni
cart-spoken = { $label }: { $total }
