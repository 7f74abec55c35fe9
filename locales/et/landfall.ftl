### Eesti keel. Mida iga tekst tähendab ja kui pikk see olla võib, seisab failis ../en/landfall.ftl.
### Pöördumine: „teie“, võimalusel umbisikuline. Ka teiste riikide vastav maks on „käibemaks“.
### Riikide, valuutade ja kuude nimed on nimetavas käändes: laused ei tohi nõuda käändelõppu.

## Maksud

# Same as English: „octroi de mer“ on pärisnimi
tax-name =
    { $tax ->
        [vat] käibemaks
        [gst] GST
        [hst] HST
        [pst] PST
        [qst] QST
        [jct] tarbimismaks
        [jct-local] kohalik tarbimismaks
        [sales-tax] müügimaks
        [sst] SST
        [icms] ICMS
        [igi] IGI
        [monofase] maks (monofase)
        [pph] tulumaks (PPh)
        [igic] IGIC
        [ipsi] IPSI
        [octroi-de-mer] octroi de mer
        [ilcci] ILCCI
       *[other] maks
    }

## Hind

price-approximate = ca { $price }
price-approximate-spoken = umbes { $price }
price-charged = tasuda tuleb { $price }
price-tax-included = sh { tax-name }
price-tax-excluded = lisandub { tax-name }
price-taxes-may-apply = Võivad lisanduda impordimaksud
price-was = enne { $price }
price-saving = { $percent } soodsam
price-landed = { $price } koju toimetatuna
price-landed-estimate = ca { $price } koju toimetatuna
price-landed-scope = Ainult see toode koos tarnega
price-landed-unknown = Hind koju toimetatuna pole veel teada
price-rate-date = kurss seisuga { DATE($date) }

## Hinna koosseis

breakdown-open = Mida hind sisaldab?

## Riik, valuuta, keel

market-button = { COUNTRY($country) } · { $currency }
market-button-name = { COUNTRY($country) } · { $currency }, muuda riiki, valuutat või keelt
market-to-own = Poe enda hinnad
market-to-local = Hinnad: { $currency }
