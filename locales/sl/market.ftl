### What each message means and how long it may get: ../en/market.ftl. How to write here: the head of landfall.ftl.

## Država, valuta, jezik

market-title = Kam naj prispe pošiljka?

market-guess =
    { $reason ->
        [time-zone] Verjetno { COUNTRY($country) }, sodeč po časovnem pasu
        [languages] Verjetno { COUNTRY($country) }, sodeč po jeziku brskalnika
        [merchant] Verjetno { COUNTRY($country) }, po podatkih trgovine
        [url] { COUNTRY($country) }, glede na odprto povezavo
        [saved] { COUNTRY($country) }, vaša prejšnja izbira
        [chosen] { COUNTRY($country) }, vaša izbira
       *[store] { COUNTRY($country) }, država trgovine
    }

market-search = Iskanje držav
market-search-hint = Država ali koda

market-results =
    { $count ->
        [one] Najdena { $count } država
        [two] Najdeni { $count } državi
        [few] Najdene { $count } države
       *[other] Najdenih { $count } držav
    }

market-no-results = Ni najdenih držav
market-likely = Predlagane
market-all = Vse države
market-currency = Valuta
market-language = Jezik
market-close = Zapri
market-original = Pokaži izvirne cene trgovine
market-reset = Pozabi izbiro
market-recent = Prej izbrane

market-currency-reason =
    { $reason ->
        [country] glede na državo: { COUNTRY($country) }
        [merchant] določila jo je trgovina
        [saved] vaša prejšnja izbira
        [chosen] vaša izbira
       *[store] valuta trgovine
    }

market-language-reason =
    { $reason ->
        [page] kot na tej strani
        [languages] kot v brskalniku
        [saved] vaša prejšnja izbira
        [chosen] vaša izbira
       *[store] jezik trgovine
    }

announce-market = Prikazane cene: { COUNTRY($country) }, { CURRENCY($currency) }
announce-original = Znova so prikazane izvirne cene trgovine
