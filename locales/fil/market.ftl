### What each message means and how long it may get: ../en/market.ftl. How to write here: the head of landfall.ftl.

## Bansa, currency, wika

market-title = Saan ipapadala?

market-guess =
    { $reason ->
        [time-zone] Mukhang nasa { COUNTRY($country) } ka, batay sa time zone mo
        [languages] Mukhang nasa { COUNTRY($country) } ka, batay sa wika ng browser mo
        [merchant] Mukhang nasa { COUNTRY($country) } ka, batay sa impormasyon ng shop
        [url] { COUNTRY($country) }, mula sa link na binuksan mo
        [saved] { COUNTRY($country) }, dati mong pinili
        [chosen] { COUNTRY($country) }, pinili mo
       *[store] { COUNTRY($country) }, bansa ng shop
    }

market-search = Maghanap ng bansa
market-search-hint = Bansa o code

# One form: hindi nagbabago ang pangngalan
market-results = May nakitang { $count } bansa

market-no-results = Walang nakitang bansa
market-likely = Mga mungkahi
market-all = Lahat ng bansa

# Same as English: ito ang salitang gamit
market-currency = Currency

market-language = Wika
market-close = Isara
market-original = Ipakita ang presyo ng shop
market-reset = Burahin ang pinili ko
market-recent = Mga dating pinili

market-currency-reason =
    { $reason ->
        [country] gamit sa { COUNTRY($country) }
        [merchant] itinakda ng shop
        [saved] dati mong pinili
        [chosen] pinili mo
       *[store] currency ng shop
    }

market-language-reason =
    { $reason ->
        [page] gaya ng page na ito
        [languages] mula sa browser mo
        [saved] dati mong pinili
        [chosen] pinili mo
       *[store] wika ng shop
    }

announce-market = Para sa { COUNTRY($country) } na ang mga presyo, sa { CURRENCY($currency) }
announce-original = Ipinapakita na ulit ang presyo ng shop
