### Italiano. A che cosa serve ogni messaggio e quanto può essere lungo: ../en/landfall.ftl.
### Forma: «tu», solo dove non si può evitare. «Imposta» è l’IVA o simile, «dazio» il diritto doganale; «Paese» maiuscolo.
### Date senza articolo né preposizione articolata («dall’8», «dal 9»); i Paesi arrivano senza articolo («Stati Uniti»).

## Imposte

# I nomi sono tutti femminili, per «inclusa»
tax-name =
    { $tax ->
        [vat] IVA
        [gst] GST
        [hst] HST
        [pst] PST
        [qst] QST
        [jct] imposta sui consumi
        [jct-local] imposta locale sui consumi
        [sales-tax] imposta sulle vendite
        [sst] SST
        [icms] ICMS
        [igi] IGI
        [monofase] imposta monofase
        [pph] imposta sul reddito (PPh)
        [igic] IGIC
        [ipsi] IPSI
        [octroi-de-mer] tassa octroi de mer
        [ilcci] ILCCI
       *[other] imposta
    }

## Prezzo

price-approximate = ca. { $price }
price-approximate-spoken = circa { $price }
price-charged = addebito di { $price }
price-tax-included = { tax-name } inclusa
price-tax-excluded = più { tax-name }
price-taxes-may-apply = Possono aggiungersi dazi e imposte
price-was = prima { $price }
price-saving = −{ $percent }
price-landed = { $price } a casa tua
price-landed-estimate = ca. { $price } a casa tua
price-landed-scope = Ordinando solo questo articolo, spedizione inclusa
price-landed-unknown = Prezzo a casa tua non ancora noto
price-rate-date = cambio in data { DATE($date) }

## Dettaglio

breakdown-open = Vedi il dettaglio

## Paese, valuta e lingua

market-button = { COUNTRY($country) } · { $currency }
market-button-name = { COUNTRY($country) } · { $currency }, cambia Paese, valuta o lingua
market-to-own = Prezzi del negozio
market-to-local = Prezzi in { $currency }
