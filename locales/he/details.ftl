### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## מחיר

price-now = עכשיו { $price }
announce-market = המחירים מוצגים עכשיו לפי { COUNTRY($country) }, במטבע { CURRENCY($currency) }
announce-original = שוב מוצגים המחירים המקוריים של החנות

## פירוט

breakdown-close = סגירה
breakdown-heading = פירוט התשלום · { COUNTRY($country) }
breakdown-goods = מוצרים
breakdown-shipping = משלוח
breakdown-insurance = ביטוח
breakdown-duty = מכס
breakdown-tax =
    { $tax ->
        [vat]
            { $country ->
                [NO] מע״מ (MVA)
               *[other] מע״מ
            }
        [gst] GST
        [hst] HST
        [pst] PST
        [qst] QST
        [jct] מס צריכה
        [jct-local] מס צריכה מקומי
        [sales-tax] מס מכירה
        [sst] SST
        [icms] ICMS
        [igi] IGI
        [monofase] מס חד־שלבי
        [pph] מס הכנסה (PPh)
        [igic] IGIC
        [ipsi] IPSI
        [octroi-de-mer] היטל octroi de mer
        [ilcci] ILCCI
       *[other] מס
    }
breakdown-levy = אגרות והיטלי יבוא אחרים
breakdown-fee = דמי טיפול של חברת השילוח
breakdown-discount = הנחה
breakdown-total = סה״כ
breakdown-total-estimate = סה״כ משוער
breakdown-rate-of = { $rate } מתוך { $base }
breakdown-flat-of =
    { $lines ->
        [one] { $price } לסוג מוצר אחד
        [two] { $price } לכל אחד משני סוגי המוצרים
       *[other] { $price } לכל אחד מ־{ $lines } סוגי המוצרים
    }
breakdown-rate-for-weight = { $rate }, { UNIT($weight, unit: "kilogram") }
breakdown-rate-for-count = { $rate } × { $count }
breakdown-duty-free = פטור ממכס
amount-unknown = עדיין לא ידוע
amount-free = חינם
estimate-mark = הערכה

## שיעורי מכס

rate-per-unit =
    { $unit ->
        [kg] { $price } לק״ג
        [kg-100] { $price } ל־{ 100 } ק״ג
        [kg-1000] { $price } לטון
        [pair] { $price } לזוג
        [l] { $price } לליטר
       *[item] { $price } ליחידה
    }
rate-plus = { $first } + { $second }
rate-at-least = { $rate }, לפחות { $limit }
rate-at-most = { $rate }, לכל היותר { $limit }

## למי משלמים ומתי

pay-nothing-on-delivery = אין תשלום נוסף בקבלת המשלוח
pay-on-delivery = { $amount } לתשלום בקבלת המשלוח
pay-on-delivery-unknown = ייתכן תשלום נוסף בקבלת המשלוח
pay-now-row = לתשלום עכשיו
pay-on-delivery-row = לתשלום בקבלת המשלוח

## דרך החישוב

working-open = איך חישבנו
working-rule = כלל { $rule }
working-since = בתוקף מיום { DATE($date) }
working-source = מקור: { $source }
working-payer-seller = נגבה על ידי החנות
working-payer-recipient = נגבה בקבלת המשלוח
working-customs-value = ערך לצורכי מכס: { $amount }
working-data-date = הכללים נכון ליום { DATE($date) }
breakdown-disclaimer = הערכה לפי כללים שפורסמו. הסכום הסופי נקבע בקופה של החנות.

## הערות

note-rate-date =
    { $bank ->
        [ecb] ההמרה לפי שער הבנק המרכזי האירופי מיום { DATE($date) }
       *[other] ההמרה לפי שער { $source } מיום { DATE($date) }
    }
