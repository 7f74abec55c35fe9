### Bahasa Indonesia. Arti dan batas panjang tiap pesan ada di ../en/landfall.ftl.
### Sapaan “Anda”, hanya bila perlu. Istilah kepabeanan mengikuti Bea Cukai: bea masuk, nilai pabean, PPN, PPh.

## Nama pajak

# Same as English: “octroi de mer” tidak diterjemahkan
tax-name =
    { $tax ->
        [vat] PPN
        [gst] GST
        [hst] HST
        [pst] PST
        [qst] QST
        [jct] pajak konsumsi
        [jct-local] pajak konsumsi
        [sales-tax] pajak penjualan
        [sst] SST
        [icms] ICMS
        [igi] IGI
        [monofase] pajak satu tahap
        [pph] PPh
        [igic] IGIC
        [ipsi] IPSI
        [octroi-de-mer] octroi de mer
        [ilcci] ILCCI
       *[other] pajak
    }

## Harga

price-approximate = ± { $price }
price-approximate-spoken = sekitar { $price }
price-charged = ditagih { $price }
price-tax-included = termasuk { tax-name }
price-tax-excluded = belum termasuk { tax-name }
price-taxes-may-apply = Bisa dikenakan bea masuk dan pajak
price-was = harga lama { $price }
price-saving = hemat { $percent }
price-landed = { $price } sampai di rumah
price-landed-estimate = ± { $price } sampai di rumah
price-landed-scope = Untuk produk ini saja, sudah termasuk ongkos kirim
price-landed-unknown = Harga sampai di rumah belum diketahui
price-rate-date = kurs { DATE($date) }

## Rincian

breakdown-open = Rincian harga

## Negara, mata uang, bahasa

market-button = { COUNTRY($country) } · { $currency }
market-button-name = { COUNTRY($country) } · { $currency }, ganti negara, mata uang, atau bahasa
market-to-own = Harga dari toko
market-to-local = Harga dalam { $currency }
