### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## ब्योरा

breakdown-heading = आपका भुगतान · { COUNTRY($country) }
breakdown-goods = सामान
estimate-mark = अनुमान

## हिसाब

working-customs-value = सीमा शुल्क के लिए मूल्य { $amount }

## टिप्पणियाँ

note-estimated-region = टैक्स क्षेत्र के अनुसार अलग-अलग है; यहाँ एक आम दर ली गई है
note-hs-missing = इस प्रोडक्ट का HSN कोड नहीं दिया गया है, इसलिए सीमा शुल्क पक्का नहीं है
note-tariff-span = प्रोडक्ट की सटीक किस्म के अनुसार सीमा शुल्क { $from } से { $to } तक है
note-tariff-old = सीमा शुल्क की दर पिछली बार { DATE($date) } को जाँची गई
note-unverified-rule = इनमें से एक नियम की किसी सरकारी स्रोत से अभी पुष्टि नहीं हुई है
note-preference-possible = मूल देश का प्रमाणपत्र ({ $agreement }) होने पर सीमा शुल्क { $saving } कम
note-tax-included-in-duty = यहाँ टैक्स सीमा शुल्क में शामिल है
note-rule-changes = { DATE($date) } से नियम बदलेंगे; पार्सल बाद में पहुँचने पर राशि कम या ज़्यादा हो सकती है
note-excise = इस प्रोडक्ट पर विशेष टैक्स लगते हैं, जिनका हिसाब यहाँ नहीं किया गया है
note-prohibited = इस प्रोडक्ट को वहाँ भेजने की अनुमति नहीं है
note-no-rules = इस देश के सीमा शुल्क और टैक्स का हिसाब अभी उपलब्ध नहीं है
note-rate-missing = विनिमय दर उपलब्ध नहीं: { CURRENCY($currency) }
note-duty-unknown = सीमा शुल्क पता नहीं है
note-tax-unknown = टैक्स पता नहीं है
note-simplified-tariff = छोटे पार्सल पर सीमा शुल्क की सरल दर लग सकती है
note-yearly-limit = साल में कुछ ही पार्सल पर लागू
note-home-tax-unknown = स्टोर के देश का टैक्स घटाया नहीं जा सका
note-hs-unknown = इस प्रोडक्ट के HSN कोड के लिए सीमा शुल्क की दर पता नहीं है
note-tariff-not-computable = इस प्रोडक्ट का सीमा शुल्क सिर्फ़ कीमत और वज़न पर निर्भर नहीं है
note-measure-by-line = अतिरिक्त सीमा शुल्क प्रोडक्ट की सटीक किस्म पर निर्भर है
note-measure-not-computable = अतिरिक्त सीमा शुल्क इस पर निर्भर है कि प्रोडक्ट किस चीज़ से बना है
note-origin-missing = सीमा शुल्क इस पर निर्भर है कि प्रोडक्ट किस देश में बना है, जो बताया नहीं गया है
note-preference-staged = व्यापार समझौते के तहत कम शुल्क की दर पता नहीं है
note-preference-not-applicable = बताया गया व्यापार समझौता इस प्रोडक्ट पर लागू नहीं है
note-territory = इस क्षेत्र में दूसरे नियम लागू हैं
