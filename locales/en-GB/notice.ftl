### What each message means and how long it may get: ../en/notice.ftl. How to write here: the head of landfall.ftl.

## Notice

notice-greeting = Delivering to: { COUNTRY($country) }? See prices in { $currency }.
notice-accept = Prices in { $currency }
notice-dismiss = Keep these prices
notice-free-shipping = Spend { $amount } more for free delivery
notice-over-limit = { $amount } over the duty-free limit
notice-greeting-here = Delivering to: { COUNTRY($country) }? See what it costs there.
notice-accept-here = Prices: { COUNTRY($country) }
notice-never = Don’t ask again
notice-free-shipping-reached = Delivery is free
notice-under-limit = { $amount } below the duty-free limit
notice-above-limit = Above { $limit }, customs duty is added
notice-above-flat = Above { $limit }, the full customs duty applies

notice-restricted =
    { $action ->
        [block] { COUNTRY($country) }: this product isn’t sent there
       *[warn] { COUNTRY($country) }: special rules apply to this product
    }

notice-not-sent = { COUNTRY($country) }: this shop doesn’t deliver there