note-estimated-region = המס משתנה מאזור לאזור; החישוב לפי אזור טיפוסי
note-hs-missing = למוצר לא צוין קוד מכס, ולכן סכום המכס אינו ודאי
note-tariff-span = המכס הוא בין { $from } ל־{ $to }, תלוי במוצר המדויק
note-tariff-old = שיעור המכס נבדק לאחרונה ביום { DATE($date) }
note-unverified-rule = אחד הכללים עדיין לא אומת מול מקור רשמי
note-preference-possible = עם הוכחת מקור ({ $agreement }) המכס נמוך ב־{ $saving }
note-tax-included-in-duty = כאן המס כלול במכס
note-home-tax-removed = המס של מדינת החנות נוכה מהמחיר
note-rule-changes = הכללים ישתנו ביום { DATE($date) }; הגעה מאוחרת יותר עשויה לשנות את המחיר
note-excise = על המוצר חלים מסים מיוחדים שאינם מחושבים כאן
note-prohibited = אסור לשלוח את המוצר הזה ליעד הזה
note-no-rules = המכס והמסים של המדינה הזו עדיין אינם מחושבים כאן
note-rate-missing = אין שער חליפין: { CURRENCY($currency) }
note-duty-unknown = סכום המכס אינו ידוע
note-tax-unknown = סכום המס אינו ידוע
note-simplified-tariff = על חבילות קטנות עשוי לחול שיעור מכס מפושט
note-yearly-limit = רק מספר מוגבל של חבילות כאלה בשנה
note-home-tax-unknown = לא ניתן היה לנכות את המס של מדינת החנות
note-hs-unknown = לקוד המכס של המוצר אין שיעור מכס ידוע
note-tariff-not-computable = המכס על המוצר אינו תלוי רק במחיר ובמשקל
note-measure-by-line = מכס נוסף תלוי במוצר המדויק
note-measure-not-computable = מכס נוסף תלוי בחומר שממנו המוצר עשוי
note-origin-missing = המכס תלוי בארץ הייצור, והיא לא צוינה
note-preference-staged = המכס המופחת לפי הסכם הסחר אינו ידוע
note-preference-not-applicable = הסכם הסחר שצוין אינו חל על המוצר הזה
note-territory = באזור הזה חלים כללים אחרים
note-other = חלק מהסכומים האלה הם הערכה

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
market-apply = אישור
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
notice-under-limit = נותרו { $amount } עד תקרת הפטור ממכס
notice-above-limit = מעל { $limit } נוסף מכס
notice-above-flat = מעל { $limit } חל המכס המלא
notice-restricted =
    { $action ->
        [block] המוצר הזה לא נשלח אל { COUNTRY($country) }
       *[warn] על המוצר הזה חלים כללים מיוחדים: { COUNTRY($country) }
    }
notice-not-sent = החנות לא שולחת אל { COUNTRY($country) }

## הגעה

