### Svenska. Vad varje text betyder och hur lång den får bli står i ../en/landfall.ftl.
### Tilltal: ”du”, helst inget alls. Utländsk mervärdesskatt heter också ”moms”.
### Landsnamn kommer utan preposition: ”till” fungerar alltid, ”i” eller ”på” gör det inte. Valutor står i ental.

## Skatter

# Same as English: ”octroi de mer” är ett egennamn
tax-name =
    { $tax ->
        [vat] moms
        [gst] GST
        [hst] HST
        [pst] PST
        [qst] QST
        [jct] konsumtionsskatt
        [jct-local] lokal konsumtionsskatt
        [sales-tax] försäljningsskatt
        [sst] SST
        [icms] ICMS
        [igi] IGI
        [monofase] skatt (monofase)
        [pph] inkomstskatt (PPh)
        [igic] IGIC
        [ipsi] IPSI
        [octroi-de-mer] octroi de mer
        [ilcci] ILCCI
       *[other] skatt
    }

## Pris

price-approximate = ca { $price }
price-approximate-spoken = ungefär { $price }
price-charged = du betalar { $price }
price-tax-included = inkl. { tax-name }
price-tax-excluded = exkl. { tax-name }
price-taxes-may-apply = Tull och skatter kan tillkomma
price-was = tidigare { $price }
price-saving = { $percent } billigare
price-landed = { $price } hemlevererat
price-landed-estimate = ca { $price } hemlevererat
price-landed-scope = Bara den här varan, inkl. frakt
price-landed-unknown = Priset hemlevererat är inte känt än
price-rate-date = kurs per { DATE($date) }

## Specifikation

breakdown-open = Vad ingår?

## Land, valuta, språk

market-button = { COUNTRY($country) } · { $currency }
market-button-name = { COUNTRY($country) } · { $currency }, byt land, valuta eller språk
market-to-own = Butikens egna priser
market-to-local = Priser i { $currency }
