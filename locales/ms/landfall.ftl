### Bahasa Melayu. Maksud dan had panjang setiap mesej ada dalam ../en/landfall.ftl.
### Panggilan “anda”, hanya apabila perlu. Istilah kastam mengikut JKDM: duti import, nilai kastam, cukai jualan.

## Nama cukai

# Same as English: “octroi de mer” tidak diterjemahkan
tax-name =
    { $tax ->
        [vat] VAT
        [gst] GST
        [hst] HST
        [pst] PST
        [qst] QST
        [jct] cukai penggunaan
        [jct-local] cukai penggunaan
        [sales-tax] cukai jualan
        [sst] SST
        [icms] ICMS
        [igi] IGI
        [monofase] cukai satu peringkat
        [pph] cukai PPh
        [igic] IGIC
        [ipsi] IPSI
        [octroi-de-mer] octroi de mer
        [ilcci] ILCCI
       *[other] cukai
    }

## Harga

price-approximate = ≈ { $price }
price-approximate-spoken = lebih kurang { $price }
price-charged = dicaj { $price }
price-tax-included = termasuk { tax-name }

price-tax-excluded = tidak termasuk { tax-name }
price-taxes-may-apply = Duti dan cukai mungkin dikenakan
price-was = harga lama { $price }
price-saving = jimat { $percent }
price-landed = { $price } sampai ke rumah
price-landed-estimate = ≈ { $price } sampai ke rumah
price-landed-scope = Untuk barang ini sahaja, termasuk penghantaran
price-landed-unknown = Harga sampai ke rumah belum diketahui
price-rate-date = kadar tukaran { DATE($date) }

## Butiran harga

breakdown-open = Butiran harga

## Negara, mata wang, bahasa

market-button = { COUNTRY($country) } · { $currency }
market-button-name = { COUNTRY($country) } · { $currency }, tukar negara, mata wang atau bahasa
market-to-own = Harga asal kedai
market-to-local = Harga dalam { $currency }
