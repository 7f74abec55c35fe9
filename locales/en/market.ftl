### What the open picker prints, and what is read out after a change of market

## Market picker: country, currency and language

# Heading of the dialog.
# Example: Where is it going? Length: 36
market-title = Where is it going?

# Line under the heading: what was assumed, and from what.
#   $country (country): the assumed country
#   $reason (word): time-zone, languages, merchant, url, saved (an earlier visit), chosen (just now), store
# Example: Our guess: Germany, from your time zone. Length: 80
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

# Label of the search field.
# Example: Search countries. Length: 28
market-search = Search countries

# Grey text in the empty search field.
# Example: Country or code. Length: 28
market-search-hint = Country or code

# Read out while searching: how many countries are listed.
#   $count (count): how many
# Example: 3 countries found. Length: 40
market-results =
    { $count ->
        [one] { $count } country found
       *[other] { $count } countries found
    }

# In place of an empty list.
# Example: No country found. Length: 40
market-no-results = No country found

# Heading over the first few countries.
# Example: Likely. Length: 28
market-likely = Likely

# Heading over the full list.
# Example: All countries. Length: 28
market-all = All countries

# Label of the currency field.
# Example: Currency. Length: 22
market-currency = Currency

# Label of the language field.
# Example: Language. Length: 22
market-language = Language

# Button: leave everything as it was.
# Example: Close. Length: 18
market-close = Close

# Button: the page as the shop wrote it.
# Example: Show the shop’s original prices. Length: 46
market-original = Show the shop’s original prices

# Button: forget the choice and go by what was found.
# Example: Forget my choice. Length: 34
market-reset = Forget my choice

# Heading over the countries that were chosen on this page or an earlier one.
# Example: Chosen before. Length: 28
market-recent = Chosen before

# Under the label of the currency field: why it is this one.
#   $reason (word): country (the one that is used there), merchant (the shop says so), saved (an earlier visit), chosen
#     (just now), store (the shop’s own; nothing else can be shown)
#   $country (country): the visitor’s
# Example: goes with: Germany. Length: 40
market-currency-reason =
    { $reason ->
        [country] goes with: { COUNTRY($country) }
        [merchant] set by the shop
        [saved] your earlier choice
        [chosen] your choice
       *[store] the shop’s own
    }

# Under the label of the language field: why it is this one.
#   $reason (word): page (the page is written in it), languages (from the browser), saved (an earlier visit), chosen
#     (just now), store (nothing else is known)
# Example: as on this page. Length: 40
market-language-reason =
    { $reason ->
        [page] as on this page
        [languages] from your browser
        [saved] your earlier choice
        [chosen] your choice
       *[store] the shop’s own
    }

## A change of market, read out

# Read out once after the shopper changed the country or currency.
#   $country (country), $currency (currency): the new ones
# Example: Prices changed: Germany, Euro. Length: 70
announce-market = Prices changed: { COUNTRY($country) }, { CURRENCY($currency) }

# Read out once after the shopper went back to the shop's own prices.
# Example: The shop’s own prices are shown again. Length: 60
announce-original = The shop’s own prices are shown again
