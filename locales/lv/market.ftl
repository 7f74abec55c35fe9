### What each message means and how long it may get: ../en/market.ftl. How to write here: the head of landfall.ftl.

## Valsts, valūta, valoda

market-title = Uz kurieni sūtīt?

market-guess =
    { $reason ->
        [time-zone] Domājam, ka valsts ir { COUNTRY($country) } (pēc laika joslas)
        [languages] Domājam, ka valsts ir { COUNTRY($country) } (pēc pārlūka valodas)
        [merchant] Domājam, ka valsts ir { COUNTRY($country) } (pēc veikala datiem)
        [url] { COUNTRY($country) }, pēc atvērtās saites
        [saved] { COUNTRY($country) }, jūsu iepriekšējā izvēle
        [chosen] { COUNTRY($country) }, jūsu izvēle
       *[store] { COUNTRY($country) }, veikala valsts
    }

market-search = Meklēt valsti
market-search-hint = Valsts vai kods

# One form: galotne nav atkarīga no skaitļa
market-results = Atrasto valstu skaits: { $count }

market-no-results = Neviena valsts nav atrasta
market-likely = Ticamākās
market-all = Visas valstis
market-currency = Valūta
market-language = Valoda
market-close = Aizvērt
market-original = Rādīt veikala sākotnējās cenas
market-reset = Aizmirst manu izvēli
market-recent = Iepriekš izvēlētās

market-currency-reason =
    { $reason ->
        [country] pēc valsts: { COUNTRY($country) }
        [merchant] norādījis veikals
        [saved] jūsu iepriekšējā izvēle
        [chosen] jūsu izvēle
       *[store] veikala valūta
    }

market-language-reason =
    { $reason ->
        [page] kā šajā lapā
        [languages] pēc pārlūka valodas
        [saved] jūsu iepriekšējā izvēle
        [chosen] jūsu izvēle
       *[store] veikala valoda
    }

announce-market = Cenas pārrēķinātas: { COUNTRY($country) }, { CURRENCY($currency) }
announce-original = Atkal redzamas veikala sākotnējās cenas
