### What each message means and how long it may get: ../en/market.ftl. How to write here: the head of landfall.ftl.

## देश, मुद्रा और भाषा

market-title = ऑर्डर कहाँ भेजना है?

market-guess =
    { $reason ->
        [time-zone] लगता है आप { COUNTRY($country) } में हैं, आपके टाइम ज़ोन के अनुसार
        [languages] लगता है आप { COUNTRY($country) } में हैं, ब्राउज़र की भाषा के अनुसार
        [merchant] लगता है आप { COUNTRY($country) } में हैं, स्टोर की जानकारी के अनुसार
        [url] { COUNTRY($country) }, खोले गए लिंक के अनुसार
        [saved] { COUNTRY($country) }, आपकी पिछली पसंद
        [chosen] { COUNTRY($country) }, आपकी पसंद
       *[store] { COUNTRY($country) }, स्टोर का देश
    }

market-search = देश खोजें
market-search-hint = देश या कोड

market-results =
    { $count ->
        [one] { $count } देश मिला
       *[other] { $count } देश मिले
    }

market-no-results = कोई देश नहीं मिला
market-likely = सुझाए गए देश
market-all = सभी देश
market-currency = मुद्रा
market-language = भाषा
market-close = बंद करें
market-original = स्टोर की मूल कीमतें दिखाएँ
market-reset = मेरी पसंद हटाएँ
market-recent = पहले चुने गए देश

market-currency-reason =
    { $reason ->
        [country] { COUNTRY($country) } की मुद्रा
        [merchant] स्टोर द्वारा तय
        [saved] आपकी पिछली पसंद
        [chosen] आपकी पसंद
       *[store] स्टोर की मुद्रा
    }

market-language-reason =
    { $reason ->
        [page] इस पेज की भाषा
        [languages] ब्राउज़र की भाषा
        [saved] आपकी पिछली पसंद
        [chosen] आपकी पसंद
       *[store] स्टोर की भाषा
    }

announce-market = कीमतें अब { COUNTRY($country) } के लिए दिखाई जा रही हैं, मुद्रा: { CURRENCY($currency) }
announce-original = स्टोर की मूल कीमतें फिर से दिखाई जा रही हैं
