### What each message means and how long it may get: ../en/notice.ftl. How to write here: the head of landfall.ftl.

## सुझाव और सीमाएँ

notice-greeting = डिलीवरी { COUNTRY($country) } में? कीमतें { $currency } में देखें।
notice-accept = कीमतें { $currency } में
notice-dismiss = यही कीमतें रहने दें
notice-free-shipping = मुफ़्त डिलीवरी के लिए { $amount } और
notice-over-limit = शुल्क-मुक्त सीमा से { $amount } ज़्यादा
notice-greeting-here = डिलीवरी { COUNTRY($country) } में? घर तक की कीमत देखें।
notice-accept-here = { COUNTRY($country) } के लिए कीमतें
notice-never = दोबारा न पूछें
notice-free-shipping-reached = डिलीवरी मुफ़्त है
notice-under-limit = शुल्क-मुक्त सीमा में अभी { $amount } बाकी
notice-above-limit = { $limit } से ऊपर सीमा शुल्क लगता है
notice-above-flat = { $limit } से ऊपर पूरा सीमा शुल्क लगता है

notice-restricted =
    { $action ->
        [block] यह प्रोडक्ट { COUNTRY($country) } नहीं भेजा जाता
       *[warn] इस प्रोडक्ट के लिए { COUNTRY($country) } में विशेष नियम लागू हैं
    }

notice-not-sent = यह स्टोर { COUNTRY($country) } में डिलीवरी नहीं करता
