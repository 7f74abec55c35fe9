### What each message means and how long it may get: ../en/cart.ftl. How to write here: the head of landfall.ftl.

## Karfa

breakdown-discount = Afsláttur
cart-heading = Pöntunin þín · { COUNTRY($country) }
cart-quantity = × { $count }
cart-quantity-of = Fjöldi: { $name }
cart-more = Bæta einu við: { $name }
cart-less = Fækka um eitt: { $name }

cart-restricted =
    { $action ->
        [block] { COUNTRY($country) }: varan er ekki send þangað
       *[warn] { COUNTRY($country) }: sérstakar reglur gilda um vöruna
    }

cart-services = Sendingarmáti

cart-service =
    { $service ->
        [standard] Almenn sending
        [express] Hraðsending
        [economy] Hagkvæm sending
        [priority] Forgangssending
        [courier] Sendill
        [post] Póstur
       *[other] { $name }
    }

cart-cheapest = Ódýrast
cart-fastest = Fljótast
cart-paying = Tollur og skattur
cart-pay-now = Greiða núna með pöntuninni
cart-pay-later = Greiða flutningsaðila við afhendingu
cart-costs-more = Samtals { $amount } meira
cart-costs-less = Samtals { $amount } minna
cart-costs-same = Sama upphæð samtals

cart-items-row =
    { $count ->
        [one] { $count } vara
       *[other] { $count } vörur
    }

cart-tax-rest =
    { $on ->
        [shipping] { $tax } af sendingu
        [duty] { $tax } af tolli
        [shipping-and-duty] { $tax } af sendingu og tolli
       *[order] { $tax }: leiðrétting á pöntun
    }

cart-rounding = Námundun
cart-tax-within = Þar af { $tax } { $amount }
cart-charged = Verslunin innheimtir { $price }
cart-charged-local = Gjaldmiðill greiðslu: { CURRENCY($currency) }
cart-gift-card = Greitt með gjafakorti
cart-payments = Greiðsluleiðir: { LIST($ways, type: "or") }

cart-region =
    { $country ->
        [CA] Fylki eða landsvæði
        [BR] Fylki
        [US] Fylki
       *[other] Svæði
    }

cart-region-why = Skatturinn fer eftir svæðinu. Valið er ekki geymt.
cart-postal-code = Póstnúmer
cart-postal-code-why = Á sumum svæðum gilda sérreglur. Númerið er ekki geymt.
cart-place-apply = Uppfæra
cart-not-there = { COUNTRY($country) }: verslunin sendir ekki þangað
cart-no-service = Enginn sendingarmáti er með verð fyrir þessa pöntun
cart-checkout = Ganga frá pöntun
cart-printed = Áætlun { $id } frá { DATE($date) }

cart-total-without =
    { $missing ->
        [tax] Samtals án skatts
        [duty] Samtals án tolls
        [duty-and-tax] Samtals án tolls og skatts
       *[fees] Samtals án innflutningsgjalda
    }

cart-tax-at-checkout = Skattur bætist við þegar greitt er
cart-spoken = { $label }: { $total }
