### What each message means and how long it may get: ../en/market.ftl. How to write here: the head of landfall.ftl.

## Negara, mata wang, bahasa

market-title = Hantar ke mana?

market-guess =
    { $reason ->
        [time-zone] Anda mungkin berada di { COUNTRY($country) }, mengikut zon waktu
        [languages] Anda mungkin berada di { COUNTRY($country) }, mengikut bahasa pelayar
        [merchant] Anda mungkin berada di { COUNTRY($country) }, mengikut maklumat kedai
        [url] { COUNTRY($country) }, daripada pautan yang anda buka
        [saved] { COUNTRY($country) }, pilihan anda sebelum ini
        [chosen] { COUNTRY($country) }, pilihan anda
       *[store] { COUNTRY($country) }, negara kedai ini
    }

market-search = Cari negara
market-search-hint = Nama atau kod negara
market-results = { $count } negara ditemui
market-no-results = Tiada negara ditemui
market-likely = Cadangan
market-all = Semua negara
market-currency = Mata wang
market-language = Bahasa
market-close = Tutup
market-original = Papar harga asal kedai
market-reset = Padam pilihan saya
market-recent = Pernah dipilih

market-currency-reason =
    { $reason ->
        [country] mengikut { COUNTRY($country) }
        [merchant] ditetapkan oleh kedai
        [saved] pilihan anda sebelum ini
        [chosen] pilihan anda
       *[store] mata wang kedai
    }

market-language-reason =
    { $reason ->
        [page] sama seperti halaman ini
        [languages] mengikut pelayar anda
        [saved] pilihan anda sebelum ini
        [chosen] pilihan anda
       *[store] bahasa kedai
    }

announce-market = Harga kini dipaparkan untuk { COUNTRY($country) } dalam { CURRENCY($currency) }
announce-original = Harga asal kedai dipaparkan semula
