### What each message means and how long it may get: ../en/cart.ftl. How to write here: the head of landfall.ftl.

## Basket

breakdown-discount = Discount
cart-heading = Your order · { COUNTRY($country) }
cart-quantity = × { $count }
cart-quantity-of = Quantity of { $name }
cart-more = One more: { $name }
cart-less = One fewer: { $name }

cart-restricted =
    { $action ->
        [block] { COUNTRY($country) }: this product isn’t sent there
       *[warn] { COUNTRY($country) }: special rules apply to this product
    }

cart-services = Delivery

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

cart-cheapest = Cheapest
cart-fastest = Fastest
cart-paying = Duty and tax
cart-pay-now = Pay now, with the order
cart-pay-later = Pay on delivery, to the carrier
cart-costs-more = { $amount } more in all
cart-costs-less = { $amount } less in all
cart-costs-same = The same in all

cart-items-row =
    { $count ->
        [one] { $count } item
       *[other] { $count } items
    }

cart-tax-rest =
    { $on ->
        [shipping] { $tax } on delivery
        [duty] { $tax } on customs duty
        [shipping-and-duty] { $tax } on delivery and customs duty
       *[order] { $tax } adjustment for the order
    }

cart-rounding = Rounding
cart-tax-within = { $amount } { $tax } included
cart-charged = The shop charges { $price }
cart-charged-local = Charged in: { CURRENCY($currency) }
cart-gift-card = Paid by gift card
cart-payments = You can pay with { LIST($ways, type: "or") }

cart-region =
    { $country ->
        [CA] Province or territory
        [BR] State
        [US] State
       *[other] Region
    }

cart-region-why = Tax depends on it. Your choice is not stored.
cart-postal-code = Postcode
cart-postal-code-why = Some areas have rules of their own. The postcode is not stored.
cart-place-apply = Update
cart-not-there = { COUNTRY($country) }: this shop doesn’t deliver there
cart-no-service = No delivery service has a price for this order
cart-checkout = Continue to checkout
cart-printed = Estimate { $id } of { DATE($date) }

cart-total-without =
    { $missing ->
        [tax] Total without tax
        [duty] Total without customs duty
        [duty-and-tax] Total without duty and tax
       *[fees] Total without import charges
    }

cart-tax-at-checkout = Tax is added at the checkout
cart-spoken = { $label }: { $total }
