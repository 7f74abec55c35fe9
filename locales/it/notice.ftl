### What each message means and how long it may get: ../en/notice.ftl. How to write here: the head of landfall.ftl.

## Suggerimento e soglie

notice-greeting = Destinazione: { COUNTRY($country) }? Vedi i prezzi in { $currency }.
notice-accept = Prezzi in { $currency }
notice-dismiss = Mantieni questi prezzi
notice-free-shipping = Ancora { $amount } per la spedizione gratuita
notice-over-limit = { $amount } oltre la franchigia doganale
notice-greeting-here = Destinazione: { COUNTRY($country) }? Vedi quanto costa a casa tua.
notice-accept-here = Prezzi: { COUNTRY($country) }
notice-never = Non chiedere più
notice-free-shipping-reached = La spedizione è gratuita
notice-under-limit = Ancora { $amount } fino al limite della franchigia doganale
notice-above-limit = Oltre { $limit } si aggiungono dazi doganali
notice-above-flat = Oltre { $limit } si applica il dazio pieno

notice-restricted =
    { $action ->
        [block] { COUNTRY($country) }: questo articolo non viene spedito
       *[warn] { COUNTRY($country) }: per questo articolo valgono regole particolari
    }

notice-not-sent = Destinazione non servita dal negozio: { COUNTRY($country) }
