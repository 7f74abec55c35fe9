### What sums print, those of carts and of open breakdowns: rows, rates, who is paid when, the working.

## Breakdown: what a landed price is made of

# Row: shipping.
# Example: Shipping. Length: 22
breakdown-shipping = Shipping

# Row: insurance of the parcel.
# Example: Insurance. Length: 22
breakdown-insurance = Insurance

# Row: customs duty.
# Example: Import duty. Length: 22
breakdown-duty = Import duty

# Row: the tax by its local name. Stands alone at the start of a row. What reads the same there as inside a sentence is
# left to tax-name; [other] is a tax without a name.
#   $tax (word), $country (country): see tax-name
# Example: VAT. Length: 28
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

# Row: a charge of the state that is neither duty nor tax (a processing fee of customs, for example).
# Example: Other import charges. Length: 26
breakdown-levy = Other import charges

# Row: what the carrier asks the recipient for its own work with customs: paying duty and tax in advance, clearing the
# parcel. It is no tax, and not the price of shipping.
# Example: Carrier’s handling fee. Length: 26
breakdown-fee = Carrier’s handling fee

# Last row: the sum.
# Example: Total. Length: 22
breakdown-total = Total

# Last row: the sum, where some of it is estimated.
# Example: Estimated total. Length: 26
breakdown-total-estimate = Estimated total

# Under a row of duty or tax: the rate and what it is taken of.
#   $rate (percent or text): the rate
#   $base (money): the amount it applies to
# Example: 19% of €101.46. Length: 34
breakdown-rate-of = { $rate } of { $base }

# Under a row of duty that is the same for each tariff line (each kind of goods in the parcel).
#   $price (money): the duty for one line
#   $lines (count): how many lines the parcel has
# Example: €3.00 for each of 2 kinds of goods. Length: 44
breakdown-flat-of =
    { $lines ->
        [one] { $price } for { $lines } kind of goods
       *[other] { $price } for each of { $lines } kinds of goods
    }

# In place of the duty's rate, where none is due.
# Example: no duty due. Length: 24
breakdown-duty-free = no duty due

# In place of an amount that is not known.
# Example: not known yet. Length: 20
amount-unknown = not known yet

# In place of an amount of nothing: shipping that costs nothing.
# Example: free. Length: 14
amount-free = free

## Rates: how a duty rate is written

# A duty by weight, piece or volume.
#   $price (money): the duty for one unit
#   $unit (word): kg, kg-100, kg-1000 (hundred, thousand kilograms), item, pair, l
# Example: £35.10 per 100 kg. Length: 26
rate-per-unit =
    { $unit ->
        [kg] { $price } per kg
        [kg-100] { $price } per 100 kg
        [kg-1000] { $price } per 1000 kg
        [pair] { $price } per pair
        [l] { $price } per liter
       *[item] { $price } per item
    }

# Two duties that are added.
#   $first (text), $second (text): two rates
# Example: 8% + €1.20 per kg. Length: 40
rate-plus = { $first } + { $second }

# A duty with a lower limit.
#   $rate (text), $limit (text): two rates
# Example: 10%, at least €2.00 per kg. Length: 44
rate-at-least = { $rate }, at least { $limit }

# A duty with an upper limit.
#   $rate (text), $limit (text): two rates
# Example: 10%, at most €2.00 per kg. Length: 44
rate-at-most = { $rate }, at most { $limit }

## Who is paid, and when

# Under the total, where everything is paid in the shop.
# Example: Nothing to pay on delivery. Length: 40
pay-nothing-on-delivery = Nothing to pay on delivery

# Under the total, where the carrier collects something.
#   $amount (money): what the carrier collects
# Example: €22.28 to pay on delivery. Length: 44
pay-on-delivery = { $amount } to pay on delivery

# Under the total, where what the carrier collects is not known.
# Example: More may be due on delivery. Length: 48
pay-on-delivery-unknown = More may be due on delivery

# Row: what is paid in the shop.
# Example: Pay now. Length: 22
pay-now-row = Pay now

# Row: what is paid to the carrier.
# Example: Pay on delivery. Length: 26
pay-on-delivery-row = Pay on delivery

## Working: rule, date and source behind an amount

# Button that shows the working.
# Example: How this is worked out. Length: 34
working-open = How this is worked out

# The short name of the rule that was used. The name itself is not translated.
#   $rule (text): the name
# Example: Rule DE/vat/ioss. Length: 50
working-rule = Rule { $rule }

# Since when the rule holds.
#   $date (date): its first day
# Example: since 1 Jul 2026. Length: 28
working-since = since { DATE($date) }

# Where the rule is written down. The name of the law is not translated.
#   $source (text): the law or page
# Example: Source: Reg. (EU) 2026/382. Length: 60
working-source = Source: { $source }

# After the name of a rule and the day since when it holds: who takes this amount (duty, tax or a fee) from the shopper.
# Here the shop does, with the order, and passes it on.
# Example: collected by the shop. Length: 34
working-payer-seller = collected by the shop

# The same place. Here whoever brings the parcel, or customs, asks the recipient for it.
# Example: collected on delivery. Length: 34
working-payer-recipient = collected on delivery

# The day of the rules that were used.
#   $date (date): the day
# Example: Rules as of 22 Nov 2026. Length: 36
working-data-date = Rules as of { DATE($date) }

# Last line of every breakdown.
# Example: Estimates from public rules. The shop’s checkout has the final say. Length: 80
breakdown-disclaimer = Estimates from public rules. The shop’s checkout has the final say.

## Notes: what most sums say, and that some amounts are estimates

# An exchange rate was used.
#   $bank (word): ecb is the European Central Bank, whose name is yours to write; anything else is another source
#   $source (text): the name of another source, as it calls itself, such as Central Bank of the UAE
#   $date (date): its day
# Example: Converted at the European Central Bank’s rate of 30 Oct 2026. Length: 90
note-rate-date =
    { $bank ->
        [ecb] Converted at the European Central Bank’s rate of { DATE($date) }
       *[other] Converted at the rate of { DATE($date) } ({ $source })
    }

# The tax of the shop's own country was taken off the price.
# Example: The tax of the shop’s country was taken off. Length: 80
note-home-tax-removed = The tax of the shop’s country was taken off

# Any other reason.
# Example: Some of these amounts are estimates. Length: 70
note-other = Some of these amounts are estimates
