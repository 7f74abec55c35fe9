### What each message means and how long it may get: ../en/cart.ftl. How to write here: the head of landfall.ftl.

## سلة التسوق

breakdown-discount = الخصم
cart-heading = طلبك · { COUNTRY($country) }
cart-quantity = × { $count }
cart-quantity-of = الكمية: { $name }
cart-more = إضافة قطعة: { $name }
cart-less = إزالة قطعة: { $name }

cart-restricted =
    { $action ->
        [block] لا يُشحن هذا المنتج إلى { COUNTRY($country) }
       *[warn] تسري على هذا المنتج قواعد خاصة في { COUNTRY($country) }
    }

cart-services = طريقة الشحن

cart-service =
    { $service ->
        [standard] شحن عادي
        [express] شحن سريع
        [economy] شحن اقتصادي
        [priority] شحن بأولوية
        [courier] مندوب توصيل
        [post] البريد
       *[other] { $name }
    }

cart-cheapest = الأقل تكلفة
cart-fastest = الأسرع
cart-paying = الرسوم الجمركية والضريبة
cart-pay-now = الدفع الآن مع الطلب
cart-pay-later = الدفع لشركة الشحن عند الاستلام
cart-costs-more = أعلى إجمالًا بمقدار { $amount }
cart-costs-less = أقل إجمالًا بمقدار { $amount }
cart-costs-same = التكلفة نفسها إجمالًا

cart-items-row =
    { $count ->
        [zero] لا قطع
        [one] قطعة واحدة
        [two] قطعتان
        [few] { $count } قطع
        [many] { $count } قطعة
       *[other] { $count } قطعة
    }

cart-tax-rest =
    { $on ->
        [shipping] { $tax } على الشحن
        [duty] { $tax } على الرسوم الجمركية
        [shipping-and-duty] { $tax } على الشحن والرسوم
       *[order] { $tax }: تسوية للطلب كله
    }

cart-rounding = فرق التقريب
cart-tax-within = يشمل { $tax }: { $amount }
cart-charged = يحصّل المتجر { $price }
cart-charged-local = عملة الدفع: { CURRENCY($currency) }
cart-gift-card = مدفوع ببطاقة هدية
cart-payments = طرق الدفع: { LIST($ways, type: "or") }

cart-region =
    { $country ->
        [CA] المقاطعة أو الإقليم
        [BR] الولاية
        [US] الولاية
       *[other] المنطقة
    }

cart-region-why = تتوقف عليها الضريبة. لا يُحفظ الاختيار.
cart-postal-code = الرمز البريدي
cart-postal-code-why = لبعض المناطق قواعد خاصة. لا يُحفظ الرمز.
cart-place-apply = تحديث
cart-not-there = لا يشحن هذا المتجر إلى { COUNTRY($country) }
cart-no-service = لا يتوفر سعر شحن لهذا الطلب
cart-checkout = المتابعة إلى الدفع
cart-printed = تقدير { $id } بتاريخ { DATE($date) }

cart-total-without =
    { $missing ->
        [tax] الإجمالي دون الضريبة
        [duty] الإجمالي دون الرسوم الجمركية
        [duty-and-tax] الإجمالي دون الرسوم والضريبة
       *[fees] الإجمالي دون رسوم الاستيراد
    }

cart-tax-at-checkout = تُضاف الضريبة عند الدفع
cart-spoken = { $label }: { $total }
