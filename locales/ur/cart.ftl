### What each message means and how long it may get: ../en/cart.ftl. How to write here: the head of landfall.ftl.

## کارٹ

breakdown-discount = رعایت
cart-heading = آپ کا آرڈر · { COUNTRY($country) }
cart-quantity = × { $count }
cart-quantity-of = تعداد: { $name }
cart-more = ایک بڑھائیں: { $name }
cart-less = ایک کم کریں: { $name }

cart-restricted =
    { $action ->
        [block] یہ پروڈکٹ { COUNTRY($country) } نہیں بھیجی جاتی
       *[warn] اس پروڈکٹ کے لیے { COUNTRY($country) } میں خاص قواعد لاگو ہیں
    }

cart-services = ڈیلیوری

cart-service =
    { $service ->
        [standard] اسٹینڈرڈ
        [express] ایکسپریس
        [economy] اکانومی
        [priority] ترجیحی
        [courier] کوریئر
        [post] ڈاک
       *[other] { $name }
    }

cart-cheapest = سب سے سستی
cart-fastest = سب سے تیز
cart-paying = ڈیوٹی اور ٹیکس
cart-pay-now = ابھی ادائیگی، آرڈر کے ساتھ
cart-pay-later = ڈیلیوری پر ادائیگی، کوریئر کو
cart-costs-more = مجموعی طور پر { $amount } زیادہ
cart-costs-less = مجموعی طور پر { $amount } کم
cart-costs-same = مجموعی طور پر برابر

cart-items-row =
    { $count ->
        [one] { $count } آئٹم
       *[other] { $count } آئٹمز
    }

cart-tax-rest =
    { $on ->
        [shipping] ڈیلیوری چارجز پر { $tax }
        [duty] کسٹم ڈیوٹی پر { $tax }
        [shipping-and-duty] ڈیلیوری اور ڈیوٹی پر { $tax }
       *[order] پورے آرڈر پر { $tax } (ایڈجسٹمنٹ)
    }

cart-rounding = راؤنڈ آف
cart-tax-within = بشمول { $amount } { $tax }
cart-charged = اسٹور { $price } وصول کرے گا
cart-charged-local = ادائیگی کی کرنسی: { CURRENCY($currency) }
cart-gift-card = گفٹ کارڈ سے ادائیگی
cart-payments = ادائیگی کے طریقے: { LIST($ways, type: "or") }

cart-region =
    { $country ->
        [CA] صوبہ یا علاقہ
        [BR] ریاست
        [US] ریاست
       *[other] علاقہ
    }

cart-region-why = ٹیکس اسی پر منحصر ہے۔ انتخاب محفوظ نہیں کیا جاتا۔
cart-postal-code = پوسٹل کوڈ
cart-postal-code-why = کچھ علاقوں کے اپنے قواعد ہیں۔ کوڈ محفوظ نہیں کیا جاتا۔
cart-place-apply = اپ ڈیٹ کریں
cart-not-there = یہ اسٹور { COUNTRY($country) } میں ڈیلیوری نہیں کرتا
cart-no-service = اس آرڈر کے لیے کسی ڈیلیوری سروس کی قیمت دستیاب نہیں
cart-checkout = چیک آؤٹ پر جائیں
cart-printed = تخمینہ { $id }، { DATE($date) }

cart-total-without =
    { $missing ->
        [tax] کل رقم، ٹیکس کے بغیر
        [duty] کل رقم، ڈیوٹی کے بغیر
        [duty-and-tax] کل رقم، ڈیوٹی اور ٹیکس کے بغیر
       *[fees] کل رقم، درآمدی چارجز کے بغیر
    }

cart-tax-at-checkout = ٹیکس چیک آؤٹ پر شامل ہوگا
cart-spoken = { $label }: { $total }
