### What each message means and how long it may get: ../en/market.ftl. How to write here: the head of landfall.ftl.

## País, moneda i llengua

market-title = On s’ha d’enviar?

market-guess =
    { $reason ->
        [time-zone] País suposat: { COUNTRY($country) }, pel fus horari
        [languages] País suposat: { COUNTRY($country) }, per la llengua del navegador
        [merchant] País suposat: { COUNTRY($country) }, segons la botiga
        [url] { COUNTRY($country) }, segons l’enllaç obert
        [saved] { COUNTRY($country) }, la tria anterior
        [chosen] { COUNTRY($country) }, la tria actual
       *[store] { COUNTRY($country) }, el país de la botiga
    }

market-search = Cerca un país
market-search-hint = País o codi

market-results =
    { $count ->
        [one] { $count } país trobat
        [many] { $count } de països trobats
       *[other] { $count } països trobats
    }

market-no-results = No s’ha trobat cap país
market-likely = Suggeriments
market-all = Tots els països
market-currency = Moneda
market-language = Llengua
market-close = Tanca
market-original = Mostra els preus originals de la botiga
market-reset = Oblida la meva tria
market-recent = Triats abans

market-currency-reason =
    { $reason ->
        [country] moneda del país: { COUNTRY($country) }
        [merchant] fixada per la botiga
        [saved] la tria anterior
        [chosen] la tria actual
       *[store] la de la botiga
    }

market-language-reason =
    { $reason ->
        [page] la d’aquesta pàgina
        [languages] segons el navegador
        [saved] la tria anterior
        [chosen] la tria actual
       *[store] la de la botiga
    }

announce-market = Preus actualitzats: { COUNTRY($country) }, { CURRENCY($currency) }
announce-original = Es tornen a mostrar els preus originals de la botiga
