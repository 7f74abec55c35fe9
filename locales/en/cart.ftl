### What carts print beside delivery.ftl and sums.ftl

## Cart: what an order costs at the door

# Row: a discount on the order, shown as a negative amount.
# Example: Discount. Length: 22
breakdown-discount = Discount

# Heading of the cart.
#   $country (country): where the parcel goes
# Example: Your order · Germany. Length: 44
cart-heading = Your order · { COUNTRY($country) }

# Behind the name of an item: how many of it.
#   $count (count): how many
# Example: × 2. Length: 10
cart-quantity = × { $count }

# Name of the field for how many of an item, read out.
#   $name (text): the item, as the shop calls it
# Example: Quantity of Canvas tote. Length: 60
cart-quantity-of = Quantity of { $name }

# Name of the button for one more of an item, read out.
#   $name (text): the item, as the shop calls it
# Example: One more: Canvas tote. Length: 60
cart-more = One more: { $name }

# Name of the button for one less of an item, read out.
#   $name (text): the item, as the shop calls it
# Example: One fewer: Canvas tote. Length: 60
cart-less = One fewer: { $name }

# Under an item that the shop does not send to the visitor’s country, or only under conditions, as in notice-restricted. Seen
# where the shop has no words of its own for it.
#   $action (word): block (it can’t be ordered), warn (it can)
#   $country (country): the visitor’s
# Example: Germany: this product is not shipped there. Length: 70
cart-restricted =
    { $action ->
        [block] { COUNTRY($country) }: this product is not shipped there
       *[warn] { COUNTRY($country) }: special rules apply to this product
    }

# Heading of the list of shipping services.
# Example: Delivery. Length: 26
cart-services = Delivery

# The name of a shipping service.
#   $service (word): standard, express, economy, priority, courier, post; anything else is printed as the shop calls it
#   $name (text): the service, as the shop calls it
# Example: Express. Length: 30
cart-service =
    { $service ->
        [standard] Standard
        [express] Express
        [economy] Economy
        [priority] Priority
        [courier] Courier
        [post] Post
       *[other] { $name }
    }

# Mark on the service that costs least, all counted.
# Example: Cheapest. Length: 18
cart-cheapest = Cheapest

# Mark on the service that is there first.
# Example: Fastest. Length: 18
cart-fastest = Fastest

# Heading of the choice when duty and tax are paid.
# Example: Duty and tax. Length: 26
cart-paying = Duty and tax

# Option: duty and tax are paid in the shop, with the order.
# Example: Pay now, with the order. Length: 36
cart-pay-now = Pay now, with the order

# Option: duty and tax are paid to the carrier at the door.
# Example: Pay on delivery, to the carrier. Length: 40
cart-pay-later = Pay on delivery, to the carrier

# Under an option: it costs more than the other.
#   $amount (money): how much more
# Example: €5.95 more in total. Length: 34
cart-costs-more = { $amount } more in total

# Under an option: it costs less than the other.
#   $amount (money): how much less
# Example: €5.95 less in total. Length: 34
cart-costs-less = { $amount } less in total

# Under an option: both cost the same.
# Example: The same in total. Length: 34
cart-costs-same = The same in total

# First row of the sum: all items together.
#   $count (count): how many pieces
# Example: 3 items. Length: 22
cart-items-row =
    { $count ->
        [one] { $count } item
       *[other] { $count } items
    }

# Row of the sum, where the prices of the items contain tax: the tax on the rest. Stands at the start of a row.
#   $on (word): shipping, duty, shipping-and-duty; anything else is the order as a whole, where the amount can also
#     be less than nothing, because of a discount for example
#   $tax (text): the tax by its name, as in breakdown-tax, such as VAT
# Example: VAT on shipping and duty. Length: 44
cart-tax-rest =
    { $on ->
        [shipping] { $tax } on shipping
        [duty] { $tax } on import duty
        [shipping-and-duty] { $tax } on shipping and duty
       *[order] { $tax } adjustment for the order
    }

# Row of the sum: what is left of rounding, a cent or so.
# Example: Rounding. Length: 22
cart-rounding = Rounding

# Under the total: how much tax is in it.
#   $amount (money): the tax
#   $tax (text): the tax by its name, as in tax-name, such as VAT
# Example: €18.33 VAT included. Length: 40
cart-tax-within = { $amount } { $tax } included

# Under an approximate total: what the shop really takes, in its own currency.
#   $price (money): the amount that is charged
# Example: The shop charges $134.89. Length: 40
cart-charged = The shop charges { $price }

# Under the total, where the shop charges in the shopper's currency.
#   $currency (currency): the currency
# Example: Charged in: Euro. Length: 40
cart-charged-local = Charged in: { CURRENCY($currency) }

# Row under the total: what a gift card pays, as a negative amount.
# Example: Paid by gift card. Length: 26
cart-gift-card = Paid by gift card

# Under the total: the ways to pay, as the shop calls them.
#   $ways (list): their names
# Example: You can pay with iDEAL, card or PayPal. Length: 60
cart-payments = You can pay with { LIST($ways, type: "or") }

# Label of the list of regions.
#   $country (country): whose regions
# Example: Province. Length: 26
cart-region =
    { $country ->
        [CA] Province or territory
        [BR] State
        [US] State
       *[other] Region
    }

# Under the list of regions: why it is asked for.
# Example: Tax depends on it. Your choice is not stored. Length: 60
cart-region-why = Tax depends on it. Your choice is not stored.

# Label of the field for a postal code.
# Example: Postal code. Length: 26
cart-postal-code = Postal code

# Under the field for a postal code: why it is asked for.
# Example: Some areas have rules of their own. The code is not stored. Length: 70
cart-postal-code-why = Some areas have rules of their own. The code is not stored.

# Button beside the field for a postal code: work it out again.
# Example: Update. Length: 16
cart-place-apply = Update

# In place of a total: the shop sends nothing to the country.
#   $country (country): where the parcel would go
# Example: Japan: this shop does not ship there. Length: 60
cart-not-there = { COUNTRY($country) }: this shop does not ship there

# In place of a total: no shipping service has a price for the order.
# Example: No shipping price is known for this order. Length: 70
cart-no-service = No shipping price is known for this order

# The button to the checkout.
# Example: Continue to checkout. Length: 30
cart-checkout = Continue to checkout

# On paper only: the name and the day of the estimate.
#   $id (text): the first signs of its name
#   $date (date): its day
# Example: Estimate 2f4c91aa of 28 Nov 2026. Length: 50
cart-printed = Estimate { $id } of { DATE($date) }

# Label of the sum, where something of it is not known.
#   $missing (word): tax, duty, duty-and-tax, fees (levies of the state and the carrier's fee)
# Example: Total without tax. Length: 34
cart-total-without =
    { $missing ->
        [tax] Total without tax
        [duty] Total without import duty
        [duty-and-tax] Total without duty and tax
       *[fees] Total without other import charges
    }

# Under such a sum, for an order inside the shop's own country.
# Example: Tax is added at the checkout. Length: 40
cart-tax-at-checkout = Tax is added at the checkout

# Read out when quantity, service or place changed.
#   $label (text): the label of the sum, from breakdown-total or cart-total-without, such as Total
#   $total (text): the new sum
# Example: Total: €120.74. Length: 60
cart-spoken = { $label }: { $total }
