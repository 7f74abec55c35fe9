### What each message means and how long it may get: ../en/market.ftl. How to write here: the head of landfall.ftl.

## Țară, monedă, limbă

market-title = Unde se livrează comanda?

market-guess =
    { $reason ->
        [time-zone] Țara presupusă: { COUNTRY($country) }, după fusul orar
        [languages] Țara presupusă: { COUNTRY($country) }, după limba browserului
        [merchant] Țara presupusă: { COUNTRY($country) }, după datele magazinului
        [url] { COUNTRY($country) }, după linkul deschis
        [saved] { COUNTRY($country) }, alegerea anterioară
        [chosen] { COUNTRY($country) }, alegerea actuală
       *[store] { COUNTRY($country) }, țara magazinului
    }

market-search = Caută o țară
market-search-hint = Țară sau cod

market-results =
    { $count ->
        [one] { $count } țară găsită
        [few] { $count } țări găsite
       *[other] { $count } de țări găsite
    }

market-no-results = Nicio țară găsită
market-likely = Sugestii
market-all = Toate țările
market-currency = Monedă
market-language = Limbă
market-close = Închide
market-original = Arată prețurile originale ale magazinului
market-reset = Șterge alegerea mea
market-recent = Alese anterior

market-currency-reason =
    { $reason ->
        [country] moneda țării: { COUNTRY($country) }
        [merchant] stabilită de magazin
        [saved] alegerea anterioară
        [chosen] alegerea actuală
       *[store] cea a magazinului
    }

market-language-reason =
    { $reason ->
        [page] cea a acestei pagini
        [languages] după browser
        [saved] alegerea anterioară
        [chosen] alegerea actuală
       *[store] cea a magazinului
    }

announce-market = Prețuri actualizate: { COUNTRY($country) }, { CURRENCY($currency) }
announce-original = Se afișează din nou prețurile magazinului
