### What each message means and how long it may get: ../en/market.ftl. How to write here: the head of landfall.ftl.

## Maa, valuutta, kieli

market-title = Minne toimitetaan?

market-guess =
    { $reason ->
        [time-zone] Maa on luultavasti { COUNTRY($country) } (aikavyöhykkeen perusteella)
        [languages] Maa on luultavasti { COUNTRY($country) } (selaimen kielen perusteella)
        [merchant] Maa on luultavasti { COUNTRY($country) } (kaupan tietojen perusteella)
        [url] { COUNTRY($country) }, avatun linkin mukaan
        [saved] { COUNTRY($country) }, aiempi valintasi
        [chosen] { COUNTRY($country) }, oma valintasi
       *[store] { COUNTRY($country) }, kaupan oma maa
    }

market-search = Hae maata
market-search-hint = Maa tai maakoodi

market-results =
    { $count ->
        [one] { $count } maa löytyi
       *[other] { $count } maata löytyi
    }

market-no-results = Maata ei löytynyt
market-likely = Ehdotukset
market-all = Kaikki maat
market-currency = Valuutta
market-language = Kieli
market-close = Sulje
market-original = Näytä kaupan alkuperäiset hinnat
market-reset = Unohda valintani
market-recent = Aiemmin valitut

market-currency-reason =
    { $reason ->
        [country] maan mukaan: { COUNTRY($country) }
        [merchant] kaupan määrittämä
        [saved] aiempi valintasi
        [chosen] oma valintasi
       *[store] kaupan oma
    }

market-language-reason =
    { $reason ->
        [page] sama kuin sivulla
        [languages] selaimen kieli
        [saved] aiempi valintasi
        [chosen] oma valintasi
       *[store] kaupan oma
    }

announce-market = Hinnat vaihtuivat: maa { COUNTRY($country) }, valuutta { CURRENCY($currency) }
announce-original = Kaupan omat hinnat näkyvät taas
