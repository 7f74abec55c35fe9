### What each message means and how long it may get: ../en/market.ftl. How to write here: the head of landfall.ftl.

## מדינה, מטבע ושפה

market-title = לאן לשלוח?

market-guess =
    { $reason ->
        [time-zone] נראה שהיעד הוא { COUNTRY($country) }, לפי אזור הזמן שלך
        [languages] נראה שהיעד הוא { COUNTRY($country) }, לפי שפת הדפדפן
        [merchant] נראה שהיעד הוא { COUNTRY($country) }, לפי נתוני החנות
        [url] { COUNTRY($country) }, לפי הקישור שנפתח
        [saved] { COUNTRY($country) }, לפי בחירה קודמת שלך
        [chosen] { COUNTRY($country) }, לפי בחירתך
       *[store] { COUNTRY($country) }, המדינה של החנות
    }

market-search = חיפוש מדינה
market-search-hint = שם מדינה או קוד

market-results =
    { $count ->
        [one] נמצאה מדינה אחת
        [two] נמצאו שתי מדינות
       *[other] נמצאו { $count } מדינות
    }

market-no-results = לא נמצאה מדינה
market-likely = מדינות מוצעות
market-all = כל המדינות
market-currency = מטבע
market-language = שפה
market-close = סגירה
market-original = הצגת המחירים המקוריים של החנות
market-reset = מחיקת הבחירה שלי
market-recent = נבחרו בעבר

market-currency-reason =
    { $reason ->
        [country] המטבע של { COUNTRY($country) }
        [merchant] נקבע על ידי החנות
        [saved] בחירה קודמת שלך
        [chosen] לפי בחירתך
       *[store] המטבע של החנות
    }

market-language-reason =
    { $reason ->
        [page] כמו בדף הזה
        [languages] לפי הדפדפן שלך
        [saved] בחירה קודמת שלך
        [chosen] לפי בחירתך
       *[store] השפה של החנות
    }

announce-market = המחירים מוצגים עכשיו לפי { COUNTRY($country) }, במטבע { CURRENCY($currency) }
announce-original = שוב מוצגים המחירים המקוריים של החנות
