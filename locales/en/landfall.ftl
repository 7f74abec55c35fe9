### What prices and closed buttons print: every visitor fetches this file. Each other one comes to pages that print it:
### delivery.ftl, notice.ftl, cart.ftl; sums.ftl with carts and with an open breakdown, details.ftl with an open breakdown and
### with carts in which something is in doubt, papers.ftl with carts to some countries, market.ftl with the open picker.
### English is the source; the other folders translate these files.
###
### How to read a comment: where the text is seen. Then each variable with its kind, an example, and how long
### the text may get (characters, example values included) before a narrow page gets tight.
###
### Kinds of variables, and what a message may do with them:
###   money      { $price } or { PRICE($price, display: "symbol|narrow|code|name", digits: 0) }
###   percent    { $rate } or { NUMBER($rate, maximumFractionDigits: 1) }
###   number     { $n } or { NUMBER($n, minimumFractionDigits: 1, maximumFractionDigits: 2, useGrouping: "false") }
###   count      a whole number; also a selector: { $n -> [one] … *[other] … }
###   date       { $date } or { DATE($date, length: "short|medium|long|full", weekday: "yes", year: "no") }
###   dates      { $window } or { DATERANGE($window, length: …, weekday: …, year: …) }
###   duration   { $left } or { DURATION($left, length: "short|long") }
###   list       { $items } or { LIST($items, type: "and|or|unit") }
###   quantity   a number with a unit: { UNIT($weight, unit: "kilogram", length: "short|long") }
###   country    an ISO code: { COUNTRY($country) }; also a selector
###   currency   an ISO code: { CURRENCY($currency) } is its name, { $currency } the code; also a selector
###   language   a tag: { LANGUAGE($language) }
###   word       one of the words listed; a selector
###   text       printed as it is
###
### A message never contains markup. One that is missing in a language is shown in the next language of the
### reader's chain, the last of which is English.

## Tax names

# The name of a tax inside a sentence: "incl. VAT". Used by other messages, not shown alone.
#   $tax (word): vat, gst, hst, pst, qst, jct and jct-local (Japan), sales-tax (United States), sst (Malaysia), icms
#     (Brazil), igi (Andorra), monofase (San Marino), pph (Indonesia), igic (Canary Islands), ipsi (Ceuta, Melilla),
#     octroi-de-mer (French overseas departments), ilcci (Campione d'Italia); anything else is "tax"
#   $country (country): where the tax is paid, for languages that name it differently by country
# Example: VAT. Length: 28
tax-name =
    { $tax ->
        [vat] VAT
        [gst] GST
        [hst] HST
        [pst] PST
        [qst] QST
        [jct] consumption tax
        [jct-local] local consumption tax
        [sales-tax] sales tax
        [sst] SST
        [icms] ICMS
        [igi] IGI
        [monofase] single-stage tax
        [pph] income tax (PPh)
        [igic] IGIC
        [ipsi] IPSI
        [octroi-de-mer] octroi de mer
        [ilcci] ILCCI
       *[other] tax
    }

## Price: the one line in place of the shop's price

# The local price where the shop charges in another currency: it is approximate.
#   $price (money): the converted price
# Example: ≈ €45.07. Length: 16
price-approximate = ≈ { $price }

# The same, read out by a screen reader.
#   $price (money): the converted price
# Example: about €45.07. Length: 24
price-approximate-spoken = about { $price }

# Beside an approximate price: what will really be charged.
#   $price (money): the price in the shop's own currency
# Example: charged as $49.00. Length: 26
price-charged = charged as { $price }

# Beside a price that contains tax.
#   $tax (word), $country (country): see tax-name
# Example: incl. VAT. Length: 36
price-tax-included = incl. { tax-name }

# Beside a price without tax, where tax will be added.
#   $tax (word), $country (country): see tax-name
# Example: plus VAT. Length: 36
price-tax-excluded = plus { tax-name }

# Beside a price for a country whose rules are not known, or where the shop's country is not known.
# Example: Duties and taxes may apply. Length: 34
price-taxes-may-apply = Duties and taxes may apply

# Read out before a struck-through former price.
#   $price (money): the former price
# Example: was €59.00. Length: 24
price-was = was { $price }

# Beside a price that stands next to a former one: how much less it is.
#   $percent (percent): whole percent
# Example: 20% less. Length: 16
price-saving = { $percent } less

# All that one item costs until it is in the shopper's hands: goods, shipping, duty, tax and fees. "At your door" stands
# for that; say it as shops in your country do, and promise nothing.
#   $price (money): this sum
# Example: €59.04 at your door. Length: 28
price-landed = { $price } at your door

# The same, where some of it is estimated.
#   $price (money): this sum
# Example: ≈ €59.04 at your door. Length: 30
price-landed-estimate = ≈ { $price } at your door

# Under that price: what is counted.
# Example: This item ordered alone, shipping included. Length: 56
price-landed-scope = This item ordered alone, shipping included

# In place of that price where it cannot be worked out.
# Example: Price at your door not known yet. Length: 44
price-landed-unknown = Price at your door not known yet

# Small mark beside a price whose exchange rate is some days old.
#   $date (date): the day of the rate
# Example: rate of 30 Oct 2026. Length: 28
price-rate-date = rate of { DATE($date) }

## Breakdown: what a landed price is made of

# Button that opens the breakdown.
# Example: What this includes. Length: 28
breakdown-open = What this includes

## Market picker: country, currency and language

# The button on the page.
#   $country (country), $currency (currency): the current ones
# Example: Germany · EUR. Length: 28
market-button = { COUNTRY($country) } · { $currency }

# The same button, read out. Begins with the visible text.
#   $country (country), $currency (currency): the current ones
# Example: Germany · EUR, change country, currency or language. Length: 80
market-button-name = { COUNTRY($country) } · { $currency }, change country, currency or language

# A small button beside the picker’s: from local prices to the page as the shop wrote it, without opening the picker.
# Example: Shop’s own prices. Length: 28
market-to-own = Shop’s own prices

# The same button after it was pressed: back to local prices.
#   $currency (currency): the visitor’s
# Example: Prices in EUR. Length: 28
market-to-local = Prices in { $currency }
