### What each message means and how long it may get: ../en/sums.ftl. How to write here: the head of landfall.ftl.

## Breakdown

breakdown-shipping = Delivery
breakdown-insurance = Insurance
breakdown-duty = Customs duty

breakdown-tax =
    { $tax ->
        [vat]
            { $country ->
                [NO] VAT (MVA)
               *[other] VAT
            }
        [jct] Consumption tax
        [jct-local] Local consumption tax
        [sales-tax] Sales tax
        [monofase] Single-stage tax
        [pph] Income tax (PPh)
        [octroi-de-mer] Octroi de mer
        [other] Tax
       *[gst] { tax-name }
    }

breakdown-levy = Other import charges
breakdown-fee = Carrier’s handling fee
breakdown-total = Total
breakdown-total-estimate = Estimated total
breakdown-rate-of = { $rate } of { $base }

breakdown-flat-of =
    { $lines ->
        [one] { $price } for { $lines } kind of goods
       *[other] { $price } for each of { $lines } kinds of goods
    }

breakdown-duty-free = no duty due
amount-unknown = not known yet
amount-free = free

## Rates

rate-per-unit =
    { $unit ->
        [kg] { $price } per kg
        [kg-100] { $price } per 100 kg
        [kg-1000] { $price } per 1000 kg
        [pair] { $price } per pair
        [l] { $price } per litre
       *[item] { $price } per item
    }

rate-plus = { $first } + { $second }
rate-at-least = { $rate }, at least { $limit }
rate-at-most = { $rate }, at most { $limit }

## Who is paid, and when

pay-nothing-on-delivery = Nothing to pay on delivery
pay-on-delivery = { $amount } to pay on delivery
pay-on-delivery-unknown = There may be more to pay on delivery
pay-now-row = Pay now
pay-on-delivery-row = Pay on delivery

## Working

working-open = How this is worked out
working-rule = Rule { $rule }
working-since = since { DATE($date) }
working-source = Source: { $source }
working-payer-seller = collected by the shop
working-payer-recipient = collected on delivery
working-data-date = Rules as at { DATE($date) }
breakdown-disclaimer = Estimates from published rules. The shop’s checkout has the final say.

## Notes

note-rate-date =
    { $bank ->
        [ecb] Converted at the European Central Bank’s rate of { DATE($date) }
       *[other] Converted at the rate of { DATE($date) } ({ $source })
    }

note-home-tax-removed = The tax of the shop’s country was taken off
note-other = Some of these amounts are estimates
