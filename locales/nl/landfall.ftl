### Nederlands, voor Nederland en België. Wat elk bericht betekent en hoe lang het mag zijn, staat in ../en/landfall.ftl.
### Aanspreekvorm: je, alleen waar het niet zonder kan. Landnamen komen zonder lidwoord (“Verenigde Staten”): geen “naar” of “in” ervoor.
### “Levering” in plaats van “bezorging”: dat leest in beide landen goed.

## Belastingen

# Same as English: “sales tax” en “octroi de mer” heten ook hier zo
tax-name =
    { $tax ->
        [vat] btw
        [gst] GST
        [hst] HST
        [pst] PST
        [qst] QST
        [jct] verbruiksbelasting
        [jct-local] lokale verbruiksbelasting
        [sales-tax] sales tax
        [sst] SST
        [icms] ICMS
        [igi] IGI
        [monofase] monofasebelasting
        [pph] inkomstenbelasting (PPh)
        [igic] IGIC
        [ipsi] IPSI
        [octroi-de-mer] octroi de mer
        [ilcci] ILCCI
       *[other] belasting
    }

## Prijs

price-approximate = ca. { $price }
price-approximate-spoken = ongeveer { $price }
price-charged = je betaalt { $price }

# Same as English: “incl.” is ook Nederlands
price-tax-included = incl. { tax-name }
price-tax-excluded = excl. { tax-name }
price-taxes-may-apply = Invoerkosten en belasting mogelijk
price-was = eerst { $price }
price-saving = { $percent } goedkoper
price-landed = { $price } thuisbezorgd
price-landed-estimate = ca. { $price } thuisbezorgd
price-landed-scope = Alleen dit artikel besteld, inclusief verzending
price-landed-unknown = Prijs thuisbezorgd nog niet bekend
price-rate-date = koers van { DATE($date) }

## Opbouw van de prijs

breakdown-open = Dit zit in de prijs

## Land, valuta, taal

market-button = { COUNTRY($country) } · { $currency }
market-button-name = { COUNTRY($country) } · { $currency }, land, valuta of taal wijzigen
market-to-own = Oorspronkelijke prijzen
market-to-local = Prijzen in { $currency }
