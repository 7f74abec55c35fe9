### Türkçe. Her metnin anlamı ve ne kadar uzun olabileceği ../en/landfall.ftl dosyasında yazar.
### Hitap: “siz”, ama çoğu yerde hitapsız. Ülke ve para birimi adları eksiz gelir; ek gerektirmeyen
### kalıplar kullanılır (“… olarak”, “… için”, iki nokta). Gümrük dili değil, alışveriş dili.

## Vergiler

# Same as English: octroi de mer özel addır
tax-name =
    { $tax ->
        [vat] KDV
        [gst] GST
        [hst] HST
        [pst] PST
        [qst] QST
        [jct] tüketim vergisi
        [jct-local] yerel tüketim vergisi
        [sales-tax] satış vergisi
        [sst] SST
        [icms] ICMS
        [igi] IGI
        [monofase] tek aşamalı vergi
        [pph] gelir vergisi (PPh)
        [igic] IGIC
        [ipsi] IPSI
        [octroi-de-mer] octroi de mer
        [ilcci] ILCCI
       *[other] vergi
    }

## Fiyat

price-approximate = ≈ { $price }
price-approximate-spoken = yaklaşık { $price }
price-charged = { $price } tahsil edilir
price-tax-included = { tax-name } dahil
price-tax-excluded = { tax-name } hariç
price-taxes-may-apply = Gümrük ve diğer vergiler çıkabilir
price-was = önceki fiyat { $price }
price-saving = { $percent } indirim
price-landed = Kapıya teslim { $price }
price-landed-estimate = Kapıya teslim ≈ { $price }
price-landed-scope = Yalnızca bu ürün sipariş edilirse, kargo dahil
price-landed-unknown = Kapıya teslim fiyatı henüz belli değil
price-rate-date = { DATE($date) } tarihli kur

## Fiyatın dökümü

breakdown-open = Fiyata dahil olanlar

## Ülke, para birimi, dil

market-button = { COUNTRY($country) } · { $currency }
market-button-name = { COUNTRY($country) } · { $currency }, ülke, para birimi veya dil değiştir
market-to-own = Mağazanın kendi fiyatları
market-to-local = { $currency } olarak göster
