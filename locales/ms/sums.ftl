### What each message means and how long it may get: ../en/sums.ftl. How to write here: the head of landfall.ftl.

## Butiran harga

breakdown-shipping = Penghantaran
breakdown-insurance = Insurans
breakdown-duty = Duti import

# Same as English: “octroi de mer” tidak diterjemahkan
breakdown-tax =
    { $tax ->
        [vat]
            { $country ->
                [NO] VAT (MVA)
               *[other] VAT
            }
        [jct] Cukai penggunaan
        [jct-local] Cukai penggunaan wilayah
        [sales-tax] Cukai jualan
        [sst] Cukai jualan (SST)
        [monofase] Cukai satu peringkat
        [pph] Cukai pendapatan (PPh)
        [octroi-de-mer] Octroi de mer
        [other] Cukai
       *[gst] { tax-name }
    }

breakdown-levy = Caj import lain
breakdown-fee = Caj pengendalian kurier
breakdown-total = Jumlah
breakdown-total-estimate = Anggaran jumlah
breakdown-rate-of = { $rate } daripada { $base }
breakdown-flat-of = { $price } × { $lines } jenis barang
breakdown-duty-free = tiada duti dikenakan
amount-unknown = belum diketahui
amount-free = percuma

## Kadar duti

rate-per-unit =
    { $unit ->
        [kg] { $price } setiap kg
        [kg-100] { $price } setiap 100 kg
        [kg-1000] { $price } setiap 1000 kg
        [pair] { $price } sepasang
        [l] { $price } seliter
       *[item] { $price } setiap unit
    }

rate-plus = { $first } + { $second }
rate-at-least = { $rate }, minimum { $limit }
rate-at-most = { $rate }, maksimum { $limit }

## Dibayar kepada siapa dan bila

pay-nothing-on-delivery = Tiada lagi bayaran semasa terima barang
pay-on-delivery = Bayar { $amount } semasa terima barang
pay-on-delivery-unknown = Mungkin ada bayaran lain semasa terima barang
pay-now-row = Bayar sekarang
pay-on-delivery-row = Bayar semasa terima

## Cara pengiraan

working-open = Cara pengiraan
working-rule = Peraturan { $rule }
working-since = sejak { DATE($date) }
working-source = Sumber: { $source }
working-payer-seller = dikutip oleh kedai
working-payer-recipient = dikutip semasa terima barang
working-data-date = Peraturan setakat { DATE($date) }
breakdown-disclaimer = Anggaran daripada peraturan awam. Jumlah muktamad dikira semasa pembayaran.

## Nota

note-rate-date =
    { $bank ->
        [ecb] Ditukar pada kadar Bank Pusat Eropah bertarikh { DATE($date) }
       *[other] Ditukar pada kadar { $source } bertarikh { DATE($date) }
    }

note-home-tax-removed = Cukai di negara kedai sudah ditolak daripada harga
note-other = Sebahagian jumlah ini ialah anggaran
