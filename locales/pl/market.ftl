### What each message means and how long it may get: ../en/market.ftl. How to write here: the head of landfall.ftl.

## Kraj, waluta, język

market-title = Dokąd ma trafić przesyłka?

market-guess =
    { $reason ->
        [time-zone] Prawdopodobnie { COUNTRY($country) }, sądząc po strefie czasowej
        [languages] Prawdopodobnie { COUNTRY($country) }, sądząc po języku przeglądarki
        [merchant] Prawdopodobnie { COUNTRY($country) }, według danych sklepu
        [url] { COUNTRY($country) }, zgodnie z otwartym linkiem
        [saved] { COUNTRY($country) }, wcześniejszy wybór
        [chosen] { COUNTRY($country) }, obecny wybór
       *[store] { COUNTRY($country) }, kraj sklepu
    }

market-search = Szukaj kraju
market-search-hint = Kraj lub kod

market-results =
    { $count ->
        [one] Znaleziono { $count } kraj
        [few] Znaleziono { $count } kraje
        [many] Znaleziono { $count } krajów
       *[other] Znaleziono { $count } kraju
    }

market-no-results = Nie znaleziono kraju
market-likely = Sugerowane
market-all = Wszystkie kraje
market-currency = Waluta
market-language = Język
market-close = Zamknij
market-original = Pokaż oryginalne ceny sklepu
market-reset = Zapomnij wybór
market-recent = Wcześniej wybrane

market-currency-reason =
    { $reason ->
        [country] waluta kraju: { COUNTRY($country) }
        [merchant] ustawiona przez sklep
        [saved] wcześniejszy wybór
        [chosen] obecny wybór
       *[store] waluta sklepu
    }

market-language-reason =
    { $reason ->
        [page] język tej strony
        [languages] z ustawień przeglądarki
        [saved] wcześniejszy wybór
        [chosen] obecny wybór
       *[store] język sklepu
    }

announce-market = Wyświetlane ceny: { COUNTRY($country) }, { CURRENCY($currency) }
announce-original = Ponownie wyświetlane są oryginalne ceny sklepu
