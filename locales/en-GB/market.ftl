### What each message means and how long it may get: ../en/market.ftl. How to write here: the head of landfall.ftl.

## Market picker

market-title = Where is it going?

market-guess =
    { $reason ->
        [time-zone] Our guess: { COUNTRY($country) }, from your time zone
        [languages] Our guess: { COUNTRY($country) }, from your browser’s language
        [merchant] Our guess: { COUNTRY($country) }, from what the shop knows
        [url] { COUNTRY($country) }, from the link you opened
        [saved] { COUNTRY($country) }, your earlier choice
        [chosen] { COUNTRY($country) }, your choice
       *[store] { COUNTRY($country) }, the shop’s own country
    }

market-search = Search countries
market-search-hint = Country or code

market-results =
    { $count ->
        [one] { $count } country found
       *[other] { $count } countries found
    }

market-no-results = No country found
market-likely = Likely
market-all = All countries
market-currency = Currency
market-language = Language
market-close = Close
market-original = Show the shop’s original prices
market-reset = Forget my choice
market-recent = Chosen before

market-currency-reason =
    { $reason ->
        [country] goes with: { COUNTRY($country) }
        [merchant] set by the shop
        [saved] your earlier choice
        [chosen] your choice
       *[store] the shop’s own
    }

market-language-reason =
    { $reason ->
        [page] as on this page
        [languages] from your browser
        [saved] your earlier choice
        [chosen] your choice
       *[store] the shop’s own
    }

announce-market = Prices changed: { COUNTRY($country) }, { CURRENCY($currency) }
announce-original = The shop’s own prices are shown again
