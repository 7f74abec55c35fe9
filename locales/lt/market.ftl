### What each message means and how long it may get: ../en/market.ftl. How to write here: the head of landfall.ftl.

## Šalis, valiuta, kalba

market-title = Kur siųsti?

market-guess =
    { $reason ->
        [time-zone] Manome, kad šalis yra { COUNTRY($country) } (pagal laiko juostą)
        [languages] Manome, kad šalis yra { COUNTRY($country) } (pagal naršyklės kalbą)
        [merchant] Manome, kad šalis yra { COUNTRY($country) } (pagal parduotuvės duomenis)
        [url] { COUNTRY($country) }, pagal atvertą nuorodą
        [saved] { COUNTRY($country) }, ankstesnis jūsų pasirinkimas
        [chosen] { COUNTRY($country) }, jūsų pasirinkimas
       *[store] { COUNTRY($country) }, parduotuvės šalis
    }

market-search = Ieškoti šalies
market-search-hint = Šalis arba kodas

market-results =
    { $count ->
        [one] Rasta { $count } šalis
        [few] Rastos { $count } šalys
       *[other] Rasta { $count } šalių
    }

market-no-results = Šalių nerasta
market-likely = Tikėtinos
market-all = Visos šalys
market-currency = Valiuta
market-language = Kalba
market-close = Uždaryti
market-original = Rodyti parduotuvės pradines kainas
market-reset = Pamiršti mano pasirinkimą
market-recent = Anksčiau pasirinktos

market-currency-reason =
    { $reason ->
        [country] pagal šalį: { COUNTRY($country) }
        [merchant] nurodė parduotuvė
        [saved] ankstesnis jūsų pasirinkimas
        [chosen] jūsų pasirinkimas
       *[store] parduotuvės valiuta
    }

market-language-reason =
    { $reason ->
        [page] kaip šiame puslapyje
        [languages] pagal naršyklės kalbą
        [saved] ankstesnis jūsų pasirinkimas
        [chosen] jūsų pasirinkimas
       *[store] parduotuvės kalba
    }

announce-market = Kainos perskaičiuotos: { COUNTRY($country) }, { CURRENCY($currency) }
announce-original = Vėl rodomos parduotuvės pradinės kainos
