### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## Price

price-now = now { $price }
announce-market = Prices changed: { COUNTRY($country) }, { CURRENCY($currency) }
announce-original = The shop’s own prices are shown again

## Breakdown

breakdown-close = Close
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
        [gst] GST
        [hst] HST
        [pst] PST
        [qst] QST
        [jct] Consumption tax
        [jct-local] Local consumption tax
        [sales-tax] Sales tax
        [sst] SST
        [icms] ICMS
        [igi] IGI
        [monofase] Single-stage tax
        [pph] Income tax (PPh)
        [igic] IGIC
        [ipsi] IPSI
        [octroi-de-mer] Octroi de mer
        [ilcci] ILCCI
       *[other] Tax
    }
breakdown-levy = Other import charges
breakdown-fee = Carrier’s handling fee
breakdown-discount = Discount
breakdown-total = Total
breakdown-total-estimate = Estimated total
breakdown-rate-of = { $rate } of { $base }
breakdown-flat-of =
    { $lines ->
        [one] { $price } for { $lines } kind of goods
       *[other] { $price } for each of { $lines } kinds of goods
    }
breakdown-rate-for-weight = { $rate }, { UNIT($weight, unit: "kilogram") }
breakdown-rate-for-count = { $rate }, × { $count }
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

## Market picker

market-title = Where is it going?
market-guess =
    { $reason ->
        [time-zone] Our guess: { COUNTRY($country) }, from your time zone
        [languages] Our guess: { COUNTRY($country) }, from your browser’s language
        [merchant] Our guess: { COUNTRY($country) }, from what the shop knows
        [url] { COUNTRY($country) }, from the link you opened
        [saved] { COUNTRY($country) }, your earlier choice
        [chosen] { COUNTRY($country) }, your choice
       *[store] { COUNTRY($country) }, the shop’s own country
    }
market-search = Search countries
market-search-hint = Country or code
market-results =
    { $count ->
        [one] { $count } country found
       *[other] { $count } countries found
    }
market-no-results = No country found
market-likely = Likely
market-all = All countries
market-currency = Currency
market-language = Language
market-apply = Apply
market-close = Close
market-original = Show the shop’s original prices
market-reset = Forget my choice
market-recent = Chosen before
market-currency-reason =
    { $reason ->
        [country] goes with: { COUNTRY($country) }
        [merchant] set by the shop
        [saved] your earlier choice
        [chosen] your choice
       *[store] the shop’s own
    }
market-language-reason =
    { $reason ->
        [page] as on this page
        [languages] from your browser
        [saved] your earlier choice
        [chosen] your choice
       *[store] the shop’s own
    }

## Notice

notice-greeting = Delivering to: { COUNTRY($country) }? See prices in { $currency }.
notice-accept = Prices in { $currency }
notice-dismiss = Keep these prices
notice-free-shipping = Spend { $amount } more for free delivery
notice-over-limit = { $amount } over the duty-free limit
notice-greeting-here = Delivering to: { COUNTRY($country) }? See what it costs there.
notice-accept-here = Prices: { COUNTRY($country) }
notice-never = Don’t ask again
notice-free-shipping-reached = Delivery is free
notice-under-limit = { $amount } left up to the duty-free limit
notice-above-limit = Above { $limit }, customs duty is added
notice-above-flat = Above { $limit }, the full customs duty applies
notice-restricted =
    { $action ->
        [block] { COUNTRY($country) }: this product isn’t sent there
       *[warn] { COUNTRY($country) }: special rules apply to this product
    }
notice-not-sent = { COUNTRY($country) }: this shop doesn’t deliver there

## Delivery

