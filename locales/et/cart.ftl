### What each message means and how long it may get: ../en/cart.ftl. How to write here: the head of landfall.ftl.

## Ostukorv

breakdown-discount = Allahindlus
cart-heading = Teie tellimus · { COUNTRY($country) }
cart-quantity = × { $count }
cart-quantity-of = Kogus: { $name }
cart-more = Üks juurde: { $name }
cart-less = Üks vähem: { $name }

cart-restricted =
    { $action ->
        [block] Sihtriik { COUNTRY($country) }: seda toodet sinna ei saadeta
       *[warn] Sihtriik { COUNTRY($country) }: tootele kehtivad erireeglid
    }

cart-services = Tarneviis

cart-service =
    { $service ->
        [standard] Tavatarne
        [express] Kiirtarne
        [economy] Säästutarne
        [priority] Eelistarne
        [courier] Kuller
        [post] Post
       *[other] { $name }
    }

cart-cheapest = Soodsaim
cart-fastest = Kiireim
cart-paying = Tollimaks ja muud maksud
cart-pay-now = Tasuda kohe koos tellimusega
cart-pay-later = Tasuda kättesaamisel vedajale
cart-costs-more = Kokku { $amount } rohkem
cart-costs-less = Kokku { $amount } vähem
cart-costs-same = Kokku sama palju

cart-items-row =
    { $count ->
        [one] { $count } toode
       *[other] { $count } toodet
    }

cart-tax-rest =
    { $on ->
        [shipping] { $tax } tarnelt
        [duty] { $tax } tollimaksult
        [shipping-and-duty] { $tax } tarnelt ja tollimaksult
       *[order] { $tax }: kogu tellimuse korrigeerimine
    }

cart-rounding = Ümardamine
cart-tax-within = sh { $tax } { $amount }
cart-charged = Poele tasute { $price }
cart-charged-local = Makse valuuta: { CURRENCY($currency) }
cart-gift-card = Tasutud kinkekaardiga
cart-payments = Makseviisid: { LIST($ways, type: "or") }

cart-region =
    { $country ->
        [CA] Provints või territoorium
        [BR] Osariik
        [US] Osariik
       *[other] Piirkond
    }

cart-region-why = Maks sõltub sellest. Valikut ei salvestata.
cart-postal-code = Postiindeks
cart-postal-code-why = Mõnes piirkonnas kehtivad oma reeglid. Indeksit ei salvestata.
cart-place-apply = Uuenda
cart-not-there = Sihtriik { COUNTRY($country) }: pood sinna ei saada
cart-no-service = Ühelgi tarneviisil pole selle tellimuse jaoks hinda
cart-checkout = Edasi kassasse
cart-printed = Hinnang { $id }, { DATE($date) }

cart-total-without =
    { $missing ->
        [tax] Kokku ilma maksuta
        [duty] Kokku ilma tollimaksuta
        [duty-and-tax] Kokku tolli- ja muude maksudeta
       *[fees] Kokku ilma imporditasudeta
    }

cart-tax-at-checkout = Maks lisandub kassas
cart-spoken = { $label }: { $total }
