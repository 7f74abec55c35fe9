### What each message means and how long it may get: ../en/sums.ftl. How to write here: the head of landfall.ftl.

## ब्योरा

breakdown-shipping = डिलीवरी शुल्क
breakdown-insurance = बीमा
breakdown-duty = सीमा शुल्क

breakdown-tax =
    { $tax ->
        [vat]
            { $country ->
                [NO] वैट (MVA)
               *[other] वैट
            }
       *[gst] { tax-name }
    }

breakdown-levy = आयात के अन्य शुल्क
breakdown-fee = कूरियर की हैंडलिंग फ़ीस
breakdown-total = कुल राशि
breakdown-total-estimate = कुल राशि (अनुमान)
breakdown-rate-of = { $base } का { $rate }

breakdown-flat-of =
    { $lines ->
        [one] { $lines } तरह के सामान पर { $price }
       *[other] { $lines } तरह के सामान में हर एक पर { $price }
    }

breakdown-duty-free = सीमा शुल्क नहीं लगता
amount-unknown = अभी पता नहीं
amount-free = मुफ़्त

## शुल्क की दरें

rate-per-unit =
    { $unit ->
        [kg] { $price } प्रति किलो
        [kg-100] { $price } प्रति { 100 } किलो
        [kg-1000] { $price } प्रति टन
        [pair] { $price } प्रति जोड़ी
        [l] { $price } प्रति लीटर
       *[item] { $price } प्रति नग
    }

rate-plus = { $first } + { $second }
rate-at-least = { $rate }, कम से कम { $limit }
rate-at-most = { $rate }, अधिकतम { $limit }

## भुगतान किसे और कब

pay-nothing-on-delivery = डिलीवरी के समय कुछ नहीं देना है
pay-on-delivery = डिलीवरी के समय भुगतान: { $amount }
pay-on-delivery-unknown = डिलीवरी के समय और भुगतान करना पड़ सकता है
pay-now-row = अभी भुगतान
pay-on-delivery-row = डिलीवरी के समय भुगतान

## हिसाब

working-open = हिसाब कैसे किया गया
working-rule = नियम { $rule }
working-since = { DATE($date) } से लागू
working-source = स्रोत: { $source }
working-payer-seller = भुगतान स्टोर को
working-payer-recipient = भुगतान डिलीवरी के समय
working-data-date = { DATE($date) } के नियमों के अनुसार
breakdown-disclaimer = प्रकाशित नियमों पर आधारित अनुमान। अंतिम राशि स्टोर के चेकआउट पर तय होती है।

## टिप्पणियाँ

note-rate-date =
    { $bank ->
        [ecb] यूरोपीय केंद्रीय बैंक की { DATE($date) } की दर पर परिवर्तित
       *[other] { $source } की { DATE($date) } की दर पर परिवर्तित
    }

note-home-tax-removed = स्टोर के देश का टैक्स घटा दिया गया है
note-other = इनमें से कुछ राशियाँ अनुमानित हैं
