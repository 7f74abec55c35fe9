### What each message means and how long it may get: ../en/cart.ftl. How to write here: the head of landfall.ftl.

## Varukorg

breakdown-discount = Rabatt
cart-heading = Din beställning · { COUNTRY($country) }
cart-quantity = × { $count }
cart-quantity-of = Antal: { $name }
cart-more = En till: { $name }
cart-less = En färre: { $name }

cart-restricted =
    { $action ->
        [block] Varan skickas inte till { COUNTRY($country) }
       *[warn] Leverans till { COUNTRY($country) }: särskilda regler för varan
    }

cart-services = Leveranssätt

# Same as English: ”Standard” och ”Express” heter så även här
cart-service =
    { $service ->
        [standard] Standard
        [express] Express
        [economy] Ekonomi
        [priority] Prioriterad
        [courier] Bud
        [post] Post
       *[other] { $name }
    }

cart-cheapest = Billigast
cart-fastest = Snabbast
cart-paying = Tull och skatt
cart-pay-now = Betala nu, med beställningen
cart-pay-later = Betala vid leverans, till fraktbolaget
cart-costs-more = { $amount } mer totalt
cart-costs-less = { $amount } mindre totalt
cart-costs-same = Samma pris totalt

cart-items-row =
    { $count ->
        [one] { $count } vara
       *[other] { $count } varor
    }

cart-tax-rest =
    { $on ->
        [shipping] { $tax } på frakten
        [duty] { $tax } på tullen
        [shipping-and-duty] { $tax } på frakt och tull
       *[order] { $tax }: justering för beställningen
    }

cart-rounding = Avrundning
cart-tax-within = Varav { $tax } { $amount }
cart-charged = Butiken debiterar { $price }
cart-charged-local = Valuta vid betalning: { CURRENCY($currency) }
cart-gift-card = Betalt med presentkort
cart-payments = Betala med { LIST($ways, type: "or") }

# Same as English: ”Region” är även svenska
cart-region =
    { $country ->
        [CA] Provins eller territorium
        [BR] Delstat
        [US] Delstat
       *[other] Region
    }

cart-region-why = Skatten beror på den. Valet sparas inte.
cart-postal-code = Postnummer
cart-postal-code-why = Vissa områden har egna regler. Numret sparas inte.
cart-place-apply = Uppdatera
cart-not-there = Butiken skickar inte till { COUNTRY($country) }
cart-no-service = Inget leveranssätt har ett pris för beställningen
cart-checkout = Till kassan
cart-printed = Uppskattning { $id } per { DATE($date) }

cart-total-without =
    { $missing ->
        [tax] Totalt utan skatt
        [duty] Totalt utan tull
        [duty-and-tax] Totalt utan tull och skatt
       *[fees] Totalt utan importavgifter
    }

cart-tax-at-checkout = Skatten läggs till i kassan
cart-spoken = { $label }: { $total }
