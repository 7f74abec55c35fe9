### What each message means and how long it may get: ../en/sums.ftl. How to write here: the head of landfall.ftl.

## Détail du prix

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
        [jct-local] Taxe locale de consommation
        [sales-tax] Taxe de vente
        [monofase] Impôt monophase
        [pph] Impôt sur le revenu (PPh)
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
pay-on-delivery-unknown = Autres frais possibles à la livraison
pay-now-row = À payer maintenant
pay-on-delivery-row = À payer à la livraison

## Le calcul

working-open = Comment ce montant est calculé
working-rule = Règle { $rule }
working-since = depuis le { DATE($date) }
working-source = Source : { $source }
working-payer-seller = perçu par la boutique
working-payer-recipient = perçu à la livraison
working-data-date = Règles au { DATE($date) }
breakdown-disclaimer = Estimation selon les règles publiques. Le total de la boutique fait foi.

## Remarques

note-rate-date =
    { $bank ->
        [ecb] Converti au taux de la Banque centrale européenne du { DATE($date) }
       *[other] Converti au taux du { DATE($date) } ({ $source })
    }

note-home-tax-removed = La taxe du pays de la boutique a été déduite
note-other = Certains de ces montants sont des estimations
