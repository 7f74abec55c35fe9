### What each message means and how long it may get: ../en/notice.ftl. How to write here: the head of landfall.ftl.

## Nabídka a limity

notice-greeting = Země doručení: { COUNTRY($country) }? Ceny lze zobrazit v měně { $currency }.
notice-accept = Ceny v { $currency }
notice-dismiss = Ponechat tyto ceny
notice-free-shipping = Do dopravy zdarma zbývá { $amount }
notice-over-limit = O { $amount } nad limitem pro osvobození od cla
notice-greeting-here = Země doručení: { COUNTRY($country) }? Zjistěte cenu až ke dveřím.
notice-accept-here = Ceny: { COUNTRY($country) }
notice-never = Příště se neptat
notice-free-shipping-reached = Doprava je zdarma
notice-under-limit = Do limitu pro osvobození od cla zbývá { $amount }
notice-above-limit = Nad { $limit } se připočítává clo
notice-above-flat = Nad { $limit } se platí plné clo

notice-restricted =
    { $action ->
        [block] { COUNTRY($country) }: toto zboží se sem nezasílá
       *[warn] { COUNTRY($country) }: pro toto zboží platí zvláštní pravidla
    }

notice-not-sent = Obchod do této země nezasílá: { COUNTRY($country) }
