### What each message means and how long it may get: ../en/market.ftl. How to write here: the head of landfall.ftl.

## Land, valuta, sprog

market-title = Hvor skal det sendes hen?

market-guess =
    { $reason ->
        [time-zone] Vi gætter på { COUNTRY($country) } ud fra din tidszone
        [languages] Vi gætter på { COUNTRY($country) } ud fra din browsers sprog
        [merchant] Vi gætter på { COUNTRY($country) } ud fra butikkens oplysninger
        [url] { COUNTRY($country) }, ifølge det link, du åbnede
        [saved] { COUNTRY($country) }, dit tidligere valg
        [chosen] { COUNTRY($country) }, dit valg
       *[store] { COUNTRY($country) }, butikkens eget land
    }

market-search = Søg efter land
market-search-hint = Land eller kode

market-results =
    { $count ->
        [one] { $count } land fundet
       *[other] { $count } lande fundet
    }

market-no-results = Intet land fundet
market-likely = Forslag
market-all = Alle lande
market-currency = Valuta
market-language = Sprog
market-close = Luk
market-original = Vis butikkens oprindelige priser
market-reset = Glem mit valg
market-recent = Valgt tidligere

market-currency-reason =
    { $reason ->
        [country] hører til { COUNTRY($country) }
        [merchant] bestemt af butikken
        [saved] dit tidligere valg
        [chosen] dit valg
       *[store] butikkens egen
    }

market-language-reason =
    { $reason ->
        [page] som på denne side
        [languages] fra din browser
        [saved] dit tidligere valg
        [chosen] dit valg
       *[store] butikkens eget
    }

announce-market = Priserne vises nu for { COUNTRY($country) }, valuta: { CURRENCY($currency) }
announce-original = Butikkens egne priser vises igen
