### Bokmål. Hva hver tekst betyr, og hvor lang den kan bli, står i ../en/landfall.ftl.
### Tiltale: «du», helst ingen. «Mva.» også om andre lands merverdiavgift; «avgift» om andre indirekte skatter.
### Landnavn: bare etter «til» og «for», aldri «i» eller «på». Valutaer kommer i flertall: «norske kroner».

## Avgifter

# Same as English: «octroi de mer» er et egennavn
tax-name =
    { $tax ->
        [vat] mva.
        [gst] GST
        [hst] HST
        [pst] PST
        [qst] QST
        [jct] forbruksskatt
        [jct-local] lokal forbruksskatt
        [sales-tax] salgsskatt
        [sst] SST
        [icms] ICMS
        [igi] IGI
        [monofase] avgift (monofase)
        [pph] inntektsskatt (PPh)
        [igic] IGIC
        [ipsi] IPSI
        [octroi-de-mer] octroi de mer
        [ilcci] ILCCI
       *[other] avgift
    }

## Pris

price-approximate = ca. { $price }
price-approximate-spoken = omtrent { $price }
price-charged = du betaler { $price }
price-tax-included = inkl. { tax-name }
price-tax-excluded = ekskl. { tax-name }
price-taxes-may-apply = Toll og avgifter kan påløpe
price-was = før { $price }
price-saving = { $percent } billigere
price-landed = { $price } levert på døren
price-landed-estimate = ca. { $price } levert på døren
price-landed-scope = Bare denne varen, inkl. frakt
price-landed-unknown = Pris levert på døren er ikke kjent ennå
price-rate-date = kurs per { DATE($date) }

## Spesifikasjon

breakdown-open = Hva er inkludert?

## Land, valuta, språk

market-button = { COUNTRY($country) } · { $currency }
market-button-name = { COUNTRY($country) } · { $currency }, bytt land, valuta eller språk
market-to-own = Butikkens egne priser
market-to-local = Priser i { $currency }
