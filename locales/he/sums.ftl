### What each message means and how long it may get: ../en/sums.ftl. How to write here: the head of landfall.ftl.

## פירוט

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
working-payer-seller = גבייה על ידי החנות
working-payer-recipient = גבייה בקבלת המשלוח
working-data-date = הכללים נכון ליום { DATE($date) }
breakdown-disclaimer = הערכה לפי כללים שפורסמו. הסכום הסופי נקבע בקופה של החנות.

## הערות

note-rate-date =
    { $bank ->
        [ecb] ההמרה לפי שער הבנק המרכזי האירופי מיום { DATE($date) }
       *[other] ההמרה לפי השער מיום { DATE($date) } ({ $source })
    }

note-home-tax-removed = המס של מדינת החנות נוכה מהמחיר
note-other = חלק מהסכומים האלה הם הערכה
