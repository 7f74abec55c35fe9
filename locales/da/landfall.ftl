### Dansk. Hvad hver tekst betyder, og hvor lang den må blive, står i ../en/landfall.ftl.
### Tiltale: ”du”, helst slet ingen. Udenlandsk moms hedder også ”moms”; andre indirekte skatter ”afgift”.
### Landenavne: kun efter ”til” og ”for”, aldrig ”i” eller ”på”. Valutaer kommer i ental.

## Skatter og afgifter

# Same as English: ”octroi de mer” er et egennavn
tax-name =
    { $tax ->
        [vat] moms
        [gst] GST
        [hst] HST
        [pst] PST
        [qst] QST
        [jct] forbrugsskat
        [jct-local] lokal forbrugsskat
        [sales-tax] salgsskat
        [sst] SST
        [icms] ICMS
        [igi] IGI
        [monofase] afgift (monofase)
        [pph] indkomstskat (PPh)
        [igic] IGIC
        [ipsi] IPSI
        [octroi-de-mer] octroi de mer
        [ilcci] ILCCI
       *[other] afgift
    }

## Pris

price-approximate = ca. { $price }
price-approximate-spoken = omkring { $price }
price-charged = du betaler { $price }
price-tax-included = inkl. { tax-name }
price-tax-excluded = ekskl. { tax-name }
price-taxes-may-apply = Told og afgifter kan komme oveni
price-was = før { $price }
price-saving = { $percent } billigere
price-landed = { $price } leveret til døren
price-landed-estimate = ca. { $price } leveret til døren
price-landed-scope = Kun denne vare, inkl. fragt
price-landed-unknown = Prisen leveret til døren kendes ikke endnu
price-rate-date = kurs pr. { DATE($date) }

## Specifikation

breakdown-open = Hvad er inkluderet?

## Land, valuta, sprog

market-button = { COUNTRY($country) } · { $currency }
market-button-name = { COUNTRY($country) } · { $currency }, skift land, valuta eller sprog
market-to-own = Butikkens egne priser
market-to-local = Priser i { $currency }
