### What each message means and how long it may get: ../en/notice.ftl. How to write here: the head of landfall.ftl.

## Forslag og grænser

notice-greeting = Skal pakken til { COUNTRY($country) }? Se priserne i valutaen { $currency }.
notice-accept = Priser i { $currency }
notice-dismiss = Behold disse priser
notice-free-shipping = Du er { $amount } fra gratis fragt
notice-over-limit = { $amount } over grænsen for toldfrihed
notice-greeting-here = Skal pakken til { COUNTRY($country) }? Se prisen leveret til døren.
notice-accept-here = Priser: { COUNTRY($country) }
notice-never = Spørg ikke igen
notice-free-shipping-reached = Fragten er gratis
notice-under-limit = { $amount } under grænsen for toldfrihed
notice-above-limit = Over { $limit } kommer der told oveni
notice-above-flat = Over { $limit } gælder den fulde told

notice-restricted =
    { $action ->
        [block] Varen sendes ikke til { COUNTRY($country) }
       *[warn] Levering til { COUNTRY($country) }: særlige regler for varen
    }

notice-not-sent = Butikken sender ikke til { COUNTRY($country) }
