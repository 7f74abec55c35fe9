### What each message means and how long it may get: ../en/notice.ftl. How to write here: the head of landfall.ftl.

## Ponuka a limity

notice-greeting = Krajina doručenia: { COUNTRY($country) }? Ceny možno zobraziť v mene { $currency }.
notice-accept = Ceny v { $currency }
notice-dismiss = Ponechať tieto ceny
notice-free-shipping = Do dopravy zadarmo chýba { $amount }
notice-over-limit = O { $amount } nad limitom na oslobodenie od cla
notice-greeting-here = Krajina doručenia: { COUNTRY($country) }? Zistite cenu až ku dverám.
notice-accept-here = Ceny: { COUNTRY($country) }
notice-never = Nabudúce sa nepýtať
notice-free-shipping-reached = Doprava je zadarmo
notice-under-limit = Do limitu na oslobodenie od cla zostáva { $amount }
notice-above-limit = Nad { $limit } sa pripočítava clo
notice-above-flat = Nad { $limit } sa platí plné clo

notice-restricted =
    { $action ->
        [block] { COUNTRY($country) }: tento tovar sa sem neposiela
       *[warn] { COUNTRY($country) }: pre tento tovar platia osobitné pravidlá
    }

notice-not-sent = Obchod do tejto krajiny neposiela: { COUNTRY($country) }
