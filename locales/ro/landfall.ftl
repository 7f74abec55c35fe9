### Română. Sensul și lungimea fiecărui mesaj sunt în ../en/landfall.ftl.
### Fără „tu” sau „dumneavoastră”; butoanele, la imperativ singular („Închide”), ca în magazinele din România. Numele de țări vin
### nearticulate, fără prepoziție înainte. „Taxe vamale” pentru drepturile de import; „transport” pentru costul livrării.

## Taxe

# Same as English: „octroi de mer” este nume propriu
tax-name =
    { $tax ->
        [vat] TVA
        [gst] GST
        [hst] HST
        [pst] PST
        [qst] QST
        [jct] taxă pe consum
        [jct-local] taxă locală pe consum
        [sales-tax] taxă pe vânzări
        [sst] SST
        [icms] ICMS
        [igi] IGI
        [monofase] impozit monofazic
        [pph] impozit pe venit (PPh)
        [igic] IGIC
        [ipsi] IPSI
        [octroi-de-mer] octroi de mer
        [ilcci] ILCCI
       *[other] taxă
    }

## Preț

price-approximate = cca. { $price }
price-approximate-spoken = aproximativ { $price }
price-charged = se plătesc { $price }
price-tax-included = cu { tax-name }
price-tax-excluded = + { tax-name }
price-taxes-may-apply = Se pot adăuga taxe de import
price-was = preț vechi { $price }
price-saving = −{ $percent }
price-landed = { $price } livrat acasă
price-landed-estimate = cca. { $price } livrat acasă
price-landed-scope = Doar acest produs, cu transport inclus
price-landed-unknown = Prețul livrat acasă nu se știe încă
price-rate-date = curs din { DATE($date) }

## Detalierea prețului

breakdown-open = Ce include prețul

## Țară, monedă, limbă

market-button = { COUNTRY($country) } · { $currency }
market-button-name = { COUNTRY($country) } · { $currency }, schimbă țara, moneda sau limba
market-to-own = Prețurile magazinului
market-to-local = Prețuri în { $currency }
