### What each message means and how long it may get: ../en/market.ftl. How to write here: the head of landfall.ftl.

## Ország, pénznem, nyelv

market-title = Hová érkezzen a csomag?

market-guess =
    { $reason ->
        [time-zone] Valószínűleg { COUNTRY($country) }, az időzóna alapján
        [languages] Valószínűleg { COUNTRY($country) }, a böngésző nyelve alapján
        [merchant] Valószínűleg { COUNTRY($country) }, a webáruház adatai alapján
        [url] { COUNTRY($country) }, a megnyitott link alapján
        [saved] { COUNTRY($country) }, korábbi választás
        [chosen] { COUNTRY($country) }, jelenlegi választás
       *[store] { COUNTRY($country) }, a webáruház országa
    }

market-search = Ország keresése
market-search-hint = Ország vagy kód

# One form: számnév után a főnév egyes számban áll
market-results = { $count } ország található

market-no-results = Nincs ilyen ország
market-likely = Javasolt
market-all = Minden ország
market-currency = Pénznem
market-language = Nyelv
market-close = Bezárás
market-original = A webáruház saját árainak mutatása
market-reset = Választás törlése
market-recent = Korábban választott

market-currency-reason =
    { $reason ->
        [country] ország szerint: { COUNTRY($country) }
        [merchant] a webáruház beállítása
        [saved] korábbi választás
        [chosen] jelenlegi választás
       *[store] a webáruházé
    }

market-language-reason =
    { $reason ->
        [page] az oldal nyelve
        [languages] a böngésző alapján
        [saved] korábbi választás
        [chosen] jelenlegi választás
       *[store] a webáruházé
    }

announce-market = Megjelenített árak: { COUNTRY($country) }, { CURRENCY($currency) }
announce-original = Ismét a webáruház saját árai láthatók
