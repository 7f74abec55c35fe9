### What each message means and how long it may get: ../en/notice.ftl. How to write here: the head of landfall.ftl.

## Predlog in meje

notice-greeting = Država dostave: { COUNTRY($country) }? Cene lahko vidite v valuti { $currency }.
notice-accept = Cene v { $currency }
notice-dismiss = Ohrani te cene
notice-free-shipping = Še { $amount } do brezplačne dostave
notice-over-limit = { $amount } nad mejo za oprostitev carine
notice-greeting-here = Država dostave: { COUNTRY($country) }? Oglejte si cene zanjo.
notice-accept-here = Cene: { COUNTRY($country) }
notice-never = Ne sprašuj več
notice-free-shipping-reached = Dostava je brezplačna
notice-under-limit = Še { $amount } do meje za oprostitev carine
notice-above-limit = Nad { $limit } se zaračuna carina
notice-above-flat = Nad { $limit } velja polna carina

notice-restricted =
    { $action ->
        [block] { COUNTRY($country) }: ta izdelek se tja ne pošilja
       *[warn] { COUNTRY($country) }: za ta izdelek veljajo posebna pravila
    }

notice-not-sent = { COUNTRY($country) }: trgovina tja ne dostavlja
