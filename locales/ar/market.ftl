### What each message means and how long it may get: ../en/market.ftl. How to write here: the head of landfall.ftl.

## البلد والعملة واللغة

market-title = إلى أين نرسل الطلب؟

market-guess =
    { $reason ->
        [time-zone] يبدو أنك في { COUNTRY($country) }، حسب منطقتك الزمنية
        [languages] يبدو أنك في { COUNTRY($country) }، حسب لغة متصفحك
        [merchant] يبدو أنك في { COUNTRY($country) }، حسب بيانات المتجر
        [url] { COUNTRY($country) }، حسب الرابط الذي فتحته
        [saved] { COUNTRY($country) }، اختيارك السابق
        [chosen] { COUNTRY($country) }، اختيارك
       *[store] { COUNTRY($country) }، بلد المتجر
    }

market-search = البحث عن بلد
market-search-hint = اسم البلد أو رمزه

market-results =
    { $count ->
        [zero] لا توجد نتائج
        [one] نتيجة واحدة
        [two] نتيجتان
        [few] { $count } نتائج
        [many] { $count } نتيجة
       *[other] { $count } نتيجة
    }

market-no-results = لم يُعثر على بلد
market-likely = بلدان مقترحة
market-all = كل البلدان
market-currency = العملة
market-language = اللغة
market-close = إغلاق
market-original = عرض أسعار المتجر الأصلية
market-reset = مسح الاختيار المحفوظ
market-recent = اختيارات سابقة

market-currency-reason =
    { $reason ->
        [country] عملة { COUNTRY($country) }
        [merchant] حدّدها المتجر
        [saved] اختيارك السابق
        [chosen] اختيارك
       *[store] عملة المتجر
    }

market-language-reason =
    { $reason ->
        [page] لغة هذه الصفحة
        [languages] حسب لغة متصفحك
        [saved] اختيارك السابق
        [chosen] اختيارك
       *[store] لغة المتجر
    }

announce-market = الأسعار المعروضة الآن: { COUNTRY($country) }، { CURRENCY($currency) }
announce-original = عادت أسعار المتجر الأصلية
