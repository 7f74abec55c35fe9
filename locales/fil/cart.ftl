### What each message means and how long it may get: ../en/cart.ftl. How to write here: the head of landfall.ftl.

## Cart

breakdown-discount = Diskuwento
cart-heading = Order mo · { COUNTRY($country) }
cart-quantity = × { $count }
cart-quantity-of = Dami: { $name }
cart-more = Dagdagan ng isa: { $name }
cart-less = Bawasan ng isa: { $name }

cart-restricted =
    { $action ->
        [block] Hindi ipinapadala sa { COUNTRY($country) } ang produktong ito
       *[warn] May sariling tuntunin ang { COUNTRY($country) } sa produktong ito
    }

cart-services = Paraan ng delivery

# Same as English: ito ang tawag ng mga courier
cart-service =
    { $service ->
        [standard] Standard
        [express] Express
        [economy] Economy
        [priority] Priority
        [courier] Courier
        [post] Koreo
       *[other] { $name }
    }

cart-cheapest = Pinakamura
cart-fastest = Pinakamabilis
cart-paying = Duty at buwis
cart-pay-now = Bayaran ngayon, kasabay ng order
cart-pay-later = Bayaran sa courier pagdating ng parcel
cart-costs-more = Mas mahal nang { $amount } sa kabuuan
cart-costs-less = Mas mura nang { $amount } sa kabuuan
cart-costs-same = Pareho sa kabuuan

# One form: hindi nagbabago ang pangngalan
cart-items-row = { $count } produkto

cart-tax-rest =
    { $on ->
        [shipping] { $tax } sa shipping
        [duty] { $tax } sa customs duty
        [shipping-and-duty] { $tax } sa shipping at customs duty
       *[order] { $tax } adjustment sa buong order
    }

cart-rounding = Pag-round off
cart-tax-within = Kasama na ang { $amount } na { $tax }
cart-charged = { $price } ang sisingilin ng shop
cart-charged-local = Sisingilin sa { CURRENCY($currency) }
cart-gift-card = Binayaran ng gift card
cart-payments = Puwedeng magbayad gamit ang { LIST($ways, type: "or") }

cart-region =
    { $country ->
        [CA] Probinsiya o teritoryo
        [BR] Estado
        [US] Estado
       *[other] Rehiyon
    }

cart-region-why = Nakadepende rito ang buwis. Hindi ito sine-save.

# Same as English: ito ang salitang gamit
cart-postal-code = Postal code

cart-postal-code-why = May sariling tuntunin ang ilang lugar. Hindi ito sine-save.
cart-place-apply = I-update
cart-not-there = Hindi nagpapadala sa { COUNTRY($country) } ang shop na ito
cart-no-service = Walang delivery service na may presyo para sa order na ito
cart-checkout = Magpatuloy sa checkout
cart-printed = Tantiya { $id } noong { DATE($date) }

cart-total-without =
    { $missing ->
        [tax] Kabuuang wala pang buwis
        [duty] Kabuuang wala pang customs duty
        [duty-and-tax] Kabuuang wala pang duty at buwis
       *[fees] Kabuuang wala pang bayad sa import
    }

cart-tax-at-checkout = Idadagdag ang buwis sa checkout
cart-spoken = { $label }: { $total }
