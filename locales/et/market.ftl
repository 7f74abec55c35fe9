### What each message means and how long it may get: ../en/market.ftl. How to write here: the head of landfall.ftl.

## Riik, valuuta, keel

market-title = Kuhu tellimus saata?

market-guess =
    { $reason ->
        [time-zone] Arvame, et riik on { COUNTRY($country) } (ajavööndi järgi)
        [languages] Arvame, et riik on { COUNTRY($country) } (brauseri keele järgi)
        [merchant] Arvame, et riik on { COUNTRY($country) } (poe andmete järgi)
        [url] { COUNTRY($country) }, avatud lingi järgi
        [saved] { COUNTRY($country) }, teie varasem valik
        [chosen] { COUNTRY($country) }, teie valik
       *[store] { COUNTRY($country) }, poe asukohariik
    }

market-search = Otsi riiki
market-search-hint = Riik või kood

market-results =
    { $count ->
        [one] Leitud { $count } riik
       *[other] Leitud { $count } riiki
    }

market-no-results = Riiki ei leitud
market-likely = Tõenäolised
market-all = Kõik riigid
market-currency = Valuuta
market-language = Keel
market-close = Sulge
market-original = Näita poe algseid hindu
market-reset = Unusta minu valik
market-recent = Varem valitud

market-currency-reason =
    { $reason ->
        [country] riigi järgi: { COUNTRY($country) }
        [merchant] poe määratud
        [saved] teie varasem valik
        [chosen] teie valik
       *[store] poe enda valuuta
    }

market-language-reason =
    { $reason ->
        [page] nagu sellel lehel
        [languages] brauseri järgi
        [saved] teie varasem valik
        [chosen] teie valik
       *[store] poe enda keel
    }

announce-market = Hinnad on uuendatud: riik { COUNTRY($country) }, valuuta { CURRENCY($currency) }
announce-original = Jälle on näha poe enda hinnad
