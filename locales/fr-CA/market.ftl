### What each message means and how long it may get: ../en/market.ftl. How to write here: the head of landfall.ftl.

## Pays, devise, langue

market-title = Où livrer la commande?

market-guess =
    { $reason ->
        [time-zone] Pays supposé : { COUNTRY($country) }, d’après votre fuseau horaire
        [languages] Pays supposé : { COUNTRY($country) }, d’après la langue du navigateur
        [merchant] Pays supposé : { COUNTRY($country) }, d’après la boutique
        [url] { COUNTRY($country) }, d’après le lien ouvert
        [saved] { COUNTRY($country) }, votre choix précédent
        [chosen] { COUNTRY($country) }, votre choix
       *[store] { COUNTRY($country) }, pays de la boutique
    }

market-search = Rechercher un pays
market-search-hint = Pays ou code

market-results =
    { $count ->
        [one] { $count } pays trouvé
        [many] { $count } de pays trouvés
       *[other] { $count } pays trouvés
    }

market-no-results = Aucun pays trouvé
market-likely = Suggestions
market-all = Tous les pays
market-currency = Devise
market-language = Langue
market-close = Fermer
market-original = Afficher les prix d’origine de la boutique
market-reset = Oublier mon choix
market-recent = Déjà choisis

market-currency-reason =
    { $reason ->
        [country] devise du pays : { COUNTRY($country) }
        [merchant] fixée par la boutique
        [saved] votre choix précédent
        [chosen] votre choix
       *[store] devise de la boutique
    }

market-language-reason =
    { $reason ->
        [page] langue de cette page
        [languages] d’après votre navigateur
        [saved] votre choix précédent
        [chosen] votre choix
       *[store] langue de la boutique
    }

announce-market = Prix affichés : { COUNTRY($country) }, { CURRENCY($currency) }
announce-original = Les prix d’origine de la boutique sont rétablis
