### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Butiran harga

breakdown-heading = Jumlah perlu bayar · { COUNTRY($country) }
breakdown-goods = Harga barang
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
estimate-mark = Anggaran

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
working-customs-value = Nilai kastam { $amount }
working-data-date = Peraturan pada { DATE($date) }
breakdown-disclaimer = Anggaran daripada peraturan awam. Jumlah sebenar mengikut daftar keluar kedai.

## Nota

note-rate-date =
    { $bank ->
        [ecb] Ditukar pada kadar Bank Pusat Eropah bertarikh { DATE($date) }
       *[other] Ditukar pada kadar { $source } bertarikh { DATE($date) }
    }

note-estimated-region = Cukai berbeza mengikut kawasan; kadar biasa digunakan di sini
note-hs-missing = Produk ini tiada kod HS, jadi dutinya belum pasti
note-tariff-span = Duti antara { $from } dan { $to }, bergantung pada jenis produk sebenar
note-tariff-old = Kadar duti kali terakhir disemak pada { DATE($date) }
note-unverified-rule = Satu daripada peraturan ini belum disahkan oleh sumber rasmi
note-preference-possible = Dengan bukti asal barang ({ $agreement }), duti berkurang { $saving }
note-tax-included-in-duty = Di sini cukai sudah termasuk dalam duti
note-home-tax-removed = Cukai di negara kedai sudah ditolak
note-rule-changes = Peraturan berubah pada { DATE($date) }; jika barang tiba selepas itu, kos mungkin berbeza
note-excise = Produk ini dikenakan cukai khas yang tidak dikira di sini
note-prohibited = Produk ini tidak boleh dihantar ke sana
note-no-rules = Duti dan cukai negara ini belum dapat dikira
note-rate-missing = Tiada kadar pertukaran untuk { CURRENCY($currency) }
note-duty-unknown = Duti import tidak diketahui
note-tax-unknown = Cukai tidak diketahui
note-simplified-tariff = Bungkusan bernilai kecil mungkin dikenakan kadar duti yang dipermudah
note-yearly-limit = Hanya untuk beberapa bungkusan setahun
note-home-tax-unknown = Cukai di negara kedai tidak dapat ditolak
note-hs-unknown = Kadar duti bagi kod HS produk ini tidak diketahui
note-tariff-not-computable = Duti produk ini bergantung pada lebih daripada harga dan berat
note-measure-by-line = Duti tambahan bergantung pada jenis produk sebenar
note-measure-not-computable = Duti tambahan bergantung pada bahan produk
note-origin-missing = Duti bergantung pada negara pembuatan, yang tidak dinyatakan
note-preference-staged = Kadar duti lebih rendah dalam perjanjian perdagangan tidak diketahui
note-preference-not-applicable = Perjanjian perdagangan yang dinyatakan tidak meliputi produk ini
note-territory = Peraturan lain terpakai di kawasan ini
note-other = Sebahagian jumlah ini ialah anggaran
