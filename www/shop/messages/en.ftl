# The shop’s own words, laid over Landfall’s. www/shop/landfall.json says where each is used.

shop-cards = We do not send playing cards to { COUNTRY($country) }
shop-beeswax = Beeswax may be inspected on arrival, which can take a few more days
shop-returns = Returns within 30 days, to Maine. You pay the way back, and duty and tax do not come back by themselves
