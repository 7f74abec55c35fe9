### What each message means and how long it may get: ../en/market.ftl. How to write here: the head of landfall.ftl.

## Land, valuta, taal

market-title = Waar gaat de bestelling heen?

market-guess =
    { $reason ->
        [time-zone] Vermoedelijk { COUNTRY($country) }, op basis van je tijdzone
        [languages] Vermoedelijk { COUNTRY($country) }, op basis van je browsertaal
        [merchant] Vermoedelijk { COUNTRY($country) }, volgens de webshop
        [url] { COUNTRY($country) }, volgens de geopende link
        [saved] { COUNTRY($country) }, eerder gekozen
        [chosen] { COUNTRY($country) }, zelf gekozen
       *[store] { COUNTRY($country) }, het land van de webshop
    }

market-search = Land zoeken
market-search-hint = Land of code

market-results =
    { $count ->
        [one] { $count } land gevonden
       *[other] { $count } landen gevonden
    }

market-no-results = Geen land gevonden
market-likely = Suggesties
market-all = Alle landen
market-currency = Valuta
market-language = Taal
market-close = Sluiten
market-original = Oorspronkelijke prijzen van de webshop tonen
market-reset = Mijn keuze wissen
market-recent = Eerder gekozen

market-currency-reason =
    { $reason ->
        [country] valuta voor: { COUNTRY($country) }
        [merchant] door de webshop bepaald
        [saved] eerder gekozen
        [chosen] zelf gekozen
       *[store] valuta van de webshop
    }

market-language-reason =
    { $reason ->
        [page] zoals op deze pagina
        [languages] taal van je browser
        [saved] eerder gekozen
        [chosen] zelf gekozen
       *[store] taal van de webshop
    }

announce-market = Prijzen aangepast: { COUNTRY($country) }, { CURRENCY($currency) }
announce-original = De oorspronkelijke prijzen van de webshop zijn terug
