### What each message means and how long it may get: ../en/market.ftl. How to write here: the head of landfall.ftl.

## Land, gjaldmiðill, tungumál

market-title = Hvert á að senda?

market-guess =
    { $reason ->
        [time-zone] Líklega { COUNTRY($country) }, út frá tímabelti
        [languages] Líklega { COUNTRY($country) }, út frá tungumáli vafrans
        [merchant] Líklega { COUNTRY($country) }, út frá upplýsingum verslunarinnar
        [url] { COUNTRY($country) }, samkvæmt hlekknum sem þú opnaðir
        [saved] { COUNTRY($country) }, fyrra val þitt
        [chosen] { COUNTRY($country) }, þitt val
       *[store] { COUNTRY($country) }, land verslunarinnar
    }

market-search = Leita að landi
market-search-hint = Land eða kóði

market-results =
    { $count ->
        [one] { $count } land fannst
       *[other] { $count } lönd fundust
    }

market-no-results = Ekkert land fannst
market-likely = Líkleg lönd
market-all = Öll lönd
market-currency = Gjaldmiðill
market-language = Tungumál
market-close = Loka
market-original = Sýna upprunaleg verð verslunarinnar
market-reset = Gleyma vali mínu
market-recent = Áður valið

market-currency-reason =
    { $reason ->
        [country] út frá landi: { COUNTRY($country) }
        [merchant] val verslunarinnar
        [saved] fyrra val þitt
        [chosen] þitt val
       *[store] gjaldmiðill verslunarinnar
    }

market-language-reason =
    { $reason ->
        [page] sama og á síðunni
        [languages] út frá vafranum
        [saved] fyrra val þitt
        [chosen] þitt val
       *[store] tungumál verslunarinnar
    }

announce-market = Verð uppfærð: { COUNTRY($country) }, { CURRENCY($currency) }
announce-original = Upprunaleg verð verslunarinnar birtast aftur
