### What each message means and how long it may get: ../en/market.ftl. How to write here: the head of landfall.ftl.

## Land, Währung, Sprache

market-title = Wohin geht die Lieferung?

market-guess =
    { $reason ->
        [time-zone] Wir vermuten: { COUNTRY($country) }, wegen Ihrer Zeitzone
        [languages] Wir vermuten: { COUNTRY($country) }, wegen der Sprache Ihres Browsers
        [merchant] Wir vermuten: { COUNTRY($country) }, nach Angabe des Shops
        [url] { COUNTRY($country) }, laut dem geöffneten Link
        [saved] { COUNTRY($country) }, früher von Ihnen gewählt
        [chosen] { COUNTRY($country) }, von Ihnen gewählt
       *[store] { COUNTRY($country) }, das Land des Shops
    }

market-search = Land suchen
market-search-hint = Land oder Code

market-results =
    { $count ->
        [one] { $count } Land gefunden
       *[other] { $count } Länder gefunden
    }

market-no-results = Kein Land gefunden
market-likely = Vorschläge
market-all = Alle Länder
market-currency = Währung
market-language = Sprache
market-close = Schließen
market-original = Originalpreise des Shops zeigen
market-reset = Auswahl vergessen
market-recent = Zuletzt gewählt

market-currency-reason =
    { $reason ->
        [country] Landeswährung: { COUNTRY($country) }
        [merchant] vom Shop festgelegt
        [saved] früher von Ihnen gewählt
        [chosen] von Ihnen gewählt
       *[store] Währung des Shops
    }

market-language-reason =
    { $reason ->
        [page] wie auf dieser Seite
        [languages] laut Ihrem Browser
        [saved] früher von Ihnen gewählt
        [chosen] von Ihnen gewählt
       *[store] Sprache des Shops
    }

announce-market = Preise jetzt: { COUNTRY($country) }, { CURRENCY($currency) }
announce-original = Wieder die Originalpreise des Shops
