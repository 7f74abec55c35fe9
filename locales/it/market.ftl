### What each message means and how long it may get: ../en/market.ftl. How to write here: the head of landfall.ftl.

## Paese, valuta e lingua

market-title = Dove va spedito l’ordine?

market-guess =
    { $reason ->
        [time-zone] Paese probabile: { COUNTRY($country) }, in base al tuo fuso orario
        [languages] Paese probabile: { COUNTRY($country) }, in base alla lingua del tuo browser
        [merchant] Paese probabile: { COUNTRY($country) }, in base ai dati del negozio
        [url] { COUNTRY($country) }, dal link che hai aperto
        [saved] { COUNTRY($country) }, la tua scelta precedente
        [chosen] { COUNTRY($country) }, la tua scelta
       *[store] { COUNTRY($country) }, il Paese del negozio
    }

market-search = Cerca un Paese
market-search-hint = Paese o codice

market-results =
    { $count ->
        [one] { $count } Paese trovato
        [many] { $count } di Paesi trovati
       *[other] { $count } Paesi trovati
    }

market-no-results = Nessun Paese trovato
market-likely = Più probabili
market-all = Tutti i Paesi
market-currency = Valuta
market-language = Lingua
market-close = Chiudi
market-original = Mostra i prezzi originali del negozio
market-reset = Dimentica la mia scelta
market-recent = Scelti in precedenza

market-currency-reason =
    { $reason ->
        [country] valuta del Paese: { COUNTRY($country) }
        [merchant] indicata dal negozio
        [saved] la tua scelta precedente
        [chosen] la tua scelta
       *[store] quella del negozio
    }

market-language-reason =
    { $reason ->
        [page] quella di questa pagina
        [languages] dal tuo browser
        [saved] la tua scelta precedente
        [chosen] la tua scelta
       *[store] quella del negozio
    }

announce-market = Prezzi aggiornati: { COUNTRY($country) }, { CURRENCY($currency) }
announce-original = Sono di nuovo visibili i prezzi originali del negozio
