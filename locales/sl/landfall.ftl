### Slovenščina. Kaj posamezno sporočilo pomeni in kako dolgo sme biti, piše v ../en/landfall.ftl.
### Vikanje, kjer brez naslavljanja ne gre. Imena držav in valut so v imenovalniku, stavki se sklanjanju izognejo.
### tax-name je v imenovalniku, ki je pri davkih enak tožilniku („vključuje davek“).

## Davki

# Same as English: „octroi de mer“ je lastno ime
tax-name =
    { $tax ->
        [vat] DDV
        [gst] GST
        [hst] HST
        [pst] PST
        [qst] QST
        [jct] davek na potrošnjo
        [jct-local] lokalni davek na potrošnjo
        [sales-tax] prometni davek
        [sst] SST
        [icms] ICMS
        [igi] IGI
        [monofase] enofazni davek
        [pph] davek od dohodka (PPh)
        [igic] IGIC
        [ipsi] IPSI
        [octroi-de-mer] octroi de mer
        [ilcci] ILCCI
       *[other] davek
    }

## Cena

price-approximate = ca. { $price }
price-approximate-spoken = približno { $price }
price-charged = plačate { $price }
price-tax-included = vključuje { tax-name }
price-tax-excluded = + { tax-name }
price-taxes-may-apply = Možno doplačilo carine in davkov
price-was = prej { $price }
price-saving = −{ $percent }
price-landed = { $price } z dostavo na dom
price-landed-estimate = ca. { $price } z dostavo na dom
price-landed-scope = Ob naročilu samo tega izdelka, dostava vključena
price-landed-unknown = Cena z dostavo na dom še ni znana
price-rate-date = tečaj z dne { DATE($date) }

## Sestava cene

breakdown-open = Kaj vključuje cena

## Država, valuta, jezik

market-button = { COUNTRY($country) } · { $currency }
market-button-name = { COUNTRY($country) } · { $currency }, spremeni državo, valuto ali jezik
market-to-own = Izvirne cene trgovine
market-to-local = Cene v { $currency }
