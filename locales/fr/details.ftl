### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Détail du prix

breakdown-heading = Ce que vous payez · { COUNTRY($country) }
breakdown-goods = Articles
estimate-mark = Estimation

## Le calcul

working-customs-value = Valeur en douane : { $amount }

## Remarques

note-estimated-region = La taxe varie selon la région ; un taux type est retenu
note-hs-missing = Sans code douanier pour cet article, les droits de douane restent incertains
note-tariff-span = Droits de douane entre { $from } et { $to }, selon l’article exact
note-tariff-old = Taux des droits vérifié pour la dernière fois le { DATE($date) }
note-unverified-rule = Une des règles appliquées n’est pas confirmée par une source officielle
note-preference-possible = Avec une preuve d’origine ({ $agreement }), { $saving } de droits en moins
note-tax-included-in-duty = Ici, la taxe est comprise dans les droits de douane
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
