### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Rincian

breakdown-heading = Yang Anda bayar · { COUNTRY($country) }
breakdown-goods = Harga barang
breakdown-shipping = Ongkos kirim
breakdown-insurance = Asuransi
breakdown-duty = Bea masuk

# Same as English: “octroi de mer” tidak diterjemahkan
breakdown-tax =
    { $tax ->
        [vat]
            { $country ->
                [ID] PPN
                [NO] PPN (MVA)
               *[other] PPN (VAT)
            }
        [jct] Pajak konsumsi
        [jct-local] Pajak konsumsi daerah
        [sales-tax] Pajak penjualan
        [monofase] Pajak satu tahap
        [pph] PPh impor
        [octroi-de-mer] Octroi de mer
        [other] Pajak
       *[gst] { tax-name }
    }

breakdown-levy = Pungutan impor lainnya
breakdown-fee = Biaya penanganan kurir

# Same as English: kata yang sama dalam bahasa Indonesia
breakdown-total = Total

breakdown-total-estimate = Perkiraan total
breakdown-rate-of = { $rate } dari { $base }
breakdown-flat-of = { $price } × { $lines } jenis barang
breakdown-duty-free = bebas bea masuk
amount-unknown = belum diketahui
amount-free = gratis
estimate-mark = Perkiraan

## Tarif

rate-per-unit =
    { $unit ->
        [kg] { $price } per kg
        [kg-100] { $price } per 100 kg
        [kg-1000] { $price } per 1000 kg
        [pair] { $price } per pasang
        [l] { $price } per liter
       *[item] { $price } per buah
    }

rate-plus = { $first } + { $second }
rate-at-least = { $rate }, minimal { $limit }
rate-at-most = { $rate }, maksimal { $limit }

## Dibayar ke siapa dan kapan

pay-nothing-on-delivery = Tidak perlu bayar lagi saat barang tiba
pay-on-delivery = Bayar { $amount } saat barang tiba
pay-on-delivery-unknown = Mungkin ada biaya tambahan saat barang tiba
pay-now-row = Bayar sekarang
pay-on-delivery-row = Bayar saat barang tiba

## Cara perhitungan

working-open = Cara perhitungan
working-rule = Aturan { $rule }
working-since = sejak { DATE($date) }
working-source = Sumber: { $source }
working-payer-seller = dipungut toko saat memesan
working-payer-recipient = dipungut saat barang tiba
working-customs-value = Nilai pabean { $amount }
working-data-date = Aturan per { DATE($date) }
breakdown-disclaimer = Perkiraan dari aturan publik. Jumlah akhir mengikuti halaman checkout toko.

## Keterangan

note-rate-date =
    { $bank ->
        [ecb] Dikonversi dengan kurs Bank Sentral Eropa per { DATE($date) }
       *[other] Dikonversi dengan kurs { $source } per { DATE($date) }
    }

note-estimated-region = Pajak berbeda tiap daerah; di sini dipakai tarif yang umum
note-hs-missing = Produk ini belum memiliki kode HS sehingga bea masuknya belum pasti
note-tariff-span = Bea masuk antara { $from } dan { $to }, tergantung jenis produknya
note-tariff-old = Tarif bea masuk terakhir diperiksa { DATE($date) }
note-unverified-rule = Salah satu aturan belum dipastikan dari sumber resmi
note-preference-possible = Dengan surat keterangan asal ({ $agreement }), bea masuk turun { $saving }
note-tax-included-in-duty = Di sini pajak sudah termasuk dalam bea masuk
note-home-tax-removed = Pajak di negara toko sudah dikurangkan
note-rule-changes = Aturan berubah pada { DATE($date) }; barang yang tiba setelahnya bisa lebih mahal atau lebih murah
note-excise = Produk ini dikenai cukai atau pajak khusus yang belum dihitung di sini
note-prohibited = Produk ini tidak boleh dikirim ke sana
note-no-rules = Bea masuk dan pajak negara ini belum bisa dihitung
note-rate-missing = Tidak ada kurs untuk { CURRENCY($currency) }
note-duty-unknown = Bea masuk belum diketahui
note-tax-unknown = Pajak belum diketahui
note-simplified-tariff = Paket bernilai kecil bisa dikenai tarif sederhana
note-yearly-limit = Hanya berlaku untuk beberapa paket dalam setahun
note-home-tax-unknown = Pajak di negara toko belum bisa dikurangkan
note-hs-unknown = Tarif bea masuk untuk kode HS produk ini belum diketahui
note-tariff-not-computable = Bea masuk produk ini tidak hanya tergantung pada harga dan berat
note-measure-by-line = Bea masuk tambahan tergantung pada jenis produknya
note-measure-not-computable = Bea masuk tambahan tergantung pada bahan produk
note-origin-missing = Bea masuk tergantung pada negara pembuatnya, yang tidak dicantumkan
note-preference-staged = Tarif bea masuk menurut perjanjian dagang belum diketahui
note-preference-not-applicable = Perjanjian dagang yang disebut tidak mencakup produk ini
note-territory = Aturan lain berlaku di wilayah ini
note-other = Sebagian jumlah ini adalah perkiraan
