### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## ब्योरा

breakdown-heading = आपका भुगतान · { COUNTRY($country) }
breakdown-goods = सामान
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
breakdown-fee = कूरियर की फ़ीस
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
estimate-mark = अनुमान

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
working-customs-value = सीमा शुल्क के लिए मूल्य { $amount }
working-data-date = नियम { DATE($date) } के अनुसार
breakdown-disclaimer = प्रकाशित नियमों पर आधारित अनुमान। अंतिम राशि स्टोर के चेकआउट पर तय होती है।

## टिप्पणियाँ

note-rate-date =
    { $bank ->
        [ecb] यूरोपीय केंद्रीय बैंक की { DATE($date) } की दर के अनुसार बदला गया
       *[other] { DATE($date) } की { $source } दर के अनुसार बदला गया
    }

note-estimated-region = टैक्स क्षेत्र के अनुसार अलग-अलग है; यहाँ एक आम क्षेत्र की दर ली गई है
note-hs-missing = इस प्रोडक्ट का HSN कोड नहीं दिया गया है, इसलिए सीमा शुल्क पक्का नहीं है
note-tariff-span = प्रोडक्ट की सटीक किस्म के अनुसार सीमा शुल्क { $from } से { $to } तक है
note-tariff-old = सीमा शुल्क की दर पिछली बार { DATE($date) } को जाँची गई
note-unverified-rule = इनमें से एक नियम की किसी सरकारी स्रोत से अभी पुष्टि नहीं हुई है
note-preference-possible = मूल देश का प्रमाणपत्र ({ $agreement }) होने पर सीमा शुल्क { $saving } कम
note-tax-included-in-duty = यहाँ टैक्स सीमा शुल्क में शामिल है
note-home-tax-removed = स्टोर के देश का टैक्स घटा दिया गया है
note-rule-changes = { DATE($date) } से नियम बदलेंगे; पार्सल बाद में पहुँचने पर राशि कम या ज़्यादा हो सकती है
note-excise = इस प्रोडक्ट पर विशेष टैक्स लगते हैं, जिनका हिसाब यहाँ नहीं किया गया है
note-prohibited = इस प्रोडक्ट को वहाँ भेजने की अनुमति नहीं है
note-no-rules = इस देश के सीमा शुल्क और टैक्स का हिसाब अभी उपलब्ध नहीं है
note-rate-missing = विनिमय दर उपलब्ध नहीं: { CURRENCY($currency) }
note-duty-unknown = सीमा शुल्क पता नहीं है
note-tax-unknown = टैक्स पता नहीं है
note-simplified-tariff = छोटे पार्सल पर सीमा शुल्क की सरल दर लग सकती है
note-yearly-limit = साल में ऐसे कुछ ही पार्सल
note-home-tax-unknown = स्टोर के देश का टैक्स घटाया नहीं जा सका
note-hs-unknown = इस प्रोडक्ट के HSN कोड के लिए सीमा शुल्क की दर पता नहीं है
note-tariff-not-computable = इस प्रोडक्ट का सीमा शुल्क सिर्फ़ कीमत और वज़न पर निर्भर नहीं है
note-measure-by-line = अतिरिक्त सीमा शुल्क प्रोडक्ट की सटीक किस्म पर निर्भर है
note-measure-not-computable = अतिरिक्त सीमा शुल्क इस पर निर्भर है कि प्रोडक्ट किस चीज़ से बना है
note-origin-missing = सीमा शुल्क इस पर निर्भर है कि प्रोडक्ट किस देश में बना है, जो बताया नहीं गया है
note-preference-staged = व्यापार समझौते के तहत कम शुल्क की दर पता नहीं है
note-preference-not-applicable = बताया गया व्यापार समझौता इस प्रोडक्ट पर लागू नहीं है
note-territory = इस क्षेत्र में दूसरे नियम लागू हैं
note-other = इनमें से कुछ राशियाँ अनुमानित हैं
