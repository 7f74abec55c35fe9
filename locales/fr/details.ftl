### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Prix

announce-market = Prix affichés : { COUNTRY($country) }, { CURRENCY($currency) }
announce-original = Les prix d’origine de la boutique sont rétablis

## Détail du prix

breakdown-heading = Ce que vous payez · { COUNTRY($country) }
breakdown-goods = Articles
breakdown-shipping = Livraison
breakdown-insurance = Assurance
breakdown-duty = Droits de douane

# Same as English: « Octroi de mer » est le nom français
breakdown-tax =
    { $tax ->
        [vat]
            { $country ->
                [GB] TVA (VAT)
                [NO] TVA (MVA)
               *[other] TVA
            }
        [gst]
            { $country ->
                [CA] TPS
               *[other] GST
            }
        [hst] TVH
        [pst] TVP
        [qst] TVQ
        [jct] Taxe sur la consommation
        [jct-local] Taxe locale de conso.
        [sales-tax] Taxe sur les ventes
        [sst] SST
        [icms] ICMS
        [igi] IGI
        [monofase] Impôt monophase
        [pph] Impôt sur revenu (PPh)
        [igic] IGIC
        [ipsi] IPSI
        [octroi-de-mer] Octroi de mer
        [ilcci] ILCCI
       *[other] Taxe
    }

breakdown-levy = Autres taxes d’importation
breakdown-fee = Frais de dédouanement

# Same as English: « Total » se dit pareil
breakdown-total = Total

breakdown-total-estimate = Total estimé
breakdown-rate-of = { $rate } de { $base }

breakdown-flat-of =
    { $lines ->
        [one] { $price } pour { $lines } type d’article
        [many] { $price } par type d’article ({ $lines })
       *[other] { $price } pour chacun des { $lines } types d’articles
    }

breakdown-duty-free = sans droits de douane
amount-unknown = pas encore connu
amount-free = gratuite
estimate-mark = Estimation

## Taux des droits

rate-per-unit =
    { $unit ->
        [kg] { $price } par kg
        [kg-100] { $price } les 100 kg
        [kg-1000] { $price } les 1000 kg
        [pair] { $price } la paire
        [l] { $price } par litre
       *[item] { $price } par pièce
    }

rate-plus = { $first } + { $second }
rate-at-least = { $rate }, au moins { $limit }
rate-at-most = { $rate }, au plus { $limit }

## Qui est payé, et quand

pay-nothing-on-delivery = Rien à payer à la livraison
pay-on-delivery = { $amount } à payer à la livraison
pay-on-delivery-unknown = Des frais peuvent s’ajouter à la livraison
pay-now-row = À payer maintenant
pay-on-delivery-row = À payer à la livraison

## Le calcul

working-open = Comment ce montant est calculé
working-rule = Règle { $rule }
working-since = depuis le { DATE($date) }
working-source = Source : { $source }
working-payer-seller = perçu par la boutique
working-payer-recipient = perçu à la livraison
working-customs-value = Valeur en douane : { $amount }
working-data-date = Règles au { DATE($date) }
breakdown-disclaimer = Estimation selon les règles publiques. Le total de la boutique fait foi.

## Remarques

note-rate-date =
    { $bank ->
        [ecb] Converti au taux de la Banque centrale européenne du { DATE($date) }
       *[other] Converti au taux { $source } du { DATE($date) }
    }

note-estimated-region = La taxe varie selon la région ; un taux type est retenu
note-hs-missing = Sans code douanier pour cet article, les droits de douane restent incertains
note-tariff-span = Droits de douane entre { $from } et { $to }, selon l’article exact
note-tariff-old = Taux des droits vérifié pour la dernière fois le { DATE($date) }
note-unverified-rule = Une des règles appliquées n’est pas confirmée par une source officielle
note-preference-possible = Avec une preuve d’origine ({ $agreement }), { $saving } de droits en moins
note-tax-included-in-duty = Ici, la taxe est comprise dans les droits de douane
note-home-tax-removed = La taxe du pays de la boutique a été déduite
note-rule-changes = Les règles changent le { DATE($date) } ; une arrivée plus tardive peut coûter plus ou moins cher
note-excise = Cet article est soumis à des taxes particulières, non calculées ici
note-prohibited = Cet article ne peut pas être envoyé vers cette destination
note-no-rules = Droits et taxes pas encore calculés pour ce pays
note-rate-missing = Pas de taux de change : { CURRENCY($currency) }
note-duty-unknown = Le montant des droits de douane n’est pas connu
note-tax-unknown = Le montant de la taxe n’est pas connu
note-simplified-tariff = Un taux simplifié peut s’appliquer aux petits colis
note-yearly-limit = Valable pour quelques colis par an seulement
note-home-tax-unknown = La taxe du pays de la boutique n’a pas pu être déduite
note-hs-unknown = Aucun taux connu pour le code douanier de cet article
note-tariff-not-computable = Pour cet article, les droits ne dépendent pas que du prix et du poids
note-measure-by-line = Un droit supplémentaire dépend de l’article exact
note-measure-not-computable = Un droit supplémentaire dépend de la matière de l’article
note-origin-missing = Les droits dépendent du pays de fabrication, qui n’est pas indiqué
note-preference-staged = Le taux réduit de l’accord commercial n’est pas connu
note-preference-not-applicable = L’accord commercial indiqué ne couvre pas cet article
note-territory = D’autres règles s’appliquent dans cette zone
note-other = Certains de ces montants sont des estimations

## Pays, devise, langue

market-title = Où livrer la commande ?

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

## Livraison

delivery-window = Livraison { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day = Livraison { DATE($date, weekday: "yes", year: "no") }
delivery-order-within = commandez dans les { DURATION($left, length: "short") }
delivery-window-likely = Probablement { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day-likely = Probablement { DATE($date, weekday: "yes", year: "no") }
delivery-order-before = commandez avant { $time } (votre heure)
delivery-at-once = Disponible immédiatement
delivery-not-there = Pas de livraison : { COUNTRY($country) }
delivery-service-not-there = Non disponible : { COUNTRY($country) }

delivery-spoken =
    { $sure ->
        [no] Arrivée probable entre le { DATE($from, length: "long", weekday: "yes", year: "no") } et le { DATE($to, length: "long", weekday: "yes", year: "no") }
       *[yes] Arrivée entre le { DATE($from, length: "long", weekday: "yes", year: "no") } et le { DATE($to, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-day =
    { $sure ->
        [no] Arrivée probable le { DATE($date, length: "long", weekday: "yes", year: "no") }
       *[yes] Arrivée le { DATE($date, length: "long", weekday: "yes", year: "no") }
    }

delivery-spoken-both = { $arrival }, { $order }
