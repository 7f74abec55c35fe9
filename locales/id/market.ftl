### What each message means and how long it may get: ../en/market.ftl. How to write here: the head of landfall.ftl.

## Negara, mata uang, bahasa

market-title = Dikirim ke mana?

market-guess =
    { $reason ->
        [time-zone] Sepertinya Anda di { COUNTRY($country) }, dilihat dari zona waktu
        [languages] Sepertinya Anda di { COUNTRY($country) }, dilihat dari bahasa browser
        [merchant] Sepertinya Anda di { COUNTRY($country) }, menurut data toko
        [url] { COUNTRY($country) }, dari tautan yang Anda buka
        [saved] { COUNTRY($country) }, pilihan Anda sebelumnya
        [chosen] { COUNTRY($country) }, pilihan Anda
       *[store] { COUNTRY($country) }, negara toko
    }

market-search = Cari negara
market-search-hint = Nama atau kode negara
market-results = { $count } negara ditemukan
market-no-results = Negara tidak ditemukan
market-likely = Disarankan
market-all = Semua negara
market-currency = Mata uang
market-language = Bahasa
market-close = Tutup
market-original = Tampilkan harga dari toko
market-reset = Hapus pilihan saya
market-recent = Pernah dipilih

market-currency-reason =
    { $reason ->
        [country] mengikuti { COUNTRY($country) }
        [merchant] ditetapkan oleh toko
        [saved] pilihan Anda sebelumnya
        [chosen] pilihan Anda
       *[store] mata uang toko
    }

market-language-reason =
    { $reason ->
        [page] sesuai halaman ini
        [languages] dari browser Anda
        [saved] pilihan Anda sebelumnya
        [chosen] pilihan Anda
       *[store] bahasa toko
    }

announce-market = Harga kini untuk { COUNTRY($country) } dalam { CURRENCY($currency) }
announce-original = Harga dari toko ditampilkan kembali
