### What each message means and how long it may get: ../en/market.ftl. How to write here: the head of landfall.ftl.

## Krajina, mena, jazyk

market-title = Kam zásielku doručiť?

market-guess =
    { $reason ->
        [time-zone] Pravdepodobne { COUNTRY($country) }, súdiac podľa časového pásma
        [languages] Pravdepodobne { COUNTRY($country) }, súdiac podľa jazyka prehliadača
        [merchant] Pravdepodobne { COUNTRY($country) }, podľa údajov obchodu
        [url] { COUNTRY($country) }, podľa otvoreného odkazu
        [saved] { COUNTRY($country) }, váš skorší výber
        [chosen] { COUNTRY($country) }, váš výber
       *[store] { COUNTRY($country) }, krajina obchodu
    }

market-search = Hľadať krajinu
market-search-hint = Krajina alebo kód

market-results =
    { $count ->
        [one] Nájdená { $count } krajina
        [few] Nájdené { $count } krajiny
        [many] Nájdených { $count } krajiny
       *[other] Nájdených { $count } krajín
    }

market-no-results = Nenašla sa žiadna krajina
market-likely = Navrhované
market-all = Všetky krajiny
market-currency = Mena
market-language = Jazyk
market-close = Zavrieť
market-original = Zobraziť ceny, ako ich uvádza obchod
market-reset = Zabudnúť výber
market-recent = Predtým vybrané

market-currency-reason =
    { $reason ->
        [country] mena krajiny: { COUNTRY($country) }
        [merchant] určil ju obchod
        [saved] váš skorší výber
        [chosen] váš výber
       *[store] mena obchodu
    }

market-language-reason =
    { $reason ->
        [page] jazyk tejto stránky
        [languages] podľa prehliadača
        [saved] váš skorší výber
        [chosen] váš výber
       *[store] jazyk obchodu
    }

announce-market = Zobrazené ceny: { COUNTRY($country) }, { CURRENCY($currency) }
announce-original = Opäť sa zobrazujú ceny, ako ich uvádza obchod
