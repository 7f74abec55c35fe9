### What each message means and how long it may get: ../en/sums.ftl. How to write here: the head of landfall.ftl.

## تفصیل

breakdown-shipping = ڈیلیوری چارجز
breakdown-insurance = انشورنس
breakdown-duty = کسٹم ڈیوٹی

breakdown-tax = { tax-name }

breakdown-levy = دیگر درآمدی چارجز
breakdown-fee = کوریئر کی کلیئرنس فیس
breakdown-total = کل رقم
breakdown-total-estimate = کل رقم (تخمینہ)
breakdown-rate-of = { $base } کا { $rate }

breakdown-flat-of =
    { $lines ->
        [one] { $lines } قسم کے سامان پر { $price }
       *[other] سامان کی { $lines } اقسام میں سے ہر ایک پر { $price }
    }

breakdown-duty-free = کوئی ڈیوٹی نہیں
amount-unknown = ابھی معلوم نہیں
amount-free = مفت

## ڈیوٹی کی شرح

rate-per-unit =
    { $unit ->
        [kg] { $price } فی کلوگرام
        [kg-100] { $price } فی { 100 } کلوگرام
        [kg-1000] { $price } فی ٹن
        [pair] { $price } فی جوڑا
        [l] { $price } فی لیٹر
       *[item] { $price } فی عدد
    }

rate-plus = { $first } + { $second }
rate-at-least = { $rate }، کم از کم { $limit }
rate-at-most = { $rate }، زیادہ سے زیادہ { $limit }

## ادائیگی کسے اور کب

pay-nothing-on-delivery = ڈیلیوری پر کچھ ادا نہیں کرنا ہوگا
pay-on-delivery = ڈیلیوری پر ادائیگی: { $amount }
pay-on-delivery-unknown = ڈیلیوری پر مزید ادائیگی کرنی پڑ سکتی ہے
pay-now-row = ابھی ادائیگی
pay-on-delivery-row = ڈیلیوری پر ادائیگی

## حساب

working-open = یہ حساب کیسے لگایا گیا
working-rule = قاعدہ { $rule }
working-since = { DATE($date) } سے نافذ
working-source = ماخذ: { $source }
working-payer-seller = وصولی اسٹور کرتا ہے
working-payer-recipient = وصولی ڈیلیوری پر ہوتی ہے
working-data-date = قواعد بتاریخ { DATE($date) }
breakdown-disclaimer = تخمینہ شائع شدہ قواعد کے مطابق ہے۔ حتمی رقم اسٹور کے چیک آؤٹ پر طے ہوتی ہے۔

## وضاحتیں

note-rate-date =
    { $bank ->
        [ecb] یورپی مرکزی بینک کے { DATE($date) } کے ریٹ کے مطابق
       *[other] { $source } کے { DATE($date) } کے ریٹ کے مطابق
    }

note-home-tax-removed = اسٹور کے ملک کا ٹیکس منہا کر دیا گیا ہے
note-other = ان میں سے کچھ رقمیں تخمینی ہیں
