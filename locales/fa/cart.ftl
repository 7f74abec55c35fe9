### What each message means and how long it may get: ../en/cart.ftl. How to write here: the head of landfall.ftl.

## سبد خرید

breakdown-discount = تخفیف
cart-heading = سفارش شما · { COUNTRY($country) }
cart-quantity = × { $count }
cart-quantity-of = تعداد: { $name }
cart-more = یکی بیشتر: { $name }
cart-less = یکی کمتر: { $name }

cart-restricted =
    { $action ->
        [block] این کالا به { COUNTRY($country) } ارسال نمی‌شود
       *[warn] این کالا در { COUNTRY($country) } مقررات ویژه‌ای دارد
    }

cart-services = شیوهٔ ارسال

cart-service =
    { $service ->
        [standard] عادی
        [express] اکسپرس
        [economy] اقتصادی
        [priority] اولویت‌دار
        [courier] پیک
        [post] پست
       *[other] { $name }
    }

cart-cheapest = ارزان‌ترین
cart-fastest = سریع‌ترین
cart-paying = حقوق گمرکی و مالیات
cart-pay-now = پرداخت هنگام سفارش
cart-pay-later = پرداخت هنگام تحویل، به شرکت حمل
cart-costs-more = در مجموع { $amount } بیشتر
cart-costs-less = در مجموع { $amount } کمتر
cart-costs-same = در مجموع یکسان

# One form: اسم پس از عدد مفرد می‌ماند
cart-items-row = { $count } کالا

cart-tax-rest =
    { $on ->
        [shipping] { $tax } بابت ارسال
        [duty] { $tax } بابت حقوق گمرکی
        [shipping-and-duty] { $tax } بابت ارسال و حقوق گمرکی
       *[order] { $tax }: تعدیل برای کل سفارش
    }

cart-rounding = گرد کردن مبلغ
cart-tax-within = شامل { $amount } { $tax }
cart-charged = فروشگاه { $price } دریافت می‌کند
cart-charged-local = پرداخت به { CURRENCY($currency) }
cart-gift-card = پرداخت با کارت هدیه
cart-payments = قابل پرداخت با { LIST($ways, type: "or") }

cart-region =
    { $country ->
        [CA] استان یا قلمرو
        [BR] ایالت
        [US] ایالت
       *[other] استان یا منطقه
    }

cart-region-why = مالیات به آن بستگی دارد. انتخاب شما ذخیره نمی‌شود.
cart-postal-code = کد پستی
cart-postal-code-why = بعضی ناحیه‌ها مقررات خود را دارند. کد ذخیره نمی‌شود.
cart-place-apply = به‌روزرسانی
cart-not-there = این فروشگاه به { COUNTRY($country) } ارسال ندارد
cart-no-service = هیچ شیوهٔ ارسالی برای این سفارش قیمت ندارد
cart-checkout = رفتن به صفحهٔ پرداخت
cart-printed = برآورد { $id } به تاریخ { DATE($date) }

cart-total-without =
    { $missing ->
        [tax] جمع کل بدون مالیات
        [duty] جمع کل بدون حقوق گمرکی
        [duty-and-tax] جمع کل بدون حقوق گمرکی و مالیات
       *[fees] جمع کل بدون هزینه‌های واردات
    }

cart-tax-at-checkout = مالیات در صفحهٔ پرداخت اضافه می‌شود
cart-spoken = { $label }: { $total }
