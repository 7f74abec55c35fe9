### What each message means and how long it may get: ../en/cart.ftl. How to write here: the head of landfall.ftl.

## Panier

breakdown-discount = Rabais
cart-heading = Votre commande · { COUNTRY($country) }
cart-quantity = × { $count }
cart-quantity-of = Quantité : { $name }
cart-more = Un de plus : { $name }
cart-less = Un de moins : { $name }

cart-restricted =
    { $action ->
        [block] Article non expédié vers ce pays : { COUNTRY($country) }
       *[warn] Règles particulières pour cet article : { COUNTRY($country) }
    }

cart-services = Livraison

# Same as English: « Standard » et « Express » se disent pareil
cart-service =
    { $service ->
        [standard] Standard
        [express] Express
        [economy] Économique
        [priority] Prioritaire
        [courier] Messagerie
        [post] Poste
       *[other] { $name }
    }

cart-cheapest = Le moins cher
cart-fastest = Le plus rapide
cart-paying = Droits et taxes
cart-pay-now = Payer maintenant, avec la commande
cart-pay-later = Payer à la livraison, au transporteur
cart-costs-more = { $amount } de plus au total
cart-costs-less = { $amount } de moins au total
cart-costs-same = Même total

cart-items-row =
    { $count ->
        [one] { $count } article
        [many] { $count } d’articles
       *[other] { $count } articles
    }

cart-tax-rest =
    { $on ->
        [shipping] { $tax } sur la livraison
        [duty] { $tax } sur les droits de douane
        [shipping-and-duty] { $tax } sur livraison et droits de douane
       *[order] { $tax } : ajustement sur la commande
    }

cart-rounding = Arrondi
cart-tax-within = Dont { $tax } : { $amount }
cart-charged = La boutique facture { $price }
cart-charged-local = Devise de paiement : { CURRENCY($currency) }
cart-gift-card = Réglé par carte-cadeau
cart-payments = Paiement possible par { LIST($ways, type: "or") }

cart-region =
    { $country ->
        [CA] Province ou territoire
        [BR] État
        [US] État
       *[other] Région
    }

cart-region-why = Les taxes en dépendent. Choix non conservé.
cart-postal-code = Code postal
cart-postal-code-why = Certaines zones ont leurs propres règles. Code non conservé.
cart-place-apply = Actualiser
cart-not-there = La boutique ne livre pas ce pays : { COUNTRY($country) }
cart-no-service = Aucun mode de livraison n’a de tarif pour cette commande
cart-checkout = Passer à la caisse
cart-printed = Estimation { $id } du { DATE($date) }

cart-total-without =
    { $missing ->
        [tax] Total avant taxes
        [duty] Total sans droits de douane
        [duty-and-tax] Total avant droits et taxes
       *[fees] Total sans frais d’importation
    }

cart-tax-at-checkout = Les taxes s’ajoutent à la caisse
cart-spoken = { $label } : { $total }