delivery-window = הגעה: { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day = הגעה: { DATE($date, weekday: "yes", year: "no") }
delivery-order-within = בהזמנה בתוך { DURATION($left, length: "short") }
delivery-window-likely = הגעה משוערת: { DATERANGE($window, weekday: "yes", year: "no") }
delivery-day-likely = הגעה משוערת: { DATE($date, weekday: "yes", year: "no") }
delivery-order-before = בהזמנה לפני { $time } (לפי השעון שלך)
delivery-at-once = זמין מיד עם התשלום
delivery-not-there = אין משלוח אל { COUNTRY($country) }
delivery-service-not-there = לא זמין עבור { COUNTRY($country) }
delivery-spoken =
    { $sure ->
        [no] הגעה משוערת בין { DATE($from, length: "long", weekday: "yes", year: "no") } לבין { DATE($to, length: "long", weekday: "yes", year: "no") }
       *[yes] הגעה בין { DATE($from, length: "long", weekday: "yes", year: "no") } לבין { DATE($to, length: "long", weekday: "yes", year: "no") }
    }
delivery-spoken-day =
    { $sure ->
        [no] הגעה משוערת: { DATE($date, length: "long", weekday: "yes", year: "no") }
       *[yes] הגעה: { DATE($date, length: "long", weekday: "yes", year: "no") }
    }
delivery-spoken-both = { $arrival }, { $order }

## סל הקניות

cart-heading = ההזמנה שלך · { COUNTRY($country) }
cart-quantity = × { $count }
cart-quantity-of = כמות: { $name }
cart-more = הוספת יחידה: { $name }
cart-less = הפחתת יחידה: { $name }
cart-services = אפשרויות משלוח
cart-service =
    { $service ->
        [standard] רגיל
        [express] אקספרס
        [economy] חסכוני
        [priority] בעדיפות
        [courier] שליח
        [post] דואר
       *[other] { $name }
    }
cart-cheapest = הזול ביותר
cart-fastest = המהיר ביותר
cart-paying = מכס ומסים
cart-pay-now = תשלום עכשיו, עם ההזמנה
cart-pay-later = תשלום לחברת השילוח בקבלת המשלוח
cart-costs-more = יקר יותר ב־{ $amount } בסך הכול
cart-costs-less = זול יותר ב־{ $amount } בסך הכול
cart-costs-same = אותו סכום בסך הכול
cart-items-row =
    { $count ->
        [one] מוצר אחד
        [two] שני מוצרים
       *[other] { $count } מוצרים
    }
cart-tax-rest =
    { $on ->
        [shipping] { $tax } על המשלוח
        [duty] { $tax } על המכס
        [shipping-and-duty] { $tax } על המשלוח והמכס
       *[order] { $tax } על כל ההזמנה, תיקון
    }
cart-rounding = עיגול
cart-tax-within = כולל { $tax } בסך { $amount }
cart-charged = החיוב בפועל: { $price }
cart-charged-local = החיוב במטבע { CURRENCY($currency) }
cart-gift-card = תשלום בכרטיס מתנה
cart-payments = אפשר לשלם באמצעות { LIST($ways, type: "or") }
cart-region =
    { $country ->
        [CA] פרובינציה או טריטוריה
        [BR] מדינה (State)
        [US] מדינה (State)
       *[other] אזור
    }
cart-region-why = המס תלוי באזור. הבחירה לא נשמרת.
cart-postal-code = מיקוד
cart-postal-code-why = באזורים מסוימים חלים כללים אחרים. המיקוד לא נשמר.
cart-place-apply = עדכון
cart-papers = מה יידרש
cart-paper =
    { $code ->
        [kr-customs-code] קוד מכס אישי: { $name }
        [br-cpf] מספר לצורכי מס: { $name }
        [br-cnpj] מספר חברה: { $name }
        [identity-number] מספר זהות: { $name }
        [tax-number] מספר לצורכי מס: { $name }
        [importer-number] מספר יבואן: { $name }
        [kyc] הוכחת זהות וכתובת: { $name }
        [real-name-check] אישור בשם האמיתי: { $name }
        [import-declaration] הצהרת יבוא: { $name }
       *[other] { $name }
    }
cart-paper-unnamed =
    { $code ->
        [kr-customs-code] קוד מכס אישי
        [br-cpf] מספר לצורכי מס
        [br-cnpj] מספר חברה
        [identity-number] מספר זהות
        [tax-number] מספר לצורכי מס
        [importer-number] מספר יבואן
        [kyc] הוכחת זהות וכתובת
        [real-name-check] אישור בשם האמיתי
        [import-declaration] הצהרת יבוא
       *[other] מספר שהמכס דורש
    }
cart-paper-shop = { $paper } (יש למסור לחנות)
cart-paper-carrier = { $paper } (חברת השילוח תבקש)
cart-paper-maybe = { $paper } (ייתכן שיידרש)
cart-not-there = החנות לא שולחת אל { COUNTRY($country) }
cart-no-service = לאף אפשרות משלוח אין מחיר להזמנה הזו
cart-checkout = מעבר לקופה
cart-printed = הערכה { $id } מיום { DATE($date) }
cart-total-without =
    { $missing ->
        [tax] סה״כ ללא מס
        [duty] סה״כ ללא מכס
        [duty-and-tax] סה״כ ללא מכס ומס
       *[fees] סה״כ ללא אגרות יבוא
    }
cart-tax-at-checkout = המס יתווסף בקופה
cart-spoken = { $label }: { $total }
