### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Rincian

breakdown-heading = Yang Anda bayar · { COUNTRY($country) }
breakdown-goods = Harga barang
estimate-mark = Perkiraan

## Cara perhitungan

working-customs-value = Nilai pabean { $amount }

## Keterangan

note-estimated-region = Pajak berbeda tiap daerah; di sini dipakai tarif yang umum
note-hs-missing = Produk ini belum memiliki kode HS sehingga bea masuknya belum pasti
note-tariff-span = Bea masuk antara { $from } dan { $to }, tergantung jenis produknya
note-tariff-old = Tarif bea masuk terakhir diperiksa { DATE($date) }
note-unverified-rule = Salah satu aturan belum dipastikan dari sumber resmi
note-preference-possible = Dengan surat keterangan asal ({ $agreement }), bea masuk turun { $saving }
note-tax-included-in-duty = Di sini pajak sudah termasuk dalam bea masuk
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
