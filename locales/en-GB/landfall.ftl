### British English. What each message means and how long it may get: ../en/landfall.ftl.
### The words of British shops and of customs there: delivery, inc. VAT, customs duty, handling fee, commodity code.
### Country names come without “the” (“Netherlands”), so no sentence puts “in” or “to” straight before one.

## Tax names

tax-name =
    { $tax ->
        [vat] VAT
        [gst] GST
        [hst] HST
        [pst] PST
        [qst] QST
        [jct] consumption tax
        [jct-local] local consumption tax
        [sales-tax] sales tax
        [sst] SST
        [icms] ICMS
        [igi] IGI
        [monofase] single-stage tax
        [pph] income tax (PPh)
        [igic] IGIC
        [ipsi] IPSI
        [octroi-de-mer] octroi de mer
        [ilcci] ILCCI
       *[other] tax
    }

## Price

price-approximate = ≈ { $price }
price-approximate-spoken = about { $price }
price-charged = charged as { $price }
price-tax-included = inc. { tax-name }
price-tax-excluded = plus { tax-name }
price-taxes-may-apply = Duty and tax may apply
price-was = was { $price }
price-saving = { $percent } off
price-landed = { $price } at your door
price-landed-estimate = ≈ { $price } at your door
price-landed-scope = This item on its own, delivery included
price-landed-unknown = Price at your door not known yet
price-rate-date = rate of { DATE($date) }

## Breakdown

breakdown-open = What’s included

## Market picker

market-button = { COUNTRY($country) } · { $currency }
market-button-name = { COUNTRY($country) } · { $currency }, change country, currency or language
market-to-own = Shop’s own prices
market-to-local = Prices in { $currency }
