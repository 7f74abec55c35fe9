### What each message means and how long it may get: ../en/cart.ftl. How to write here: the head of landfall.ftl.

## Krepšelis

breakdown-discount = Nuolaida
cart-heading = Jūsų užsakymas · { COUNTRY($country) }
cart-quantity = × { $count }
cart-quantity-of = Kiekis: { $name }
cart-more = Vienu daugiau: { $name }
cart-less = Vienu mažiau: { $name }

cart-restricted =
    { $action ->
        [block] { COUNTRY($country) }: ši prekė ten nesiunčiama
       *[warn] { COUNTRY($country) }: šiai prekei taikomos specialios taisyklės
    }

cart-services = Pristatymo būdas

cart-service =
    { $service ->
        [standard] Standartinis
        [express] Skubus
        [economy] Ekonominis
        [priority] Prioritetinis
        [courier] Kurjeris
        [post] Paštas
       *[other] { $name }
    }

cart-cheapest = Pigiausias
cart-fastest = Greičiausias
cart-paying = Muitas ir mokesčiai
cart-pay-now = Mokėti dabar, kartu su užsakymu
cart-pay-later = Mokėti vežėjui pristatymo metu
cart-costs-more = Iš viso { $amount } daugiau
cart-costs-less = Iš viso { $amount } mažiau
cart-costs-same = Iš viso tiek pat

cart-items-row =
    { $count ->
        [one] { $count } prekė
        [few] { $count } prekės
       *[other] { $count } prekių
    }

cart-tax-rest =
    { $on ->
        [shipping] { $tax } nuo pristatymo
        [duty] { $tax } nuo muito
        [shipping-and-duty] { $tax } nuo pristatymo ir muito
       *[order] { $tax }: viso užsakymo patikslinimas
    }

cart-rounding = Apvalinimas
cart-tax-within = Įskaičiuota: { $tax } { $amount }
cart-charged = Parduotuvei mokėsite { $price }
cart-charged-local = Mokėjimo valiuta: { CURRENCY($currency) }
cart-gift-card = Sumokėta dovanų kortele
cart-payments = Mokėjimo būdai: { LIST($ways, type: "or") }

cart-region =
    { $country ->
        [CA] Provincija arba teritorija
        [BR] Valstija
        [US] Valstija
       *[other] Regionas
    }

cart-region-why = Nuo to priklauso mokestis. Pasirinkimas neišsaugomas.
cart-postal-code = Pašto kodas
cart-postal-code-why = Kai kuriose vietovėse galioja savos taisyklės. Kodas neišsaugomas.
cart-place-apply = Atnaujinti
cart-not-there = { COUNTRY($country) }: parduotuvė ten nesiunčia
cart-no-service = Nė vienas pristatymo būdas neturi kainos šiam užsakymui
cart-checkout = Pereiti prie apmokėjimo
cart-printed = Apytikslis skaičiavimas { $id }, { DATE($date) }

cart-total-without =
    { $missing ->
        [tax] Iš viso be mokesčio
        [duty] Iš viso be muito
        [duty-and-tax] Iš viso be muito ir mokesčių
       *[fees] Iš viso be kitų importo mokesčių
    }

cart-tax-at-checkout = Mokestis pridedamas apmokant
cart-spoken = { $label }: { $total }
