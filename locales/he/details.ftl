### What each message means and how long it may get: ../en/details.ftl. How to write here: the head of landfall.ftl.

## פירוט

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
       *[gst] { tax-name }
    }

breakdown-levy = אגרות והיטלי יבוא אחרים
breakdown-fee = דמי טיפול של חברת השילוח
breakdown-total = סה״כ
breakdown-total-estimate = סה״כ משוער
breakdown-rate-of = { $rate } מתוך { $base }

breakdown-flat-of =
    { $lines ->
        [one] { $price } לסוג מוצר אחד
        [two] { $price } לכל אחד משני סוגי המוצרים
       *[other] { $price } לכל אחד מ־{ $lines } סוגי המוצרים
    }

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
       *[other] ההמרה לפי השער מיום { DATE($date) } ({ $source })
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
