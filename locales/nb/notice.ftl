### What each message means and how long it may get: ../en/notice.ftl. How to write here: the head of landfall.ftl.

## Forslag og grenser

notice-greeting = Skal pakken til { COUNTRY($country) }? Se prisene i { $currency }.
notice-accept = Priser i { $currency }
notice-dismiss = Behold disse prisene
notice-free-shipping = { $amount } igjen til gratis frakt
notice-over-limit = { $amount } over grensen for tollfrihet
notice-greeting-here = Skal pakken til { COUNTRY($country) }? Se prisen levert på døren.
notice-accept-here = Priser: { COUNTRY($country) }
notice-never = Ikke spør igjen
notice-free-shipping-reached = Frakten er gratis
notice-under-limit = { $amount } igjen til grensen for tollfrihet
notice-above-limit = Over { $limit } kommer toll i tillegg
notice-above-flat = Over { $limit } gjelder full toll

notice-restricted =
    { $action ->
        [block] Varen sendes ikke til { COUNTRY($country) }
       *[warn] Levering til { COUNTRY($country) }: egne regler for varen
    }

notice-not-sent = Butikken sender ikke til { COUNTRY($country) }
