### What each message means and how long it may get: ../en/cart.ftl. How to write here: the head of landfall.ftl.

## Keranjang

breakdown-discount = Diskon
cart-heading = Pesanan Anda · { COUNTRY($country) }
cart-quantity = × { $count }
cart-quantity-of = Jumlah: { $name }
cart-more = Tambah satu: { $name }
cart-less = Kurangi satu: { $name }

cart-restricted =
    { $action ->
        [block] Produk ini tidak dikirim ke { COUNTRY($country) }
       *[warn] Ada aturan khusus untuk produk ini di { COUNTRY($country) }
    }

cart-services = Pengiriman

cart-service =
    { $service ->
        [standard] Standar
        [express] Ekspres
        [economy] Ekonomis
        [priority] Prioritas
        [courier] Kurir
        [post] Pos
       *[other] { $name }
    }

cart-cheapest = Termurah
cart-fastest = Tercepat
cart-paying = Bea masuk dan pajak
cart-pay-now = Bayar sekarang bersama pesanan
cart-pay-later = Bayar ke kurir saat barang tiba
cart-costs-more = Total lebih mahal { $amount }
cart-costs-less = Total lebih murah { $amount }
cart-costs-same = Totalnya sama
cart-items-row = { $count } barang

cart-tax-rest =
    { $on ->
        [shipping] { $tax } atas ongkos kirim
        [duty] { $tax } atas bea masuk
        [shipping-and-duty] { $tax } atas ongkos kirim dan bea masuk
       *[order] { $tax }: koreksi seluruh pesanan
    }

cart-rounding = Pembulatan
cart-tax-within = Termasuk { $tax } { $amount }
cart-charged = Toko menagih { $price }
cart-charged-local = Ditagih dalam { CURRENCY($currency) }
cart-gift-card = Kartu hadiah
cart-payments = Bisa dibayar dengan { LIST($ways, type: "or") }

cart-region =
    { $country ->
        [CA] Provinsi atau teritori
        [BR] Negara bagian
        [US] Negara bagian
       *[other] Wilayah
    }

cart-region-why = Pajak tergantung pada wilayah. Pilihan ini tidak disimpan.
cart-postal-code = Kode pos
cart-postal-code-why = Beberapa daerah punya aturan sendiri. Kode ini tidak disimpan.
cart-place-apply = Perbarui
cart-not-there = Toko ini tidak mengirim ke { COUNTRY($country) }
cart-no-service = Tidak ada layanan pengiriman dengan tarif untuk pesanan ini
cart-checkout = Lanjut ke checkout
cart-printed = Perkiraan { $id } per { DATE($date) }

cart-total-without =
    { $missing ->
        [tax] Total tanpa pajak
        [duty] Total tanpa bea masuk
        [duty-and-tax] Total tanpa bea masuk dan pajak
       *[fees] Total tanpa pungutan impor
    }

cart-tax-at-checkout = Pajak ditambahkan saat checkout
cart-spoken = { $label }: { $total }
