### What each message means and how long it may get: ../en/sums.ftl. How to write here: the head of landfall.ftl.

## Rincian

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

## Tarif

# Same as English: “per liter” juga bahasa Indonesia
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
working-data-date = Aturan per { DATE($date) }
breakdown-disclaimer = Perkiraan dari aturan publik. Jumlah akhir mengikuti halaman checkout toko.

## Keterangan

note-rate-date =
    { $bank ->
        [ecb] Dikonversi dengan kurs Bank Sentral Eropa per { DATE($date) }
       *[other] Dikonversi dengan kurs { $source } per { DATE($date) }
    }

note-home-tax-removed = Pajak di negara toko sudah dikurangkan
note-other = Sebagian jumlah ini adalah perkiraan
