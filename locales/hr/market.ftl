### What each message means and how long it may get: ../en/market.ftl. How to write here: the head of landfall.ftl.

## Država, valuta, jezik

market-title = Kamo stiže pošiljka?

market-guess =
    { $reason ->
        [time-zone] Vjerojatno { COUNTRY($country) }, sudeći po vremenskoj zoni
        [languages] Vjerojatno { COUNTRY($country) }, sudeći po jeziku preglednika
        [merchant] Vjerojatno { COUNTRY($country) }, prema podacima trgovine
        [url] { COUNTRY($country) }, prema otvorenoj poveznici
        [saved] { COUNTRY($country) }, vaš raniji odabir
        [chosen] { COUNTRY($country) }, vaš odabir
       *[store] { COUNTRY($country) }, država trgovine
    }

market-search = Pretraži države
market-search-hint = Država ili kod

market-results =
    { $count ->
        [one] Pronađena { $count } država
        [few] Pronađene { $count } države
       *[other] Pronađeno { $count } država
    }

market-no-results = Nije pronađena nijedna država
market-likely = Predložene
market-all = Sve države
market-currency = Valuta
market-language = Jezik
market-close = Zatvori
market-original = Prikaži izvorne cijene trgovine
market-reset = Zaboravi odabir
market-recent = Ranije odabrane

market-currency-reason =
    { $reason ->
        [country] prema državi: { COUNTRY($country) }
        [merchant] odredila je trgovina
        [saved] vaš raniji odabir
        [chosen] vaš odabir
       *[store] valuta trgovine
    }

market-language-reason =
    { $reason ->
        [page] kao na ovoj stranici
        [languages] kao u pregledniku
        [saved] vaš raniji odabir
        [chosen] vaš odabir
       *[store] jezik trgovine
    }

announce-market = Prikazane cijene: { COUNTRY($country) }, { CURRENCY($currency) }
announce-original = Ponovno su prikazane izvorne cijene trgovine
