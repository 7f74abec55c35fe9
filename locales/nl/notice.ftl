### What each message means and how long it may get: ../en/notice.ftl. How to write here: the head of landfall.ftl.

## Suggestie en grenzen

notice-greeting = Land van levering: { COUNTRY($country) }. Prijzen in { $currency } bekijken?
notice-accept = Prijzen in { $currency }
notice-dismiss = Prijzen zo laten
notice-free-shipping = Nog { $amount } tot gratis verzending
notice-over-limit = { $amount } boven de drempel voor invoerrechten
notice-greeting-here = Land van levering: { COUNTRY($country) }. Prijs thuisbezorgd zien?
notice-accept-here = Prijs: { COUNTRY($country) }
notice-never = Niet meer vragen
notice-free-shipping-reached = De verzending is gratis
notice-under-limit = Nog { $amount } tot de drempel voor invoerrechten
notice-above-limit = Boven { $limit } komen er invoerrechten bij
notice-above-flat = Boven { $limit } gelden de volledige invoerrechten

notice-restricted =
    { $action ->
        [block] { COUNTRY($country) }: dit artikel wordt daar niet geleverd
       *[warn] { COUNTRY($country) }: voor dit artikel gelden bijzondere regels
    }

notice-not-sent = { COUNTRY($country) }: deze webshop levert daar niet
