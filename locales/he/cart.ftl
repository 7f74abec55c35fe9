### What each message means and how long it may get: ../en/cart.ftl. How to write here: the head of landfall.ftl.

## סל הקניות

breakdown-discount = הנחה
cart-heading = ההזמנה שלך · { COUNTRY($country) }
cart-quantity = × { $count }
cart-quantity-of = כמות: { $name }
cart-more = הוספת יחידה: { $name }
cart-less = הפחתת יחידה: { $name }

cart-restricted =
    { $action ->
        [block] המוצר הזה לא נשלח אל { COUNTRY($country) }
       *[warn] במשלוח אל { COUNTRY($country) } חלים על המוצר הזה כללים מיוחדים
    }

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
        [one] פריט אחד
        [two] שני פריטים
       *[other] { $count } פריטים
    }

cart-tax-rest =
    { $on ->
        [shipping] { $tax } על המשלוח
        [duty] { $tax } על המכס
        [shipping-and-duty] { $tax } על המשלוח והמכס
       *[order] { $tax }: התאמה לכל ההזמנה
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
cart-not-there = החנות לא שולחת אל { COUNTRY($country) }
cart-no-service = לאף אפשרות משלוח אין מחיר להזמנה הזו
cart-checkout = מעבר לקופה
cart-printed = הערכה { $id } מיום { DATE($date) }

cart-total-without =
    { $missing ->
        [tax] סה״כ ללא מס
        [duty] סה״כ ללא מכס
        [duty-and-tax] סה״כ ללא מכס ומס
       *[fees] סה״כ ללא עלויות יבוא
    }

cart-tax-at-checkout = המס יתווסף בקופה
cart-spoken = { $label }: { $total }
