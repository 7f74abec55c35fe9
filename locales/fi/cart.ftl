### What each message means and how long it may get: ../en/cart.ftl. How to write here: the head of landfall.ftl.

## Ostoskori

breakdown-discount = Alennus
cart-heading = Tilaus · { COUNTRY($country) }
cart-quantity = × { $count }
cart-quantity-of = Määrä: { $name }
cart-more = Yksi lisää: { $name }
cart-less = Yksi vähemmän: { $name }

cart-restricted =
    { $action ->
        [block] Toimitusmaa { COUNTRY($country) }: tuotetta ei lähetetä sinne
       *[warn] Toimitusmaa { COUNTRY($country) }: tuotetta koskevat erityissäännöt
    }

cart-services = Toimitustapa

cart-service =
    { $service ->
        [standard] Vakiotoimitus
        [express] Pikatoimitus
        [economy] Economy-toimitus
        [priority] Priority-toimitus
        [courier] Kuriiri
        [post] Posti
       *[other] { $name }
    }

cart-cheapest = Edullisin
cart-fastest = Nopein
cart-paying = Tulli ja verot
cart-pay-now = Maksa nyt tilauksen yhteydessä
cart-pay-later = Maksa toimitettaessa kuljetusyhtiölle
cart-costs-more = Yhteensä { $amount } enemmän
cart-costs-less = Yhteensä { $amount } vähemmän
cart-costs-same = Yhteensä sama summa

cart-items-row =
    { $count ->
        [one] { $count } tuote
       *[other] { $count } tuotetta
    }

cart-tax-rest =
    { $on ->
        [shipping] { $tax } toimituskuluista
        [duty] { $tax } tullista
        [shipping-and-duty] { $tax } toimituskuluista ja tullista
       *[order] { $tax }: koko tilauksen oikaisu
    }

cart-rounding = Pyöristys
cart-tax-within = Josta { $tax } { $amount }
cart-charged = Kauppa veloittaa { $price }
cart-charged-local = Veloitusvaluutta: { CURRENCY($currency) }
cart-gift-card = Maksettu lahjakortilla
cart-payments = Maksutavat: { LIST($ways, type: "or") }

cart-region =
    { $country ->
        [CA] Provinssi tai territorio
        [BR] Osavaltio
        [US] Osavaltio
       *[other] Alue
    }

cart-region-why = Vero riippuu alueesta. Tietoa ei tallenneta.
cart-postal-code = Postinumero
cart-postal-code-why = Joillakin alueilla on omat sääntönsä. Tietoa ei tallenneta.
cart-place-apply = Päivitä
cart-not-there = Toimitusmaa { COUNTRY($country) }: kauppa ei lähetä sinne
cart-no-service = Millään toimitustavalla ei ole hintaa tälle tilaukselle
cart-checkout = Siirry kassalle
cart-printed = Arvio { $id }, { DATE($date) }

cart-total-without =
    { $missing ->
        [tax] Yhteensä ilman veroa
        [duty] Yhteensä ilman tullia
        [duty-and-tax] Yhteensä ilman tullia ja veroa
       *[fees] Yhteensä ilman tuontimaksuja
    }

cart-tax-at-checkout = Vero lisätään kassalla
cart-spoken = { $label }: { $total }
