### Català. El sentit i la llargada de cada missatge són a ../en/landfall.ftl.
### No s’adreça a ningú (ni tu ni vostè); els botons, en imperatiu: “Tanca”, “Aplica”. Els noms de país venen sense article
### (“Estats Units”): cap preposició al davant. Davant d’una data, “el dia” o “del dia”, per no haver d’apostrofar.

## Impostos

# Same as English: “octroi de mer” és el nom propi
tax-name =
    { $tax ->
        [vat] IVA
        [gst] GST
        [hst] HST
        [pst] PST
        [qst] QST
        [jct] impost sobre el consum
        [jct-local] impost local de consum
        [sales-tax] impost sobre les vendes
        [sst] SST
        [icms] ICMS
        [igi] IGI
        [monofase] impost monofàsic
        [pph] impost sobre la renda (PPh)
        [igic] IGIC
        [ipsi] IPSI
        [octroi-de-mer] octroi de mer
        [ilcci] ILCCI
       *[other] impost
    }

## Preu

price-approximate = ≈ { $price }
price-approximate-spoken = aproximadament { $price }
price-charged = cobrament de { $price }
price-tax-included = { tax-name } inclòs
price-tax-excluded = més { tax-name }
price-taxes-may-apply = Hi pot haver drets i impostos
price-was = abans { $price }
price-saving = −{ $percent }
price-landed = { $price } posat a casa
price-landed-estimate = ≈ { $price } posat a casa
price-landed-scope = Només aquest article, amb l’enviament inclòs
price-landed-unknown = Preu posat a casa encara desconegut
price-rate-date = canvi del dia { DATE($date) }

## Desglossament

breakdown-open = Què inclou aquest preu

## País, moneda i llengua

market-button = { COUNTRY($country) } · { $currency }
market-button-name = { COUNTRY($country) } · { $currency }, canvia el país, la moneda o la llengua
market-to-own = Preus de la botiga
market-to-local = Preus en { $currency }
