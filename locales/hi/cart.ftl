### What each message means and how long it may get: ../en/cart.ftl. How to write here: the head of landfall.ftl.

## कार्ट

breakdown-discount = छूट
cart-heading = आपका ऑर्डर · { COUNTRY($country) }
cart-quantity = × { $count }
cart-quantity-of = मात्रा: { $name }
cart-more = एक बढ़ाएँ: { $name }
cart-less = एक घटाएँ: { $name }

cart-restricted =
    { $action ->
        [block] यह प्रोडक्ट { COUNTRY($country) } नहीं भेजा जाता
       *[warn] इस प्रोडक्ट के लिए { COUNTRY($country) } में विशेष नियम लागू हैं
    }

cart-services = डिलीवरी

cart-service =
    { $service ->
        [standard] स्टैंडर्ड
        [express] एक्सप्रेस
        [economy] इकॉनमी
        [priority] प्रायोरिटी
        [courier] कूरियर
        [post] डाक
       *[other] { $name }
    }

cart-cheapest = सबसे सस्ती
cart-fastest = सबसे तेज़
cart-paying = सीमा शुल्क और टैक्स
cart-pay-now = अभी भुगतान, ऑर्डर के साथ
cart-pay-later = डिलीवरी के समय भुगतान, कूरियर को
cart-costs-more = कुल मिलाकर { $amount } ज़्यादा
cart-costs-less = कुल मिलाकर { $amount } कम
cart-costs-same = कुल मिलाकर बराबर

# One form: “आइटम” बहुवचन में भी “आइटम” है
cart-items-row = { $count } आइटम

cart-tax-rest =
    { $on ->
        [shipping] डिलीवरी शुल्क पर { $tax }
        [duty] सीमा शुल्क पर { $tax }
        [shipping-and-duty] डिलीवरी और सीमा शुल्क पर { $tax }
       *[order] पूरे ऑर्डर पर { $tax } (समायोजन)
    }

cart-rounding = राउंड ऑफ़
cart-tax-within = { $amount } { $tax } शामिल
cart-charged = स्टोर को भुगतान: { $price }
cart-charged-local = भुगतान की मुद्रा: { CURRENCY($currency) }
cart-gift-card = गिफ़्ट कार्ड से भुगतान
cart-payments = इनसे भुगतान कर सकते हैं: { LIST($ways, type: "or") }

cart-region =
    { $country ->
        [CA] प्रांत या क्षेत्र
        [BR] राज्य
        [US] राज्य
       *[other] क्षेत्र
    }

cart-region-why = टैक्स इसी पर निर्भर है। इसे सेव नहीं किया जाता।
cart-postal-code = पिन कोड या पोस्टल कोड
cart-postal-code-why = कुछ इलाकों के अपने नियम हैं। इसे सेव नहीं किया जाता।
cart-place-apply = अपडेट करें
cart-not-there = यह स्टोर { COUNTRY($country) } में डिलीवरी नहीं करता
cart-no-service = इस ऑर्डर के लिए किसी डिलीवरी सेवा की कीमत उपलब्ध नहीं है
cart-checkout = चेकआउट पर जाएँ
cart-printed = अनुमान { $id }, { DATE($date) }

cart-total-without =
    { $missing ->
        [tax] टैक्स के बिना कुल राशि
        [duty] सीमा शुल्क के बिना कुल राशि
        [duty-and-tax] सीमा शुल्क और टैक्स के बिना कुल राशि
       *[fees] आयात के अन्य शुल्क के बिना कुल राशि
    }

cart-tax-at-checkout = टैक्स चेकआउट पर जुड़ेगा
cart-spoken = { $label }: { $total }
