### What each message means and how long it may get: ../en/notice.ftl. How to write here: the head of landfall.ftl.

## Cadangan dan had

notice-greeting = Hantar ke { COUNTRY($country) }? Lihat harga dalam { $currency }.
notice-accept = Harga dalam { $currency }
notice-dismiss = Kekalkan harga ini
notice-free-shipping = Tambah { $amount } untuk penghantaran percuma
notice-over-limit = Melebihi had bebas duti sebanyak { $amount }
notice-greeting-here = Hantar ke { COUNTRY($country) }? Lihat harga sampai ke sana.
notice-accept-here = Harga untuk { COUNTRY($country) }
notice-never = Jangan tanya lagi
notice-free-shipping-reached = Penghantaran kini percuma
notice-under-limit = Baki { $amount } hingga had bebas duti
notice-above-limit = Melebihi { $limit }, duti import dikenakan
notice-above-flat = Melebihi { $limit }, duti import penuh dikenakan

notice-restricted =
    { $action ->
        [block] Produk ini tidak dihantar ke { COUNTRY($country) }
       *[warn] Produk ini tertakluk pada peraturan khas di { COUNTRY($country) }
    }

notice-not-sent = Kedai ini tidak menghantar ke { COUNTRY($country) }
