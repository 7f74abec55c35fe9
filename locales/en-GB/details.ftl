### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Breakdown

breakdown-heading = What you pay · { COUNTRY($country) }
breakdown-goods = Items
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
estimate-mark = Estimate

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
working-customs-value = Customs value { $amount }
working-data-date = Rules as at { DATE($date) }
breakdown-disclaimer = Estimates from published rules. The shop’s checkout has the final say.

## Notes

note-rate-date =
    { $bank ->
        [ecb] Converted at the European Central Bank’s rate of { DATE($date) }
       *[other] Converted at the rate of { DATE($date) } ({ $source })
    }

note-estimated-region = Tax differs by region; the { tax-name } here is a typical one
note-hs-missing = This product has no commodity code, so its duty is not certain
note-tariff-span = Duty is between { $from } and { $to }, depending on the exact product
note-tariff-old = Duty rate last checked on { DATE($date) }
note-unverified-rule = One of the rules used is not confirmed by an official source
note-preference-possible = With proof of origin ({ $agreement }), { $saving } less duty
note-tax-included-in-duty = Tax is part of the duty here
note-home-tax-removed = The tax of the shop’s country was taken off
note-rule-changes = Rules change on { DATE($date) }; a later arrival may cost more or less
note-excise = This product has special taxes that are not worked out here
note-prohibited = This product cannot be sent there
note-no-rules = Duty and tax for this country are not worked out yet
note-rate-missing = No exchange rate for { CURRENCY($currency) }
note-duty-unknown = Customs duty is not known
note-tax-unknown = Tax is not known
note-simplified-tariff = Small parcels may have a simplified duty rate
note-yearly-limit = Applies to only a few parcels a year
note-home-tax-unknown = The shop’s own tax could not be taken off
note-hs-unknown = No duty rate is known for this product’s commodity code
note-tariff-not-computable = The duty on this product depends on more than its price and weight
note-measure-by-line = An extra duty depends on the exact product
note-measure-not-computable = An extra duty depends on what the product is made of
note-origin-missing = Duty depends on where the product was made, which is not stated
note-preference-staged = The lower duty of the trade agreement is not known
note-preference-not-applicable = The trade agreement named does not cover this product
note-territory = Other rules apply in this area
note-other = Some of these amounts are estimates
