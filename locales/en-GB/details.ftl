### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Breakdown

breakdown-heading = What you pay · { COUNTRY($country) }
breakdown-goods = Items
estimate-mark = Estimate

## Working

working-customs-value = Customs value { $amount }

## Notes

note-estimated-region = Tax differs by region; the { tax-name } here is a typical one
note-hs-missing = This product has no commodity code, so its duty is not certain
note-tariff-span = Duty is between { $from } and { $to }, depending on the exact product
note-tariff-old = Duty rate last checked on { DATE($date) }
note-unverified-rule = One of the rules used is not confirmed by an official source
note-preference-possible = With proof of origin ({ $agreement }), { $saving } less duty
note-tax-included-in-duty = Tax is part of the duty here
note-rule-changes = Rules change on { DATE($date) }; a later arrival may cost more or less
note-excise = This product has special taxes that are not worked out here
note-prohibited = This product cannot be sent there
note-no-rules = Duty and tax for this country are not worked out yet
note-rate-missing = No exchange rate for { CURRENCY($currency) }
note-duty-unknown = Customs duty is not known
note-tax-unknown = Tax is not known
note-simplified-tariff = Small parcels may have a simplified duty rate
note-yearly-limit = This relief applies to only a few parcels a year
note-home-tax-unknown = The shop’s own tax could not be taken off
note-hs-unknown = No duty rate is known for this product’s commodity code
note-tariff-not-computable = The duty on this product depends on more than its price and weight
note-measure-by-line = An extra duty depends on the exact product
note-measure-not-computable = An extra duty depends on what the product is made of
note-origin-missing = Duty depends on where the product was made, which is not stated
note-preference-staged = The lower duty of the trade agreement is not known
note-preference-not-applicable = The trade agreement named does not cover this product
note-territory = Other rules apply in this area
