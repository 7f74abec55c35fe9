### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Butiran harga

breakdown-heading = Perlu dibayar · { COUNTRY($country) }
breakdown-goods = Harga barang
estimate-mark = Anggaran

## Cara pengiraan

working-customs-value = Nilai kastam { $amount }

## Nota

note-estimated-region = Cukai berbeza mengikut kawasan; kadar biasa digunakan di sini
note-hs-missing = Produk ini tiada kod HS, jadi dutinya belum pasti
note-tariff-span = Duti antara { $from } dan { $to }, bergantung pada jenis produk sebenar
note-tariff-old = Kadar duti kali terakhir disemak pada { DATE($date) }
note-unverified-rule = Satu daripada peraturan ini belum disahkan oleh sumber rasmi
note-preference-possible = Dengan bukti asal barang ({ $agreement }), duti berkurang { $saving }
note-tax-included-in-duty = Di sini cukai sudah termasuk dalam duti
note-rule-changes = Peraturan berubah pada { DATE($date) }; jika barang tiba selepas itu, kos mungkin berbeza
note-excise = Produk ini dikenakan cukai khas yang tidak dikira di sini
note-prohibited = Produk ini tidak boleh dihantar ke sana
note-no-rules = Duti dan cukai negara ini belum dapat dikira
note-rate-missing = Tiada kadar tukaran untuk { CURRENCY($currency) }
note-duty-unknown = Duti import tidak diketahui
note-tax-unknown = Cukai tidak diketahui
note-simplified-tariff = Bungkusan bernilai kecil mungkin dikenakan kadar duti yang dipermudah
note-yearly-limit = Hanya untuk beberapa bungkusan setahun
note-home-tax-unknown = Cukai di negara kedai tidak dapat ditolak daripada harga
note-hs-unknown = Kadar duti bagi kod HS produk ini tidak diketahui
note-tariff-not-computable = Duti produk ini bergantung pada lebih daripada harga dan berat
note-measure-by-line = Duti tambahan bergantung pada jenis produk sebenar
note-measure-not-computable = Duti tambahan bergantung pada bahan produk
note-origin-missing = Duti bergantung pada negara pembuatan, yang tidak dinyatakan
note-preference-staged = Kadar duti lebih rendah dalam perjanjian perdagangan tidak diketahui
note-preference-not-applicable = Perjanjian perdagangan yang dinyatakan tidak meliputi produk ini
note-territory = Peraturan lain terpakai di kawasan ini
