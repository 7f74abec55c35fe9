### What an open breakdown prints beside sums.ftl: its own lines, and why an amount is an estimate or missing. Carts print
### those reasons too, where there are any.

## Breakdown: what a landed price is made of

# Heading of the breakdown.
#   $country (country): where the parcel goes
# Example: What you pay · Germany. Length: 44
breakdown-heading = What you pay · { COUNTRY($country) }

# Row: the goods themselves.
# Example: Goods. Length: 22
breakdown-goods = Goods

# Mark beside an amount or heading that is an estimate.
# Example: Estimate. Length: 14
estimate-mark = Estimate

## Working: rule, date and source behind an amount

# The value on which customs base the duty.
#   $amount (money): the value
# Example: Customs value €98.46. Length: 34
working-customs-value = Customs value { $amount }

## Notes: why an amount is an estimate or missing

# The tax depends on the region (state, province) and the shopper's is not known: the rate is that of a large region,
# and the shopper's own may be higher or lower.
#   $tax (word), $country (country): see tax-name. A language that calls every tax the same need not use them.
# Example: Tax differs by region; the HST here is a typical one. Length: 92
note-estimated-region = Tax differs by region; the { tax-name } here is a typical one

# The product has no customs code.
# Example: This product has no customs code, so its duty is not certain. Length: 90
note-hs-missing = This product has no customs code, so its duty is not certain

# The tariff has several rates for this kind of product.
#   $from (text), $to (text): lowest and highest rate, from the messages rate-…
# Example: Duty is between 8% and 18%, depending on the exact product. Length: 90
note-tariff-span = Duty is between { $from } and { $to }, depending on the exact product

# The duty rate was checked long ago.
#   $date (date): when
# Example: Duty rate last checked on 1 Mar 2024. Length: 70
note-tariff-old = Duty rate last checked on { DATE($date) }

# A rule that was used has no official source yet.
# Example: One of the rules used is not confirmed by an official source. Length: 90
note-unverified-rule = One of the rules used is not confirmed by an official source

# A trade agreement could lower the duty.
#   $agreement (text): its short name, not translated
#   $saving (money): how much less
# Example: With a proof of origin (CETA), €4.20 less duty. Length: 80
note-preference-possible = With a proof of origin ({ $agreement }), { $saving } less duty

# The duty's rate contains the tax.
# Example: Tax is part of the duty here. Length: 60
note-tax-included-in-duty = Tax is part of the duty here

# A rule changes while the parcel is under way.
#   $date (date): first day of the new rule
# Example: Rules change on 1 Jul 2026; a later arrival may cost more or less. Length: 100
note-rule-changes = Rules change on { DATE($date) }; a later arrival may cost more or less

# Goods with special taxes that are not worked out.
# Example: This product has special taxes that are not worked out here. Length: 90
note-excise = This product has special taxes that are not worked out here

# Goods that may not be sent to that country.
# Example: This product cannot be sent there. Length: 70
note-prohibited = This product cannot be sent there

# A country without rules.
# Example: Duties and taxes for this country are not worked out yet. Length: 90
note-no-rules = Duties and taxes for this country are not worked out yet

# An exchange rate is missing.
#   $currency (currency): of which currency
# Example: No exchange rate for Icelandic Króna. Length: 70
note-rate-missing = No exchange rate for { CURRENCY($currency) }

# The duty is not known.
# Example: Import duty is not known. Length: 60
note-duty-unknown = Import duty is not known

# The tax is not known.
# Example: Tax is not known. Length: 60
note-tax-unknown = Tax is not known

# Japan: small parcels have a simplified tariff that is not worked out.
# Example: Small parcels may have a simplified duty rate. Length: 80
note-simplified-tariff = Small parcels may have a simplified duty rate

# A limit that nobody can check here: only so many parcels in a year are treated like this.
# Example: This relief applies to only a few parcels a year. Length: 60
note-yearly-limit = This relief applies to only a few parcels a year

# The tax of the shop's country is not known.
# Example: The shop’s own tax could not be taken off. Length: 90
note-home-tax-unknown = The shop’s own tax could not be taken off

# The customs code has no duty rate in the data.
# Example: No duty rate is known for this product’s customs code. Length: 90
note-hs-unknown = No duty rate is known for this product’s customs code

# The duty is written in a way that cannot be worked out (sugar content, quotas).
# Example: The duty on this product depends on more than its price and weight. Length: 90
note-tariff-not-computable = The duty on this product depends on more than its price and weight

# A further duty depends on more digits of the code than are given.
# Example: A further duty depends on the exact product. Length: 90
note-measure-by-line = A further duty depends on the exact product

# A further duty depends on metal content.
# Example: A further duty depends on what the product is made of. Length: 90
note-measure-not-computable = A further duty depends on what the product is made of

# Further duties depend on where the item was made.
# Example: Duty depends on where the product was made, which is not stated. Length: 90
note-origin-missing = Duty depends on where the product was made, which is not stated

# The rate of the trade agreement claimed is not in the data.
# Example: The lower duty of the trade agreement is not known. Length: 90
note-preference-staged = The lower duty of the trade agreement is not known

# The trade agreement claimed does not cover the item.
# Example: The trade agreement named does not cover this product. Length: 90
note-preference-not-applicable = The trade agreement named does not cover this product

# The postal code lies in a part of the country with other rules.
# Example: Other rules apply in this area. Length: 90
note-territory = Other rules apply in this area
