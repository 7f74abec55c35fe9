### What each message means and how long it may get: ../en/notice.ftl. How to write here: the head of landfall.ftl.

## Öneri ve sınırlar

notice-greeting = { COUNTRY($country) } için fiyatları { $currency } olarak görün.
notice-accept = { $currency } olarak göster
notice-dismiss = Bu fiyatlar kalsın
notice-free-shipping = Ücretsiz kargo için { $amount } daha
notice-over-limit = Gümrük muafiyet sınırının { $amount } üzerinde
notice-greeting-here = { COUNTRY($country) } için geçerli fiyatları görün.
notice-accept-here = { COUNTRY($country) } fiyatları
notice-never = Bir daha sorma
notice-free-shipping-reached = Kargo ücretsiz
notice-under-limit = Gümrük muafiyet sınırına { $amount } kaldı
notice-above-limit = { $limit } üzerinde gümrük vergisi eklenir
notice-above-flat = { $limit } üzerinde tam gümrük vergisi uygulanır

notice-restricted =
    { $action ->
        [block] Bu ürünün { COUNTRY($country) } gönderimi yok
       *[warn] Bu ürün için özel kurallar var: { COUNTRY($country) }
    }

notice-not-sent = Bu mağazanın { COUNTRY($country) } gönderimi yok
