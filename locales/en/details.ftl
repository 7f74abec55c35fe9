### What is shown after a touch, and by delivery dates, notices and carts

## Market picker, open

# Heading over the countries that were chosen on this page or an earlier one.
# Example: Chosen before. Length: 28
market-recent = Chosen before

# Under the label of the currency field: why it is this one.
#   $reason (word): country (the one that is used there), merchant (the shop says so), saved (an earlier visit), chosen
#     (just now), store (the shop’s own; nothing else can be shown)
#   $country (country): the visitor’s
# Example: goes with Germany. Length: 40
market-currency-reason =
    { $reason ->
        [country] goes with { COUNTRY($country) }
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

## Notice: one line over the page, on a product page or beside the cart

# A suggestion to a visitor who pays in the shop’s own currency already.
#   $country (country): the suggested one
# Example: Shipping to Austria? See what it costs there. Length: 70
notice-greeting-here = Shipping to { COUNTRY($country) }? See what it costs there.

# Button of that suggestion: yes.
#   $country (country): the suggested one
# Example: Prices for Austria. Length: 30
notice-accept-here = Prices for { COUNTRY($country) }

# Third button of a suggestion: no, and it does not come back on other pages.
# Example: Do not ask again. Length: 28
notice-never = Do not ask again

# In place of what is missing for free delivery, once nothing is missing.
# Example: Delivery is free. Length: 40
notice-free-shipping-reached = Delivery is free

# The order is a little below the value up to which no duty is due.
#   $amount (money): how much may be added
# Example: £12.40 left up to the duty-free limit. Length: 60
notice-under-limit = { $amount } left up to the duty-free limit

# The order is far over the value up to which no duty is due.
#   $limit (money): that value
# Example: Above £135.00, import duty is added. Length: 60
notice-above-limit = Above { $limit }, import duty is added

# The order is over the value up to which duty is a small flat amount (European Union).
#   $limit (money): that value
# Example: Above €150.00, the full import duty applies. Length: 70
notice-above-flat = Above { $limit }, the full import duty applies

# A product that the shop does not send to the visitor’s country, or only under conditions. Seen where the shop has no
# words of its own for it.
#   $action (word): block (it can’t be ordered), warn (it can)
#   $country (country): the visitor’s
# Example: This product is not sent to Germany. Length: 70
notice-restricted =
    { $action ->
        [block] This product is not sent to { COUNTRY($country) }
       *[warn] For this product, special rules hold in { COUNTRY($country) }
    }

# The shop does not send to the visitor’s country at all.
#   $country (country): the visitor’s
# Example: This shop does not send to Germany. Length: 60
notice-not-sent = This shop does not send to { COUNTRY($country) }
