### What each message means and how long it may get: ../en/cart.ftl. How to write here: the head of landfall.ftl.

## Cistella

breakdown-discount = Descompte
cart-heading = La comanda · { COUNTRY($country) }
cart-quantity = × { $count }
cart-quantity-of = Quantitat: { $name }
cart-more = Un més: { $name }
cart-less = Un menys: { $name }

cart-restricted =
    { $action ->
        [block] Aquest article no s’envia a aquest país: { COUNTRY($country) }
       *[warn] Normes especials per a aquest article: { COUNTRY($country) }
    }

cart-services = Enviament

cart-service =
    { $service ->
        [standard] Estàndard
        [express] Exprés
        [economy] Econòmic
        [priority] Prioritari
        [courier] Missatgeria
        [post] Correu postal
       *[other] { $name }
    }

cart-cheapest = El més econòmic
cart-fastest = El més ràpid
cart-paying = Drets i impostos
cart-pay-now = Ara, amb la comanda
cart-pay-later = En rebre la comanda, al transportista
cart-costs-more = { $amount } més en total
cart-costs-less = { $amount } menys en total
cart-costs-same = El mateix en total

cart-items-row =
    { $count ->
        [one] { $count } article
        [many] { $count } d’articles
       *[other] { $count } articles
    }

cart-tax-rest =
    { $on ->
        [shipping] { $tax } de l’enviament
        [duty] { $tax } dels drets de duana
        [shipping-and-duty] { $tax } de l’enviament i els drets
       *[order] { $tax }: ajust de tota la comanda
    }

cart-rounding = Arrodoniment
cart-tax-within = Inclou { $tax }: { $amount }
cart-charged = La botiga cobra { $price }
cart-charged-local = Moneda de cobrament: { CURRENCY($currency) }
cart-gift-card = Pagat amb targeta regal
cart-payments = Es pot pagar amb { LIST($ways, type: "or") }

cart-region =
    { $country ->
        [CA] Província o territori
        [BR] Estat
        [US] Estat
       *[other] Regió
    }

cart-region-why = L’impost en depèn. La tria no es desa.
cart-postal-code = Codi postal
cart-postal-code-why = Algunes zones tenen normes pròpies. El codi no es desa.
cart-place-apply = Actualitza
cart-not-there = La botiga no envia a aquest país: { COUNTRY($country) }
cart-no-service = Cap servei d’enviament no té preu per a aquesta comanda
cart-checkout = Continua cap al pagament
cart-printed = Estimació { $id } del dia { DATE($date) }

cart-total-without =
    { $missing ->
        [tax] Total sense impostos
        [duty] Total sense drets de duana
        [duty-and-tax] Total sense drets ni impostos
       *[fees] Total sense despeses d’importació
    }

cart-tax-at-checkout = L’impost s’afegeix en pagar
cart-spoken = { $label }: { $total }
