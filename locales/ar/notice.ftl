### What each message means and how long it may get: ../en/notice.ftl. How to write here: the head of landfall.ftl.

## إشعارات

notice-greeting = الشحن إلى { COUNTRY($country) }؟ يمكن عرض الأسعار بعملة { $currency }.
notice-accept = الأسعار بعملة { $currency }
notice-dismiss = إبقاء هذه الأسعار
notice-free-shipping = تبقّى { $amount } للشحن المجاني
notice-over-limit = { $amount } فوق حد الإعفاء الجمركي
notice-greeting-here = الشحن إلى { COUNTRY($country) }؟ يمكن عرض التكلفة حتى باب المنزل.
notice-accept-here = أسعار { COUNTRY($country) }
notice-never = عدم السؤال مجددًا
notice-free-shipping-reached = الشحن مجاني
notice-under-limit = تبقّى { $amount } حتى حد الإعفاء الجمركي
notice-above-limit = فوق { $limit } تُضاف رسوم جمركية
notice-above-flat = فوق { $limit } تُطبَّق الرسوم الجمركية كاملة

notice-restricted =
    { $action ->
        [block] لا يُشحن هذا المنتج إلى { COUNTRY($country) }
       *[warn] تسري على هذا المنتج قواعد خاصة في { COUNTRY($country) }
    }

notice-not-sent = لا يشحن هذا المتجر إلى { COUNTRY($country) }
