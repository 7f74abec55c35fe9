### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

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
        [jct] Taxe à la consommation
        [jct-local] Taxe locale de conso.
        [sales-tax] Taxe de vente
        [monofase] Impôt monophase
        [pph] Impôt sur revenu (PPh)
        [octroi-de-mer] Octroi de mer
        [other] Taxe
       *[gst] { tax-name }
    }

breakdown-levy = Autres frais d’importation
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
       *[other] Converti au taux du { DATE($date) } ({ $source })
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
