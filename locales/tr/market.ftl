### What each message means and how long it may get: ../en/market.ftl. How to write here: the head of landfall.ftl.

## Ülke, para birimi, dil

market-title = Nereye gönderilecek?

market-guess =
    { $reason ->
        [time-zone] Saat diliminize göre tahminimiz: { COUNTRY($country) }
        [languages] Tarayıcınızın diline göre tahminimiz: { COUNTRY($country) }
        [merchant] Mağazanın bilgisine göre tahminimiz: { COUNTRY($country) }
        [url] Açtığınız bağlantıya göre: { COUNTRY($country) }
        [saved] Önceki seçiminiz: { COUNTRY($country) }
        [chosen] Seçiminiz: { COUNTRY($country) }
       *[store] Mağazanın ülkesi: { COUNTRY($country) }
    }

market-search = Ülke ara
market-search-hint = Ülke veya kod

# One form: sayıdan sonra ad tekil kalır
market-results = { $count } ülke bulundu

market-no-results = Ülke bulunamadı
market-likely = Olası ülkeler
market-all = Tüm ülkeler
market-currency = Para birimi
market-language = Dil
market-close = Kapat
market-original = Mağazanın kendi fiyatlarını göster
market-reset = Seçimimi sıfırla
market-recent = Daha önce seçilenler

market-currency-reason =
    { $reason ->
        [country] ülkeye göre: { COUNTRY($country) }
        [merchant] mağaza belirledi
        [saved] önceki seçiminiz
        [chosen] seçiminiz
       *[store] mağazanın para birimi
    }

market-language-reason =
    { $reason ->
        [page] bu sayfadaki gibi
        [languages] tarayıcınızdan
        [saved] önceki seçiminiz
        [chosen] seçiminiz
       *[store] mağazanın dili
    }

announce-market = Fiyatlar güncellendi. Ülke: { COUNTRY($country) }, para birimi: { CURRENCY($currency) }
announce-original = Mağazanın kendi fiyatları yeniden gösteriliyor
