### What each message means and how long it may get: ../en/notice.ftl. How to write here: the head of landfall.ftl.

## Vorschlag und Schwellen

notice-greeting = Lieferland { COUNTRY($country) }? Preise in { $currency } ansehen.
notice-accept = Preise in { $currency }
notice-dismiss = Preise so lassen
notice-free-shipping = Noch { $amount } bis zum Gratisversand
notice-over-limit = { $amount } über der Zollfreigrenze
notice-greeting-here = Lieferland { COUNTRY($country) }? Kosten bis zur Haustür ansehen.
notice-accept-here = Preise: { COUNTRY($country) }
notice-never = Nicht mehr fragen
notice-free-shipping-reached = Gratisversand erreicht
notice-under-limit = Noch { $amount } bis zur Zollfreigrenze
notice-above-limit = Über { $limit } fällt Zoll an
notice-above-flat = Über { $limit } fällt der volle Zoll an

notice-restricted =
    { $action ->
        [block] { COUNTRY($country) }: Dieser Artikel wird nicht dorthin versandt
       *[warn] { COUNTRY($country) }: Für diesen Artikel gelten besondere Regeln
    }

notice-not-sent = { COUNTRY($country) }: Dieser Shop versendet nicht dorthin
