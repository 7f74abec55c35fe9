### What each message means and how long it may get: ../en/market.ftl. How to write here: the head of landfall.ftl.

## ملک، کرنسی اور زبان

market-title = آرڈر کہاں بھیجنا ہے؟

market-guess =
    { $reason ->
        [time-zone] ہمارے خیال میں آپ { COUNTRY($country) } میں ہیں، آپ کے ٹائم زون کے مطابق
        [languages] ہمارے خیال میں آپ { COUNTRY($country) } میں ہیں، براؤزر کی زبان کے مطابق
        [merchant] ہمارے خیال میں آپ { COUNTRY($country) } میں ہیں، اسٹور کی معلومات کے مطابق
        [url] { COUNTRY($country) }، کھولے گئے لنک کے مطابق
        [saved] { COUNTRY($country) }، آپ کا پچھلا انتخاب
        [chosen] { COUNTRY($country) }، آپ کا انتخاب
       *[store] { COUNTRY($country) }، اسٹور کا ملک
    }

market-search = ملک تلاش کریں
market-search-hint = ملک یا کوڈ

market-results =
    { $count ->
        [one] { $count } ملک ملا
       *[other] { $count } ملک ملے
    }

market-no-results = کوئی ملک نہیں ملا
market-likely = تجویز کردہ
market-all = تمام ممالک
market-currency = کرنسی
market-language = زبان
market-close = بند کریں
market-original = اسٹور کی اصل قیمتیں دکھائیں
market-reset = میرا انتخاب ہٹا دیں
market-recent = پہلے چنے گئے ملک

market-currency-reason =
    { $reason ->
        [country] { COUNTRY($country) } کی کرنسی
        [merchant] اسٹور کی مقرر کردہ
        [saved] آپ کا پچھلا انتخاب
        [chosen] آپ کا انتخاب
       *[store] اسٹور کی کرنسی
    }

market-language-reason =
    { $reason ->
        [page] اس صفحے کی زبان
        [languages] براؤزر کی زبان
        [saved] آپ کا پچھلا انتخاب
        [chosen] آپ کا انتخاب
       *[store] اسٹور کی زبان
    }

announce-market = قیمتیں اب { COUNTRY($country) } کے لیے دکھائی جا رہی ہیں، کرنسی: { CURRENCY($currency) }
announce-original = اسٹور کی اصل قیمتیں دوبارہ دکھائی جا رہی ہیں
