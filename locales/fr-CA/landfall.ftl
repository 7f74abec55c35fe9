### Français du Canada. Sens et longueur de chaque message : ../en/landfall.ftl.
### Vouvoiement, mais le plus souvent sans s’adresser à personne. Les noms de pays viennent sans article (« Allemagne », « États-Unis ») :
### ni « en » ni « vers » devant. Espace insécable devant « : », aucune devant « ; » et « ? ». Taxes « en sus », comme en magasin.

## Taxes

# Same as English: « octroi de mer » est le nom français
tax-name =
    { $tax ->
        [vat] TVA
        [gst] TPS
        [hst] TVH
        [pst] TVP
        [qst] TVQ
        [jct] taxe à la consommation
        [jct-local] taxe locale de consommation
        [sales-tax] taxe de vente
        [sst] SST
        [icms] ICMS
        [igi] IGI
        [monofase] impôt monophase
        [pph] impôt sur le revenu (PPh)
        [igic] IGIC
        [ipsi] IPSI
        [octroi-de-mer] octroi de mer
        [ilcci] ILCCI
       *[other] taxe
    }

## Prix

price-approximate = env. { $price }
price-approximate-spoken = environ { $price }
price-charged = facturé { $price }
price-tax-included =
    { $tax ->
        [icms] { tax-name } inclus
        [igi] { tax-name } inclus
        [monofase] { tax-name } inclus
        [pph] { tax-name } inclus
        [igic] { tax-name } inclus
        [ipsi] { tax-name } inclus
        [octroi-de-mer] { tax-name } inclus
        [ilcci] { tax-name } inclus
       *[other] { tax-name } incluse
    }
price-tax-excluded = { tax-name } en sus
price-taxes-may-apply = Droits et taxes peuvent s’ajouter
price-was = ancien prix : { $price }
price-saving = { $percent } de rabais
price-landed = { $price } livré chez vous
price-landed-estimate = env. { $price } livré chez vous
price-landed-scope = Cet article commandé seul, livraison comprise
price-landed-unknown = Prix livré chez vous pas encore connu
price-rate-date = taux du { DATE($date) }

## Détail du prix

breakdown-open = Ce que ce prix comprend

## Pays, devise, langue

market-button = { COUNTRY($country) } · { $currency }
market-button-name = { COUNTRY($country) } · { $currency }, changer de pays, de devise ou de langue
market-to-own = Prix de la boutique
market-to-local = Prix en { $currency }