delivery-window = Get it { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day = Get it { DATE($date, weekday: "yes", year: "no") }
delivery-order-within = order within { DURATION($left, length: "short") }
delivery-window-likely = Likely { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day-likely = Likely { DATE($date, weekday: "yes", year: "no") }
delivery-order-before = order before { $time } (your time)
delivery-at-once = Available straight away
delivery-not-there = No delivery to: { COUNTRY($country) }
delivery-service-not-there = Not available for: { COUNTRY($country) }
delivery-spoken =
    { $sure ->
        [no] Likely to arrive between { DATE($from, length: "long", weekday: "yes", year: "no") } and { DATE($to, length: "long", weekday: "yes", year: "no") }
       *[yes] Arrives between { DATE($from, length: "long", weekday: "yes", year: "no") } and { DATE($to, length: "long", weekday: "yes", year: "no") }
    }
delivery-spoken-day =
    { $sure ->
        [no] Likely to arrive on { DATE($date, length: "long", weekday: "yes", year: "no") }
       *[yes] Arrives on { DATE($date, length: "long", weekday: "yes", year: "no") }
    }
delivery-spoken-both = { $arrival }, { $order }

## Basket

cart-heading = Your order · { COUNTRY($country) }
cart-quantity = × { $count }
cart-quantity-of = Quantity of { $name }
cart-more = One more: { $name }
cart-less = One fewer: { $name }
cart-services = Delivery
cart-service =
    { $service ->
        [standard] Standard
        [express] Express
        [economy] Economy
        [priority] Priority
        [courier] Courier
        [post] Post
       *[other] { $name }
    }
cart-cheapest = Cheapest
cart-fastest = Fastest
cart-paying = Duty and tax
cart-pay-now = Pay now, with the order
cart-pay-later = Pay on delivery, to the carrier
cart-costs-more = { $amount } more in all
cart-costs-less = { $amount } less in all
cart-costs-same = The same in all
cart-items-row =
    { $count ->
        [one] { $count } item
       *[other] { $count } items
    }
cart-tax-rest =
    { $on ->
        [shipping] { $tax } on delivery
        [duty] { $tax } on customs duty
        [shipping-and-duty] { $tax } on delivery and customs duty
       *[order] { $tax } on the whole order, adjusted
    }
cart-rounding = Rounding
cart-tax-within = { $amount } { $tax } included
cart-charged = The shop charges { $price }
cart-charged-local = Charged in { CURRENCY($currency) }
cart-gift-card = Paid by gift card
cart-payments = You can pay with { LIST($ways, type: "or") }
cart-region =
    { $country ->
        [CA] Province or territory
        [BR] State
        [US] State
       *[other] Region
    }
cart-region-why = Tax depends on it. It is not stored.
cart-postal-code = Postcode
cart-postal-code-why = Some areas have rules of their own. It is not stored.
cart-place-apply = Update
cart-papers = You will need
cart-paper =
    { $code ->
        [kr-customs-code] Personal customs code: { $name }
        [br-cpf] Taxpayer number: { $name }
        [br-cnpj] Company number: { $name }
        [identity-number] Identity number: { $name }
        [tax-number] Taxpayer number: { $name }
        [importer-number] Importer number: { $name }
        [kyc] Proof of identity and address: { $name }
        [real-name-check] Confirmation under your real name: { $name }
        [import-declaration] Import declaration: { $name }
       *[other] { $name }
    }
cart-paper-unnamed =
    { $code ->
        [kr-customs-code] A personal customs code
        [br-cpf] A taxpayer number
        [br-cnpj] A company number
        [identity-number] An identity number
        [tax-number] A taxpayer number
        [importer-number] An importer number
        [kyc] Proof of identity and address
        [real-name-check] A confirmation under your real name
        [import-declaration] An import declaration
       *[other] A number that customs ask for
    }
cart-paper-shop = { $paper } (give it to the shop)
cart-paper-carrier = { $paper } (the carrier asks for it)
cart-paper-maybe = { $paper } (perhaps)
cart-not-there = { notice-not-sent }
cart-no-service = No delivery service has a price for this order
cart-checkout = Continue to checkout
cart-printed = Estimate { $id } of { DATE($date) }
cart-total-without =
    { $missing ->
        [tax] Total without tax
        [duty] Total without customs duty
        [duty-and-tax] Total without duty and tax
       *[fees] Total without import charges
    }
cart-tax-at-checkout = Tax is added at the checkout
cart-spoken = { $label }: { $total }
