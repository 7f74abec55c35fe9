### What each message means and how long it may get: ../en/notice.ftl. How to write here: the head of landfall.ftl.

## Förslag och gränser

notice-greeting = Ska paketet till { COUNTRY($country) }? Se priserna i valutan { $currency }.
notice-accept = Priser i { $currency }
notice-dismiss = Behåll de här priserna
notice-free-shipping = { $amount } kvar till fri frakt
notice-over-limit = { $amount } över gränsen för tullfrihet
notice-greeting-here = Ska paketet till { COUNTRY($country) }? Se priset hemlevererat.
notice-accept-here = Priser: { COUNTRY($country) }
notice-never = Fråga inte igen
notice-free-shipping-reached = Frakten är gratis
notice-under-limit = { $amount } kvar till gränsen för tullfrihet
notice-above-limit = Över { $limit } tillkommer tull
notice-above-flat = Över { $limit } gäller full tull

notice-restricted =
    { $action ->
        [block] Varan skickas inte till { COUNTRY($country) }
       *[warn] Leverans till { COUNTRY($country) }: särskilda regler för varan
    }

notice-not-sent = Butiken skickar inte till { COUNTRY($country) }
