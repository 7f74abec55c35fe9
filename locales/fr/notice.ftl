### What each message means and how long it may get: ../en/notice.ftl. How to write here: the head of landfall.ftl.

## Suggestion et seuils

notice-greeting = Pays de livraison : { COUNTRY($country) }. Voir les prix en { $currency } ?
notice-accept = Prix en { $currency }
notice-dismiss = Garder ces prix
notice-free-shipping = Plus que { $amount } pour la livraison gratuite
notice-over-limit = Franchise douanière dépassée de { $amount }
notice-greeting-here = Pays de livraison : { COUNTRY($country) }. Voir le prix livré ?
notice-accept-here = Prix : { COUNTRY($country) }
notice-never = Ne plus demander
notice-free-shipping-reached = La livraison est gratuite
notice-under-limit = Reste { $amount } avant de dépasser la franchise douanière
notice-above-limit = Au-delà de { $limit }, des droits de douane s’ajoutent
notice-above-flat = Au-delà de { $limit }, les droits de douane habituels s’appliquent

notice-restricted =
    { $action ->
        [block] Article non expédié vers ce pays : { COUNTRY($country) }
       *[warn] Règles particulières pour cet article : { COUNTRY($country) }
    }

notice-not-sent = La boutique ne livre pas ce pays : { COUNTRY($country) }
