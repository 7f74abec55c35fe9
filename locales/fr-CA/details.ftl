### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Prix

price-now = maintenant { $price }
announce-market = Prix affichés : { COUNTRY($country) }, { CURRENCY($currency) }
announce-original = Les prix d’origine de la boutique sont rétablis

## Détail du prix

breakdown-close = Fermer
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
        [gst] TPS
        [hst] TVH
        [pst] TVP
        [qst] TVQ
        [jct] Taxe à la consommation
        [jct-local] Taxe locale de conso.
        [sales-tax] Taxe de vente
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
breakdown-levy = Autres frais d’importation
breakdown-fee = Frais de dédouanement
breakdown-discount = Rabais

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
breakdown-rate-for-weight = { $rate }, { UNIT($weight, unit: "kilogram") }
breakdown-rate-for-count = { $rate }, × { $count }
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
note-estimated-region = La taxe varie selon la région; un taux type est retenu
note-hs-missing = Sans code tarifaire pour cet article, les droits de douane restent incertains
note-tariff-span = Droits de douane entre { $from } et { $to }, selon l’article exact
note-tariff-old = Taux des droits vérifié pour la dernière fois le { DATE($date) }
note-unverified-rule = Une des règles appliquées n’est pas confirmée par une source officielle
note-preference-possible = Avec une preuve d’origine ({ $agreement }), { $saving } de droits en moins
note-tax-included-in-duty = Ici, la taxe est comprise dans les droits de douane
note-home-tax-removed = La taxe du pays de la boutique a été déduite
note-rule-changes = Les règles changent le { DATE($date) }; une arrivée plus tardive peut coûter plus ou moins cher
note-excise = Cet article est soumis à des taxes particulières, non calculées ici
note-prohibited = Cet article ne peut pas être envoyé vers cette destination
note-no-rules = Droits et taxes pas encore calculés pour ce pays
note-rate-missing = Pas de taux de change : { CURRENCY($currency) }
note-duty-unknown = Le montant des droits de douane n’est pas connu
note-tax-unknown = Le montant de la taxe n’est pas connu
note-simplified-tariff = Un taux simplifié peut s’appliquer aux petits colis
note-yearly-limit = Valable pour quelques colis par an seulement
note-home-tax-unknown = La taxe du pays de la boutique n’a pas pu être déduite
note-hs-unknown = Aucun taux connu pour le code tarifaire de cet article
note-tariff-not-computable = Pour cet article, les droits ne dépendent pas que du prix et du poids
note-measure-by-line = Un droit supplémentaire dépend de l’article exact
note-measure-not-computable = Un droit supplémentaire dépend de la matière de l’article
note-origin-missing = Les droits dépendent du pays de fabrication, qui n’est pas indiqué
note-preference-staged = Le taux réduit de l’accord commercial n’est pas connu
note-preference-not-applicable = L’accord commercial indiqué ne couvre pas cet article
note-territory = D’autres règles s’appliquent dans cette zone
note-other = Certains de ces montants sont des estimations

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
market-apply = Appliquer
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

## Suggestion et seuils

notice-greeting = Pays de livraison : { COUNTRY($country) }. Voir les prix en { $currency }?
notice-accept = Prix en { $currency }
notice-dismiss = Garder ces prix
notice-free-shipping = Plus que { $amount } avant la livraison gratuite
notice-over-limit = Limite d’exemption de droits dépassée de { $amount }
notice-greeting-here = Pays de livraison : { COUNTRY($country) }. Voir le prix livré?
notice-accept-here = Prix : { COUNTRY($country) }
notice-never = Ne plus demander
notice-free-shipping-reached = La livraison est gratuite
notice-under-limit = Reste { $amount } avant la limite d’exemption de droits
notice-above-limit = Au-delà de { $limit }, des droits de douane s’ajoutent
notice-above-flat = Au-delà de { $limit }, les droits de douane habituels s’appliquent
notice-restricted =
    { $action ->
        [block] Article non expédié vers ce pays : { COUNTRY($country) }
       *[warn] Règles particulières pour cet article : { COUNTRY($country) }
    }
notice-not-sent = La boutique ne livre pas ce pays : { COUNTRY($country) }

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

## Panier

cart-heading = Votre commande · { COUNTRY($country) }

cart-quantity = × { $count }
cart-quantity-of = Quantité : { $name }
cart-more = Un de plus : { $name }
cart-less = Un de moins : { $name }
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
cart-papers = Il vous faudra
cart-paper =
    { $code ->
        [kr-customs-code] Code douanier personnel : { $name }
        [br-cpf] Numéro de contribuable : { $name }
        [br-cnpj] Numéro d’entreprise : { $name }
        [identity-number] Numéro d’identité : { $name }
        [tax-number] Numéro fiscal : { $name }
        [importer-number] Numéro d’importateur : { $name }
        [kyc] Justificatifs d’identité et d’adresse : { $name }
        [real-name-check] Confirmation du nom réel : { $name }
        [import-declaration] Déclaration d’importation : { $name }
       *[other] { $name }
    }
cart-paper-unnamed =
    { $code ->
        [kr-customs-code] Un code douanier personnel
        [br-cpf] Un numéro de contribuable
        [br-cnpj] Un numéro d’entreprise
        [identity-number] Un numéro d’identité
        [tax-number] Un numéro fiscal
        [importer-number] Un numéro d’importateur
        [kyc] Des justificatifs d’identité et d’adresse
        [real-name-check] Une confirmation du nom réel
        [import-declaration] Une déclaration d’importation
       *[other] Un numéro demandé par la douane
    }
cart-paper-shop = { $paper } (à donner à la boutique)
cart-paper-carrier = { $paper } (à fournir au transporteur)
cart-paper-maybe = { $paper } (éventuellement)
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
