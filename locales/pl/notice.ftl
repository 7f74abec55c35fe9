### What each message means and how long it may get: ../en/notice.ftl. How to write here: the head of landfall.ftl.

## Propozycja i progi

notice-greeting = Kraj dostawy to { COUNTRY($country) }? Można zobaczyć ceny w walucie { $currency }.
notice-accept = Ceny w { $currency }
notice-dismiss = Zostaw te ceny
notice-free-shipping = Do darmowej dostawy brakuje { $amount }
notice-over-limit = { $amount } ponad limit zwolnienia z cła
notice-greeting-here = Kraj dostawy to { COUNTRY($country) }? Można sprawdzić pełną cenę.
notice-accept-here = Ceny: { COUNTRY($country) }
notice-never = Nie pytaj ponownie
notice-free-shipping-reached = Dostawa jest darmowa
notice-under-limit = Do limitu zwolnienia z cła pozostało { $amount }
notice-above-limit = Powyżej { $limit } dochodzi cło
notice-above-flat = Powyżej { $limit } obowiązuje pełne cło

notice-restricted =
    { $action ->
        [block] { COUNTRY($country) }: ten produkt nie jest tam wysyłany
       *[warn] { COUNTRY($country) }: dla tego produktu obowiązują szczególne zasady
    }

notice-not-sent = Sklep nie wysyła do tego kraju: { COUNTRY($country) }
