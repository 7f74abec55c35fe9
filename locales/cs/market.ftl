### What each message means and how long it may get: ../en/market.ftl. How to write here: the head of landfall.ftl.

## Země, měna, jazyk

market-title = Kam zásilku doručit?

market-guess =
    { $reason ->
        [time-zone] Nejspíš { COUNTRY($country) }, soudě podle časového pásma
        [languages] Nejspíš { COUNTRY($country) }, soudě podle jazyka prohlížeče
        [merchant] Nejspíš { COUNTRY($country) }, podle údajů obchodu
        [url] { COUNTRY($country) }, podle otevřeného odkazu
        [saved] { COUNTRY($country) }, vaše dřívější volba
        [chosen] { COUNTRY($country) }, vaše volba
       *[store] { COUNTRY($country) }, země obchodu
    }

market-search = Hledat zemi
market-search-hint = Země nebo kód

market-results =
    { $count ->
        [one] Nalezena { $count } země
        [few] Nalezeny { $count } země
        [many] Nalezeno { $count } země
       *[other] Nalezeno { $count } zemí
    }

market-no-results = Žádná země nenalezena
market-likely = Navrhované
market-all = Všechny země
market-currency = Měna
market-language = Jazyk
market-close = Zavřít
market-original = Zobrazit ceny, jak je uvádí obchod
market-reset = Zapomenout volbu
market-recent = Dříve vybrané

market-currency-reason =
    { $reason ->
        [country] měna země: { COUNTRY($country) }
        [merchant] určil ji obchod
        [saved] vaše dřívější volba
        [chosen] vaše volba
       *[store] měna obchodu
    }

market-language-reason =
    { $reason ->
        [page] jazyk této stránky
        [languages] podle prohlížeče
        [saved] vaše dřívější volba
        [chosen] vaše volba
       *[store] jazyk obchodu
    }

announce-market = Zobrazené ceny: { COUNTRY($country) }, { CURRENCY($currency) }
announce-original = Znovu se zobrazují ceny, jak je uvádí obchod
