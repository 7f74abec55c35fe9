### What notices print: one line over the page or beside the cart

## Notice: one line over the page or beside the cart

# A suggestion to a visitor from another country. Names with an article have texts of their own in English; a language that
# needs no preposition here needs none of them.
#   $country (country), $currency (currency): the suggested ones
# Example: Shipping to Germany? See prices in EUR. Length: 80
notice-greeting =
    { $country ->
        [AE] Shipping to the UAE? See prices in { $currency }.
        [GB] Shipping to the UK? See prices in { $currency }.
        [NL] Shipping to the Netherlands? See prices in { $currency }.
        [PH] Shipping to the Philippines? See prices in { $currency }.
        [US] Shipping to the US? See prices in { $currency }.
       *[other] Shipping to { COUNTRY($country) }? See prices in { $currency }.
    }

# Button of the suggestion: yes.
#   $currency (currency): the suggested one
# Example: Prices in EUR. Length: 24
notice-accept = Prices in { $currency }

# Button of the suggestion: no.
# Example: Keep these prices. Length: 28
notice-dismiss = Keep these prices

# What is missing for free shipping.
#   $amount (money): how much
# Example: €12.40 more for free delivery. Length: 50
notice-free-shipping = { $amount } more for free delivery

# The cart is over the value up to which no duty is due.
#   $amount (money): by how much
# Example: £8.00 over the duty-free limit. Length: 50
notice-over-limit = { $amount } over the duty-free limit

# A suggestion to a visitor who pays in the shop’s own currency already.
#   $country (country): the suggested one
# Example: Shipping to Austria? See what it costs there. Length: 70
notice-greeting-here =
    { $country ->
        [AE] Shipping to the UAE? See what it costs there.
        [GB] Shipping to the UK? See what it costs there.
        [NL] Shipping to the Netherlands? See what it costs there.
        [PH] Shipping to the Philippines? See what it costs there.
        [US] Shipping to the US? See what it costs there.
       *[other] Shipping to { COUNTRY($country) }? See what it costs there.
    }

# Button of that suggestion: yes.
#   $country (country): the suggested one
# Example: Prices for Austria. Length: 36
notice-accept-here =
    { $country ->
        [AE] Prices for the UAE
        [GB] Prices for the UK
        [NL] Prices for the Netherlands
        [PH] Prices for the Philippines
        [US] Prices for the US
       *[other] Prices for { COUNTRY($country) }
    }

# Third button of a suggestion: no, and it does not come back on other pages.
# Example: Do not ask again. Length: 28
notice-never = Do not ask again

# In place of what is missing for free delivery, once nothing is missing.
# Example: Delivery is free. Length: 40
notice-free-shipping-reached = Delivery is free

# The order is a little below the value up to which no duty is due.
#   $amount (money): how much may be added until duty is due, which is no goal
# Example: £12.40 below the duty-free limit. Length: 60
notice-under-limit = { $amount } below the duty-free limit

# The order is far over the value up to which no duty is due.
#   $limit (money): that value
# Example: For more than £135.00, import duty is added. Length: 60
notice-above-limit = For more than { $limit }, import duty is added

# The order is over the value up to which duty is a small flat amount (European Union).
#   $limit (money): that value
# Example: For more than €150.00, the full import duty applies. Length: 70
notice-above-flat = For more than { $limit }, the full import duty applies

# A product that the shop does not send to the visitor’s country, or only under conditions. Seen where the shop has no
# words of its own for it.
#   $action (word): block (it can’t be ordered), warn (it can)
#   $country (country): the visitor’s
# Example: Germany: this product is not shipped there. Length: 70
notice-restricted =
    { $action ->
        [block] { COUNTRY($country) }: this product is not shipped there
       *[warn] { COUNTRY($country) }: special rules apply to this product
    }

# The shop does not send to the visitor’s country at all.
#   $country (country): the visitor’s
# Example: Germany: this shop does not ship there. Length: 60
notice-not-sent = { COUNTRY($country) }: this shop does not ship there
