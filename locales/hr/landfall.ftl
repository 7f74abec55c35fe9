### Hrvatski. Što pojedina poruka znači i koliko smije biti duga, piše u ../en/landfall.ftl.
### Obraćanje na „vi” (malim slovom), gdje bez njega ne ide. Nazivi država i valuta stoje u nominativu,
### pa se rečenice sklanjanju izbjegavaju.

## Porezi

# Same as English: „octroi de mer” je vlastito ime
tax-name =
    { $tax ->
        [vat] PDV
        [gst] GST
        [hst] HST
        [pst] PST
        [qst] QST
        [jct] porez na potrošnju
        [jct-local] lokalni porez na potrošnju
        [sales-tax] porez na promet
        [sst] SST
        [icms] ICMS
        [igi] IGI
        [monofase] jednofazni porez
        [pph] porez na dohodak (PPh)
        [igic] IGIC
        [ipsi] IPSI
        [octroi-de-mer] octroi de mer
        [ilcci] ILCCI
       *[other] porez
    }

## Cijena

price-approximate = oko { $price }
price-approximate-spoken = otprilike { $price }
price-charged = plaćate { $price }
price-tax-included = uključen { tax-name }
price-tax-excluded = + { tax-name }
price-taxes-may-apply = Moguća naplata carine i poreza
price-was = ranije { $price }
price-saving = −{ $percent }
price-landed = { $price } do vaših vrata
price-landed-estimate = oko { $price } do vaših vrata
price-landed-scope = Za narudžbu samo ovog proizvoda, s dostavom
price-landed-unknown = Cijena do vaših vrata još nije poznata
price-rate-date = tečaj od { DATE($date) }

## Što čini cijenu

breakdown-open = Što cijena uključuje

## Država, valuta, jezik

market-button = { COUNTRY($country) } · { $currency }
market-button-name = { COUNTRY($country) } · { $currency }, promijeni državu, valutu ili jezik
market-to-own = Izvorne cijene trgovine
market-to-local = Cijene u { $currency }
