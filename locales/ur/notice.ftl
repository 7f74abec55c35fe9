### What each message means and how long it may get: ../en/notice.ftl. How to write here: the head of landfall.ftl.

## تجاویز اور حدیں

notice-greeting = ڈیلیوری { COUNTRY($country) } میں؟ قیمتیں { $currency } میں دیکھیں۔
notice-accept = قیمتیں { $currency } میں
notice-dismiss = یہی قیمتیں رہنے دیں
notice-free-shipping = مفت ڈیلیوری کے لیے مزید { $amount }
notice-over-limit = ڈیوٹی فری حد سے { $amount } زیادہ
notice-greeting-here = ڈیلیوری { COUNTRY($country) } میں؟ گھر تک کی قیمت دیکھیں۔
notice-accept-here = قیمتیں: { COUNTRY($country) }
notice-never = دوبارہ نہ پوچھیں
notice-free-shipping-reached = ڈیلیوری مفت ہے
notice-under-limit = ڈیوٹی فری حد میں ابھی { $amount } باقی
notice-above-limit = { $limit } سے اوپر کسٹم ڈیوٹی لگتی ہے
notice-above-flat = { $limit } سے اوپر پوری کسٹم ڈیوٹی لگتی ہے

notice-restricted =
    { $action ->
        [block] یہ پروڈکٹ { COUNTRY($country) } نہیں بھیجی جاتی
       *[warn] اس پروڈکٹ کے لیے { COUNTRY($country) } میں خاص قواعد لاگو ہیں
    }

notice-not-sent = یہ اسٹور { COUNTRY($country) } میں ڈیلیوری نہیں کرتا
