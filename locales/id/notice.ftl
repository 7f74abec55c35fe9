### What each message means and how long it may get: ../en/notice.ftl. How to write here: the head of landfall.ftl.

## Saran dan batas

notice-greeting = Dikirim ke { COUNTRY($country) }? Lihat harga dalam { $currency }.
notice-accept = Harga dalam { $currency }
notice-dismiss = Tetap pakai harga ini
notice-free-shipping = Tambah { $amount } lagi untuk gratis ongkir
notice-over-limit = { $amount } di atas batas bebas bea masuk
notice-greeting-here = Dikirim ke { COUNTRY($country) }? Lihat harga sampai di sana.
notice-accept-here = Harga untuk { COUNTRY($country) }
notice-never = Jangan tanya lagi
notice-free-shipping-reached = Pesanan ini gratis ongkir
notice-under-limit = Sisa { $amount } sampai batas bebas bea masuk
notice-above-limit = Di atas { $limit }, dikenakan bea masuk
notice-above-flat = Di atas { $limit }, berlaku tarif bea masuk penuh

notice-restricted =
    { $action ->
        [block] Produk ini tidak dikirim ke { COUNTRY($country) }
       *[warn] Ada aturan khusus untuk produk ini di { COUNTRY($country) }
    }

notice-not-sent = Toko ini tidak mengirim ke { COUNTRY($country) }
