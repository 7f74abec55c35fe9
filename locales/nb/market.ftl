### What each message means and how long it may get: ../en/market.ftl. How to write here: the head of landfall.ftl.

## Land, valuta, språk

market-title = Hvor skal det sendes?

market-guess =
    { $reason ->
        [time-zone] Vi gjetter på { COUNTRY($country) } ut fra tidssonen din
        [languages] Vi gjetter på { COUNTRY($country) } ut fra nettleserens språk
        [merchant] Vi gjetter på { COUNTRY($country) } ut fra butikkens opplysninger
        [url] { COUNTRY($country) }, fra lenken du åpnet
        [saved] { COUNTRY($country) }, ditt tidligere valg
        [chosen] { COUNTRY($country) }, ditt valg
       *[store] { COUNTRY($country) }, butikkens eget land
    }

market-search = Søk etter land
market-search-hint = Land eller kode

# One form: «land» er likt i entall og flertall
market-results = { $count } land funnet

market-no-results = Fant ingen land
market-likely = Forslag
market-all = Alle land
market-currency = Valuta
market-language = Språk
market-close = Lukk
market-original = Vis butikkens opprinnelige priser
market-reset = Glem valget mitt
market-recent = Valgt tidligere

market-currency-reason =
    { $reason ->
        [country] hører til { COUNTRY($country) }
        [merchant] bestemt av butikken
        [saved] ditt tidligere valg
        [chosen] ditt valg
       *[store] butikkens egen
    }

market-language-reason =
    { $reason ->
        [page] som på denne siden
        [languages] fra nettleseren
        [saved] ditt tidligere valg
        [chosen] ditt valg
       *[store] butikkens eget
    }

announce-market = Prisene vises nå for { COUNTRY($country) } i { CURRENCY($currency) }
announce-original = Butikkens egne priser vises igjen
