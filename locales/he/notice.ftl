### What each message means and how long it may get: ../en/notice.ftl. How to write here: the head of landfall.ftl.

## הצעות וספים

notice-greeting = משלוח אל { COUNTRY($country) }? אפשר לראות מחירים במטבע { $currency }.
notice-accept = מחירים ב־{ $currency }
notice-dismiss = להשאיר את המחירים
notice-free-shipping = עוד { $amount } למשלוח חינם
notice-over-limit = { $amount } מעל תקרת הפטור ממכס
notice-greeting-here = משלוח אל { COUNTRY($country) }? אפשר לראות כמה זה עולה שם.
notice-accept-here = מחירים: { COUNTRY($country) }
notice-never = לא לשאול שוב
notice-free-shipping-reached = המשלוח חינם
notice-under-limit = עוד { $amount } עד תקרת הפטור ממכס
notice-above-limit = מעל { $limit } נוסף מכס
notice-above-flat = מעל { $limit } חל המכס המלא

notice-restricted =
    { $action ->
        [block] המוצר הזה לא נשלח אל { COUNTRY($country) }
       *[warn] במשלוח אל { COUNTRY($country) } חלים על המוצר הזה כללים מיוחדים
    }

notice-not-sent = החנות לא שולחת אל { COUNTRY($country) }
