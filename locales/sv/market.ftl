### What each message means and how long it may get: ../en/market.ftl. How to write here: the head of landfall.ftl.

## Land, valuta, språk

market-title = Vart ska det skickas?

market-guess =
    { $reason ->
        [time-zone] Vi gissar på { COUNTRY($country) }, utifrån din tidszon
        [languages] Vi gissar på { COUNTRY($country) }, utifrån webbläsarens språk
        [merchant] Vi gissar på { COUNTRY($country) }, utifrån butikens uppgifter
        [url] { COUNTRY($country) }, enligt länken du öppnade
        [saved] { COUNTRY($country) }, ditt tidigare val
        [chosen] { COUNTRY($country) }, ditt val
       *[store] { COUNTRY($country) }, butikens eget land
    }

market-search = Sök land
market-search-hint = Land eller kod

market-results =
    { $count ->
        [one] { $count } land hittades
       *[other] { $count } länder hittades
    }

market-no-results = Inget land hittades
market-likely = Förslag
market-all = Alla länder
market-currency = Valuta
market-language = Språk
market-close = Stäng
market-original = Visa butikens ursprungliga priser
market-reset = Glöm mitt val
market-recent = Valda tidigare

market-currency-reason =
    { $reason ->
        [country] hör till { COUNTRY($country) }
        [merchant] bestämd av butiken
        [saved] ditt tidigare val
        [chosen] ditt val
       *[store] butikens egen
    }

market-language-reason =
    { $reason ->
        [page] som på den här sidan
        [languages] från din webbläsare
        [saved] ditt tidigare val
        [chosen] ditt val
       *[store] butikens eget
    }

announce-market = Priserna visas nu för { COUNTRY($country) }, valuta: { CURRENCY($currency) }
announce-original = Butikens egna priser visas igen
