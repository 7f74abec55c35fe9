### What each message means and how long it may get: ../en/cart.ftl. How to write here: the head of landfall.ftl.

## Troli

breakdown-discount = Diskaun
cart-heading = Pesanan anda · { COUNTRY($country) }
cart-quantity = × { $count }
cart-quantity-of = Kuantiti: { $name }
cart-more = Tambah satu: { $name }
cart-less = Kurangkan satu: { $name }

cart-restricted =
    { $action ->
        [block] Produk ini tidak dihantar ke { COUNTRY($country) }
       *[warn] Produk ini tertakluk pada peraturan khas di { COUNTRY($country) }
    }

cart-services = Penghantaran

# Same as English: “Standard” ialah perkataan Melayu juga
cart-service =
    { $service ->
        [standard] Standard
        [express] Ekspres
        [economy] Ekonomi
        [priority] Keutamaan
        [courier] Kurier
        [post] Pos
       *[other] { $name }
    }

cart-cheapest = Paling murah
cart-fastest = Paling cepat
cart-paying = Duti dan cukai
cart-pay-now = Bayar sekarang bersama pesanan
cart-pay-later = Bayar kepada kurier semasa terima
cart-costs-more = Jumlah lebih mahal { $amount }
cart-costs-less = Jumlah lebih murah { $amount }
cart-costs-same = Jumlahnya sama
cart-items-row = { $count } barang

cart-tax-rest =
    { $on ->
        [shipping] { $tax } atas penghantaran
        [duty] { $tax } atas duti import
        [shipping-and-duty] { $tax } atas penghantaran dan duti import
       *[order] { $tax }: pelarasan seluruh pesanan
    }

cart-rounding = Pembundaran
cart-tax-within = Termasuk { $tax } { $amount }
cart-charged = Kedai mengecaj { $price }
cart-charged-local = Dicaj dalam { CURRENCY($currency) }
cart-gift-card = Dibayar dengan kad hadiah
cart-payments = Boleh dibayar dengan { LIST($ways, type: "or") }

cart-region =
    { $country ->
        [CA] Provinsi atau wilayah
        [BR] Negeri
        [US] Negeri
       *[other] Kawasan
    }

cart-region-why = Cukai bergantung pada kawasan. Pilihan ini tidak disimpan.
cart-postal-code = Poskod
cart-postal-code-why = Sesetengah kawasan ada peraturan sendiri. Poskod tidak disimpan.
cart-place-apply = Kemas kini
cart-not-there = Kedai ini tidak menghantar ke { COUNTRY($country) }
cart-no-service = Tiada perkhidmatan penghantaran dengan harga untuk pesanan ini
cart-checkout = Teruskan ke pembayaran
cart-printed = Anggaran { $id } bertarikh { DATE($date) }

cart-total-without =
    { $missing ->
        [tax] Jumlah tanpa cukai
        [duty] Jumlah tanpa duti import
        [duty-and-tax] Jumlah tanpa duti dan cukai
       *[fees] Jumlah tanpa caj import
    }

cart-tax-at-checkout = Cukai ditambah semasa pembayaran
cart-spoken = { $label }: { $total }
